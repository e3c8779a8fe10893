import { writeDocx } from "./companions/docx/write-docx.js";
import { writeHtml } from "./companions/html/write-html.js";
import { writeText } from "./companions/text/write-text.js";
import { accepts } from "./directory/check-limits.js";
import { composePages, drawPages, refusals } from "./compose.js";
import { concerning } from "./model/rule-book.js";
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
  const made = new Map<LetterFormat, Result<Uint8Array>>();
  /** Each format at most once, also where another carries it. */
  const make = async (format: LetterFormat): Promise<Uint8Array | null> => {
    const written = made.get(format) ?? (await writeLetter(paged, format, { recipient, press, make }));
    made.set(format, written);
    return written.value;
  };
  for (const format of formats) {
    const bytes = await make(format);
    const name = fileNameOf(recipient, press.case.submission.date, format);
    if (bytes !== null) files.push({ name, bytes, pages: paged.pages.length });
  }
  const found = [...made.values()].flatMap((written) => written.diagnostics);
  const names = files.map(({ name }) => name);
  const entry = registerLetter(paged, recipient, names, press);
  return soundOnly({ value: { paged, files, entry }, diagnostics: [...diagnostics, ...found] });
}

/** What a letter's files are made with. */
interface Making {
  readonly recipient: Recipient;
  readonly press: Press;
  readonly make: (format: LetterFormat) => Promise<Uint8Array | null>;
}

/** The bytes of a letter in one format. */
async function writeLetter(
  paged: PagedLetter,
  format: LetterFormat,
  making: Making,
): Promise<Result<Uint8Array>> {
  const { recipient, press } = making;
  switch (format) {
    case "pdf":
      return drawPages(paged, recipient, press);
    case "html":
      return textFile(writeHtml(paged.letter, languageOf(recipient, press)));
    case "txt":
      return textFile(writeText(paged.letter, languageOf(recipient, press)));
    case "docx":
      return wordFile(paged, recipient, press);
    case "eml":
      return writeDraft(paged, making);
  }
}

/** Media types of what goes with a mail. */
const ATTACHED = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** A draft with the letter in it; what is wrong with the letter's own files is told with them. */
async function writeDraft(
  paged: PagedLetter,
  { recipient, press, make }: Making,
): Promise<Result<Uint8Array>> {
  const { directory, submission } = press.case;
  // A body that takes Word alone gets Word.
  const isWord = accepts("docx", recipient, directory) && !accepts("pdf", recipient, directory);
  const format = isWord ? "docx" : "pdf";
  const [bytes, text, html] = [await make(format), await make("txt"), await make("html")];
  if (bytes === null || text === null || html === null) return { value: null, diagnostics: [] };
  // Other formats need none of it.
  const { composeMail } = await import("./compose-mail.js");
  const name = fileNameOf(recipient, submission.date, format);
  // The annexes' files are in the PDF too, but few mail programs show what is in one.
  const files = (paged.files ?? []).map((file) => ({
    name: file.name,
    type: ATTACHED.pdf,
    bytes: file.bytes,
  }));
  const attachments = [{ name, type: ATTACHED[format], bytes }, ...files];
  const utf8 = new TextDecoder();
  const carried = { text: utf8.decode(text), html: utf8.decode(html), attachments };
  const { value, diagnostics } = composeMail(paged, carried, recipient, press);
  return { value, diagnostics: concerning(recipient, diagnostics, press.case.rules) };
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
