import { CONSENT_EXAMPLE } from "./consent-sentences.js";
import { enumerate, quote } from "./phrase.js";

/** What is told of drafts, and how they lose their mark: who of the signatories is pending, by id, and how many sign in all. */
export function describeDraft(pending: readonly string[], signatories: number): string {
  return [
    `drafts: ${whoIsPending(pending, signatories)}; every page that they sign is marked\n`,
    `  = hint: once one agrees, write in its row of data/signatories.yaml ${quote(CONSENT_EXAMPLE)}\n`,
  ].join("");
}

function whoIsPending(pending: readonly string[], signatories: number): string {
  if (pending.length === signatories) return "no signatory has agreed yet";
  const have = pending.length === 1 ? "has" : "have";
  return `${pending.length} of ${signatories} signatories ${have} not agreed yet, ${enumerate(pending)}`;
}
