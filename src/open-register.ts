import type { RegisterHead, Said } from "./dossier/register.js";
import { fillWords, registerWords, type RegisterWords } from "./dossier/register-words.js";
import { fault, type Result, warning } from "./model/diagnostic.js";
import type { Language } from "./model/language.js";
import { type LanguageCode, type Text, textIn } from "./model/text.js";
import type { Press } from "./press.js";
import { sayDate } from "./template/say-date.js";
import { punctuateTexts } from "./typeset/punctuation/punctuate-texts.js";

/** The language that a register is found in where none of the submission's has the words. */
const LAST_RESORT = "en";

/**
 * What the register of a submission is headed by, in the submission's first language. Where that lacks a word, all of it is
 * in the next language that lacks none, and the finding says so: never are words of two languages mixed.
 */
export function openRegister(press: Press): Result<RegisterHead> {
  const { value, diagnostics } = chooseLanguage(press);
  return { value: value === null ? null : headIn(value.language, value.words, press), diagnostics };
}

interface Chosen {
  readonly language: Language;
  readonly words: RegisterWords;
}

function chooseLanguage({ case: { submission, languages } }: Press): Result<Chosen> {
  const [first = LAST_RESORT, ...others] = submission.languages;
  const codes = [...new Set([first, ...others, LAST_RESORT])];
  const able = codes.flatMap((code): readonly Chosen[] => {
    const language = languages.get(code);
    const words = language === undefined ? null : registerWords(language);
    return language === undefined || words === null || "missing" in words ? [] : [{ language, words }];
  });
  const [chosen] = able;
  if (chosen?.language.code === first) return { value: chosen, diagnostics: [] };
  const wanted = languages.get(first);
  const words = wanted === undefined ? { missing: [] } : registerWords(wanted);
  const missing = "missing" in words ? words.missing : [];
  const place = { file: `data/languages/${first}.yaml`, line: 1, column: 1 };
  const args = { language: first, missing, instead: chosen?.language.code ?? null };
  const tell = chosen === undefined ? fault : warning;
  return { value: chosen ?? null, diagnostics: [tell("register-words", place, args)] };
}

function headIn(language: Language, words: RegisterWords, press: Press): RegisterHead {
  const { submission } = press.case;
  const { phrases, code } = language;
  const set = (text: string): string => punctuate({ text, language: code }, press);
  const say = (text: Text): Said => {
    const said = saidIn(text, [code, ...submission.languages]);
    return { ...said, text: punctuate(said, press) };
  };
  const date = sayDate(submission.date, language) ?? submission.date;
  const { reference } = submission;
  return {
    language,
    words: Object.fromEntries(
      Object.entries(words).map(([name, phrase]) => [name, set(phrase)]),
    ) as RegisterWords,
    title: say(submission.title),
    sender: say(submission.sender.name),
    placeAndDate: set(
      fillWords(phrases["place-and-date"] ?? "{place}, {date}", { place: say(submission.city).text, date }),
    ),
    reference:
      reference === null ? null : set(fillWords(phrases["reference"] ?? "{reference}", { reference })),
    place: submission.title.place,
  };
}

/** A text in the first of the languages that it has. */
function saidIn(text: Text, languages: readonly LanguageCode[]): Said {
  const said = languages.flatMap((language) => {
    const words = textIn(text, language);
    return words === null ? [] : [{ text: words, language }];
  });
  const [first] = said;
  if (first === undefined) throw new Error("a text has none of the submission's languages");
  return first;
}

function punctuate({ text, language: code }: Said, { case: { languages }, names }: Press): string {
  const language = languages.get(code);
  const { exact } = names(code);
  return language === undefined ? text : punctuateTexts([text], { language, exact }).join("");
}
