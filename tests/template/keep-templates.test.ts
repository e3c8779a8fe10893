import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { sampleContext } from "../../src/template/sample-context.js";
import { compileTemplates, type TemplateFile } from "../../src/template/compile-templates.js";
import { type KeptTemplates, keepTemplates } from "../../src/template/keep-templates.js";
import { english } from "../english.js";
import { bundledTemplates } from "../program-files.js";

const here = { file: "data/recipients.yaml", line: 3, column: 13 };
const bundled = [...bundledTemplates.templates.values(), ...bundledTemplates.partials.values()];

function kept(files: Iterable<TemplateFile>): KeptTemplates {
  return runInNewContext(`(${keepTemplates(files)})`) as KeptTemplates;
}

function filled(letter: string, head: string, keeps: readonly TemplateFile[]) {
  const files = [fileOf("letter", letter), fileOf("head", head)] as const;
  const [templates, partials] = files.map(
    (file, index) => new Map([[index === 0 ? "letter" : "head", file]]),
  );
  if (templates === undefined || partials === undefined) throw new Error("no templates");
  return compileTemplates({ templates, partials }, kept(keeps)).fill(
    { id: "letter", place: here },
    { a: "long value", rows: [{ b: "1" }, {}] },
    english,
  );
}

function fileOf(name: string, text: string): TemplateFile {
  return { file: `templates/${name}.hbs`, text };
}

test("the program's own templates, kept, fill as they do when they are compiled, with every origin", () => {
  const keeps = kept(bundled);
  expect(keeps.templates).toHaveLength(bundled.length);
  const [compiled, recalled] = [
    compileTemplates(bundledTemplates),
    compileTemplates(bundledTemplates, keeps),
  ];
  for (const id of bundledTemplates.templates.keys()) {
    const reference = { id, place: here };
    const context = sampleContext("en");
    expect(recalled.fill(reference, context, english)).toEqual(compiled.fill(reference, context, english));
  }
});

const LETTER = "<p>\n  {{a}} <b>\n</p>{{> head }}{{#each rows as |row|}}{{row.b}}{{/each}}";
const HEAD = "<i>{{a}}{{c}}";

test.each([
  ["both", [fileOf("letter", LETTER), fileOf("head", HEAD)]],
  ["the letter", [fileOf("head", "<u>"), fileOf("letter", LETTER)]],
  ["the partial", [fileOf("letter", `${LETTER} `), fileOf("head", HEAD)]],
  ["neither, for its name is another's,", [fileOf("other", LETTER)]],
])("with %s kept, places and faults are those of the files", (_, keeps) => {
  const { value, diagnostics } = filled(LETTER, HEAD, keeps);
  expect({ value, diagnostics }).toEqual(filled(LETTER, HEAD, []));
  expect(
    diagnostics.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`),
  ).toEqual(["unknown-variable templates/head.hbs:1:11", "unknown-variable templates/letter.hbs:3:41"]);
});

test.each(["{{#if a}}", "{{{a}}}", "{{nonesuch a}}"])("%s is not kept, so that its fault is told", (text) => {
  expect(kept([fileOf("letter", text)]).templates).toEqual([]);
});
