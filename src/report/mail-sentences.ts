import type { DiagnosticArgs, MailboxDoubt } from "../model/diagnostic.js";
import { enumerate, quote, suggest, type Sentence, tame } from "./phrase.js";

type MailCode =
  | "mailbox-unverified"
  | "mailbox-refused"
  | "mailbox-unknown"
  | "mailbox-of-drafter"
  | "subject-incomplete"
  | "unknown-subject-word";

const OWN_ROW = `put a row of your own into ${quote("data/directory/channels.yaml")}`;

/** The findings of drafts of mails. */
export const MAIL_SENTENCES: { readonly [C in MailCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "mailbox-unverified": ({ office, address, doubt }) => ({
    message: `the address ${quote(address)} of ${quote(office)} ${DOUBTS[doubt]}: the draft goes to nobody yet`,
    hint: `look it up on the body's own site; then write it into the draft, or ${OWN_ROW} with ${quote("status: verified")}`,
  }),
  "mailbox-refused": ({ office, sources }) => ({
    message: `${quote(office)} refuses e-mail: the draft goes to nobody${sources.length === 0 ? "" : ` (${sources.map(tame).join(", ")})`}`,
    hint: `${quote(`demarche offices ${office}`)} tells how the letter may go`,
  }),
  "mailbox-unknown": ({ office }) => ({
    message: `no e-mail address of ${quote(office)} is known: the draft goes to nobody yet`,
    hint: `look it up on the body's own site; then write it into the draft, or ${OWN_ROW}`,
  }),
  "mailbox-of-drafter": ({ office }) => ({
    message: `this letter is a draft for ${quote(office)}, which would send it: the mail goes to nobody, and from nobody`,
    hint: "that office takes the letter as its own, and enters both",
  }),
  "subject-incomplete": ({ pattern, missing }) => ({
    message: `nothing fills ${enumerate(missing.map((word) => `{${word}}`))} of the e-mail's subject ${quote(pattern)}: it bears the letter's own`,
    hint: missing
      .map(
        (word) =>
          SOURCES[word] ??
          `this letter has no ${quote(word)}: give the recipient a ${quote("subject")} of its own under ${quote("e-mail")}`,
      )
      .join("; "),
  }),
  "unknown-subject-word": ({ name, known }) => ({
    message: `the subject of an e-mail knows no ${quote(`{${name}}`)}`,
    hint: suggest(name, known, "names"),
  }),
};

const DOUBTS: Readonly<Record<MailboxDoubt, string>> = {
  memory: "is known from memory only",
  computed: "was worked out, and not seen",
  corroborated: "was not seen on the body's own site",
  outdated: "was looked up before the letter's date",
};

/** Where the words come from that a submission may lack. */
const SOURCES: Readonly<Record<string, string>> = {
  reference: `give ${quote("reference")} in ${quote("data/submission.yaml")}`,
  urgency: `give ${quote("urgency")} under ${quote("e-mail")} of the recipient`,
  mandate: `give ${quote("mandate")} under ${quote("e-mail")} of the recipient`,
};
