import type { Diagnostic } from "../model/diagnostic.js";
import type { Passage } from "../model/passage.js";
import { findDoubledMarks } from "./doubled-mark.js";
import { findDoubledWords } from "./doubled-word.js";
import { findDoubleSpaces } from "./double-space.js";
import { findFutureDates } from "./future-date.js";
import { findMarkSpacing } from "./mark-spacing.js";
import { findMissingFullStops } from "./missing-full-stop.js";
import { findPlaceholders } from "./placeholder.js";
import { findMixedScripts, findWrongScripts } from "./scripts.js";
import { findSpellings } from "./spellings.js";
import { findStraightQuotes } from "./straight-quotes.js";
import { readPassage, type TextRule, type TextSurroundings } from "./text-rule.js";
import { findUnbalancedMarks } from "./unbalanced-mark.js";
import { findWrongMarks } from "./wrong-mark.js";

/** The rules about single texts, by the code of their findings. */
const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  placeholder: findPlaceholders,
  "doubled-word": findDoubledWords,
  "double-space": findDoubleSpaces,
  "straight-quotes": findStraightQuotes,
  "mixed-script": findMixedScripts,
  "wrong-script": findWrongScripts,
  "mark-spacing": findMarkSpacing,
  "doubled-mark": findDoubledMarks,
  "unbalanced-mark": findUnbalancedMarks,
  "missing-full-stop": findMissingFullStops,
  "wrong-mark": findWrongMarks,
  "future-date": findFutureDates,
  "inconsistent-spelling": findSpellings,
};

/** All that the rules find in a text. */
export function checkPassage(passage: Passage, surroundings: TextSurroundings): readonly Diagnostic[] {
  const reading = readPassage(passage, surroundings);
  return Object.values(TEXT_RULES).flatMap((rule) => rule(reading, surroundings));
}
