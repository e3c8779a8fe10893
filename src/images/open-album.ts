import { type Diagnostic, fault, type Result, warning } from "../model/diagnostic.js";
import { foreignCharacter } from "../model/file-name.js";
import type { ImageFiles, Picture } from "../model/picture.js";
import type { Place } from "../model/place.js";
import { readPicture, type Refusal } from "./read-picture.js";

/** The pictures of a submission, each read once for all letters. */
export interface Album {
  /** The picture of that name; findings stand at the place in the data that names it, else at the place given. */
  find(name: string, place: Place): Result<Picture>;
  /** Where the data name it; the place given where they do not. */
  placeOf(name: string, place: Place | null): Place | null;
}

/** Compressed bytes kept: beyond them the picture that has been longest unused is let go, and read anew when it is needed. */
const KEPT_BYTES = 32 * 1024 * 1024;

/** An album over image files; `named` holds the places in the data that name one. */
export function openAlbum(files: ImageFiles, named: ReadonlyMap<string, Place>): Album {
  const known = new Set(files.names);
  const kept = new Map<string, Picture>();
  return {
    find(name, place) {
      const at = named.get(name) ?? place;
      const odd = named.has(name) ? [] : oddName(name, place);
      if (!known.has(name)) return refused(fault("image-missing", at, { name, known: files.names }));
      const remembered = kept.get(name);
      kept.delete(name);
      if (remembered !== undefined) {
        kept.set(name, remembered);
        return { value: remembered, diagnostics: odd };
      }
      const bytes = files.read(name);
      if (typeof bytes === "string") return refused(fault("image-unreadable", at, { name, reason: bytes }));
      const picture = readPicture(name, bytes);
      if ("refusal" in picture) return refused(refusalFault(name, picture.refusal, at));
      keep(kept, picture);
      return { value: picture, diagnostics: odd };
    },
    placeOf: (name, place) => named.get(name) ?? place,
  };
}

/** Of the names that the data have, the reader of the data tells. */
function oddName(name: string, place: Place): readonly Diagnostic[] {
  const character = foreignCharacter(name);
  return character === null ? [] : [warning("non-ascii-file-name", place, { name, character })];
}

function refused(diagnostic: Diagnostic): Result<Picture> {
  return { value: null, diagnostics: [diagnostic] };
}

function refusalFault(name: string, refusal: Refusal, place: Place): Diagnostic {
  return typeof refusal === "string"
    ? fault("image-refused", place, { name, reason: refusal })
    : fault("image-too-large", place, { name, ...refusal });
}

function keep(kept: Map<string, Picture>, picture: Picture): void {
  kept.set(picture.name, picture);
  let total = [...kept.values()].reduce((sum, each) => sum + sizeOf(each), 0);
  for (const [name, each] of kept) {
    if (total <= KEPT_BYTES || kept.size === 1) return;
    kept.delete(name);
    total -= sizeOf(each);
  }
}

function sizeOf({ samples, opacity }: Picture): number {
  return samples.bytes.length + (opacity?.length ?? 0);
}
