import type { Diagnostic, Result } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Face, Pt, Tag } from "../model/page.js";
import type { Picture } from "../model/picture.js";
import type { Place } from "../model/place.js";
import type { FontMetrics, MissingCharacter } from "../model/shaper.js";
import type { Style } from "../model/style.js";
import type { Hyphenator } from "./load-hyphenator.js";
import type { ParagraphCache } from "./remember-paragraphs.js";
import type { WordShaper } from "./shape-words.js";
import type { KnownNames } from "./ties/known-names.js";

/** What the setting of every part of one letter shares. */
export interface Setting {
  readonly style: Style;
  readonly language: Language;
  /** Width of the frame in points. */
  readonly measure: Pt;
  readonly shape: WordShaper;
  readonly metrics: (face: Face) => FontMetrics;
  readonly hyphenate: Hyphenator | null;
  readonly names: KnownNames;
  /** Root of the structure tree. */
  readonly root: Tag;
  readonly faults: Faults;
  readonly paragraphs: ParagraphCache;
  readonly picture: PictureFinder;
  /** Height of the frame in points. */
  readonly room: Pt;
}

/** The picture of a name; what is wrong with it stands at the place. */
export type PictureFinder = (name: string, place: Place) => Result<Picture>;

/** Findings of one letter, one for each character and place. */
export interface Faults {
  readonly missingGlyph: (missing: MissingCharacter, text: string, place: Place | null) => void;
  readonly overfullLine: (text: string, excess: Pt, place: Place | null) => void;
  readonly overfullPage: (text: string, excess: Pt, place: Place | null) => void;
  /** Keeps findings of other stages. */
  readonly tell: (findings: readonly Diagnostic[]) => void;
  readonly found: () => readonly Diagnostic[];
  /** How many times a fault was told, one that was known already included. */
  readonly count: () => number;
}
