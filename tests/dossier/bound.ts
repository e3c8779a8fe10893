import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type BoundDossier, openDossier } from "../../src/bind-dossier.js";
import { composePages } from "../../src/compose.js";
import { resolveAddressee } from "../../src/directory/resolve-addressee.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import type { PagedLetter } from "../../src/model/page.js";
import type { RegisterEntry } from "../../src/model/register.js";
import type { Recipient } from "../../src/model/submission.js";
import { concatenate } from "../../src/pdf/concatenate.js";
import { languageOf, type Press } from "../../src/press.js";

/** A letter with what the register tells of it. */
export interface Registered {
  readonly paged: PagedLetter;
  readonly entry: RegisterEntry;
}

/** Letters of a press in the order of their recipients; those that fail are left out. */
export function registered(press: Press): readonly Registered[] {
  return press.case.submission.recipients.flatMap((recipient) => {
    const paged = composePages(recipient, press).value;
    return paged === null ? [] : [{ paged, entry: entryOf(paged, recipient, press) }];
  });
}

function entryOf({ letter, pages }: PagedLetter, recipient: Recipient, press: Press): RegisterEntry {
  const { submission, directory } = press.case;
  const occasion = { language: languageOf(recipient, press), date: submission.date };
  const { name, title, body } = resolveAddressee(directory, recipient.office.id, occasion).value;
  const [way] = directory.channels.get(recipient.office.id)?.send ?? [];
  return {
    recipient: recipient.id,
    addressee: name ?? title,
    office: title,
    body,
    language: recipient.language,
    template: recipient.template.id,
    subject: letter.subject,
    pages: pages.length,
    words: 100,
    channel: way === undefined ? null : { by: way.by, to: way.to },
    draft: false,
    draftedFor: null,
    files: [`${recipient.id}.pdf`, `${recipient.id}.html`],
  };
}

export interface Bound extends BoundDossier {
  readonly bytes: Uint8Array;
  /** How many bytes had come before each letter and before the end. */
  readonly before: readonly number[];
  readonly opening: readonly Diagnostic[];
}

/** Binds letters into a dossier. */
export function bind(letters: readonly Registered[], press: Press): Bound {
  const chunks: Uint8Array[] = [];
  const before: number[] = [];
  const count = (): void => void before.push(chunks.reduce((sum, { length }) => sum + length, 0));
  const { value: dossier, diagnostics } = openDossier(press, (chunk) => chunks.push(chunk));
  if (dossier === null) throw new Error(JSON.stringify(diagnostics));
  for (const { paged, entry } of letters) {
    count();
    dossier.add(paged, entry);
  }
  count();
  const bound = dossier.end();
  return { ...bound, bytes: concatenate(chunks), before, opening: diagnostics };
}

/** The dossier as pdf.js reads it. */
export function read({ bytes }: Bound): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}
