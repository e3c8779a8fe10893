import { deflateSync } from "fflate";
import { crc32 } from "../model/crc-32.js";
import { centralRecord, endRecord, localRecord, type ZipEntry } from "./zip-records.js";

/** A file to be packed. */
export interface PackedFile {
  /** Its path in the archive: ASCII, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The usual level. Of the letters' PDFs a quarter is left out in under 2 ms each; higher levels gain nothing, lower ones take as long. */
const LEVEL = 6;
/** Fewer bytes are not worth the tables that deflate sets up. */
const SHORT = 64;
/** One file alone may not reach what four bytes hold. */
const MOST = 0xffffffff;

/**
 * Packs files into a ZIP archive, in their order, each with a date and no time. One file at a time is held: what is yielded is
 * the archive, piece after piece, of however many files and bytes (ZIP64 where there are 65,535 files or 4 GiB). fflate's own writer has
 * neither ZIP64 nor dates without a time zone, and puts sizes after files, where programs that read from the front miss them.
 * A name that is twice there, leads out of the folder or is not ASCII is a bug of the caller's, and thrown; so is a file of 4 GiB.
 */
export async function* packArchive(
  files: AsyncIterable<PackedFile> | Iterable<PackedFile>,
  date: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const names = new Set<string>();
  const list: Uint8Array[] = [];
  let offset = 0;
  for await (const file of files) {
    checkName(file.name, names);
    const { entry, data } = packFile(file, date, offset);
    const head = localRecord(entry);
    yield head;
    yield data;
    list.push(centralRecord(entry));
    offset += head.length + data.length;
  }
  yield* list;
  const size = list.reduce((sum, { length }) => sum + length, 0);
  yield endRecord({ files: list.length, size, offset });
}

/** Names are told apart whatever their case: some systems do not. */
function checkName(name: string, names: Set<string>): void {
  const parts = name.split("/");
  const sound = /^[\x21-\x7E]+$/u.test(name) && !/[\\:*?"<>|]/u.test(name);
  if (!sound || parts.some((part) => ["", ".", ".."].includes(part)))
    throw new Error(`no name for a file in an archive: ${JSON.stringify(name)}`);
  const key = name.toLowerCase();
  if (names.has(key)) throw new Error(`the archive has a file ${name} already`);
  names.add(key);
}

/** Deflated, unless that makes it no smaller. */
function packFile(
  { name, bytes }: PackedFile,
  date: string,
  offset: number,
): { readonly entry: ZipEntry; readonly data: Uint8Array } {
  if (bytes.length >= MOST) throw new Error(`${name} is too large for an archive: 4 GiB or more`);
  const smaller = bytes.length < SHORT ? bytes : deflateSync(bytes, { level: LEVEL });
  const deflated = smaller.length < bytes.length;
  const data = deflated ? smaller : bytes;
  const checksum = crc32(bytes);
  const entry = { name, date, deflated, checksum, packed: data.length, size: bytes.length, offset };
  return { entry, data };
}
