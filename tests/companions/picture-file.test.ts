import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { pictureFile } from "../../src/companions/docx/picture-file.js";
import { readPicture } from "../../src/images/read-picture.js";
import type { Picture } from "../../src/model/picture.js";
import { exif, jpeg, png, type PngParts } from "../images/builder.js";

const pictureOf = (bytes: Uint8Array): Picture => {
  const read = readPicture("images/one.png", bytes);
  if ("refusal" in read) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  return read;
};

/** What a picture shows: its pixels as they are stored, and how opaque each is. */
const shown = ({ width, height, samples, opacity }: Picture) => ({
  width,
  height,
  bits: samples.bits,
  colours: samples.colours,
  pixels: unzlibSync(samples.bytes).length,
  opacity: opacity === null ? null : [...unzlibSync(opacity)],
});

const IMAGES: Readonly<Record<string, PngParts>> = {
  "in greys": { width: 2, height: 1, colourType: 0, rows: [[0, 10, 200]] },
  "in greys of one bit": { width: 9, height: 1, bits: 1, colourType: 0, rows: [[0, 0xaa, 0x80]] },
  "in colours": {
    width: 1,
    height: 2,
    colourType: 2,
    rows: [
      [0, 1, 2, 3],
      [0, 4, 5, 6],
    ],
  },
  "with a palette": { width: 2, height: 1, colourType: 3, palette: [1, 2, 3, 4, 5, 6], rows: [[0, 0, 1]] },
  "in greys with opacity": { width: 2, height: 1, colourType: 4, rows: [[0, 10, 255, 200, 0]] },
  "in colours with opacity": {
    width: 1,
    height: 2,
    colourType: 6,
    rows: [
      [0, 1, 2, 3, 9],
      [0, 4, 5, 6, 255],
    ],
  },
  interlaced: { width: 1, height: 1, colourType: 2, interlace: 1, rows: [[0, 7, 8, 9]] },
};

describe("a picture as a file", () => {
  test.each(Object.entries(IMAGES))("%s shows what it showed", (_, parts) => {
    const picture = pictureOf(png(parts));
    const file = pictureFile(picture);
    expect(file.extension).toBe("png");
    const again = pictureOf(file.bytes);
    expect(shown(again)).toMatchObject({ ...shown(picture), pixels: expect.any(Number) as number });
    expect(pixelsOf(again)).toEqual(pixelsOf(picture));
  });

  test("with a palette and opacity has its colours in full", () => {
    const parts = {
      width: 2,
      height: 1,
      colourType: 3,
      palette: [1, 2, 3, 4, 5, 6],
      transparency: [7],
      rows: [[0, 1, 0]],
    };
    const again = pictureOf(pictureFile(pictureOf(png(parts))).bytes);
    expect(pixelsOf(again)).toEqual([4, 5, 6, 1, 2, 3]);
    expect(shown(again).opacity).toEqual([255, 7]);
  });

  test("that is a photograph has nothing that was told beside it", () => {
    const file = pictureFile(pictureOf(jpeg(3, 2, { extra: [exif(6)] })));
    expect(file.extension).toBe("jpeg");
    expect(file.bytes).toEqual(jpeg(3, 2));
  });
});

/** The samples of all pixels, without the bytes that begin the rows. */
function pixelsOf({ samples, height }: Picture): number[] {
  const all = [...unzlibSync(samples.bytes)];
  if (!samples.filteredRows) return all;
  const length = all.length / height;
  return Array.from({ length: height }, (_, row) => all.slice(row * length + 1, (row + 1) * length)).flat();
}
