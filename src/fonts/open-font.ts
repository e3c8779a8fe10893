import { Blob, Buffer, BufferFlag, Face as FontFace, Font, MetricsTag, shape } from "harfbuzzjs";
import type { FontProgram, FontSource, Outline, OutlineStep } from "../model/font.js";
import type { Face } from "../model/page.js";
import type { LanguageCode } from "../model/text.js";
import type { Subsetter } from "./create-subsetter.js";
import { recallSubsets } from "./kept-subsets.js";
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
  /** What tells the font's bytes from those of any other. */
  readonly fingerprint: string;
  /** Glyphs that a text of Latin letters gets whole. */
  readonly common: ReadonlySet<number>;
  readonly program: FontProgram;
}

/** What cuts fonts down, and the subsets that were cut ahead of time (`keepSubsets`); both asked for when a font is embedded. */
export interface Cutting {
  readonly subsetter: () => Subsetter;
  readonly kept: () => string;
}

type ParsedFont = Omit<OpenFont, "key" | "faces" | "languages">;

const POSTSCRIPT_NAME = 6;

/** A font that is read and parsed when it is first asked for anything but its name: letters rarely need them all. */
export function openFont(source: FontSource, cutting: Cutting): OpenFont {
  let parsed: ParsedFont | null = null;
  const open = (): ParsedFont => (parsed ??= parseFont(source, cutting));
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
    get fingerprint() {
      return open().fingerprint;
    },
    get common() {
      return open().common;
    },
    get program() {
      return open().program;
    },
  };
}

/** Parses a font file with HarfBuzz. */
function parseFont(source: FontSource, cutting: Cutting): ParsedFont {
  const bytes = unpackWoff(source.bytes);
  const face = new FontFace(new Blob(bytes));
  const font = new Font(face);
  const toThousandths = 1000 / face.upem;
  const metric = (tag: MetricsTag): number => font.getMetricPositionWithFallback(tag) * toThousandths;
  const common = commonGlyphs(font);
  // Their length, and the sum over them that the font itself holds.
  const fingerprint = `${bytes.length}-${readTable(face, "head").getUint32(8)}`;
  return {
    font,
    unitsPerEm: face.upem,
    characters: charactersOf(font),
    fingerprint,
    common,
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
      subset: rememberSubsets(
        () => cutting.subsetter()(bytes),
        common,
        () => recallSubsets(cutting.kept(), fingerprint),
      ),
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

/** The glyphs of what most letters show: U+0020 to U+007E, what punctuation sets, and the ligatures of f, each set apart. */
function commonGlyphs(font: Font): Set<number> {
  const ascii = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const buffer = new Buffer();
  buffer.addText([..."\u00A0\u00AD§–—‘’“”•…\u02BC", ...ascii, "ff", "fi", "fl", "ffi", "ffl"].join(" "));
  buffer.guessSegmentProperties();
  buffer.setFlags(BufferFlag.PRESERVE_DEFAULT_IGNORABLES);
  shape(font, buffer);
  return new Set(buffer.getGlyphInfos().map(({ codepoint }) => codepoint));
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
