import { MASK } from "../model/passage.js";

const TOKEN = /[^\s\u00A0\u202F]+/gu;
/** What may stand around an address without being of it. */
const OUTER_START = /^[([{«“„"'‘]+/u;
const OUTER_END = /[)\]},.;:!?…։»”“"'’]+$/u;
/** Only a word with one of these can be an address, a symbol, a number or code. */
const SPECIAL = /[:/@_\\=|\d]|www\./u;
const EXACT: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.|mailto:)/u,
  /^[^@]+@[^@][^@.]*\.[^@]+$/u,
  // S/2021/467, A/HRC/RES/5/1
  /^\p{Lu}[\p{L}\d]*\/.*\d/u,
  /^\d{4}-\d{2}-\d{2}$/u,
  /^\+?[\d().-]{6,}$/u,
  // Code.
  /[\\=|]|::|\(\)|\w_\w/u,
];
/** Quoted words are somebody else's; so is what follows a mark without its pair. */
const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"|„[^„“”]*[“”]/gu;

/** The text without addresses, document symbols, numbers with marks and code. Linear: each word is looked at by itself. */
export function maskExact(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll(TOKEN, (token) => {
    if (!SPECIAL.test(token)) return token;
    const start = OUTER_START.exec(token)?.[0] ?? "";
    const rest = token.slice(start.length);
    const after = OUTER_END.exec(rest.slice(-8))?.[0] ?? "";
    const end = after.slice(ownBracket(rest.slice(0, rest.length - after.length), after));
    const inner = rest.slice(0, rest.length - end.length);
    return EXACT.some((pattern) => pattern.test(inner)) ? start + MASK.repeat(inner.length) + end : token;
  });
}

/** How much of what follows an address closes a bracket that opens in it: `https://example.org/Shushi_(city)`. */
function ownBracket(inner: string, after: string): number {
  const isOpen = inner.lastIndexOf("(") > inner.lastIndexOf(")");
  return isOpen && after.startsWith(")") ? 1 : 0;
}

/** The text without what stands in quotation marks. */
export function maskQuotations(text: string): string {
  return text.replaceAll(QUOTED, (quoted) => MASK.repeat(quoted.length));
}

/** The same without what stands in round brackets. */
export function maskBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/gu, (inside) => MASK.repeat(inside.length));
}

/** The same without some stretches, which are in order and apart. */
export function maskRanges(text: string, ranges: readonly (readonly [number, number])[]): string {
  let end = 0;
  const parts = ranges.map(([start, next]) => {
    const before = text.slice(end, start);
    end = next;
    return before + MASK.repeat(next - start);
  });
  return [...parts, text.slice(end)].join("");
}
