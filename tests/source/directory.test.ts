import { describe, expect, test } from "vitest";
import { describe as sentence } from "../../src/report/describe.js";
import { readDirectory } from "../../src/source/read-directory.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { readEdited, submissionFiles, tell } from "./builder.js";

const HOLDERS = "data/directory/holders.yaml";
const row = (id: string, from: string, until: string): string =>
  `- {id: ${id}, office: council-president, from: ${from}, until: ${until}, status: verified, sources: []}\n`;

/** Findings of the sound submission with these terms, over bundled ones where there are any. */
function findings(own: string, bundled?: string): string[] {
  const layers = bundled === undefined ? new Map<string, string>() : submissionFiles({ [HOLDERS]: bundled });
  return readSubmission(submissionFiles({ [HOLDERS]: own }), layers).diagnostics.map(tell);
}

describe("terms", () => {
  test("follow each other from one day to the next", () => {
    expect(findings(row("a", "2021-01-01", "2021-06-30") + row("b", "2021-07-01", "2021-12-31"))).toEqual([]);
  });

  test("that share a day overlap: both days of a term are within it", () => {
    expect(findings(row("a", "2021-01-01", "2021-07-01") + row("b", "2021-07-01", "2021-12-31"))).toEqual([
      "terms-overlap directory/holders.yaml:2:44+10",
    ]);
    expect(
      findings(
        row("a", "2021-01-01", "2021-12-31") +
          row("b", "2021-02-01", "2021-02-28") +
          row("c", "2021-11-01", "2022-01-01"),
      ),
    ).toHaveLength(2);
  });

  test("with a day between them have a gap, which is a warning", () => {
    const { value, diagnostics } = readSubmission(
      submissionFiles({
        [HOLDERS]: row("b", "2021-07-02", "2021-12-31") + row("a", "2021-01-01", "2021-06-29"),
      }),
      new Map(),
    );
    expect(value).not.toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "terms-gap", severity: "warning", args: { from: "2021-06-30", until: "2021-07-01" } },
    ]);
  });

  test("that end before they begin, or bear a day that does not exist, are errors", () => {
    expect(findings(row("a", "2021-07-01", "2021-06-30"))).toEqual([
      "terms-inverted directory/holders.yaml:1:63+10",
    ]);
    expect(findings(row("a", "2021-02-30", "2021-06-30"))).toEqual([
      "no-such-date directory/holders.yaml:1:44+10",
    ]);
  });

  test("of the submission's own may lie over bundled ones, not over each other", () => {
    const bundled = row("a", "2021-01-01", "2021-12-31");
    expect(findings(row("mine", "2021-03-01", "2021-03-31"), bundled)).toEqual([]);
    expect(
      findings(row("mine", "2021-03-01", "2021-03-31") + row("too", "2021-03-31", "2021-04-01"), bundled),
    ).toEqual(["terms-overlap directory/holders.yaml:2:46+10"]);
    expect(
      findings(row("a", "2021-01-01", "2021-06-30") + row("b", "2021-07-01", "2022-06-30"), bundled),
    ).toEqual([]);
  });
});

describe("mentions in the directory", () => {
  test.each([
    [
      "holders.yaml",
      "office: council-president",
      "office: council-presidant",
      "did you mean `council-president`?",
    ],
    ["holders.yaml", "state: utopia", "state: utopa", "did you mean `utopia`?"],
    ["rotations.yaml", "office: secretary", "office: secretry", "did you mean `secretary`?"],
    ["rotations.yaml", "permanent: [utopia]", "permanent: [utopia, utopa]", "did you mean `utopia`?"],
    ["channels.yaml", "id: council-president", "id: council-presidant", "did you mean `council-president`?"],
    [
      "names.yaml",
      "office: council-president",
      "office: council-presidant",
      "did you mean `council-president`?",
    ],
    ["offices.yaml", "address: headquarters", "address: headquarter", "did you mean `headquarters`?"],
  ])("of %s that lead nowhere are errors: %s", (file, from, to, hint) => {
    const { value, diagnostics } = readEdited(`directory/${file}`, from, to);
    expect(value).toBeNull();
    expect(
      diagnostics.filter(({ code }) => code === "unresolved-id").map((each) => sentence(each).hint),
    ).toContain(hint);
  });

  test("a rotation begins with a member", () => {
    expect(
      readEdited("directory/rotations.yaml", "permanent: [utopia]", "permanent: []").diagnostics.map(tell),
    ).toEqual(["no-such-member directory/rotations.yaml:3:34+6"]);
  });
});

describe("a table", () => {
  test("that says until when it was looked up tells it to each of its rows", () => {
    const { value } = readSubmission(submissionFiles(), new Map());
    const [term] = value?.directory.holders.get("council-president") ?? [];
    expect(term?.verified).toEqual({
      until: "2026-02-05",
      place: { file: HOLDERS, line: 1, column: 17, length: 10 },
    });
    expect(value?.directory.states.get("utopia")?.verified).toBeNull();
  });

  test("of the submission's own answers for its own rows alone", () => {
    const own = row("mine", "2021-03-01", "2021-03-31");
    const { value } = readSubmission(submissionFiles({ [HOLDERS]: own }), submissionFiles());
    const terms = value?.directory.holders.get("council-president") ?? [];
    expect(terms.map(({ id, own: mine, verified }) => [id, mine, verified?.until ?? null])).toEqual([
      ["council-2021", false, "2026-02-05"],
      ["mine", true, null],
      ["council-2022", false, "2026-02-05"],
    ]);
  });

  test("with a day that does not exist is an error", () => {
    expect(readEdited("directory/holders.yaml", "2026-02-05", "2026-02-30").diagnostics.map(tell)).toEqual([
      "no-such-date directory/holders.yaml:1:17+10",
    ]);
  });

  test("can be read while the rest of the submission is faulty", () => {
    const files = submissionFiles({ "data/facts.yaml": "- id: [", "data/recipients.yaml": null });
    const { value, diagnostics } = readDirectory(files, new Map());
    expect(diagnostics).toEqual([]);
    expect(value?.directory.offices.size).toBe(2);
    const broken = submissionFiles({ "data/directory/states.yaml": "- id: [" });
    expect(readDirectory(broken, new Map()).diagnostics.map(({ code }) => code)).toContain("yaml-syntax");
  });
});

test("a title has a neutral form at least, whatever the language", () => {
  const { diagnostics } = readEdited(
    "directory/offices.yaml",
    "fr: Président du Conseil",
    "fr: {feminine: Présidente du Conseil}",
  );
  expect(diagnostics.map(tell)).toEqual(["missing-key directory/offices.yaml:4:45+33"]);
});

test("a form of address may be by gender", () => {
  const { value, diagnostics } = readEdited(
    "languages/fr.yaml",
    'salutation: "Dear {title},"',
    'salutation: {neutral: "Madame, Monsieur,", feminine: "Madame la {title},"}',
  );
  expect(diagnostics).toEqual([]);
  expect(value?.languages.get("fr")?.forms["title"]?.salutation).toEqual({
    neutral: "Madame, Monsieur,",
    feminine: "Madame la {title},",
  });
});
