import type { Diagnostic, DiagnosticArgs } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import { rangesOf, type Reading, warnAt } from "./text-rule.js";

const SPACE = " \u00A0\u202F\u2009";
/** Marks with spaces before them; an ellipsis and a number's point may begin something. */
const SPACED = /(?<=\S)[ \u00A0\u202F\u2009]+([,;:!?)\]»։՝]|\.(?![\d.\p{L}]))/gu;
/** A mark between letters that is none of a number, of an abbreviation or of a time. */
const TIGHT =
  /(?<=[\p{L}\p{M}\d)\]»”])[,;](?=[\p{L}"“«„(])|(?<=\p{L})[:!?։՝](?=\p{L})|(?<=\d)[:!?։](?=\p{L})/gu;
/** The end of a sentence: two letters at least before the stop, a capital and another letter behind it. */
const TIGHT_STOP = /(?<=\p{Ll}\p{Ll}|\p{Ll}[)\]»”]|\d{2})\.(?=\p{Lu}\p{Ll})/gu;
const INSIDE = /(?<=[([¿¡])[ \u00A0\u202F]+(?=\S)/gu;
const INSIDE_QUOTES = /(?<=«)[ \u00A0\u202F]+(?=\S)/gu;
/** What there must be for a pattern to be worth its making. */
const HINT_SPACED = /[ \u00A0\u202F\u2009][,;:!?)\]».։՝]/;
const HINT_TIGHT = /[,;:!?։՝.][^\s\u00A0\u202F\d\uFFFC)\]»”’'.,;:]/;
const MISSING_BEFORE = /(?<=[\p{L}\p{N})\]”])[;:!?»](?=$|[\s.,;)\]])/gu;
const MISSING_AFTER = /«(?=[\p{L}\p{N}])/gu;

type Problem = DiagnosticArgs["mark-spacing"]["problem"];

/** Spaces before or after marks where the language has none, and none where it has one. */
export function findMarkSpacing({ passage, plain, language }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  // What is typed in a template stands for every language.
  const spaced = gapsOf(passage.table === "templates" ? null : language);
  const warn = (
    pattern: RegExp,
    problem: Problem,
    isFault: (mark: string) => boolean,
  ): readonly Diagnostic[] =>
    rangesOf(plain, pattern)
      .filter(([start, end]) => isFault(markIn(plain.slice(start, end))))
      .map((range) => {
        const mark = markIn(plain.slice(...range)) || (plain[range[0] - 1] ?? "");
        return warnAt(passage, range, "mark-spacing", { mark, problem });
      });
  const isDue = (side: string, mark: string): boolean => side.includes(mark);
  return [
    ...(HINT_SPACED.test(plain) ? warn(SPACED, "space-before", (mark) => !isDue(spaced.before, mark)) : []),
    ...(HINT_TIGHT.test(plain)
      ? [...warn(TIGHT, "no-space-after", always), ...warn(TIGHT_STOP, "no-space-after", always)]
      : []),
    ...warn(INSIDE, "space-after", always),
    ...warn(INSIDE_QUOTES, "space-after", () => !isDue(spaced.after, "«")),
    ...(spaced.before === ""
      ? []
      : warn(MISSING_BEFORE, "no-space-before", (mark) => isDue(spaced.before, mark))),
    ...(spaced.after === ""
      ? []
      : warn(MISSING_AFTER, "no-space-after", (mark) => isDue(spaced.after, mark))),
  ];
}

function always(): boolean {
  return true;
}

/** The marks that have a space before and after them in a language. */
function gapsOf(language: Language | null): { readonly before: string; readonly after: string } {
  const rows = language?.typography.spacing ?? [];
  const marks = (side: "before" | "after"): string =>
    rows
      .filter((row) => (row[side] ?? "") !== "")
      .map((row) => row.marks)
      .join("");
  return { before: marks("before"), after: marks("after") };
}

function markIn(found: string): string {
  return [...found].filter((character) => !SPACE.includes(character)).join("");
}
