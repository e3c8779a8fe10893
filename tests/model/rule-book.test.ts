import { describe, expect, test } from "vitest";
import { warning } from "../../src/model/diagnostic.js";
import { concerning, type Exception, type RuleBook, settle } from "../../src/model/rule-book.js";

const place = { file: "data/facts.yaml", line: 7, column: 5 };
const doubled = warning("doubled-word", place, { word: "the" });

/** A book in which line 7 of any file stands in the row `roads-closed`. */
function bookOf(changes: Partial<RuleBook>): RuleBook {
  return {
    severities: new Map(),
    exceptions: [],
    rowAt: ({ line }) => (line === 7 ? "roads-closed" : null),
    met: new Set(),
    ...changes,
  };
}

function exceptionOf(id: string): Exception {
  return { code: "doubled-word", id, reason: "a quotation", place };
}

describe("a submission's rules", () => {
  test("leave every finding as it is where nothing is set", () => {
    expect(settle([doubled], bookOf({}))).toEqual([doubled]);
  });

  test.each([
    ["off", []],
    ["error", [{ ...doubled, severity: "error" }]],
    ["warning", [doubled]],
  ] as const)("with the severity %s", (severity, left) => {
    expect(settle([doubled], bookOf({ severities: new Map([["doubled-word", severity]]) }))).toEqual(left);
  });

  test("let a finding stay in the row that an exception names, and record that it was met", () => {
    const exception = exceptionOf("roads-closed");
    const rules = bookOf({ exceptions: [exception] });
    expect(settle([doubled], rules)).toEqual([]);
    expect([...rules.met]).toEqual([exception]);
  });

  test("let it stay in the letter that an exception names, and in no other", () => {
    const rules = bookOf({ exceptions: [exceptionOf("icrc")] });
    expect(concerning({ id: "icrc" }, [doubled], rules)).toEqual([]);
    expect(concerning({ id: "ohchr" }, [doubled], rules)).toEqual([{ ...doubled, recipient: "ohchr" }]);
  });

  test("do not accept what another rule finds there", () => {
    const other = warning("holder-unknown", place, { office: "chair", date: "2021-11-22", last: null });
    const rules = bookOf({ exceptions: [exceptionOf("roads-closed"), exceptionOf("chair")] });
    expect(settle([other], rules)).toEqual([other]);
    expect(rules.met.size).toBe(0);
  });

  test("find the row that a finding names itself", () => {
    const unknown = warning("holder-unknown", null, { office: "chair", date: "2021-11-22", last: null });
    const exception: Exception = { ...exceptionOf("chair"), code: "holder-unknown" };
    expect(settle([unknown], bookOf({ exceptions: [exception] }))).toEqual([]);
  });
});
