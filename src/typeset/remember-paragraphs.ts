import type { Span } from "./flatten-inlines.js";
import { layParagraph, type LaidLine, type ParagraphShape } from "./lay-paragraph.js";
import type { Setting } from "./setting.js";

/** Lines of paragraphs that were laid already, by all that they depend on. They change no output. */
export type ParagraphCache = Map<string, readonly LaidLine[]>;

/** Paragraphs kept: those that the letters of a set share are few, and each holds its glyphs. */
const KEPT = 400;

/**
 * Lays a paragraph, or takes the lines that another letter has laid: the runs are then the same objects, so that drawing
 * can know them too. A paragraph with a fault is never kept, since a fault belongs to its place.
 */
export function layRemembered(
  spans: readonly Span[],
  shape: ParagraphShape,
  setting: Setting,
  cache: ParagraphCache,
): readonly LaidLine[] {
  const key = keyOf(spans, shape, setting);
  const known = cache.get(key);
  if (known !== undefined) {
    // Put last again, so that the first is the one longest unused.
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  const before = setting.faults.count();
  const lines = layParagraph(spans, shape, setting);
  if (setting.faults.count() > before) return lines;
  cache.set(key, lines);
  const oldest = cache.size > KEPT ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return lines;
}

/** Language and hyphenation go by the language's code: a cache serves one submission. */
function keyOf(spans: readonly Span[], shape: ParagraphShape, { language }: Setting): string {
  const { align, face, size, width, hanging, goesOn } = shape;
  const texts = spans.map((span) => {
    if (span.type === "break") return "\n";
    const { key, rise, href } = span.style;
    return [key, rise, href ?? "", span.text].join("\u0001");
  });
  return [language.code, align, face, size, width, hanging, goesOn ?? false, ...texts].join("\u0000");
}
