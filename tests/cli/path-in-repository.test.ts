import { expect, test } from "vitest";
import { pathInRepository } from "../../src/cli/path-in-repository.js";

test.each([
  [null, "/home/a/case", "data/facts.yaml"],
  ["/srv", "/srv", "data/facts.yaml"],
  ["/srv/", "/srv/cases/a", "cases/a/data/facts.yaml"],
  ["/srv", "/srvx/a", null],
  [String.raw`D:\a\work`, String.raw`D:\a\work\my-case`, "my-case/data/facts.yaml"],
])("in the repository %s a file of %s is %s", (repository, folder, expected) => {
  const isOwn = (): boolean => true;
  expect(pathInRepository({ repository, folder, isOwn })("data/facts.yaml")).toBe(expected);
});

test("a file of the program's is in no repository", () => {
  const isOwn = (file: string): boolean => file !== "data/languages/fr.yaml";
  const pathOf = pathInRepository({ repository: "/srv", folder: "/srv/a", isOwn });
  expect(pathOf("data/languages/fr.yaml")).toBeNull();
  expect(pathOf("data/facts.yaml")).toBe("a/data/facts.yaml");
});
