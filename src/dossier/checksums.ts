import type { FileRecord } from "../model/file-record.js";

export const CHECKSUMS = "SHA256SUMS";

/** A line a file, as `sha256sum -c` reads it, by name. */
export function writeChecksums(files: readonly FileRecord[]): string {
  return files
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}

/** The hashes by file name; null where a line is none of `sha256sum`'s. */
export function readChecksums(written: string): ReadonlyMap<string, string> | null {
  const lines = written.split("\n").filter((line) => line !== "");
  const pairs = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/u.exec(line));
  if (pairs.includes(null)) return null;
  return new Map(pairs.map((pair) => [pair?.[2] ?? "", pair?.[1] ?? ""]));
}
