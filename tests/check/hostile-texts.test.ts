import { test } from "vitest";
import { findAlikeNames } from "../../src/check/alike-names.js";
import { readTold } from "../../src/check/other-recipients.js";
import { indexParties, type Party } from "../../src/check/parties.js";
import { readPassage, type TextSurroundings } from "../../src/check/text-rule.js";
import { checkPassage } from "../../src/check/text-rules.js";
import type { Passage } from "../../src/model/passage.js";
import { languageOf } from "../languages.js";
import { frequentWords } from "../../src/check/wrong-language.js";

/** In UTF-16 units: a rule that looks at a text anew from each of its characters needs six seconds at least for so many. */
const LENGTH = 100_000;
/** In milliseconds. All rules together need some tenths of a second for one text. */
const PATIENCE = 5000;

/** By a few characters over and over a pattern may be led to try what it has tried before. */
const REPEATED: readonly string[] = [
  "a",
  "A",
  "Ա",
  "Ж",
  "A.",
  "A. ",
  "A.A ",
  "A of ",
  "Goris ",
  "Goris, goris. ",
  "Гoрис ",
  "de facto ",
  "a@",
  "a@.",
  ".",
  ". ",
  "...a",
  "…",
  ",",
  ", ",
  "?",
  "? ",
  ": ,",
  " ",
  " \n",
  "\n",
  "\n\n",
  "\t",
  "\u00A0",
  "- a\n",
  "1. a\n",
  "1",
  "1 ",
  "2021-11-22 ",
  "1 November 2021 ",
  "November ",
  "(",
  ")",
  "()",
  "[",
  "[a",
  "<a",
  "«",
  "»",
  "“",
  "“«",
  "“a”",
  "„",
  '"',
  '1"',
  "'",
  "'a",
  " 'a",
  "’",
  "a’",
  "/",
  "A/",
  "A/1",
  "-",
  "A-",
  "_",
  "{",
  "{a",
  "{a}",
  "{{",
  "$",
  "${a",
  "%A",
  "XX ",
  "todo: ",
  "(insert ",
  "TODO ",
  "№",
  "\uFFFC",
  "\u0301",
  "e\u0301",
  "Mr ",
  "Dear ",
  "Dear\n",
  "as you ",
  "Michelle ",
  "Michelle Bachelet, ",
  "😀",
  "S/2021/467 ",
  "www.",
  "http://",
  "¿",
  "¿a? ",
  "։",
  "א ",
];

const TEXTS: readonly string[] = [
  ...REPEATED.flatMap((part) => [filled(part), `${filled(part)}a@b`]),
  ...[..."([«“„"].flatMap((open) => [...")]»”"].map((close) => half(open) + half(close))),
  half("(") + half("[)"),
  `a@${filled(".")}@`,
  `A${filled("a")}`,
  `A${half("a")} A${half("a")}b`,
  `${filled("A.")} Ж`,
  `Ж ${filled("A.")}`,
  `Ж ${filled("A ")}`,
  `a\n${filled(" ")}b`,
  `a${filled("\n ")}b`,
];

function filled(part: string, length = LENGTH): string {
  return part.repeat(Math.ceil(length / part.length));
}

function half(part: string): string {
  return filled(part, LENGTH / 2);
}

const LANGUAGES = ["en", "hy"].map((code) => languageOf(code));

const SURROUNDINGS: TextSurroundings = {
  languages: new Map(LANGUAGES.map((language) => [language.code, language])),
  date: "2021-11-22",
  frequent: frequentWords(LANGUAGES),
  unwanted: () => [{ not: ["Goris", "goris", "Gor*", "a", "A", "a*"], usual: "Kapan" }],
};

const PARTY: Party = {
  office: "ohchr",
  name: "Michelle Bachelet",
  salutations: ["Dear High Commissioner"],
  vocative: "High Commissioner",
  title: "High Commissioner",
};

function passage(text: string, language: string): Passage {
  const place = { file: "data/facts.yaml", line: 1, column: 1, length: 1 };
  return { text, language, role: "prose", key: "text", table: "facts", row: "one", placeOf: () => place };
}

test.each(TEXTS.map((text) => [JSON.stringify(`${text.slice(0, 8)}…${text.slice(-8)}`), text]))(
  "every rule is soon done with %s",
  (_, text) => {
    for (const language of LANGUAGES) {
      const hostile = passage(text, language.code);
      const reading = readPassage(hostile, SURROUNDINGS);
      checkPassage(reading, SURROUNDINGS);
      readTold(reading, indexParties([PARTY], language));
      findAlikeNames([hostile], { names: ["Michelle Bachelet"], listed: ["Gor*"] }, language);
    }
  },
  PATIENCE,
);
