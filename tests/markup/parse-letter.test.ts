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
      if (inline.type === "note") return `<${inline.number} ${flat(inline.children)}>`;
      if (inline.type === "pages-of") return `<pages of ${inline.annex}>`;
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
        return "children" in inline ? `<${flatten(inline.children)}>` : "|";
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
    [table(`<tbody><tr><td colour="2">b</td></tr></tbody>`), "unknown-attribute 1:29:6"],
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

describe("notes", () => {
  test("are numbered as they are written, and their text is parted from that around them", () => {
    const { value, diagnostics } = parseBody(
      "<p>One<note> the <em>first</em> </note> two</p><ul><li>three<note>second</note></li></ul>",
    );
    expect(diagnostics).toEqual([]);
    const [first, second] = blocksOf(value);
    expect(first?.type === "paragraph" && flat(first.children)).toBe("One<1 the <emphasis>first</>> two");
    expect(JSON.stringify(second)).toContain('"number":2');
  });

  test("stand at their word, though they are written on a line of their own", () => {
    const { value } = parseBody("<p>\n  One\n  <note>first</note>\n  two\n  <note>second</note>\n</p>");
    const [paragraph] = blocksOf(value);
    expect(paragraph?.type === "paragraph" && flat(paragraph.children)).toBe("One<1 first> two<2 second>");
  });

  test("may not stand where a line is short, on every page, or signed, nor in one another, nor be empty", () => {
    const frame = "<date>d</date><inside-address><p>i</p></inside-address>";
    expect(faults(`${frame}<subject>s<note>n</note></subject><body><p>b</p></body>`)).toEqual([
      "wrong-nesting 1:66:5",
    ]);
    expect(faults(`${FRAME}<body><p>b<note>n<note>m</note></note></p></body>`)).toEqual([
      "wrong-nesting 1:93:5",
    ]);
    expect(
      faults(
        `${FRAME}<body><p>b</p></body><signature-block><signatory>A<note>n</note></signatory></signature-block>`,
      ),
    ).toEqual(["wrong-nesting 1:126:5"]);
    expect(faults(`${FRAME}<body><p>b<note> <em></em> </note></p></body>`)).toEqual(["empty-element 1:86:5"]);
  });
});

describe("annexes", () => {
  const LETTER = `${FRAME}<body><p>b</p></body>`;
  const annexes = (text: string, phrases = {}) => {
    const language = { ...english, phrases: { ...english.phrases, ...phrases } };
    return parseLetter(written(LETTER + text), { ...setting, language }).value?.annexes ?? [];
  };
  const phrases = {
    annex: "Annex {roman}",
    "annex-alone": "Annex",
    "annex-head": "{annex}: {title}",
    "annex-folio": "{annex}, page {page} of {pages}",
  };

  test("are named and numbered as the language does, one alone without a number", () => {
    const one = `<annex title="The &quot;map&quot;"><p>a</p></annex>`;
    expect(annexes(one, phrases)).toMatchObject([
      { id: null, label: "Annex", title: 'The "map"', folio: "Annex, page {page} of {pages}" },
    ]);
    const [, second] = annexes(`${one}<annex id="b" title="B"><p>b</p></annex>`, phrases);
    expect(second).toMatchObject({ id: "b", label: "Annex II", folio: "Annex II, page {page} of {pages}" });
    expect(flat(second?.continuationHead ?? [])).toBe("Annex II: B");
    expect(annexes(one)).toMatchObject([{ label: "I", folio: "I, {page} / {pages}" }]);
  });

  test("are told apart, have something in them, and are counted from the letter alone", () => {
    const bad = (text: string) => faults(LETTER + text).map((each) => each.replace(/ .*/u, ""));
    expect(bad(`<annex title="A"></annex>`)).toEqual(["empty-element"]);
    expect(bad(`<annex><p>a</p></annex>`)).toEqual(["missing-attribute"]);
    expect(bad(`<annex id="A b" title="A"><p>a</p></annex>`)).toEqual(["wrong-attribute"]);
    const twice = `<annex id="a" title="A"><p>a</p></annex>`.repeat(2);
    expect(bad(twice)).toEqual(["duplicate-id"]);
    expect(bad(`<annex id="a" title="A"><p><pages-of annex="a"></p></annex>`)).toEqual(["wrong-nesting"]);
    expect(bad(`<annex title="A"><p>a</p></annex><copies><p>c</p></copies>`)).toEqual(["part-out-of-order"]);
    const count = `${FRAME}<body><p>b <pages-of annex="b"></p></body><annex id="a" title="A"><p>a</p></annex>`;
    expect(parseLetter(written(count), setting).diagnostics).toMatchObject([
      { code: "unresolved-id", args: { kind: "annex", id: "b", known: ["a"] } },
    ]);
  });
});

describe("cells that cover several columns or rows", () => {
  const rows = (head: string, body: string) => `<table><thead>${head}</thead><tbody>${body}</tbody></table>`;
  const shapes = (markup: string) =>
    parseBody(markup).diagnostics.map(({ code, args }) => ("problem" in args ? args.problem : code));

  test("count in every row that they reach", () => {
    const { value, diagnostics } = parseBody(
      rows(
        `<tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr>`,
        `<tr><td>1</td><td>2</td><td rowspan="2">3</td></tr><tr><td colspan="2">4</td></tr>`,
      ),
    );
    expect(diagnostics).toEqual([]);
    const [block] = blocksOf(value);
    expect(block).toMatchObject({
      head: [
        [
          { columns: 1, rows: 2 },
          { columns: 2, rows: 1 },
        ],
        [{}, {}],
      ],
    });
  });

  test.each([
    [`<tr><th>a</th><th>b</th></tr>`, `<tr><td colspan="3">1</td></tr>`, "uneven-row"],
    [`<tr><th>a</th><th>b</th></tr>`, `<tr><td rowspan="2">1</td><td>2</td></tr>`, "rows-missing"],
    [`<tr><th rowspan="2">a</th><th>b</th></tr>`, `<tr><td>1</td><td>2</td></tr>`, "rows-missing"],
    [
      `<tr><th>a</th><th>b</th><th>c</th></tr>`,
      `<tr><td>1</td><td rowspan="2">2</td><td>3</td></tr><tr><td colspan="2">4</td></tr>`,
      "cells-collide",
    ],
    [`<tr><th>a</th></tr>`, `<tr><td colspan="0">1</td></tr>`, "wrong-attribute"],
    [`<tr><th>a</th></tr>`, `<tr><td rowspan="100">1</td></tr>`, "wrong-attribute"],
  ])("%s and %s: %s", (head, body, expected) => {
    expect(shapes(rows(head, body))).toEqual([expected]);
  });

  test("a caption comes first", () => {
    const captioned = (inside: string) => `<table>${inside}</table>`;
    const body = "<tbody><tr><td>1</td></tr></tbody>";
    expect(shapes(captioned(`<caption>A <em>table</em></caption>${body}`))).toEqual([]);
    expect(shapes(captioned(`${body}<caption>A table</caption>`))).toEqual(["late-caption"]);
    expect(shapes(captioned(`<caption>A</caption><caption>B</caption>${body}`))).toEqual(["late-caption"]);
  });
});

test("ordered lists say how they count, from where, and whether they are numbered paragraphs", () => {
  const listIn = (attributes: string) => blocksOf(parseBody(`<ol${attributes}><li>x</li></ol>`).value)[0];
  expect(listIn(` type="i" start="4"`)).toMatchObject({ ordered: true, numbering: "lower-roman", start: 4 });
  expect(listIn(` numbering="paragraphs"`)).toMatchObject({ paragraphs: true, start: 1 });
  expect(listIn("")).not.toHaveProperty("numbering");
  const bad = [
    `<ol type="q"><li>x</li></ol>`,
    `<ol start="0"><li>x</li></ol>`,
    `<ul type="a"><li>x</li></ul>`,
  ];
  expect(bad.map((each) => parseBody(each).diagnostics.map(({ code }) => code))).toEqual([
    ["wrong-attribute"],
    ["wrong-attribute"],
    ["unknown-attribute"],
  ]);
});

test("characters that no XML may carry are told where they stand", () => {
  const bad = (body: string) =>
    parseBody(body).diagnostics.map(({ args, place }) => ["what" in args && args.what, place?.column]);
  const from = FRAME.length + "<body>".length + 1;
  expect(bad("<p>a&#1;b</p>")).toEqual([["the character U+0001", from + 3]]);
  expect(bad(`<figure><img src="a.png" alt="a&#x1f;"></figure>`)).toEqual([
    ["the character U+001F", from + 25],
  ]);
  expect(bad("<p>tab\tand\r\nline \u{1D504}</p>")).toEqual([]);
});

test("a title is without what is not seen, and without notes", () => {
  const frame = "<date>d</date><inside-address><p>i</p></inside-address>";
  const { value } = parseLetter(
    written(`${frame}<subject>The vil\u00ADlages<br>&amp; more</subject><body><p>b</p></body>`),
    {
      ...setting,
      keywords: ["T/1", "Council"],
    },
  );
  expect(value).toMatchObject({ title: "The villages & more", keywords: "T/1, Council" });
});

test("nesting of more than 64 elements, and what follows it, is one finding", () => {
  const open = "<blockquote>".repeat(5000);
  expect(faults(`${FRAME}<body>${open}`)).toContain(`markup-refused 1:${FRAME.length + 7 + 12 * 63}:11`);
  expect(faults(`${FRAME}<body>${open}`).filter((told) => told.startsWith("markup-refused"))).toHaveLength(1);
});

test("of tags that close nothing a hundred are told", () => {
  const text = `${FRAME}<body>${"</p>".repeat(5000)}</body>`;
  expect(faults(text).filter((told) => told.startsWith("unopened-element"))).toHaveLength(100);
});

test.each(["\u202E", "\u2066", "\u{E0041}"])("a character that is not seen is refused: %j", (character) => {
  expect(faults(`${FRAME}<body><p>a${character}</p></body>`)).toEqual([
    `markup-refused 1:${FRAME.length + 10}:1`,
  ]);
  const code = character.codePointAt(0)?.toString(16);
  expect(faults(`${FRAME}<body><p>&#x${code};</p></body>`)).toHaveLength(1);
});

test("a letter of more than 1,500,000 characters is one finding, where they are too many", () => {
  const long = `${FRAME}<body><p>\n${"a b".repeat(600_000)}</p></body>`;
  expect(faults(long)).toEqual([`markup-refused 2:${1_500_000 - FRAME.length - 9}:1`]);
});
