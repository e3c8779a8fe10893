import { composeFiles } from "./compose-files.js";
import type { LetterFormat } from "./model/letter-format.js";
import type { Outcome } from "./model/outcome.js";
import type { Recipient } from "./model/submission.js";
import type { Press } from "./press.js";

/** Makes one letter a recipient, in order. A letter that fails, for whatever reason, never keeps the next from being made. */
export async function* composeSet(
  recipients: readonly Recipient[],
  press: Press,
  formats: readonly LetterFormat[] = ["pdf"],
): AsyncGenerator<Outcome> {
  for (const recipient of recipients) yield await composeOutcome(recipient, press, formats);
}

/** What comes of one recipient's letter. Our own bugs are told with it, and not thrown. */
export async function composeOutcome(
  recipient: Recipient,
  press: Press,
  formats: readonly LetterFormat[],
): Promise<Outcome> {
  try {
    const { value, diagnostics } = await composeFiles(recipient, press, formats);
    if (value === null) return { type: "failed", recipient: recipient.id, diagnostics };
    return { type: "made", recipient: recipient.id, ...value, diagnostics };
  } catch (error) {
    return { type: "failed", recipient: recipient.id, diagnostics: [], error };
  }
}
