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
  const character = diagnostic.code === "missing-glyph" ? diagnostic.args.character : text;
  const data = [...files].filter(([path]) => path.startsWith("data/"));
  const find = (needle: string): Place[] =>
    data.flatMap(([file, source]) => occurrences(file, source, needle, needle.indexOf(character)));
  const withWord = find(text);
  const places = withWord.length > 0 ? withWord : find(character);
  return places.length === 0 ? [diagnostic] : places.map((place) => ({ ...diagnostic, place }));
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
