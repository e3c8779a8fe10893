import type { Diagnostic } from "../model/diagnostic.js";
import type { Passage } from "../model/passage.js";
import { findDoubledWords } from "./doubled-word.js";
import type { TextRule, TextSurroundings } from "./text-rule.js";

/** The rules about single texts, by the code of their findings. */
const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  "doubled-word": findDoubledWords,
};

/** All that the rules find in a text. */
export function checkPassage(passage: Passage, surroundings: TextSurroundings): readonly Diagnostic[] {
  return Object.values(TEXT_RULES).flatMap((rule) => rule(passage, surroundings));
}
