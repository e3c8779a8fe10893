import { type ComposedLetter, composeLetter } from "./compose.js";
import { fileNameOf } from "./model/file-name.js";
import type { LetterFile, Outcome } from "./model/outcome.js";
import type { Recipient } from "./model/submission.js";
import type { Press } from "./press.js";

/** Makes one letter a recipient, in order. A letter that fails, for whatever reason, never keeps the next from being made. */
export async function* composeSet(recipients: readonly Recipient[], press: Press): AsyncGenerator<Outcome> {
  for (const recipient of recipients) yield await composeOutcome(recipient, press);
}

async function composeOutcome(recipient: Recipient, press: Press): Promise<Outcome> {
  try {
    const { value, diagnostics } = await composeLetter(recipient, press);
    if (value === null) return { type: "failed", recipient: recipient.id, diagnostics };
    return { type: "made", recipient: recipient.id, file: fileOf(recipient, value, press), diagnostics };
  } catch (error) {
    return { type: "failed", recipient: recipient.id, diagnostics: [], error };
  }
}

function fileOf(recipient: Recipient, { bytes, pages }: ComposedLetter, press: Press): LetterFile {
  return { name: fileNameOf(recipient, press.case.submission.date), bytes, pages };
}
