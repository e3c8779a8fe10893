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
