/** Ranges of characters that take two columns (UAX #11: Wide and Fullwidth), the first and the last of each. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
/** Marks that stand on the character before them, and what only steers. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many columns of a terminal or of a mail in a fixed pitch a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Whether a character takes two columns: scripts that have it write no spaces. */
export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => code >= first && code <= last);
}

function widthOf(character: string): number {
  if (character < "\u007F") return 1;
  if (NO_WIDTH.test(character)) return 0;
  return isWide(character) ? 2 : 1;
}
