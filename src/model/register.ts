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
  /** The usual way to the office; null where none is known, or the letter is not ours to send. */
  readonly channel: { readonly by: Way; readonly to: string | null } | null;
  /** Whether every page bears the mark of a draft. */
  readonly draft: boolean;
  /** The title of the office that the letter is a draft for, which would send it; null for a letter of the submission's own. */
  readonly draftedFor: string | null;
  /** Names of the letter's files, the PDF first where there is one. */
  readonly files: readonly string[];
}
