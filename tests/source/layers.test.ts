import { expect, test } from "vitest";
import { readSubmission } from "../../src/source/read-submission.js";
import { edited, submissionFiles, tell } from "./builder.js";

const TABLES = ["offices", "addresses", "holders", "states", "rotations", "channels", "names", "sources"];
const WITHOUT_DIRECTORY = {
  ...Object.fromEntries(TABLES.map((name) => [`data/directory/${name}.yaml`, null])),
  "data/languages/en.yaml": null,
  "data/languages/fr.yaml": null,
};

test("the bundled directory and languages serve a submission that has none", () => {
  const { value, diagnostics } = readSubmission(submissionFiles(WITHOUT_DIRECTORY), submissionFiles());
  expect(diagnostics).toEqual([]);
  expect([...(value?.languages.keys() ?? [])]).toEqual(["en", "fr"]);
  expect(value?.directory.offices.size).toBe(2);
});

test("nothing else is taken from the bundle", () => {
  const { diagnostics } = readSubmission(submissionFiles({ "data/facts.yaml": null }), submissionFiles());
  expect(diagnostics.map(tell)).toContain("file-missing");
});

test("a row of the submission's own takes the place of the bundled one, the others stay", () => {
  const row =
    edited("directory/offices.yaml", "body: Council", "body: Assembly").split("- id: secretary")[0] ?? "";
  const files = submissionFiles({ ...WITHOUT_DIRECTORY, "data/directory/offices.yaml": row });
  const { value, diagnostics } = readSubmission(files, submissionFiles());
  expect(diagnostics).toEqual([]);
  expect([...(value?.directory.offices.values() ?? [])].map(({ body }) => body)).toMatchObject([
    { text: "Assembly" },
    { text: "Secretariat" },
  ]);
});

test("a language file of the submission's own takes the place of the bundled one whole", () => {
  const file = edited("languages/en.yaml", "name: Language en", "name: Our English");
  const files = submissionFiles({ ...WITHOUT_DIRECTORY, "data/languages/en.yaml": file });
  const { value } = readSubmission(files, submissionFiles());
  expect(value?.languages.get("en")?.name).toBe("Our English");
  expect(value?.languages.get("fr")?.name).toBe("Language fr");
});

test("a folder that is the bundle itself is read once", () => {
  const broken = submissionFiles({
    "data/directory/offices.yaml": edited("directory/offices.yaml", "status: verified", "status: sure"),
  });
  expect(readSubmission(submissionFiles(), submissionFiles()).diagnostics).toEqual([]);
  expect(readSubmission(broken, broken).diagnostics.map(tell)).toEqual([
    "wrong-value directory/offices.yaml:8:11+4",
  ]);
});

test("a fault in a bundled file that the submission adds to is told apart", () => {
  const broken = submissionFiles({
    "data/directory/offices.yaml": edited("directory/offices.yaml", "status: verified", "status: sure"),
  });
  expect(readSubmission(submissionFiles(), broken).diagnostics[0]?.place?.file).toBe(
    "bundled:data/directory/offices.yaml",
  );
});

test("a fault in a bundled file is told as the program's where the submission has no such file", () => {
  const broken = (file: string, from: string, to: string): string | undefined => {
    const path = `data/${file}.yaml`;
    const bundled = submissionFiles({ [path]: edited(`${file}.yaml`, from, to) });
    return readSubmission(submissionFiles(WITHOUT_DIRECTORY), bundled).diagnostics[0]?.place?.file;
  };
  expect(broken("directory/offices", "status: verified", "status: sure")).toBe(
    "bundled:data/directory/offices.yaml",
  );
  expect(broken("languages/en", "code: en", "code: xx")).toBe("bundled:data/languages/en.yaml");
});
