import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { asWarnings, type Diagnostic, fault } from "../../src/model/diagnostic.js";
import { RULES } from "../../src/model/rule.js";
import { reportSarif } from "../../src/report/report-sarif.js";
import { sortFindings } from "../../src/report/sort-findings.js";

const require = createRequire(import.meta.url);
/** The schema of SARIF 2.1.0, as published with Microsoft's development kit for SARIF. */
const schemaFile = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly results: readonly Record<string, unknown>[];
  }[];
}

const place = { file: "data/facts.yaml", line: 3, column: 5, length: 4 };
const wrongKey = fault("unknown-key", place, { key: "txet", known: ["text"] });
const sarifText = (diagnostics: readonly Diagnostic[], isDone = true): string =>
  reportSarif(sortFindings(diagnostics), {
    version: "0.1.0",
    isDone,
    pathOf: (file) => (/^(?:bundled|outside):/u.test(file) ? null : file),
    isOwn: (file) => !file.startsWith("bundled:"),
  });
const log = (...diagnostics: Diagnostic[]): Log => JSON.parse(sarifText(diagnostics)) as Log;
const results = (...diagnostics: Diagnostic[]): readonly Record<string, unknown>[] =>
  log(...diagnostics).runs[0]?.results ?? [];

const MANY: readonly Diagnostic[] = [
  wrongKey,
  { ...wrongKey, place: null },
  { ...wrongKey, place: { ...place, line: 8 } },
  { ...wrongKey, place: { ...place, file: "bundled:data/languages/fr.yaml" }, recipient: "ohchr" },
  { ...wrongKey, place: { ...place, file: "data/ՀԱՅ é%#?.yaml" }, recipient: "icrc" },
  ...asWarnings([
    { ...fault("doubled-word", { ...place, line: 9 }, { word: "{0} [a](b)" }), recipient: "icrc" },
  ]),
];

test.each([
  ["no finding", []],
  ["findings of every sort of place", MANY],
])("a log of %s is valid against the schema of SARIF 2.1.0", (_, diagnostics) => {
  isValid(log(...diagnostics));
  expect(isValid.errors ?? []).toEqual([]);
});

test("the schema refuses what is no log", () => {
  expect(isValid({ ...log(wrongKey), version: "2.0.0" })).toBe(false);
  expect(isValid({ ...log(wrongKey), date: "2021-11-22" })).toBe(false);
});

test("a result has its rule, level, sentence and region in UTF-16 code units", () => {
  expect(log(wrongKey)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "demarche", version: "0.1.0", semanticVersion: "0.1.0" } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true }],
        results: [
          {
            ruleId: "unknown-key",
            ruleIndex: 0,
            level: "error",
            message: { text: "unknown key `txet`. Hint: did you mean `text`?" },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "data/facts.yaml", uriBaseId: "%SRCROOT%" },
                  region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test("rules are those that were met, each once, with what explains them", () => {
  const [{ tool, results: found } = { tool: null, results: [] }] = log(...MANY).runs;
  const rules = tool?.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(["doubled-word", "unknown-key"]);
  for (const { ruleId, ruleIndex } of found) expect(rules[Number(ruleIndex)]?.["id"]).toBe(ruleId);
  expect(rules[0]).toMatchObject({
    defaultConfiguration: { level: RULES["doubled-word"].severity },
    help: { markdown: expect.stringContaining("```") as unknown },
    properties: { tags: ["text"] },
  });
});

test("letters are logical locations", () => {
  const letters = ["icrc", "ohchr"].map((recipient) => ({ ...wrongKey, recipient }));
  expect(results(...letters)).toMatchObject([
    { locations: [{ logicalLocations: [{ name: "icrc" }, { name: "ohchr" }] }] },
  ]);
});

test("paths are percent-encoded, and the program's own files stand below another folder", () => {
  const located = (file: string) => results({ ...wrongKey, place: { ...place, file } })[0]?.["locations"];
  expect(located("data/a é%#?:.yaml")).toMatchObject([
    { physicalLocation: { artifactLocation: { uri: "data/a%20%C3%A9%25%23%3F%3A.yaml" } } },
  ]);
  expect(located("bundled:data/languages/fr.yaml")).toMatchObject([
    { physicalLocation: { artifactLocation: { uri: "data/languages/fr.yaml", uriBaseId: "PROGRAM" } } },
  ]);
});

test("a submission outside of the repository is a folder of its own", () => {
  const outside = { ...place, file: "outside:facts.yaml" };
  expect(results({ ...wrongKey, place: outside })[0]?.["locations"]).toMatchObject([
    { physicalLocation: { artifactLocation: { uriBaseId: "SUBMISSION" } } },
  ]);
});

test("braces stand for themselves, in sentences and in what explains a rule", () => {
  const [{ results: [result] = [], tool } = { tool: null }] = log(
    fault("unknown-variable", place, { path: "{0}", name: "{0}", known: [] }),
  ).runs;
  expect(result?.["message"]).toMatchObject({ text: expect.stringContaining("`{{0}}`") as unknown });
  const help = JSON.stringify(tool?.driver.rules[0]?.["help"]);
  expect(help.replaceAll(/\{\{|\}\}/gu, "")).not.toMatch(/[{}].*[{}].*[{}].*[{}]/u);
});

test("fingerprints stay when lines are added above, and differ within a log", () => {
  const prints = (...found: Diagnostic[]) => results(...found).map((each) => each["partialFingerprints"]);
  const moved = { ...wrongKey, place: { ...place, line: 30 } };
  expect(prints(moved)).toEqual(prints(wrongKey));
  const all = prints(...MANY).map((each) => JSON.stringify(each));
  expect(new Set(all).size).toBe(all.length);
});

test("a check that could not run says so", () => {
  expect(sarifText([wrongKey], false)).toContain('"executionSuccessful": false');
});
