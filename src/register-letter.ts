import { countWords } from "./directory/count-words.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import type { PagedLetter } from "./model/page.js";
import type { RegisterEntry } from "./model/register.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";

/** What a register tells of a finished letter. */
export function registerLetter(
  { letter, pages }: PagedLetter,
  recipient: Recipient,
  files: readonly string[],
  press: Press,
): RegisterEntry {
  const { submission, directory } = press.case;
  const occasion = { language: languageOf(recipient, press), date: submission.date };
  const addressee = resolveAddressee(directory, recipient.office.id, occasion).value;
  const { draftedFor } = recipient;
  const [way] = draftedFor === null ? (directory.channels.get(recipient.office.id)?.send ?? []) : [];
  return {
    recipient: recipient.id,
    addressee: addressee.name ?? addressee.title,
    office: addressee.title,
    body: addressee.body,
    language: recipient.language,
    template: recipient.template.id,
    subject: letter.subject,
    pages: pages.length,
    words: countWords(letter),
    channel: way === undefined ? null : { by: way.by, to: way.to },
    draft: letter.draftMark !== null,
    draftedFor: draftedFor === null ? null : resolveAddressee(directory, draftedFor.id, occasion).value.title,
    files,
  };
}
