import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { placeAt } from "../../src/model/markup.js";
import { compileTemplates, type TemplateFile } from "../../src/template/compile-templates.js";
import { english } from "../english.js";

const here = { file: "data/recipients.yaml", line: 3, column: 13 };

function fill(text: string, context: object = {}, partials: Record<string, string> = {}) {
  const file = (name: string, body: string): [string, TemplateFile] => [
    name,
    { file: `templates/${name}.hbs`, text: body },
  ];
  const templates = compileTemplates({
    templates: new Map([file("letter", text)]),
    partials: new Map(Object.entries(partials).map(([name, body]) => file(name, body))),
  });
  return templates.fill({ id: "letter", place: here }, context, english);
}

function faults(text: string, context: object = {}, partials: Record<string, string> = {}): string[] {
  return fill(text, context, partials).diagnostics.map(told);
}

function told({ code, place, args }: Diagnostic): string {
  const at = place === null ? "nowhere" : `${place.file}:${place.line}:${place.column}`;
  return `${code} ${at} ${"name" in args ? args.name : ""}`.trim();
}

describe("filling a template", () => {
  test("puts in values, escaped", () => {
    const { value } = fill("<p>{{sender.name}}</p>", { sender: { name: `Law & <Order> "Ltd"` } });
    expect(value?.text).toBe("<p>Law &amp; &lt;Order&gt; &quot;Ltd&quot;</p>");
  });

  test("reaches outer contexts, block parameters and positions", () => {
    const text =
      "{{#each rows as |row|}}{{@index}}{{row.id}}{{../tail}}{{#with row}}{{id}}{{/with}} {{/each}}";
    expect(fill(text, { tail: "!", rows: [{ id: "a" }, { id: "b" }] }).value?.text).toBe("0a!a 1b!b ");
  });

  test("every missing variable is told in one run, with its place and the known names", () => {
    const text =
      "<p>{{sender.nmae}}</p>\n{{#if recipient.closng}}x{{/if}}\n{{date letter.dat}}\n{{#each facs}}{{/each}}";
    const context = {
      sender: { name: "A", address: [] },
      recipient: { closing: null },
      letter: { date: "2021-11-22" },
      facts: [],
    };
    const { value, diagnostics } = fill(text, context);
    expect(value?.text).toContain("<p></p>");
    expect(diagnostics.map(told)).toEqual([
      "unknown-variable templates/letter.hbs:1:6 nmae",
      "unknown-variable templates/letter.hbs:2:7 closng",
      "unknown-variable templates/letter.hbs:3:8 dat",
      "unknown-variable templates/letter.hbs:4:9 facs",
    ]);
    expect(diagnostics[0]?.args).toMatchObject({ path: "sender.nmae", known: ["name", "address"] });
  });

  test("a missing variable inside a partial is told at its line in the partial", () => {
    expect(faults("{{> head }}", { a: 1 }, { head: "<p>\n  {{b}}\n</p>" })).toEqual([
      "unknown-variable templates/head.hbs:2:5 b",
    ]);
  });

  test.each(["constructor", "__proto__", "toString", "name.constructor", "rows.length.constructor"])(
    "nothing behind the data is reached: %s",
    (path) => {
      expect(faults(`{{${path}}}`, { name: "A", rows: [1] })[0]).toMatch(/^unknown-variable/u);
    },
  );

  test("what would print as nothing is a fault", () => {
    expect(faults("{{a}}{{b}}{{c}}{{d}}", { a: null, b: "", c: {}, d: [] })).toEqual(
      [3, 8, 13, 18].map((column) => `empty-variable templates/letter.hbs:1:${column}`),
    );
  });

  test("unknown helpers and partials, raw output and cycles are told before filling", () => {
    expect(faults("{{dat x}}{{#eech x}}{{/eech}}")).toEqual([
      "unknown-helper templates/letter.hbs:1:1 dat",
      "unknown-helper templates/letter.hbs:1:10 eech",
    ]);
    expect(faults("{{> haed }}")).toEqual(["unknown-partial templates/letter.hbs:1:1 haed"]);
    expect(faults("{{{x}}}")).toEqual(["template-refused templates/letter.hbs:1:1"]);
    expect(faults("{{> a }}", {}, { a: "{{> b }}", b: "{{> a }}" })).toEqual([
      "partial-cycle templates/b.hbs:1:1",
    ]);
  });

  test("a template that does not parse is told with its line", () => {
    expect(faults("<p>\n{{#if x}}\n</p>")).toEqual(["template-syntax templates/letter.hbs:2:1"]);
    expect(faults("{{#each a}}\n {{#if b}}{{/each}}")).toEqual(["template-syntax templates/letter.hbs:2:2"]);
    expect(faults("<p>\n{{x y=}}\n</p>")[0]).toMatch(/^template-syntax templates\/letter\.hbs:2:/u);
  });

  test("a template that is not there is told at the recipient that names it", () => {
    const templates = compileTemplates({ templates: new Map(), partials: new Map() });
    const { diagnostics } = templates.fill({ id: "lettre", place: here }, {}, english);
    expect(diagnostics.map(told)).toEqual(["template-missing data/recipients.yaml:3:13 lettre"]);
  });

  test("a fault of one letter does not stay for the next", () => {
    const templates = compileTemplates({
      templates: new Map([["letter", { file: "letter.hbs", text: "{{a}}" }]]),
      partials: new Map(),
    });
    expect(templates.fill({ id: "letter", place: here }, {}, english).diagnostics).toHaveLength(1);
    const next = templates.fill({ id: "letter", place: here }, { a: "x" }, english);
    expect(next).toMatchObject({ value: { text: "x" }, diagnostics: [] });
  });

  test("every stretch of the output knows where it was written", () => {
    const { value } = fill("<p>\n  {{a}} <b>\n</p>{{> head }}", { a: "long value" }, { head: "<i>" });
    if (value === null) throw new Error("not filled");
    const at = (needle: string) => placeAt(value, value.text.indexOf(needle));
    expect(at("<b>")).toMatchObject({ file: "templates/letter.hbs", line: 2, column: 9 });
    expect(at("value")).toMatchObject({ file: "templates/letter.hbs", line: 2, column: 5 });
    expect(at("</p>")).toMatchObject({ file: "templates/letter.hbs", line: 3, column: 1 });
    expect(at("<i>")).toMatchObject({ file: "templates/head.hbs", line: 1, column: 1 });
  });
});

describe("helpers", () => {
  test("date", () => {
    expect(fill("{{date d}}", { d: "2021-11-02" }).value?.text).toBe("2 November 2021");
    expect(faults("{{date d}}", { d: "yesterday" })).toEqual(["helper-failed templates/letter.hbs:1:1 date"]);
  });

  test.each([
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["$&", "{last}", "C"], "$&amp;, {last} and C"],
  ])("list of %j", (items, sentence) => {
    expect(fill("{{list items}}", { items }).value?.text).toBe(sentence);
  });

  test("phrase takes exactly the values that it names", () => {
    expect(fill(`{{phrase "place-and-date" place="Yerevan" date="today"}}`).value?.text).toBe(
      "Yerevan, today",
    );
    expect(faults(`{{phrase "place-and-date" place="Yerevan"}}`)).toEqual([
      "phrase-values templates/letter.hbs:1:1",
    ]);
    expect(faults(`{{phrase "asks-lead" x="y"}}`)).toEqual(["phrase-values templates/letter.hbs:1:1"]);
    expect(faults(`{{phrase "asks-laed"}}`)).toEqual(["unknown-phrase templates/letter.hbs:1:1 asks-laed"]);
  });

  test("prose lists may begin with any number", () => {
    expect(fill("{{prose text}}", { text: "3. c\n4. d" }).value?.text).toContain('<ol start="3">');
  });

  test("prose has notes in brackets after a caret, and what stands in them is prose too", () => {
    const line = (text: string) => fill("{{inline text}}", { text }).value?.text;
    expect(line("One^[the *first* [a](https://b.c)] two")).toBe(
      'One<note>the <em>first</em> <a href="https://b.c">a</a></note> two',
    );
    expect(line("2^10 and ^ and ^[open")).toBe("2^10 and ^ and ^[open");
    expect(line("\\^[escaped]")).toBe("^[escaped]");
  });

  test("prose knows paragraphs, emphasis, lists and links, and nothing else", () => {
    expect(fill("{{prose text}}", { text: "One *two*.\n\n- a\n- b" }).value?.text).toBe(
      "<p>One <em>two</em>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n",
    );
    expect(fill("{{prose text}}", { text: "# <b>1</b> & `x`" }).value?.text).toBe(
      "<p># &lt;b&gt;1&lt;/b&gt; &amp; `x`</p>\n",
    );
  });
});

describe("a template costs no more than a letter", () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 28 }, (_, level) => [`p${level}`, `{{> p${level + 1}}}{{> p${level + 1}}}`]),
  );

  test.each(["{{> p0}}{{> p20}}", "{{> p20}}{{> p0}}"])(
    "partials within each other are too deep in whatever order they are called: %s",
    (text) => {
      const chain = (count: number): Record<string, string> =>
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `p${index}`,
            index + 1 < count ? `{{> p${index + 1}}}` : "x",
          ]),
        );
      expect(faults(text, {}, chain(32))).toEqual([]);
      expect(faults(text, {}, chain(33)).map((each) => each.split(" ")[0])).toEqual(["template-refused"]);
    },
  );

  test("partials that call the next twice end", () => {
    expect(faults("{{> p0}}", {}, { ...doubling, p28: "" })).toEqual([
      "template-refused templates/letter.hbs:1:1",
    ]);
  });

  test("partials that call one another in a long chain are refused", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [`p${level}`, `{{> p${level + 1}}}`]),
    );
    expect(faults("{{> p0}}", {}, { ...chain, p40: "" })).toEqual(["template-refused templates/p31.hbs:1:1"]);
  });

  test("loops within loops end", () => {
    const rows = Array.from({ length: 300 }, (_, id) => ({ id }));
    const loops = "{{#each @root.rows}}".repeat(4) + "x" + "{{/each}}".repeat(4);
    expect(faults(loops, { rows })).toEqual(["template-refused templates/letter.hbs:1:1"]);
  });

  test("ten thousand rows are filled", () => {
    const rows = Array.from({ length: 10_000 }, (_, id) => ({ id: `row ${id}` }));
    const text = "{{#each rows}}{{#if id}}<p>{{id}}</p>{{> more}}{{/if}}{{/each}}";
    expect(faults(text, { rows }, { more: "<p>{{list id}}</p>" })).toHaveLength(10_000);
    expect(faults(text, { rows }, { more: "<p>{{id}}</p>" })).toEqual([]);
  });
});

test.each(["{{#if}}x{{/if}}", "{{#each}}x{{/each}}", "{{#with}}x{{/with}}", "{{#unless a b}}x{{/unless}}"])(
  "%s has not one value, and is told where it stands",
  (text) => {
    expect(faults(`\n${text}`, { a: 1, b: 1 })).toEqual([
      expect.stringMatching(/^helper-failed templates\/letter.hbs:2:1/u),
    ]);
  },
);
