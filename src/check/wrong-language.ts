import { type Diagnostic, warning } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Passage } from "../model/passage.js";
import type { LanguageCode } from "../model/text.js";
import type { Reading, TextSurroundings } from "./text-rule.js";

/** The languages in which a word is frequent (`proof: frequent:` of each), by the word in small letters. */
export interface FrequentWords {
  readonly languagesOf: ReadonlyMap<string, readonly LanguageCode[]>;
  /** Those that name such words: of the others nothing can be said. */
  readonly known: ReadonlySet<LanguageCode>;
}

/** A line of fewer words may have none of its own language. */
const LEAST_WORDS = 6;
/** One that another language has may be a chance. */
const LEAST_FREQUENT = 2;
/** Of the words of a text at least so many are frequent in its language; in prose it is a third, in Armenian an eighth. */
const LEAST_SHARE = 0.12;
/** A text in another language has fewer words of its own, against those of the other. */
const MOST_OWN = 1 / 3;

const WORD = /[\p{L}\p{M}]+/gu;

/** The frequent words of all languages of a case. */
export function frequentWords(languages: Iterable<Language>): FrequentWords {
  const languagesOf = new Map<string, LanguageCode[]>();
  const known = new Set<LanguageCode>();
  for (const { code, proof } of languages)
    for (const word of proof.frequent.flatMap((line) => line.split(" "))) {
      known.add(code);
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);
    }
  return { languagesOf, known };
}

/** The language as which a text reads that is to be in another; null where it reads as its own, or as none for certain. */
export function readsAs(
  text: string,
  own: LanguageCode,
  { languagesOf, known }: FrequentWords,
): LanguageCode | null {
  if (!known.has(own)) return null;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const frequent = words.flatMap((word) => {
    const languages = languagesOf.get(word);
    return languages === undefined ? [] : [languages];
  });
  // What two languages have both, as French and Spanish `la`, tells nothing between them.
  const telling = (code: LanguageCode, other: LanguageCode): number =>
    frequent.filter((languages) => languages.includes(code) && !languages.includes(other)).length;
  const [reads, most] = [...known]
    .map((code) => [code, telling(code, own)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  if (most < LEAST_FREQUENT || frequent.length < words.length * LEAST_SHARE) return null;
  return telling(own, reads) > most * MOST_OWN ? null : reads;
}

/** A text in another language than the one that it is given for. */
export function findWrongLanguages(
  { passage, own }: Reading,
  { frequent }: TextSurroundings,
): readonly Diagnostic[] {
  const { language } = passage;
  return language === null ? [] : wrongLanguage(passage, language, readsAs(own, language, frequent));
}

/** The finding about a text that reads as another language than that in which it is to be; names stay as their owners write them, titles of documents too. */
export function wrongLanguage(
  passage: Passage,
  language: LanguageCode,
  reads: LanguageCode | null,
): readonly Diagnostic[] {
  if (reads === null || passage.role === "name" || passage.table === "documents") return [];
  return [warning("wrong-language", passage.placeOf(0, passage.text.length), { language, reads })];
}
