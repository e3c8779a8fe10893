/** Digits of any script but ASCII's. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
/** Five sets of digits without a gap between them (Mathematical Alphanumeric Symbols). */
const MATHEMATICAL = { first: 0x1d7ce, last: 0x1d7ff };

/** The text with the digits of every script as those of ASCII. */
export function plainDigits(text: string): string {
  return text.replaceAll(OTHER_DIGITS, (digit) => String(valueOf(digit)));
}

/** The digits of a script are ten characters in a row (The Unicode Standard, 4.6): the value is how far the first is. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const { first, last } = MATHEMATICAL;
  if (code >= first && code <= last) return (code - first) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
