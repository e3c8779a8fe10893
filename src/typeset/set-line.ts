import type { GlyphRun, Pt } from "../model/page.js";
import type { ShapedRun } from "../model/shaper.js";
import type { StyledRun } from "./join-runs.js";
import type { Setting } from "./setting.js";
import type { ShapedWord } from "./shape-words.js";
import type { Piece } from "./split-words.js";
import { atBaseLevel, baseStyle, type TextStyle } from "./text-style.js";
import type { TextItem } from "./itemise.js";
import { joinRuns } from "./join-runs.js";
import { shapeHyphen } from "./shape-hyphen.js";

/** The items of a line: from `start` up to the one at `end`, where it breaks. */
export interface LineItems {
  readonly items: readonly TextItem[];
  readonly start: number;
  readonly end: number;
  /** Whether words of the same element follow the paragraph's last line. */
  readonly goesOn: boolean;
}

/** A line's glyphs. */
export interface LineRuns {
  readonly runs: readonly GlyphRun[];
  /** Width of what is seen, in points: without the space that hangs at the end. */
  readonly width: Pt;
}

/** What a line shows in order: words as wide as they are, spaces that give way. */
type Part =
  | { readonly type: "word"; readonly piece: Piece; readonly from: number; readonly to: number }
  | { readonly type: "hyphen"; readonly style: TextStyle }
  | {
      readonly type: "space";
      readonly style: TextStyle;
      readonly stretch: Pt;
      readonly shrink: Pt;
    }
  /** Room between two characters of a script without spaces. */
  | { readonly type: "joint"; readonly stretch: Pt };

/** Fragments of a hyphenated word shape a little wider or narrower than in the whole word: this much is no fault. */
const SLACK: Pt = 0.5;

/** Sets one line `measure` points wide, its spaces stretched or shrunk to fill it unless it ends before the margin. */
export function setLine(line: LineItems, measure: Pt, setting: Setting): LineRuns {
  const parts = partsOf(line);
  const shaped = parts.map((part) => shapePart(part, setting));
  const natural = shaped.reduce((sum, { width }) => sum + width, 0);
  const room = sumOf(parts, natural > measure ? "shrink" : "stretch");
  const excess = natural - measure - (natural > measure ? room : 0);
  if (excess > SLACK) reportOverfull(parts, excess, setting);
  const ratio = spaceRatio(measure - natural, room, excess, endsEarly(line));
  const runs = parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const more = next?.type === "joint" ? Math.max(0, ratio) * next.stretch : 0;
    return styledRuns(part, shaped[index]?.runs ?? [], ratio, more);
  });
  runs.push(...hangingSpace(line, setting));
  return { runs: joinRuns(runs, setting.language.code), width: natural + ratio * room };
}

/** How much of their stretch (or, below 0, of their shrink) the spaces give. */
function spaceRatio(missing: Pt, room: Pt, excess: Pt, early: boolean): number {
  if (room <= 0 || (early && missing >= 0)) return 0;
  return excess > SLACK ? -1 : missing / room;
}

function partsOf({ items, start, end }: LineItems): readonly Part[] {
  const parts: Part[] = [];
  for (const item of items.slice(start, end)) {
    const last = parts.at(-1);
    if (item.type === "box") {
      const { piece, from, to } = item;
      const joins = last?.type === "word" && last.piece === piece && last.to === from;
      if (joins) parts[parts.length - 1] = { ...last, to };
      else parts.push({ type: "word", piece, from, to });
    } else if (item.type === "glue" && item.style !== null) {
      const { style, stretch, shrink } = item;
      parts.push({ type: "space", style, stretch, shrink });
    } else if (item.type === "glue" && !item.fil && last !== undefined) {
      parts.push({ type: "joint", stretch: item.stretch });
    }
  }
  const endItem = items[end];
  if (endItem?.type === "penalty" && endItem.hyphen !== null)
    parts.push({ type: "hyphen", style: endItem.hyphen });
  return parts;
}

function shapePart(part: Part, setting: Setting): ShapedWord {
  switch (part.type) {
    case "word":
      return setting.shape(part.piece.text.slice(part.from, part.to), part.piece.style);
    case "hyphen":
      return shapeHyphen(setting.shape, part.style, setting.language.typography.hyphen);
    case "space":
      return setting.shape(" ", part.style);
    case "joint":
      return NOTHING;
  }
}

const NOTHING: ShapedWord = { runs: [], width: 0, missing: [] };

/** A part's runs; a word has `after` points added to its last glyph. */
function styledRuns(part: Part, runs: readonly ShapedRun[], ratio: number, after: Pt): readonly StyledRun[] {
  if (part.type === "joint") return [];
  if (part.type === "word") {
    const { style } = part.piece;
    const set =
      after === 0 ? runs : runs.map((run, index) => (index < runs.length - 1 ? run : widenLast(run, after)));
    return set.map((run) => ({ run, style }));
  }
  const { style } = part;
  if (part.type === "hyphen" || ratio === 0) return runs.map((run) => ({ run, style }));
  const more = ratio * (ratio < 0 ? part.shrink : part.stretch);
  return runs.map((run) => ({ run: widen(run, more), style }));
}

function widenLast(run: ShapedRun, more: Pt): ShapedRun {
  const last = run.glyphs.length - 1;
  const glyphs = run.glyphs.map((glyph, index) =>
    index < last ? glyph : { ...glyph, advance: glyph.advance + more },
  );
  return { ...run, glyphs, width: run.width + more };
}

/** A space's run with `more` points added to its glyph. */
function widen(run: ShapedRun, more: Pt): ShapedRun {
  const glyphs = run.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + more }));
  return { ...run, glyphs, width: run.width + more };
}

function sumOf(parts: readonly Part[], key: "stretch" | "shrink"): Pt {
  return parts.reduce((sum, part) => {
    if (part.type === "joint") return sum + (key === "stretch" ? part.stretch : 0);
    return sum + (part.type === "space" ? part[key] : 0);
  }, 0);
}

function endsEarly({ items, end }: LineItems): boolean {
  const before = items[end - 1];
  return before?.type === "glue" && before.fil;
}

/** The space between this line's last word and the next line's first, for who reads the text; it hangs into the margin. */
function hangingSpace(line: LineItems, setting: Setting): readonly StyledRun[] {
  const { items, start, end } = line;
  const item = items[end];
  if (item === undefined || (end === items.length - 1 && !line.goesOn)) return [];
  const lastBox = items.slice(start, end).findLast((each) => each.type === "box");
  // A tie that had to give way is a penalty before its space.
  const space = item.type === "penalty" && item.hyphen === null ? items[end + 1] : item;
  const early = endsEarly(line);
  // A space between two words of another language is one of theirs.
  const between = !early && space?.type === "glue" ? space.style : null;
  const after = early ? (lastBox?.piece.style ?? null) : null;
  const hanging =
    between === null ? after && baseStyle(after, setting.language) : atBaseLevel(between, setting.language);
  if (hanging === null) return [];
  return setting.shape(" ", hanging).runs.map((run) => ({ run, style: hanging }));
}

/** How the parts between words are told. */
const PUNCTUATION = { space: " ", hyphen: "-", joint: "" };

function reportOverfull(parts: readonly Part[], excess: Pt, setting: Setting): void {
  const text = parts
    .map((part) =>
      part.type === "word" ? part.piece.text.slice(part.from, part.to) : PUNCTUATION[part.type],
    )
    .join("");
  const first = parts.find((part) => part.type === "word");
  setting.faults.overfullLine(text, excess, first?.piece.place ?? null);
}
