import type { Tie } from "./tie.js";
import { matches } from "./words-among.js";

/** A number with what a language puts behind it: 35, 1,500, 35th, 1er, 5-й, 35-րդ. */
export const isNumber = matches(/^\d+(?:[\d.,/–-]*\d)?(?:-?\p{L}{1,3}|[ºª°])?$/u);
/** What a document numbers its parts with: 35, IV, B. */
export const isOrdinal = matches(/^(?:\d|[IVXLC]+(?!\p{L})|\p{Lu}(?!\p{L}))/u);
export const isCapitalised = matches(/^\p{Lu}/u);
const isInitial = matches(/^(?:\p{Lu}[\p{Ll}\u0587]?\.-?)+$/u);
const isSurname = matches(/^\p{Lu}\p{Ll}[\p{L}’-]*$/u);
const isSign = matches(/^(?:§{1,2}|№|[Nn]\.?[°º]s?|[Nn]o)$/u);
/** What a number counts or measures, as a sign. */
export const isUnit = matches(/^(?:%|‰|°C?|k?m[²³]?|cm|mm|kg|g|ha|[€$£₽֏])$/u);
const isCurrency = matches(/^(?:\p{Lu}{0,3}\$|[€£₽֏]|USD|EUR|AMD|RUB|CHF|GBP)$/u);
const isDash = matches(/^[–—-]$/u);
const opensWithDigit = matches(/^\d/u);

/** What belongs together in every language. */
export const COMMON_TIES: readonly Tie[] = [
  // A. Petrosyan; А. С. Пушкин
  [isInitial, isCapitalised],
  // Пушкин А. С.
  [isSurname, isInitial],
  [isSign, opensWithDigit],
  [isNumber, isUnit],
  // US$ 5
  [isCurrency, opensWithDigit],
  // 12 000
  [matches(/^\d{1,3}$/u), matches(/^\d{3}(?!\d)/u)],
  // A dash with spaces around it never opens a line.
  [() => true, isDash],
];
