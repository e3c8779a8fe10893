import type { Language } from "../../model/language.js";
import type { Edit } from "./edit.js";
import { QuoteStack } from "./quote-stack.js";

const MARKS = /["'`´«»‹›“”„‘’‚]/gu;
/** What stands before an opening mark, where there is no space. */
const BEFORE_OPENING = /[\s\u00A0\u202F([{«‹“„‘‚"—–/-]/u;
/** A decade without its century. */
const DECADE = /^\d\ds?(?![\p{L}\d])/u;

/** A quotation that begins amid a sentence. */
const ELLIPSIS = /^(?:\.{3}|…)[\s\u00A0\u202F]?[\p{L}\d]/u;

/** A quotation in single marks is no longer than that, in UTF-16 units. */
const LOOK_AHEAD = 600;

/** A straight mark and what stands around it. */
interface Typed {
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  /** The text after the mark, as far as it is looked at. */
  readonly rest: () => string;
}

/** Straight quotation marks and apostrophes as the language's, by what stands around them; primes after numbers stay. */
export function setQuotes(text: string, language: Language): readonly Edit[] {
  const stack = new QuoteStack(language.quotes);
  return [...text.matchAll(MARKS)].flatMap(({ 0: mark, index: at }) => {
    const typed: Typed = {
      mark,
      before: text[at - 1] ?? " ",
      after: text[at + 1] ?? " ",
      rest: () => text.slice(at + 1, at + 1 + LOOK_AHEAD),
    };
    const set = markFor(typed, stack, language.typography.apostrophe);
    return set === null || set === mark ? [] : [{ start: at, end: at + 1, text: set }];
  });
}

/** What is set for a mark; null leaves it. */
function markFor(typed: Typed, stack: QuoteStack, apostrophe: string): string | null {
  const { mark, before, after } = typed;
  if (mark === '"') return straightQuote(typed, stack);
  if (mark === "'") return straightSingle(typed, stack, apostrophe);
  const inWord = /[\p{L}\d]/u.test(before) && /\p{L}/u.test(after);
  if (mark === "`" || mark === "´") return inWord ? apostrophe : null;
  if (!(mark === "’" && inWord)) stack.follow(mark);
  return null;
}

function straightQuote(typed: Typed, stack: QuoteStack): string | null {
  if (opens(typed, stack) || opensAtColon(typed, stack)) return stack.open('"');
  if (/\d/u.test(typed.before) && !stack.holds('"')) return null;
  return stack.close();
}

function straightSingle(typed: Typed, stack: QuoteStack, apostrophe: string): string | null {
  const { before, after, rest } = typed;
  if (/\d/u.test(before) && !stack.isIn("'")) return /\p{L}/u.test(after) ? apostrophe : null;
  const elides = /[«“„‘"]/u.test(after) && !stack.isIn("'");
  if (/[\p{L}\p{M}\d]/u.test(before) && (elides || /[\p{L}\d]/u.test(after))) return apostrophe;
  if (opens(typed, stack)) return DECADE.test(rest()) || !closesLater(rest()) ? apostrophe : stack.open("'");
  return stack.isIn("'") || stack.isIn("‘") ? stack.close() : apostrophe;
}

/** No space was typed after a colon, and nothing is there to be closed. */
function opensAtColon({ before, after }: Typed, stack: QuoteStack): boolean {
  return /[:;,]/u.test(before) && /[\p{L}\d]/u.test(after) && !stack.holds('"');
}

/** A mark between two spaces, or before an ellipsis, opens unless one is open. */
function opens({ mark, before, after, rest }: Typed, stack: QuoteStack): boolean {
  if (!BEFORE_OPENING.test(before) && !/[’']/u.test(before)) return false;
  if (ELLIPSIS.test(rest())) return !stack.holds(mark);
  if (/[.,;:!?)\]}»”…]/u.test(after)) return false;
  return !/[\s\u00A0\u202F]/u.test(after) || (/[\s\u00A0\u202F]/u.test(before) && !stack.holds(mark));
}

function closesLater(rest: string): boolean {
  return /[^\s\u00A0\u202F]'(?!\p{L})/u.test(rest);
}
