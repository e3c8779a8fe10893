import { checkPassage } from "./check/text-rules.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Recipient } from "./model/submission.js";
import type { Press } from "./press.js";

/** What a careful reader finds in the texts that a person has written for a recipient's letter. A text that many letters show is read once. */
export function proofLetter({ id }: Pick<Recipient, "id">, press: Press): readonly Diagnostic[] {
  const { languages, passagesOf } = press.case;
  return passagesOf(id).flatMap((passage) => {
    const found = press.proofs.get(passage) ?? checkPassage(passage, { languages });
    press.proofs.set(passage, found);
    return found;
  });
}
