import { describe, expect, test } from "vitest";
import { describe as sentence } from "../../src/report/describe.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { edited, readEdited, submissionFiles, tell } from "./builder.js";

const CHANNELS = "directory/channels.yaml";
const withSubject = (subject: string) =>
  readEdited(CHANNELS, "  deadline:", `  e-mail-subject: ${subject}\n  deadline:`);
const withHead = (head: string) =>
  readEdited("recipients.yaml", "  subject: Closed", `  e-mail: ${head}\n  subject: Closed`);

describe("the subject of an e-mail", () => {
  test("is a pattern of an office, or of a recipient", () => {
    const { value, diagnostics } = withSubject(`{en: "{reference}: {subject}", fr: "{subject}"}`);
    expect(diagnostics).toEqual([]);
    expect(value?.directory.channels.get("council-president")?.emailSubject).toMatchObject({
      texts: { en: "{reference}: {subject}", fr: "{subject}" },
    });
    const own = withHead(`{subject: "{urgency}, {mandate}", urgency: Urgent, mandate: {en: Roads}}`);
    expect(own.diagnostics).toEqual([]);
    expect(own.value?.submission.recipients[0]?.email).toMatchObject({
      subject: { text: "{urgency}, {mandate}" },
      words: { urgency: { text: "Urgent" }, mandate: { texts: { en: "Roads" } } },
    });
  });

  test("knows its words: others are errors at their pattern, with the nearest", () => {
    const { value, diagnostics } = withSubject(`{en: "{subject}", fr: "{refrence} {subject}"}`);
    expect(value).toBe(null);
    expect(diagnostics.map(tell)).toEqual([`unknown-subject-word ${CHANNELS}:8:41+22`]);
    expect(diagnostics.map((each) => sentence(each).hint)).toEqual(["did you mean `reference`?"]);
  });

  test.each(["{}", "{ subject }", "{Subject}", "{constructor}"])("does not know %s", (word) => {
    const { value, diagnostics } = withHead(`{subject: "${word}"}`);
    expect(value?.dropped).toEqual(["the-council"]);
    expect(diagnostics.map(tell)).toEqual([
      `unknown-subject-word recipients.yaml:3:21+${word.length + 2} the-council`,
    ]);
  });

  test("has braces in pairs", () => {
    expect(withHead(`{subject: "{subject"}`).diagnostics.map(tell)).toEqual([
      "wrong-value recipients.yaml:3:21+10 the-council",
    ]);
  });

  test("has words in the letter's language", () => {
    const { diagnostics } = withHead(`{urgency: {fr: Urgent}}`);
    expect(diagnostics.map(tell)).toEqual(["missing-language recipients.yaml:3:21+12 the-council"]);
  });

  test("knows no other keys of its own", () => {
    const { diagnostics } = withHead(`{mandat: Roads}`);
    expect(diagnostics.map((each) => sentence(each).hint)).toEqual(["did you mean `mandate`?"]);
  });
});

describe("the mailbox of an office", () => {
  const withWay = (way: string) => {
    const text = edited(CHANNELS, `{by: portal, to: "https://example.org"}`, way);
    return readSubmission(submissionFiles({ [`data/${CHANNELS}`]: text }), new Map());
  };

  test.each(["the website", "a@b", `"a@example.org\\nBcc: b@example.org"`])(
    "is no such thing as %s",
    (to) => {
      const { value, diagnostics } = withWay(`{by: e-mail, to: ${to}}`);
      expect(value).toBe(null);
      expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toContainEqual([
        "wrong-value",
        3,
        27,
      ]);
    },
  );

  test("is an address; a portal has none", () => {
    expect(withWay("{by: e-mail, to: office@example.org}").diagnostics).toEqual([]);
    expect(withWay("{by: portal, to: the website}").diagnostics).toEqual([]);
  });
});
