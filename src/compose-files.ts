import { writeDocx } from "./companions/docx/write-docx.js";
import { writeHtml } from "./companions/html/write-html.js";
import { writeText } from "./companions/text/write-text.js";
import { composePages, drawPages, refusals } from "./compose.js";
import { type Result, soundOnly } from "./model/diagnostic.js";
import { fileNameOf } from "./model/file-name.js";
import type { LetterFormat } from "./model/letter-format.js";
import type { LetterFile } from "./model/outcome.js";
import type { PagedLetter } from "./model/page.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";

/** One recipient's letter in each of the formats, in their order: the same letter, made once. All of them or none. */
export async function composeFiles(
  recipient: Recipient,
  press: Press,
  formats: readonly LetterFormat[],
): Promise<Result<readonly LetterFile[]>> {
  const { value: paged, diagnostics } = composePages(recipient, press);
  if (paged === null) return { value: null, diagnostics };
  const files: LetterFile[] = [];
  const found = [...diagnostics];
  for (const format of formats) {
    const written = await writeLetter(paged, format, recipient, press);
    found.push(...written.diagnostics);
    const name = fileNameOf(recipient, press.case.submission.date, format);
    if (written.value !== null) files.push({ name, bytes: written.value, pages: paged.pages.length });
  }
  return soundOnly({ value: files, diagnostics: found });
}

/** The bytes of a letter in one format. */
async function writeLetter(
  paged: PagedLetter,
  format: LetterFormat,
  recipient: Recipient,
  press: Press,
): Promise<Result<Uint8Array>> {
  switch (format) {
    case "pdf":
      return drawPages(paged, recipient, press);
    case "html":
      return textFile(writeHtml(paged.letter, languageOf(recipient, press)));
    case "txt":
      return textFile(writeText(paged.letter, languageOf(recipient, press)));
    case "docx":
      return wordFile(paged, recipient, press);
  }
}

/** The letter in Word, if the recipient would take it. */
function wordFile(paged: PagedLetter, recipient: Recipient, press: Press): Result<Uint8Array> {
  const { style, date } = press.case.submission;
  const bytes = writeDocx(paged, { language: languageOf(recipient, press), style, date });
  return soundOnly({ value: bytes, diagnostics: refusals(bytes, "docx", recipient, press.case) });
}

function textFile(text: string): Result<Uint8Array> {
  return { value: new TextEncoder().encode(text), diagnostics: [] };
}
