import { checkForm } from "./check/check-form.js";
import { composeEnclosed } from "./compose-enclosed.js";
import { accepts, checkFile, checkLimits } from "./directory/check-limits.js";
import { countWords } from "./directory/count-words.js";
import { encloseFiles } from "./enclose-files.js";
import { fillLetter } from "./fill-letter.js";
import { makePages } from "./make-pages.js";
import { markDraft } from "./mark-draft.js";
import { parseLetter } from "./markup/parse-letter.js";
import type { Case } from "./model/case.js";
import { concerning } from "./model/rule-book.js";
import { andThen, type Diagnostic, type Result, soundOnly } from "./model/diagnostic.js";
import { fileNameOf } from "./model/file-name.js";
import type { Letter } from "./model/letter.js";
import type { PagedLetter } from "./model/page.js";
import type { Recipient } from "./model/submission.js";
import { drawLetter } from "./pdf/draw-letter.js";
import { languageOf, type Press } from "./press.js";
import { proofLetter } from "./proof-letter.js";
import { isShown } from "./source/place-in-data.js";
import { placeInPassages } from "./source/place-in-passages.js";
import { punctuateLetter } from "./typeset/punctuation/punctuate-letter.js";

/** A finished letter: its PDF and how many pages it has. */
export interface ComposedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Makes one recipient's letter: every stage in order, until one finds an error. */
export async function composeLetter(recipient: Recipient, press: Press): Promise<Result<ComposedLetter>> {
  const { value: paged, diagnostics } = composePages(recipient, press);
  if (paged === null) return { value: null, diagnostics };
  const drawn = await drawPages(paged, recipient, press);
  const found = [...diagnostics, ...drawn.diagnostics];
  if (drawn.value === null) return { value: null, diagnostics: found };
  return { value: { bytes: drawn.value, pages: paged.pages.length }, diagnostics: found };
}

/** The PDF of a letter's pages, if the recipient would take it. */
export async function drawPages(
  paged: PagedLetter,
  recipient: Recipient,
  press: Press,
): Promise<Result<Uint8Array>> {
  const { submission } = press.case;
  const bytes = await drawLetter(paged, submission.date, press.fonts.programs, press);
  return soundOnly({ value: bytes, diagnostics: refusals(bytes, "pdf", recipient, press.case) });
}

/** The stages up to the pages. Markup is read even where the template has faults: all of a template's are told at once. */
export function composePages(recipient: Recipient, press: Press): Result<PagedLetter> {
  const letter = soundOnly(composeTree(recipient, press));
  const pages = andThen(letter, (tree) => makePages(tree, recipient, press));
  const { value: paged, diagnostics } = soundOnly(pages);
  // Of a sound letter no text is looked for.
  const passages = diagnostics.some(isShown) ? press.case.passagesOf(recipient.id) : [];
  const written = diagnostics.flatMap((each) => placeInPassages(each, passages));
  const enclosed = encloseFiles(recipient, press);
  const told = [...proofLetter(recipient, press), ...enclosed.diagnostics, ...written];
  const found = concerning(recipient, told, press.case.rules);
  if (paged === null) return { value: null, diagnostics: found };
  const measures = { words: countWords(paged.letter), pages: paged.pages.length };
  const over = concerning(
    recipient,
    checkLimits(measures, recipient, press.case.directory),
    press.case.rules,
  );
  const whole = { ...paged, files: enclosed.value ?? [] };
  return soundOnly({ value: whole, diagnostics: [...found, ...over] });
}

/** The stages up to the document tree, complete but for page counts. */
export function composeTree(recipient: Recipient, press: Press): Result<Letter> {
  const language = languageOf(recipient, press);
  const { exact } = press.names(language.code);
  const enclosed = composeEnclosed(recipient, press, composePages);
  const filled = andThen(enclosed, (letters) => fillLetter(recipient, letters, press));
  return andThen(filled, ({ marked, parties, ...about }) => {
    const typed = andThen(parseLetter(marked, { language, ...about }), (tree) => checkForm(tree, parties));
    const settled = andThen(typed, (tree) => markDraft(tree, recipient, press));
    return andThen(settled, (tree) => ({
      value: punctuateLetter(tree, { language, exact }),
      diagnostics: [],
    }));
  });
}

/** Why the recipient would not take a file. One in Word is sent to those alone who ask for it; to others it is a draft to be gone over. */
export function refusals(
  bytes: Uint8Array,
  format: "pdf" | "docx",
  recipient: Recipient,
  { submission, directory, rules }: Case,
): readonly Diagnostic[] {
  if (format === "docx" && !accepts(format, recipient, directory)) return [];
  const file = { name: fileNameOf(recipient, submission.date, format), format };
  const over = checkLimits({ megabytes: bytes.length / 1e6 }, recipient, directory);
  return concerning(recipient, [...over, ...checkFile(file, recipient, directory)], rules);
}
