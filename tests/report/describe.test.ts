import { describe as group, expect, test } from "vitest";
import { type DiagnosticArgs, type DiagnosticCode, fault } from "../../src/model/diagnostic.js";
import type { BlockSlip } from "../../src/model/block-slip.js";
import type { YamlSlip } from "../../src/model/yaml-slip.js";
import { describe } from "../../src/report/describe.js";

const first = { file: "data/facts.yaml", line: 2, column: 7 };

/** One example a code; a new code without one does not compile. */
const EXAMPLES: { readonly [C in DiagnosticCode]: DiagnosticArgs[C] } = {
  "file-missing": { path: "data/facts.yaml" },
  "file-unreadable": { path: "data/facts.yaml", reason: "no-access" },
  "yaml-syntax": { problem: "Nested mappings are not allowed in compact mappings" },
  "yaml-refused": { what: "the alias `*a`" },
  "unknown-key": { key: "offcie", known: ["office", "id"] },
  "missing-key": { key: "office" },
  "wrong-type": { expected: "text", received: "a number" },
  "wrong-value": { value: "A3", expected: "A4 or Letter" },
  "no-such-date": { value: "2021-02-30" },
  "duplicate-id": { kind: "fact", id: "roads", first },
  "unresolved-id": { kind: "signatory", id: "alfa", known: ["alpha"] },
  "missing-language": { language: "fr", present: ["en", "hy"] },
  "unknown-language": { language: "fr", known: ["en"] },
  "enclosure-cycle": { ids: ["a", "b", "a"] },
  "enclosure-failed": { id: "a" },
  "unused-exception": { rule: "doubled-word", id: "roads" },
  "doubled-word": { word: "the" },
  "extra-language": { language: "frr", named: ["en", "fr"], others: 3 },
  "missing-translation": { language: "fr", present: ["en"] },
  untranslated: { language: "fr", as: "en" },
  "unused-demand": { id: "roads" },
  "unused-fact": { id: "roads" },
  "unused-annex": { id: "roads" },
  "unused-document": { id: "roads" },
  "unused-ask": { demand: "roads", kind: "council" },
  "unused-source": { key: "S12" },
  "unknown-source": { key: "S99", known: ["S12", "S98"] },
  "unused-row": { table: "offices", id: "chair" },
  "facts-out-of-order": {
    id: "roads",
    date: "2021-11-11",
    stands: "above",
    other: "villages",
    otherDate: "2021-05-12",
  },
  "future-fact": { id: "roads", date: "2021-12-01", letter: "2021-11-22" },
  "future-document": { id: "note", date: "2021-12-01", letter: "2021-11-22" },
  "no-facts": { recipient: "chair" },
  "empty-list": { key: null },
  "cannot-grant": { demand: "roads", office: "chair", granted: ["council"] },
  "duplicate-recipient": { office: "chair", language: "en", first },
  "uneven-phrases": { language: "es", phrase: "asks-heading", problem: "missing", values: [] },
  "duplicate-signatory": { name: "Alpha", first },
  "office-vacant": { office: "chair", date: "2021-11-22", acting: true },
  "holder-changes-soon": { office: "chair", date: "2021-11-22", until: "2021-11-30" },
  "rotation-incomplete": { office: "chair", year: "2027" },
  "rotation-uneven": { year: "2021", members: 9, usual: 10 },
  "directory-unsourced": { table: "offices", id: "chair", status: "verified" },
  "address-unverified": { id: "hall", status: "computed", sourced: true },
  "superseded-body": { office: "chair", until: "2006-06-15", by: "council", date: "2021-11-22" },
  "body-not-yet": { office: "chair", from: "2022-01-01", date: "2021-11-22" },
  placeholder: { text: "TODO" },
  "double-space": { spaces: 2 },
  "straight-quotes": { mark: '"' },
  "wrong-language": { language: "fr", reads: "en" },
  "mixed-script": { word: "Goris", characters: ["о"] },
  "wrong-script": { text: "Goris", language: "ru" },
  "mark-spacing": { mark: ",", problem: "space-before" },
  "doubled-mark": { marks: ".." },
  "unbalanced-mark": { mark: "(" },
  "missing-full-stop": { word: "roads" },
  "wrong-mark": { mark: "?", language: "hy", right: "՞" },
  "future-date": { written: "30 November 2021", date: "2021-11-22" },
  "inconsistent-spelling": { written: "Artzakh", usual: "Artsakh", listed: true },
  "other-recipient-name": { name: "Ms Bachelet", office: "ohchr" },
  "other-recipient-salutation": { salutation: "Excellency", office: "chair" },
  "other-recipient-title": { title: "High Commissioner", office: "ohchr" },
  "salutation-rank": { greeting: "Hi", own: "Excellency,", right: null },
  "consent-late": { signatory: "alpha", on: "2021-11-23", date: "2021-11-22" },
  "consent-pending": { signatory: "alpha", recorded: true },
  "example-text": { table: "facts", key: "text", id: "roads" },
  "register-words": { language: "ar", missing: ["way-post"], instead: "en" },
  "draft-signed": { office: "osce-chair" },
  "missing-courtesy": { part: "salutation" },
  "form-not-open": { form: "note-verbale", to: "sender", kind: "ngo" },
  "no-ask": { demand: "roads", kind: "council" },
  "terms-inverted": { from: "2021-02-01", until: "2021-01-01" },
  "terms-overlap": { office: "chair", from: "2021-02-01", until: "2021-02-03", other: first },
  "terms-gap": { office: "chair", from: "2021-02-01", until: "2021-02-01" },
  "unusual-kind": { kind: "uno", meant: "un" },
  "no-such-member": { state: "mexico", month: "2021-01" },
  "obsolete-name": { name: "Old Council", right: "Council", reason: "it was renamed", office: null },
  "language-not-used": { language: "en", works: ["ru"], office: "chair", remembered: true },
  "directory-memory": { table: "offices", id: "chair", what: "fr" },
  "directory-untranslated": { table: "offices", id: "a", language: "it" },
  "directory-unverified": { table: "holders", date: "2027-01-01", until: "2026-02-05" },
  "holder-unknown": { office: "chair", date: "2027-01-01", last: "2026-12-31" },
  "holder-doubtful": { office: "chair", date: "2021-01-20", change: "2021-01-15" },
  "over-limit": { measure: "pages", found: 3, most: 1, office: "chair", sources: ["S33"], limit: first },
  "not-accepted": { what: "format", value: "pdf", accepted: ["docx"], office: "chair", sources: [] },
  "mailbox-unverified": { office: "chair", address: "a@example.org", doubt: "outdated" },
  "mailbox-refused": { office: "chair", sources: ["S33"] },
  "mailbox-unknown": { office: "chair" },
  "mailbox-of-drafter": { office: "chair" },
  "unknown-subject-word": { name: "refrence", known: ["reference", "subject"] },
  "subject-incomplete": { pattern: "{urgency}: {state}", missing: ["urgency", "state"] },
  "template-missing": { name: "leter", known: ["letter"] },
  "template-syntax": { problem: "Expecting 'ID',\n got 'EOF'" },
  "template-refused": { what: "a decorator" },
  "unknown-variable": { path: "recipient.subjct", name: "subjct", known: ["subject"] },
  "unknown-helper": { name: "dat", known: ["date"] },
  "unknown-partial": { name: "opning", known: ["opening"] },
  "partial-cycle": { names: ["a", "b", "a"] },
  "empty-variable": { path: "recipient.closing" },
  "unknown-phrase": { name: "foliio", known: ["folio"] },
  "phrase-values": { phrase: "folio", missing: ["pages"], unused: ["total"] },
  "helper-failed": { name: "date", problem: "no month 13" },
  "unknown-element": { name: "emm", known: ["em", "p"] },
  "unclosed-element": { name: "p" },
  "unopened-element": { name: "p" },
  "wrong-nesting": { name: "li", parent: "p", allowed: ["em", "strong"] },
  "stray-text": { parent: "ul", text: "words" },
  "unknown-attribute": { name: "hrf", element: "a", known: ["href"] },
  "missing-attribute": { name: "href", element: "a" },
  "wrong-attribute": { name: "href", element: "a", value: "x", expected: "an address" },
  "markup-refused": { what: "a comment" },
  "missing-part": { part: "salutation" },
  "repeated-part": { part: "date" },
  "table-shape": { problem: "uneven-row", cells: 1, expected: 3 },
  "empty-element": { name: "note" },
  "figure-shape": { problem: "many-images" },
  "part-out-of-order": { part: "date", after: "body" },
  "missing-glyph": { character: "☃", codePoint: "U+2603", text: "a ☃", package: null },
  "image-missing": { name: "images/mpa.png", known: ["images/map.png"] },
  "image-unreadable": { name: "images/map.png", reason: "outside" },
  "image-refused": { name: "images/map.png", reason: "cmyk" },
  "image-too-large": { name: "images/map.png", width: 9000, height: 9000, most: 40_000_000 },
  "image-coarse": { name: "images/map.png", density: 72.4, least: 150 },
  "overfull-page": { text: "a very long cell", excess: 30.71 },
  "overfull-line": { text: "Donaudampfschiff", excess: 3.217 },
  // page: how pages look, and files
  "nearly-empty-page": { annex: "villages", pages: 3, percent: 6, lines: 3 },
  "signature-only-page": { page: 3, pages: 3 },
  "annex-missing": { name: "annexes/statment.pdf", known: ["annexes/statement.pdf"] },
  "annex-unreadable": { name: "annexes/statement.pdf", reason: "outside" },
  "annex-refused": { name: "annexes/statement.pdf", reason: "encrypted" },
  "annex-not-pdf-a": { name: "annexes/statement.pdf" },
  "annex-large": { name: "annexes/statement.pdf", megabytes: 24.31, most: 20 },
  "non-ascii-file-name": { name: "images/Logo für alle.png", character: "ü" },
};

const CODES = Object.keys(EXAMPLES).filter((code): code is DiagnosticCode => code in EXAMPLES);

test.each(CODES)("%s is a plain sentence", (code) => {
  const { message, hint } = describe(fault(code, null, EXAMPLES[code]));
  for (const sentence of [message, hint]) {
    expect(sentence).toMatch(/^\S.*[^.\s]$/u);
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN|\n| {2}/u);
  }
});

group("what was mistyped in YAML", () => {
  const told = (problem: YamlSlip) => describe(fault("yaml-syntax", null, { problem })).message;

  test.each<[YamlSlip, string]>([
    [{ type: "indent", spaces: 3, fits: [2] }, "this line begins with 3 spaces, its neighbours with 2"],
    [
      { type: "indent", spaces: 1, fits: [0, 2] },
      "this line begins with 1 space, its neighbours with none or 2",
    ],
    [{ type: "indent", spaces: 0, fits: [2] }, "this line begins with no space, its neighbours with 2"],
    [{ type: "tab" }, "a tab stands here, which YAML does not take"],
    [{ type: "unclosed-quote", mark: "'" }, "the quotation mark `'` that opens here is not closed"],
    [{ type: "no-space-after-colon", key: "title" }, "a space is missing behind the colon of `title:`"],
    [{ type: "no-space-after-dash", key: "id" }, "a space is missing behind the dash of `-id:`"],
    [{ type: "unclosed-bracket", bracket: "[" }, "the bracket `[` that opens here is not closed"],
    [
      { type: "quote-in-text", mark: '"' },
      'the quotation mark `"` ends the text here, and the text goes on behind it',
    ],
    ...(
      [
        ["\u00A0", "a no-break space (U+00A0)"],
        ["\u202F", "a narrow no-break space (U+202F)"],
        ["\u2007", "a figure space (U+2007)"],
        ["\u3000", "an ideographic space (U+3000)"],
        ["\u2003", "a white space (U+2003)"],
      ] as const
    ).map(([character, name]): [YamlSlip, string] => [
      { type: "foreign-space", character },
      `${name} stands here, which YAML does not take for a space`,
    ]),
  ])("%j is told in plain words", (slip, message) => {
    expect(told(slip)).toBe(message);
  });

  test.each<[YamlSlip, string]>([
    [{ type: "no-space-after-dash", key: "id" }, "write `- id: ...`"],
    [{ type: "unclosed-bracket", bracket: "[" }, "write `]` where what it holds ends"],
    [{ type: "unclosed-bracket", bracket: "{" }, "write `}` where what it holds ends"],
    [
      { type: "quote-in-text", mark: '"' },
      "write “ and ” within the text, or put the other mark, `'`, around the whole",
    ],
    [
      { type: "quote-in-text", mark: "'" },
      'write ’ within the text, or put the other mark, `"`, around the whole',
    ],
  ])("%j is mended as the hint says", (slip, hint) => {
    expect(describe(fault("yaml-syntax", null, { problem: slip })).hint).toBe(hint);
  });
});

group("blocks of a template that do not match", () => {
  const told = (problem: BlockSlip) => describe(fault("template-syntax", null, { problem }));
  const known = ["if", "each"];

  test.each<[BlockSlip, string, string]>([
    [
      { type: "open", name: "each", closed: null, known },
      "the block `{{#each}}` is not closed",
      "write `{{/each}}` where it ends",
    ],
    [
      { type: "open", name: "eahc", closed: "each", known },
      "the block `{{#eahc}}` is not closed before `{{/each}}`",
      "did you mean `each`?",
    ],
    [
      { type: "unopened", name: "if" },
      "`{{/if}}` closes a block that nothing opens",
      "take it out, or write `{{#if ...}}` where the block begins",
    ],
  ])("%j is told by its tags", (slip, message, hint) => {
    expect(told(slip)).toMatchObject({ message, hint });
  });
});

group("a hint", () => {
  const hintFor = (key: string, known: string[]) => describe(fault("unknown-key", null, { key, known })).hint;

  test("names the nearest when one is near", () => {
    expect(hintFor("offcie", ["id", "office", "facts"])).toBe("did you mean `office`?");
    expect(hintFor("TITLE", ["title"])).toBe("did you mean `title`?");
  });

  test("names the one whose first word was written, however long the rest is", () => {
    expect(hintFor("hrc", ["hcnm", "hrc-president"])).toBe("did you mean `hrc-president`?");
    expect(hintFor("OSCE", ["osce-chair", "osce-secretary-general"])).toBe("did you mean `osce-chair`?");
  });

  test.each([
    ["a date such as 2021-11-22", "a number", "write a date such as 2021-11-22"],
    ["a date such as 2021-11-22", "a map", "write a date such as 2021-11-22"],
    ["a month or a date", "a number", "write a month such as 2006-06, or a date such as 2006-06-19"],
    ["text", "a number", "put it in quotation marks"],
    ["a list of ids", "text", "write `[a, b]`, or one a line, each behind `- `"],
    ["a list of facts", "text", "begin each of its rows with `- `"],
    ["a list of facts", "a map", "begin each of its rows with `- `"],
  ])("tells how %s is written where %s stands", (expected, received, hint) => {
    expect(describe(fault("wrong-type", null, { expected, received })).hint).toBe(hint);
  });

  test("of a missing key fits a row in braces too", () => {
    expect(describe(fault("missing-key", null, { key: "on" })).hint).toBe("add `on: ...`");
  });

  test("lists at most eight of the known when none is near", () => {
    expect(hintFor("colour", ["id", "office"])).toBe("known keys: `id` and `office`");
    const many = Array.from({ length: 11 }, (_, index) => `name-${index}`);
    expect(hintFor("zzz", many)).toMatch(/`name-7` and 3 more$/u);
  });

  test("says so when nothing is known", () => {
    expect(hintFor("__proto__", [])).toBe("there are no keys here");
  });

  test("counts neighbours that changed places as one fault", () => {
    expect(hintFor("txet", ["date", "text"])).toBe("did you mean `text`?");
    expect(hintFor("ab", ["cd"])).toBe("known keys: `cd`");
  });

  test("has plural forms that exist, and a guess where an id must be one of few", () => {
    const hint = (kind: string) =>
      describe(fault("unresolved-id", null, { kind, id: "zzzz", known: ["one", "two"] })).hint;
    expect(hint("address")).toMatch(/known addresses: `one` and `two`$/u);
    expect(hint("form of address")).toMatch(/known forms of address: `one` and `two`$/u);
    expect(hint("signatory")).toMatch(/known signatories: `one` and `two`$/u);
    expect(hint("annex")).toMatch(/known annexes: `one` and `two`$/u);
    expect(hint("office")).toMatch(/known offices: `one` and `two`$/u);
  });
});

test("what a user wrote is shown short, on one line, and without characters that act", () => {
  const { message } = describe(
    fault("unknown-key", null, { key: `\u001B[31m\u202E\n${"x".repeat(500)}`, known: [] }),
  );
  expect(message).toContain("<U+001B>[31m<U+202E> xxx");
  expect(message).not.toMatch(/\p{Cc}|\u202E/u);
  expect(message.length).toBeLessThan(110);
});
