import type { LanguageCode } from "../../model/text.js";
import {
  dateHeader,
  headerLine,
  mailboxHeader,
  type Mailbox,
  parameterLine,
  textHeader,
} from "./header-line.js";
import { base64Part, multipart, textPart } from "./mime-part.js";

/** A draft of a mail: everything of it but who will send it, and when. */
export interface Mail {
  readonly subject: string;
  readonly from: Mailbox | null;
  /** Null leaves it to a person to find out. */
  readonly to: Mailbox | null;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly language: LanguageCode;
  /** Lines that end in line feeds. */
  readonly text: string;
  readonly html: string;
  /** In the order in which mail programs are to show them. */
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * A mail as mail programs keep it in a file (RFC 5322, MIME): text and HTML for the reader to choose from, and the attachments.
 * `X-Unsent` is by what Outlook and Thunderbird open it to be edited and sent. It has no Message-ID: the program
 * that sends it gives one, so that no two mails that were sent ever have the same.
 */
export function writeMail(mail: Mail): Uint8Array {
  const { subject, from, to, date, language, text, html, attachments } = mail;
  const head = [
    headerLine("X-Unsent", "1"),
    ...(from === null ? [] : [mailboxHeader("From", from)]),
    ...(to === null ? [] : [mailboxHeader("To", to)]),
    textHeader("Subject", subject),
    dateHeader("Date", date),
    headerLine("Content-Language", language),
    headerLine("MIME-Version", "1.0"),
  ];
  const words = multipart("alternative", "words", [textPart("plain", text), textPart("html", html)]);
  const lines = [...head, multipart("mixed", "letter", [words, ...attachments.map(attachedPart)])];
  // All ASCII: what is not is encoded.
  return new TextEncoder().encode(lines.join("\r\n"));
}

function attachedPart({ name, type, bytes }: Attachment): ReturnType<typeof base64Part> {
  return base64Part(bytes, [
    parameterLine("Content-Type", type, { name }),
    parameterLine("Content-Disposition", "attachment", { filename: name }),
  ]);
}
