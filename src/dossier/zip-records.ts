/** What an archive tells of one of its files. */
export interface ZipEntry {
  /** ASCII, with forward slashes. */
  readonly name: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly deflated: boolean;
  readonly checksum: number;
  /** Bytes in the archive, below 4 GiB. */
  readonly packed: number;
  /** Bytes of the file, below 4 GiB. */
  readonly size: number;
  /** Bytes of the archive before its record. */
  readonly offset: number;
}

/** What a field of 2 or of 4 bytes cannot hold: it says instead that a record of ZIP64 does. */
const MOST_16 = 0xffff;
const MOST_32 = 0xffffffff;

/** Versions of the format that a reader needs: 2.0 for deflated files, 4.5 for ZIP64 (APPNOTE 4.4.3). */
const BASIC = 20;
const ZIP64 = 45;
/** Written as on Unix, so that the file's mode counts: a plain file that its owner writes and everybody reads. */
const UNIX = 3 << 8;
const MODE = 0o100644 * 0x10000;

/** Stands before a file. Its sizes are in it, so that programs which read from front to back know where it ends (APPNOTE 4.3.7). */
export function localRecord(entry: ZipEntry): Uint8Array {
  return withText(fields([4, 0x04034b50], [2, BASIC], ...common(entry), [2, 0]), entry.name);
}

/** Stands in the list at the end (APPNOTE 4.3.12). A file that begins beyond 4 GiB has its place in an extra field. */
export function centralRecord(entry: ZipEntry): Uint8Array {
  const { name, offset } = entry;
  const far = offset >= MOST_32;
  const extra = far ? fields([2, 0x0001], [2, 8], [8, offset]) : new Uint8Array();
  const record = fields(
    [4, 0x02014b50],
    [2, UNIX + (far ? ZIP64 : BASIC)],
    [2, far ? ZIP64 : BASIC],
    ...common(entry),
    [2, extra.length],
    [2, 0], // comment
    [2, 0], // disk
    [2, 0], // internal attributes
    [4, MODE],
    [4, Math.min(offset, MOST_32)],
  );
  return join([withText(record, name), extra]);
}

/** Ends an archive: how many files its list has, how long the list is and where it begins (APPNOTE 4.3.14 to 4.3.16). */
export function endRecord(list: {
  readonly files: number;
  readonly size: number;
  readonly offset: number;
}): Uint8Array {
  const { files, size, offset } = list;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(files, MOST_16)],
    [2, Math.min(files, MOST_16)],
    [4, Math.min(size, MOST_32)],
    [4, Math.min(offset, MOST_32)],
    [2, 0],
  );
  if (files < MOST_16 && size < MOST_32 && offset < MOST_32) return end;
  const versions: readonly Field[] = [
    [2, UNIX + ZIP64],
    [2, ZIP64],
  ];
  const large = fields(
    [4, 0x06064b50],
    [8, 44], // bytes of this record that follow
    ...versions,
    [4, 0],
    [4, 0],
    [8, files],
    [8, files],
    [8, size],
    [8, offset],
  );
  const locator = fields([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]);
  return join([large, locator, end]);
}

/** What both records of a file have. */
function common({ name, date, deflated, checksum, packed, size }: ZipEntry): readonly Field[] {
  return [
    [2, 0], // flags: names are ASCII, sizes known
    [2, deflated ? 8 : 0],
    [2, 0], // midnight: a time of day without a zone
    [2, dosDate(date)],
    [4, checksum],
    [4, packed],
    [4, size],
    [2, name.length],
  ];
}

/** From 1980 to 2107, for seven bits count the years: an earlier or later day becomes the first or the last there is. */
function dosDate(date: string): number {
  const day = date < "1980-01-01" ? "1980-01-01" : date > "2107-12-31" ? "2107-12-31" : date;
  const [year = 0, month = 0, number = 0] = day.split("-").map(Number);
  return ((year - 1980) << 9) | (month << 5) | number;
}

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Numbers one after the other, the least of their bytes first. */
function fields(...given: readonly Field[]): Uint8Array {
  const record = new DataView(new ArrayBuffer(given.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of given) {
    if (bytes === 2) record.setUint16(at, value, true);
    else if (bytes === 4) record.setUint32(at, value, true);
    else record.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(record.buffer);
}

function withText(record: Uint8Array, text: string): Uint8Array {
  return join([record, new TextEncoder().encode(text)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
