import type { Line } from "../model/page.js";
import type { LetterSetting } from "./set-letter.js";
import { settingOf } from "./set-letter.js";
import { setFolio } from "./set-running-lines.js";

/** Sets the number of a page among those of other letters, in the size of a folio; where it stands is page make-up's choice. */
export function setPageNumber(folio: string, options: LetterSetting): Line {
  const { language } = options;
  // There are as many such numbers as pages: none is worth remembering.
  const setting = settingOf(
    { language: language.code, annexes: [] },
    { ...options, measure: 0, words: new Map() },
  );
  return setFolio({ folio }, setting)(0, 0);
}
