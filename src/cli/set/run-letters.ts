import { asErrors, type LedgerRecord, type Outcome, type PagedLetter, type Recipient } from "../../index.js";
import type { PlannedLetter } from "./plan-letters.js";

/** An outcome as another thread may tell it: without the pages. */
export type ToldOutcome =
  | (Omit<Extract<Outcome, { type: "made" }>, "paged"> & { readonly paged: PagedLetter | null })
  | Extract<Outcome, { type: "failed" }>;

/** Makes letters, several at a time where there are several hands. */
export interface Maker {
  /** How many letters are to be begun at once, so that no hand waits. */
  readonly ahead: number;
  make(recipient: Recipient): Promise<ToldOutcome>;
  close(): Promise<void>;
}

/** What came of one recipient's letter in this run. */
export interface LetterRun {
  readonly planned: PlannedLetter;
  readonly outcome: { readonly type: "kept"; readonly record: LedgerRecord } | ToldOutcome;
}

/** Runs the letters in order, beginning as many at once as the maker wants. */
export async function* runLetters(
  letters: readonly PlannedLetter[],
  maker: Maker,
  strict: boolean,
): AsyncGenerator<LetterRun> {
  const begun: Promise<LetterRun>[] = [];
  for (const planned of letters) {
    begun.push(runLetter(planned, maker, strict));
    if (begun.length >= maker.ahead) yield await (begun.shift() as Promise<LetterRun>);
  }
  for (const last of begun) yield await last;
}

async function runLetter(planned: PlannedLetter, maker: Maker, strict: boolean): Promise<LetterRun> {
  const { recipient, fingerprint, kept, error } = planned;
  if (kept !== null) return { planned, outcome: { type: "kept", record: kept } };
  if (fingerprint === null)
    return { planned, outcome: { type: "failed", recipient: recipient.id, diagnostics: [], error } };
  const made = await maker.make(recipient);
  return { planned, outcome: strict ? strictly(made) : made };
}

/** A letter with a warning is not made where warnings count as errors. */
function strictly(outcome: ToldOutcome): ToldOutcome {
  const diagnostics = asErrors(outcome.diagnostics);
  if (outcome.type === "failed" || diagnostics.length === 0) return { ...outcome, diagnostics };
  return { type: "failed", recipient: outcome.recipient, diagnostics };
}
