import * as v from "valibot";
import type { FileRecord } from "../model/file-record.js";
import type { RegisterEntry } from "../model/register.js";

/** Name of the ledger in a folder that letters are written into. */
export const LEDGER = ".demarche-ledger";

/**
 * A line of a ledger: files that were made together, written down before they take their places. After an interruption it
 * tells whose a file is; in the next run, what need not be made again.
 */
export interface LedgerRecord {
  /** What was made: the common part of a letter's file names, or `dossier`. */
  readonly made: string;
  /** Hash of all that it was made of; null where nobody asks. */
  readonly inputs: string | null;
  readonly files: readonly FileRecord[];
  /** Of a letter, what a register tells of it. */
  readonly entry: RegisterEntry | null;
  /** What was found when it was made, and the hash of the texts in which it was; null where its inputs alone tell that. */
  readonly told: { readonly seen: string; readonly findings: readonly unknown[] } | null;
}

/** An ASCII name of a file that is not hidden and stands in no other folder. */
export const PLAIN_NAME = /^(?!\.)[\x20-\x2E\x30-\x5B\x5D-\x7E]+$/;

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const plainName = v.pipe(text, v.regex(PLAIN_NAME));
const file = v.object({ name: plainName, sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)), bytes: count });
const way = v.picklist(["post", "e-mail", "portal", "form", "fax"]);
export const registerEntrySchema = v.object({
  recipient: text,
  addressee: text,
  office: text,
  body: text,
  language: text,
  template: text,
  subject: text,
  pages: count,
  words: v.pipe(count, v.description("Words of the letter's body.")),
  channel: v.nullable(v.object({ by: way, to: v.nullable(text) })),
  draft: v.pipe(v.boolean(), v.description("Whether every page bears the mark of a draft.")),
  draftedFor: v.pipe(
    v.nullable(text),
    v.description("The office that the letter is a draft for, and that would send it."),
  ),
  files: v.array(plainName),
});
const record = v.object({
  made: text,
  inputs: v.nullable(text),
  files: v.array(file),
  entry: v.nullable(registerEntrySchema),
  told: v.nullable(v.object({ seen: text, findings: v.array(v.unknown()) })),
});

/**
 * Reads a ledger, the oldest record first: later records of the same thing count before earlier ones, whose files may still
 * stand. A line that is none, as the last one may be after the power has failed, tells nothing.
 */
export function readLedger(written: string): readonly LedgerRecord[] {
  return written.split("\n").flatMap((line): LedgerRecord[] => {
    const parsed = v.safeParse(record, parseOrNull(line));
    return parsed.success ? [parsed.output] : [];
  });
}

/** A record as a line. */
export function writeRecord({ made, inputs, files, entry, told }: LedgerRecord): string {
  return `${JSON.stringify({ made, inputs, files, entry, told })}\n`;
}

/** The last record of each thing, sorted by what was made: the same set leaves the same ledger. */
export function latestRecords(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const latest = new Map(records.map((each) => [each.made, each]));
  return [...latest.values()].toSorted((one, other) => (one.made < other.made ? -1 : 1));
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
