import type { FileRecord } from "../model/file-record.js";
import { CHECKSUMS } from "./checksums.js";
import { type Manifest, MANIFEST } from "./manifest.js";

/** What is not as it was made: a file of the dossier, or one that is none of it. */
export interface FolderDifference {
  readonly problem:
    | ("missing" | "changed" | "extra" | "sum-missing" | "sum-differs" | "sums-unreadable")
    /** Found by making the set again. */
    | ("not-made" | "made-otherwise" | "input-changed" | "input-missing" | "input-new" | "program-changed");
  readonly name: string;
}

/** What stands in a folder, as it is measured. */
export interface FolderState {
  /** Names of files and, with a slash, of folders that are not known to be somebody else's business. */
  readonly names: readonly string[];
  /** Hash of a file; null where there is none. */
  readonly hashOf: (name: string) => string | null;
  /** Null where `SHA256SUMS` is missing or none. */
  readonly checksums: ReadonlyMap<string, string> | null;
}

/** Every difference of a folder from its manifest, by name. */
export function checkFolder(
  manifest: Manifest,
  { names, hashOf, checksums }: FolderState,
): readonly FolderDifference[] {
  const files = filesOf(manifest);
  const listed = new Set([...files.map(({ name }) => name), MANIFEST, CHECKSUMS]);
  const changes = files.flatMap(({ name, sha256 }): FolderDifference[] => {
    const found = hashOf(name);
    if (found === sha256) return [];
    return [{ problem: found === null ? "missing" : "changed", name }];
  });
  const extra = names
    .filter((name) => !listed.has(name))
    .map((name) => ({ problem: "extra", name }) as const);
  const own = { name: MANIFEST, sha256: hashOf(MANIFEST) ?? "" };
  return [...changes, ...extra, ...sumDifferences([...files, own], checksums)].toSorted(byName);
}

/** Every file that a manifest lists. */
export function filesOf({ letters, dossier }: Manifest): readonly FileRecord[] {
  return [...letters.flatMap(({ files }) => files), ...dossier];
}

function sumDifferences(
  files: readonly Pick<FileRecord, "name" | "sha256">[],
  checksums: FolderState["checksums"],
): FolderDifference[] {
  if (checksums === null) return [{ problem: "sums-unreadable", name: CHECKSUMS }];
  const known = new Set(files.map(({ name }) => name));
  const wrong = files.flatMap(({ name, sha256 }): FolderDifference[] => {
    const sum = checksums.get(name);
    if (sum === sha256) return [];
    return [{ problem: sum === undefined ? "sum-missing" : "sum-differs", name }];
  });
  const strange = [...checksums.keys()].filter((name) => !known.has(name));
  return [...wrong, ...strange.map((name) => ({ problem: "sum-differs", name }) as const)];
}

function byName(one: FolderDifference, other: FolderDifference): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.problem < other.problem ? -1 : 1;
}
