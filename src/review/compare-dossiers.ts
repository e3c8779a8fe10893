import type { DossierLetter, DossierStep, LetterComparison } from "../model/comparison.js";
import { compareLetters } from "./compare-letters.js";
import { readText } from "./read-text.js";

/** What became of each letter from one dossier to another: those of the first in its order, then those that only the other has. */
export function compareDossiers(
  before: readonly DossierLetter[],
  after: readonly DossierLetter[],
): readonly DossierStep[] {
  const others = new Map(after.map((letter) => [keyOf(letter), letter]));
  const known = new Set(before.map(keyOf));
  return [
    ...before.map((letter) => compareOne(letter, others.get(keyOf(letter)))),
    ...after.filter((letter) => !known.has(keyOf(letter))).map((letter) => stepOf(letter, "added")),
  ];
}

function keyOf({ recipient, language }: DossierLetter): string {
  return `${recipient} ${language}`;
}

function compareOne(before: DossierLetter, after: DossierLetter | undefined): DossierStep {
  if (after === undefined) return stepOf(before, "removed");
  if (before.sha256 === after.sha256) return stepOf(before, "same");
  const isRead = before.text !== null && after.text !== null;
  const comparison = isRead ? compareLetters(readText(before.text), readText(after.text)) : null;
  return stepOf(before, "changed", comparison);
}

function stepOf(
  { recipient, language }: DossierLetter,
  type: DossierStep["type"],
  comparison: LetterComparison | null = null,
): DossierStep {
  return { recipient, language, type, comparison };
}
