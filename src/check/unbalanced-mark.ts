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

/** What has been opened and is not closed, the innermost last. Counted by mark, so that a closing mark without its pair looks at none of them. */
class OpenMarks {
  readonly #marks: Open[] = [];
  readonly #counts = new Map<string, number>();

  get all(): readonly Open[] {
    return this.#marks;
  }

  push(one: Open): void {
    this.#marks.push(one);
    this.#counts.set(one.mark, (this.#counts.get(one.mark) ?? 0) + 1);
  }

  pop(): Open | undefined {
    const last = this.#marks.pop();
    if (last !== undefined) this.#counts.set(last.mark, (this.#counts.get(last.mark) ?? 0) - 1);
    return last;
  }

  /** Whether a mark closes any. */
  areClosedBy(mark: string): boolean {
    return Object.keys(CLOSERS).some((each) => isPair(each, mark) && (this.#counts.get(each) ?? 0) > 0);
  }

  /** Closes the innermost that a mark closes: what within it nothing has closed. */
  popUpTo(mark: string): readonly Open[] {
    const within: Open[] = [];
    for (let last = this.pop(); last !== undefined && !isPair(last.mark, mark); last = this.pop())
      within.push(last);
    return within;
  }
}

function isPair(opening: string, closing: string): boolean {
  return (CLOSERS[opening] ?? "").includes(closing);
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
  const open = new OpenMarks();
  const alone: Open[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const last = open.all.at(-1);
    if (closes(mark, last, closesWithOpen)) open.pop();
    else if (mark === '"' ? !isInches(text, index) : Object.hasOwn(CLOSERS, mark))
      open.push({ mark, at: index });
    else if (mark !== '"' && !(mark === ")" && LABEL.test(text.slice(Math.max(0, index - 8), index)))) {
      if (!open.areClosedBy(mark)) alone.push({ mark, at: index });
      else for (const within of open.popUpTo(mark)) alone.push(within);
    }
  }
  const left = goesOn ? open.all.filter(({ mark }) => !"“«„".includes(mark)) : open.all;
  return [...alone, ...left].toSorted((a, b) => a.at - b.at);
}

function closes(mark: string, last: Open | undefined, closesWithOpen: boolean): boolean {
  if (last === undefined) return false;
  if (mark === '"') return last.mark === '"';
  if (mark === "“" && last.mark === "„") return true;
  if (mark === "“" && closesWithOpen && last.mark === "“") return true;
  return mark !== "“" && isPair(last.mark, mark);
}

function isInches(text: string, at: number): boolean {
  return /\d/u.test(text[at - 1] ?? "");
}
