import * as v from "valibot";
import type { Diagnostic } from "../model/diagnostic.js";
import type { FileRecord } from "../model/file-record.js";
import type { RegisterEntry } from "../model/register.js";
import { PLAIN_NAME, registerEntrySchema } from "./ledger.js";

export const MANIFEST = "manifest.json";
/** A manifest of another version has another shape. */
export const MANIFEST_VERSION = 1;

const text = v.string();
const name = v.pipe(
  text,
  v.regex(PLAIN_NAME),
  v.description("Name of a file in the folder of the manifest."),
);
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/), v.description("SHA-256 in hexadecimal."));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const file = v.strictObject({ name, sha256, bytes: v.pipe(count, v.description("Length of the file.")) });
const finding = v.strictObject({
  code: v.pipe(text, v.description("Kind of finding.")),
  severity: v.picklist(["error", "warning"]),
  file: v.pipe(v.nullable(text), v.description("The file that it is found in.")),
  line: v.nullable(count),
  column: v.nullable(count),
  args: v.pipe(v.record(text, v.unknown()), v.description("What the finding knows of itself, by its kind.")),
});
/** More machines than that have no set of letters among them. */
const partCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
const part = v.strictObject({
  number: v.pipe(partCount, v.description("Which part it is, from 1.")),
  of: v.pipe(partCount, v.description("How many parts there are.")),
});

/** What `manifest.json` of a dossier says; the same definition makes its JSON Schema. */
export const manifestSchema = v.strictObject({
  schemaVersion: v.pipe(v.literal(MANIFEST_VERSION), v.description("Version of this schema.")),
  program: v.strictObject({ name: v.literal("demarche"), version: text }),
  submission: v.strictObject({
    title: text,
    reference: v.nullable(text),
    date: v.pipe(text, v.description("The date on the letters: an ISO 8601 calendar date.")),
    sender: text,
  }),
  asked: v.pipe(
    v.strictObject({
      formats: v.array(text),
      final: v.pipe(
        v.boolean(),
        v.description("Whether letters bear no mark of drafts, all having agreed to sign."),
      ),
      strict: v.pipe(v.boolean(), v.description("Whether a letter with a warning is not made.")),
      language: v.pipe(
        v.nullable(text),
        v.description("The language asked for in place of the letters' own."),
      ),
      only: v.array(text),
      except: v.array(text),
      part: v.pipe(
        v.nullable(part),
        v.description("The part of the set that the folder holds; null for the whole."),
      ),
    }),
    v.description("What the set was asked for with."),
  ),
  letters: v.pipe(
    v.array(
      v.strictObject({
        ...registerEntrySchema.entries,
        files: v.array(file),
        inputs: v.pipe(sha256, v.description("Hash of all that the letter is made of.")),
        findings: v.array(finding),
      }),
    ),
    v.description("The letters, in the order of the submission's recipients."),
  ),
  notMade: v.pipe(
    v.array(v.strictObject({ recipient: text, reason: v.picklist(["failed", "left-out", "untranslated"]) })),
    v.description("Recipients without a letter in the set, and why."),
  ),
  dossier: v.pipe(v.array(file), v.description("Files about the set as a whole.")),
  inputs: v.pipe(
    v.array(v.strictObject({ file: text, sha256 })),
    v.description("Every file that the letters were made of."),
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestLetter = Manifest["letters"][number];

/** A letter as the manifest lists it. */
export function listLetter(
  entry: RegisterEntry,
  files: readonly FileRecord[],
  inputs: string,
  findings: readonly Diagnostic[],
): ManifestLetter {
  const { channel } = entry;
  return {
    recipient: entry.recipient,
    addressee: entry.addressee,
    office: entry.office,
    body: entry.body,
    language: entry.language,
    template: entry.template,
    subject: entry.subject,
    pages: entry.pages,
    words: entry.words,
    channel: channel === null ? null : { by: channel.by, to: channel.to },
    draft: entry.draft,
    draftedFor: entry.draftedFor,
    files: files.map(({ name: own, sha256: hash, bytes }) => ({ name: own, sha256: hash, bytes })),
    inputs,
    findings: findings.map(({ code, severity, place, args }) => ({
      code,
      severity,
      file: place?.file ?? null,
      line: place?.line ?? null,
      column: place?.column ?? null,
      args: { ...args },
    })),
  };
}

/** The manifest as its file holds it. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Why a manifest cannot be read: it is no JSON, or not of this shape, at a path such as `letters.3.files`. */
export type ManifestFault = { readonly problem: "syntax" | "version" | "shape"; readonly at: string };

/** Reads a manifest that may be anybody's. */
export function readManifest(written: string): Manifest | ManifestFault {
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    return { problem: "syntax", at: "" };
  }
  const result = v.safeParse(manifestSchema, parsed);
  if (result.success) return result.output;
  const [first] = result.issues;
  const at = v.getDotPath(first) ?? "";
  return { problem: at === "schemaVersion" ? "version" : "shape", at };
}
