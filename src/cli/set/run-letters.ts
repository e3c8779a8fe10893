import {
  asErrors,
  type Fingerprint,
  type LedgerRecord,
  type Outcome,
  type PagedLetter,
  type Recipient,
} from "../../index.js";
import type { Shelf } from "../shelf/open-shelf.js";
import { recallFiles } from "../shelf/recall-files.js";

/** An outcome as another thread may tell it: without the pages. */
export type ToldOutcome =
  | (Omit<Extract<Outcome, { type: "made" }>, "paged"> & { readonly paged: PagedLetter | null })
  | Extract<Outcome, { type: "failed" }>;

/** Makes letters, several at a time where there are several hands. */
export interface Maker {
  /** How many letters it makes at a time. */
  readonly hands: number;
  make(recipient: Recipient): Promise<ToldOutcome>;
  close(): Promise<void>;
}

/** What came of one recipient's letter in this run: it stood on the shelf as it would be made, or it was to be made. */
export interface LetterRun {
  readonly recipient: Recipient;
  /** Null where a bug of ours kept it from being told. */
  readonly fingerprint: Fingerprint | null;
  readonly outcome: { readonly type: "kept"; readonly record: LedgerRecord } | ToldOutcome;
}

export interface LetterRunning {
  readonly maker: Maker;
  readonly shelf: Shelf;
  readonly fingerprint: (recipient: Recipient) => Fingerprint;
  /** The common part of the names of a letter's files. */
  readonly stem: (recipient: Recipient) => string;
  readonly strict: boolean;
  /** Whether letters are made that stand on the shelf. */
  readonly force: boolean;
}

/** Runs the letters in order, beginning as many at once as the maker has hands, and some beyond so that no hand waits. */
export async function* runLetters(
  recipients: readonly Recipient[],
  running: LetterRunning,
): AsyncGenerator<LetterRun> {
  const ahead = running.maker.hands === 1 ? 1 : 2 * running.maker.hands;
  const begun: Promise<LetterRun>[] = [];
  for (const recipient of recipients) {
    begun.push(runLetter(recipient, running));
    if (begun.length >= ahead) yield await (begun.shift() as Promise<LetterRun>);
  }
  for (const last of begun) yield await last;
}

async function runLetter(recipient: Recipient, running: LetterRunning): Promise<LetterRun> {
  let fingerprint: Fingerprint;
  try {
    fingerprint = running.fingerprint(recipient);
  } catch (error) {
    const outcome = { type: "failed", recipient: recipient.id, diagnostics: [], error } as const;
    return { recipient, fingerprint: null, outcome };
  }
  const kept = keptLetter(recipient, fingerprint, running);
  if (kept !== null) return { recipient, fingerprint, outcome: { type: "kept", record: kept } };
  const made = await running.maker.make(recipient);
  return { recipient, fingerprint, outcome: running.strict ? strictly(made) : made };
}

/** Where warnings count as errors, a letter with one is to be told and not kept. */
function keptLetter(
  recipient: Recipient,
  { inputs, diagnostics }: Fingerprint,
  { shelf, stem, strict, force }: LetterRunning,
): LedgerRecord | null {
  if (force || (strict && diagnostics.length > 0)) return null;
  const record = recallFiles(shelf, stem(recipient), inputs);
  return record?.entry == null ? null : record;
}

/** A letter with a warning is not made where warnings count as errors. */
function strictly(outcome: ToldOutcome): ToldOutcome {
  const diagnostics = asErrors(outcome.diagnostics);
  if (outcome.type === "failed" || diagnostics.length === 0) return { ...outcome, diagnostics };
  return { type: "failed", recipient: outcome.recipient, diagnostics };
}
