import { describe, expect, test } from "vitest";
import { readSubmission } from "../../src/source/read-submission.js";
import { edited, readEdited, submissionFiles, tell } from "./builder.js";

const NOTHING = new Map<string, string>();

/** What one edit of a sound submission makes the reader find. */
function finds(file: string, from: string, to: string): string[] {
  return readEdited(file, from, to).diagnostics.map(tell);
}

describe("a sound submission", () => {
  test("reads without a finding", () => {
    const { value, diagnostics } = readSubmission(submissionFiles(), NOTHING);
    expect(diagnostics).toEqual([]);
    expect(value?.submission.recipients.map(({ id }) => id)).toEqual(["the-council", "the-secretariat"]);
    expect(value?.dropped).toEqual([]);
  });

  test("gives texts, mentions and rows their places", () => {
    const submission = readSubmission(submissionFiles(), NOTHING).value?.submission;
    expect(submission?.title).toEqual({
      type: "by-language",
      place: { file: "data/submission.yaml", line: 1, column: 8, length: 37 },
      texts: { en: "Open roads", fr: "Routes ouvertes" },
    });
    expect(submission?.recipients[0]?.office).toEqual({
      id: "council-president",
      place: { file: "data/recipients.yaml", line: 2, column: 11, length: 17 },
    });
    expect(submission?.demands[1]?.place).toMatchObject({ line: 7, column: 3 });
    expect(submission?.demands[1]?.asks["secretariat"]).toMatchObject([{ text: "To propose monitors." }]);
  });

  test("fills in what is left out", () => {
    const { submission } = readSubmission(submissionFiles(), NOTHING).value ?? {};
    const margin = (25 * 72) / 25.4;
    expect(submission?.style).toEqual({
      paper: "A4",
      margins: { top: margin, right: margin, bottom: margin, left: margin },
      fontSize: 11,
      leading: 15,
      head: { letterhead: "centre", reference: "left", date: "right", address: "top", colour: null },
      columns: null,
      ink: false,
      order: "given",
    });
    expect(submission?.recipients[0]).toMatchObject({
      language: "en",
      template: { id: "letter" },
      closing: null,
    });
    expect(submission?.sender).toMatchObject({ description: null, address: [] });
  });

  test("has its margins in points", () => {
    const style =
      "languages: [en, fr]\nstyle: {paper: Letter, margins: {left: 25.4}, font-size: 10.5, columns: 3, ink: true, order: lead-first}";
    const { value, diagnostics } = readEdited("submission.yaml", "languages: [en, fr]", style);
    expect(diagnostics).toEqual([]);
    expect(value?.submission.style).toMatchObject({
      paper: "Letter",
      margins: { left: 72 },
      fontSize: 10.5,
      columns: 3,
      ink: true,
      order: "lead-first",
    });
  });

  test("may place the head of its letters, and have a colour and a logo", () => {
    const more = `languages: [en, fr]
style: {letterhead: left, reference: right, date: left, address: foot, colour: "#1A3A6B"}`;
    const { value, diagnostics } = readSubmission(
      submissionFiles({
        "data/submission.yaml": edited("submission.yaml", "languages: [en, fr]", more).replace(
          "name: The Coalition",
          "name: The Coalition\n  logo: {file: images/logo.png, alt: {en: A ring, fr: Un anneau}}",
        ),
      }),
      new Map(),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.submission.style.head).toEqual({
      letterhead: "left",
      reference: "right",
      date: "left",
      address: "foot",
      colour: "#1a3a6b",
    });
    expect(value?.submission.sender.logo).toMatchObject({
      file: "images/logo.png",
      place: { file: "data/submission.yaml", line: 6, column: 16 },
      alt: { texts: { en: "A ring", fr: "Un anneau" } },
    });
  });

  test("has a word for its logo in every language of its letters", () => {
    const logo = "name: The Coalition\n  logo: {file: images/logo.png, alt: {fr: Un anneau}}";
    const { diagnostics } = readEdited("submission.yaml", "name: The Coalition", logo);
    expect(diagnostics.map(({ code }) => code)).toContain("missing-language");
  });

  test("keeps `no`, dates and symbols as they are written", () => {
    const { value } = readEdited("facts.yaml", "[Goris, Kapan]", "[no, 2021-01-01, S/2021/467, 08:30]");
    expect(value?.submission.facts[0]?.places.map((text) => text.type === "same" && text.text)).toEqual([
      "no",
      "2021-01-01",
      "S/2021/467",
      "08:30",
    ]);
  });

  test("may begin with a byte order mark and have Windows line ends", () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const files = new Map([...submissionFiles()].map(([path, text]) => [path, windows(text)]));
    const { value, diagnostics } = readSubmission(files, NOTHING);
    expect(diagnostics).toEqual([]);
    expect(value?.submission).toEqual(readSubmission(submissionFiles(), NOTHING).value?.submission);
  });

  test("is not changed by reading, and reads the same twice", () => {
    const files = submissionFiles();
    const before = JSON.stringify([...files]);
    const read = (): unknown => {
      const { value, diagnostics } = readSubmission(files, files);
      // What is worked out when it is asked for is another function each time.
      const { passagesOf: _, allPassages: __, looseNamesIn: ___, rules, ...data } = value ?? {};
      return { ...data, exceptions: rules?.exceptions, severities: rules?.severities, diagnostics };
    };
    expect(read()).toEqual(read());
    expect(JSON.stringify([...files])).toBe(before);
  });
});

describe("a key", () => {
  test.each([
    ["submission.yaml", "city:", "citty:", ["unknown-key submission.yaml:3:1+5"]],
    ["submission.yaml", "  name: The", "  naem: The", ["unknown-key submission.yaml:5:3+4"]],
    ["submission.yaml", "city:", "__proto__: {x: 1}\ncity:", ["unknown-key submission.yaml:3:1+9"]],
    ["submission.yaml", "city:", "constructor: 1\ncity:", ["unknown-key submission.yaml:3:1+11"]],
    ["submission.yaml", "city:", "2021: 1\n? [a]\n: 1\ncity:", ["wrong-type submission.yaml:4:3+3"]],
    ["facts.yaml", "  text: Villages", "  txt: Villages", ["unknown-key facts.yaml:6:3+3"]],
    [
      "demands.yaml",
      "    council: [To",
      "    __proto__: [To",
      ["unknown-key demands.yaml:11:5+9", "no-ask recipients.yaml:6:25+13 the-council"],
    ],
    [
      "demands.yaml",
      "    council: [To",
      "    constructor: [To",
      ["unknown-key demands.yaml:11:5+11", "no-ask recipients.yaml:6:25+13 the-council"],
    ],
    [
      "languages/en.yaml",
      "  title: {",
      "  __proto__: {",
      ["unknown-key languages/en.yaml:9:3+9", "unresolved-id directory/offices.yaml:15:9+5 the-secretariat"],
    ],
    [
      "signatories.yaml",
      "  name: Alpha",
      "  name: Alpha\n  name: Beta",
      ["duplicate-id signatories.yaml:3:3+4"],
    ],
    [
      "signatories.yaml",
      "{en: Beta",
      "{english: Beta",
      [
        "wrong-value signatories.yaml:4:10+7",
        "missing-language signatories.yaml:4:9+25 the-council",
        "missing-language signatories.yaml:4:9+25 the-secretariat",
      ],
    ],
  ])("in %s: %j → %j", (file, from, to, expected) => {
    expect(finds(file, from, to).toSorted()).toEqual(expected.toSorted());
  });

  test("is named with those that are known", () => {
    const [finding] = readEdited("signatories.yaml", "representative:", "reprezentative:").diagnostics;
    expect(finding?.args).toEqual({
      key: "reprezentative",
      known: ["id", "name", "representative", "title", "consent"],
    });
  });
});

describe("a type", () => {
  test.each([
    ["submission.yaml", "{en: Open roads, fr: Routes ouvertes}", "2021", "wrong-type submission.yaml:1:8+4"],
    ["submission.yaml", "city: Yerevan", "city: true", "wrong-type submission.yaml:3:7+4"],
    ["submission.yaml", "city: Yerevan", "city:", "wrong-type submission.yaml:3:1+4"],
    ["submission.yaml", "city: Yerevan", "city: [Yerevan]", "wrong-type submission.yaml:3:7+9"],
    ["submission.yaml", "fr: Routes ouvertes", "fr: 7", "wrong-type submission.yaml:1:29+1"],
    ["submission.yaml", "date: 2021-11-22", "date: 20211122", "wrong-type submission.yaml:2:7+8"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: wide", "wrong-type submission.yaml:7:8+4"],
    [
      "submission.yaml",
      "[en, fr]",
      '[en, fr]\nstyle: {margins: {top: "25"}}',
      "wrong-type submission.yaml:7:24+4",
    ],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {paper: 4}", "wrong-type submission.yaml:7:16+1"],
    ["facts.yaml", "[Goris, Kapan]", "Goris", "wrong-type facts.yaml:4:11+5"],
    ["demands.yaml", "[all roads]", "\n    -", "wrong-type demands.yaml:5:5+1"],
    [
      "signatories.yaml",
      "name: Alpha",
      "name: |\n    - 1\n  title: 1\n",
      "wrong-type signatories.yaml:4:10+1",
    ],
    ["languages/fr.yaml", "m3, ", "3, ", "wrong-type languages/fr.yaml:4:18+1"],
    ["languages/fr.yaml", "phrases: {folio", "phrases: x #", "wrong-type languages/fr.yaml:10:10+1"],
  ])("in %s: %j → %j", (file, from, to, expected) => {
    expect(finds(file, from, to)).toEqual([expected]);
  });

  test("is named as found and as expected", () => {
    const [finding] = readEdited("submission.yaml", "city: Yerevan", "city: 2021").diagnostics;
    expect(finding?.args).toEqual({ expected: "text, or a map from language to text", received: "a number" });
  });
});

describe("a value", () => {
  test.each([
    ["submission.yaml", "2021-11-22", "2021-02-30", "no-such-date submission.yaml:2:7+10"],
    ["submission.yaml", "2021-11-22", "1900-02-29", "no-such-date submission.yaml:2:7+10"],
    ["submission.yaml", "2021-11-22", "22.11.2021", "wrong-value submission.yaml:2:7+10"],
    ["facts.yaml", "2021-11-11", "2021-13-01", "no-such-date facts.yaml:2:9+10"],
    ["submission.yaml", "city: Yerevan", 'city: " "', "wrong-value submission.yaml:3:7+3"],
    ["submission.yaml", "[en, fr]", "[]", "wrong-value submission.yaml:6:12+2"],
    ["submission.yaml", "city: Yerevan", "city: {}", "wrong-value submission.yaml:3:7+2"],
    [
      "directory/offices.yaml",
      "vocative: Secretary",
      "vocative: {}",
      "wrong-value directory/offices.yaml:14:13+2",
    ],
    ["directory/channels.yaml", "words: 2000", "words: .inf", "wrong-value directory/channels.yaml:7:19+4"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {font-size: 7}", "wrong-value submission.yaml:7:20+1"],
    [
      "submission.yaml",
      "[en, fr]",
      "[en, fr]\nstyle: {margins: {left: 81}}",
      "wrong-value submission.yaml:7:25+2",
    ],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {leading: .inf}", "wrong-value submission.yaml:7:18+4"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {leading: .nan}", "wrong-value submission.yaml:7:18+4"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {leading: 12}", "wrong-value submission.yaml:7:18+2"],
    [
      "submission.yaml",
      "[en, fr]",
      "[en, fr]\nstyle: {font-size: 16, leading: 17.5}",
      "wrong-value submission.yaml:7:33+4",
    ],
    [
      "submission.yaml",
      "[en, fr]",
      "[en, fr]\nstyle: {font-size: 16, margins: {left: 48, right: 50}}",
      "wrong-value submission.yaml:7:51+2",
    ],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {columns: 5}", "wrong-value submission.yaml:7:18+1"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {ink: yes}", "wrong-type submission.yaml:7:14+3"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {order: any}", "wrong-value submission.yaml:7:16+3"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {paper: A3}", "wrong-value submission.yaml:7:16+2"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {date: up}", "wrong-value submission.yaml:7:15+2"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {reference: up}", "wrong-value submission.yaml:7:20+2"],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {address: left}", "wrong-value submission.yaml:7:18+4"],
    [
      "submission.yaml",
      "[en, fr]",
      "[en, fr]\nstyle: {letterhead: right}",
      "wrong-value submission.yaml:7:21+5",
    ],
    ["submission.yaml", "[en, fr]", "[en, fr]\nstyle: {colour: navy}", "wrong-value submission.yaml:7:17+4"],
    // 4.48 to 1, where 4.5 to 1 is the least.
    [
      "submission.yaml",
      "[en, fr]",
      `[en, fr]\nstyle: {colour: "#777777"}`,
      "wrong-value submission.yaml:7:17+9",
    ],
    [
      "submission.yaml",
      "name: The Coalition",
      "name: The Coalition\n  logo: {file: ../logo.png, alt: A ring}",
      "wrong-value submission.yaml:6:16+11",
    ],
    ["signatories.yaml", "id: alpha", "id: Alpha", "wrong-value signatories.yaml:1:7+5"],
    ["signatories.yaml", "id: alpha", "id: com1", "wrong-value signatories.yaml:1:7+4"],
    ["signatories.yaml", "id: alpha", "id: constructor", "wrong-value signatories.yaml:1:7+11"],
    ["signatories.yaml", "id: alpha", `id: ${"a".repeat(65)}`, "wrong-value signatories.yaml:1:7+65"],
    ["signatories.yaml", "id: alpha", "id: a--b", "wrong-value signatories.yaml:1:7+4"],
    ["signatories.yaml", "name: Alpha", "name: Al\u0000pha", "wrong-value signatories.yaml:2:11+1"],
    ["signatories.yaml", "name: Alpha", "name: Al\u202Epha", "wrong-value signatories.yaml:2:11+1"],
    ["signatories.yaml", "name: Alpha", "name: Al\u2066pha", "wrong-value signatories.yaml:2:11+1"],
    ["signatories.yaml", "name: Alpha", "name: Al\uFFFEpha", "wrong-value signatories.yaml:2:11+1"],
    ["signatories.yaml", "name: Alpha", "name: Al\uFDD0pha", "wrong-value signatories.yaml:2:11+1"],
    ["signatories.yaml", "name: Alpha", "name: Al\uD800pha", "wrong-value signatories.yaml:2:11+1"],
    ["signatories.yaml", "name: Alpha", 'name: "Al\\u202Epha"', "wrong-value signatories.yaml:2:9+13"],
    [
      "signatories.yaml",
      "name: Alpha",
      "name: |\n    first\n    sec\u0007ond",
      "wrong-value signatories.yaml:4:8+1",
    ],
    [
      "directory/offices.yaml",
      "status: verified",
      "status: sure",
      "wrong-value directory/offices.yaml:8:11+4",
    ],
    [
      "directory/addresses.yaml",
      "city: [New York]",
      "city: []",
      "wrong-value directory/addresses.yaml:3:9+2",
    ],
    ["languages/fr.yaml", "code: fr", "code: de", "wrong-value languages/fr.yaml:1:7+2"],
    ["languages/fr.yaml", "m3, ", "", "wrong-value languages/fr.yaml:4:9+47"],
    ["languages/fr.yaml", "{day} {month} {year}", "{day} {month}", "wrong-value languages/fr.yaml:3:7+15"],
  ])("in %s: %j → %j", (file, from, to, expected) => {
    expect(finds(file, from, to)).toEqual([expected]);
  });
});

describe("a mention", () => {
  test.each([
    [
      "recipients.yaml",
      "office: secretary",
      "office: secretery",
      "unresolved-id recipients.yaml:8:11+9 the-secretariat",
    ],
    [
      "recipients.yaml",
      "facts: [people",
      "facts: [peeple",
      "unresolved-id recipients.yaml:11:11+14 the-secretariat",
    ],
    [
      "recipients.yaml",
      "[open-roads, send-monitors]",
      "[open-roads, send-monitor]",
      "unresolved-id recipients.yaml:6:25+12 the-council",
    ],
    [
      "recipients.yaml",
      "    open-roads: To",
      "    open-road: To",
      "unresolved-id recipients.yaml:14:5+9 the-secretariat",
    ],
    [
      "directory/offices.yaml",
      "address: somewhere",
      "address: nowhere",
      "unresolved-id directory/offices.yaml:16:12+7",
    ],
    [
      "directory/offices.yaml",
      "form: title",
      "form: titel",
      "unresolved-id directory/offices.yaml:15:9+5 the-secretariat",
    ],
    ["demands.yaml", "    secretariat:", "    secretaryat:", "unresolved-id demands.yaml:12:5+11"],
    ["submission.yaml", "[en, fr]", "[en, fr, de]", "unknown-language submission.yaml:6:21+2"],
    [
      "recipients.yaml",
      "office: secretary",
      "office: secretary\n  language: de",
      "unknown-language recipients.yaml:9:13+2 the-secretariat",
    ],
    [
      "recipients.yaml",
      "[roads-closed, people-cut-off]",
      "[roads-closed, roads-closed]",
      "duplicate-id recipients.yaml:5:25+12 the-council",
    ],
    ["signatories.yaml", "id: beta", "id: alpha", "duplicate-id signatories.yaml:3:7+5"],
  ])("in %s: %j → %j", (file, from, to, expected) => {
    expect(finds(file, from, to)).toContain(expected);
  });

  test("that leads nowhere lists what there is", () => {
    const [finding] = readEdited("recipients.yaml", "office: secretary", "office: secretery").diagnostics;
    expect(finding?.args).toEqual({
      kind: "office",
      id: "secretery",
      known: ["council-president", "secretary"],
    });
  });

  test("of the first of two equal ids is told", () => {
    const [finding] = readEdited("signatories.yaml", "id: beta", "id: alpha").diagnostics;
    expect(finding?.args).toMatchObject({ kind: "signatory", id: "alpha", first: { line: 1, column: 7 } });
  });

  test("is not doubted while the file that it leads to cannot be read", () => {
    expect(
      finds("facts.yaml", "- id: roads-closed", "- id: [").every((told) =>
        told.startsWith("yaml-syntax facts.yaml"),
      ),
    ).toBe(true);
  });
});

describe("an ask", () => {
  test("that neither the recipient nor the demand has is a fault of the recipient", () => {
    const { value, diagnostics } = readEdited(
      "recipients.yaml",
      "    open-roads: To report on the roads.",
      "    send-monitors: To wait.",
    );
    expect(diagnostics.map(tell)).toEqual(["no-ask recipients.yaml:12:13+10 the-secretariat"]);
    expect(value?.submission.recipients.map(({ id }) => id)).toEqual(["the-council"]);
  });

  test("is not needed where the letter prints the demands in full", () => {
    const to = "office: secretary\n  template: demand-letter";
    const text = edited("recipients.yaml", "office: secretary", to).replace(/ {2}ask:[^]*$/u, "");
    expect(readSubmission(submissionFiles({ "data/recipients.yaml": text }), NOTHING).diagnostics).toEqual(
      [],
    );
  });
});

describe("a language", () => {
  const inFrench = edited(
    "recipients.yaml",
    "office: council-president",
    "office: council-president\n  language: fr",
  );

  test("is wanted only of the texts that the letter shows", () => {
    expect(
      readSubmission(submissionFiles({ "data/recipients.yaml": inFrench }), NOTHING).diagnostics,
    ).toEqual([]);
  });

  test.each([
    ["submission.yaml", ", fr: Routes ouvertes", "", "missing-language submission.yaml:1:8+16 the-council"],
    ["signatories.yaml", ", fr: Bêta", "", "missing-language signatories.yaml:4:9+10 the-council"],
    ["facts.yaml", ", fr: Les routes ont été fermées.", "", "missing-language facts.yaml:3:9+28 the-council"],
    [
      "demands.yaml",
      ", fr: De demander des routes ouvertes.",
      "",
      "missing-language demands.yaml:6:14+29 the-council",
    ],
  ])("that %s lacks is a fault of the letters in it", (file, from, to, expected) => {
    const text = edited(file, from, to);
    const files = submissionFiles({ "data/recipients.yaml": inFrench, [`data/${file}`]: text });
    const { value, diagnostics } = readSubmission(files, NOTHING);
    expect(diagnostics.map(tell)).toEqual([expected]);
    expect(diagnostics[0]?.args).toEqual({ language: "fr", present: ["en"] });
    expect(value?.dropped).toEqual(["the-council"]);
  });

  test.each([
    [
      "directory/offices.yaml",
      "{en: President of the Council, fr: Président du Conseil}",
      "{hy: Նախագահ}",
      [],
    ],
    ["directory/offices.yaml", ", fr: Président du Conseil", "", ["the-council"]],
  ])("that %s lacks is shown in English where there is any: %s", (file, from, to, made) => {
    const files = submissionFiles({
      "data/recipients.yaml": inFrench,
      [`data/${file}`]: edited(file, from, to),
    });
    const { value } = readSubmission(files, NOTHING);
    expect(value?.submission.recipients.map(({ id }) => id).filter((id) => id === "the-council")).toEqual(
      made,
    );
  });

  test("is not wanted of a demand's title, unless the letter prints it", () => {
    const demands = edited("demands.yaml", ", fr: Ouvrez les routes", "");
    const files = { "data/recipients.yaml": inFrench, "data/demands.yaml": demands };
    expect(readSubmission(submissionFiles(files), NOTHING).diagnostics).toEqual([]);
    const inFull = inFrench.replace("language: fr", "language: fr\n  template: demand-letter");
    const { diagnostics } = readSubmission(
      submissionFiles({ ...files, "data/recipients.yaml": inFull }),
      NOTHING,
    );
    expect(diagnostics.map(tell)).toEqual(["missing-language demands.yaml:2:10+20 the-council"]);
  });
});

describe("a recipient", () => {
  test("with a fault is left out, and the others stay", () => {
    const { value, diagnostics } = readEdited(
      "recipients.yaml",
      "subject: Closed roads",
      "subjekt: Closed roads",
    );
    expect(diagnostics.map(tell)).toEqual(["unknown-key recipients.yaml:3:3+7 the-council"]);
    expect(value?.submission.recipients.map(({ id }) => id)).toEqual(["the-secretariat"]);
    expect(value?.dropped).toEqual(["the-council"]);
  });

  test("without an id is left out unnamed", () => {
    const { value, diagnostics } = readEdited("recipients.yaml", "- id: the-council\n  office", "- office");
    expect(diagnostics.map(tell)).toEqual(["missing-key recipients.yaml:1:3+6"]);
    expect(value?.submission.recipients).toHaveLength(1);
    expect(value?.dropped).toEqual([]);
  });

  test("whose id another has is left out with it", () => {
    const { value, diagnostics } = readEdited("recipients.yaml", "id: the-secretariat", "id: the-council");
    expect(diagnostics.map(tell)).toEqual(["duplicate-id recipients.yaml:7:7+11 the-council"]);
    expect(value?.submission.recipients).toEqual([]);
    expect(value?.dropped).toEqual(["the-council"]);
  });

  test("that is no map is left out", () => {
    const { value, diagnostics } = readEdited(
      "recipients.yaml",
      "- id: the-council",
      "- the council\n- id: the-council",
    );
    expect(diagnostics.map(tell)).toEqual(["wrong-type recipients.yaml:1:3+11"]);
    expect(value?.submission.recipients).toHaveLength(2);
  });

  test("needs a demand", () => {
    expect(
      finds("recipients.yaml", "demands: [open-roads, send-monitors]\n- id", "demands: []\n- id"),
    ).toEqual(["wrong-value recipients.yaml:6:12+2 the-council"]);
  });
});

describe("a key given twice", () => {
  test("in a recipient's row stops that recipient alone, and hides nothing else", () => {
    const { value, diagnostics } = readEdited(
      "recipients.yaml",
      "subject: Closed roads",
      "subject: Roads\n  subject: Closed\n  x: 1",
    );
    expect(diagnostics.map(tell)).toEqual([
      "duplicate-id recipients.yaml:4:3+7 the-council",
      "unknown-key recipients.yaml:5:3+1 the-council",
    ]);
    expect(diagnostics[0]?.args).toMatchObject({ kind: "key", id: "subject", first: { line: 3, column: 3 } });
    expect(value?.dropped).toEqual(["the-council"]);
  });

  test("among sixty thousand is found in time that grows with their number", () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index % 59_999}: 1`).join("\n");
    const { diagnostics } = readSubmission(submissionFiles({ "data/submission.yaml": keys }), NOTHING);
    expect(diagnostics.filter(({ code }) => code === "duplicate-id").map(tell)).toEqual([
      "duplicate-id submission.yaml:60000:1+2",
    ]);
  });
});

describe("a file", () => {
  test.each([
    "submission",
    "demands",
    "facts",
    "signatories",
    "recipients",
    "directory/offices",
    "directory/addresses",
  ])("%s is missed", (name) => {
    const { value, diagnostics } = readSubmission(submissionFiles({ [`data/${name}.yaml`]: null }), NOTHING);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: "file-missing",
      place: null,
      args: { path: `data/${name}.yaml` },
    });
  });

  test.each([
    ["", 1, "nothing"],
    ["# only a comment\n", 1, "nothing"],
    ["\n\nfacts", 3, "text"],
    ["42", 1, "a number"],
    ["facts: []", 1, "a map"],
  ])("%j is no list of facts", (text, line, received) => {
    const { value, diagnostics } = readSubmission(submissionFiles({ "data/facts.yaml": text }), NOTHING);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: "wrong-type",
      place: { line, column: 1 },
      args: { received },
    });
  });

  test("of recipients must be a list", () => {
    const { value, diagnostics } = readSubmission(
      submissionFiles({ "data/recipients.yaml": "id: x" }),
      NOTHING,
    );
    expect(value).toBeNull();
    expect(diagnostics.map(tell)).toEqual(["wrong-type recipients.yaml:1:1+2"]);
  });
});

test("ten faults in four files are found in one run", () => {
  const files = submissionFiles({
    "data/submission.yaml": edited("submission.yaml", "2021-11-22\ncity", "2021-02-30\ntown"),
    "data/demands.yaml": edited("demands.yaml", "  title: Send monitors\n", "  titel: [Send]\n"),
    "data/facts.yaml": edited(
      "facts.yaml",
      "id: people-cut-off\n  text: Villages isolated.",
      "id: roads-closed\n  text: 5",
    ),
    "data/recipients.yaml": edited(
      "recipients.yaml",
      "office: secretary\n  subject: Monitors",
      "office: secretery\n  subject: true",
    ),
  });
  const { value, diagnostics } = readSubmission(files, NOTHING);
  expect(value).toBeNull();
  expect(diagnostics.map(tell).toSorted()).toEqual([
    "duplicate-id facts.yaml:5:7+12",
    "missing-key submission.yaml:1:1+5",
    "no-such-date submission.yaml:2:7+10",
    "unknown-key demands.yaml:8:3+5",
    "unknown-key submission.yaml:3:1+4",
    "unresolved-id recipients.yaml:11:11+14 the-secretariat",
    "unresolved-id recipients.yaml:5:25+14 the-council",
    "unresolved-id recipients.yaml:8:11+9 the-secretariat",
    "wrong-type facts.yaml:6:9+1",
    "wrong-type recipients.yaml:9:12+4 the-secretariat",
  ]);
});

test("findings beyond what one call could take as arguments are kept", () => {
  const rows = "- {x: 1}\n".repeat(60_000);
  const { diagnostics } = readSubmission(submissionFiles({ "data/signatories.yaml": rows }), NOTHING);
  expect(diagnostics.length).toBeGreaterThan(170_000);
});

test("what a submission may let stay is not told while its own file cannot be read", () => {
  const files = new Map([
    ...submissionFiles(),
    ["data/submission.yaml", "title: ["],
    [
      "data/facts.yaml",
      "- id: roads-closed\n  text: a\n- id: people-cut-off\n  text: b\n- id: unused\n  text: c\n",
    ],
  ]);
  const { diagnostics } = readSubmission(files, NOTHING);
  expect(diagnostics.map(({ code }) => code)).toContain("yaml-syntax");
  expect(diagnostics.map(({ code }) => code)).not.toContain("unused-fact");
});
