import { cutAtScripts } from "../model/cut-at-scripts.js";
import type { Language } from "../model/language.js";
import { foreignScripts } from "../model/script-languages.js";
import type { LanguageCode } from "../model/text.js";
import type { Span } from "./flatten-inlines.js";
import { isolateLevels, type Stretch } from "./isolate-levels.js";
import { atLevel, inLanguage } from "./text-style.js";

type TextSpan = Span & { readonly type: "text" };

/** Characters that run from right to left, or ask others to: their scripts' blocks, and the marks that UAX #9 gives for it. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** All text of Latin letters: nothing in it is foreign to a language of theirs. */
const LATIN_ONLY = /^[\u0000-\u024F\u1E00-\u1EFF\u2000-\u206F]*$/u;

/**
 * Cuts the spans of a paragraph so that each is of one language and of one direction, and marks its style with both.
 * What is in another script than the letter's is in another language; a language that the writer gave is kept.
 */
export function cutSpans(spans: readonly Span[], language: Language): readonly Span[] {
  return markLevels(markLanguages(spans, language.code), levelsOf(spans, language));
}

function markLanguages(spans: readonly Span[], language: LanguageCode): readonly Span[] {
  const isLatin = foreignScripts(language).every((script) => script.language !== "en");
  return spans.flatMap((span): readonly Span[] => {
    if (span.type === "break") return [span];
    // Words of the letter's own language within words of another one.
    if (span.style.language === language) return [{ ...span, style: inLanguage(span.style, null) }];
    if (span.style.language !== null) return [span];
    return isLatin && LATIN_ONLY.test(span.text) ? [span] : markScripts(span, language);
  });
}

function markScripts(span: TextSpan, language: LanguageCode): readonly TextSpan[] {
  return cutAtScripts(span.text, language).map(({ text, language: other }) => ({
    ...span,
    text,
    style: other === null ? span.style : inLanguage(span.style, other),
  }));
}

/**
 * The level of every unit; null where all runs from left to right. The paragraph is resolved as a whole: whether a stop belongs to
 * Arabic is told by what stands around it.
 */
function levelsOf(spans: readonly Span[], { direction }: Language): Uint8Array | null {
  const isPlain = spans.every((span) => span.type === "break" || !RIGHT_TO_LEFT.test(span.text));
  if (direction === "ltr" && isPlain) return null;
  const stretches = spans.map((span): Stretch =>
    span.type === "break"
      ? { text: "\u2028", language: null }
      : { text: span.text, language: span.style.language },
  );
  return isolateLevels(stretches, direction);
}

function markLevels(spans: readonly Span[], levels: Uint8Array | null): readonly Span[] {
  if (levels === null) return spans;
  let start = 0;
  return spans.flatMap((span): readonly Span[] => {
    const length = span.type === "break" ? 1 : span.text.length;
    const own = levels.subarray(start, start + length);
    start += length;
    return span.type === "break" ? [span] : cutAtLevels(span, own);
  });
}

function cutAtLevels(span: TextSpan, levels: Uint8Array): readonly TextSpan[] {
  const pieces: TextSpan[] = [];
  let start = 0;
  for (let end = 1; end <= levels.length; end += 1) {
    const level = levels[start] ?? 0;
    if (end < levels.length && levels[end] === level) continue;
    pieces.push({ ...part(span, start, end), style: atLevel(span.style, level) });
    start = end;
  }
  return pieces;
}

function part(span: TextSpan, start: number, end: number): TextSpan {
  return { ...span, text: span.text.slice(start, end) };
}
