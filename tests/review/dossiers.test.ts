import { describe, expect, test } from "vitest";
import type { DossierLetter } from "../../src/model/comparison.js";
import { compareDossiers } from "../../src/review/compare-dossiers.js";

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
