import { expect, test } from "vitest";
import { pathInRepository } from "../../src/cli/path-in-repository.js";

test.each([
  [null, "/home/a/case", "data/facts.yaml"],
  ["/work", "/work", "data/facts.yaml"],
  ["/work/", "/work/cases/a", "cases/a/data/facts.yaml"],
  ["/work", "/workshop/a", "data/facts.yaml"],
  [String.raw`D:\a\work`, String.raw`D:\a\work\my-case`, "my-case/data/facts.yaml"],
])("in the repository %s a file of %s is %s", (repository, folder, expected) => {
  expect(pathInRepository(repository, folder)("data/facts.yaml")).toBe(expected);
});

test("a file of the program's is in no repository", () => {
  expect(pathInRepository("/work", "/work/a")("bundled:data/languages/fr.yaml")).toBeNull();
});
