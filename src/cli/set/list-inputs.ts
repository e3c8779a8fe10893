import { MOST_FILE_BYTES } from "../../index.js";
import type { World } from "../../world/world.js";
import { FONT_FILES, OPTIONAL_FONTS } from "../font-table.js";
import type { OpenSubmission } from "../open-submission.js";

/** A file that letters are made of, by its name in the submission or in a package, and its hash. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
}

/** Every file that the letters of a submission are made of, each kind by name; the program's own begin with `bundled:`. */
export interface Inputs {
  readonly texts: readonly InputFile[];
  readonly images: readonly InputFile[];
  readonly fonts: readonly InputFile[];
}

export function listInputs(world: World, { inputs, images }: OpenSubmission): Inputs {
  const named = (file: string, bytes: string | Uint8Array): InputFile => ({
    file,
    sha256: world.digest(bytes),
  });
  const optional = OPTIONAL_FONTS.flatMap(({ files }) => files);
  const fonts = [...FONT_FILES, ...optional].filter(({ file }) => world.hasPackageFile(file));
  return {
    texts: [...inputs].map(([file, text]) => named(file, text)).toSorted(byName),
    images: images.names.map((name) => named(`data/${name}`, images.read(name, MOST_FILE_BYTES))),
    fonts: fonts.map(({ file }) => named(file, world.readPackageFile(file))),
  };
}

function byName(one: InputFile, other: InputFile): number {
  return one.file < other.file ? -1 : 1;
}
