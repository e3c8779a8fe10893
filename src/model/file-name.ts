import type { Recipient } from "./submission.js";

/** `2021-11-22_un-security-council_en.pdf`: ASCII, since ids and codes are. */
export function fileNameOf(recipient: Recipient, date: string): string {
  return `${date}_${recipient.id}_${recipient.language}.pdf`;
}
