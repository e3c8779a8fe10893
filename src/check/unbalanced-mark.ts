import type { Diagnostic } from "../model/diagnostic.js";
import { type Reading, warnAt } from "./text-rule.js";

const MARKS = /[()[\]«»“”„"]/gu;
/** What closes what opens; a quotation in „ ends with “ or with ”. */
const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»", "“": "”", "„": "“”" };
/** "a)", "1)", "iv)" at the beginning of a line or after a space. */
const LABEL = /(?:^|[\s(])(?:\p{L}|\d{1,3}|[ivxlc]{1,6})$/u;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** Brackets and quotation marks without their other half, paragraph by paragraph. */
export function findUnbalancedMarks({ passage, plain, language }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  const closesWithOpen = language?.quotes.close === "“" || language?.quotes.innerClose === "“";
  let start = 0;
  return plain.split(/\n[^\S\n]*\n/u).flatMap((paragraph, index, all) => {
    const at = plain.indexOf(paragraph, start);
    start = at + paragraph.length;
    const goesOn = /^\s*[“«„]/u.test(all[index + 1] ?? "");
    return unbalancedIn(paragraph, closesWithOpen, goesOn).map((one) =>
      warnAt(passage, [at + one.at, at + one.at + 1], "unbalanced-mark", { mark: one.mark }),
    );
  });
}

/** `goesOn`: a quotation of several paragraphs opens each and closes the last. */
function unbalancedIn(text: string, closesWithOpen: boolean, goesOn: boolean): readonly Open[] {
  const open: Open[] = [];
  const alone: Open[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const last = open.at(-1);
    if (closes(mark, last, closesWithOpen)) open.pop();
    else if (mark === '"' ? !isInches(text, index) : Object.hasOwn(CLOSERS, mark))
      open.push({ mark, at: index });
    else if (mark !== '"' && !(mark === ")" && LABEL.test(text.slice(Math.max(0, index - 8), index)))) {
      const opener = open.findLastIndex((each) => CLOSERS[each.mark]?.includes(mark));
      if (opener === -1) alone.push({ mark, at: index });
      else alone.push(...open.splice(opener).slice(1));
    }
  }
  const left = goesOn ? open.filter(({ mark }) => !"“«„".includes(mark)) : open;
  return [...alone, ...left].toSorted((a, b) => a.at - b.at);
}

function closes(mark: string, last: Open | undefined, closesWithOpen: boolean): boolean {
  if (last === undefined) return false;
  if (mark === '"') return last.mark === '"';
  if (mark === "“" && last.mark === "„") return true;
  if (mark === "“" && closesWithOpen && last.mark === "“") return true;
  return mark !== "“" && (CLOSERS[last.mark] ?? "").includes(mark);
}

function isInches(text: string, at: number): boolean {
  return /\d/u.test(text[at - 1] ?? "");
}
