import { pendingOf } from "../model/consent.js";
import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Letter } from "../model/letter.js";
import type { Recipient, Submission } from "../model/submission.js";

/** Those who have not agreed to a letter that they sign. */
export function checkSigned(
  letter: Letter,
  recipient: Recipient,
  { signatories }: Submission,
): readonly Diagnostic[] {
  if (!isOwn(letter, recipient)) return [];
  return pendingOf(signatories).map(({ id, place, consent }) =>
    fault("consent-pending", consent?.place ?? place, { signatory: id, recorded: consent !== null }),
  );
}

/**
 * Whether the signatories of the submission sign a letter, whatever its template prints: they sign all but notes verbales, which
 * bear initials, and drafts for an office that the recipient's row names, which would sign itself.
 */
function isOwn({ form }: Letter, { draftedFor }: Recipient): boolean {
  return form === "letter" || (form === "model-letter" && draftedFor === null);
}
