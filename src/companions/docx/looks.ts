import { directionOf } from "../../model/direction-of.js";
import type { Colour, Pt } from "../../model/page.js";
import type { LanguageCode } from "../../model/text.js";
import { halfPoints, twips } from "./measures.js";
import { flag, setTo, type Xml, xml } from "./xml.js";

/** How a paragraph looks, beside what its style says; lengths in points. `left` is the side where lines start, as Word has it too. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly list?: { readonly id: number; readonly level: number };
  /** Rules above and below, in eighths of a point. */
  readonly rules?: Partial<Record<"top" | "bottom", Rule>>;
  /** A stop for the text after a number. */
  readonly tab?: Pt;
  readonly rightToLeft?: boolean;
  readonly before?: Pt;
  readonly after?: Pt;
  readonly leading?: Pt;
  readonly left?: Pt;
  readonly right?: Pt;
  readonly hanging?: Pt;
  /** No space between paragraphs of the same style. */
  readonly isTight?: boolean;
  readonly align?: "left" | "right" | "center" | "both";
  /** Level in the outline, from 0. */
  readonly outline?: number;
}

export interface Rule {
  /** In eighths of a point. */
  readonly weight: number;
  /** Space between rule and text, in whole points. */
  readonly space: number;
  /** Six digits, or `auto`. */
  readonly colour: string;
}

/** What a paragraph's properties hold, in the order that the schema has (ECMA-376, 17.3.1.26). */
export function paragraphProperties(look: ParagraphLook): readonly Xml[] {
  const { style, list, tab, outline, align } = look;
  return [
    ...(style === undefined ? [] : [setTo("w:pStyle", style)]),
    ...(look.keepNext === true ? [flag("w:keepNext")] : []),
    ...(look.keepLines === true ? [flag("w:keepLines")] : []),
    ...(list === undefined
      ? []
      : [xml("w:numPr", {}, setTo("w:ilvl", list.level), setTo("w:numId", list.id))]),
    ...rulesOf(look),
    ...(tab === undefined ? [] : [xml("w:tabs", {}, xml("w:tab", { "w:val": "num", "w:pos": twips(tab) }))]),
    ...(look.rightToLeft === true ? [flag("w:bidi")] : []),
    ...spacingOf(look),
    ...indentOf(look),
    ...(look.isTight === true ? [flag("w:contextualSpacing")] : []),
    ...(align === undefined ? [] : [setTo("w:jc", align)]),
    ...(outline === undefined ? [] : [setTo("w:outlineLvl", outline)]),
  ];
}

function rulesOf({ rules }: ParagraphLook): readonly Xml[] {
  if (rules === undefined) return [];
  const sides = (["top", "bottom"] as const).flatMap((side) => {
    const rule = rules[side];
    return rule === undefined ? [] : [xml(`w:${side}`, ruleAttributes(rule))];
  });
  return [xml("w:pBdr", {}, ...sides)];
}

/** A plain rule, as paragraphs and cells have it. */
export function ruleAttributes({ weight, space, colour }: Rule): Xml["attributes"] {
  return { "w:val": "single", "w:sz": weight, "w:space": space, "w:color": colour };
}

function spacingOf({ before, after, leading }: ParagraphLook): readonly Xml[] {
  if (before === undefined && after === undefined && leading === undefined) return [];
  const attributes = {
    ...(before === undefined ? {} : { "w:before": twips(before) }),
    ...(after === undefined ? {} : { "w:after": twips(after) }),
    // At least, not exactly: a picture in the line, or another font, is to be seen whole.
    ...(leading === undefined ? {} : { "w:line": twips(leading), "w:lineRule": "atLeast" }),
  };
  return [xml("w:spacing", attributes)];
}

function indentOf({ left, right, hanging }: ParagraphLook): readonly Xml[] {
  if (left === undefined && right === undefined && hanging === undefined) return [];
  const attributes = {
    ...(left === undefined ? {} : { "w:left": twips(left) }),
    ...(right === undefined ? {} : { "w:right": twips(right) }),
    ...(hanging === undefined ? {} : { "w:hanging": twips(hanging) }),
  };
  return [xml("w:ind", attributes)];
}

/** A colour as WordprocessingML has it. */
export function sixDigits(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}

/** How a run looks, beside what its style says. */
export interface RunLook {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six digits. */
  readonly colour?: string;
  readonly size?: Pt;
  readonly underlined?: boolean;
  readonly rise?: "superscript" | "subscript";
  readonly rightToLeft?: boolean;
  readonly language?: LanguageCode;
}

/** What a run's properties hold, in the order that the schema has (ECMA-376, 17.3.2.28). Scripts from right to left have some of their own. */
export function runProperties(look: RunLook): readonly Xml[] {
  const { style, colour, size, rise, language } = look;
  return [
    ...(style === undefined ? [] : [setTo("w:rStyle", style)]),
    ...(look.bold === true ? [flag("w:b"), flag("w:bCs")] : []),
    ...(look.italic === true ? [flag("w:i"), flag("w:iCs")] : []),
    ...(colour === undefined ? [] : [setTo("w:color", colour)]),
    ...(size === undefined ? [] : [setTo("w:sz", halfPoints(size)), setTo("w:szCs", halfPoints(size))]),
    ...(look.underlined === true ? [setTo("w:u", "single")] : []),
    ...(rise === undefined ? [] : [setTo("w:vertAlign", rise)]),
    ...(look.rightToLeft === true ? [flag("w:rtl")] : []),
    ...(language === undefined ? [] : [xml("w:lang", languageAttributes(language))]),
  ];
}

/** Languages whose characters Word counts as East Asian. */
const EAST_ASIAN = /^(?:zh|yue|ja|ko)(?:-|$)/u;

/** Word keeps a language for each of three kinds of script: this says it for the kind that the language has. */
export function languageAttributes(language: LanguageCode): Xml["attributes"] {
  if (directionOf(language) === "rtl") return { "w:bidi": language };
  return EAST_ASIAN.test(language) ? { "w:val": language, "w:eastAsia": language } : { "w:val": language };
}
