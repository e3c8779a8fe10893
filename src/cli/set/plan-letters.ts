import type { Fingerprint, LedgerRecord, Recipient } from "../../index.js";
import type { Shelf } from "../shelf/open-shelf.js";
import { recallFiles } from "../shelf/recall-files.js";

/** What is to be done for one recipient. */
export interface PlannedLetter {
  readonly recipient: Recipient;
  /** The common part of the names of the letter's files. */
  readonly stem: string;
  /** Null where a bug of ours keeps it from being told. */
  readonly fingerprint: Fingerprint | null;
  readonly error?: unknown;
  /** The letter that stands on the shelf as it would be made; null where it is to be made. */
  readonly kept: LedgerRecord | null;
}

export interface Planning {
  readonly shelf: Shelf;
  readonly fingerprint: (recipient: Recipient) => Fingerprint;
  readonly stem: (recipient: Recipient) => string;
  readonly strict: boolean;
  /** Whether letters are made that stand on the shelf. */
  readonly force: boolean;
  /** Hash of the texts of the submission: findings are told again where they were found in the same. */
  readonly seen: string;
}

/** Tells for each letter whether it is to be made. */
export function planLetters(recipients: readonly Recipient[], planning: Planning): readonly PlannedLetter[] {
  return recipients.map((recipient) => {
    const stem = planning.stem(recipient);
    try {
      const fingerprint = planning.fingerprint(recipient);
      return { recipient, stem, fingerprint, kept: keptLetter(stem, fingerprint, planning) };
    } catch (error) {
      return { recipient, stem, fingerprint: null, error, kept: null };
    }
  });
}

/** Where warnings count as errors, a letter with one is to be told and not kept. */
function keptLetter(
  stem: string,
  { inputs, diagnostics }: Fingerprint,
  { shelf, strict, force, seen }: Planning,
): LedgerRecord | null {
  if (force || (strict && diagnostics.length > 0)) return null;
  const record = recallFiles(shelf, stem, inputs);
  if (record === null || record.entry === null) return null;
  const { told } = record;
  return told === null || (told.seen === seen && !strict) ? record : null;
}
