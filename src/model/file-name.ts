import type { LetterFormat } from "./letter-format.js";
import type { Recipient } from "./submission.js";

/** `2021-11-22_un-security-council_en.pdf`: ASCII, since ids and codes are. */
export function fileNameOf(recipient: Recipient, date: string, format: LetterFormat = "pdf"): string {
  return `${date}_${recipient.id}_${recipient.language}.${format}`;
}
