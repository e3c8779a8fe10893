import fc from "fast-check";
import { unzlibSync, zlibSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Picture } from "../../src/model/picture.js";
import { inflateRows } from "../../src/images/inflate-rows.js";
import { readPicture } from "../../src/images/read-picture.js";
import { chunk, exif, jpeg, join, plainPng, png, PNG_SIGNATURE, type PngParts, segment } from "./builder.js";

function read(bytes: Uint8Array): Picture {
  const picture = readPicture("images/a", bytes);
  if ("refusal" in picture) throw new Error(JSON.stringify(picture.refusal));
  return picture;
}

function refusal(bytes: Uint8Array): unknown {
  const picture = readPicture("images/a", bytes);
  return "refusal" in picture ? picture.refusal : null;
}

const opacityOf = ({ opacity }: Picture): number[] | null =>
  opacity === null ? null : [...unzlibSync(opacity)];
const samplesOf = ({ samples }: Picture): number[] => [...unzlibSync(samples.bytes)];

describe("a PNG without opacity", () => {
  test("goes on as it is stored", () => {
    const rows = [[0, 1, 2, 3, 4, 5, 6], [2, 1, 1, 1, 1, 1, 1]]; // prettier-ignore
    const picture = read(png({ width: 2, height: 2, colourType: 2, rows, parts: 3 }));
    expect(picture).toMatchObject({ name: "images/a", width: 2, height: 2, orientation: 1, opacity: null });
    expect(picture.samples).toMatchObject({
      filter: "FlateDecode",
      filteredRows: true,
      bits: 8,
      colours: "rgb",
    });
    expect(samplesOf(picture)).toEqual(rows.flat());
  });

  test("keeps fewer bits than eight, and its palette", () => {
    const grey = read(png({ width: 9, height: 1, bits: 1, colourType: 0, rows: [[0, 0xff, 0x80]] }));
    expect(grey.samples).toMatchObject({ bits: 1, colours: "grey" });
    const palette = [0, 0, 0, 255, 0, 0];
    const few = read(png({ width: 3, height: 1, bits: 2, colourType: 3, rows: [[0, 0x10]], palette }));
    expect(few.samples).toMatchObject({ bits: 2, colours: Uint8Array.from(palette) });
  });

  test("sixteen bits a sample become eight", () => {
    const rows = [[0, 0x12, 0x34, 0xff, 0xff]];
    const picture = read(png({ width: 2, height: 1, bits: 16, colourType: 0, rows }));
    expect(picture.samples).toMatchObject({ bits: 8, filteredRows: false });
    expect(samplesOf(picture)).toEqual([0x12, 0xff]);
    expect(picture.opacity).toBeNull();
  });
});

describe("a PNG with opacity", () => {
  test("is parted into colours and opacity", () => {
    const rows = [[0, 1, 2, 3, 255, 4, 5, 6, 128]];
    const picture = read(png({ width: 2, height: 1, colourType: 6, rows }));
    expect(samplesOf(picture)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(opacityOf(picture)).toEqual([255, 128]);
    const grey = read(png({ width: 2, height: 1, colourType: 4, rows: [[0, 7, 0, 8, 255]] }));
    expect([samplesOf(grey), opacityOf(grey)]).toEqual([[7, 8], [0, 255]]); // prettier-ignore
  });

  test("needs no mask where every pixel is opaque", () => {
    expect(read(plainPng(3, 2)).opacity).toBeNull();
  });

  test("may have it in its palette, or say one colour to be transparent", () => {
    const palette = [0, 0, 0, 255, 0, 0, 0, 255, 0];
    const rows = [[0, 0b00_01_10_00]];
    const indexed = read(
      png({ width: 3, height: 1, bits: 2, colourType: 3, rows, palette, transparency: [0, 64] }),
    );
    expect([samplesOf(indexed), opacityOf(indexed)]).toEqual([[0, 1, 2], [0, 64, 255]]); // prettier-ignore
    const keyed = {
      width: 2,
      height: 1,
      colourType: 2,
      rows: [[0, 1, 2, 3, 1, 2, 4]],
      transparency: [0, 1, 0, 2, 0, 3],
    };
    expect(opacityOf(read(png(keyed)))).toEqual([0, 255]);
    const grey = read(
      png({ width: 4, height: 1, bits: 2, colourType: 0, rows: [[0, 0b00_01_10_11]], transparency: [0, 1] }),
    );
    expect([samplesOf(grey), opacityOf(grey)]).toEqual([[0, 85, 170, 255], [255, 0, 255, 255]]); // prettier-ignore
  });

  test("any filter of its rows is taken off", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const image = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          pixels: fc.array(fc.array(byte, { minLength: width * 4, maxLength: width * 4 }), {
            minLength: height,
            maxLength: height,
          }),
          filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: height, maxLength: height }),
        }),
      );
    fc.assert(
      fc.property(image, ({ width, height, pixels, filters }) => {
        const rows = pixels.map((row, index) => {
          const above = pixels[index - 1] ?? row.map(() => 0);
          return [filters[index] ?? 0, ...filtered(filters[index] ?? 0, row, above)];
        });
        const picture = read(png({ width, height, colourType: 6, rows }));
        expect(samplesOf(picture)).toEqual(pixels.flat().filter((_, index) => index % 4 !== 3));
        const alphas = pixels.flat().filter((_, index) => index % 4 === 3);
        expect(opacityOf(picture) ?? alphas.map(() => 255)).toEqual(alphas);
      }),
    );
  });
});

describe("an interlaced PNG", () => {
  /** Where each pixel of a block of eight by eight comes (ISO/IEC 15948, 8.2). */
  const ORDER = "16462646 77777777 56565656 77777777 36463646 77777777 56565656 77777777".split(" ");

  /** The rows of its seven passes, from rows of numbers, `samples` of them a pixel, as the standard's figure has it. */
  function passes(rows: readonly (readonly number[])[], samples: number): number[][] {
    return [1, 2, 3, 4, 5, 6, 7].flatMap((pass) =>
      rows
        .map((row, y) => row.filter((_, x) => ORDER[y % 8]?.[Math.floor(x / samples) % 8] === String(pass)))
        .filter((row) => row.length > 0),
    );
  }

  const image = fc
    .tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 19 }))
    .chain(([width, height]) => {
      const row = fc.array(fc.nat(255), { minLength: width * 4, maxLength: width * 4 });
      const pixels = fc.array(row, { minLength: height, maxLength: height });
      return fc.record({ width: fc.constant(width), height: fc.constant(height), pixels, filter: fc.nat(1) });
    });

  test("has the pixels that it would have in rows, whatever its size and its filter", () => {
    fc.assert(
      fc.property(image, ({ width, height, pixels, filter }) => {
        // Of the filters, that which looks to the left alone does not ask where a pass begins.
        const rows = passes(pixels, 4).map((row) => [filter, ...filtered(filter, row, [])]);
        const picture = read(png({ width, height, colourType: 6, rows, interlace: 1 }));
        expect(picture).toMatchObject({ width, height });
        expect(samplesOf(picture)).toEqual(pixels.flat().filter((_, index) => index % 4 !== 3));
      }),
    );
  });

  test("takes filters off within each pass for itself", () => {
    // Two columns, three rows: passes 1 (one pixel), 5 (one), 6 (two rows of one), 7 (one row of two).
    const rows = [[2, 10], [2, 30], [2, 20], [2, 20], [2, 40, 50]]; // prettier-ignore
    const picture = read(png({ width: 2, height: 3, colourType: 0, rows, interlace: 1 }));
    expect(samplesOf(picture)).toEqual([10, 20, 40, 50, 30, 40]);
    expect(picture.samples).toMatchObject({ filteredRows: false, bits: 8, colours: "grey" });
  });

  test("may have few bits, a palette with opacity, or sixteen bits", () => {
    const palette = [0, 0, 0, 255, 0, 0, 0, 255, 0];
    const few = { width: 3, height: 1, bits: 2, colourType: 3, palette, interlace: 1 };
    // Passes 1, 4 and 6: the pixels 0, 2 and 1.
    const rows = [[0, 0b01_000000], [0, 0b10_000000], [0, 0b00_000000]]; // prettier-ignore
    const indexed = read(png({ ...few, rows, transparency: [0, 64] }));
    expect([samplesOf(indexed), opacityOf(indexed)]).toEqual([[1, 0, 2], [64, 0, 255]]); // prettier-ignore
    const deep = { width: 2, height: 1, bits: 16, colourType: 4, interlace: 1 };
    const grey = read(png({ ...deep, rows: [[0, 0x12, 0x34, 0xff, 0xff], [0, 0x56, 0x78, 0x80, 0]] })); // prettier-ignore
    expect([samplesOf(grey), opacityOf(grey)]).toEqual([[0x12, 0x56], [255, 0x80]]); // prettier-ignore
  });

  test("is held whole, so that it may have fewer pixels than another", () => {
    const header = (interlace: number) => [0, 0, 0x13, 0x88, 0, 0, 0x13, 0x88, 8, 2, 0, 0, interlace];
    const huge = (interlace: number) =>
      join(PNG_SIGNATURE, chunk("IHDR", header(interlace)), chunk("IDAT", [0]), chunk("IEND", []));
    expect([refusal(huge(1)), refusal(huge(0))]).toEqual([
      { width: 5000, height: 5000, most: 16_000_000 },
      "damaged",
    ]);
  });
});

/** A row of four samples a pixel with a filter put on (PNG, 9.2), in the words of the standard. */
function filtered(filter: number, row: readonly number[], above: readonly number[]): number[] {
  return row.map((x, index) => {
    const [a, b, c] = [
      row[index - 4] ?? 0,
      above[index] ?? 0,
      (index < 4 ? undefined : above[index - 4]) ?? 0,
    ];
    const p = a + b - c;
    const nearest = [a, b, c].toSorted((one, other) => Math.abs(p - one) - Math.abs(p - other))[0] ?? 0;
    const taken = [0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0;
    return (x - taken) & 255;
  });
}

describe("a JPEG", () => {
  test("keeps its coded data, and nothing that tells of where it was taken", () => {
    const gps = segment(0xe1, [...new TextEncoder().encode("Exif\0\0GPS 39.5N 46.3E")]);
    const comment = segment(0xfe, [...new TextEncoder().encode("taken by A.")]);
    const picture = read(jpeg(30, 20, { extra: [segment(0xe0, [1]), gps, comment, segment(0xee, [2])] }));
    expect(picture).toMatchObject({ width: 30, height: 20, orientation: 1, opacity: null });
    expect(picture.samples).toMatchObject({ filter: "DCTDecode", bits: 8, colours: "rgb" });
    expect(picture.samples.bytes).toEqual(jpeg(30, 20, { extra: [segment(0xe0, [1]), segment(0xee, [2])] }));
  });

  test("may be grey, progressive, and followed by other data", () => {
    expect(read(jpeg(4, 4, { components: 1 })).samples.colours).toBe("grey");
    expect(read(jpeg(4, 4, { frame: 0xc2 })).width).toBe(4);
    expect(read(join(jpeg(4, 4), [1, 2, 3])).samples.bytes).toEqual(jpeg(4, 4));
  });

  test("is turned as its camera was held", () => {
    expect(read(jpeg(30, 20, { extra: [exif(6)] }))).toMatchObject({ width: 20, height: 30, orientation: 6 });
    expect(read(jpeg(30, 20, { extra: [exif(3, false)] }))).toMatchObject({ width: 30, orientation: 3 });
    expect(read(jpeg(30, 20, { extra: [exif(9)] })).orientation).toBe(1);
  });

  test("as a program writes it is read", () => {
    const photo = new URL("../fixtures/torture/data/images/photo.jpg", import.meta.url);
    expect(read(new Uint8Array(readFileSync(photo)))).toMatchObject({ width: 330, height: 220 });
  });
});

describe("what cannot be shown", () => {
  const one: PngParts = { width: 1, height: 1, colourType: 0, rows: [[0, 7]] };
  const whole = png(one);

  test.each<[string, Uint8Array, unknown]>([
    ["text", new TextEncoder().encode("<svg/>"), "not-an-image"],
    ["nothing", new Uint8Array(0), "not-an-image"],
    ["a JPEG for print", jpeg(4, 4, { components: 4 }), "cmyk"],
    ["a JPEG in two colours", jpeg(4, 4, { components: 2 }), "coding"],
    ["a JPEG of twelve bits", jpeg(4, 4, { bits: 12 }), "coding"],
    ["a lossless JPEG", jpeg(4, 4, { frame: 0xc3 }), "coding"],
    ["a JPEG without its end", jpeg(4, 4).slice(0, -2), "damaged"],
    ["a JPEG without height", jpeg(4, 0), "damaged"],
    ["a PNG interlaced in no known way", png({ ...one, interlace: 2 }), "damaged"],
    ["an interlaced PNG with a row too few", png({ ...one, interlace: 1, height: 2 }), "damaged"],
    ["an interlaced PNG with a row too many", png({ ...one, interlace: 1, rows: [[0, 7], [0, 7]] }), "damaged"], // prettier-ignore
    ["a PNG cut off", whole.slice(0, -13), "damaged"],
    ["a PNG with a wrong checksum", whole.map((byte, index) => (index === 45 ? byte ^ 1 : byte)), "damaged"],
    ["a PNG with a row too few", png({ ...one, height: 2 }), "damaged"],
    ["a PNG with a row too many", png({ ...one, rows: [[0, 7], [0, 7]] }), "damaged"], // prettier-ignore
    ["a PNG with an unknown filter", png({ ...one, rows: [[5, 7]] }), "damaged"],
    ["a PNG of an unknown kind", png({ ...one, colourType: 5 }), "damaged"],
    ["a PNG without its palette", png({ ...one, colourType: 3 }), "damaged"],
    [
      "a PNG with other data for rows",
      join(whole.slice(0, 33), chunk("IDAT", [1, 2, 3, 4, 5, 6, 7, 8]), chunk("IEND", [])),
      "damaged",
    ],
  ])("%s", (_, bytes, expected) => {
    expect(refusal(bytes)).toEqual(expected);
  });

  test("too many pixels are refused before a row is looked at", () => {
    const header = [0, 0, 0x80, 0, 0, 0, 0x80, 0, 8, 2, 0, 0, 0];
    const bomb = join(PNG_SIGNATURE, chunk("IHDR", header), chunk("IDAT", [0]), chunk("IEND", []));
    expect(refusal(bomb)).toEqual({ width: 32768, height: 32768, most: 40_000_000 });
    expect(refusal(jpeg(60_000, 60_000))).toMatchObject({ width: 60_000 });
  });

  test("a stream that inflates to more than its rows is left early", () => {
    const compressed = zlibSync(new Uint8Array(60_000_000), { level: 9 });
    const slices: number[] = [];
    const subarray = compressed.subarray.bind(compressed);
    compressed.subarray = (start, end) => {
      slices.push(start ?? 0);
      return subarray(start, end);
    };
    const rows: number[] = [];
    const see = (filter: number): void => void rows.push(filter);
    expect(inflateRows(compressed, { rows: 1, bytesOf: () => 1 }, see)).toBe(false);
    expect([rows, slices]).toEqual([[0], [0]]);
  });

  test("no bytes make the reader throw", () => {
    const interlaced = png({ ...one, interlace: 1 });
    const sound = [plainPng(3, 3, [1, 2, 3, 4]), whole, interlaced, jpeg(8, 8, { extra: [exif(6)] })];
    const spoilt = fc
      .tuple(
        fc.constantFrom(...sound),
        fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }),
        fc.nat(200),
      )
      .map(([bytes, edits, length]) => {
        const copy = bytes.slice(0, Math.max(8, bytes.length - (length % 40)));
        for (const [at, value] of edits) copy[at % copy.length] = value;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 80 })), (bytes) => {
        expect(readPicture("a", bytes)).toBeTypeOf("object");
      }),
      { numRuns: 1000 },
    );
  });
});
