import type { PdfValue } from "./pdf-value.js";

/** A value and the offset behind it. */
export interface ReadValue<T = PdfValue> {
  readonly value: T;
  readonly end: number;
}

/** Deeper than any writer nests values: a mistake, or an attack on the stack. */
const DEEPEST = 60;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([..."()<>[]{}/%"].map((character) => character.charCodeAt(0)));
const [LINE_FEED, RETURN, PERCENT] = [10, 13, 37];

/** Reads the value at an offset (ISO 32000-1, 7.2 and 7.3); null where there is none that is whole. */
export function readValue(bytes: Uint8Array, offset: number, depth = 0): ReadValue | null {
  if (depth > DEEPEST) return null;
  const at = skipWhite(bytes, offset);
  switch (String.fromCharCode(bytes[at] ?? 0)) {
    case "/":
      return readName(bytes, at);
    case "(":
      return readText(bytes, at);
    case "[":
      return readArray(bytes, at, depth);
    case "<":
      return bytes[at + 1] === bytes[at] ? readDictionary(bytes, at, depth) : readHexadecimal(bytes, at);
    default:
      return readWord(bytes, at);
  }
}

/** The offset of what follows white space and comments. */
export function skipWhite(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length) {
    if (bytes[at] === PERCENT) at = endOfLine(bytes, at);
    else if (WHITE.has(bytes[at] ?? -1)) at += 1;
    else return at;
  }
  return at;
}

function endOfLine(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at += 1;
  return at;
}

/** A run of characters that are neither white nor delimiters. */
export function readRegular(bytes: Uint8Array, offset: number): ReadValue<string> {
  let end = offset;
  while (end < bytes.length && !WHITE.has(bytes[end] ?? 0) && !DELIMITERS.has(bytes[end] ?? 0)) end += 1;
  // No word, number or name that matters is longer.
  return { value: String.fromCharCode(...bytes.subarray(offset, Math.min(end, offset + 200))), end };
}

function readName(bytes: Uint8Array, offset: number): ReadValue {
  const { value, end } = readRegular(bytes, offset + 1);
  const name = value.replaceAll(/#([0-9A-Fa-f]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { value: { type: "name", name }, end };
}

/** Parentheses stand in pairs in a string, or behind a backslash. */
function readText(bytes: Uint8Array, offset: number): ReadValue | null {
  let open = 0;
  for (let at = offset; at < bytes.length; at += 1) {
    const character = String.fromCharCode(bytes[at] ?? 0);
    if (character === "\\") at += 1;
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open === 0) return { value: { type: "string" }, end: at + 1 };
  }
  return null;
}

function readHexadecimal(bytes: Uint8Array, offset: number): ReadValue | null {
  const close = bytes.indexOf(">".charCodeAt(0), offset);
  return close === -1 ? null : { value: { type: "string" }, end: close + 1 };
}

function readArray(bytes: Uint8Array, offset: number, depth: number): ReadValue | null {
  const items: PdfValue[] = [];
  for (let at = skipWhite(bytes, offset + 1); ; at = skipWhite(bytes, at)) {
    if (bytes[at] === "]".charCodeAt(0)) return { value: { type: "array", items }, end: at + 1 };
    const item = readValue(bytes, at, depth + 1);
    if (item === null) return null;
    items.push(item.value);
    at = item.end;
  }
}

function readDictionary(bytes: Uint8Array, offset: number, depth: number): ReadValue | null {
  const entries = new Map<string, PdfValue>();
  for (let at = skipWhite(bytes, offset + 2); ; at = skipWhite(bytes, at)) {
    if (bytes[at] === ">".charCodeAt(0)) {
      return bytes[at + 1] === bytes[at] ? { value: { type: "dictionary", entries }, end: at + 2 } : null;
    }
    const key = bytes[at] === "/".charCodeAt(0) ? readName(bytes, at) : null;
    const value = key === null ? null : readValue(bytes, key.end, depth + 1);
    if (key?.value.type !== "name" || value === null) return null;
    entries.set(key.value.name, value.value);
    at = value.end;
  }
}

/** A number, a reference (`12 0 R`), or one of three words. */
function readWord(bytes: Uint8Array, offset: number): ReadValue | null {
  const { value: word, end } = readRegular(bytes, offset);
  if (word === "null") return { value: { type: "nothing" }, end };
  if (word === "true" || word === "false") return { value: { type: "truth" }, end };
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return null;
  const generation = readRegular(bytes, skipWhite(bytes, end));
  const mark = readRegular(bytes, skipWhite(bytes, generation.end));
  if (/^\d+$/u.test(word) && /^\d+$/u.test(generation.value) && mark.value === "R")
    return { value: { type: "reference", number: Number(word) }, end: mark.end };
  return { value: { type: "number", value: Number(word) }, end };
}
