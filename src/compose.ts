import { checkForm, type Parties } from "./check/check-form.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import { fillLetter } from "./fill-letter.js";
import { parseLetter } from "./markup/parse-letter.js";
import { andThen, fault, type Result, soundOnly } from "./model/diagnostic.js";
import type { Language } from "./model/language.js";
import type { Letter } from "./model/letter.js";
import type { Addressee } from "./model/office.js";
import type { Frame, Page, PagedLetter } from "./model/page.js";
import type { Recipient } from "./model/submission.js";
import { frameOf } from "./paginate/frame.js";
import { paginateGalley } from "./paginate/paginate-galley.js";
import { drawLetter } from "./pdf/draw-letter.js";
import { languageOf, type Press } from "./press.js";
import type { ContextEnclosed } from "./template/context.js";
import { type LetterSetting, setAnnexes, setLetter } from "./typeset/set-letter.js";

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
  return { value: { bytes, pages: paged.pages.length }, diagnostics };
}

/** The stages up to the pages. Markup is read even where the template has faults: all of a template's are told at once. */
export function composePages(recipient: Recipient, press: Press): Result<PagedLetter> {
  const { submission, directory } = press.case;
  const language = languageOf(recipient, press);
  const frame = frameOf(submission.style);
  const addressee = resolveAddressee(directory, recipient.office.id, language);
  const filled = andThen(composeEnclosed(recipient, language, press), (enclosed) =>
    fillLetter(recipient, addressee, enclosed, press),
  );
  const letter = andThen(filled, ({ marked, author }) => parseLetter(marked, { language, author }));
  const formal = andThen(letter, (tree) => checkForm(tree, partiesOf(recipient, addressee, press)));
  const pages = andThen(soundOnly(formal), (tree) =>
    makePages(tree, frame, {
      style: submission.style,
      language,
      measure: frame.right - frame.left,
      shaper: press.fonts.shaper,
      hyphenator: press.hyphenators.get(language.code) ?? null,
      words: press.words,
      paragraphs: press.paragraphs,
      room: frame.bottom - frame.top,
      picture: press.album.find,
    }),
  );
  const { value, diagnostics } = soundOnly(pages);
  const found = diagnostics.map((diagnostic) => ({ ...diagnostic, recipient: recipient.id }));
  if (value === null || letter.value === null) return { value: null, diagnostics: found };
  return { value: { letter: letter.value, pages: value }, diagnostics: found };
}

/** The letters that go with a recipient's, as far as it names them: to whom, and of how many pages. */
function composeEnclosed(
  { encloses }: Recipient,
  language: Language,
  press: Press,
): Result<readonly ContextEnclosed[]> {
  const letters = encloses.map(({ id, place }): Result<ContextEnclosed> => {
    const other = press.case.submission.recipients.find((each) => each.id === id);
    const pages = other === undefined ? null : composePages(other, press).value;
    if (other === undefined || pages === null)
      return { value: null, diagnostics: [fault("enclosure-failed", place, { id })] };
    const { title } = resolveAddressee(press.case.directory, other.office.id, language);
    return { value: { addressee: title, pages: pages.pages.length }, diagnostics: [] };
  });
  const made = letters.flatMap(({ value }) => value ?? []);
  return { value: made, diagnostics: letters.flatMap(({ diagnostics }) => diagnostics) };
}

function partiesOf(recipient: Recipient, addressee: Addressee, press: Press): Parties {
  const { submission, directory } = press.case;
  const drafter = recipient.draftedFor && directory.offices.get(recipient.draftedFor.id);
  return {
    sender: drafter?.kind ?? submission.sender.kind,
    addressee: addressee.kind,
    template: recipient.template,
  };
}

/** The pages of a letter and of its annexes, which come first in the making: the letter may say how many pages they have. */
function makePages(letter: Letter, frame: Frame, options: LetterSetting): Result<readonly Page[]> {
  const setting = { ...options, root: { role: "Document", parent: null } as const };
  const annexes = setAnnexes(letter, setting);
  const appended = annexes.value?.map((galley) => paginateGalley(galley, frame)) ?? [];
  const pageCounts = new Map(letter.annexes.map(({ id }, index) => [id ?? "", appended[index]?.length ?? 0]));
  const { value, diagnostics } = setLetter(letter, { ...setting, pageCounts });
  const pages = value === null ? null : [...paginateGalley(value, frame), ...appended.flat()];
  return { value: pages, diagnostics: [...annexes.diagnostics, ...diagnostics] };
}
