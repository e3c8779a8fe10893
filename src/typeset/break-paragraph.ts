import type { Pt } from "../model/page.js";
import type { TextItem } from "./itemise.js";
import type { LineCosts } from "./line-cost.js";
import type { ParagraphFormat } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import type { Token } from "./split-words.js";
import { breakLines } from "./break-lines.js";
import { itemise } from "./itemise.js";
import { AWFUL, TEX_COSTS } from "./line-cost.js";
import { findTies } from "./ties/find-ties.js";

/** A paragraph's items and the indexes of those that its lines end at. */
export interface BrokenParagraph {
  readonly items: readonly TextItem[];
  readonly ends: readonly number[];
}

/** One try: with or without hyphens, up to a badness, with stretch that is not there. */
interface Pass {
  readonly hyphens: boolean;
  readonly tolerance: number;
  /** In ems. */
  readonly emergency: number;
  readonly shortLastLine: number;
  readonly overfull: boolean;
  /** Whether words that are tied may part. */
  readonly untied: boolean;
  /** Whether a name of a person may not part at all. */
  readonly namesWhole: boolean;
}

const tied = { overfull: false, untied: false, namesWhole: false };
const whole = { ...tied, namesWhole: true };
/** The last resort. */
const forced = { overfull: true, untied: true, namesWhole: false };

/**
 * TeX's passes (The TeXbook, chapter 14): no hyphens, hyphens, emergency stretch; the last sets what cannot be set well,
 * and parts what is tied rather than let it stand out. A name parts only where hyphens do not help. A short last line is refused as long as hyphens can avoid it.
 */
const justifiedPasses: readonly Pass[] = [
  { hyphens: false, tolerance: 120, emergency: 0, shortLastLine: Infinity, ...whole },
  { hyphens: true, tolerance: 200, emergency: 0, shortLastLine: Infinity, ...whole },
  { hyphens: true, tolerance: 400, emergency: 0, shortLastLine: 50_000, ...whole },
  { hyphens: true, tolerance: 400, emergency: 2, shortLastLine: 50_000, ...tied },
  { hyphens: true, tolerance: AWFUL, emergency: 4, shortLastLine: 50_000, ...tied },
  { hyphens: true, tolerance: AWFUL, emergency: 4, shortLastLine: 50_000, ...forced },
];

/** Lines of uneven length take hyphens only where a word is wider than the measure. */
const raggedPasses: readonly Pass[] = [
  { hyphens: false, tolerance: AWFUL, emergency: 0, shortLastLine: 5_000, ...tied },
  { hyphens: true, tolerance: AWFUL, emergency: 0, shortLastLine: 5_000, ...tied },
  { hyphens: true, tolerance: AWFUL, emergency: 0, shortLastLine: 5_000, ...forced },
];

/** Stretch of the ragged margin, in parts of the measure. */
const RAGGED_MARGIN = 0.3;
/** A last line shorter than this many ems is about one short word. */
const SHORT_LINE = 4;

/** The best line ends of a paragraph: `widths` in points, the last for all further lines; `em` is the size of its text. */
export function breakParagraph(
  tokens: readonly Token[],
  widths: readonly Pt[],
  how: { readonly align: ParagraphFormat["align"]; readonly em: Pt },
  setting: Setting,
): BrokenParagraph {
  const justified = how.align === "justified";
  const passes = justified ? justifiedPasses : raggedPasses;
  const margin = justified ? 0 : RAGGED_MARGIN * (widths.at(-1) ?? 0);
  const ties = findTies(tokens, setting.language, setting.names);
  const itemised = new Map<string, readonly TextItem[]>();
  for (const pass of passes) {
    const key = `${pass.hyphens} ${pass.untied} ${pass.namesWhole}`;
    const items =
      itemised.get(key) ??
      itemise(tokens, { ...pass, ties, elastic: justified, balanced: how.align === "centre" }, setting);
    itemised.set(key, items);
    const { tolerance, overfull } = pass;
    const background = margin + pass.emergency * how.em;
    const breaks = breakLines(items, {
      widths,
      tolerance,
      background,
      overfull,
      costs: costsOf(pass, how.em),
    });
    if (breaks !== null && breaks.demerits < Infinity) return { items, ends: breaks.ends };
  }
  throw new Error("the last pass lets every line through");
}

function costsOf(pass: Pass, em: Pt): LineCosts {
  const shortLastLine = { width: SHORT_LINE * em, demerits: pass.shortLastLine };
  return { ...TEX_COSTS, maximumHyphens: 2, shortLastLine };
}
