import type { Language } from "../../model/language.js";
import type { MarkSpacing } from "../../model/typography.js";
import type { Edit } from "./edit.js";

const SPACES = " \u00A0\u202F\u2009";

/** The spaces before and after marks by the profile of the language. */
export function setSpaces(text: string, { typography }: Language): readonly Edit[] {
  const rows = new Map<string, MarkSpacing>();
  for (const row of typography.spacing) for (const mark of row.marks) rows.set(mark, row);
  const edits: Edit[] = [];
  for (let at = 0; rows.size > 0 && at < text.length; at += 1) {
    const row = rows.get(text[at] ?? "");
    if (row === undefined) continue;
    if (row.before !== null && takesBefore(text, at)) edits.push(gapBefore(text, at, row.before));
    if (row.after !== null && takesAfter(text, at)) edits.push(gapAfter(text, at, row.after));
  }
  return apart(edits);
}

function gapBefore(text: string, at: number, gap: string): Edit {
  let start = at;
  while (start > 0 && SPACES.includes(text[start - 1] ?? "")) start -= 1;
  return { start, end: at, text: gap };
}

function gapAfter(text: string, at: number, gap: string): Edit {
  let end = at + 1;
  while (end < text.length && SPACES.includes(text[end] ?? "")) end += 1;
  return { start: at + 1, end, text: gap };
}

/** Whether a mark ends something: times (10:30), marks in brackets and marks of mathematics do not. */
function takesBefore(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  const previous = text[gapBefore(text, at, "").start - 1] ?? "";
  if (previous === "" || /[\s([{“„«‘/]/u.test(previous)) return false;
  if (mark === "%" || mark === "‰") return /\d/u.test(previous);
  if (/[»”’]/u.test(mark)) return true;
  if (/[!?]/u.test(mark) && /[!?]/u.test(previous)) return false;
  return /^(?:$|[\s!?…)\]}»”’"'.,;:])/u.test(text.slice(at + 1, at + 2));
}

function takesAfter(text: string, at: number): boolean {
  const next = text[gapAfter(text, at, "").end] ?? "";
  return next !== "" && next !== "\n";
}

/** Drops what meets the edit before it: one gap between two marks is enough. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, index) => {
    const before = edits[index - 1];
    return (
      before === undefined || edit.start > before.end || (edit.start === before.end && edit.end > edit.start)
    );
  });
}
