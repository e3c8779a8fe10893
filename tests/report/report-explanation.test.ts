import { expect, test } from "vitest";
import type { DiagnosticCode } from "../../src/model/diagnostic.js";
import { RULES } from "../../src/model/rule.js";
import {
  codeNamed,
  explanationsJson,
  listExplanations,
  reportExplanation,
} from "../../src/report/report-explanation.js";

const CODES = Object.keys(RULES) as DiagnosticCode[];

test("a code is explained by its family, its meaning, two examples and how it is set", () => {
  expect(reportExplanation("doubled-word"))
    .toBe(`doubled-word: a warning, on what a careful reader finds in the texts

A word stands twice, one behind the other. In print it shows carelessness; at a
line end nobody sees it before.

Wrong, in data/facts.yaml:
    text: The road was was closed.

Right:
    text: The road was closed.

It stops no letter, unless --strict is given. To change that, in data/submission.yaml:
    check:
      doubled-word: error    # or off

To let a single finding stay:
    check:
      doubled-word:
        - {id: <row or recipient>, reason: <why it may stay>}
`);
});

test("what cannot be set says so, and shows no setting", () => {
  const told = reportExplanation("unknown-key");
  expect(told).toContain("cannot be set");
  expect(told).not.toContain("check:");
  expect(reportExplanation("over-limit")).toContain("over-limit: warning    # or off");
});

test("the list has every code once, with one line each", () => {
  const lines = listExplanations().split("\n");
  for (const code of CODES) expect(lines.filter((line) => line.startsWith(`  ${code} `))).toHaveLength(1);
  expect(listExplanations()).toContain(`\n${CODES.length} codes; `);
});

test("the JSON has every code with its rule and its examples", () => {
  const { codes } = JSON.parse(explanationsJson()) as { codes: { code: string; settable: boolean }[] };
  expect(codes.map(({ code }) => code)).toEqual([...CODES].toSorted());
  expect(JSON.parse(explanationsJson(["doubled-word"]))).toEqual({
    schemaVersion: 1,
    codes: [
      expect.objectContaining({ code: "doubled-word", family: "text", severity: "warning", settable: true }),
    ],
  });
});

test("a code is known as it is copied from a finding, and what every object has is none", () => {
  expect(codeNamed("error[unknown-key]")).toBe("unknown-key");
  expect(codeNamed("[unknown-key]")).toBe("unknown-key");
  expect(codeNamed("constructor")).toBeNull();
});
