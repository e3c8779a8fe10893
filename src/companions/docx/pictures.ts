import type { Page, SetPicture } from "../../model/page.js";
import { type PictureFile, pictureFile } from "./picture-file.js";

/** A picture that is shown once more: its size on the page, where its file is, and its number among all that are shown. */
export interface ShownPicture extends SetPicture {
  readonly number: number;
  /** Path of its file from the document's. */
  readonly target: string;
}

/** The pictures of a letter, in the sizes that they have on its pages. */
export interface Pictures {
  /** The next showing of an image, by its name. */
  next(name: string): ShownPicture;
  /** The files of all that have been shown, by their targets. */
  files(): ReadonlyMap<string, PictureFile>;
}

/** The pictures that are placed on pages; they are asked for in reading order. */
export function openPictures(pages: readonly Page[]): Pictures {
  const waiting = pages.flatMap(placedOn);
  const files = new Map<string, { readonly target: string; readonly file: PictureFile }>();
  let number = 0;
  return {
    next(name) {
      const at = waiting.findIndex(({ picture }) => picture.name === name);
      const [placed] = at < 0 ? [] : waiting.splice(at, 1);
      if (placed === undefined) throw new Error(`${name} stands on no page`);
      number += 1;
      const known = files.get(name) ?? fileOf(placed, files.size + 1);
      files.set(name, known);
      return { ...placed, number, target: known.target };
    },
    files: () => new Map([...files.values()].map(({ target, file }) => [target, file])),
  };
}

function placedOn({ lines }: Page): readonly SetPicture[] {
  return lines
    .filter(({ artifact }) => !artifact)
    .flatMap(({ line }) => line.segments.flatMap(({ picture }) => picture ?? []));
}

function fileOf(
  { picture }: SetPicture,
  number: number,
): {
  readonly target: string;
  readonly file: PictureFile;
} {
  const file = pictureFile(picture);
  return { target: `media/image${number}.${file.extension}`, file };
}
