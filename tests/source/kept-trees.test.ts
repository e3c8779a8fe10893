import { expect, test } from "vitest";
import { keepTrees, recallTrees } from "../../src/source/kept-trees.js";
import { parseYaml } from "../../src/source/parse-yaml.js";
import { bundledData } from "../program-files.js";

test("a kept tree is the parsed one, with every place, under the file's name of the moment", () => {
  const kept = keepTrees(bundledData.values());
  expect(JSON.parse(kept)).toHaveLength(bundledData.size);
  for (const [file, text] of bundledData) {
    expect(recallTrees(kept)(`bundled:${file}`, text)).toEqual(parseYaml(`bundled:${file}`, text));
  }
});

test("a text that differs by one character is parsed", () => {
  const recall = recallTrees(keepTrees(["a: one\n"]));
  expect(recall("f.yaml", "a: two\n")).toEqual(parseYaml("f.yaml", "a: two\n"));
});

test.each(["a: [", "a: *b", 'a: "\\u0007"'])("%j is not kept, so that its faults are told", (text) => {
  expect(JSON.parse(keepTrees([text]))).toEqual([]);
});

test("of a key given twice the first value counts", () => {
  const text = "a: one\na: two\n";
  expect(recallTrees(keepTrees([text]))("f.yaml", text)).toEqual(parseYaml("f.yaml", text));
});
