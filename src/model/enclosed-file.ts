/** Why a file cannot go with a letter as an annex. */
export type PdfRefusal = "not-a-pdf" | "damaged" | "encrypted";

/** A file of more bytes is not read, whatever it is. */
export const MOST_FILE_BYTES = 100_000_000;

/** A PDF that goes with a letter as it is. */
export interface EnclosedFile {
  /** What it is called in the letter, and beside it: ASCII, as ids are. */
  readonly name: string;
  /** The title of the annex, in the language of the letter. */
  readonly title: string;
  /** Null where the file does not tell. */
  readonly pages: number | null;
  readonly bytes: Uint8Array;
}

/** The name of an annex's file: `statement.pdf`. */
export function enclosedName({ id }: { readonly id: string }): string {
  return `${id}.pdf`;
}
