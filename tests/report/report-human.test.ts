import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Diagnostic, fault } from "../../src/model/diagnostic.js";
import type { Place } from "../../src/model/place.js";
import { reportHuman } from "../../src/report/report-human.js";

const FILE = "data/recipients.yaml";
const at = (line: number, column: number, length?: number): Place => ({
  file: FILE,
  line,
  column,
  ...(length ? { length } : {}),
});
const unknown = (place: Place | null, key = "offcie"): Diagnostic =>
  fault("unknown-key", place, { key, known: ["office"] });
const plain = (diagnostics: readonly Diagnostic[], text = ""): string =>
  reportHuman(diagnostics, new Map([[FILE, text]]), { colour: false });

/** The framed line and the carets below it. */
function frame(text: string, column: number, length = 1): readonly string[] {
  return plain([unknown(at(1, column, length))], text)
    .split("\n")
    .slice(3, 5)
    .map((line) => line.slice(4));
}

test("a finding is code, message, place, line, caret and hint", () => {
  const text = `${"\n".repeat(11)}    offcie: unsc-president\n`;
  expect(plain([unknown(at(12, 5, 6))], text)).toBe(
    [
      "error[unknown-key]: unknown key `offcie`",
      "  --> data/recipients.yaml:12:5",
      "   |",
      "12 |     offcie: unsc-president",
      "   |     ^^^^^^",
      "   = hint: did you mean `office`?",
      "",
      "1 error in 1 file",
      "what it means: demarche explain unknown-key",
      "",
    ].join("\n"),
  );
});

test("no finding is no text", () => {
  expect(plain([])).toBe("");
});

test("findings stand in the order of file, line, column, code, each once", () => {
  const other = { file: "data/facts.yaml", line: 9, column: 9 };
  const findings = [
    unknown(at(10, 1)),
    unknown(at(2, 9)),
    unknown(at(2, 3)),
    unknown(other),
    unknown(at(2, 9)),
    fault("missing-key", at(2, 3), { key: "id" }),
  ];
  const places = plain(findings).match(/error\[.*\]|\d+:\d+/gu);
  expect(places).toEqual([
    "error[unknown-key]",
    "9:9",
    "error[missing-key]",
    "2:3",
    "error[unknown-key]",
    "2:3",
    "error[unknown-key]",
    "2:9",
    "error[unknown-key]",
    "10:1",
  ]);
  expect(plain(findings)).toBe(plain(findings.toReversed()));
});

test("below the findings their errors, warnings and files are counted", () => {
  const warning: Diagnostic = { ...unknown(at(3, 1)), severity: "warning" };
  const count = (diagnostics: readonly Diagnostic[]) =>
    plain(diagnostics).split("\n\n").at(-1)?.split("\n")[0];
  expect(count([unknown(at(1, 1)), unknown(at(2, 1)), warning])).toBe("2 errors and 1 warning in 1 file");
  expect(count([unknown(at(1, 1)), unknown({ file: "b", line: 1, column: 1 })])).toBe("2 errors in 2 files");
  expect(count([warning])).toBe("1 warning in 1 file");
  expect(count([fault("file-missing", null, { path: "data/facts.yaml" })])).toBe("1 error");
});

test("the last line is the command that says more, where a file is at fault", () => {
  const last = (...diagnostics: Diagnostic[]) => plain(diagnostics).trimEnd().split("\n").at(-1);
  const other = fault("missing-key", at(2, 3), { key: "id" });
  expect(last(unknown(at(1, 1)), unknown(at(2, 1)))).toBe("what it means: demarche explain unknown-key");
  expect(last(unknown(at(1, 1)), other)).toBe("what a code means: demarche explain <code>");
  expect(last(unknown(null))).toBe("1 error");
});

test("one fault in several letters is told once, with the letters", () => {
  const place = { file: "templates/letter.hbs", line: 1, column: 1 };
  const findings = ["ohchr", "icrc", "csto"].map((recipient) => ({ ...unknown(place), recipient }));
  expect(plain(findings)).toContain("= letters: `ohchr`, `icrc` and `csto`\n");
  expect(plain(findings)).toContain("1 error in 1 file");
  expect(plain([{ ...unknown(at(1, 1)), recipient: "ohchr" }])).not.toContain("letter:");
});

test("a place in an unknown file, or past its end, has no frame", () => {
  expect(plain([unknown({ file: "gone.yaml", line: 1, column: 1 })])).toContain(
    " --> gone.yaml:1:1\n  = hint",
  );
  expect(plain([unknown(at(99, 1))], "one line")).toContain(":99:1\n   = hint");
});

describe("the frame", () => {
  test("shows tabs as four spaces", () => {
    expect(frame("\ta: b", 2)).toEqual(["    a: b", "    ^"]);
  });

  test("counts wide characters as two columns, combining marks as none", () => {
    expect(frame("名前: x", 1, 2)).toEqual(["名前: x", "^^^^"]);
    expect(frame("名前: x", 5)).toEqual(["名前: x", "      ^"]);
    expect(frame("e\u0301e\u0301 x", 6)).toEqual(["e\u0301e\u0301 x", "   ^"]);
    expect(frame("😀 x", 4)).toEqual(["😀 x", "   ^"]);
    expect(frame("⌚ x", 3)).toEqual(["⌚ x", "   ^"]);
    expect(frame("\u1100\u1161\u11A8 x", 5)).toEqual(["\u1100\u1161\u11A8 x", "   ^"]);
  });

  test("points to a mark at the character that bears it", () => {
    expect(frame("ae\u0301o", 3)).toEqual(["ae\u0301o", " ^"]);
    expect(frame("مُدن", 2)).toEqual(["مُدن", "^"]);
  });

  test("has the caret below Armenian and Arabic, a column a letter", () => {
    expect(frame("text: Ճանապարհը փակ է։", 17, 3)).toEqual([
      "text: Ճանապարհը փակ է։",
      `${" ".repeat(16)}^^^`,
    ]);
    expect(frame("text: السّلام عليكم", 15, 5)).toEqual(["text: السّلام عليكم", `${" ".repeat(13)}^^^^^`]);
  });

  test("spells control characters and bidi overrides out, and the caret covers them", () => {
    expect(frame("a\u0000b", 2)).toEqual(["a<U+0000>b", " ^^^^^^^^"]);
    expect(frame("a\u202Eb", 3)).toEqual(["a<U+202E>b", "         ^"]);
  });

  test("has neither byte order mark nor carriage return", () => {
    expect(plain([unknown(at(2, 1))], "\uFEFFa\r\nb: c\r\n")).toContain("2 | b: c\n");
    expect(plain([unknown(at(1, 1))], "\uFEFFab\r\n")).toContain("1 | ab\n  | ^\n");
  });

  test("clips a long line around the caret", () => {
    const [shown = "", carets = ""] = frame(`${"x".repeat(300)}HERE${"y".repeat(300)}`, 301, 4);
    expect(shown).toMatch(/^…x+HEREy+…$/u);
    expect(shown.length).toBeLessThan(100);
    expect(carets.indexOf("^")).toBe(shown.indexOf("HERE"));
    expect(carets.match(/\^/gu)).toHaveLength(4);
  });

  test("clips a long line at a word where one begins soon", () => {
    const [shown = "", carets = ""] = frame(`${"some words ".repeat(20)}HERE ${"and ".repeat(90)}`, 221, 4);
    expect(shown).toMatch(/^…(?:words some|some words) .*HERE/u);
    expect(carets.indexOf("^")).toBe(shown.indexOf("HERE"));
  });

  test("clips a long line at its head and at its end", () => {
    expect(frame(`HERE${"y".repeat(3000)}`, 1, 4)).toEqual([expect.stringMatching(/^HEREy+…$/u), "^^^^"]);
    const [shown = "", carets = ""] = frame(`${"y".repeat(3000)}HERE`, 3001, 4);
    expect(shown).toMatch(/^…y+HERE$/u);
    expect(carets).toBe(`${" ".repeat(shown.length - 4)}^^^^`);
  });

  test("has a caret just behind the end of the line", () => {
    expect(frame("abc", 4)).toEqual(["abc", "   ^"]);
  });

  test("has the caret below its character, whatever the line", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (before, after) => {
        const clean = (text: string): string => text.replaceAll(/[^ -}]/gu, "-");
        const [shown = "", carets = ""] = frame(`${clean(before)}~${clean(after)}`, clean(before).length + 1);
        expect(carets.indexOf("^")).toBe(shown.indexOf("~"));
        expect(shown.length).toBeLessThan(100);
      }),
    );
  });
});

test("colour adds only colour", () => {
  const sources = new Map([[FILE, "offcie: x"]]);
  const coloured = reportHuman([unknown(at(1, 1, 6))], sources, { colour: true });
  expect(coloured).toContain("\u001B[");
  expect(coloured.replaceAll(/\u001B\[\d+m/gu, "")).toBe(plain([unknown(at(1, 1, 6))], "offcie: x"));
});

test("many findings on one very long line take time that grows with their number", () => {
  const findings = Array.from({ length: 20_000 }, (_, index) => unknown(at(1, 1 + 20 * index)));
  plain(findings, "x".repeat(400_000));
});

test("of thousands of findings the first thousand are shown, and all are counted", () => {
  const told = plain(Array.from({ length: 1500 }, (_, index) => unknown(at(index + 1, 1))));
  expect(told.match(/^error/gmu)).toHaveLength(1000);
  expect(told).toMatch(/\n1500 errors in 1 file; the first 1000 are shown\n/u);
});

test("spells characters out that are refused because they are not seen", () => {
  const told = plain([unknown(null, "a\u{E0041}b\u3164")]);
  expect(told).toContain("`a<U+E0041>b<U+3164>`");
});
