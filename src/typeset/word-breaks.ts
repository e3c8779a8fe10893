import LineBreaker from "linebreak";
import type { Word } from "./split-words.js";

/** A place inside a word where a line may end. */
export interface WordBreak {
  /** UTF-16 units from the start of the word. */
  readonly offset: number;
  readonly cost: number;
  /** Whether the line ends in a hyphen, its own or an added one. */
  readonly flagged: boolean;
  /** Whether that hyphen is added. */
  readonly hyphen: boolean;
  /** Whether a line may also stretch here: between characters of a script without spaces. */
  readonly joint?: true;
}

/** Costs of a break: TeX's for a hyphen that stands there already, and what is as little wanted as that. */
const COSTS = { visibleHyphen: 50, dashOrSlash: 20, ideograph: 0, address: 150 };

/** What is longer is neither a word nor an address that anybody types; only scripts without spaces have such stretches. */
const LONGEST = 2_000;
const IDEOGRAPH = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF]/;
/** What could hold a break: hyphens, dashes, slashes, and the scripts that write no spaces. */
const BREAKABLE =
  /[-‐–—/|\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uDBFF]/;
const ADDRESS = /^[(<“"«„\u202F]*(https?:\/\/|www\.|mailto:)|^[^\s@]+@[^\s@]+\.[^\s@]/;
/** A document symbol (`S/2021/467`, `A/HRC/RES/5/1`) or a number, with the punctuation around it. */
const UNBROKEN =
  /^[([“"«„\u202F]*((\p{Lu}+(?=[/.\d])|(?=.*\d)\p{Lu}\p{L}*)\d*([/.-][\p{L}\d()]+)+|[\d.,:/–-]+)[)\]”".,;:!?»\u202F]*$/u;

/** Where a word may break without an added hyphen: after hyphens, dashes and slashes (UAX #14), at joints of addresses, where asked. */
export function wordBreaks(word: Word): readonly WordBreak[] {
  const asked = word.softBreaks.map((offset) => ({
    offset,
    cost: 0,
    flagged: false,
    hyphen: false,
  }));
  return inOrder([...asked, ...ownBreaks(word.text)], word.text.length);
}

function ownBreaks(text: string): readonly WordBreak[] {
  if (text.length > LONGEST && !IDEOGRAPH.test(text)) return [];
  if (ADDRESS.test(text)) return addressBreaks(text);
  if (!BREAKABLE.test(text) || UNBROKEN.test(text)) return [];
  return unicodeBreaks(text);
}

/** Drops what is out of range and all but the first break at an offset. */
function inOrder(breaks: readonly WordBreak[], length: number): readonly WordBreak[] {
  return breaks
    .filter(({ offset }) => offset > 0 && offset < length)
    .toSorted((one, other) => one.offset - other.offset)
    .filter(({ offset }, index, all) => offset !== all[index - 1]?.offset);
}

/** An address breaks after a slash and before other marks, so that the reader sees that it goes on; no hyphen is added. */
function addressBreaks(text: string): readonly WordBreak[] {
  const joints = text.matchAll(/(?<=[^/:]\/)(?=[^/])|(?=[?&=#@_%])|(?=\.\p{L})|(?<=-)(?=\S)/gu);
  return [...joints].map(({ index }) => ({
    offset: index,
    cost: COSTS.address,
    flagged: false,
    hyphen: false,
  }));
}

function unicodeBreaks(text: string): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position: offset } = next;
    const before = text[offset - 1] ?? "";
    const hyphen = before === "-" || before === "‐";
    if (hyphen && !hasRoom(text, offset)) continue;
    if (partsDash(text, offset)) continue;
    const cost = costAfter(before, hyphen);
    const joint = cost === COSTS.ideograph ? { joint: true as const } : {};
    breaks.push({ offset, cost, flagged: hyphen, hyphen: false, ...joint });
  }
  return breaks;
}

/** A dash stays with the word before it, and one that opens a word with that word. */
function partsDash(text: string, offset: number): boolean {
  return (
    /^[–—]/u.test(text.slice(offset, offset + 1)) ||
    !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, offset - 8), offset))
  );
}

function costAfter(before: string, hyphen: boolean): number {
  if (hyphen) return COSTS.visibleHyphen;
  return /[–—/|]/u.test(before) ? COSTS.dashOrSlash : COSTS.ideograph;
}

/** No line ends after "e-" of "e-mail" or begins with less than three letters. */
function hasRoom(text: string, offset: number): boolean {
  return (
    /\p{L}{2}[-‐]$/u.test(text.slice(Math.max(0, offset - 5), offset)) &&
    /^\p{L}{3}/u.test(text.slice(offset, offset + 6))
  );
}
