import { writeHtml } from "./companions/html/write-html.js";
import { writeText } from "./companions/text/write-text.js";
import { composePages, drawPages } from "./compose.js";
import { type Result, soundOnly } from "./model/diagnostic.js";
import { fileNameOf } from "./model/file-name.js";
import type { LetterFormat } from "./model/letter-format.js";
import type { LetterFile } from "./model/outcome.js";
import type { PagedLetter } from "./model/page.js";
import type { RegisterEntry } from "./model/register.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";
import { registerLetter } from "./register-letter.js";

/** A letter as it was paged, its files, and what a register tells of it. */
export interface ComposedFiles {
  readonly paged: PagedLetter;
  readonly files: readonly LetterFile[];
  readonly entry: RegisterEntry;
}

/** One recipient's letter in each of the formats, in their order: the same letter, made once. All of them or none. */
export async function composeFiles(
  recipient: Recipient,
  press: Press,
  formats: readonly LetterFormat[],
): Promise<Result<ComposedFiles>> {
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
  const names = files.map(({ name }) => name);
  const entry = registerLetter(paged, recipient, names, press);
  return soundOnly({ value: { paged, files, entry }, diagnostics: found });
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
  }
}

function textFile(text: string): Result<Uint8Array> {
  return { value: new TextEncoder().encode(text), diagnostics: [] };
}
