import { describe, expect, test } from "vitest";
import type { DossierLetter } from "../../src/model/comparison.js";
import { compareDossiers } from "../../src/review/compare-dossiers.js";
import { readManifest } from "../../src/review/read-manifest.js";

const letter = (
  recipient: string,
  text: string | null,
  sha256 = text ?? "",
  language = "en",
): DossierLetter => ({
  recipient,
  language,
  name: `${recipient}.pdf`,
  sha256,
  text,
});

describe("two dossiers", () => {
  const steps = compareDossiers(
    [letter("a", "One."), letter("b", "One."), letter("c", "One."), letter("d", null, "1")],
    [
      letter("a", "One."),
      letter("b", "Two."),
      letter("c", "One.", "other bytes"),
      letter("d", "One.", "2"),
      letter("a", "Un.", "Un.", "fr"),
    ],
  );

  test("are compared letter by letter, each in its language", () => {
    expect(steps.map(({ recipient, language, type }) => `${recipient} ${language} ${type}`)).toEqual([
      "a en same",
      "b en changed",
      "c en changed",
      "d en changed",
      "a fr added",
    ]);
  });

  test("tell words where both have them", () => {
    const types = steps.map(
      ({ comparison }) =>
        comparison?.sections.flatMap(({ differences }) => differences.map(({ type }) => type)) ?? null,
    );
    expect(types).toEqual([null, ["removed", "added"], ["same"], null, null]);
  });

  test("a letter that only the first has is removed", () => {
    expect(compareDossiers([letter("a", "One.")], []).map(({ type }) => type)).toEqual(["removed"]);
  });
});

describe("a manifest", () => {
  const file = (name: string, recipient = "a"): object => ({ name, recipient, language: "en", sha256: name });

  test("has the PDF stand for a letter, and its plain text for its words", () => {
    const files = [file("a.html"), file("a.pdf"), file("a.txt"), file("b.txt", "b"), { name: "index.html" }];
    const expected = [
      { name: "a.pdf", sha256: "a.pdf", recipient: "a", language: "en", textName: "a.txt" },
      { name: "b.txt", sha256: "b.txt", recipient: "b", language: "en", textName: "b.txt" },
    ];
    expect(readManifest(JSON.stringify({ files }))).toEqual(expected);
    expect(readManifest(JSON.stringify({ letters: files }))).toEqual(expected);
  });

  test.each([
    ["{", { problem: "not-json" }],
    ["[]", { problem: "no-letters" }],
    ["null", { problem: "no-letters" }],
    [`{"files": {}}`, { problem: "no-letters" }],
    [
      `{"files": [{"recipient": "a", "name": "a.pdf", "sha256": 1}]}`,
      { problem: "bad-entry", index: 0, key: "sha256" },
    ],
  ])("%s tells of none", (text, problem) => {
    expect(readManifest(text)).toEqual(problem);
  });
});
