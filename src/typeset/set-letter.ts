import { fault, type Result } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Block, Letter, LetterPart } from "../model/letter.js";
import type { Galley, GalleyItem, Pt, Tag } from "../model/page.js";
import type { Shaper } from "../model/shaper.js";
import type { Style } from "../model/style.js";
import type { Hyphenator } from "./load-hyphenator.js";
import type { ParagraphCache } from "./remember-paragraphs.js";
import type { PictureFinder, Setting } from "./setting.js";
import type { WordCache } from "./shape-words.js";
import type { Stack } from "./stack.js";
import { collectFaults } from "./collect-faults.js";
import { FORBIDDEN } from "./item.js";
import { setAnnex } from "./set-annex.js";
import { setNotes } from "./set-notes.js";
import { setDraftMark } from "./set-draft-mark.js";
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
  /** The element of the whole document, which a letter shares with its annexes. */
  readonly root?: Tag;
  /** Without it there are no pictures. */
  readonly picture?: PictureFinder;
}

/** Rows of the body that the close carries with it to its page. */
const ROWS_BEFORE_CLOSE = 2;

/** Sets a letter in lines, one below the other, its page counts filled in: finds characters without a glyph, and lines wider than the measure. */
export function setLetter(letter: Letter, options: LetterSetting): Result<Galley> {
  const setting = settingOf(letter, options);
  const { parts, continuationHead } = letter;
  const stacks = parts.map((part) => setPart(part, setting));
  const items = pile(holdClose(parts, shareLine(parts, stacks, setting)));
  const blocks = parts.flatMap((part) => (part.type === "signature-block" ? [] : part.children));
  const beside = { blocks, continuationHead, folio: letter.folio, draftMark: letter.draftMark };
  const galley = setGalley(items, beside, setting);
  return { value: galley, diagnostics: setting.faults.found() };
}

/** Sets the annexes of a letter, each for itself: their pages are counted before the letter is set. */
export function setAnnexes(letter: Letter, options: LetterSetting): Result<readonly Galley[]> {
  const setting = settingOf(letter, options);
  const galleys = letter.annexes.map((annex) => {
    const { children: blocks, continuationHead, folio } = annex;
    const beside = { blocks, continuationHead, folio, draftMark: letter.draftMark };
    return setGalley(setAnnex(annex, setting), beside, setting);
  });
  return { value: galleys, diagnostics: setting.faults.found() };
}

/** What stands beside the text of a galley, and the blocks that its notes are in. */
interface Beside extends Pick<Letter, "continuationHead" | "folio" | "draftMark"> {
  readonly blocks: readonly Block[];
}

function setGalley(items: readonly GalleyItem[], beside: Beside, setting: Setting): Galley {
  const continuationHead = setContinuationHead(beside, setting);
  const folio = setFolio(beside, setting);
  // The numbers of pages are not known yet, but their digits are.
  folio(1_234_567_890, 1_234_567_890);
  return {
    ...setNotes(items, beside.blocks, setting),
    continuationHead,
    folio,
    ...setDraftMark(beside, setting),
  };
}

/** What all parts of a letter are set with, its faults still to be found. */
export function settingOf(letter: Pick<Letter, "language" | "annexes">, options: LetterSetting): Setting {
  const { style, language, shaper, measure } = options;
  return {
    style,
    language,
    measure,
    shape: shapeWords(shaper, letter.language, options.words ?? new Map()),
    metrics: (face) => shaper.metrics(face),
    hyphenate: options.hyphenator ?? null,
    names: options.names ?? NO_NAMES,
    root: rootOf(letter, options.root ?? { role: "Document", parent: null }),
    faults: collectFaults(),
    paragraphs: options.paragraphs ?? new Map(),
    room: options.room ?? Infinity,
    picture: options.picture ?? noPicture,
  };
}

/** A letter with annexes is a section beside them. */
function rootOf({ annexes }: Pick<Letter, "annexes">, document: Tag): Tag {
  return annexes.length === 0 ? document : { role: "Sect", parent: document };
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
