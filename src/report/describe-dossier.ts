import { tame } from "./phrase.js";

/** What is not as it was made, in a line: the word for it first, then the file. */
export function describeDifference({
  problem,
  name,
}: {
  readonly problem: keyof typeof DIFFERENCES;
  readonly name: string;
}): string {
  return `${DIFFERENCES[problem]}: ${tame(name)}`;
}

const DIFFERENCES = {
  missing: "missing",
  changed: "changed",
  extra: "not of this dossier",
  "sum-missing": "not in SHA256SUMS",
  "sum-differs": "other in SHA256SUMS than here",
  "sums-unreadable": "missing or not as sha256sum writes it",
  "not-made": "no longer made",
  "made-otherwise": "other when made again",
  "input-changed": "changed since the letters were made of it",
  "input-missing": "no longer there, and the letters were made of it",
  "input-new": "not there when the letters were made",
  "program-changed": "made by another version of the program",
} as const;

/** Why a manifest cannot be read. */
export function describeManifestFault(
  { problem, at }: { readonly problem: "syntax" | "version" | "shape"; readonly at: string },
  path: string,
  version: number,
): string {
  switch (problem) {
    case "syntax":
      return `${path} is no JSON`;
    case "version":
      return `${path} is of another version than this program knows (${version})`;
    case "shape":
      return `${path} is not as a manifest is made, at ${at === "" ? "its beginning" : at}`;
  }
}
