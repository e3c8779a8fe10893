import { type Fonts, loadFonts } from "./fonts/load-fonts.js";
import type { Case } from "./model/case.js";
import type { AbsentFont, FontSource } from "./model/font.js";
import type { Finality } from "./model/consent.js";
import { andThen, type Diagnostic } from "./model/diagnostic.js";
import type { Language } from "./model/language.js";
import type { ImageFiles } from "./model/picture.js";
import { joinMarkedUp, type MarkedUpText } from "./model/markup.js";
import type { Place } from "./model/place.js";
import type { Recipient } from "./model/submission.js";
import type { LanguageCode, Text } from "./model/text.js";
import { openProofs, type Proofs } from "./open-proofs.js";
import { type Album, openAlbum } from "./images/open-album.js";
import { parseLetter } from "./markup/parse-letter.js";
import { type Enclosures, openEnclosures } from "./pdf/enclosed/open-enclosures.js";
import { openStreams, type StreamCache } from "./pdf/remember-streams.js";
import type { OperatorCache } from "./pdf/text-operators.js";
import { listTexts } from "./source/list-texts.js";
import { contextNames, SAMPLE_ANNEX_IDS, sampleContext } from "./template/sample-context.js";
import { compileTemplates, type TemplateFiles, type Templates } from "./template/compile-templates.js";
import type { KeptTemplates } from "./template/keep-templates.js";
import { type Hyphenator, loadHyphenator } from "./typeset/load-hyphenator.js";
import type { ParagraphCache } from "./typeset/remember-paragraphs.js";
import type { WordCache } from "./typeset/shape-words.js";
import { type KnownNames, knownNames } from "./typeset/ties/known-names.js";

/** What all letters of a run share, made once: compiled templates, parsed fonts, hyphenation patterns. */
export interface Press {
  readonly case: Case;
  /** Of letters that signatories have not all agreed to, a draft is marked and a final one is not made. */
  readonly finality: Finality;
  readonly templates: Templates;
  readonly fonts: Fonts;
  readonly hyphenators: ReadonlyMap<LanguageCode, Hyphenator>;
  readonly names: (language: LanguageCode) => KnownNames;
  /** What earlier letters have shaped, laid and drawn; bounded, and without effect on any output. */
  readonly words: WordCache;
  readonly paragraphs: ParagraphCache;
  readonly operators: OperatorCache;
  readonly streams: StreamCache;
  /** What was found in texts that earlier letters have shown. */
  readonly proofs: Proofs;
  /** Pictures that earlier letters have shown, and those that later ones will. */
  readonly album: Album;
  /** Files that go with letters as they are. */
  readonly enclosures: Enclosures;
}

/** What a press is made of, as bytes and text. */
export interface PressSupplies {
  readonly case: Case;
  /** A draft when absent. */
  readonly finality?: Finality;
  readonly templates: TemplateFiles;
  readonly fonts: readonly FontSource[];
  /** Fonts that would draw more, if they were installed. */
  readonly absentFonts?: readonly AbsentFont[];
  /** HarfBuzz's subsetter as compiled to WebAssembly; asked for when the first font is embedded. */
  readonly subsetter: Uint8Array;
  /** Subsets that were cut ahead of time, as `cutAhead` gives them; without effect on any byte. */
  readonly keptSubsets?: string;
  /** Templates that were compiled ahead of time, as `keepTemplates` gives them; without effect on any byte. */
  readonly keptTemplates?: KeptTemplates;
  /** Without it there are no images, and no annexes that are files. */
  readonly images?: ImageFiles;
}

const NO_IMAGES: ImageFiles = { names: [], read: () => "no-access" };

/** Makes everything that does not depend on the single letter. */
export async function openPress(supplies: PressSupplies): Promise<Press> {
  return {
    case: supplies.case,
    finality: supplies.finality ?? "draft",
    templates: compileTemplates(supplies.templates, supplies.keptTemplates, contextNames),
    fonts: loadFonts(
      supplies.fonts,
      () => supplies.subsetter,
      supplies.absentFonts,
      () => supplies.keptSubsets ?? "[]",
    ),
    hyphenators: await loadHyphenators(supplies.case),
    names: rememberNames(supplies.case),
    words: new Map(),
    paragraphs: new Map(),
    operators: new WeakMap(),
    streams: openStreams(),
    proofs: openProofs(supplies.case, supplies.templates),
    album: openAlbum(supplies.images ?? NO_IMAGES, namedImages(supplies.case)),
    enclosures: openEnclosures(supplies.images ?? NO_IMAGES),
  };
}

/** Images that the data name, by where they do. */
function namedImages({ submission }: Case): ReadonlyMap<string, Place> {
  const { logo } = submission.sender;
  return new Map(logo === null ? [] : [[logo.file, logo.place]]);
}

/** The recipient's language; the reader has made sure that there is one. */
export function languageOf(recipient: Recipient, press: Press): Language {
  const language = press.case.languages.get(recipient.language);
  if (language === undefined) throw new Error(`no language ${recipient.language}`);
  return language;
}

/**
 * Every fault that templates have whatever the data: each is filled with a sample of all that a template can name.
 * For the run in which the data cannot be read, so that it tells of the templates too.
 */
export function proofTemplates(files: TemplateFiles, language: Language): Diagnostic[] {
  const templates = compileTemplates(files, undefined, contextNames);
  const context = sampleContext(language.code);
  return [...files.templates.entries()].flatMap(([id, { file }]) => {
    const marked = templates.fill({ id, place: { file, line: 1, column: 1 } }, context, language);
    return andThen(marked, (text) =>
      parseLetter(wholeLetter(text), { language, author: context.sender.name }),
    ).diagnostics;
  });
}

function languagesIn({ submission }: Case): readonly LanguageCode[] {
  return [...new Set(submission.recipients.map(({ language }) => language))];
}

/** What a template of an annex is proofed behind: it makes no letter by itself. */
const SAMPLE_LETTER =
  "<date>1</date><inside-address><p>1</p></inside-address><subject>1</subject><body><p>1</p></body>";

/** What a template of a letter is proofed before: it may count the pages of the annexes that it lists. */
const SAMPLE_ANNEXES = SAMPLE_ANNEX_IDS.map((id) => `<annex id="${id}" title="1"><p>1</p></annex>`).join("");

function wholeLetter(marked: MarkedUpText): MarkedUpText {
  const isAnnex = marked.text.trimStart().startsWith("<annex");
  const [before, after] = isAnnex ? [SAMPLE_LETTER, ""] : ["", SAMPLE_ANNEXES];
  return joinMarkedUp([{ text: before, origins: [] }, marked, { text: after, origins: [] }]);
}

async function loadHyphenators(shared: Case): Promise<Map<LanguageCode, Hyphenator>> {
  const hyphenators = new Map<LanguageCode, Hyphenator>();
  for (const code of languagesIn(shared)) {
    const patterns = shared.languages.get(code)?.hyphenation ?? null;
    const hyphenator = patterns === null ? null : await loadHyphenator(patterns);
    if (hyphenator !== null) hyphenators.set(code, hyphenator);
  }
  return hyphenators;
}

/** The names by language, each language's gathered when its first letter is made. */
function rememberNames(shared: Case): Press["names"] {
  const known = new Map<LanguageCode, KnownNames>();
  return (code) => {
    const names = known.get(code) ?? namesIn(shared, code);
    known.set(code, names);
    return names;
  };
}

/** The names that the letters of a language can meet. */
function namesIn({ submission, directory }: Case, code: LanguageCode): KnownNames {
  const { signatories, sender, facts, city } = submission;
  const given = {
    people: listTexts(
      signatories.map(({ representative }) => representative),
      code,
    ),
    organisations: listTexts([sender.name, signatories.map(({ name }) => name)], code),
    others: listTexts([city, facts.map(({ places }) => places), bodiesIn(directory)], code),
  };
  return knownNames(given, listTexts({ ...submission, terms: [] }, code));
}

function bodiesIn({ offices }: Case["directory"]): readonly Text[] {
  return [...offices.values()].map(({ body }) => body);
}
