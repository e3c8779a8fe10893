import type { LanguageCode } from "./text.js";

/** A script that is not the letter's. */
export interface ForeignScript {
  /** What its text is taken for where nothing else is said. */
  readonly language: LanguageCode;
  /** Text of it, with nothing but what belongs to no script between its letters, and a number that hangs on: S/2021/467. */
  stretchesIn(text: string): readonly RegExpExecArray[];
}

interface Script extends ForeignScript {
  /** The languages that are written in it; every language that no row has is written in Latin. */
  readonly writes: readonly LanguageCode[];
}

const latin = row("en", "\\p{Script=Latin}", []);

/** Characters are letters, and such marks and stops as Unicode shares among scripts although one alone uses them. */
const others: readonly Script[] = [
  row("hy", "\\p{Script=Armenian}", ["hy", "hyw"]),
  row("el", "\\p{Script=Greek}", ["el"]),
  row("ru", "\\p{Script=Cyrillic}", ["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"]),
  row("ar", "\\p{Script=Arabic}\\u0600-\\u06FF", ["ar", "fa", "ur", "ps", "ckb"]),
  row("he", "\\p{Script=Hebrew}", ["he", "yi"]),
  row("ka", "\\p{Script=Georgian}", ["ka"]),
  row("ja", "\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC", ["ja"]),
  row("zh", "\\p{Script=Han}\\u3000-\\u3003\\u3008-\\u3011\\u3014-\\u301F\\uFF01-\\uFF65", [
    "zh",
    "yue",
    "ja",
    "ko",
  ]),
  row("ko", "\\p{Script=Hangul}", ["ko"]),
];

/** The scripts in which a language is not written. */
export function foreignScripts(language: LanguageCode): readonly ForeignScript[] {
  const own = ownScripts(language);
  return [latin, ...others].filter((script) => !own.includes(script));
}

/** A subtag that names Latin goes before what is usual in the language: `sr-Latn`. */
function ownScripts(language: LanguageCode): readonly Script[] {
  const [primary = "", ...subtags] = language.split("-");
  const own = subtags.includes("Latn") ? [] : others.filter(({ writes }) => writes.includes(primary));
  return own.length === 0 ? [latin] : own;
}

function row(language: LanguageCode, characters: string, writes: readonly LanguageCode[]): Script {
  const one = `[${characters}]`;
  const character = lazily(() => new RegExp(one, "u"));
  const stretch = lazily(() => new RegExp(`${one}(?:[^\\p{L}]*${one})*\\p{M}*(?:[^\\s\\p{L}]*\\d)?`, "gu"));
  const stretchesIn = (text: string): readonly RegExpExecArray[] =>
    character().test(text) ? [...text.matchAll(stretch())] : [];
  return { language, writes, stretchesIn };
}

/** An expression that is compiled when it is first needed: with so many characters that takes a millisecond. */
function lazily(compile: () => RegExp): () => RegExp {
  let compiled: RegExp | null = null;
  return () => (compiled ??= compile());
}
