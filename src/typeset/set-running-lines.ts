import type { Inline, Letter } from "../model/letter.js";
import type { Line, Pt, Tag } from "../model/page.js";
import type { Place } from "../model/place.js";
import type { LineRuns } from "./set-line.js";
import type { Setting } from "./setting.js";
import type { Span } from "./flatten-inlines.js";
import { flattenInlines } from "./flatten-inlines.js";
import { heightsOf } from "./set-paragraph.js";
import { setOneLine } from "./set-one-line.js";
import { textStyle } from "./text-style.js";

/** Size in parts of the body's, and the smallest to which a head that is too wide is reduced. */
const SIZE = { normal: 0.82, least: 0.6 };

/** The head of every page after the first: one line flush left, reduced in size where it is wider than the frame. */
export function setContinuationHead(letter: Pick<Letter, "continuationHead">, setting: Setting): Line {
  const inlines = letter.continuationHead;
  const { size, runs, width } = fitted(inlines, setting);
  if (width > setting.measure) {
    setting.faults.overfullLine(textOf(inlines), width - setting.measure, firstPlace(inlines));
  }
  return running(0, runs, size, setting);
}

/** The foot of page n of m: the letter's folio with both numbers filled in, centred. */
export function setFolio(
  letter: Pick<Letter, "folio">,
  setting: Setting,
): (page: number, pages: number) => Line {
  const size = setting.style.fontSize * SIZE.normal;
  const style = textStyle("regular", size);
  return (page, pages) => {
    const text = letter.folio.replaceAll("{pages}", String(pages)).replaceAll("{page}", String(page));
    const span: Span = { type: "text", text, style, place: null };
    const { runs, width } = setOneLine([span], setting);
    return running(Math.max(0, (setting.measure - width) / 2), runs, size, setting);
  };
}

function fitted(inlines: readonly Inline[], setting: Setting): LineRuns & { readonly size: Pt } {
  const { fontSize } = setting.style;
  const at = (size: Pt): LineRuns & { readonly size: Pt } => ({
    size,
    ...setOneLine(flattenInlines(inlines, textStyle("regular", size)), setting),
  });
  const full = at(fontSize * SIZE.normal);
  if (full.width <= setting.measure) return full;
  // Hundredths of a point keep sizes, and with them caches, few; rounding down keeps the line within the frame.
  const size = Math.floor((full.size * setting.measure * 100) / full.width) / 100;
  return at(Math.max(size, fontSize * SIZE.least));
}

/** A line outside the letter's text: its tag belongs to no tree. */
function running(x: Pt, runs: LineRuns["runs"], size: Pt, setting: Setting): Line {
  const tag: Tag = { role: "P", parent: null };
  const leading = (size * setting.style.leading) / setting.style.fontSize;
  return {
    segments: [{ x, runs, tag }],
    ...heightsOf({ face: "regular", size, leading }, setting),
  };
}

function textOf(inlines: readonly Inline[]): string {
  const spans = flattenInlines(inlines, textStyle("regular", 1));
  return spans.map((span) => (span.type === "text" ? span.text : " ")).join("");
}

function firstPlace(inlines: readonly Inline[]): Place | null {
  const first = flattenInlines(inlines, textStyle("regular", 1)).find((span) => span.type === "text");
  return first?.place ?? null;
}
