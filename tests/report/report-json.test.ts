import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { expect, test } from "vitest";
import { asWarnings, type Diagnostic, fault } from "../../src/model/diagnostic.js";
import { findingsSchema } from "../../src/report/findings-schema.js";
import { FINDINGS_VERSION, reportJson } from "../../src/report/report-json.js";
import { sortFindings } from "../../src/report/sort-findings.js";

const place = { file: "data/facts.yaml", line: 3, column: 5, length: 4 };
const later: Diagnostic = {
  ...fault("no-such-date", { ...place, line: 10 }, { value: "2021-02-30" }),
  recipient: "ohchr",
};
const wrongKey = fault("unknown-key", place, { key: "txet", known: ["text"] });
const json = (diagnostics: readonly Diagnostic[]): unknown =>
  JSON.parse(reportJson(sortFindings(diagnostics), 22));

test("findings are data, with their sentence, in order", () => {
  expect(json([later, wrongKey])).toEqual({
    schemaVersion: 2,
    letters: 22,
    errors: 2,
    warnings: 0,
    findings: [
      {
        code: "unknown-key",
        severity: "error",
        family: "data",
        message: "unknown key `txet`",
        hint: "did you mean `text`?",
        file: "data/facts.yaml",
        line: 3,
        column: 5,
        end: { line: 3, column: 9 },
        recipient: null,
        recipients: [],
        args: { key: "txet", known: ["text"] },
      },
      expect.objectContaining({ code: "no-such-date", recipient: "ohchr", recipients: ["ohchr"] }),
    ],
  });
});

test("a finding in several letters names them all, and no single one", () => {
  const findings = [later, { ...later, recipient: "icrc" }];
  expect(json(findings)).toMatchObject({
    errors: 1,
    findings: [{ recipient: null, recipients: ["ohchr", "icrc"] }],
  });
});

test("a finding without a file has neither line, column nor end", () => {
  const none = { file: null, line: null, column: null, end: null };
  expect(json([{ ...wrongKey, place: null }])).toMatchObject({ findings: [none] });
});

test("errors and warnings are counted apart", () => {
  expect(json([later, ...asWarnings([wrongKey])])).toMatchObject({ errors: 1, warnings: 1 });
});

test("no finding is an empty list", () => {
  expect(json([])).toEqual({ schemaVersion: 2, letters: 22, errors: 0, warnings: 0, findings: [] });
});

test.each([[[]], [[later, wrongKey, { ...wrongKey, place: null }]]])(
  "the JSON is as its definition says",
  (diagnostics) => {
    expect(v.safeParse(findingsSchema, json(diagnostics)).issues).toBeUndefined();
  },
);

test("the shipped schema of findings is made of the definition of their JSON", () => {
  const file = new URL(`../../schemas/findings-${FINDINGS_VERSION}.schema.json`, import.meta.url);
  const made = toJsonSchema(findingsSchema, { target: "draft-2020-12", errorMode: "throw" });
  const title = "What demarche finds: demarche check --format json";
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ ...made, title });
});
