import { pendingOf, type Press, type Recipient } from "../index.js";
import { describeDraft } from "../report/describe-draft.js";
import type { World } from "../world/world.js";

/** Says below drafts that were made why they are drafts; nothing where no consent is missing, or somebody else would sign. */
export function tellDrafts(
  world: World,
  recipients: readonly Recipient[],
  { case: found, finality }: Press,
): void {
  const { signatories } = found.submission;
  const pending = finality === "final" ? [] : pendingOf(signatories).map(({ id }) => id);
  if (pending.length === 0 || recipients.every(({ draftedFor }) => draftedFor !== null)) return;
  world.stderr.write(describeDraft(pending, signatories.length));
}
