import { english } from "../english.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeHtml } from "../../src/companions/html/write-html.js";
import { br, letter, para, part, text } from "../typeset/builder.js";
import { readHtml } from "./read-html.js";
import { smallLetter } from "./small-letter.js";

const GOLDEN = `<body>
<header>
<p class="draft-mark">DRAFT</p>
<div class="letterhead">
<p>The Coalition</p>
</div>
</header>
<main>
<div class="date">
<p>Yerevan, 22 November 2021</p>
</div>
<div class="inside-address">
<p>The President<br>New York</p>
</div>
<h1 class="subject">Roads &amp; &lt;borders&gt;</h1>
<div class="body">
<p>We <em>ask</em> you<sup><a href="#note-1" id="reference-1" role="doc-noteref">1</a></sup>:</p>
<ol type="1" start="2">
<li>To look.
<ul>
<li>one</li>
<li>two</li>
</ul></li>
<li>To act at once, and with all means that the Charter puts at your disposal.</li>
</ol>
<table>
<caption>Pupils</caption>
<thead>
<tr><th scope="col">Village</th><th scope="col">Before</th></tr>
</thead>
<tbody>
<tr><th scope="row">Vorotan</th><td>40</td></tr>
</tbody>
</table>
<p><span lang="ar" dir="rtl">يريفان</span> <a href="https://example.org/?a=1&amp;b=2">the report</a></p>
</div>
<div class="signature-block">
<p>The signatories:</p>
<ul role="list">
<li>Alpha<br>Anna</li>
<li>Beta</li>
</ul>
</div>
<section class="annex" aria-labelledby="annex-1">
<h1 id="annex-1">Annex<br>The facts</h1>
<h2>Roads</h2>
<p>Closed.</p>
</section>
<section class="notes" role="doc-endnotes">
<ol role="list">
<li id="note-1"><a href="#reference-1" role="doc-backlink">1</a> In the statement.</li>
</ol>
</section>
</main>
</body>
</html>
`;

describe("a letter as HTML", () => {
  const html = writeHtml(smallLetter, english);

  test("has its parts in reading order", () => {
    expect(html.slice(html.indexOf("<body>"))).toBe(GOLDEN);
  });

  test("tells what it is before anything else, and loads nothing", () => {
    expect(html.split("\n").slice(0, 6)).toEqual([
      "<!doctype html>",
      `<html lang="en" dir="ltr">`,
      "<head>",
      `<meta charset="utf-8">`,
      "<title>A &quot;letter&quot;</title>",
      `<meta name="author" content="A coalition">`,
    ]);
    const names = readHtml(html).elements.map(({ name }) => name);
    for (const loading of ["script", "link", "img", "iframe"]) expect(names).not.toContain(loading);
    expect(html).not.toMatch(/url\(|@import/u);
  });

  test("names what each header of a table heads", () => {
    const cell = (words: string, more: object) => ({ header: true, children: [para(words)], ...more });
    const table = {
      type: "table" as const,
      head: [[cell("a", { columns: 2 })]],
      body: [[cell("b", { rows: 2 }), cell("c", {})], [cell("d", { header: false })]],
    };
    expect(writeHtml(letter(part("body", table)), english)).toContain(
      [
        `<tr><th scope="colgroup" colspan="2">a</th></tr>`,
        "</thead>",
        "<tbody>",
        `<tr><th scope="rowgroup" rowspan="2">b</th><th scope="row">c</th></tr>`,
        "<tr><td>d</td></tr>",
      ].join("\n"),
    );
  });

  test("gives back every text that it is given, and takes none for markup", () => {
    const words = fc.string({
      unit: fc.constantFrom("<", ">", "&", '"', "'", "a", ";", "/", "=", "-", "amp"),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const link = { type: "link" as const, href: `https://example.org/${other}`, children: [text(other)] };
        const odd = {
          ...letter(part("body", para(one, br, link))),
          title: one,
          author: other,
          keywords: one,
        };
        const { elements, body } = readHtml(writeHtml(odd, english));
        expect(body.trim()).toBe(one + other);
        const found = elements.find(({ name }) => name === "a");
        expect(found?.attributes).toEqual({ href: link.href });
        const named = (name: string) => elements.find(({ attributes }) => attributes["name"] === name);
        expect([named("author"), named("keywords")].map((meta) => meta?.attributes["content"])).toEqual([
          other,
          one,
        ]);
      }),
    );
  });
});

test("subparagraphs are labelled as the language does", () => {
  const french = { ...english, typography: { ...english.typography, subparagraph: "{number})" } };
  const html = writeHtml(smallLetter, french);
  expect(html).toContain('extends lower-alpha; prefix: ""; suffix: ") ";');
  expect(writeHtml(smallLetter, english)).toContain('extends lower-alpha; prefix: "("; suffix: ") ";');
});
