import type { Channel } from "../model/channel.js";
import { type Diagnostic, type MailboxDoubt, type Result, warning } from "../model/diagnostic.js";
import type { Directory } from "../model/office.js";
import type { Recipient } from "../model/submission.js";

/**
 * The address that an e-mail to a recipient goes to: the office's first that was seen on the body's own site, and looked up until
 * the letter's date. Without one there is one warning, and no error: a draft to nobody cannot be sent by mistake, and the
 * same letter may well go by post.
 */
export function findMailbox(recipient: Recipient, directory: Directory, date: string): Result<string> {
  const { office, draftedFor } = recipient;
  if (draftedFor !== null)
    return none(warning("mailbox-of-drafter", draftedFor.place, { office: draftedFor.id }));
  const channel = directory.channels.get(office.id);
  if (channel === undefined) return none(warning("mailbox-unknown", office.place, { office: office.id }));
  const { place, refused, sources } = channel;
  if (refused.includes("e-mail"))
    return none(warning("mailbox-refused", place, { office: office.id, sources }));
  const judged = mailboxesOf(channel).map((way) => ({ ...way, doubt: doubtOf(way, channel, date) }));
  const sure = judged.find(({ doubt }) => doubt === null);
  if (sure !== undefined) return { value: sure.to, diagnostics: [] };
  const [first] = judged.flatMap(({ doubt, ...way }) => (doubt === null ? [] : [{ ...way, doubt }]));
  if (first === undefined) return none(warning("mailbox-unknown", place, { office: office.id }));
  const { to: address, doubt } = first;
  return none(warning("mailbox-unverified", first.place, { office: office.id, address, doubt }));
}

function none(finding: Diagnostic): Result<string> {
  return { value: null, diagnostics: [finding] };
}

type Way = Channel["send"][number];

function mailboxesOf({ send }: Channel): readonly (Way & { readonly to: string })[] {
  return send.flatMap(({ to, ...way }) => (way.by !== "e-mail" || to === null ? [] : [{ ...way, to }]));
}

/** Why an address is not to be written to unseen; null where nothing speaks against it. */
function doubtOf({ remembered }: Way, { status, verified }: Channel, date: string): MailboxDoubt | null {
  if (remembered) return "memory";
  if (status !== "verified") return status;
  return verified !== null && date > verified.until ? "outdated" : null;
}
