import type { YamlSlip } from "../model/yaml-slip.js";
import { count, quote, type Sentence } from "./phrase.js";

/** What was mistyped in YAML, in words that need no knowledge of it. */
export function describeSlip(slip: YamlSlip): Sentence {
  switch (slip.type) {
    case "indent":
      return {
        message: `this line begins with ${spaces(slip.spaces)}, its neighbours with ${slip.fits.map(number).join(" or ")}`,
        hint: "rows of one list, and keys of one row, start in the same column; a text that goes on here and has a colon needs quotation marks",
      };
    case "tab":
      return { message: "a tab stands here, which YAML does not take", hint: "indent with spaces" };
    case "unclosed-quote":
      return {
        message: `the quotation mark ${quote(slip.mark)} that opens here is not closed`,
        hint: "write the same mark at the end of the text; where it goes on in further lines, indent them more than its key",
      };
    case "quote-in-text":
      return {
        message: `the quotation mark ${quote(slip.mark)} ends the text here, and the text goes on behind it`,
        hint: `write ${slip.mark === "'" ? "’" : "“ and ”"} within the text, or put the other mark, ${quote(slip.mark === "'" ? '"' : "'")}, around the whole`,
      };
    case "unclosed-bracket":
      return {
        message: `the bracket ${quote(slip.bracket)} that opens here is not closed`,
        hint: `write ${quote(slip.bracket === "[" ? "]" : "}")} where what it holds ends`,
      };
    case "foreign-space":
      return {
        message: `${spaceName(slip.character)} stands here, which YAML does not take for a space`,
        hint: "type spaces in its place; text that is copied from a web page or a word processor often brings others",
      };
    case "no-space-after-dash":
      return {
        message: `a space is missing behind the dash of ${quote(`-${slip.key}:`)}`,
        hint: `write ${quote(`- ${slip.key}: ...`)}`,
      };
    case "no-space-after-colon":
      return {
        message: `a space is missing behind the colon of ${quote(`${slip.key}:`)}`,
        hint: `write ${quote(`${slip.key}: ...`)}`,
      };
  }
}

function spaces(many: number): string {
  return many === 0 ? "no space" : count(many, "space");
}

function number(many: number): string {
  return many === 0 ? "none" : String(many);
}

/** By the names of the Unicode Character Database; others by their number alone. */
const SPACE_NAMES: Readonly<Record<string, string>> = {
  "\u00A0": "a no-break space",
  "\u2007": "a figure space",
  "\u202F": "a narrow no-break space",
  "\u3000": "an ideographic space",
};

function spaceName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${SPACE_NAMES[character] ?? "a white space"} (U+${code})`;
}
