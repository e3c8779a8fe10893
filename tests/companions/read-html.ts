import { Parser } from "htmlparser2";

/** Elements that have no end (HTML, 13.1.2). */
const VOID = new Set(["meta", "br"]);

export interface SeenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What an HTML file holds: its elements in order, its text in `body`. Whatever a browser would have to mend is thrown. */
export function readHtml(html: string): { readonly elements: readonly SeenElement[]; readonly body: string } {
  const elements: SeenElement[] = [];
  const open: string[] = [];
  let body = "";
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        if (implied) throw new Error(`<${name}> is implied`);
        elements.push({ name, attributes });
        open.push(name);
      },
      onclosetag(name, implied) {
        if (implied !== VOID.has(name))
          throw new Error(`the end of <${name}> is ${implied ? "missing" : "too much"}`);
        if (open.pop() !== name) throw new Error(`<${name}> ends within another`);
      },
      ontext(text) {
        if (open.includes("body")) body += text;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  if (open.length > 0) throw new Error(`open: ${open.join(", ")}`);
  return { elements, body: body.replaceAll(/\s+/gu, " ") };
}
