import { expect, test } from "vitest";
import { keepTrees, recallTrees } from "../../src/source/kept-trees.js";
import { parseYaml } from "../../src/source/parse-yaml.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { SCHEMAS } from "../../src/source/schema/schema-table.js";
import { bundledData } from "../program-files.js";

test("a kept tree is the parsed one, with every place, under the file's name of the moment", () => {
  const kept = keepTrees(bundledData);
  expect(JSON.parse(kept)).toHaveLength(bundledData.size);
  for (const [file, text] of bundledData) {
    expect(recallTrees(kept)(`bundled:${file}`, text)).toMatchObject(parseYaml(`bundled:${file}`, text));
  }
});

test("a kept tree fits the schema of its own file's sort", () => {
  const recall = recallTrees(keepTrees(bundledData));
  const fits = (file: string): unknown => recall(file, bundledData.get(file) ?? "").fits;
  expect(fits("data/directory/offices.yaml")).toBe(SCHEMAS.get("offices")?.schema);
  expect(fits("data/languages/fr.yaml")).toBe(SCHEMAS.get("language")?.schema);
});

test("a text with faults, or of no known sort, is known to fit nothing", () => {
  const files = [
    ["data/facts.yaml", "- id: one\n"],
    ["data/other.yaml", "a: one\n"],
  ] as const;
  const recall = recallTrees(keepTrees(files));
  for (const [file, text] of files) expect(recall(file, text).fits).toBeUndefined();
});

test("a kept text in another file's place is held against that file's schema", () => {
  const text = bundledData.get("data/directory/sources.yaml") ?? "";
  const misplaced = new Map([...bundledData, ["data/directory/holders.yaml", text]]);
  const parse = recallTrees(keepTrees(bundledData));
  const { diagnostics } = readSubmission(misplaced, bundledData, { parse });
  const found = diagnostics.filter(({ place }) => place?.file === "data/directory/holders.yaml");
  expect(found.map(({ code }) => code)).toContain("unknown-key");
  expect(found).toEqual(
    readSubmission(misplaced, bundledData).diagnostics.filter(
      ({ place }) => place?.file === "data/directory/holders.yaml",
    ),
  );
});

test("a text that differs by one character is parsed", () => {
  const recall = recallTrees(keepTrees([["f.yaml", "a: one\n"]]));
  expect(recall("f.yaml", "a: two\n")).toEqual(parseYaml("f.yaml", "a: two\n"));
});

test.each(["a: [", "a: *b", 'a: "\\u0007"'])("%j is not kept, so that its faults are told", (text) => {
  expect(JSON.parse(keepTrees([["f.yaml", text]]))).toEqual([]);
});

test("of a key given twice the first value counts", () => {
  const text = "a: one\na: two\n";
  expect(recallTrees(keepTrees([["f.yaml", text]]))("f.yaml", text)).toEqual(parseYaml("f.yaml", text));
});
