import type { Letter } from "../model/letter.js";
import type { Galley, Pt, Tag } from "../model/page.js";
import type { Setting } from "./setting.js";
import { flattenInlines } from "./flatten-inlines.js";
import { setOneLine } from "./set-one-line.js";
import { textStyle } from "./text-style.js";

/** Light enough to read the letter through it, dark enough to be seen in print. */
const GREY = "#e6e6e6";
/** Size in points, and the share of the measure that a longer mark is reduced to. */
const SIZE: Pt = 110;
const SHARE = 1.05;

/** What every page of a draft bears across it: large, grey, in one line. */
export function setDraftMark(
  { draftMark }: Pick<Letter, "draftMark">,
  setting: Setting,
): Pick<Galley, "draftMark"> {
  if (draftMark === null) return {};
  const full = setOneLine(flattenInlines(draftMark, textStyle("bold", SIZE)), setting);
  const most = setting.measure * SHARE;
  const size = full.width <= most ? SIZE : Math.floor((SIZE * most * 100) / full.width) / 100;
  const set = setOneLine(flattenInlines(draftMark, textStyle("bold", size)), setting);
  const tag: Tag = { role: "P", parent: null };
  const { ascent, descent } = setting.metrics("bold");
  const line = {
    segments: [{ x: 0, runs: set.runs, tag, colour: GREY }],
    ascent: ascent * size,
    descent: Math.abs(descent) * size,
  };
  return { draftMark: { line, width: set.width } };
}
