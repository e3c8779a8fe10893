import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PackedFile, packArchive } from "../../src/dossier/pack-archive.js";

const DATE = "2021-11-22";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes that nothing makes shorter. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) >>> 8);
};

const FILES: readonly PackedFile[] = [
  { name: "2021-11-22_council_en.pdf", bytes: noise(3000) },
  { name: "dossier/index.html", bytes: bytesOf("<p>roads</p>\n".repeat(500)) },
  { name: "empty.txt", bytes: new Uint8Array() },
  { name: "a.txt", bytes: bytesOf("a") },
];

async function pack(
  files: AsyncIterable<PackedFile> | Iterable<PackedFile>,
  date = DATE,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of packArchive(files, date)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** What another program finds in an archive, with the checksums held against the bytes. */
async function unpack(archive: Uint8Array): Promise<readonly (PackedFile & { readonly entry: Entry })[]> {
  const reader = new ZipReader(new Uint8ArrayReader(archive as Uint8Array<ArrayBuffer>), {
    checkSignature: true,
    useWebWorkers: false,
  });
  const found = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) throw new Error(`${entry.filename} is a folder`);
    const bytes = await entry.getData(new Uint8ArrayWriter());
    found.push({ name: entry.filename, bytes, entry });
  }
  await reader.close();
  return found;
}

type Entry = Awaited<ReturnType<ZipReader<unknown>["getEntries"]>>[number];

describe("an archive", () => {
  test("has the files in the order that they came in, whole", async () => {
    const found = await unpack(await pack(FILES));
    expect(found.map(({ name }) => name)).toEqual(FILES.map(({ name }) => name));
    for (const [index, { bytes }] of found.entries())
      expect(Buffer.compare(bytes, FILES[index]?.bytes ?? new Uint8Array()), found[index]?.name).toBe(0);
  });

  test("keeps any files", async () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z0-9_-]{1,20}\.[a-z]{3}$/u),
        bytes: fc.uint8Array({ maxLength: 300 }),
      }),
      { selector: ({ name }) => name },
    );
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const found = await unpack(await pack(given));
        expect(found.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
          given.map(({ name, bytes }) => [name, [...bytes]]),
        );
      }),
    );
  });

  test("may have no file", async () => {
    expect(await unpack(await pack([]))).toEqual([]);
  });

  test("makes smaller what can be, and stores the rest as it is", async () => {
    const found = await unpack(await pack(FILES));
    expect(found.map(({ entry }) => entry.compressionMethod)).toEqual([0, 8, 0, 0]);
    expect(found[1]?.entry.compressedSize).toBeLessThan(200);
    expect(found[0]?.entry.compressedSize).toBe(3000);
  });

  test("tells sizes and checksum before each file, so that it can be read from the front", async () => {
    const archive = Buffer.from(await pack(FILES));
    const found = await unpack(archive);
    for (const { name, entry } of found) {
      const at = entry.offset;
      expect(archive.readUInt32LE(at)).toBe(0x04034b50);
      expect(archive.readUInt16LE(at + 6), name).toBe(0);
      const told = [14, 18, 22].map((field) => archive.readUInt32LE(at + field));
      expect(told).toEqual([entry.crc32, entry.compressedSize, entry.uncompressedSize]);
    }
  });

  test("gives its files a mode that lets everybody read them", async () => {
    const found = await unpack(await pack(FILES));
    expect(found.map(({ entry }) => entry.externalFileAttributes)).toEqual(
      FILES.map(() => 0o100644 * 0x10000),
    );
  });
});

describe("the date of an archive's files", () => {
  /** The fields as they are written (APPNOTE 4.4.6): year from 1980, month, day; then the time. */
  const written = async (date: string): Promise<readonly number[]> => {
    const archive = Buffer.from(await pack([{ name: "a.txt", bytes: bytesOf("a") }], date));
    const day = archive.readUInt16LE(12);
    return [1980 + (day >> 9), (day >> 5) & 15, day & 31, archive.readUInt16LE(10)];
  };

  test.each([
    ["2021-11-22", [2021, 11, 22, 0]],
    ["1980-01-01", [1980, 1, 1, 0]],
    ["2107-12-31", [2107, 12, 31, 0]],
    // As near as the format has it.
    ["1948-12-10", [1980, 1, 1, 0]],
    ["2108-01-01", [2107, 12, 31, 0]],
  ])("is the letter's: %s", async (date, fields) => {
    expect(await written(date)).toEqual(fields);
  });

  test("is the same in every time zone, also on a day that one left out", async () => {
    const before = process.env["TZ"];
    try {
      for (const zone of ["Pacific/Apia", "America/New_York", "Asia/Yerevan"]) {
        process.env["TZ"] = zone;
        expect(await written("2011-12-30")).toEqual([2011, 12, 30, 0]);
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

test("the same files make the same bytes, listed or one by one", async () => {
  async function* oneByOne(): AsyncGenerator<PackedFile> {
    for (const file of FILES) yield await Promise.resolve(file);
  }
  expect(Buffer.compare(await pack(FILES), await pack(oneByOne()))).toBe(0);
});

test("a file is asked for only when the one before it has been taken", async () => {
  const asked: string[] = [];
  function* files(): Generator<PackedFile> {
    for (const file of FILES) {
      asked.push(file.name);
      yield file;
    }
  }
  const chunks = packArchive(files(), DATE);
  await chunks.next();
  await chunks.next();
  expect(asked).toEqual(["2021-11-22_council_en.pdf"]);
  await chunks.next();
  expect(asked).toHaveLength(2);
});

test.each([
  "",
  "/etc/passwd",
  "../a",
  "a/../b",
  "a//b",
  "./a",
  "a\\b",
  "C:a",
  "Նամակ.pdf",
  "a b",
  "a/",
  "a\0",
])("no file is packed as %j", async (name) => {
  await expect(pack([{ name, bytes: new Uint8Array() }])).rejects.toThrow("no name for a file");
});

test("no two files are packed under one name, whatever its case", async () => {
  const file = (name: string): PackedFile => ({ name, bytes: new Uint8Array() });
  await expect(pack([file("a.txt"), file("A.txt")])).rejects.toThrow("has a file A.txt already");
});

test("files beyond 65,535 are all there", async () => {
  const many = Array.from({ length: 65_540 }, (_, index) => ({ name: `${index}`, bytes: new Uint8Array() }));
  const archive = await pack(many);
  const reader = new ZipReader(new Uint8ArrayReader(archive as Uint8Array<ArrayBuffer>), {
    useWebWorkers: false,
  });
  const entries = await reader.getEntries();
  expect(entries).toHaveLength(65_540);
  expect(entries.at(-1)?.filename).toBe("65539");
});
