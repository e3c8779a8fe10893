import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLetter } from "../../src/markup/parse-letter.js";
import { hasErrors } from "../../src/model/diagnostic.js";
import { compileTemplates } from "../../src/template/compile-templates.js";
import { english } from "../english.js";

const CONTEXT = {
  letter: { title: "T", date: "2021-11-22" },
  facts: [{ text: "a *b*", places: ["c"] }],
  none: null,
  constructor: "own",
};

/** Fills and parses as a letter is: a value, or faults with places within the files. */
function survives(letter: string, partial: string, context: object = CONTEXT): void {
  const files = new Map([
    ["letter.hbs", letter],
    ["part.hbs", partial],
  ]);
  const file = (name: string) =>
    new Map([[name, { file: `${name}.hbs`, text: files.get(`${name}.hbs`) ?? "" }]]);
  const templates = compileTemplates({ templates: file("letter"), partials: file("part") });
  const place = { file: "letter.hbs", line: 1, column: 1 };
  const filled = templates.fill({ id: "letter", place }, context, english);
  const parsed = filled.value === null ? null : parseLetter(filled.value, { language: english, author: "" });
  const found = [...filled.diagnostics, ...(parsed?.diagnostics ?? [])];
  if (parsed === null || parsed.value === null) expect(hasErrors(found)).toBe(true);
  for (const { place: at } of found) {
    if (at === null) continue;
    const lines = (files.get(at.file) ?? "").split("\n");
    expect(at.line).toBeGreaterThanOrEqual(1);
    expect(at.line).toBeLessThanOrEqual(lines.length);
    expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? "").length + 1);
  }
}

const piece = fc.oneof(
  fc.constantFrom(
    ..."{{ }} {{{ }}} {{# {{/ {{^}} {{else}} {{> {{! {{!-- --}} {{& {{#* {{@ ~ ( ) . / ../ | [ ] = \" '".split(
      " ",
    ),
    ..."if each with unless date list phrase prose inline some count lookup log constructor __proto__ this".split(
      " ",
    ),
    ..."@root @index @data letter letter.title facts none part as |x| undefined null 5 hash=1".split(" "),
    ..."{{letter.title}} {{#if none}} {{/if}} {{#each facts}} {{/each}} {{>part}} {{prose text}}".split(" "),
    ..."<p> </p> <body> </body> <em> <note> <ol start='0'> <td colspan='9'> &amp; &#x202e; <!--".split(" "),
    " ",
    "\n",
    "\r\n",
    "\u0000",
    "\u202E",
  ),
  fc.string({ maxLength: 4, unit: "binary" }),
);
const template = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

test("no template makes a filling throw", () => {
  fc.assert(
    fc.property(template, template, (letter, partial) => survives(letter, partial)),
    { numRuns: 300 },
  );
});

test("no text of the data makes its prose throw, or its letter end", () => {
  const mark = fc.constantFrom(
    ..."* ** _ __ [ ]( ) ^[ ] ` \\ < > & - + 1. ) # > ~~ ![ \n".split(" "),
    "\n",
    "\n\n",
    "  ",
  );
  const prose = fc.array(fc.oneof(mark, fc.string({ maxLength: 4, unit: "binary" })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(prose, (pieces) => {
      const text = pieces.join("");
      survives("<body>{{prose text}}<p>{{inline text}}</p></body>", "", { text });
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["stars", "*".repeat(90_000)],
  ["stars that open", "*a **b ".repeat(12_000)],
  ["brackets", "[".repeat(45_000) + "]".repeat(45_000)],
  ["links", "[a](".repeat(20_000)],
  ["notes", "^[".repeat(40_000)],
  ["items", "- ".repeat(40_000)],
  ["marks escaped", "\\*".repeat(40_000)],
])("prose full of %s ends", (_, text) => {
  survives("<body>{{prose text}}</body>", "", { text });
});
