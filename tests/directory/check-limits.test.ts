import { describe, expect, test } from "vitest";
import { checkFile, checkLimits } from "../../src/directory/check-limits.js";
import { countWords } from "../../src/directory/count-words.js";
import type { Channel } from "../../src/model/channel.js";
import type { Block, Inline, Letter } from "../../src/model/letter.js";
import type { Recipient } from "../../src/model/submission.js";
import { channelOf, directory, place, recipientOf } from "./builder.js";

const limit = (most: number) => ({ most, place });

const CHANNEL = channelOf({
  formats: ["pdf"],
  limits: { words: limit(100), pages: limit(2), megabytes: limit(1) },
  fileName: "extended-ascii",
});

const recipient = (limits: Recipient["limits"] = {}): Recipient => recipientOf({ limits });

const withChannel = (channel: Partial<Channel> = {}) => ({
  ...directory(),
  channels: new Map([["chair", { ...CHANNEL, ...channel }]]),
});

describe("a limit", () => {
  test("may be reached, not passed", () => {
    const found = withChannel();
    expect(checkLimits({ words: 100, pages: 2, megabytes: 1 }, recipient(), found)).toEqual([]);
    expect(checkLimits({ words: 101, pages: 3 }, recipient(), found).map(({ args }) => args)).toEqual([
      { measure: "words", found: 101, most: 100, office: "chair", sources: ["S33"], limit: place },
      { measure: "pages", found: 3, most: 2, office: "chair", sources: ["S33"], limit: place },
    ]);
    expect(checkLimits({ megabytes: 1.01 }, recipient(), found)).toHaveLength(1);
  });

  test("is told at the recipient's own, or else at its row", () => {
    const own = { file: "data/recipients.yaml", line: 9, column: 20 };
    const at = (limits: Recipient["limits"]) =>
      checkLimits({ pages: 3 }, recipient(limits), withChannel()).map(({ place: told }) => told);
    expect(at({ pages: { most: 1, place: own } })).toEqual([own]);
    expect(at({})).toEqual([recipient().place]);
  });

  test("of the recipient's own takes the place of the office's, up and down", () => {
    const found = withChannel();
    expect(checkLimits({ pages: 3 }, recipient({ pages: limit(3) }), found)).toEqual([]);
    expect(checkLimits({ pages: 2 }, recipient({ pages: limit(1) }), found)).toMatchObject([
      { args: { most: 1, sources: [], limit: null } },
    ]);
    expect(checkLimits({ pages: 9 }, recipient({ pages: limit(1) }), directory())).toHaveLength(1);
  });

  test("is none where there is none", () => {
    expect(checkLimits({ words: 9999, pages: 99 }, recipient(), directory())).toEqual([]);
  });
});

describe("a file", () => {
  const check = (name: string, format: string, channel: Partial<Channel> = {}) =>
    checkFile({ name, format }, recipient(), withChannel(channel)).map(({ args }) => args);

  test("is refused in a format that the office does not take", () => {
    expect(check("a.pdf", "pdf")).toEqual([]);
    expect(check("a.pdf", "pdf", { formats: [] })).toEqual([]);
    expect(check("a.pdf", "pdf", { formats: ["docx"] })).toMatchObject([
      { what: "format", value: "pdf", accepted: ["docx"] },
    ]);
  });

  test("is refused under a name with other characters", () => {
    expect(check("lettre-à.pdf", "pdf")).toEqual([]);
    expect(check("письмо.pdf", "pdf")).toMatchObject([{ what: "file-name", accepted: ["extended-ascii"] }]);
    expect(check("lettre-à.pdf", "pdf", { fileName: "ascii" })).toHaveLength(1);
    expect(check("письмо.pdf", "pdf", { fileName: null })).toEqual([]);
  });
});

test("words are counted in the body alone, whatever stands in it", () => {
  const text = (words: string): Inline => ({ type: "text", text: words, place });
  const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });
  const blocks: Block[] = [
    { type: "heading", level: 2, children: [text("What has happened")] },
    paragraph(
      text("The non-governmental"),
      { type: "break" },
      { type: "strong", children: [text("organ")] },
      text("ization – S/2021/467."),
    ),
    { type: "list", ordered: true, items: [{ children: [paragraph(text("one two"))] }] },
    { type: "quotation", children: [paragraph(text("three"))] },
    {
      type: "table",
      head: [[{ header: true, children: [paragraph(text("four"))] }]],
      body: [[{ header: false, children: [paragraph(text("five"))] }]],
    },
    { type: "figure", image: "a.png", alt: "not this", caption: [text("six")], place },
  ];
  const letter: Letter = {
    language: "en",
    title: "",
    author: "",
    annexes: [],
    form: "letter" as const,
    draftMark: null,
    subject: "",
    parts: [
      { type: "subject", children: [paragraph(text("not this"))], place },
      { type: "body", children: blocks, place },
    ],
    continuationHead: [],
    folio: "",
  };
  expect(countWords(letter)).toBe(3 + 4 + 2 + 1 + 1 + 1 + 1);
});
