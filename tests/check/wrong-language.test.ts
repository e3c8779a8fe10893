import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { frequentWords, readsAs } from "../../src/check/wrong-language.js";
import { languageOf } from "../languages.js";
import { bundledData } from "../program-files.js";

const CODES = ["en", "fr", "es", "de", "ru", "hy"];
const LANGUAGES = CODES.map((code) => languageOf(code));
const FREQUENT = frequentWords(LANGUAGES);

interface Translation {
  readonly code: string;
  readonly text: string;
}

/** Every text below a value that stands under a language's code. */
function translationsIn(value: unknown): readonly Translation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([code, text]) =>
    CODES.includes(code) && typeof text === "string" ? [{ code, text }] : translationsIn(text),
  );
}

const TRANSLATIONS = [...bundledData]
  .filter(([file]) => !file.startsWith("data/languages/"))
  .flatMap(([, text]) => translationsIn(parse(text)));

describe("texts of the program's own data", () => {
  test("read as the language that they are in", () => {
    expect(TRANSLATIONS.length).toBeGreaterThan(1000);
    expect(TRANSLATIONS.filter(({ code, text }) => readsAs(text, code, FREQUENT) !== null)).toEqual([]);
  });

  test("would be known in the place of another language's, but for few", () => {
    const long = TRANSLATIONS.filter(({ text }) => text.split(/\s+/u).length >= 8);
    const swapped = long.flatMap(({ code, text }) =>
      CODES.filter((other) => other !== code).map((other) => readsAs(text, other, FREQUENT) === code),
    );
    expect(swapped.filter((isKnown) => isKnown).length / swapped.length).toBeGreaterThan(0.9);
  });
});

test("nothing is said of a text in a language that names no frequent words", () => {
  const text = "The road to Goris was closed, and the villages are cut off.";
  expect(readsAs(text, "fr", FREQUENT)).toBe("en");
  expect(readsAs(text, "it", FREQUENT)).toBeNull();
});

test("a line of few words may be anything", () => {
  expect(readsAs("The opening of the road", "fr", FREQUENT)).toBeNull();
});
