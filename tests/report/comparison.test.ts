import { describe, expect, test } from "vitest";
import type { Difference, LetterComparison, Passage } from "../../src/model/comparison.js";
import { comparisonHtml } from "../../src/report/comparison-html.js";
import { type Side } from "../../src/report/comparison-phrases.js";
import { comparisonText } from "../../src/report/comparison-text.js";
import { dossiersHtml, dossiersText } from "../../src/report/dossier-comparison.js";
import { readHtml } from "../companions/read-html.js";
import { passage } from "../review/builder.js";

const icrc: Side = { name: "icrc", language: "en", size: { pages: 1, words: 200 } };
const ohchr: Side = { name: "ohchr:ar", language: "ar", size: { pages: 2, words: 1 } };

const same = (text: string, kind: Partial<Passage["kind"]> = {}): Difference => ({
  type: "same",
  before: passage(text, kind),
  after: passage(text, kind),
});
const removed = (text: string, moved = false): Difference => ({
  type: "removed",
  before: passage(text),
  moved,
});
const added = (text: string): Difference => ({ type: "added", after: passage(text), moved: false });
const changed: Difference = {
  type: "changed",
  before: passage("The old way."),
  after: { ...passage("The new way.", { type: "numbered", level: 1 }), label: "1." },
  words: [
    { type: "same", text: "The " },
    { type: "removed", text: "old" },
    { type: "added", text: "new" },
    { type: "same", text: " way." },
  ],
};
const diverged: Difference = {
  type: "diverged",
  before: passage("On 14 May 2021."),
  after: passage("Le 15 mai 2021[*]."),
  lost: [{ type: "date", value: "2021-05-14" }],
  gained: [
    { type: "date", value: "2021-05-15" },
    { type: "note", value: "" },
  ],
};
const body = (...differences: Difference[]): LetterComparison => ({
  by: "words",
  sections: [
    { type: "date", name: "", differences: [same("Today")] },
    { type: "body", name: "", differences },
  ],
});
const plainly = { all: false, colour: false };
const textOf = (comparison: LetterComparison, showing = plainly): string =>
  comparisonText(comparison, icrc, ohchr, showing);
const htmlOf = (comparison: LetterComparison, all = false): string =>
  comparisonHtml(comparison, icrc, ohchr, { all });

describe("for a terminal", () => {
  test("says what differs by signs alone, and folds what does not", () => {
    const comparison = body(
      same("One."),
      same("What has happened", { type: "heading", level: 2 }),
      same("Two."),
      removed("Gone.", true),
      added("Come."),
      changed,
      same("Three."),
    );
    expect(textOf(comparison)).toBe(
      [
        "--- icrc (1 page, 200 words)",
        "+++ ohchr:ar (2 pages, 1 word)",
        "",
        "@@ body @@",
        "  … 1 passage the same",
        "  ## What has happened",
        "  … 1 passage the same",
        "- Gone. (at another place in the other letter)",
        "+ Come.",
        "~ 1. The [-old-]{+new+} way.",
        "    - icrc: a paragraph",
        "    + ohchr:ar: an item of a numbered list",
        "  … 1 passage the same",
        "",
        "  the same: date",
        "",
        "5 passages the same, 1 changed, 1 only in icrc, 1 only in ohchr:ar.",
        "",
      ].join("\n"),
    );
  });

  test("shows all with `all`", () => {
    const text = textOf(body(same("One."), added("Come.")), { ...plainly, all: true });
    expect(text).toContain("@@ date @@\n  Today\n\n@@ body @@\n  One.\n+ Come.\n");
    expect(text).not.toContain("…");
  });

  test("says which values only one language has", () => {
    expect(textOf(body(diverged))).toContain(
      [
        "~ On 14 May 2021.",
        "~ Le 15 mai 2021[*].",
        "    - only in icrc: the date 2021-05-14",
        "    + only in ohchr:ar: the date 2021-05-15, a note",
      ].join("\n"),
    );
  });

  test("breaks lines at 80 columns with the sign before each, wide characters counted", () => {
    const lines = textOf(body(removed("word ".repeat(40)), added("联合国 ".repeat(30)))).split("\n");
    const [gone, come] = ["-", "+"].map((sign) => lines.filter((line) => line.startsWith(`${sign} `)));
    expect([gone?.length, come?.length]).toEqual([3, 3]);
    expect(gone?.every((line) => line.length <= 80 && !line.endsWith(" "))).toBe(true);
    expect(come?.every((line) => line.length <= 47)).toBe(true);
  });

  test("has colours where they are wanted, and the same signs", () => {
    const comparison = body(changed, removed("Gone."));
    const text = textOf(comparison, { ...plainly, colour: true });
    expect(text).toContain("\u001B[31m[-old-]\u001B[39m\u001B[32m{+new+}\u001B[39m");
    expect(text.replaceAll(/\u001B\[\d+m/gu, "")).toBe(textOf(comparison));
  });

  test("obeys no character of a letter", () => {
    expect(textOf(body(removed("\u001B[2Jgone\u202E")))).toContain("- <U+001B>[2Jgone<U+202E>");
    const step = { recipient: "\u001B[2J", language: "\u202E", type: "removed", comparison: null } as const;
    const annex = { type: "annex", name: "\u001B", differences: [added("One.")] } as const;
    const texts = [
      dossiersText([step], { before: "\u001B[2J", after: "\u202E" }, plainly),
      comparisonText({ by: "words", sections: [annex] }, { ...icrc, name: "\u001B" }, ohchr, plainly),
    ];
    for (const text of texts) expect(text).not.toMatch(/[\u001B\u202E]/u);
  });

  test("says that nothing differs", () => {
    expect(textOf(body(same("One.")))).toContain("\n2 passages, all the same.\n");
  });
});

describe("as HTML", () => {
  const hostile = `<script>alert("1 & 2")</script>`;

  test("is one sound page without a script, whatever stands in the letters", () => {
    const html = comparisonHtml(
      {
        by: "words",
        sections: [
          {
            type: "annex",
            name: hostile,
            differences: [
              same(hostile),
              removed(hostile),
              added(hostile),
              {
                ...changed,
                after: { ...passage("", { type: "figure", shape: hostile }), label: hostile },
                words: (["same", "removed", "added"] as const).map((type) => ({ type, text: hostile })),
              },
              { ...diverged, lost: [{ type: "address", value: hostile }] },
            ],
          },
        ],
      },
      { ...icrc, name: hostile },
      ohchr,
      { all: false },
    );
    expect(html).not.toContain("<script");
    expect(html.split("&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;").length - 1).toBe(17);
    expect(() => readHtml(html)).not.toThrow();
  });

  test("says in words what is removed and what is added", () => {
    const html = htmlOf(body(changed, removed("Gone.", true), added("Come.")));
    const said = (words: string): string => `<span class="said" lang="en" dir="ltr">${words}</span>`;
    expect(html).toContain(
      `The <del>${said(" [removed: ")}old${said("] ")}</del><ins>${said(" [added: ")}new${said("] ")}</ins> way.`,
    );
    expect(html).toContain("only in icrc; at another place in the other letter</p>");
    expect(html).toContain("icrc: a paragraph; ohchr:ar: an item of a numbered list</p>");
  });

  test("has each text in its language, running its way", () => {
    const html = htmlOf(body(diverged));
    expect(html).toContain(`<p lang="en" dir="ltr">On 14 May 2021.</p>`);
    expect(html).toContain(`<p lang="ar" dir="rtl">Le 15 mai 2021[*].</p>`);
    expect(html).toContain("only in ohchr:ar: the date 2021-05-15, a note</p>");
  });

  test("folds what is the same, and opens it with `all`", () => {
    const comparison = body(same("One."), added("Come."));
    expect(htmlOf(comparison)).toContain("<details>\n<summary>date: 1 passage the same</summary>");
    expect(htmlOf(comparison)).not.toContain("<details open>");
    expect(htmlOf(comparison, true)).toContain("<details open>\n<summary>1 passage the same</summary>");
  });

  test("names every section by a heading with an id of its own", () => {
    const html = htmlOf(body(added("Come."), same("One.")));
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    const labels = [...html.matchAll(/ aria-labelledby="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(labels.toSorted()).toEqual(ids.toSorted());
  });
});

describe("two dossiers", () => {
  const step = { recipient: "icrc", language: "en", comparison: null } as const;
  const steps = [
    { ...step, type: "same" as const },
    { ...step, type: "changed" as const },
    { ...step, type: "changed" as const, comparison: body(same("One.")) },
    { ...step, type: "changed" as const, comparison: body(added("Come.")) },
    { ...step, type: "removed" as const },
    { ...step, type: "added" as const },
  ];
  const folders = { before: "old", after: "new" };

  test("are told letter by letter", () => {
    const text = dossiersText(steps, folders, plainly);
    for (const line of [
      "=== icrc:en ===\nthe files differ; which words do is not known",
      "=== icrc:en ===\nthe files differ, and their words do not.",
      "=== icrc:en ===\n@@ body @@\n+ Come.\n",
      "=== icrc:en ===\nonly in old.",
      "=== icrc:en ===\nonly in new.",
      "\n1 letter the same, 3 changed, 1 only in old, 1 only in new.\n",
    ])
      expect(text).toContain(line);
    expect(dossiersText(steps.slice(0, 1), folders, plainly)).toContain("\n1 letter, all the same.\n");
  });

  test("as HTML have an id for each heading", () => {
    const html = dossiersHtml(steps, folders, { all: false });
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([
      "letter-1",
      "letter-2",
      "letter-3",
      "letter-3-1",
      "letter-3-same",
      "letter-4",
      "letter-5",
    ]);
    expect(() => readHtml(html)).not.toThrow();
  });
});
