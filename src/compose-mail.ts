import { type Mail, writeMail } from "./companions/mail/write-mail.js";
import { findMailbox } from "./directory/find-mailbox.js";
import { textInWords } from "./directory/in-words.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import { type Diagnostic, type Result, warning } from "./model/diagnostic.js";
import { emailAddressIn } from "./model/email-address.js";
import type { SubjectWord } from "./model/email-subject.js";
import type { Addressee } from "./model/office.js";
import type { PagedLetter } from "./model/page.js";
import type { Recipient } from "./model/submission.js";
import { type Text, textIn } from "./model/text.js";
import { languageOf, type Press } from "./press.js";
import { fillPattern, namesIn } from "./template/fill-pattern.js";

/** What is made already of the letter that the mail carries. */
export type Carried = Pick<Mail, "text" | "html" | "attachments">;

/** A draft of the mail that a letter goes with. Nothing sends it: a person opens it, and looks. */
export function composeMail(
  { letter }: PagedLetter,
  carried: Carried,
  recipient: Recipient,
  press: Press,
): Result<Uint8Array> {
  const { submission, directory } = press.case;
  const { date } = submission;
  const { value: addressee } = resolveAddressee(directory, recipient.office.id, {
    language: languageOf(recipient, press),
    date,
  });
  const mailbox = findMailbox(recipient, directory, date);
  const head = subjectOf(recipient, wordsOf({ letter, addressee, recipient, press }), press);
  const from = senderMailbox(recipient, press);
  const mail: Mail = {
    ...carried,
    subject: head.subject,
    from: from === null ? null : { name: letter.author, address: from },
    to: mailbox.value === null ? null : { name: addressee.title, address: mailbox.value },
    date,
    language: letter.language,
  };
  return { value: writeMail(mail), diagnostics: [...mailbox.diagnostics, ...head.diagnostics] };
}

/** The sender's mailbox, where the letterhead shows one; none for a draft that another office would send. */
function senderMailbox({ draftedFor, language }: Recipient, { case: { submission } }: Press): string | null {
  if (draftedFor !== null) return null;
  const lines = submission.sender.contact.map((line) => textIn(line, language) ?? "");
  return lines.map(emailAddressIn).find((address) => address !== null) ?? null;
}

type Words = { readonly [W in SubjectWord]: string | null };

interface Sources {
  readonly letter: PagedLetter["letter"];
  readonly addressee: Addressee;
  readonly recipient: Recipient;
  readonly press: Press;
}

/** What the words of a subject stand for in this letter; null where it has nothing for one. */
function wordsOf({ letter, addressee, recipient, press }: Sources): Words {
  const { submission } = press.case;
  const say = (text: Text | null): string | null => (text === null ? null : textIn(text, recipient.language));
  // A note verbale has no subject line; its row has a subject all the same.
  const subject = letter.subject === "" ? say(recipient.subject) : letter.subject;
  const { urgency, mandate } = recipient.email.words;
  return {
    subject,
    reference: submission.reference,
    title: say(submission.title),
    date: submission.date,
    sender: letter.author,
    office: addressee.title,
    body: addressee.body,
    state: addressee.state,
    urgency: say(urgency),
    mandate: say(mandate),
  };
}

/** The recipient's pattern, or else its office's, filled; the letter's own subject where there is none, or nothing to fill it with. */
function subjectOf(
  recipient: Recipient,
  words: Words,
  { case: { directory } }: Press,
): { readonly subject: string; readonly diagnostics: readonly Diagnostic[] } {
  const text = recipient.email.subject ?? directory.channels.get(recipient.office.id)?.emailSubject ?? null;
  const pattern = (text === null ? null : textInWords(text, recipient.language)) ?? "{subject}";
  const known = Object.entries(words).filter((entry): entry is [SubjectWord, string] => entry[1] !== null);
  const values: Readonly<Record<string, string>> = Object.fromEntries(known);
  const missing = namesIn(pattern).filter((name): name is SubjectWord => !Object.hasOwn(values, name));
  if (missing.length === 0) return { subject: fillPattern(pattern, values), diagnostics: [] };
  const finding = warning("subject-incomplete", text?.place ?? recipient.place, { pattern, missing });
  return { subject: words.subject ?? "", diagnostics: [finding] };
}
