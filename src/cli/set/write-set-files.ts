import {
  type Case,
  CHECKSUMS,
  type Diagnostic,
  type FileRecord,
  listLetter,
  type Manifest,
  MANIFEST,
  MANIFEST_VERSION,
  textIn,
  writeChecksums,
  writeManifest,
} from "../../index.js";
import { VERSION } from "../version.js";
import type { Shelf } from "../shelf/open-shelf.js";
import { putFiles } from "../shelf/put-files.js";
import type { Inputs } from "./list-inputs.js";
import type { Tally } from "./tally.js";

/** What the manifest tells beside the letters. */
export interface SetRecord {
  readonly case: Case;
  readonly asked: Manifest["asked"];
  readonly inputs: Inputs;
  readonly notMade: Manifest["notMade"];
  /** What was found in the data. */
  readonly found: readonly Diagnostic[];
}

/** Writes the manifest and the checksums of a set that stands on the shelf; returns all files of the set. */
export function writeSetFiles(
  shelf: Shelf,
  tally: Tally,
  dossier: readonly FileRecord[],
  set: SetRecord,
): readonly FileRecord[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const manifest = writeManifest(manifestOf(tally, dossier, set));
  const letters = tally.letters.flatMap(({ files }) => files);
  const thing = { inputs: null, entry: null, told: null };
  const listed = putFiles(shelf, { made: MANIFEST, ...thing }, [{ name: MANIFEST, bytes: encode(manifest) }]);
  const sums = writeChecksums([...letters, ...dossier, ...listed]);
  const summed = putFiles(shelf, { made: CHECKSUMS, ...thing }, [{ name: CHECKSUMS, bytes: encode(sums) }]);
  return [...letters, ...dossier, ...listed, ...summed];
}

function manifestOf(tally: Tally, dossier: readonly FileRecord[], set: SetRecord): Manifest {
  const { submission } = set.case;
  const say = (text: Parameters<typeof textIn>[0]): string =>
    textIn(text, submission.languages[0] ?? "") ?? "";
  return {
    schemaVersion: MANIFEST_VERSION,
    program: { name: "demarche", version: VERSION },
    submission: {
      title: say(submission.title),
      reference: submission.reference,
      date: submission.date,
      sender: say(submission.sender.name),
    },
    asked: set.asked,
    letters: tally.letters.map(({ entry, files, data, diagnostics }) =>
      listLetter(entry, files, data, [...about(entry.recipient, set.found), ...diagnostics]),
    ),
    notMade: set.notMade,
    dossier: dossier.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    inputs: [...set.inputs.texts, ...set.inputs.images, ...set.inputs.fonts],
  };
}

function about(recipient: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter((finding) => finding.recipient === recipient);
}
