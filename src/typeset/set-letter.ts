import { fault, type Result } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Letter, LetterPart } from "../model/letter.js";
import type { Galley, GalleyItem, Pt } from "../model/page.js";
import type { Shaper } from "../model/shaper.js";
import type { Style } from "../model/style.js";
import type { Hyphenator } from "./load-hyphenator.js";
import type { ParagraphCache } from "./remember-paragraphs.js";
import type { PictureFinder, Setting } from "./setting.js";
import type { WordCache } from "./shape-words.js";
import type { Stack } from "./stack.js";
import { collectFaults } from "./collect-faults.js";
import { FORBIDDEN } from "./item.js";
import { setPart } from "./set-part.js";
import { setContinuationHead, setFolio } from "./set-running-lines.js";
import { shapeWords } from "./shape-words.js";
import { shareLine } from "./share-line.js";
import { holdLastRows, pile } from "./stack.js";
import { type KnownNames, NO_NAMES } from "./ties/known-names.js";

/** What a letter is set with; `measure` is the width of the frame in points. */
export interface LetterSetting {
  readonly style: Style;
  readonly language: Language;
  readonly shaper: Shaper;
  readonly measure: Pt;
  /** From `loadHyphenator`; without one no word is hyphenated. */
  readonly hyphenator?: Hyphenator | null;
  /** The same for all letters that share `paragraphs`; without it, names are known by their capitals alone. */
  readonly names?: KnownNames;
  /** Words shaped for other letters with the same shaper. It changes no output. */
  readonly words?: WordCache;
  /** Paragraphs laid for other letters of the same submission. They change no output. */
  readonly paragraphs?: ParagraphCache;
  /** Height of the frame in points; without it nothing is too tall for a page. */
  readonly room?: Pt;
  /** Without it there are no pictures. */
  readonly picture?: PictureFinder;
}

/** Rows of the body that the close carries with it to its page. */
const ROWS_BEFORE_CLOSE = 2;

/** Sets a letter in lines, one below the other: finds characters without a glyph, and lines wider than the measure. */
export function setLetter(letter: Letter, options: LetterSetting): Result<Galley> {
  const setting = settingOf(letter, options);
  const stacks = letter.parts.map((part) => setPart(part, setting));
  const items = pile(holdClose(letter.parts, shareLine(letter.parts, stacks, setting)));
  const continuationHead = setContinuationHead(letter, setting);
  const folio = setFolio(letter, setting);
  // The numbers of pages are not known yet, but their digits are.
  folio(1_234_567_890, 1_234_567_890);
  return { value: { items, continuationHead, folio }, diagnostics: setting.faults.found() };
}

function settingOf(letter: Letter, options: LetterSetting): Setting {
  const { style, language, shaper, measure } = options;
  return {
    style,
    language,
    measure,
    shape: shapeWords(shaper, letter.language, options.words ?? new Map()),
    metrics: (face) => shaper.metrics(face),
    hyphenate: options.hyphenator ?? null,
    names: options.names ?? NO_NAMES,
    root: { role: "Document", parent: null },
    faults: collectFaults(),
    paragraphs: options.paragraphs ?? new Map(),
    room: options.room ?? Infinity,
    picture: options.picture ?? noPicture,
  };
}

const noPicture: PictureFinder = (name, place) => ({
  value: null,
  diagnostics: [fault("image-missing", place, { name, known: [] })],
});

/** Ties the end of the body to the close, so that neither close nor signatures stand alone on a page. */
function holdClose(parts: readonly LetterPart[], stacks: readonly Stack[]): readonly Stack[] {
  const isEnd = (part: LetterPart | undefined): boolean =>
    part?.type === "complimentary-close" || part?.type === "signature-block";
  return stacks.map((stack, index) => {
    if (parts[index]?.type !== "body" || !isEnd(parts[index + 1])) return stack;
    const items: readonly GalleyItem[] = holdLastRows(stack.items, ROWS_BEFORE_CLOSE);
    return { ...stack, items, keep: FORBIDDEN };
  });
}
