import type { Face, Pt } from "../model/page.js";
import type { Language } from "../model/language.js";
import type { LanguageCode } from "../model/text.js";

/** How a stretch of text looks. Make it with `textStyle`. */
export interface TextStyle {
  readonly face: Face;
  readonly size: Pt;
  /** Distance above the baseline in points; negative for a subscript. */
  readonly rise: Pt;
  readonly href: string | null;
  /** Null for the letter's own. */
  readonly language: LanguageCode | null;
  /** Embedding level (UAX #9): odd where text runs from right to left. */
  readonly level: number;
  /** Equal for styles that shape alike. */
  readonly key: string;
}

/** A style of text that runs from left to right: its face and its size in points. */
export function textStyle(
  face: Face,
  size: Pt,
  rise: Pt = 0,
  href: string | null = null,
  language: LanguageCode | null = null,
): TextStyle {
  return withKey({ face, size, rise, href, language, level: 0 });
}

/** The style for text of another language than the letter's, or with null of the letter's own. */
export function inLanguage(style: TextStyle, language: LanguageCode | null): TextStyle {
  return style.language === language ? style : withKey({ ...style, language });
}

/** The style at an embedding level. */
export function atLevel(style: TextStyle, level: number): TextStyle {
  return style.level === level ? style : withKey({ ...style, level });
}

/** The style for space that runs as the whole paragraph does (UAX #9, rule L1). */
export function atBaseLevel(style: TextStyle, { direction }: Language): TextStyle {
  return atLevel(style, direction === "rtl" ? 1 : 0);
}

/** The same in the letter's own language. */
export function baseStyle(style: TextStyle, language: Language): TextStyle {
  return inLanguage(atBaseLevel(style, language), null);
}

/** Whether text of the style runs from right to left. */
export function isRightToLeft({ level }: TextStyle): boolean {
  return level % 2 === 1;
}

function withKey(style: Omit<TextStyle, "key">): TextStyle {
  const { face, size, language } = style;
  const direction = style.level % 2 === 1 ? " rtl" : "";
  return { ...style, key: `${face} ${size}${language === null ? "" : ` ${language}`}${direction}` };
}
