import { Blob, Face as FontFace, Font, MetricsTag } from "harfbuzzjs";
import type { FontProgram, FontSource, Outline, OutlineStep } from "../model/font.js";
import type { Face } from "../model/page.js";
import type { LanguageCode } from "../model/text.js";
import type { Subsetter } from "./create-subsetter.js";
import { rememberSubsets } from "./remember-subsets.js";
import { unpackWoff } from "./unpack-woff.js";

/** A font file, parsed once and shared by every letter. */
export interface OpenFont {
  readonly key: string;
  readonly faces: readonly Face[];
  readonly languages: readonly LanguageCode[];
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly characters: Pick<ReadonlySet<number>, "has">;
  readonly program: FontProgram;
}

type ParsedFont = Omit<OpenFont, "key" | "faces" | "languages">;

const POSTSCRIPT_NAME = 6;

/** A font that is read and parsed when it is first asked for anything but its name: letters rarely need them all. */
export function openFont(source: FontSource, subsetter: () => Subsetter): OpenFont {
  let parsed: ParsedFont | null = null;
  const open = (): ParsedFont => (parsed ??= parseFont(source, subsetter));
  return {
    key: source.key,
    faces: source.faces,
    languages: source.languages ?? [],
    get font() {
      return open().font;
    },
    get unitsPerEm() {
      return open().unitsPerEm;
    },
    get characters() {
      return open().characters;
    },
    get program() {
      return open().program;
    },
  };
}

/** Parses a font file with HarfBuzz. */
function parseFont(source: FontSource, subsetter: () => Subsetter): ParsedFont {
  const bytes = unpackWoff(source.bytes);
  const face = new FontFace(new Blob(bytes));
  const font = new Font(face);
  const toThousandths = 1000 / face.upem;
  const metric = (tag: MetricsTag): number => font.getMetricPositionWithFallback(tag) * toThousandths;
  return {
    font,
    unitsPerEm: face.upem,
    characters: charactersOf(font),
    program: {
      key: source.key,
      postScriptName: face.getName(POSTSCRIPT_NAME, "en"),
      ascent: font.hExtents().ascender * toThousandths,
      descent: font.hExtents().descender * toThousandths,
      capHeight: metric(MetricsTag.CAP_HEIGHT),
      xHeight: metric(MetricsTag.X_HEIGHT),
      italicAngle: readTable(face, "post").getInt32(4) / 65536,
      boundingBox: boundingBoxOf(readTable(face, "head"), toThousandths),
      widthOf: (glyph) => font.glyphHAdvance(glyph) * toThousandths,
      outlineOf: (glyph) => outlineOf(font, glyph, toThousandths),
      subset: rememberSubsets(() => subsetter()(bytes), printableAscii(font)),
    },
  };
}

/** Asked one by one: a letter shows some hundred of the thousands of characters that a font has. */
function charactersOf(font: Font): OpenFont["characters"] {
  const known = new Map<number, boolean>();
  return {
    has(codePoint) {
      const found = known.get(codePoint) ?? font.nominalGlyph(codePoint) !== undefined;
      known.set(codePoint, found);
      return found;
    },
  };
}

function outlineOf(font: Font, glyph: number, scale: number): Outline {
  return font.glyphToJson(glyph).map(({ type, values }) => ({
    type: type as OutlineStep["type"],
    values: values.map((value) => value * scale),
  }));
}

/** The glyphs of U+0020 to U+007E, as far as the font has them. */
function printableAscii(font: Font): Set<number> {
  const codePoints = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);
  return new Set(codePoints.flatMap((codePoint) => font.nominalGlyph(codePoint) ?? []));
}

/** xMin, yMin, xMax, yMax of the head table. */
function boundingBoxOf(head: DataView, scale: number): [number, number, number, number] {
  const at = (offset: number): number => head.getInt16(offset) * scale;
  return [at(36), at(38), at(40), at(42)];
}

function readTable(face: FontFace, tag: string): DataView {
  const table = face.referenceTable(tag);
  if (table === undefined) throw new Error(`a font file has no ${tag} table`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}
