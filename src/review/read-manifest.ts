/** A file of a dossier, as its manifest lists it. */
interface ListedFile {
  readonly name: string;
  readonly sha256: string;
  readonly recipient: string;
  readonly language: string;
}

/** A letter of a dossier: the file that is sent, and the one that has its words; null where it has none. */
export interface ManifestLetter extends ListedFile {
  readonly textName: string | null;
}

/** Why a manifest tells of no letters. */
export type ManifestProblem =
  | { readonly problem: "not-json" }
  | { readonly problem: "no-letters" }
  /** The entry at the index lacks a key that it must have. */
  | { readonly problem: "bad-entry"; readonly index: number; readonly key: keyof ListedFile };

const KEYS = ["name", "sha256", "recipient", "language"] as const;

/** The letters that a manifest lists, as `letters` or among its `files`: what has no recipient, as the index, is none. */
export function readManifest(text: string): readonly ManifestLetter[] | ManifestProblem {
  const entries = entriesOf(text);
  if ("problem" in entries) return entries;
  const files: ListedFile[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!isObject(entry) || (entry["recipient"] ?? null) === null) continue;
    const missing = KEYS.find((key) => typeof entry[key] !== "string");
    if (missing !== undefined) return { problem: "bad-entry", index, key: missing };
    files.push(entry as unknown as ListedFile);
  }
  return lettersOf(files);
}

function entriesOf(text: string): readonly unknown[] | ManifestProblem {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return { problem: "not-json" };
  }
  const found = isObject(manifest) ? (manifest["letters"] ?? manifest["files"]) : null;
  return Array.isArray(found) ? found : { problem: "no-letters" };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Of the formats of a letter the PDF stands for it, else the first. */
function lettersOf(files: readonly ListedFile[]): readonly ManifestLetter[] {
  const groups = new Map<string, ListedFile[]>();
  for (const file of files) {
    const key = `${file.recipient} ${file.language}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap((group) => {
    const sent = group.find(({ name }) => name.endsWith(".pdf")) ?? group[0];
    if (sent === undefined) return [];
    const { name, sha256, recipient, language } = sent;
    const text = group.find((file) => file.name.endsWith(".txt"));
    return [{ name, sha256, recipient, language, textName: text?.name ?? null }];
  });
}
