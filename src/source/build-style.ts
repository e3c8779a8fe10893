import * as v from "valibot";
import { type Style, USUAL_FONT_SIZE, USUAL_HEAD } from "../model/style.js";
import type { Pt } from "../model/page.js";
import { DEFAULT_MARGIN, points } from "./millimetres.js";
import { styleSchema } from "./schema/submission-schema.js";
import { plainOf, type YamlNode } from "./yaml-node.js";

/** Leading in parts of the font size where a style gives none, in steps of a quarter of a point. */
const USUAL_LEADING = 15 / 11;

/** A checked `style`, or the style of a submission that gives none; millimetres become points. */
export function buildStyle(node: YamlNode | null): Style {
  const style = v.parse(styleSchema, node === null ? {} : plainOf(node));
  const margin = (side: Side): Pt => points(style.margins?.[side] ?? DEFAULT_MARGIN);
  const fontSize = style["font-size"] ?? USUAL_FONT_SIZE;
  return {
    paper: style.paper ?? "A4",
    margins: {
      top: margin("top"),
      right: margin("right"),
      bottom: margin("bottom"),
      left: margin("left"),
    },
    fontSize,
    leading: style.leading ?? Math.round(fontSize * USUAL_LEADING * 4) / 4,
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

type Side = keyof Style["margins"];
