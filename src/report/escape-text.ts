/** Characters that a terminal would obey or hide, and halves of surrogate pairs. */
const UNSHOWN =
  /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u206F\u061C\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const EVERY_UNSHOWN = new RegExp(UNSHOWN, "gu");

/** The text with every control, bidi and invisible character spelt as its code point: `<U+202E>`. */
export function escapeText(text: string): string {
  return text.replace(EVERY_UNSHOWN, codePointOf);
}

function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
