import type { Figure } from "../../model/letter.js";
import type { Pt } from "../../model/page.js";
import type { Orientation } from "../../model/picture.js";
import { paragraph, shift } from "./block-xml.js";
import { inlineXml, run } from "./inline-xml.js";
import { metricUnits } from "./measures.js";
import { NAMESPACES } from "./namespaces.js";
import type { ShownPicture } from "./pictures.js";
import type { BlockSpot, Writing } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** A figure in the middle, what is said of it below, on one page with it. */
export function figureXml(figure: Figure, spot: BlockSpot): readonly Xml[] {
  const hasCaption = figure.caption.length > 0;
  const shown = paragraph([drawn(figure, spot).run], {
    style: "Figure",
    keepNext: hasCaption,
    ...shift(spot),
  });
  if (!hasCaption) return [shown];
  return [shown, paragraph(inlineXml(figure.caption, spot), { style: "FigureCaption", ...shift(spot) })];
}

/** A run that is a picture, with what it shows for who does not see it, and its width in points. */
export function drawn(
  { image, alt }: Figure,
  { pictures, relations }: Writing,
): { readonly run: Xml; readonly width: Pt } {
  const shown = pictures.next(image);
  const id = relations.add({ type: "image", target: shown.target });
  return { run: run([xml("w:drawing", {}, inlineDrawing(shown, alt, id))]), width: shown.width };
}

function inlineDrawing(shown: ShownPicture, alt: string, id: string): Xml {
  const { number } = shown;
  const { width, height, aside } = sizesOf(shown);
  const name = `Picture ${number}`;
  const graphic = xml(
    "a:graphic",
    {},
    xml("a:graphicData", { uri: NAMESPACES["xmlns:pic"] }, pictureXml(shown, name, id)),
  );
  return xml(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    xml("wp:extent", { cx: metricUnits(width), cy: metricUnits(height) }),
    xml("wp:effectExtent", {
      l: metricUnits(-aside),
      t: metricUnits(aside),
      r: metricUnits(-aside),
      b: metricUnits(aside),
    }),
    xml("wp:docPr", { id: number, name, descr: alt }),
    xml("wp:cNvGraphicFramePr", {}, xml("a:graphicFrameLocks", { noChangeAspect: 1 })),
    graphic,
  );
}

function pictureXml(shown: ShownPicture, name: string, id: string): Xml {
  const { width, height } = sizesOf(shown);
  const { turns, isMirrored } = TURNS[shown.picture.orientation];
  const turned = {
    ...(turns === 0 ? {} : { rot: turns * 5_400_000 }),
    ...(isMirrored ? { flipH: 1 } : {}),
  };
  return xml(
    "pic:pic",
    {},
    xml("pic:nvPicPr", {}, xml("pic:cNvPr", { id: shown.number, name }), xml("pic:cNvPicPr", {})),
    xml("pic:blipFill", {}, xml("a:blip", { "r:embed": id }), xml("a:stretch", {}, xml("a:fillRect", {}))),
    xml(
      "pic:spPr",
      {},
      xml(
        "a:xfrm",
        turned,
        xml("a:off", { x: 0, y: 0 }),
        xml("a:ext", { cx: metricUnits(width), cy: metricUnits(height) }),
      ),
      xml("a:prstGeom", { prst: "rect" }, xml("a:avLst", {})),
    ),
  );
}

/** How stored pixels are mirrored from side to side, then turned by quarters clockwise, to be seen (CIPA DC-008, 4.6.5). */
const TURNS: Readonly<Record<Orientation, { readonly turns: number; readonly isMirrored: boolean }>> = {
  1: { turns: 0, isMirrored: false },
  2: { turns: 0, isMirrored: true },
  3: { turns: 2, isMirrored: false },
  4: { turns: 2, isMirrored: true },
  5: { turns: 3, isMirrored: true },
  6: { turns: 1, isMirrored: false },
  7: { turns: 1, isMirrored: true },
  8: { turns: 3, isMirrored: false },
};

/** A picture's size before it is turned, and how much of it then stands above and below that, in points. */
function sizesOf({ picture, width, height }: ShownPicture): {
  readonly width: number;
  readonly height: number;
  readonly aside: number;
} {
  const isTurned = TURNS[picture.orientation].turns % 2 === 1;
  return isTurned
    ? { width: height, height: width, aside: (height - width) / 2 }
    : { width, height, aside: 0 };
}
