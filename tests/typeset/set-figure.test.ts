import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/model/letter.js";
import type { GalleyItem, Segment, Tag } from "../../src/model/page.js";
import type { Picture } from "../../src/model/picture.js";
import { fault } from "../../src/model/diagnostic.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import type { PictureFinder } from "../../src/typeset/setting.js";
import { galleyOf, here, letter, linesOf, para, part, plainly, text, textOf } from "./builder.js";

const MEASURE = 450;

function pictureOf(width: number, height: number): PictureFinder {
  const samples = {
    bytes: new Uint8Array(1),
    filter: "DCTDecode",
    filteredRows: false,
    bits: 8,
    colours: "rgb",
  } as const;
  return (name) => {
    const value: Picture = { name, width, height, orientation: 1, samples, opacity: null };
    return { value, diagnostics: [] };
  };
}

const figure = (caption = ""): Figure => ({
  type: "figure",
  image: "images/map.png",
  alt: "A map",
  caption: caption === "" ? [] : [text(caption)],
  place: here,
});

function segmentOf(width: number, height: number, room = 700): Segment | undefined {
  const galley = galleyOf(letter(part("body", figure())), { picture: pictureOf(width, height), room });
  return linesOf(galley)
    .flatMap(({ segments }) => segments)
    .find(({ picture }) => picture !== undefined);
}

describe("the size of a picture", () => {
  test.each([
    // 600 pixels at 150 dots an inch are 4 inches, in the middle of the measure.
    [600, 300, 288, 144],
    // Never wider than the measure,
    [3000, 1500, 450, 225],
    // nor taller than a caption below it bears.
    [300, 3000, 49, 490],
  ])("%i by %i pixels", (width, height, expectedWidth, expectedHeight) => {
    const segment = segmentOf(width, height);
    expect(segment?.picture?.width).toBeCloseTo(expectedWidth, 9);
    expect(segment?.picture?.height).toBeCloseTo(expectedHeight, 9);
    expect(segment?.x).toBeCloseTo((MEASURE - expectedWidth) / 2, 9);
  });

  test("one of few pixels is set a quarter of the measure wide, and told to be coarse", () => {
    const options = { ...plainly, picture: pictureOf(90, 60) };
    const { value, diagnostics } = setLetter(letter(part("body", figure())), options);
    expect(value).not.toBeNull();
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: "image-coarse", severity: "warning", place: here }),
    ]);
    expect(diagnostics[0]?.args).toEqual({ name: "images/map.png", density: 57.6, least: 150 });
  });
});

describe("a figure", () => {
  const rolesOf = (tag: Tag | null): string => (tag === null ? "" : `${rolesOf(tag.parent)}/${tag.role}`);

  test("its caption stands below it, on its page, and beside it in the structure", () => {
    const galley = galleyOf(letter(part("body", figure("The border."))), { picture: pictureOf(600, 300) });
    const lines = linesOf(galley);
    expect(lines.map(textOf)).toEqual(["", "The border."]);
    expect(lines.map(({ segments }) => rolesOf(segments[0]?.tag ?? null))).toEqual([
      "/Document/Div/Figure",
      "/Document/Div/Caption/P",
    ]);
    expect(lines[0]?.segments[0]?.tag.alt).toBe("A map");
    expect(lines[0]?.segments[0]?.tag.parent).toBe(lines[1]?.segments[0]?.tag.parent?.parent);
    expect(allowsBreak(galley.items)).toBe(false);
  });

  test("words before it stay with it", () => {
    const { items } = galleyOf(letter(part("body", "The map:", figure())), { picture: pictureOf(600, 300) });
    expect(allowsBreak(items)).toBe(false);
  });

  test("without a caption it stands alone", () => {
    expect(rolesOf(segmentOf(600, 300)?.tag ?? null)).toBe("/Document/Figure");
  });

  test("what is wrong with its image is told, and the rest of the letter set", () => {
    const finding = fault("image-missing", here, { name: "images/map.png", known: [] });
    const picture: PictureFinder = () => ({ value: null, diagnostics: [finding] });
    const both = letter(part("body", figure(), para("after"), figure()));
    const { value, diagnostics } = setLetter(both, { ...plainly, picture });
    expect(diagnostics).toEqual([finding]);
    expect(value === null ? [] : linesOf(value).map(textOf)).toEqual(["after"]);
    expect(setLetter(both, plainly).diagnostics.map(({ code }) => code)).toEqual(["image-missing"]);
  });
});

function allowsBreak(items: readonly GalleyItem[]): boolean {
  return items.some((item, index) =>
    item.type === "penalty" ? item.cost < 10_000 : item.type === "space" && items[index - 1]?.type === "row",
  );
}
