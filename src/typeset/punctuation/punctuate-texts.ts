import type { Language } from "../../model/language.js";
import { applyEdits, type Edit } from "./edit.js";
import { exactStretches, type Stretch } from "./exact-stretches.js";
import { setDashes } from "./set-dashes.js";
import { setEllipses } from "./set-ellipses.js";
import { setFullStops } from "./set-full-stops.js";
import { setQuotes } from "./set-quotes.js";
import { setRanges } from "./set-ranges.js";
import { setSpaces } from "./set-spaces.js";

type Rule = (text: string, language: Language) => readonly Edit[];

/** One after the other: dashes depend on the quotation marks beside them, spaces on all marks that the others set. */
const RULES: readonly Rule[] = [setEllipses, setQuotes, setDashes, setRanges, setFullStops, setSpaces];

/** How punctuation is set. */
export interface Punctuating {
  readonly language: Language;
  /** Names that are set letter by letter as they are given. */
  readonly exact: readonly string[];
}

/** The marks and spaces of one paragraph as its language sets them; its text comes in stretches and goes in as many. Twice is as once. */
export function punctuateTexts(texts: readonly string[], how: Punctuating): readonly string[] {
  return RULES.reduce<readonly string[]>((stretches, rule) => {
    const text = stretches.join("");
    const edits = rule(text, how.language).filter((edit) => edit.text !== text.slice(edit.start, edit.end));
    if (edits.length === 0) return stretches;
    const exact = exactStretches(text, how.exact);
    return applyEdits(
      stretches,
      edits.filter((edit) => exact.every((stretch) => !meets(edit, stretch))),
    );
  }, texts);
}

function meets(edit: Edit, { start, end }: Stretch): boolean {
  return edit.start < end && edit.end > start;
}
