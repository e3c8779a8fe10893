import type PDFDocument from "pdfkit";
import type { PdfReference } from "pdfkit";
import type { Outline, OutlineStep } from "../model/font.js";
import { formatNumber } from "./format-number.js";

/** A glyph as a form that fills its outline (ISO 32000-1, 8.10), in thousandths of the em. */
export function drawOutline(document: PDFDocument, outline: Outline): PdfReference {
  const points = outline.flatMap(({ values }) => values);
  const along = (axis: 0 | 1): number[] => points.filter((_, index) => index % 2 === axis);
  const [xs, ys] = [along(0), along(1)];
  const form = document.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [Math.min(0, ...xs), Math.min(0, ...ys), Math.max(0, ...xs), Math.max(0, ...ys)],
    Resources: {},
  });
  form.end([...pathOf(outline), "f"].join("\n"));
  return form;
}

function pathOf(outline: Outline): string[] {
  let here: readonly number[] = [0, 0];
  return outline.map((step) => {
    const operator = operatorOf(step, here);
    here = step.values.slice(-2);
    return operator;
  });
}

function operatorOf({ type, values }: OutlineStep, [x = 0, y = 0]: readonly number[]): string {
  const numbers = (all: readonly number[]): string => all.map(formatNumber).join(" ");
  switch (type) {
    case "M":
      return `${numbers(values)} m`;
    case "L":
      return `${numbers(values)} l`;
    case "C":
      return `${numbers(values)} c`;
    case "Q": {
      // PDF has cubic curves alone: the same curve has its two control points at two thirds of the way to the one.
      const [controlX = 0, controlY = 0, endX = 0, endY = 0] = values;
      const towards = (from: number, control: number): number => from + ((control - from) * 2) / 3;
      const first = [towards(x, controlX), towards(y, controlY)];
      const second = [towards(endX, controlX), towards(endY, controlY)];
      return `${numbers([...first, ...second, endX, endY])} c`;
    }
    case "Z":
      return "h";
  }
}
