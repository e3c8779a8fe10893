import type { LetterFormat } from "./letter-format.js";
import type { Recipient } from "./submission.js";

/** `2021-11-22_un-security-council_en`, which the names of a letter's files share: ASCII, since ids and codes are. */
export function fileStemOf({ id, language }: Pick<Recipient, "id" | "language">, date: string): string {
  return `${date}_${id}_${language}`;
}

/** `2021-11-22_un-security-council_en.pdf` */
export function fileNameOf(recipient: Recipient, date: string, format: LetterFormat = "pdf"): string {
  return `${fileStemOf(recipient, date)}.${format}`;
}
