import type { Direction } from "./language.js";
import type { LanguageCode } from "./text.js";

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-(?!Latn|Cyrl)|$)/u;

/** Which way the text of a language runs, by its tag of BCP 47. */
export function directionOf(language: LanguageCode): Direction {
  return RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
}
