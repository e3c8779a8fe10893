import { expect, test } from "vitest";
import { findAlikeNames } from "../../src/check/alike-names.js";
import type { Passage } from "../../src/model/passage.js";
import { languageOf } from "../languages.js";

function passage(text: string): Passage {
  const place = { file: "data/facts.yaml", line: 1, column: 1, length: 1 };
  return {
    text,
    language: "ru",
    role: "prose",
    key: "text",
    table: "facts",
    row: "one",
    placeOf: () => place,
  };
}

const wordsFoundIn = (text: string): readonly unknown[] =>
  findAlikeNames([passage(text)], { names: [], listed: [] }, languageOf("ru")).map(({ args }) => args);

test("what is an ending in Russian is one although the first name of the text is in Latin letters", () => {
  const usual = "Это Microsoft и Кавказцами, Кавказцами, Кавказцами";
  expect(wordsFoundIn(`${usual} и Кавказцеми.`)).toEqual([]);
  expect(wordsFoundIn(`${usual} и Кавкасцами.`)).toEqual([
    { written: "Кавкасцами", usual: "Кавказцами", listed: false },
  ]);
});
