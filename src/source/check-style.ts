import { fault, type Diagnostic } from "../model/diagnostic.js";
import { PAPERS, USUAL_FONT_SIZE } from "../model/style.js";
import type { Pt } from "../model/page.js";
import { checkShape } from "./check-shape.js";
import { DEFAULT_MARGIN, points } from "./millimetres.js";
import { styleSchema } from "./schema/submission-schema.js";
import { childOf, type YamlNode } from "./yaml-node.js";

/** Least distance of two baselines in parts of the font size: below it lines touch. */
const LEAST_LEADING = 1.1;
/** Least width of the text in ems: below it hardly a line can be filled. */
const LEAST_MEASURE = 20;

/** What in a style does not go together where each value is sound: lines too tight for their text, margins that leave too little between them. */
export function checkStyle(submission: YamlNode | null): readonly Diagnostic[] {
  const style = childOf(submission, "style");
  if (style === null || checkShape(style, styleSchema).length > 0) return [];
  const fontSize = numberAt(style, "font-size") ?? USUAL_FONT_SIZE;
  return [...checkLeading(style, fontSize), ...checkMeasure(style, fontSize)];
}

function checkLeading(style: YamlNode, fontSize: Pt): readonly Diagnostic[] {
  const leading = numberAt(style, "leading");
  const least = LEAST_LEADING * fontSize;
  // A billionth of a point is the arithmetic's.
  if (leading === null || leading >= least - 1e-9) return [];
  const expected = `at least ${shown(least)} points for text of ${shown(fontSize)} points`;
  return tooSmall(style, "leading", leading, expected);
}

function checkMeasure(style: YamlNode, fontSize: Pt): readonly Diagnostic[] {
  const margins = childOf(style, "margins");
  const [left, right] = [numberAt(margins, "left"), numberAt(margins, "right")];
  const paper = childOf(style, "paper");
  const sheet = PAPERS[paper?.type === "scalar" && paper.value === "Letter" ? "Letter" : "A4"].width;
  const wider = (right ?? DEFAULT_MARGIN) > (left ?? DEFAULT_MARGIN) ? "right" : "left";
  const [margin, other] = wider === "right" ? [right, left] : [left, right];
  const most = sheet - points(other ?? DEFAULT_MARGIN) - LEAST_MEASURE * fontSize;
  if (margin === null || points(margin) <= most) return [];
  const millimetres = Math.floor(most / points(1));
  const expected = `at most ${millimetres} millimetres, for lines that hold text of ${shown(fontSize)} points`;
  return tooSmall(margins, wider, margin, expected);
}

function tooSmall(map: YamlNode | null, key: string, value: number, expected: string): readonly Diagnostic[] {
  return [fault("wrong-value", childOf(map, key)?.place ?? null, { value: String(value), expected })];
}

function numberAt(map: YamlNode | null, key: string): number | null {
  const node = childOf(map, key);
  return node?.type === "scalar" && typeof node.value === "number" ? node.value : null;
}

/** Hundredths are enough for people. */
function shown(length: Pt): string {
  return String(Math.ceil(length * 100 - 1e-9) / 100);
}
