import type { Language } from "../../model/language.js";
import type { Dashes } from "../../model/typography.js";
import { wordsAmong } from "../ties/words-among.js";
import type { Edit } from "./edit.js";

const GAP = "[ \\u00A0\\u202F\\u2009]*";
/** A mark that may be a dash between words, with the spaces around it. */
const DASH = new RegExp(`(?<=[^\\s–—-])(${GAP})(-{2,3}|[-–—])(${GAP})(?=[^\\s–—-])`, "gu");
/** What ends with a full stop before a capital, and the last word before it. */
const SENTENCE_END = /(?<![^\s([«“„])([^\s([«“„]*)[.!?։…][)\]»”"’]*\s+(?=[\p{Lu}\p{N}«“„"¿¡(])|\n/gu;

type Role = keyof Dashes;

/** A dash between words: the space before and after it, as typed. */
interface Dash extends Omit<Edit, "text"> {
  readonly side: "before" | "after" | "both";
}

/** Dashes between words as the language sets them, however typed: `--`, ` - `, `–` or `—`. Hyphens, ranges and minus signs stay. */
export function setDashes(text: string, language: Language): readonly Edit[] {
  const { typography } = language;
  const { open, close } = typography.dash;
  const sided = /\S$/u.test(open) && /^\S/u.test(close);
  const found = [...text.matchAll(DASH)].flatMap((match) => readDash(match, text));
  const dashes = sided ? found : found.map((dash): Dash => ({ ...dash, side: "both" }));
  const roles = rolesOf(dashes, text, language);
  return dashes.map(({ start, end }, index) => ({
    start,
    end,
    text: typography.dash[roles[index] ?? "alone"],
  }));
}

function readDash(match: RegExpExecArray, text: string): readonly Dash[] {
  const [whole, left = "", mark = "", right = ""] = match;
  const [start, end] = [match.index, match.index + whole.length];
  const [previous, next] = [text[start - 1] ?? "", text[end] ?? ""];
  if (/\d/u.test(next) && (/\d/u.test(previous) || right === "")) return [];
  const spaced = left !== "" && right !== "";
  if (mark === "-" && !spaced) return [];
  if (mark === "–" && left === "" && right === "") return [];
  if (/[.,;:!?)\]»”…%‰]/u.test(next) || /[([«“„¿¡]/u.test(previous)) return [];
  if (spaced || (left === "" && right === "")) return [{ start, end, side: "both" }];
  return [{ start, end, side: left === "" ? "after" : "before" }];
}

/** Two dashes within a sentence enclose what is between them; where a space belongs on one side alone, it tells which of them a dash is. */
function rolesOf(dashes: readonly Dash[], text: string, language: Language): readonly Role[] {
  const roles: Role[] = [];
  dashes.forEach((dash, index) => {
    const before = dashes[index - 1];
    if (dash.side === "before") roles.push("open");
    else if (dash.side === "after") roles.push("close");
    else if (roles[index - 1] === "open" && isPair(before, dash, text, language)) roles.push("close");
    else roles.push(isPair(dash, dashes[index + 1], text, language) ? "open" : "alone");
  });
  return roles;
}

function isPair(one: Dash | undefined, other: Dash | undefined, text: string, language: Language): boolean {
  if (one?.side !== "both" || other?.side !== "both") return false;
  const between = text.slice(one.end, other.start);
  return [...between.matchAll(SENTENCE_END)].every(({ 1: word }) => isAbbreviation(word, language));
}

/** "Mr", "Art", an initial: a full stop after it ends no sentence. A line's end has no word before it. */
function isAbbreviation(word: string | undefined, { typography }: Language): boolean {
  const { beforeName, beforeNumber } = typography.ties;
  if (word === undefined) return false;
  if (/^\p{L}(?:\.\p{L})*$/u.test(word)) return true;
  const dotted = `${word}.`;
  return wordsAmong(beforeName)(dotted) || (word.length < 6 && wordsAmong(beforeNumber)(dotted));
}
