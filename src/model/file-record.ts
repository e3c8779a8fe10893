/** A file that was made: its ASCII name below the folder, SHA-256 in hexadecimal, length. */
export interface FileRecord {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}
