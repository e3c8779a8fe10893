import type { Tie } from "./tie.js";

/** A number with what a language puts behind it: 35, 1,500, 35th, 1er, 5-й, 35-րդ. */
export const isNumber = (word: string): boolean =>
  /^\d+(?:[\d.,/–-]*\d)?(?:-?\p{L}{1,3}|[ºª°])?$/u.test(word);
/** What a document numbers its parts with: 35, IV, B. */
export const isOrdinal = (word: string): boolean => /^(?:\d|[IVXLC]+(?!\p{L})|\p{Lu}(?!\p{L}))/u.test(word);
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const isInitial = (word: string): boolean => /^(?:\p{Lu}[\p{Ll}\u0587]?\.-?)+$/u.test(word);
const isSurname = (word: string): boolean => /^\p{Lu}\p{Ll}[\p{L}’-]*$/u.test(word);
const isSign = (word: string): boolean => /^(?:§{1,2}|№|[Nn]\.?[°º]s?|[Nn]o)$/u.test(word);
/** What a number counts or measures, as a sign. */
export const isUnit = (word: string): boolean => /^(?:%|‰|°C?|k?m[²³]?|cm|mm|kg|g|ha|[€$£₽֏])$/u.test(word);
const isCurrency = (word: string): boolean =>
  /^(?:\p{Lu}{0,3}\$|[€£₽֏]|USD|EUR|AMD|RUB|CHF|GBP)$/u.test(word);
const isDash = (word: string): boolean => /^[–—-]$/u.test(word);

/** What belongs together in every language. */
export const COMMON_TIES: readonly Tie[] = [
  // A. Petrosyan; А. С. Пушкин
  [isInitial, isCapitalised],
  // Пушкин А. С.
  [isSurname, isInitial],
  [isSign, (word) => /^\d/u.test(word)],
  [isNumber, isUnit],
  // US$ 5
  [isCurrency, (word) => /^\d/u.test(word)],
  // 12 000
  [(word) => /^\d{1,3}$/u.test(word), (word) => /^\d{3}(?!\d)/u.test(word)],
  // A dash with spaces around it never opens a line.
  [() => true, isDash],
];
