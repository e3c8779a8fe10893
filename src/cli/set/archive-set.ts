import { type FileRecord, packArchive, type PackedFile } from "../../index.js";
import { beginFile } from "../shelf/begin-file.js";
import type { Shelf } from "../shelf/open-shelf.js";
import { recallFiles } from "../shelf/recall-files.js";

/** All files of a set in one. */
export const ARCHIVE = "dossier.zip";

/** Packs the files of a set, by name; where the archive stands as it would be made, it is kept. Returns its name. */
export async function archiveSet(
  shelf: Shelf,
  files: readonly FileRecord[],
  date: string,
  force: boolean,
): Promise<string> {
  const listed = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).toSorted();
  const inputs = shelf.digest(new TextEncoder().encode(`${date}\n${listed.join("")}`));
  if (!force && recallFiles(shelf, ARCHIVE, inputs) !== null) return ARCHIVE;
  const file = beginFile(shelf, ARCHIVE);
  try {
    const packed = packedFiles(files, (name) => shelf.attempt(name, () => shelf.folder.read(name)));
    for await (const chunk of packArchive(packed, date)) file.write(chunk);
    file.keep({ made: ARCHIVE, inputs, entry: null, told: null });
  } finally {
    file.drop();
  }
  return ARCHIVE;
}

/** The files of an archive, by name, each read when its turn comes. */
export function* packedFiles(
  files: readonly Pick<FileRecord, "name">[],
  read: (name: string) => Uint8Array | null,
): Generator<PackedFile> {
  const names = files.map(({ name }) => name);
  for (const name of names.toSorted()) yield { name, bytes: read(name) ?? new Uint8Array() };
}
