import { checkPassage } from "./check/text-rules.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Passage } from "./model/passage.js";
import type { Recipient } from "./model/submission.js";
import type { Press } from "./press.js";

/** What a careful reader finds in the texts that a person has written for a recipient's letter. A text that many letters show is read once. */
export function proofLetter({ id }: Pick<Recipient, "id">, press: Press): readonly Diagnostic[] {
  return press.case.passagesOf(id).flatMap((passage) => proofPassage(passage, press));
}

/** The same of every text of the case, in every language: what no letter shows today, one shows tomorrow. */
export function proofCase(press: Press): readonly Diagnostic[] {
  return press.case.allPassages().flatMap((passage) => proofPassage(passage, press));
}

function proofPassage(passage: Passage, { proofs, case: { languages } }: Press): readonly Diagnostic[] {
  const found = proofs.get(passage) ?? checkPassage(passage, { languages });
  proofs.set(passage, found);
  return found;
}
