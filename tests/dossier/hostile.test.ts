import fc from "fast-check";
import { expect, test } from "vitest";
import { readChecksums } from "../../src/dossier/checksums.js";
import { PLAIN_NAME, readLedger, writeRecord } from "../../src/dossier/ledger.js";
import { readManifest } from "../../src/dossier/manifest.js";

const SUM = "0".repeat(64);
const record = (name: string): string =>
  writeRecord({ made: "x", inputs: null, files: [{ name, sha256: SUM, bytes: 1 }], entry: null, told: null });

test.each(["../x", "/etc/passwd", "..", ".", "", ".hidden", "a/b", String.raw`a\b`, "a\u0000", "a\n", "é"])(
  "a name that leads out of the folder, or is none, is no file's: %j",
  (name) => {
    expect(PLAIN_NAME.test(name)).toBe(false);
    expect(readLedger(record(name))).toEqual([]);
  },
);

test("a ledger of noise tells nothing, and what is sound between is read", () => {
  const noise = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom("[".repeat(5000), "null", '{"made":"__proto__"}'),
  );
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 5 }), (lines) => {
      const before = lines.map((line) => line.replaceAll("\n", " ")).join("\n");
      expect(readLedger(`${before}\n${record("a.pdf")}`).at(-1)?.files[0]?.name).toBe("a.pdf");
    }),
    { numRuns: 100 },
  );
});

test("no text makes the reader of manifests throw, and none but a manifest is one", () => {
  const near = fc.record(
    {
      schemaVersion: fc.constantFrom(1, 2, "1", null),
      program: fc.constantFrom({ name: "demarche", version: "1" }, null, "x"),
      letters: fc.oneof(fc.array(fc.jsonValue(), { maxLength: 3 }), fc.jsonValue()),
      dossier: fc.jsonValue(),
      ["__proto__"]: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    near.map((value) => JSON.stringify(value)),
    fc.constant("[".repeat(9999)),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(readManifest(written)).toHaveProperty("problem");
    }),
    { numRuns: 100 },
  );
});

test("checksums are lines of sha256sum, or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (written) => {
      const read = readChecksums(written);
      expect(read === null || read.size === 0).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(readChecksums(`${SUM}  __proto__\n`)?.get("__proto__")).toBe(SUM);
});
