import { buildCover, type CoverLinks } from "./dossier/build-cover.js";
import type { Register } from "./dossier/register.js";
import { settingFor } from "./make-pages.js";
import type { Result } from "./model/diagnostic.js";
import { romanNumeral } from "./model/numeral.js";
import type { Page, PagedLetter } from "./model/page.js";
import { wideFrameOf } from "./paginate/frame.js";
import { mirrorPages } from "./paginate/mirror-pages.js";
import { paginateGalley } from "./paginate/paginate-galley.js";
import { placePageNumber } from "./paginate/place-page-number.js";
import type { Press } from "./press.js";
import { setLetter } from "./typeset/set-letter.js";
import { setPageNumber } from "./typeset/set-page-number.js";

/** The pages of a dossier's cover, on sheets that lie on their long side, numbered in small Roman numerals. */
export function makeCover(register: Register, links: CoverLinks, press: Press): Result<PagedLetter> {
  const { language } = register;
  const frame = wideFrameOf(press.case.submission.style);
  const setting = settingFor(language, frame, press);
  const letter = buildCover(register, links);
  const { value: galley, diagnostics } = setLetter(letter, setting);
  if (galley === null) return { value: null, diagnostics };
  const set = paginateGalley(galley, frame);
  const placed = language.direction === "rtl" ? mirrorPages(set, frame) : set;
  const pages = placed.map((page, index) => {
    const number = setPageNumber(romanNumeral(index + 1).toLowerCase(), setting);
    return placePageNumber(withoutFolio(page), number, frame, language.direction);
  });
  return { value: { letter, pages }, diagnostics };
}

/** A cover has no number of pages of its own beside that in the dossier. */
function withoutFolio(page: Page): Page {
  return { ...page, lines: page.lines.filter(({ part }) => part !== "folio") };
}
