import {
  type FileRecord,
  latestRecords,
  LEDGER,
  type LedgerRecord,
  readLedger,
  writeRecord,
} from "../../index.js";
import type { OutputFolder } from "../../world/world.js";

/** The ledger of one folder: what was ever made in it. */
export interface FolderLedger {
  /** Names of all files that were made here. */
  readonly names: Pick<ReadonlySet<string>, "has">;
  /** Whether a file of that name was once made with that hash. */
  knows(name: string, sha256: string): boolean;
  /** The last record of a thing. */
  last(made: string): LedgerRecord | null;
  /** Writes a record down; to be called before its files take their places. */
  record(thing: Omit<LedgerRecord, "files">, files: readonly FileRecord[]): void;
  /** Leaves the last record of each thing whose files still stand. */
  tidy(): void;
}

export function openFolderLedger(folder: OutputFolder): FolderLedger {
  const records = readLedger(new TextDecoder().decode(folder.read(LEDGER) ?? new Uint8Array()));
  const latest = new Map(records.map((record) => [record.made, record]));
  const hashes = new Map<string, Set<string>>();
  const learn = (files: readonly FileRecord[]): void => {
    for (const { name, sha256 } of files) hashes.set(name, (hashes.get(name) ?? new Set()).add(sha256));
  };
  for (const { files } of records) learn(files);
  return {
    names: hashes,
    knows: (name, sha256) => hashes.get(name)?.has(sha256) === true,
    last: (made) => latest.get(made) ?? null,
    record(thing, files) {
      const record = { ...thing, files };
      folder.append(LEDGER, writeRecord(record));
      latest.set(thing.made, record);
      learn(files);
    },
    tidy() {
      const standing = new Set(folder.list());
      const kept = latestRecords([...latest.values()]).filter(({ files }) =>
        files.some(({ name }) => standing.has(name)),
      );
      const file = folder.begin(LEDGER);
      file.write(new TextEncoder().encode(kept.map(writeRecord).join("")));
      file.finish();
      file.keep();
    },
  };
}
