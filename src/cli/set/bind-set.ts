import {
  type Diagnostic,
  type FileRecord,
  type LedgerRecord,
  openDossier,
  openRegister,
  type PagedLetter,
  type Press,
  type RegisterEntry,
  writeRegister,
} from "../../index.js";
import { beginFile, type FileOnShelf } from "../shelf/begin-file.js";
import type { Shelf } from "../shelf/open-shelf.js";
import { putFiles } from "../shelf/put-files.js";
import { recallFiles } from "../shelf/recall-files.js";

/** All letters of a set in one file, and their register. */
export const DOSSIER = "dossier.pdf";
export const REGISTER = "index.html";

/** What is made of a set as a whole. */
export interface Binding {
  /** Takes every letter with its pages, in order; null where nothing is to be made of them. */
  readonly add: ((paged: () => PagedLetter, entry: RegisterEntry) => void) | null;
  /**
   * Puts the files in their places; called once, after the last letter. `inputs` is the hash of all that they are made of; null
   * where they lack a letter that was to be in them.
   */
  finish(inputs: string | null): BoundSet;
  /** Leaves no trace of what is unfinished. */
  drop(): void;
}

export interface BoundSet {
  readonly files: readonly FileRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BindingOptions {
  /** Whether the letters are bound in a PDF. */
  readonly isPdf: boolean;
  /** Hash of all that the set is made of. */
  readonly inputs: string;
  /** Whether files are made that stand on the shelf. */
  readonly force: boolean;
}

/** For a part of a set: the whole is bound when its parts are assembled. */
export function bindNothing(): Binding {
  return { add: null, finish: () => ({ files: [], diagnostics: [] }), drop: () => undefined };
}

/** Begins to bind a set; where its files stand as they would be made, nothing is made. */
export function bindSet(shelf: Shelf, press: Press, { isPdf, inputs, force }: BindingOptions): Binding {
  const names = isPdf ? [DOSSIER, REGISTER] : [REGISTER];
  const kept = force ? [] : names.map((name) => recallFiles(shelf, name, inputs));
  if (kept.length > 0 && !kept.includes(null)) return keptBinding(kept.filter((record) => record !== null));
  return isPdf ? bindPdf(shelf, press) : listLetters(shelf, press);
}

function keptBinding(records: readonly LedgerRecord[]): Binding {
  const files = records.flatMap((record) => record.files);
  return { add: null, finish: () => ({ files, diagnostics: [] }), drop: () => undefined };
}

/** The dossier goes to the disk while it is drawn. */
function bindPdf(shelf: Shelf, press: Press): Binding {
  let file: FileOnShelf | null = null;
  const begun = (): FileOnShelf => (file ??= beginFile(shelf, DOSSIER));
  const { value: dossier, diagnostics } = openDossier(press, (chunk) => begun().write(chunk));
  // No language has the words for a cover: the set has no register, as the finding says.
  if (dossier === null)
    return { add: null, finish: () => ({ files: [], diagnostics }), drop: () => undefined };
  return {
    add: (paged, entry) => dossier.add(paged(), entry),
    finish(inputs) {
      const bound = dossier.end();
      const found = [...diagnostics, ...bound.diagnostics];
      const pdf = begun().keep({ made: DOSSIER, inputs: keepable(found, inputs), entry: null, told: null });
      const html = writeRegister(bound.register, { name: DOSSIER, coverPages: bound.coverPages });
      return { files: [pdf, ...putRegister(shelf, html, keepable(found, inputs))], diagnostics: found };
    },
    drop: () => file?.drop(),
  };
}

function listLetters(shelf: Shelf, press: Press): Binding {
  const entries: RegisterEntry[] = [];
  const { value: head, diagnostics } = openRegister(press);
  return {
    add: (_, entry) => void entries.push(entry),
    finish(inputs) {
      if (head === null) return { files: [], diagnostics };
      const html = writeRegister({ ...head, entries }, null);
      return { files: putRegister(shelf, html, keepable(diagnostics, inputs)), diagnostics };
    },
    drop: () => undefined,
  };
}

function putRegister(shelf: Shelf, html: string, inputs: string | null): readonly FileRecord[] {
  const bytes = new TextEncoder().encode(html);
  return putFiles(shelf, { made: REGISTER, inputs, entry: null, told: null }, [{ name: REGISTER, bytes }]);
}

/** What has findings is made again, so that they are told again. */
function keepable(diagnostics: readonly Diagnostic[], inputs: string | null): string | null {
  return diagnostics.length > 0 ? null : inputs;
}
