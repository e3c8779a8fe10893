import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { readLanguages } from "../../src/source/read-languages.js";
import { date } from "../../src/template/helpers/date.js";
import { list } from "../../src/template/helpers/list.js";
import { languageOf } from "../languages.js";

const CODES = ["en", "fr", "ru", "es", "hy"];
const yaml = (code: string): string =>
  readFileSync(new URL(`../../data/languages/${code}.yaml`, import.meta.url), "utf8");

describe("the languages of the program", () => {
  test.each(CODES)("%s has every phrase and form that English has", (code) => {
    const english = languageOf("en");
    const language = languageOf(code);
    expect(Object.keys(language.phrases)).toEqual(Object.keys(english.phrases));
    expect(Object.keys(language.forms)).toEqual(Object.keys(english.forms));
    const values = (phrases: Readonly<Record<string, string>>): string[][] =>
      Object.values(phrases).map((phrase) => (phrase.match(/\{[a-z]+\}/gu) ?? []).sort());
    expect(values(language.phrases)).toEqual(values(english.phrases));
  });

  test.each([
    ["en", "2021-11-01", "1 November 2021"],
    ["fr", "2021-11-01", "1er novembre 2021"],
    ["fr", "2021-11-22", "22 novembre 2021"],
    ["ru", "2021-11-22", "22 ноября 2021 года"],
    ["es", "2021-11-22", "22 de noviembre de 2021"],
    ["hy", "2021-11-22", "2021 թ. նոյեմբերի 22"],
  ])("%s writes %s as %s", (code, iso, expected) => {
    expect(date({ arguments: [iso], values: {}, language: languageOf(code) })).toBe(expected);
  });

  test.each([
    ["es", ["Goris", "Ijevan"], "Goris e Ijevan"],
    ["es", ["padres", "madres", "hijos"], "padres, madres e hijos"],
    ["es", ["agua", "«Iniciativa»"], "agua e «Iniciativa»"],
    ["es", ["nieve", "hielo"], "nieve y hielo"],
    ["es", ["Goris", "Kapan"], "Goris y Kapan"],
    ["hy", ["Գորիս", "Կապան"], "Գորիս և Կապան"],
  ])("%s lists %j", (code, items, expected) => {
    expect(list({ arguments: [items], values: {}, language: languageOf(code) })).toBe(expected);
  });
});

describe("a language file that names what is not there", () => {
  const found = (change: (text: string) => string) =>
    readLanguages(new Map([["data/languages/fr.yaml", change(yaml("fr"))]]), new Map()).diagnostics;

  test("hyphenation patterns", () => {
    expect(found((text) => text.replace("hyphenation: fr", "hyphenation: fr-fr"))).toMatchObject([
      { code: "unresolved-id", place: { line: 7 }, args: { kind: "hyphenation", id: "fr-fr" } },
    ]);
  });

  test("a profile of spaces", () => {
    expect(found((text) => text.replace("profile: france", "profile: frnace"))).toMatchObject([
      { code: "unresolved-id", args: { id: "frnace", known: ["france", "european-union", "canada"] } },
    ]);
  });

  test("a space, a day, a key of ties", () => {
    expect(
      found((text) =>
        text
          .replace("before: narrow", "before: wide")
          .replace("{ 1: 1er }", "{ 32: 32e }")
          .replace("before-name:", "before-names:"),
      ).map(({ code }) => code),
    ).toEqual(["wrong-value", "wrong-value", "unknown-key"]);
  });
});
