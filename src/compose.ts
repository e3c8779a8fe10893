import { checkFile, checkLimits } from "./directory/check-limits.js";
import { countWords } from "./directory/count-words.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import { parseLetter } from "./markup/parse-letter.js";
import { andThen, type Diagnostic, type Result, soundOnly } from "./model/diagnostic.js";
import { fileNameOf } from "./model/file-name.js";
import type { Case } from "./model/case.js";
import type { Letter } from "./model/letter.js";
import type { Frame, Page, PagedLetter } from "./model/page.js";
import type { Recipient } from "./model/submission.js";
import { frameOf } from "./paginate/frame.js";
import { mirrorPages } from "./paginate/mirror-pages.js";
import { paginateGalley } from "./paginate/paginate-galley.js";
import { drawLetter } from "./pdf/draw-letter.js";
import { languageOf, type Press } from "./press.js";
import { buildContext } from "./template/build-context.js";
import { punctuateLetter } from "./typeset/punctuation/punctuate-letter.js";
import { type LetterSetting, setAnnexes, setLetter } from "./typeset/set-letter.js";
import { NO_NAMES } from "./typeset/ties/known-names.js";

/** A finished letter: its PDF and how many pages it has. */
export interface ComposedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Makes one recipient's letter: every stage in order, until one finds an error. */
export async function composeLetter(recipient: Recipient, press: Press): Promise<Result<ComposedLetter>> {
  const { value: paged, diagnostics } = composePages(recipient, press);
  if (paged === null) return { value: null, diagnostics };
  const bytes = await drawLetter(paged, press.case.submission.date, press.fonts.programs, press.operators);
  const value = { bytes, pages: paged.pages.length };
  return soundOnly({ value, diagnostics: [...diagnostics, ...refusals(bytes, recipient, press.case)] });
}

/** Why the recipient would not take the file. */
function refusals(bytes: Uint8Array, recipient: Recipient, { submission, directory }: Case): Diagnostic[] {
  const file = { name: fileNameOf(recipient, submission.date), format: "pdf" };
  const over = checkLimits({ megabytes: bytes.length / 1e6 }, recipient, directory);
  return concerning(recipient, [...over, ...checkFile(file, recipient, directory)]);
}

function concerning({ id }: Recipient, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, recipient: id }));
}

/** The stages up to the pages. Markup is read even where the template has faults: all of a template's are told at once. */
export function composePages(recipient: Recipient, press: Press): Result<PagedLetter> {
  const { submission, directory } = press.case;
  const language = languageOf(recipient, press);
  const frame = frameOf(submission.style);
  const addressee = resolveAddressee(directory, recipient.office.id, {
    language,
    date: submission.date,
  });
  const context = buildContext(submission, recipient, addressee.value);
  const marked = press.templates.fill(recipient.template, context, language);
  const names = press.names.get(language.code) ?? NO_NAMES;
  const keywords = [context.letter.reference, addressee.value.body].filter((word) => word !== null);
  const typed = andThen(marked, (text) =>
    parseLetter(text, { language, author: context.sender.name, keywords }),
  );
  const letter = andThen(typed, (tree) => ({
    value: punctuateLetter(tree, { language, exact: names.exact }),
    diagnostics: [],
  }));
  const pages = andThen(soundOnly(letter), (tree) =>
    makePages(tree, frame, {
      style: submission.style,
      language,
      measure: frame.right - frame.left,
      shaper: press.fonts.shaper,
      hyphenator: press.hyphenators.get(language.code) ?? null,
      names,
      words: press.words,
      paragraphs: press.paragraphs,
      room: frame.bottom - frame.top,
      picture: press.album.find,
    }),
  );
  const { value, diagnostics } = soundOnly(pages);
  const found = concerning(recipient, [...addressee.diagnostics, ...diagnostics]);
  if (value === null || letter.value === null) return { value: null, diagnostics: found };
  const paged = { letter: letter.value, pages: value };
  const measures = { words: countWords(paged.letter), pages: paged.pages.length };
  const over = concerning(recipient, checkLimits(measures, recipient, directory));
  return soundOnly({ value: paged, diagnostics: [...found, ...over] });
}

/** The pages of a letter and of its annexes, which come first in the making: the letter may say how many pages they have. */
function makePages(letter: Letter, frame: Frame, options: LetterSetting): Result<readonly Page[]> {
  const setting = { ...options, root: { role: "Document", parent: null } as const };
  const annexes = setAnnexes(letter, setting);
  const appended = annexes.value?.map((galley) => paginateGalley(galley, frame)) ?? [];
  const pageCounts = new Map(letter.annexes.map(({ id }, index) => [id ?? "", appended[index]?.length ?? 0]));
  const { value, diagnostics } = setLetter(letter, { ...setting, pageCounts });
  const found = [...annexes.diagnostics, ...diagnostics];
  if (value === null) return { value: null, diagnostics: found };
  const pages = [...paginateGalley(value, frame), ...appended.flat()];
  const isMirrored = options.language.direction === "rtl";
  return { value: isMirrored ? mirrorPages(pages, frame) : pages, diagnostics: found };
}
