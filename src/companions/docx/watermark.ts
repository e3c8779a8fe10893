import type { Inline } from "../../model/letter.js";
import { displayWidth } from "../text/display-width.js";
import { run } from "./inline-xml.js";
import { plainText } from "./plain-text.js";
import type { Writing } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** The most that a character is high, in points; its width in parts of that; the share of the measure that the mark fills at most. */
const HEIGHT = 110;
const CHARACTER = 0.85;
const SHARE = 1.05;

/**
 * A watermark as Word itself makes them, by whose name Word finds it when the writer removes the watermark: words across the
 * page, one in each head, drawn in the old language of shapes (ECMA-376, part 4, 14).
 */
export function watermark(mark: readonly Inline[], number: number, { measure }: Writing): Xml {
  const words = plainText(mark);
  const unit = Math.min(HEIGHT, (measure * SHARE) / (displayWidth(words) * CHARACTER));
  const width = Math.round(unit * CHARACTER * displayWidth(words));
  const place = [
    "position:absolute",
    "margin-left:0",
    "margin-top:0",
    `width:${width}pt`,
    `height:${Math.round(unit)}pt`,
    "rotation:315",
    "z-index:-251658752",
    "mso-position-horizontal:center",
    "mso-position-horizontal-relative:margin",
    "mso-position-vertical:center",
    "mso-position-vertical-relative:margin",
  ];
  const shape = xml(
    "v:shape",
    {
      id: `PowerPlusWaterMarkObject${number}`,
      "o:spid": `_x0000_s${2048 + number}`,
      type: "#_x0000_t136",
      alt: words,
      style: place.join(";"),
      "o:allowincell": "f",
      fillcolor: "#cccccc",
      stroked: "f",
    },
    xml("v:fill", { opacity: ".5" }),
    xml("v:textpath", { style: `font-family:"Noto Serif";font-size:1pt;font-weight:bold`, string: words }),
  );
  return run([xml("w:pict", {}, shapeType(), shape)]);
}

/** What Word calls plain text that fills a box: its outline by formulas (ECMA-376, part 4, 14.1.2). */
function shapeType(): Xml {
  const formulas = [
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
  ];
  return xml(
    "v:shapetype",
    {
      id: "_x0000_t136",
      coordsize: "21600,21600",
      "o:spt": 136,
      adj: 10800,
      path: "m@7,l@8,m@5,21600l@6,21600e",
    },
    xml("v:formulas", {}, ...formulas.map((eqn) => xml("v:f", { eqn }))),
    xml("v:path", {
      textpathok: "t",
      "o:connecttype": "custom",
      "o:connectlocs": "@9,0;@10,10800;@11,21600;@12,10800",
      "o:connectangles": "270,180,90,0",
    }),
    xml("v:textpath", { on: "t", fitshape: "t" }),
    xml("v:handles", {}, xml("v:h", { position: "#0,bottomRight", xrange: "6629,14971" })),
    xml("o:lock", { "v:ext": "edit", text: "t", shapetype: "t" }),
  );
}
