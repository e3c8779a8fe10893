import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { composePages } from "../src/compose.js";
import { dumpPages } from "../src/paginate/dump-pages.js";
import { openPress } from "../src/press.js";
import { readSubmission } from "../src/source/read-submission.js";
import type { TemplateFile } from "../src/template/compile-templates.js";
import { fontSources, subsetterWasm } from "./press.js";

const root = new URL("../", import.meta.url);
const golden = new URL("golden/", import.meta.url);

function textsIn(folder: URL, prefix: string, ending: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return new Map(names.map((name) => [prefix + name, readFileSync(new URL(name, folder), "utf8")]));
}

function templatesIn(folder: string): Map<string, TemplateFile> {
  const texts = [...textsIn(new URL(folder, root), folder, ".hbs")];
  return new Map(texts.map(([file, text]) => [file.slice(folder.length, -".hbs".length), { file, text }]));
}

const bundled = new Map(
  ["data/directory/", "data/languages/"].flatMap((folder) => [
    ...textsIn(new URL(folder, root), folder, ".yaml"),
  ]),
);

/** Each case is a folder; what data it does not have, it takes from `short`. */
const cases = readdirSync(golden).sort();

describe("golden letters", () => {
  test.each(cases)("%s", async (name) => {
    const folders = ["short", name].map((each) => new URL(`${each}/data/`, golden));
    const files = new Map(
      folders.flatMap((folder) => [
        ...textsIn(folder, "data/", ".yaml"),
        ...textsIn(new URL("directory/", folder), "data/directory/", ".yaml"),
      ]),
    );
    const { value, diagnostics } = readSubmission(files, bundled);
    expect(diagnostics).toEqual([]);
    const recipient = value?.submission.recipients[0];
    if (value === null || recipient === undefined) throw new Error(`the case ${name} cannot be read`);
    const templates = { templates: templatesIn("templates/"), partials: templatesIn("templates/partials/") };
    const press = await openPress({ case: value, templates, fonts: fontSources, subsetter: subsetterWasm });
    const paged = composePages(recipient, press);
    expect(paged.diagnostics).toEqual([]);
    const pages = dumpPages(paged.value?.pages ?? []);
    await expect(pages).toMatchFileSnapshot(new URL(`${name}/pages.txt`, golden).pathname);
  });
});
