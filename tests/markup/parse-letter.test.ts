import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Inline, Letter } from "../../src/model/letter.js";
import type { MarkedUpText } from "../../src/model/markup.js";
import { english } from "../english.js";
import { parseLetter } from "../../src/markup/parse-letter.js";

const setting = { language: english, author: "Coalition" };

/** Marked-up text as if one template had written all of it. */
function written(text: string): MarkedUpText {
  return { text, origins: [{ offset: 0, place: { file: "letter.hbs", line: 1, column: 1 }, moves: true }] };
}

const FRAME = "<date>d</date><inside-address><p>i</p></inside-address><subject>s</subject>";

function parseBody(body: string) {
  return parseLetter(written(`${FRAME}<body>${body}</body>`), setting);
}

function blocksOf(letter: Letter | null): readonly Block[] {
  const body = letter?.parts.find(({ type }) => type === "body");
  return body?.type === "body" ? body.children : [];
}

function faults(text: string): string[] {
  return parseLetter(written(text), setting).diagnostics.map(
    ({ code, place }) => `${code} ${place?.line}:${place?.column}:${place?.length}`,
  );
}

function flat(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      return inline.type === "break" ? "|" : `<${inline.type}>${flat(inline.children)}</>`;
    })
    .join("");
}

describe("a sound letter", () => {
  test("its parts come in the order in which they are written", () => {
    const { value, diagnostics } = parseLetter(written(`${FRAME}<body><p>b</p></body>`), setting);
    expect(diagnostics).toEqual([]);
    expect(value?.parts.map(({ type }) => type)).toEqual(["date", "inside-address", "subject", "body"]);
    expect(value).toMatchObject({ title: "s", subject: "s", author: "Coalition", language: "en" });
  });

  test("white space collapses as in HTML, and never at the ends of a paragraph or line", () => {
    const { value } = parseBody("<p>\n  One <em> two </em>\n three<br>\n four <br>\n</p>");
    const [paragraph] = blocksOf(value);
    expect(paragraph?.type === "paragraph" && flat(paragraph.children)).toBe(
      "One <emphasis>two </>three|four",
    );
  });

  test("references to characters are read, and escaped markup stays text", () => {
    const { value } = parseBody("<p>Law &amp; &lt;p&gt; &#x27;x&#x27;&nbsp;y</p>");
    const [paragraph] = blocksOf(value);
    expect(paragraph?.type === "paragraph" && flat(paragraph.children)).toBe("Law & <p> 'x'\u00a0y");
  });

  test("a list item holds text, blocks, or text and then blocks", () => {
    const { value } = parseBody("<ol><li>a</li><li><p>b</p><p>c</p></li><li>d<ul><li>e</li></ul></li></ol>");
    const [list] = blocksOf(value);
    if (list?.type !== "list") throw new Error("no list");
    expect(list.ordered).toBe(true);
    expect(list.items.map(({ children }) => children.map(({ type }) => type))).toEqual([
      ["paragraph"],
      ["paragraph", "paragraph"],
      ["paragraph", "list"],
    ]);
  });

  test("a signatory's lines are parted by breaks", () => {
    const block =
      "<signature-block><p>The signatories:</p><signatory> A <br>B</signatory><signatory>C</signatory></signature-block>";
    const { value } = parseLetter(written(`${FRAME}<body><p>b</p></body>${block}`), setting);
    const part = value?.parts.at(-1);
    if (part?.type !== "signature-block") throw new Error("no signature block");
    expect(part.lead).toHaveLength(1);
    expect(part.signatures.map(({ lines }) => lines.map((line) => flat(line).trim()))).toEqual([
      ["A", "B"],
      ["C"],
    ]);
  });
});

describe("a language", () => {
  const flatten = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) => {
        if (inline.type === "language") return `[${inline.language} ${flatten(inline.children)}]`;
        if (inline.type === "text") return inline.text;
        return inline.type === "break" ? "|" : `<${flatten(inline.children)}>`;
      })
      .join("");
  const paragraphs = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === "paragraph" || block.type === "heading") return [flatten(block.children)];
      if (block.type === "list") return block.items.flatMap(({ children }) => paragraphs(children));
      return block.type === "quotation" ? paragraphs(block.children) : [];
    });

  test.each([
    [`<p>a <span lang="hy">b <em>c</em></span> d</p>`, ["a [hy b <c>] d"]],
    [`<p lang="hy">b <em>c</em><br>d</p>`, ["[hy b ]<[hy c]>|[hy d]"]],
    [`<p><em lang="zh-Hant">c</em></p>`, ["<[zh-Hant c]>"]],
    [`<h2 lang="fr">a <span lang="en">b</span> c</h2>`, ["[fr a ][en b][fr  c]"]],
    [`<ul lang="ru"><li>a<p>b</p></li><li lang="hy">c</li></ul>`, ["[ru a]", "[ru b]", "[hy c]"]],
    [`<blockquote lang="ar"><p>a</p></blockquote>`, ["[ar a]"]],
    [`<p><a href="https://example.org" lang="hy">a</a></p>`, ["<[hy a]>"]],
  ])("%s", (markup, expected) => {
    const { value, diagnostics } = parseBody(markup);
    expect(diagnostics).toEqual([]);
    expect(paragraphs(blocksOf(value))).toEqual(expected);
  });

  test("of a signatory leaves its lines apart", () => {
    const block = `<signature-block><signatory lang="hy">A<br>B</signatory></signature-block>`;
    const { value } = parseLetter(written(`${FRAME}<body><p>b</p></body>${block}`), setting);
    const part = value?.parts.at(-1);
    expect(part?.type === "signature-block" && part.signatures[0]?.lines.map(flatten)).toEqual([
      "[hy A]",
      "[hy B]",
    ]);
  });
});

describe("a figure", () => {
  const image = `<img src="images/map.png" alt="A  map\n of &quot;it&quot;">`;

  test.each([
    [`<figure>${image}</figure>`, ""],
    [
      `<figure>\n${image.replace(">", " />")} <figcaption>A <em>map</em>.</figcaption></figure>`,
      "A <emphasis>map</>.",
    ],
  ])("%s", (markup, caption) => {
    const { value, diagnostics } = parseBody(markup);
    expect(diagnostics).toEqual([]);
    const [block] = blocksOf(value);
    if (block?.type !== "figure") throw new Error("no figure");
    expect(block).toMatchObject({ image: "images/map.png", alt: `A map of "it"` });
    expect(flat(block.caption)).toBe(caption);
  });

  test("has the place of its image's name", () => {
    const { value } = parseBody(`<figure>\n  ${image}</figure>`);
    const [block] = blocksOf(value);
    expect(block?.type === "figure" && block.place).toEqual({
      file: "letter.hbs",
      line: 2,
      column: 13,
      length: 14,
    });
  });

  test("two images or two captions are too many", () => {
    const { diagnostics } = parseBody(
      `<figure>${image}${image}<figcaption>a</figcaption><figcaption>b</figcaption></figure>`,
    );
    expect(diagnostics.map(({ args }) => ("problem" in args ? args.problem : "?"))).toEqual([
      "many-images",
      "many-captions",
    ]);
  });
});

const table = (inner: string): string => `<body><table>${inner}</table></body>`;
const ROW = "<tbody><tr><td>a</td><td>b</td></tr></tbody>";

describe("a table", () => {
  test("has rows of a head and of a body, whose cells hold text or blocks", () => {
    const inner =
      "<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>c</th><td><p>d</p><ul><li>e</li></ul></td></tr></tbody>";
    const { value, diagnostics } = parseBody(`<table>${inner}</table>`);
    expect(diagnostics).toEqual([]);
    const [block] = blocksOf(value);
    if (block?.type !== "table") throw new Error("no table");
    const shown = [...block.head, ...block.body].map((row) =>
      row.map(
        ({ header, children }) => `${header ? "th" : "td"} ${children.map(({ type }) => type).join("+")}`,
      ),
    );
    expect(shown).toEqual([
      ["th paragraph", "th paragraph"],
      ["th paragraph", "td paragraph+list"],
    ]);
  });

  test.each([
    [ROW, ""],
    ["", "no-rows 1:7:6"],
    ["<thead><tr><th>A</th></tr></thead>", "no-rows 1:7:6"],
    [`${ROW}<thead><tr><th>A</th><th>B</th></tr></thead>`, "late-head 1:58:6"],
    [`<thead><tr><th>A</th></tr></thead>${ROW}`, "uneven-row 1:55:3"],
    ["<tbody><tr></tr></tbody>", "uneven-row 1:21:3"],
  ])("%s", (inner, expected) => {
    const { diagnostics } = parseLetter(written(table(inner) + FRAME), setting);
    const shown = diagnostics.flatMap(({ args, place }) =>
      "problem" in args ? [`${args.problem} ${place?.line}:${place?.column}:${place?.length}`] : [],
    );
    expect(shown.join("\n")).toBe(expected);
  });
});

describe("faults of markup", () => {
  test.each([
    ["<body><p>b</body>", "unclosed-element 1:7:2"],
    ["<body><p>b</p></body></p>", "unopened-element 1:22:4"],
    ["<body>\n  <para>b</para></body>", "unknown-element 2:3:5"],
    ["<body><P>b</P></body>", "unknown-element 1:7:2"],
    ["<body><li>b</li></body>", "wrong-nesting 1:7:3"],
    ["<body><tr><td>b</td></tr></body>", "wrong-nesting 1:7:3"],
    [`<body><p><img src="a.png" alt="b"></p></body>`, "wrong-nesting 1:10:4"],
    [`<body><figure><img alt="b"></figure></body>`, "missing-attribute 1:15:4"],
    [`<body><figure><img src="a.png" alt=" "></figure></body>`, "wrong-attribute 1:32:3"],
    [`<body><figure><img src="../a.png" alt="b"></figure></body>`, "wrong-attribute 1:20:3"],
    [`<body><figure><img src="/a.png" alt="b"></figure></body>`, "wrong-attribute 1:20:3"],
    [`<body><figure><img src="https://a.org/b.png" alt="b"></figure></body>`, "wrong-attribute 1:20:3"],
    [`<body><figure>loose<img src="a.png" alt="b"></figure></body>`, "stray-text 1:15:1"],
    ["<body><figure></figure></body>", "figure-shape 1:7:7"],
    [table("<tr><td>b</td></tr>"), "wrong-nesting 1:14:3"],
    [table("<tbody><tr><td><h2>b</h2></td></tr></tbody>"), "wrong-nesting 1:29:3"],
    [table("<tbody><tr>loose<td>b</td></tr></tbody>"), "stray-text 1:25:1"],
    [table(`<tbody><tr><td colspan="2">b</td></tr></tbody>`), "unknown-attribute 1:29:7"],
    ["<body><p><p>b</p></p></body>", "wrong-nesting 1:10:2"],
    ["<body><p>b</p> loose</body>", "stray-text 1:16:1"],
    [`<body><p class="x">b</p></body>`, "unknown-attribute 1:10:5"],
    ["<body><p><a>b</a></p></body>", "missing-attribute 1:10:2"],
    ["<body><p><span>b</span></p></body>", "missing-attribute 1:10:5"],
    [`<body><p lang="">b</p></body>`, "wrong-attribute 1:10:4"],
    [`<body><p><em lang="Armenian!">b</em></p></body>`, "wrong-attribute 1:14:4"],
    [`<body><p><em lang="hy_AM">b</em></p></body>`, "wrong-attribute 1:14:4"],
    [`<body><p><a href="javascript:x">b</a></p></body>`, "wrong-attribute 1:13:4"],
    ["<body><p>b</p></body><body></body>", "repeated-part 1:22:5"],
    [
      "<salutation>s</salutation><subject>s</subject><body><p>b</p></body><date>d</date>",
      "part-out-of-order 1:27:8",
    ],
    ["<body><p>b</p></body><?php ?>", "markup-refused 1:23:6"],
    ["<body><p>b</p></body>" + FRAME + "<p", "stray-text"],
  ])("%s", (text, expected) => {
    expect(faults(text.includes(FRAME) ? text : text + FRAME).join("\n")).toContain(expected);
  });

  test("missing parts are told", () => {
    const { diagnostics } = parseLetter(written("<body><p>b</p></body>"), setting);
    expect(diagnostics.map(({ code, args }) => `${code} ${"part" in args ? args.part : ""}`)).toEqual([
      "missing-part date",
      "missing-part inside-address",
      "missing-part subject",
    ]);
  });

  test("all faults are told in one run", () => {
    expect(faults(`${FRAME}<body><para>b</para><p x="1">c</p>d</body>`)).toHaveLength(3);
  });

  test("no text makes the reader throw", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "p",
      "body",
      "<p>",
      "</p>",
      "<br>",
      "&",
      "&amp;",
      '"',
      "=",
      "<!--",
      "-->",
      " ",
      "\n",
      "<![CDATA[",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(parseLetter(written(pieces.join("")), setting)).toHaveProperty("diagnostics");
      }),
      { numRuns: 500 },
    );
  });
});
