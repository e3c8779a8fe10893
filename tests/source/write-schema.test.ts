import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isCalendarDate } from "../../src/model/calendar-date.js";
import { HYPHENATIONS } from "../../src/model/hyphenation.js";
import { hasErrors } from "../../src/model/diagnostic.js";
import { checkShape } from "../../src/source/check-shape.js";
import { checkMailboxes, checkSubject } from "../../src/source/check-subject.js";
import { contrastWithWhite } from "../../src/source/schema/contrast.js";
import { parseYaml } from "../../src/source/parse-yaml.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { SCHEMA_NAMES } from "../../src/model/schema-names.js";
import { SCHEMAS } from "../../src/source/schema/schema-table.js";
import { writeSchemas } from "../../src/source/write-schema.js";
import { rowsIn } from "../../src/source/sources.js";
import { childOf, type YamlNode } from "../../src/source/yaml-node.js";
import { edited, submissionFiles } from "./builder.js";
import { MORE_OF_EACH } from "./every-key.js";
import { change, changed, excerpt, type Plain } from "./mutate.js";
import { nodeOf } from "./node-of.js";

const root = new URL("../../", import.meta.url);
const written = new Map(writeSchemas().map((schema) => [schema.name, schema]));
const NAMES = [...SCHEMAS.keys()];

test("every schema has the name by which a shell completes it", () => {
  expect(NAMES).toEqual(SCHEMA_NAMES);
});

/** As strict as it can be: a keyword or a format that a validator does not know throws. */
const ajv = new Ajv({ strict: true, strictTypes: true });
const compiled = new Map<string, ValidateFunction>();
function validatorOf(name: string): ValidateFunction {
  const known = compiled.get(name) ?? ajv.compile(JSON.parse(written.get(name)?.text ?? "null") as object);
  compiled.set(name, known);
  return known;
}

function readerTakes(name: string, node: YamlNode): boolean {
  const schema = SCHEMAS.get(name)?.schema;
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return checkShape(node, schema).length === 0 && findings(name, node).length === 0;
}

/** What the reader finds in single values after the shape, and the schema knows too. */
function findings(name: string, node: YamlNode): readonly unknown[] {
  if (name === "recipients")
    return rowsIn(node).flatMap((row) => checkSubject(childOf(childOf(row, "e-mail"), "subject")));
  if (name !== "channels") return [];
  return rowsIn(node).flatMap((row) => [
    ...checkMailboxes(row),
    ...checkSubject(childOf(row, "e-mail-subject")),
  ]);
}

/** The files of a sort that come with the program, and those of the small sound submission. */
function textsOf(name: string): readonly string[] {
  const own = submissionFiles().get(SCHEMAS.get(name)?.file ?? "");
  return own === undefined || own === "" ? bundledOf(name) : [...bundledOf(name), own];
}

function bundledOf(name: string): readonly string[] {
  const [before = "", after] = (SCHEMAS.get(name)?.file ?? "").split("<code>");
  if (after === undefined) return [bundled(before)];
  return readdirSync(new URL(before, root)).map((file) => bundled(`${before}${file}`));
}

function bundled(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

const more: Readonly<Record<string, Plain>> = MORE_OF_EACH;
const SOUND = new Map(
  NAMES.map((name): [string, Plain[]] => [
    name,
    [...textsOf(name).map((text) => parse(text) as Plain), ...(more[name] === undefined ? [] : [more[name]])],
  ]),
);

describe("the schema of each sort of file", () => {
  test.each(NAMES)(
    "%s is draft 7 that a strict validator takes, and so are the files that there are",
    (name) => {
      const validate = validatorOf(name);
      for (const value of SOUND.get(name) ?? []) {
        expect([validate(value), validate.errors]).toEqual([true, null]);
        expect(readerTakes(name, nodeOf(value))).toBe(true);
      }
    },
  );

  test.each(NAMES)("%s stands in schemas/ as it is written now", (name) => {
    const { path, text } = written.get(name) ?? { path: "", text: "" };
    expect(readFileSync(new URL(path, root), "utf8")).toBe(text);
  });

  test.each(NAMES)("%s is what the files of the program point at", (name) => {
    const { file, path } = written.get(name) ?? { file: "", path: "" };
    const up = "../".repeat(file.split("/").length - 1);
    for (const text of bundledOf(name))
      expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${up}${path}`);
  });

  test.each(NAMES)("%s refuses unknown keys and describes the known ones, wherever there are any", (name) => {
    const objects = objectsIn(JSON.parse(written.get(name)?.text ?? "null"));
    expect(objects.length).toBeGreaterThan(0);
    for (const { properties, additionalProperties } of objects) {
      if (properties === undefined) continue;
      expect(additionalProperties).toBe(false);
      for (const each of Object.values(
        properties as Record<string, { description?: string; title?: string }>,
      )) {
        expect(each.description).toMatch(/\.$/u);
        expect(each.title).toBeTypeOf("string");
      }
    }
  });
});

interface JsonObject {
  readonly properties?: unknown;
  readonly additionalProperties?: unknown;
}

function objectsIn(value: unknown): readonly JsonObject[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) => (key === "if" ? [] : objectsIn(each)));
  return "type" in value && value.type === "object" ? [value as JsonObject, ...below] : below;
}

/** What the reader refuses and no schema can: contrast is arithmetic. */
function isLightColour(name: string, value: Plain): boolean {
  const colour = valueAt(valueAt(value, "style"), "colour");
  return (
    name === "submission" &&
    /^#[0-9A-Fa-f]{6}$/u.test(String(colour)) &&
    contrastWithWhite(String(colour)) < 4.5
  );
}

/** What the schema refuses, and the reader not by a file's shape: both are held together below. */
function isToldElsewhere(name: string, value: Plain): boolean {
  if (name === "language")
    return !Object.hasOwn(HYPHENATIONS, String(valueAt(value, "hyphenation") ?? "en-gb"));
  const consents =
    name === "signatories" && Array.isArray(value) ? value.map((row) => valueAt(row, "consent")) : [];
  return consents.some(
    (consent) =>
      valueAt(consent, "status") === "agreed" &&
      (valueAt(consent, "on") === undefined || valueAt(consent, "by") === undefined),
  );
}

function valueAt(value: Plain | undefined, key: string): Plain | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value[key] : undefined;
}

describe("schema and reader", () => {
  const RUNS = 400;
  test.each(NAMES)(`take and refuse the same of ${RUNS} mutations of %s`, (name) => {
    const [validate, sound] = [validatorOf(name), SOUND.get(name) ?? []];
    const verdicts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 2 }), (which, changes) => {
        const start = excerpt(sound[which % sound.length] ?? null, changes[0]?.at ?? 0);
        const value = changes.reduce(changed, start);
        const [bySchema, byReader] = [validate(value), readerTakes(name, nodeOf(value))];
        verdicts[byReader ? "taken" : "refused"] += 1;
        if (bySchema && !byReader && isLightColour(name, value)) return;
        if (!bySchema && byReader && isToldElsewhere(name, value)) return;
        expect({ value, takenBy: bySchema }).toEqual({ value, takenBy: byReader });
      }),
      { numRuns: RUNS },
    );
    expect(verdicts.refused).toBeGreaterThan(RUNS / 4);
    expect(verdicts.taken).toBeGreaterThan(RUNS / 50);
  });

  test.each([
    ["submission", "date: 2021-11-22"],
    ["submission", "city: Yerevan"],
    ["submission", "languages: [en, fr]"],
    ["rotations", "start: {month: 2021-01, state: utopia}"],
    ["rotations", "2021: {members: [], sources: [S1]}"],
    ["channels", "limits: {words: 2000, pages: 10, megabytes: 50}"],
    ["channels", "memory: [languages]"],
    ["holders", "vacant: true"],
    ["holders", "until: 2021-06-30"],
    ["demands", "points: [all roads]"],
  ])("agree on what stands in %s in place of the value of `%s`", (name, line) => {
    const path = SCHEMAS.get(name)?.file ?? "";
    const key = line.split(":")[0] ?? "";
    const verdicts = VALUES.map((value) => {
      const text = edited(path.replace("data/", ""), line, `${key}: ${value}`);
      const { value: node } = parseYaml(path, text);
      if (node === null) throw new Error(`no YAML: ${text}`);
      return { value, schema: validatorOf(name)(parse(text)), reader: readerTakes(name, node) };
    });
    expect(verdicts.filter(({ schema, reader }) => schema !== reader)).toEqual([]);
    expect(new Set(verdicts.map(({ reader }) => reader)).size).toBe(2);
  });

  /** As people write them: what YAML makes of each is part of the question. */
  const VALUES = [
    "",
    "~",
    "null",
    "Null",
    '"null"',
    "1",
    '"1"',
    "0x10",
    "1e3",
    ".inf",
    "-.inf",
    ".nan",
    "true",
    "True",
    "yes",
    "on",
    '"true"',
    "''",
    "' '",
    "[]",
    "{}",
    "[~]",
    "[1]",
    "[en]",
    "[languages]",
    "{en: x}",
    "{en: 1}",
    "{en: }",
    "{words: 1}",
    "{words: .inf}",
    '{words: "1"}',
    "{month: 2021-13, state: utopia}",
    "{month: 2021-12, state: utopia}",
    "{members: [], sources: []}",
    "2021",
    "2021-11",
    "2021-02-30",
    "2020-02-29",
    "2021-11-22T00:00:00Z",
    "!!str 2021",
    "|\n          x",
    '"a\\u0000b"',
    '"a\\u202Eb"',
  ];

  test.each([
    ["consent: {status: agreed}", false],
    ["consent: {status: agreed, on: 2021-11-20}", false],
    ['consent: {status: agreed, on: 2021-11-20, by: "A. B."}', true],
    ["consent: {status: pending}", true],
  ])("know what shows a consent: %s", (line, taken) => {
    const text = edited("signatories.yaml", "name: Alpha\n", `name: Alpha\n  ${line}\n`);
    const { diagnostics } = readSubmission(submissionFiles({ "data/signatories.yaml": text }), new Map());
    expect([!hasErrors(diagnostics), validatorOf("signatories")(parse(text))]).toEqual([taken, taken]);
  });

  test.each([
    ["en-gb", true],
    ["en", false],
    ["~", true],
  ])("know the patterns of hyphenation: %s", (name, taken) => {
    const text = edited("languages/en.yaml", "name: Language en\n", `name: English\nhyphenation: ${name}\n`);
    const { diagnostics } = readSubmission(submissionFiles({ "data/languages/en.yaml": text }), new Map());
    expect([!hasErrors(diagnostics), validatorOf("language")(parse(text))]).toEqual([taken, taken]);
  });

  test.each([
    ["e-mail-subject: '{subject} ({reference})'", true],
    ["e-mail-subject: {en: '{subject}', fr: '{sujet}'}", false],
    ["e-mail-subject: '{subject'", false],
    ["send: [{by: e-mail, to: office@example.org}]", true],
    ["send: [{by: e-mail, to: https://example.org}]", false],
    [`send: [{by: e-mail, to: ${"x".repeat(250)}@example.org}]`, false],
  ])("know how an e-mail is headed and where it goes: %s", (line, taken) => {
    const text = edited("directory/channels.yaml", "  refused: [e-mail]\n", `  ${line}\n`).replace(
      line.startsWith("send") ? /^ {2}send: \[\{by: portal.*\n/mu : /$^/u,
      "",
    );
    const { diagnostics } = readSubmission(
      submissionFiles({ "data/directory/channels.yaml": text }),
      new Map(),
    );
    expect([!hasErrors(diagnostics), validatorOf("channels")(parse(text))]).toEqual([taken, taken]);
  });

  test("differ in a colour too light for paper, which is arithmetic", () => {
    const value = { ...(SOUND.get("submission")?.[1] as object), style: { colour: "#ffff00" } };
    expect([validatorOf("submission")(value), readerTakes("submission", nodeOf(value))]).toEqual([
      true,
      false,
    ]);
  });

  test.each(["x\uD800", "x\u{1FFFE}"])(
    "differ in %j, which no pattern finds both with the flag u and without",
    (city) => {
      const value = { ...(SOUND.get("submission")?.[1] as object), city };
      expect([validatorOf("submission")(value), readerTakes("submission", nodeOf(value))]).toEqual([
        true,
        false,
      ]);
    },
  );
});

test("the pattern of a day is the calendar's, of every day of four centuries and the years around", () => {
  const validate = validatorOf("facts");
  const dayIs = (date: string): boolean => validate([{ id: "a", text: "x", date }]);
  const numbers = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => String(n).padStart(2, "0"));
  const years = [0, 1, 4, 100, 400, 9999, ...Array.from({ length: 401 }, (_, n) => 1799 + n)];
  const wrong = years
    .map((year) => String(year).padStart(4, "0"))
    .flatMap((year) =>
      numbers(14).flatMap((month) =>
        ["00", "01", "28", "29", "30", "31", "32"].map((day) => `${year}-${month}-${day}`),
      ),
    )
    .filter((date) => dayIs(date) !== isCalendarDate(date));
  expect(wrong).toEqual([]);
});
