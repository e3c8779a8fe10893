import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element as a strict parser reads it, by its name with its prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export interface Target {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A Word file as a program opens it: its files, each part parsed, the relations of a part by their ids. */
export interface ReadDocx {
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  part(path: string): Element;
  relations(path: string): ReadonlyMap<string, Target>;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const part = (path: string): Element => {
    const file = files[path];
    if (file === undefined) throw new Error(`no ${path}`);
    return parseXml(new TextDecoder("utf-8", { fatal: true }).decode(file));
  };
  return {
    names: Object.keys(files),
    files,
    part,
    relations: (path) => {
      const beside = path.replace(/([^/]*)$/u, "_rels/$1.rels");
      if (files[beside] === undefined) return new Map();
      const found = all(part(beside), "Relationship").map(({ attributes }) => {
        const { Id = "", Type = "", Target = "", TargetMode } = attributes;
        const type = Type.split("/").at(-1) ?? "";
        return [Id, { type, target: Target, isExternal: TargetMode === "External" }] as const;
      });
      return new Map(found);
    },
  };
}

/** Throws whatever is not well formed, prefixes that nobody declared included. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [{ name: "", attributes: {}, children: [] }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (words) => void open.at(-1)?.children.push(words));
  parser.write(text).close();
  const [root] = open[0]?.children.filter(isElement) ?? [];
  if (root === undefined) throw new Error("no root");
  return root;
}

const isElement = (child: Element | string): child is Element => typeof child !== "string";

/** An element and all that stand in it, of a name. */
export function all(element: Element, name: string): readonly Element[] {
  const within = element.children.filter(isElement).flatMap((child) => all(child, name));
  return element.name === name ? [element, ...within] : within;
}

/** The first element of a name, which is there. */
export function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

/** What an element of a name says in its `w:val`; null where there is none. */
export function valueIn(element: Element, name: string): string | null {
  return all(element, name)[0]?.attributes["w:val"] ?? null;
}

/** The words of an element; a line's end for a break. */
export function wordsOf({ name, children }: Element): string {
  if (name === "w:br") return "\n";
  if (name === "w:t") return children.join("");
  return children.filter(isElement).map(wordsOf).join("");
}

/** Each paragraph as its style and its words. */
export function paragraphsOf(element: Element): readonly string[] {
  return all(element, "w:p").map((each) => `${valueIn(each, "w:pStyle")}: ${wordsOf(each)}`);
}
