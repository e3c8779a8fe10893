import { type Diagnostic, fault, type Result, warning } from "../../model/diagnostic.js";
import { MOST_FILE_BYTES } from "../../model/enclosed-file.js";
import type { ImageFiles } from "../../model/picture.js";
import type { Reference } from "../../model/submission.js";
import { type EnclosedPdf, readEnclosedPdf } from "./read-enclosed-pdf.js";

/** A file below `data/` that goes with letters, and what it tells of itself. */
export interface Enclosure extends EnclosedPdf {
  readonly bytes: Uint8Array;
}

/** The files that go with letters, each read once for all of them, sound or not. */
export interface Enclosures {
  /** The file that a row names, with all that is wrong with it. */
  find(file: Reference): Result<Enclosure>;
}

/** Megabytes that a single file may have before a mailbox is likely to refuse it. */
const MOST_MEGABYTES = 20;
/** Bytes kept: beyond them the files that were read are let go, and read anew when they are needed. */
const KEPT_BYTES = 128_000_000;

export function openEnclosures(files: ImageFiles): Enclosures {
  const known = new Set(files.names);
  const kept = new Map<string, Enclosure>();
  const refusals = new Map<string, Refusal>();
  const keep = (name: string, enclosure: Enclosure): void => {
    const held = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (held + enclosure.bytes.length > KEPT_BYTES) kept.clear();
    kept.set(name, enclosure);
  };
  return {
    find(file) {
      const { id: name, place } = file;
      const remembered = kept.get(name);
      if (remembered !== undefined) return { value: remembered, diagnostics: doubtsOf(file, remembered) };
      if (!known.has(name)) {
        const others = files.names.filter((each) => /\.pdf$/iu.test(each));
        return refused(fault("annex-missing", place, { name, known: others }));
      }
      const enclosure = refusals.get(name) ?? readEnclosure(name, files);
      if (typeof enclosure === "function") {
        refusals.set(name, enclosure);
        return refused(enclosure(place));
      }
      keep(name, enclosure);
      return { value: enclosure, diagnostics: doubtsOf(file, enclosure) };
    },
  };
}

/** Why a file cannot go with a letter, told at the row that names it. */
type Refusal = (place: Reference["place"]) => Diagnostic;

function readEnclosure(name: string, files: ImageFiles): Enclosure | Refusal {
  const bytes = files.read(name, MOST_FILE_BYTES);
  if (typeof bytes === "string") return (place) => fault("annex-unreadable", place, { name, reason: bytes });
  const read = readEnclosedPdf(bytes);
  if ("refusal" in read) return (place) => fault("annex-refused", place, { name, reason: read.refusal });
  return { ...read, bytes };
}

function refused(diagnostic: Diagnostic): Result<Enclosure> {
  return { value: null, diagnostics: [diagnostic] };
}

function doubtsOf({ id: name, place }: Reference, { archival, bytes }: Enclosure): readonly Diagnostic[] {
  const megabytes = bytes.length / 1e6;
  return [
    ...(archival === null ? [fault("annex-not-pdf-a", place, { name })] : []),
    ...(megabytes > MOST_MEGABYTES
      ? [warning("annex-large", place, { name, megabytes, most: MOST_MEGABYTES })]
      : []),
  ];
}
