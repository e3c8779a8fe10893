import type { Case, LetterFormat, Manifest, Press } from "../../index.js";
import type { Choice, Chosen } from "../choose-recipients.js";
import type { CommonOptions, OpenSubmission } from "../open-submission.js";
import type { Tally } from "./tally.js";

/** Which part of a set is made: every `of`th letter, beginning with the `number`th. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Options of `demarche batch`. */
export interface SetOptions extends CommonOptions, Choice {
  /** Formats, parted by commas. */
  readonly format: string;
  /** Whether letters are made that need not be, and files replaced that were changed since they were made. */
  readonly force?: boolean;
  /** How many threads make letters; as many as pay when absent. */
  readonly jobs?: number;
  /** The whole set when absent. */
  readonly shard?: Part;
  /** Whether all files are packed into an archive too. */
  readonly zip?: boolean;
}

/** A set that can be made: what it is of, and what it was asked for with. */
export interface ReadySet {
  readonly opened: OpenSubmission;
  readonly case: Case;
  readonly press: Press;
  /** Of a part, the recipients of that part alone. */
  readonly chosen: Chosen;
  readonly formats: readonly LetterFormat[];
  readonly options: SetOptions;
}

/** What a set was asked for with, as its manifest tells it. */
export function askedOf({ formats, options }: ReadySet): Manifest["asked"] {
  return {
    formats: [...formats],
    final: options.final === true,
    strict: options.strict === true,
    language: options.lang ?? null,
    only: [...options.only],
    except: [...options.except],
    part: options.shard ?? null,
  };
}

/** Recipients without a letter, and why, as a manifest tells them. */
export function notMadeOf({ chosen }: ReadySet, { failed }: Tally): Manifest["notMade"] {
  return [
    ...failed.map((recipient) => ({ recipient, reason: "failed" }) as const),
    ...chosen.untranslated.map(({ id }) => ({ recipient: id, reason: "untranslated" }) as const),
    ...chosen.leftOut.map((recipient) => ({ recipient, reason: "left-out" }) as const),
  ];
}
