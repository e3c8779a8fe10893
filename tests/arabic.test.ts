import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { PagedLetter, PlacedLine } from "../src/model/page.js";
import { runText } from "../src/model/run-text.js";
import { dumpPages } from "../src/paginate/dump-pages.js";
import { composeFixture } from "./compose-fixture.js";

const folder = new URL("fixtures/arabic", import.meta.url).pathname;
/** The frame of the page: A4 with margins of 25 mm. */
const [LEFT, RIGHT] = [70.87, 595.28 - 70.87];

let paged: PagedLetter;
let bytes: Uint8Array;
let again: Uint8Array;

/** A letter from right to left with everything that has two sides. */
beforeAll(async () => {
  ({ paged, bytes, again } = await composeFixture("arabic"));
});

interface Seen {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on the pages, each segment with its edges; the space that hangs at its end is left out. */
function seen(filter: (line: PlacedLine) => boolean): Seen[] {
  const lines = paged.pages.flatMap((page) => page.lines.filter(filter));
  return lines.flatMap((line) =>
    line.line.segments.map(({ x, runs, picture }) => {
      const text = runs.map(runText).join("");
      const width = picture?.width ?? runs.reduce((sum, run) => sum + run.width, 0);
      const hanging = text.endsWith(" ") ? (runs.at(-1)?.glyphs[0]?.advance ?? 0) : 0;
      return { text: text.trim(), left: line.x + x + hanging, right: line.x + x + width };
    }),
  );
}

const find = (text: string): Seen => {
  const found = seen(() => true).find((each) => each.text === text);
  if (found === undefined) throw new Error(`${text} is not on the pages`);
  return found;
};

describe("the letter from right to left", () => {
  test("stands as its pages tell", async () => {
    await expect(dumpPages(paged.pages)).toMatchFileSnapshot(`${folder}/pages.txt`);
  });

  test("begins its lines at the right, and its date ends at the left", () => {
    for (const text of ["المرجع: T/2021/1", "رئيس مجلس الأمن", "صاحب السعادة،", "Davit Bek", "جمعية المثال"]) {
      expect(find(text).right, text).toBeCloseTo(RIGHT, 1);
    }
    expect(find("يريفان، 22 نوفمبر 2021").left).toBeCloseTo(LEFT, 1);
  });

  test("fills its lines between the margins", () => {
    const lines = seen(({ part }) => part === "body").filter(({ text }) => text.startsWith("(Kapan)"));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.left).toBeCloseTo(LEFT, 1);
    expect(lines[0]?.right).toBeCloseTo(RIGHT, 1);
  });

  test("has labels, columns and signatories from right to left", () => {
    expect(find("1.").left).toBeGreaterThan(find("أن تدعوا إلى فتح الطرق فورا؛").right);
    const [village, people, event] = ["القرية", "السكان", "ما حدث"].map((text) =>
      seen(({ part, y }) => part === "body" && y > 500).find((each) => each.text === text),
    );
    expect(people?.right).toBeLessThan(village?.left ?? 0);
    expect(event?.right).toBeLessThan(people?.left ?? 0);
    expect(find("Beta Foundation").right).toBeLessThan(find("جمعية المثال").left);
  });

  test("keeps everything within its margins", () => {
    for (const { left, right, text } of seen(() => true)) {
      expect(left, text).toBeGreaterThan(LEFT - 0.01);
      expect(right, text).toBeLessThan(RIGHT + 0.01);
    }
  });

  test("tells what is not Arabic in it, and gives its letters in order", async () => {
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const page = await document.getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    // pdf.js knows no space between what follows to the left; .ci/check-arabic asks poppler, which does.
    for (const words of [
      "إغلاق الطرق بين غوريس وكابان",
      "محافظة سيونيك",
      "S/2021/467",
      "Հայկական ասոցիացիա",
    ]) {
      const known = /\p{Script=Arabic}/u.test(words) ? words.replaceAll(" ", "") : words;
      expect(text).toContain(known);
    }
    const languages = new Set<string>();
    const walk = (node: { lang?: string; children?: unknown[] }): void => {
      if (node.lang !== undefined) languages.add(node.lang);
      for (const child of node.children ?? []) walk(child as { lang?: string });
    };
    walk((await page.getStructTree()) as { lang?: string });
    expect([...languages].toSorted()).toEqual(["en", "hy"]);
  });

  test("is the same to the byte twice", () => {
    expect(again).toEqual(bytes);
  });
});
