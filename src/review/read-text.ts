import type { Passage, PassageType, Section } from "../model/comparison.js";
import { tidyWords } from "./inline-words.js";

/** Labels of items as the plain text of a letter has them: a bullet, a number, a letter or a Roman numeral; and of notes. A capital may be the first of a name. */
const LABEL = /^\s*(?<label>[•–]|\d{1,3}\.|\(?(?:\p{Ll}|[ivxl]{1,5})\)|\[\d{1,3}\])\s+(?=\S)/u;
/** Lines below a subject and a heading, above the notes and between the head and the body of a table. */
const RULE = /^(?:=+|-+)$/u;
const COLUMN_RULE = /^-+(?: {2}-+)+$/u;

/** The plain text of a letter as one section of passages: what an empty line parts, and each item that begins a line. */
export function readText(text: string): readonly Section[] {
  const groups = text.replaceAll("\r\n", "\n").split(/\n[ \t]*(?:\n[ \t]*)+/u);
  const passages = groups.flatMap((group) => ofGroup(group.split("\n").filter((line) => line.trim() !== "")));
  return passages.length === 0 ? [] : [{ type: "text", name: "", passages }];
}

function ofGroup(lines: readonly string[]): readonly Passage[] {
  const rows = lines.some((line) => COLUMN_RULE.test(line.trim()));
  if (rows)
    return lines.filter((line) => !COLUMN_RULE.test(line.trim())).map((line) => passageOf("row", line));
  const last = lines.at(-1)?.trim() ?? "";
  const words = lines.filter((line) => !RULE.test(line.trim()));
  if (words.length === 0) return [];
  if (RULE.test(last)) return [headingOf(words.join(" "), last.startsWith("=") ? 1 : 2)];
  return itemsOf(words).map((item) => passageOf("paragraph", item.join(" ")));
}

/** As Markdown's underlined headings: a label is none of an item here. */
function headingOf(line: string, level: number): Passage {
  const kind = { type: "heading", level, quoted: 0, shape: "" } as const;
  return { kind, label: "", text: tidyWords(line), values: [] };
}

/** Where a line begins with a label another item begins, if the first does: elsewhere it is a word of a sentence. */
function itemsOf(lines: readonly string[]): readonly (readonly string[])[] {
  if (!LABEL.test(lines[0] ?? "")) return [lines];
  const items: string[][] = [];
  for (const line of lines) {
    const item = items.at(-1);
    if (item === undefined || LABEL.test(line)) items.push([line]);
    else item.push(line);
  }
  return items;
}

/** A passage as the text has it: it tells bullets and numbers, and how deep an item stands only by its spaces. */
function passageOf(type: PassageType, line: string): Passage {
  const label = LABEL.exec(line)?.groups?.["label"] ?? "";
  const words = label === "" ? line : line.slice(line.indexOf(label) + label.length);
  const kind = { type: label === "" ? type : itemType(label), level: 0, quoted: 0, shape: "" };
  return { kind, label, text: tidyWords(words).replaceAll("\n", " "), values: [] };
}

function itemType(label: string): PassageType {
  if (label.startsWith("[")) return "note";
  return label === "•" || label === "–" ? "bullet" : "numbered";
}
