import type { Way } from "./channel.js";
import type { LanguageCode } from "./text.js";

/** A letter as the register of a dossier lists it; all texts are plain, in the letter's language. */
export interface RegisterEntry {
  /** Id of the recipient. */
  readonly recipient: string;
  /** The holder of the office, where sure; the office's title else. */
  readonly addressee: string;
  /** The office's title and its body, each in words. */
  readonly office: string;
  readonly body: string;
  readonly language: LanguageCode;
  /** Name of the template, without folder and extension. */
  readonly template: string;
  readonly subject: string;
  readonly pages: number;
  readonly words: number;
  /** The usual way to the office; null where none is known. */
  readonly channel: { readonly by: Way; readonly to: string | null } | null;
  /** Names of the letter's files, the PDF first where there is one. */
  readonly files: readonly string[];
}
