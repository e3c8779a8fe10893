import { buildHeaderValue, encodeWord, foldLines, quoteString } from "nodemailer/lib/mime-funcs";

/** Someone who sends or receives mail. */
export interface Mailbox {
  readonly name: string;
  /** As `isEmailAddress` has it. */
  readonly address: string;
}

/** Characters of a line that a header is folded to (RFC 5322, 2.1.1). */
const WIDTH = 76;
/** Characters of an encoded word: so many that one fits beside the longest header's name (RFC 2047, 2). */
const WORD = 52;

/** A header whose value is of ASCII and on one line. */
export function headerLine(name: string, value: string): string {
  return foldLines(`${name}: ${value}`, WIDTH);
}

/** A header with parameters, such as `; name=letter.pdf`: those that are not of ASCII as RFC 2231 has it. */
export function parameterLine(name: string, value: string, params: Readonly<Record<string, string>>): string {
  return headerLine(name, buildHeaderValue({ value, params: { ...params } }));
}

/** A header of free text. Nothing in the text can end the header and begin another. */
export function textHeader(name: string, text: string): string {
  const line = oneLine(text);
  return headerLine(name, isPlain(line) ? line : encoded(line));
}

/** A header of one person or office with a mailbox. */
export function mailboxHeader(name: string, mailbox: Mailbox): string {
  const line = oneLine(mailbox.name);
  const shown = isPlain(line) ? (/^[\w ]*$/u.test(line) ? line : quoteString(line)) : encoded(line);
  return headerLine(name, shown === "" ? mailbox.address : `${shown} <${mailbox.address}>`);
}

/** Noon: the same day in nearly every time zone. `-0000` is a time that says nothing of where (RFC 5322, 3.3). */
export function dateHeader(name: string, date: string): string {
  const day = new Date(`${date}T12:00:00Z`).toUTCString();
  return headerLine(name, day.replace("GMT", "-0000"));
}

/** Without line ends and other control characters; what only guides the setting of a page, such as a soft hyphen, goes too. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Whether text is read as it is written: of ASCII, no lookalike of an encoded word, no word that a line cannot hold. */
function isPlain(line: string): boolean {
  return /^[\x20-\x7E]*$/u.test(line) && !line.includes("=?") && !/\S{60}/u.test(line);
}

/** Encoded words (RFC 2047), in whichever encoding is shorter: Q for what is mostly Latin, else B. */
function encoded(line: string): string {
  const [q, b] = (["Q", "B"] as const).map((encoding) => encodeWord(line, encoding, WORD));
  return q !== undefined && b !== undefined && q.length <= b.length ? q : (b ?? "");
}
