import { expect, test } from "vitest";
import type { Way } from "../../src/model/channel.js";
import { fillWords, registerWords } from "../../src/dossier/register-words.js";
import { languageOf } from "../languages.js";

const CODES = ["en", "fr", "ru", "es", "hy", "de"];
const WAYS: Readonly<Record<Way, true>> = { post: true, "e-mail": true, portal: true, form: true, fax: true };

test.each(CODES)("%s has every word of a register, every way and every language of the program", (code) => {
  const language = languageOf(code);
  const words = registerWords(language);
  expect(words).not.toHaveProperty("missing");
  for (const way of Object.keys(WAYS)) expect(words).toHaveProperty([`way-${way}`]);
  for (const other of CODES) expect(language.phrases).toHaveProperty([`language-${other}`]);
});

test("what a language lacks is named", () => {
  const { phrases, ...language } = languageOf("en");
  const { "way-fax": _, "dossier-sums": __, ...others } = phrases;
  expect(registerWords({ ...language, phrases: others })).toEqual({ missing: ["dossier-sums", "way-fax"] });
});

test("values are put in place of their names, and are not read again", () => {
  expect(fillWords("{letters} of {pages}, {other}", { letters: "{pages}", pages: 3 })).toBe(
    "{pages} of 3, {other}",
  );
});
