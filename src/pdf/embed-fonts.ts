import type PDFDocument from "pdfkit";
import type { PdfReference } from "pdfkit";
import type { FontProgram, FontPrograms } from "../model/font.js";
import { drawOutline } from "./draw-outline.js";
import { drawnName } from "./run-operators.js";
import { type GlyphCodes, numberGlyphs } from "./number-glyphs.js";
import type { FontUse, OperatorCache } from "./text-operators.js";
import { toUnicodeMap } from "./to-unicode-map.js";

/** The fonts of one document: named on first use, written when every glyph that it shows is known. */
export interface EmbeddedFonts extends FontUse {
  /** Writes the font objects (ISO 32000-1, 9.7 and 9.9); called once, after the last page. */
  end(): void;
}

interface Embedded {
  readonly name: string;
  readonly program: FontProgram;
  readonly reference: PdfReference;
  readonly codes: GlyphCodes;
  /** Glyphs that are drawn, each written once. */
  readonly outlines: Map<number, PdfReference>;
}

/** Collects what the document shows in each font. Names follow the order of `programs`, never the order of use. */
export function embedFonts(
  document: PDFDocument,
  programs: FontPrograms,
  operators: OperatorCache,
): EmbeddedFonts {
  const embedded = new Map<string, Embedded>();
  const names = [...programs.keys()];
  const open = (key: string): Embedded => {
    const program = programs.get(key);
    if (program === undefined) throw new Error(`no font program for ${key}`);
    const font = {
      name: `F${names.indexOf(key) + 1}`,
      program,
      reference: document.ref({}),
      codes: numberGlyphs(),
      outlines: new Map<number, PdfReference>(),
    };
    embedded.set(key, font);
    return font;
  };
  const outline = ({ program, outlines }: Embedded, glyph: number): PdfReference => {
    const reference = outlines.get(glyph) ?? drawOutline(document, program.outlineOf(glyph));
    outlines.set(glyph, reference);
    return reference;
  };
  const fontOf = (key: string): Embedded => embedded.get(key) ?? open(key);
  return {
    operators,
    nameOf: (run) => fontOf(run.font),
    codeOf: (key, glyph) => fontOf(key).codes.codeOf(glyph),
    show(shown) {
      let plain = true;
      for (const { font: key, glyphs, drawn } of shown) {
        const font = fontOf(key);
        document.page.fonts[font.name] = font.reference;
        for (const glyph of drawn) document.page.xobjects[drawnName(font.name, glyph)] = outline(font, glyph);
        for (const glyph of glyphs) plain = font.codes.codeOf(glyph) === glyph.id && plain;
      }
      return plain;
    },
    end() {
      for (const font of embedded.values()) writeFont(document, font);
    },
  };
}

const SERIF = 1 << 1;
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

function writeFont(document: PDFDocument, { program, reference, codes }: Embedded): void {
  const shown = [...codes.texts.keys()].map(codes.glyphOf);
  const { glyphs, compressed, length } = program.subset(new Set(shown));
  const name = `${subsetTag(program.key, glyphs)}+${program.postScriptName}`;
  const fontFile = document.ref({ Length1: length, Filter: "FlateDecode" });
  fontFile.end(compressed);
  const descriptor = document.ref({
    Type: "FontDescriptor",
    FontName: name,
    Flags: SERIF | SYMBOLIC | (program.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [...program.boundingBox],
    ItalicAngle: program.italicAngle,
    Ascent: program.ascent,
    Descent: program.descent,
    CapHeight: program.capHeight,
    XHeight: program.xHeight,
    // Unknown to the font file; 0 says so (ISO 32000-1, table 122).
    StemV: 0,
    FontFile2: fontFile,
  });
  descriptor.end();
  const renamed = [...codes.renamed.keys()].toSorted((one, other) => one - other);
  const descendant = document.ref({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: glyphMap(document, codes),
    W: [...glyphs.filter((glyph) => !codes.renamed.has(glyph)), ...renamed].flatMap((code) => [
      code,
      [program.widthOf(codes.glyphOf(code))],
    ]),
  });
  descendant.end();
  const toUnicode = document.ref({});
  toUnicode.end(toUnicodeMap(codes.texts));
  Object.assign(reference.data, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  reference.end();
}

/** The glyph of every code, two bytes each (ISO 32000-1, table 117); needed only where a code is no index. */
function glyphMap(document: PDFDocument, { texts, renamed, glyphOf }: GlyphCodes): unknown {
  if (renamed.size === 0) return "Identity";
  const map = new Uint8Array(2 * (Math.max(...texts.keys()) + 1));
  for (const code of texts.keys()) map.set([glyphOf(code) >> 8, glyphOf(code) & 0xff], 2 * code);
  const stream = document.ref({});
  stream.end(map);
  return stream;
}

/** Six capitals that differ where the subset does (ISO 32000-1, 9.6.4), from an FNV-1a hash of what it holds. */
function subsetTag(key: string, glyphs: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const character of `${key} ${glyphs.join(" ")}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26)),
  ).join("");
}
