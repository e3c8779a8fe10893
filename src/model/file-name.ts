import type { LetterFormat } from "./letter-format.js";
import type { Recipient } from "./submission.js";

/** The form of the name of an image or of an annex's file: a path below `data/`, with forward slashes, that does not lead out of it. */
export const FILE_NAME = /^(?!\/)(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\\:]+$/;

/** `2021-11-22_un-security-council_en`, which the names of a letter's files share: ASCII, since ids and codes are. */
export function fileStemOf({ id, language }: Pick<Recipient, "id" | "language">, date: string): string {
  return `${date}_${id}_${language}`;
}

/** `2021-11-22_un-security-council_en.pdf` */
export function fileNameOf(recipient: Recipient, date: string, format: LetterFormat = "pdf"): string {
  return `${fileStemOf(recipient, date)}.${format}`;
}

/** The first character of a name that other systems may write otherwise: one that is not printable ASCII; null where there is none. */
export function foreignCharacter(name: string): string | null {
  return /[^\u0020-\u007E]/u.exec(name)?.[0] ?? null;
}
