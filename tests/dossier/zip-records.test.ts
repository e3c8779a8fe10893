import { expect, test } from "vitest";
import { centralRecord, endRecord } from "../../src/dossier/zip-records.js";

const GIB = 2 ** 30;
const entry = { name: "a", date: "2021-11-22", deflated: true, checksum: 1, packed: 2, size: 3, offset: 0 };
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("a file that begins beyond 4 GiB has its place in an extra field", () => {
  const near = centralRecord({ ...entry, offset: 4 * GIB - 2 });
  const far = centralRecord({ ...entry, offset: 4 * GIB - 1 });
  expect([near.length, far.length]).toEqual([47, 59]);
  expect(hex(near).slice(84)).toBe("feffffff61");
  expect(hex(far).slice(84)).toBe("ffffffff6101000800ffffffff00000000");
  // 4.5 is what a reader needs then; and the extra field has 12 bytes.
  expect([near[6], far[6], near[30], far[30]]).toEqual([20, 45, 0, 12]);
  expect(hex(centralRecord({ ...entry, offset: 5 * GIB })).slice(-16)).toBe("0000004001000000");
});

test("an archive that reaches 4 GiB, or 65,535 files, says at its end where that is told", () => {
  expect(endRecord({ files: 65_534, size: 100, offset: 4 * GIB - 2 })).toHaveLength(22);
  for (const list of [
    { files: 65_535, size: 100, offset: 100 },
    { files: 1, size: 100, offset: 4 * GIB - 1 },
    { files: 1, size: 4 * GIB, offset: 100 },
  ]) {
    const end = Buffer.from(endRecord(list));
    expect(end).toHaveLength(56 + 20 + 22);
    expect([24, 32, 40, 48].map((at) => Number(end.readBigUInt64LE(at)))).toEqual([
      list.files,
      list.files,
      list.size,
      list.offset,
    ]);
    expect(Number(end.readBigUInt64LE(56 + 8))).toBe(list.offset + list.size);
  }
});
