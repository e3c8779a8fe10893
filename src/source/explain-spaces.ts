import type { Explained, ParserError } from "./explained.js";
import { lineAt, nextFilled } from "./yaml-lines.js";

/** Of Unicode's spaces (general category Zs) all but the one that YAML knows. */
const FOREIGN = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

/** All that a line may begin with before its key; and the key with the first character behind its colon. */
const BEGINNING = /^[\p{Zs}\t]*(?:-[\p{Zs}\t]+)*/u;
const KEY = /^(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*):(?:\s|$)/u;

/** A space of another kind before a row or key, or behind a dash or colon: to the parser it is a letter. */
export function foreignSpace(text: string, { pos }: ParserError): Explained | null {
  const { start, end } = nextFilled(text, lineAt(text, pos[0]).start) ?? lineAt(text, pos[0]);
  const line = text.slice(start, end);
  const beginning = BEGINNING.exec(line)?.[0] ?? "";
  const key = KEY.exec(line.slice(beginning.length))?.[0] ?? "";
  if (key === "" && !beginning.includes("-")) return null;
  const at = (beginning + key).search(FOREIGN);
  if (at < 0) return null;
  return {
    slip: { type: "foreign-space", character: line.charAt(at) },
    start: start + at,
    end: start + at + 1,
  };
}

const GLUED_ROW = /^[ \t]*-(?<key>\p{L}[\p{L}\p{N}_-]*):(?=\s|$)/u;

/** `-id: a` begins a key that is called `-id`, and what stands below fits no such key. */
export function missingSpaceBehindDash(text: string, { pos }: ParserError): Explained | null {
  const { start, end } = lineAt(text, pos[0]);
  const line = text.slice(start, end);
  const key = GLUED_ROW.exec(line)?.groups?.["key"];
  if (key === undefined) return null;
  const dash = start + line.indexOf("-");
  return { slip: { type: "no-space-after-dash", key }, start: dash, end: dash + key.length + 2 };
}
