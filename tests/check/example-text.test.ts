import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkExample, needsExample } from "../../src/check/example-text.js";
import type { Case } from "../../src/model/case.js";
import type { Finality } from "../../src/model/consent.js";
import { readStarter, STARTER } from "../../src/source/write-submission.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { bundledData } from "../program-files.js";
import { CLEAN } from "./clean.js";
import { edit, type Edit } from "./seed.js";

const root = new URL("../../", import.meta.url);
const starter = readStarter(
  new Map(
    readdirSync(new URL(STARTER, root)).map((name) => {
      const path = `${STARTER}/${name}`;
      return [path, readFileSync(new URL(path, root), "utf8")];
    }),
  ),
);
const example = starter.languages.map(starter.texts);

const text = (name: string, language = "en"): string => starter.texts(language).get(name) ?? "";

const shared = new Map([...bundledData].filter(([file]) => file.split("/").length > 2));

function caseOf(files: ReadonlyMap<string, string>): Case {
  const { value } = readSubmission(files, shared);
  if (value === null) throw new Error("the case cannot be read");
  return value;
}

const codesIn = (found: Case, finality: Finality = "draft") =>
  checkExample(found, example, finality).map(({ severity, place, args, recipient }) => ({
    severity,
    place,
    args,
    ...(recipient === undefined ? {} : { recipient }),
  }));

const submission = "data/submission.yaml";
const facts = "data/facts.yaml";
const demands = "data/demands.yaml";
const signatories = "data/signatories.yaml";
const recipients = "data/recipients.yaml";

const PENDING: Edit = {
  file: signatories,
  find: "{status: agreed, on: 2021-11-20, by: its board}",
  put: "{status: pending}",
};

const CUT_OFF = "text: {en: Several villages are cut off from their schools., fr:";
const NAME = "name: {en: Coalition for Open Roads, fr: Coalition pour des routes ouvertes}";
const OWN_ASK =
  "send-observers: {en: To consider the sending of observers., fr: Examiner l’envoi d’observateurs.}";

/** A text of the clean case with the example's in its place. */
const SLOTS: readonly (readonly [Edit, object])[] = [
  [
    { file: submission, find: "title: {en: Statement on the roads", put: `title: {en: ⟦${text("title")}⟧` },
    { args: { table: "submission", key: "title", id: "title" } },
  ],
  [
    { file: submission, find: NAME, put: `name: ⟦${text("sender", "de")}⟧` },
    { args: { table: "submission", key: "name", id: "sender" } },
  ],
  [
    { file: submission, find: NAME, put: `${NAME}\n  description: ⟦${text("sender")}⟧` },
    { args: { table: "submission", key: "description", id: "sender" } },
  ],
  [
    { file: signatories, find: "Alpha Association", put: `⟦${text("sender")}⟧` },
    { args: { table: "signatories", key: "name", id: "alpha" } },
  ],
  [
    { file: facts, find: CUT_OFF, put: `text: {en: ⟦${text("fact")}⟧, fr:` },
    { args: { table: "facts", key: "text", id: "villages-cut-off" } },
  ],
  [
    { file: demands, find: "en: Open roads", put: `en: ⟦${text("demand-title")}⟧` },
    { args: { table: "demands", key: "title", id: "open-roads" } },
  ],
  [
    { file: demands, find: "en: We demand that the roads be opened.", put: `en: ⟦${text("demand-text")}⟧` },
    { args: { table: "demands", key: "text", id: "open-roads" } },
  ],
  [
    {
      file: demands,
      find: "en: To visit the villages that are cut off.",
      put: `en: ⟦"${text("ask")}"⟧`,
    },
    { args: { table: "demands", key: "ask", id: "open-roads" } },
  ],
  [
    { file: recipients, find: OWN_ASK, put: `send-observers: {en: x, fr: ⟦"${text("ask", "fr")}"⟧}` },
    { args: { table: "recipients", key: "ask", id: "osce" }, recipient: "osce" },
  ],
  [
    { file: recipients, find: "subject: {en: Closed roads", put: `subject: {en: ⟦${text("subject")}⟧` },
    { args: { table: "recipients", key: "subject", id: "ohchr" }, recipient: "ohchr" },
  ],
  [
    {
      file: recipients,
      find: "{en: We have the honour to address you on the sending of observers.,",
      put: `{en: ⟦${text("purpose")}⟧,`,
    },
    { args: { table: "recipients", key: "purpose", id: "osce" }, recipient: "osce" },
  ],
];

describe("a text of the example in an agreed case", () => {
  test.each(SLOTS)("is told at its place: %j", (slot, expected) => {
    const { files, marks } = edit([slot]);
    const [mark] = marks;
    // In quotation marks the text begins behind the first, and ends before the second.
    const isQuoted = slot.put.includes('⟦"');
    const column = (mark?.column ?? 0) + (isQuoted ? 1 : 0);
    const place = { ...mark, column, length: (mark?.length ?? 0) - (isQuoted ? 2 : 0) };
    expect(codesIn(caseOf(files))).toEqual([{ severity: "warning", place, ...expected }]);
    expect(codesIn(caseOf(files), "final")).toEqual([{ severity: "error", place, ...expected }]);
  });

  test.each(SLOTS)("is silent while a consent is pending, unless letters are final: %j", (slot) => {
    const found = caseOf(edit([slot, PENDING]).files);
    // The signatory's row is changed by both where its name is the example's.
    expect([needsExample(found, "draft"), codesIn(found)]).toEqual([false, []]);
    expect([needsExample(found, "final"), codesIn(found, "final").length]).toEqual([true, 1]);
  });

  test("is silent where it is only part of a text, or part of it is, or its letters are of another size", () => {
    const whole = text("fact");
    for (const put of [`${whole} Again.`, `Again. ${whole}`, whole.slice(0, -1), whole.toUpperCase()])
      expect(
        codesIn(caseOf(edit([{ file: facts, find: CUT_OFF, put: `text: {en: ${put}, fr:` }]).files)),
      ).toEqual([]);
  });

  test("is silent where the example has it elsewhere: a right may be called as the example's case is", () => {
    const put = `places: [Goris, Kapan]\n  rights: [{en: ${text("title")}, fr: ${text("title", "fr")}}]`;
    expect(codesIn(caseOf(edit([{ file: facts, find: "places: [Goris, Kapan]", put }]).files))).toEqual([]);
  });

  test("is silent for a city and a courtesy at the end, which are anybody's", () => {
    const edits = [
      { file: submission, find: "{en: Yerevan, fr: Erevan}", put: `{en: ${text("city")}, fr: Genève}` },
      {
        file: recipients,
        find: "  demands: [open-roads]\n",
        put: `  demands: [open-roads]\n  closing: {en: ${text("closing")}, fr: "${text("closing", "fr")}"}\n`,
      },
    ];
    expect(codesIn(caseOf(edit(edits).files))).toEqual([]);
  });
});

describe("what is no example", () => {
  test("the clean case and the program's own are silent, final too", () => {
    for (const files of [new Map(Object.entries(CLEAN)), bundledData])
      for (const finality of ["draft", "final"] as const)
        expect(codesIn(caseOf(files), finality)).toEqual([]);
  });

  test.each(["torture", "arabic", "enclosed"])("the fixture %s is silent, final too", (name) => {
    const folder = new URL(`tests/fixtures/${name}/data/`, root);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .map((path) => [`data/${path}`, readFileSync(new URL(path, folder), "utf8")] as const);
    expect(files.length).toBeGreaterThan(0);
    expect(codesIn(caseOf(new Map(files)), "final")).toEqual([]);
  });
});

describe("what is said under check:", () => {
  const TITLE = SLOTS[0]?.[0] as Edit;
  const SENDER = SLOTS[1]?.[0] as Edit;
  const NAMED = SLOTS[3]?.[0] as Edit;
  const setting = (put: string): Edit => ({ file: submission, put: `check:\n  example-text: ${put}\n` });

  test("a name that is really one's own may stay, in final letters too", () => {
    const rows = ["title", "sender", "alpha"].map((id) => `\n    - {id: ${id}, reason: it is ours}`);
    const found = caseOf(edit([TITLE, SENDER, NAMED, setting(rows.join(""))]).files);
    expect(codesIn(found, "final")).toEqual([]);
    expect(found.rules.met.size).toBe(3);
  });

  test("an exception is met while a consent is pending, for which nothing is told", () => {
    const found = caseOf(edit([TITLE, PENDING, setting("\n    - {id: title, reason: it is ours}")]).files);
    expect([needsExample(found, "draft"), codesIn(found), found.rules.met.size]).toEqual([true, [], 1]);
  });

  test("the rule may be off; as an error it stops drafts of what all have agreed to", () => {
    expect(codesIn(caseOf(edit([TITLE, setting("off")]).files), "final")).toEqual([]);
    const [strict] = codesIn(caseOf(edit([TITLE, setting("error")]).files));
    expect(strict?.severity).toBe("error");
  });
});
