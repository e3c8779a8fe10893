import type { Register } from "./dossier/register.js";
import { fillWords } from "./dossier/register-words.js";
import { makeCover } from "./make-cover.js";
import { settingFor } from "./make-pages.js";
import { asWarnings, type Diagnostic, type Result } from "./model/diagnostic.js";
import type { PagedLetter } from "./model/page.js";
import type { RegisterEntry } from "./model/register.js";
import { openRegister } from "./open-register.js";
import { frameOf } from "./paginate/frame.js";
import { placePageNumber } from "./paginate/place-page-number.js";
import { drawDossier, letterAddress } from "./pdf/draw-dossier.js";
import type { Press } from "./press.js";
import { setPageNumber } from "./typeset/set-page-number.js";

/** A dossier that is being bound: all letters of a set in one PDF, behind a cover that lists them. */
export interface Dossier {
  /** Binds a letter behind those before; nothing of its pages is kept. */
  add(paged: PagedLetter, entry: RegisterEntry): void;
  /** Sets the cover and ends the file. Called once. */
  end(): BoundDossier;
}

/** What came of a dossier beside its bytes. */
export interface BoundDossier {
  /** Pages of the cover: the page of the file with the number 1 comes after them. */
  readonly coverPages: number;
  readonly pages: number;
  /** All letters in order, for a register in another form. */
  readonly register: Register;
  /** What the cover does not show as it should; no finding concerns a letter. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens the dossier of a set; its bytes go to `sink` in order, chunk by chunk, and are the sink's to keep. There is none, and
 * nothing goes to the sink, where no language has the words for its cover.
 */
export function openDossier(press: Press, sink: (chunk: Uint8Array) => void): Result<Dossier> {
  const { value: head, diagnostics } = openRegister(press);
  if (head === null) return { value: null, diagnostics };
  const { submission } = press.case;
  const { language, words, title, sender } = head;
  const about = {
    language: language.code,
    title: fillWords(words["dossier-title"], { title: title.text }),
    author: sender.text,
    subject: title.text,
  };
  const { programs } = press.fonts;
  const drawing = drawDossier(about, { date: submission.date, programs, operators: press.operators }, sink);
  const frame = frameOf(submission.style);
  const setting = settingFor(language, frame, press);
  const entries: RegisterEntry[] = [];
  let [pages, drafts] = [0, 0];
  return {
    value: {
      add({ pages: own, ...bound }, entry) {
        entries.push(entry);
        if (bound.letter.draftMark !== null) drafts += 1;
        const numbered = own.map((page) => {
          pages += 1;
          const number = setPageNumber(String(pages), setting);
          return placePageNumber(page, number, frame, language.direction);
        });
        drawing.add({ ...bound, pages: numbered }, entry.addressee);
      },
      end() {
        const register: Register = { ...head, entries };
        const isDraft = drafts > 0 && drafts === entries.length;
        const cover = makeCover(register, { addressOf: letterAddress, isDraft }, press);
        if (cover.value === null) throw new Error("a cover is set whatever is found in it");
        drawing.end(cover.value, words["dossier-index"]);
        const coverPages = cover.value.pages.length;
        return {
          coverPages,
          pages: coverPages + pages,
          register,
          diagnostics: asWarnings(cover.diagnostics),
        };
      },
    },
    diagnostics,
  };
}
