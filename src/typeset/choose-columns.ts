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

/** How many columns the signature block takes: as the style says, else as many as the number and the widest name bear. */
export function chooseColumns(
  signatures: readonly Signature[],
  format: SignatureFormat,
  setting: Setting,
): number {
  const most = Math.max(1, signatures.length);
  if (setting.style.columns !== null) return Math.min(setting.style.columns, most);
  const { line, word } = widest(signatures, format, setting);
  const bears = (columns: number): boolean => {
    const width = (setting.measure + format.gap) / columns - format.gap - format.hanging;
    return word <= width && line <= width * NAME_LINES;
  };
  const wanted = LEAST_SIGNATORIES.filter((least) => signatures.length >= least).length;
  const limit = setting.style.ink ? MOST_WITH_INK : wanted;
  for (let columns = Math.max(1, Math.min(wanted, limit)); columns > 1; columns -= 1) {
    if (bears(columns)) return columns;
  }
  return 1;
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
