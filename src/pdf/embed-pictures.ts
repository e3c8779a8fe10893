import type PDFDocument from "pdfkit";
import type { PdfReference } from "pdfkit";
import type { Picture, PictureSamples } from "../model/picture.js";

/** The pictures of one document, each written once. */
export interface EmbeddedPictures {
  /** The name of the picture on the page that is being drawn. */
  nameOf(picture: Picture): string;
}

/** Writes pictures when a page first shows them (ISO 32000-1, 8.9.5); their names follow the order in the document. */
export function embedPictures(document: PDFDocument): EmbeddedPictures {
  const references = new Map<Picture, PdfReference>();
  return {
    nameOf(picture) {
      const reference = references.get(picture) ?? writePicture(document, picture);
      references.set(picture, reference);
      const name = `I${[...references.keys()].indexOf(picture) + 1}`;
      document.page.xobjects[name] = reference;
      return name;
    },
  };
}

function writePicture(
  document: PDFDocument,
  { width, height, orientation, samples, opacity }: Picture,
): PdfReference {
  // From the fifth orientation on, what is seen as its width is stored as its height.
  const size = orientation >= 5 ? { Width: height, Height: width } : { Width: width, Height: height };
  const mask = opacity === null ? {} : { SMask: writeMask(document, size, opacity) };
  const image = document.ref({
    Type: "XObject",
    Subtype: "Image",
    ...size,
    BitsPerComponent: samples.bits,
    ColorSpace: colourSpace(document, samples),
    Filter: samples.filter,
    ...(samples.filteredRows ? { DecodeParms: rowFilter(samples, size.Width) } : {}),
    ...mask,
  });
  image.end(samples.bytes);
  return image;
}

function writeMask(document: PDFDocument, size: object, opacity: Uint8Array): PdfReference {
  const mask = document.ref({
    Type: "XObject",
    Subtype: "Image",
    ...size,
    BitsPerComponent: 8,
    ColorSpace: "DeviceGray",
    Filter: "FlateDecode",
  });
  mask.end(opacity);
  return mask;
}

function colourSpace(document: PDFDocument, { colours }: PictureSamples): unknown {
  if (colours === "grey") return "DeviceGray";
  if (colours === "rgb") return "DeviceRGB";
  const palette = document.ref({});
  palette.end(colours);
  return ["Indexed", "DeviceRGB", colours.length / 3 - 1, palette];
}

/** 15 tells that each row names its own PNG filter (ISO 32000-1, table 10). */
function rowFilter({ bits, colours }: PictureSamples, width: number): object {
  return { Predictor: 15, Colors: colours === "rgb" ? 3 : 1, BitsPerComponent: bits, Columns: width };
}
