import { checkPages } from "./check/check-pages.js";
import type { Diagnostic, Result } from "./model/diagnostic.js";
import type { Language } from "./model/language.js";
import type { Letter } from "./model/letter.js";
import type { Frame, Page, PagedLetter } from "./model/page.js";
import type { Recipient, Submission } from "./model/submission.js";
import { frameOf } from "./paginate/frame.js";
import { mirrorPages } from "./paginate/mirror-pages.js";
import { paginateGalley } from "./paginate/paginate-galley.js";
import { languageOf, type Press } from "./press.js";
import { fillPageCounts } from "./typeset/fill-page-counts.js";
import { type LetterSetting, setAnnexes, setLetter } from "./typeset/set-letter.js";

/** A letter with its pages and its annexes', which come first in the making: the letter may say how many pages they have. */
export function makePages(letter: Letter, recipient: Recipient, press: Press): Result<PagedLetter> {
  const frame = frameOf(press.case.submission.style);
  const setting = settingFor(languageOf(recipient, press), frame, press);
  const annexes = setAnnexes(letter, setting);
  const appended = annexes.value?.map((galley) => paginateGalley(galley, frame)) ?? [];
  const pageCounts = new Map(letter.annexes.map(({ id }, index) => [id ?? "", appended[index]?.length ?? 0]));
  const filled = fillPageCounts(letter, pageCounts);
  const { value, diagnostics } = setLetter(filled, setting);
  const found = [...annexes.diagnostics, ...diagnostics].map((each) => placeOfImage(each, press));
  if (value === null) return { value: null, diagnostics: found };
  const own = paginateGalley(value, frame);
  const pages = [...own, ...appended.flat()];
  const isMirrored = setting.language.direction === "rtl";
  const placed = isMirrored ? mirrorPages(pages, frame) : pages;
  const looks = [
    ...checkPages({ pages: own, annex: null, place: recipient.place }, frame),
    ...appended.flatMap((each, index) =>
      checkAnnexPages(letter.annexes[index], { pages: each, frame }, press),
    ),
  ];
  return { value: { letter: filled, pages: placed }, diagnostics: [...found, ...looks] };
}

/** A template shows the logo; the data name it. */
function placeOfImage(finding: Diagnostic, { album }: Press): Diagnostic {
  if (finding.code !== "image-coarse") return finding;
  return { ...finding, place: album.placeOf(finding.args.name, finding.place) };
}

function checkAnnexPages(
  annex: Letter["annexes"][number] | undefined,
  { pages, frame }: { readonly pages: readonly Page[]; readonly frame: Frame },
  { case: { submission } }: Press,
): readonly Diagnostic[] {
  const row = submission.annexes.find(({ id }) => id === annex?.id);
  const about = { annex: annex?.id ?? annex?.title ?? "", place: row?.place ?? annex?.place ?? null };
  return checkPages({ pages, ...about }, frame);
}

/** What a letter of a language is set with, in a frame. */
export function settingFor(language: Language, frame: Frame, press: Press): LetterSetting {
  const { style }: Submission = press.case.submission;
  return {
    style,
    language,
    measure: frame.right - frame.left,
    shaper: press.fonts.shaper,
    hyphenator: press.hyphenators.get(language.code) ?? null,
    names: press.names(language.code),
    words: press.words,
    paragraphs: press.paragraphs,
    room: frame.bottom - frame.top,
    picture: press.album.find,
    root: { role: "Document", parent: null },
  };
}
