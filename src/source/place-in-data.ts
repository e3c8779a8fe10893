import type { Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";

/** A finding about what stands in a letter. */
type Shown = Diagnostic & { readonly code: "missing-glyph" | "overfull-line" };

/**
 * A finding about a character or a word, at its places in the data instead of the template that shows it; where the template itself
 * has the text, there. It is looked for in the texts of the files, a character first with the word around it; a finding that no
 * file explains stays as it is.
 */
export function placeInData(
  diagnostic: Diagnostic,
  files: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (diagnostic.code !== "missing-glyph" && diagnostic.code !== "overfull-line") return [diagnostic];
  const needles = needlesOf(diagnostic).filter((needle) => needle !== "");
  const data = [...files].filter(([path]) => path.startsWith("data/"));
  const places = firstFound(needles, (needle) => {
    const own = placeInTemplate(needle, diagnostic, files);
    if (own !== null) return [own];
    const stands = standsWhole(diagnostic);
    const offset = offsetIn(needle, diagnostic);
    return data.flatMap(([file, source]) =>
      occurrences(file, source, needle, stands).map((place) => ({ ...place, column: place.column + offset })),
    );
  });
  return places.length === 0 ? [diagnostic] : places.map((place) => ({ ...diagnostic, place }));
}

const MARK = /^\p{P}$/u;

function needlesOf(diagnostic: Shown): readonly string[] {
  const { text } = diagnostic.args;
  // From its last letter: a pattern that ends with the text would be tried again from each of its marks.
  const characters = [...text];
  const bare = characters
    .slice(
      characters.findIndex((character) => !MARK.test(character)),
      characters.findLastIndex((character) => !MARK.test(character)) + 1,
    )
    .join("");
  return diagnostic.code === "missing-glyph" ? [text, bare, diagnostic.args.character] : [text, bare];
}

/** Where in the needle the finding points: at its character, or at the beginning of the word. */
function offsetIn(needle: string, diagnostic: Shown): number {
  return diagnostic.code === "missing-glyph" ? Math.max(0, needle.indexOf(diagnostic.args.character)) : 0;
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
  return { file: place.file, line: place.line + before.length - 1, column };
}

/** Whether what was found from one index to another of a line is what was sought, and no part of another word. */
type Stands = (line: string, from: number, to: number) => boolean;

/** A word is sought whole, for its letters may stand within many others; of one that was hyphenated only the beginning is known. */
function standsWhole({ code, args }: Shown): Stands {
  if (code === "missing-glyph") return () => true;
  const goesOn = args.text.endsWith("-");
  return (line, from, to) =>
    !/[\p{L}\p{M}\d_-]$/u.test(line.slice(Math.max(0, from - 2), from)) &&
    (goesOn || !/^[\p{L}\p{M}\d]/u.test(line.slice(to, to + 2)));
}

/** Every place at which a file has what is sought; remarks are passed over. A needle may be long, so it is no pattern. */
function occurrences(file: string, source: string, needle: string, stands: Stands): Place[] {
  return source.split(/\r?\n/u).flatMap((line, index): Place[] => {
    if (line.trimStart().startsWith("#")) return [];
    const found: Place[] = [];
    for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + needle.length)) {
      if (stands(line, at, at + needle.length)) found.push({ file, line: index + 1, column: at + 1 });
    }
    return found;
  });
}
