import type { Language } from "../../model/language.js";
import { COMMON_TIES, isCapitalised, isNumber, isOrdinal } from "./common-ties.js";
import { dateTies } from "./date-ties.js";
import type { Tie } from "./tie.js";
import { wordsAmong } from "./words-among.js";

/** Languages live as long as the run. */
const compiled = new WeakMap<Language, readonly Tie[]>();

/** The ties of a language: those that all languages have, those of its dates, those of its lists of words. */
export function compileTies(language: Language): readonly Tie[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { beforeNumber, afterNumber, beforeName, neverLast, neverFirst } = language.typography.ties;
  const made: readonly Tie[] = [
    ...COMMON_TIES,
    ...dateTies(language),
    ...phrases(beforeNumber).map((phrase): Tie => [...phrase, isOrdinal]),
    ...phrases(afterNumber).map((phrase): Tie => [isNumber, ...phrase]),
    ...phrases(beforeName).map((phrase): Tie => [...phrase, isCapitalised]),
    ...phrases(neverLast).map((phrase): Tie => [...phrase, () => true]),
    ...phrases(neverFirst).map((phrase): Tie => [() => true, ...phrase]),
    // What is of several words is itself held together.
    ...phrases([...beforeNumber, ...afterNumber, ...beforeName]).filter((phrase) => phrase.length > 1),
  ];
  compiled.set(language, made);
  return made;
}

/** All entries of one word make one test, each of several words a sequence of tests. */
function phrases(entries: readonly string[]): readonly Tie[] {
  const single = entries.filter((entry) => !/\s/u.test(entry));
  const several = entries.filter((entry) => /\s/u.test(entry));
  return [
    ...(single.length === 0 ? [] : [[wordsAmong(single)]]),
    ...several.map((entry) => entry.split(/\s+/u).map((word) => wordsAmong([word]))),
  ];
}
