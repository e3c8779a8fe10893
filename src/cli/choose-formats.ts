import { LETTER_FORMATS, type LetterFormat } from "../index.js";
import { suggest } from "../report/phrase.js";

/** The formats that the command line names, parted by commas, each once; a name that is none is a usage error. */
export function chooseFormats(words: string): readonly LetterFormat[] {
  const names = words
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0)
    throw new Error(`--format names none: it takes ${LETTER_FORMATS.join(", ")}, parted by commas`);
  return [...new Set(names.map(formatOf))];
}

function formatOf(name: string): LetterFormat {
  const found = LETTER_FORMATS.find((format) => format === name.toLowerCase());
  if (found !== undefined) return found;
  if (name === "pages") throw new Error("the format `pages` is of `letter` alone, and stands alone");
  throw new Error(`unknown format \`${name}\`: ${suggest(name, LETTER_FORMATS, "formats")}`);
}
