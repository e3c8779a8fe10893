import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { readPicture } from "../../src/images/read-picture.js";
import type { Page, PagedLetter, Segment, Tag } from "../../src/model/page.js";
import type { Orientation, Picture } from "../../src/model/picture.js";
import { drawLetter } from "../../src/pdf/draw-letter.js";
import { pictureOperators } from "../../src/pdf/picture-operators.js";
import { exif, jpeg, plainPng, png } from "../images/builder.js";
import { openFonts } from "../press.js";

const { shaper, programs } = openFonts();
const root: Tag = { role: "Document", parent: null };

function pictureOf(bytes: Uint8Array): Picture {
  const picture = readPicture("images/map.png", bytes);
  if ("refusal" in picture) throw new Error("a sound image is needed");
  return picture;
}

const figure = (picture: Picture, extra: Partial<Segment> = {}): Segment => ({
  x: 10,
  runs: [],
  tag: { role: "Figure", parent: root, alt: 'A "map" (of sorts), Երևան' },
  picture: { picture, width: 200, height: 100 },
  ...extra,
});

/** A letter with each segment on a line of its own, 150 points below the last. */
function letterOf(segments: readonly Segment[], rules: Page["rules"] = []): PagedLetter {
  const lines = segments.map((segment, index) => {
    const line = { segments: [segment], ascent: 100, descent: 0 };
    return { part: "body", x: 70, y: 200 + 150 * index, line, artifact: false } as const;
  });
  const about = {
    language: "en",
    title: "T",
    author: "A",
    subject: "S",
    parts: [],
    continuationHead: [],
    folio: "",
    annexes: [],
    form: "letter" as const,
    draftMark: null,
  };
  return { letter: about, pages: [{ width: 595.28, height: 841.89, lines, rules }] };
}

const draw = (letter: PagedLetter) => drawLetter(letter, "2021-11-22", programs);
const firstPage = async (letter: PagedLetter) => {
  const document = await getDocument({ data: await draw(letter), verbosity: 0 }).promise;
  return document.getPage(1);
};

/** The arguments of every call of an operator on the page. */
async function callsOf(letter: PagedLetter, operator: number): Promise<unknown[]> {
  const { fnArray, argsArray } = await (await firstPage(letter)).getOperatorList();
  return fnArray.flatMap((each, index) => (each === operator ? [argsArray[index]] : []));
}

describe("a picture", () => {
  const map = pictureOf(plainPng(4, 2, [1, 2, 3, 128]));

  test("is a figure with its alternative text and its bounds on the page", async () => {
    const tree = await (await firstPage(letterOf([figure(map)]))).getStructTree();
    const [document] = tree.children as unknown as { children: object[] }[];
    expect(document?.children[0]).toMatchObject({
      role: "Figure",
      alt: 'A "map" (of sorts), Երևան',
      bbox: [80, 641.89, 280, 741.89],
    });
  });

  test("is drawn in its box, with its own pixels", async () => {
    const letter = letterOf([figure(map)]);
    expect(await callsOf(letter, OPS.transform)).toContainEqual([200, 0, 0, 100, 80, 641.89]);
    const images = await callsOf(letter, OPS.paintImageXObject);
    expect(images.map((image) => (image as unknown[]).slice(1))).toEqual([[4, 2]]);
  });

  test("is written once, however often it is shown", async () => {
    const [once, twice] = await Promise.all([
      draw(letterOf([figure(map)])),
      draw(letterOf([figure(map), figure(map, { tag: { role: "Figure", parent: root, alt: "Again" } })])),
    ]);
    const count = (bytes: Uint8Array): number =>
      Buffer.from(bytes).toString("latin1").split("/Subtype /Image").length - 1;
    // The picture and its mask.
    expect([count(once), count(twice)]).toEqual([2, 2]);
  });

  test("may be grey, in a palette, or a JPEG", async () => {
    const grey = pictureOf(png({ width: 8, height: 1, bits: 1, colourType: 0, rows: [[0, 0x55]] }));
    const palette = pictureOf(
      png({ width: 1, height: 1, colourType: 3, rows: [[0, 1]], palette: [0, 0, 0, 9, 9, 9] }),
    );
    const text = Buffer.from(
      await draw(letterOf([figure(grey), figure(palette), figure(pictureOf(jpeg(3, 2)))])),
    ).toString("latin1");
    expect(text).toMatch(
      /\/ColorSpace \/DeviceGray\s+\/Filter \/FlateDecode\s+\/DecodeParms <<\s+\/Predictor 15\s+\/Colors 1\s+\/BitsPerComponent 1\s+\/Columns 8/u,
    );
    expect(text).toMatch(/\/ColorSpace \[\/Indexed \/DeviceRGB 1 \d+ 0 R\]/u);
    expect(text).toMatch(/\/ColorSpace \/DeviceRGB\s+\/Filter \/DCTDecode/u);
  });

  test("that is turned is written as it is stored", async () => {
    const turned = pictureOf(jpeg(30, 20, { extra: [exif(6)] }));
    const text = Buffer.from(await draw(letterOf([figure(turned)]))).toString("latin1");
    expect(text).toMatch(/\/Width 30\s+\/Height 20/u);
  });

  test("gives the same bytes twice", async () => {
    expect(await draw(letterOf([figure(map)]))).toEqual(await draw(letterOf([figure(map)])));
  });
});

/** Where the first row and the first column of the stored pixels are seen (CIPA DC-008, 4.6.5). */
const SEEN: readonly [Orientation, string, string][] = [
  [1, "top", "left"],
  [2, "top", "right"],
  [3, "bottom", "right"],
  [4, "bottom", "left"],
  [5, "left", "top"],
  [6, "right", "top"],
  [7, "right", "bottom"],
  [8, "left", "bottom"],
];

test.each(SEEN)(
  "orientation %i shows the first row %s and the first column %s",
  (orientation, row, column) => {
    const picture = { ...pictureOf(jpeg(2, 2)), orientation };
    const operators = pictureOperators({ picture, width: 40, height: 20 }, "I1", 100, 300);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operators.split(" ").slice(1, 7).map(Number);
    const seen = (u: number, v: number): [number, number] => [a * u + c * v + e, b * u + d * v + f];
    const edge = ([x, y]: [number, number]): string =>
      x === 100 ? "left" : x === 140 ? "right" : y === 300 ? "bottom" : y === 320 ? "top" : "inside";
    // The middles of the stored image's upper and left edges; its row 0 is at the top of its own square.
    expect([edge(seen(0.5, 1)), edge(seen(0, 0.5))]).toEqual([row, column]);
  },
);

test("text and rules may have a colour, and what follows them is black again", async () => {
  const runs = shaper
    .shape("x", "regular", 11, "en")
    .runs.map((run) => ({ ...run, size: 11, language: "en", rise: 0, href: null }));
  const p = (): Tag => ({ role: "P", parent: root });
  const rule = { x: 70, y: 100, width: 400, thickness: 0.5, colour: "#ff0000" };
  const letter = letterOf(
    [
      { x: 0, runs, tag: p(), colour: "#1a3a6b" },
      { x: 0, runs, tag: p() },
    ],
    [rule],
  );
  const colours = await callsOf(letter, OPS.setFillRGBColor);
  expect(colours.map((colour) => (colour as unknown[]).join())).toEqual(["#ff0000", "#1a3a6b"]);
  const saves = (await callsOf(letter, OPS.save)).length;
  expect((await callsOf(letter, OPS.restore)).length).toBe(saves);
});
