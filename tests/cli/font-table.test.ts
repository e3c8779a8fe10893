import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FONT_FILES, OPTIONAL_FONTS } from "../../src/cli/font-table.js";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
};

describe("the fonts", () => {
  test("that may be installed are the optional peers of the package, in their versions", () => {
    const peers = Object.entries(manifest.peerDependencies).map(([name, version]) => `${name}@${version}`);
    expect(OPTIONAL_FONTS.map((font) => font.package)).toEqual(peers);
    for (const name of Object.keys(manifest.peerDependencies)) {
      expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true });
    }
  });

  test("of every letter, and the Arabic ones of the tests, are where the table says", () => {
    const arabic = OPTIONAL_FONTS.filter(({ package: name }) => name.includes("arabic"));
    for (const { file } of [...FONT_FILES, ...arabic.flatMap(({ files }) => files)]) {
      expect(existsSync(new URL(`node_modules/${file}`, root)), file).toBe(true);
    }
  });
});
