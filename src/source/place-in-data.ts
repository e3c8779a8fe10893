import type { Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";

/**
 * A finding about a character or a word, at its places in the data instead of the template that shows it. It is looked for in
 * the texts of the files, a character first with the word around it; a finding that no file explains stays as it is.
 */
export function placeInData(
  diagnostic: Diagnostic,
  files: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (diagnostic.code !== "missing-glyph" && diagnostic.code !== "overfull-line") return [diagnostic];
  const { text } = diagnostic.args;
  const bare = text.replaceAll(/^\p{P}+|\p{P}+$/gu, "");
  const needles =
    diagnostic.code === "missing-glyph" ? [text, bare, diagnostic.args.character] : [text, bare];
  const data = [...files].filter(([path]) => path.startsWith("data/"));
  const places = firstFound(needles, (needle) =>
    data.flatMap(([file, source]) => occurrences(file, source, needle, offsetIn(needle, diagnostic))),
  );
  return places.length === 0 ? [diagnostic] : places.map((place) => ({ ...diagnostic, place }));
}

/** Where in the needle the finding points: at its character, or at the beginning of the word. */
function offsetIn(needle: string, diagnostic: Diagnostic): number {
  return diagnostic.code === "missing-glyph" ? Math.max(0, needle.indexOf(diagnostic.args.character)) : 0;
}

function firstFound(needles: readonly string[], find: (needle: string) => Place[]): Place[] {
  for (const needle of needles) {
    const places = find(needle);
    if (places.length > 0) return places;
  }
  return [];
}

/** Every place at which a file has the text, moved on by `offset`; remarks are passed over. */
function occurrences(file: string, source: string, text: string, offset: number): Place[] {
  if (text === "") return [];
  return source.split(/\r?\n/u).flatMap((line, index): Place[] => {
    const places: Place[] = [];
    if (line.trimStart().startsWith("#")) return places;
    for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
      places.push({ file, line: index + 1, column: at + offset + 1 });
    }
    return places;
  });
}
