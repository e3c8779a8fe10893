import type { Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";

/** A finding about what stands in a letter. */
type Shown = Extract<Diagnostic, { code: "missing-glyph" | "overfull-line" | "overfull-page" }>;

export function isShown(diagnostic: Diagnostic): diagnostic is Shown {
  const { code } = diagnostic;
  return code === "missing-glyph" || code === "overfull-line" || code === "overfull-page";
}

/**
 * A finding about a character or a word, at its places in the data instead of the template that shows it; where the template itself
 * has the text, there. It is looked for in the texts of the files, a character first with the word around it; a finding that no
 * file explains stays as it is.
 */
export function placeInData(
  diagnostic: Diagnostic,
  files: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  // What was found in a text of the data stands there already.
  if (!isShown(diagnostic) || isInData(diagnostic)) return [diagnostic];
  const needles = needlesOf(diagnostic);
  const data = [...files].filter(([path]) => isData(path) && (!isBundled(path) || !files.has(pathOf(path))));
  const places = firstFound(needles, (needle) => {
    const own = placeInTemplate(needle, diagnostic, files);
    if (own !== null) return [own];
    const marked = { offset: offsetIn(needle, diagnostic), length: lengthIn(needle, diagnostic) };
    return data.flatMap(([file, source]) =>
      occurrences(file, source, marked, (line) => standings(line, needle, diagnostic)),
    );
  });
  return places.length === 0 ? [diagnostic] : places.map((place) => ({ ...diagnostic, place }));
}

function isInData({ place }: Shown): boolean {
  return place !== null && isData(place.file);
}

const BUNDLED = "bundled:";

function isBundled(path: string): boolean {
  return path.startsWith(BUNDLED);
}

/** The path of a file that comes with the program, as the submission's own would have it. */
function pathOf(path: string): string {
  return path.replace(BUNDLED, "");
}

function isData(path: string): boolean {
  return pathOf(path).startsWith("data/");
}

const MARK = /^\p{P}$/u;

/** What to look for, the most telling first. */
export function needlesOf(diagnostic: Shown): readonly string[] {
  const text = diagnostic.args.text.trim();
  // From its last letter: a pattern that ends with the text would be tried again from each of its marks.
  const characters = [...text];
  const bare = characters
    .slice(
      characters.findIndex((character) => !MARK.test(character)),
      characters.findLastIndex((character) => !MARK.test(character)) + 1,
    )
    .join("");
  const all = diagnostic.code === "missing-glyph" ? [text, bare, diagnostic.args.character] : [bare, text];
  return all.filter((needle) => needle !== "");
}

/** Where in the needle the finding points: at its character, or at the beginning of the word. */
export function offsetIn(needle: string, diagnostic: Shown): number {
  return diagnostic.code === "missing-glyph" ? Math.max(0, needle.indexOf(diagnostic.args.character)) : 0;
}

/** How much of the needle is at fault: its character, or the word. */
export function lengthIn(needle: string, diagnostic: Shown): number {
  return diagnostic.code === "missing-glyph" ? diagnostic.args.character.length : needle.length;
}

function firstFound(needles: readonly string[], find: (needle: string) => Place[]): Place[] {
  for (const needle of needles) {
    const places = find(needle);
    if (places.length > 0) return places;
  }
  return [];
}

/** The place of the needle in the text that the template has where the finding stands; null where a gap stands there. */
function placeInTemplate(
  needle: string,
  diagnostic: Shown,
  files: ReadonlyMap<string, string>,
): Place | null {
  const { place } = diagnostic;
  const lines = place === null ? undefined : files.get(place.file)?.split("\n");
  if (place === null || lines === undefined) return null;
  const from = lines
    .slice(place.line - 1)
    .join("\n")
    .slice(place.column - 1);
  const [literal = ""] = /^[^<{}]*/u.exec(from) ?? [];
  const at = literal.indexOf(needle);
  if (at === -1 || from[literal.length] === "}") return null;
  const before = literal.slice(0, at + offsetIn(needle, diagnostic)).split("\n");
  const last = before.at(-1) ?? "";
  const column = before.length === 1 ? place.column + last.length : last.length + 1;
  const line = place.line + before.length - 1;
  return { file: place.file, line, column, length: lengthIn(needle, diagnostic) };
}

/**
 * Where a text has what is sought. A word is sought whole, for its letters may stand within many others; of one that was
 * hyphenated only the beginning is known. A needle may be long, so it is no pattern.
 */
export function standings(text: string, needle: string, diagnostic: Shown): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    if (standsWhole(text, [at, at + needle.length], diagnostic)) found.push(at);
  return found;
}

function standsWhole(text: string, [from, to]: readonly [number, number], { code, args }: Shown): boolean {
  if (code === "missing-glyph") return true;
  const begins = !/[\p{L}\p{M}\d_-]$/u.test(text.slice(Math.max(0, from - 2), from));
  return begins && (args.text.endsWith("-") || !/^[\p{L}\p{M}\d]/u.test(text.slice(to, to + 2)));
}

/** Every place at which a file has what is sought, and of it what is at fault; remarks are passed over. */
function occurrences(
  file: string,
  source: string,
  { offset, length }: { readonly offset: number; readonly length: number },
  find: (line: string) => readonly number[],
): Place[] {
  return source.split(/\r?\n/u).flatMap((line, index): Place[] => {
    if (line.trimStart().startsWith("#")) return [];
    return find(line).map((at) => ({ file, line: index + 1, column: at + offset + 1, length }));
  });
}
