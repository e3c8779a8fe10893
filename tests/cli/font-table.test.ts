import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FONT_FILES, OPTIONAL_FONTS } from "../../src/cli/font-table.js";
import { mentions } from "../../src/cli/mentions.js";
import type { Case, TemplateFiles } from "../../src/index.js";

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

describe("a script is mentioned", () => {
  const templates = (text: string): TemplateFiles => ({
    templates: new Map([["letter", { file: "templates/letter.hbs", text }]]),
    partials: new Map(),
  });
  const found = (name: string): Case =>
    ({ submission: {}, languages: new Map([["en", { name }]]), dropped: [] }) as unknown as Case;
  const han = /\p{Script=Han}/u;

  test.each([
    ["Chinese", "<p>a</p>", false],
    ["中文", "<p>a</p>", true],
    ["Chinese", "<p>中文</p>", true],
    ["Chinese", "<p>&#20013;</p>", true],
  ])("in %j or %j: %j", (name, text, expected) => {
    expect(mentions({ case: found(name), templates: templates(text) }, han)).toBe(expected);
  });
});
