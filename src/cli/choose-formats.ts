import { LETTER_FORMATS, type LetterFormat } from "../index.js";
import { UsageError } from "./usage-error.js";

/** The formats that the command line names, parted by commas, each once; a name that is none is a usage error. */
export function chooseFormats(words: string): readonly LetterFormat[] {
  const names = words
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0)
    throw new UsageError({ code: "bad-value", option: "--format", value: words, wanted: "formats" });
  return [...new Set(names.map(formatOf))];
}

function formatOf(name: string): LetterFormat {
  const found = LETTER_FORMATS.find((format) => format === name.toLowerCase());
  if (found !== undefined) return found;
  if (name === "pages") throw new Error("the format `pages` is of `letter` alone, and stands alone");
  throw new UsageError({ code: "unknown-name", kind: "format", name, known: LETTER_FORMATS });
}
