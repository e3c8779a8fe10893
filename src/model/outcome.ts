import type { Diagnostic } from "./diagnostic.js";
import type { PagedLetter } from "./page.js";
import type { RegisterEntry } from "./register.js";

/** A letter ready to be written. */
export interface LetterFile {
  /** ASCII file name, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the letter's PDF, whatever the format of this file. */
  readonly pages: number;
}

/** What came of one recipient's letter. */
export type Outcome =
  | {
      readonly type: "made";
      readonly recipient: string;
      /** One in each of the formats that were asked for, in their order. */
      readonly files: readonly LetterFile[];
      readonly entry: RegisterEntry;
      readonly paged: PagedLetter;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly type: "failed";
      readonly recipient: string;
      readonly diagnostics: readonly Diagnostic[];
      /** Our own bug, where no finding explains the failure. */
      readonly error?: unknown;
    };
