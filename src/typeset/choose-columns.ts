import type { Signature } from "../model/letter.js";
import type { Pt } from "../model/page.js";
import type { Setting } from "./setting.js";
import type { SignatureFormat } from "./signature-format.js";
import type { Token } from "./split-words.js";
import { cutSpans } from "./cut-spans.js";
import { flattenInlines } from "./flatten-inlines.js";
import { splitWords } from "./split-words.js";
import { textStyle } from "./text-style.js";

/** A signature in ink needs more room than a name in print: four columns of a page are too narrow for it. */
const MOST_WITH_INK = 3;
/** From how many signatories on each number of columns is worth it. */
const LEAST_SIGNATORIES = [1, 2, 7, 40];
/** A name should take no more lines than this. */
const NAME_LINES = 2.5;

/**
 * How many columns the signature block takes: as the style says, else as many as the number and the widest name bear.
 * Never more than the widest word lets stand side by side.
 */
export function chooseColumns(
  signatures: readonly Signature[],
  format: SignatureFormat,
  setting: Setting,
): number {
  const { line, word } = widest(signatures, format, setting);
  const asked = setting.style.columns;
  const least = asked === null ? Math.max(word, line / NAME_LINES) : word;
  const bears = (columns: number): boolean =>
    least <= (setting.measure + format.gap) / columns - format.gap - format.hanging;
  const limit = Math.min(asked ?? wantedColumns(signatures.length, setting), signatures.length);
  for (let columns = limit; columns > 1; columns -= 1) if (bears(columns)) return columns;
  return 1;
}

function wantedColumns(count: number, { style }: Setting): number {
  const wanted = LEAST_SIGNATORIES.filter((least) => count >= least).length;
  return style.ink ? Math.min(wanted, MOST_WITH_INK) : wanted;
}

/** Widths in points of the widest line and of the widest single word of all signatories. */
function widest(
  signatures: readonly Signature[],
  format: SignatureFormat,
  setting: Setting,
): { readonly line: Pt; readonly word: Pt } {
  const style = textStyle(format.face, format.size);
  const lines = signatures
    .flatMap((signature) => signature.lines)
    .map((line) => splitWords(cutSpans(flattenInlines(line, style), setting.language)));
  const widthOf = (token: Token): Pt => tokenWidth(token, setting);
  const words = lines.flat().filter((token) => token.type === "word");
  const width = (line: readonly Token[]): Pt => line.reduce((sum, token) => sum + widthOf(token), 0);
  return { line: lines.map(width).reduce(larger, 0), word: words.map(widthOf).reduce(larger, 0) };
}

function tokenWidth(token: Token, setting: Setting): Pt {
  switch (token.type) {
    case "word":
      return token.pieces.reduce((sum, { text, style }) => sum + setting.shape(text, style).width, 0);
    case "space":
      return setting.shape(" ", token.style).width;
    case "break":
      return 0;
  }
}

function larger(one: Pt, other: Pt): Pt {
  return Math.max(one, other);
}
