/**
 * Hyphenation patterns by the names that `Language.hyphenation` uses, with the fewest letters before and after a hyphen
 * (TeX's hyph-utf8, `hyphenmin` in languages.rb).
 */
export const HYPHENATIONS = {
  bg: [2, 2],
  ca: [2, 2],
  cs: [2, 3],
  cy: [2, 3],
  da: [2, 2],
  de: [2, 2],
  "de-ch-1901": [2, 2],
  "en-gb": [2, 3],
  "en-us": [2, 3],
  es: [2, 2],
  et: [2, 3],
  eu: [2, 2],
  fi: [2, 2],
  fr: [2, 3],
  ga: [2, 3],
  gl: [2, 2],
  hr: [2, 2],
  hu: [2, 2],
  hy: [1, 2],
  is: [2, 2],
  it: [2, 2],
  lt: [2, 2],
  lv: [2, 2],
  nb: [2, 2],
  nl: [2, 2],
  nn: [2, 2],
  pl: [2, 2],
  pt: [2, 3],
  rm: [2, 2],
  ro: [2, 2],
  ru: [2, 2],
  sk: [2, 3],
  sl: [2, 2],
  sv: [2, 2],
  tr: [2, 2],
  uk: [2, 2],
} as const satisfies Readonly<Record<string, readonly [before: number, after: number]>>;

export type HyphenationName = keyof typeof HYPHENATIONS;
