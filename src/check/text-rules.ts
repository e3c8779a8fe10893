import type { Diagnostic } from "../model/diagnostic.js";
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
import type { Reading, TextRule, TextSurroundings } from "./text-rule.js";
import { findUnbalancedMarks } from "./unbalanced-mark.js";
import { findWrongLanguages } from "./wrong-language.js";
import { findWrongMarks } from "./wrong-mark.js";

/** The rules about single texts, in the order of their findings. */
const TEXT_RULES: readonly TextRule[] = [
  findPlaceholders,
  findDoubledWords,
  findDoubleSpaces,
  findStraightQuotes,
  findMixedScripts,
  findWrongScripts,
  findMarkSpacing,
  findDoubledMarks,
  findUnbalancedMarks,
  findMissingFullStops,
  findWrongMarks,
  findFutureDates,
  findSpellings,
  findWrongLanguages,
];

/** All that the rules find in a text. */
export function checkPassage(reading: Reading, surroundings: TextSurroundings): readonly Diagnostic[] {
  return TEXT_RULES.flatMap((rule) => rule(reading, surroundings));
}
