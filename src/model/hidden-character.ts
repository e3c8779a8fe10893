/**
 * Characters that no letter may carry: controls but tab and line ends, line and paragraph separators; the bidi
 * embeddings, overrides and isolates (UAX #9, 2.1 to 2.4), which can make a line read otherwise than it is written, and
 * their deprecated like; operators, fillers, tags and annotations that are not seen and can hide words in a text;
 * halves of surrogate pairs, and code points that are no characters (U+FDD0, U+FFFE, ...).
 * Marks that guide a line (soft hyphen, zero-width space, joiners, U+200E, U+200F, U+061C, U+FEFF) may stand.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2061-\u206F\u3164\uFFA0\uFFF9-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The first character of a text that no letter may carry; null where there is none. */
export function hiddenCharacterIn(text: string): string | null {
  return HIDDEN.exec(text)?.[0] ?? null;
}
