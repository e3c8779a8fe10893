import * as v from "valibot";
import { type Style, USUAL_HEAD } from "../model/style.js";
import type { Pt } from "../model/page.js";
import { styleSchema } from "./schema/submission-schema.js";
import { plainOf, type YamlNode } from "./yaml-node.js";

const DEFAULT_MARGIN_MM = 25;

/** A checked `style`, or the style of a submission that gives none; millimetres become points. */
export function buildStyle(node: YamlNode | null): Style {
  const style = v.parse(styleSchema, node === null ? {} : plainOf(node));
  const margins = style.margins ?? {};
  return {
    paper: style.paper ?? "A4",
    margins: {
      top: points(margins.top),
      right: points(margins.right),
      bottom: points(margins.bottom),
      left: points(margins.left),
    },
    fontSize: style["font-size"] ?? 11,
    leading: style.leading ?? 15,
    head: {
      letterhead: style.letterhead ?? USUAL_HEAD.letterhead,
      reference: style.reference ?? USUAL_HEAD.reference,
      date: style.date ?? USUAL_HEAD.date,
      address: style.address ?? USUAL_HEAD.address,
      colour: style.colour?.toLowerCase() ?? USUAL_HEAD.colour,
    },
    columns: style.columns ?? null,
    ink: style.ink ?? false,
    order: style.order ?? "given",
  };
}

/** An inch is 25.4 mm and 72 points. */
function points(millimetres: number = DEFAULT_MARGIN_MM): Pt {
  return (millimetres * 72) / 25.4;
}
