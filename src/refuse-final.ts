import { composeTree } from "./compose.js";
import { pendingOf } from "./model/consent.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Recipient } from "./model/submission.js";
import type { Press } from "./press.js";

/** Why no final letter of a set may be made: each pending consent once, if any of the letters needs it. */
export function refuseFinal(recipients: readonly Recipient[], press: Press): readonly Diagnostic[] {
  const { submission } = press.case;
  if (press.finality === "draft" || pendingOf(submission.signatories).length === 0) return [];
  for (const recipient of recipients) {
    const { diagnostics } = composeTree(recipient, press);
    const pending = diagnostics.filter(({ code }) => code === "consent-pending");
    if (pending.length > 0) return pending;
  }
  return [];
}
