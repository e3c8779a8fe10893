import { expect, test } from "vitest";
import { asWarnings, type Diagnostic, fault } from "../../src/model/diagnostic.js";
import { reportShort } from "../../src/report/report-short.js";
import { sortFindings } from "../../src/report/sort-findings.js";

const place = { file: "data/facts.yaml", line: 3, column: 5, length: 4 };
const wrongKey = fault("unknown-key", place, { key: "txet", known: ["text"] });
const short = (...diagnostics: Diagnostic[]): string => reportShort(sortFindings(diagnostics));

test("a finding is one line: place, severity, code, message, letters", () => {
  expect(short(wrongKey)).toBe("data/facts.yaml:3:5: error[unknown-key]: unknown key `txet`\n");
  expect(short(...asWarnings([wrongKey]))).toContain(": warning[unknown-key]: ");
  expect(short({ ...wrongKey, recipient: "icrc" })).toMatch(/`txet` \(letter icrc\)\n$/u);
});

test("all letters are named, however many", () => {
  const ids = Array.from({ length: 12 }, (_, index) => `to-${index}`);
  const line = short(...ids.map((recipient) => ({ ...wrongKey, recipient })));
  expect(line).toMatch(/\(letters to-0, .*, to-11\)\n$/u);
});

test("a finding without a place begins with its severity", () => {
  expect(short({ ...wrongKey, place: null })).toBe("error[unknown-key]: unknown key `txet`\n");
});

test("what a user wrote breaks no line, and acts on no terminal", () => {
  const hostile = {
    ...fault("unknown-key", { ...place, file: "data/a\nb\u001B.yaml" }, { key: "a\nb\u202E", known: [] }),
    recipient: "ohchr\u001B[31m\n",
  };
  expect(short(hostile)).toMatch(/^[^\n\p{Cc}\u202E]+\n$/u);
});

test("no finding is no line", () => {
  expect(short()).toBe("");
});
