import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/model/diagnostic.js";
import { readDirectory } from "../../src/source/read-directory.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { readStarter, STARTER, writeSubmission } from "../../src/source/write-submission.js";

const root = new URL("../../", import.meta.url);
const textsIn = (folder: string): [string, string][] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, root), "utf8")]);

const starter = readStarter(new Map(textsIn(STARTER)));
const bundled = new Map([...textsIn("data/directory"), ...textsIn("data/languages")]);
const offices = [...(readDirectory(new Map(), bundled).value?.directory.offices.values() ?? [])];
const recipients = offices.map(({ id, kind }) => ({ office: id, kind }));
const wanted = { title: "A title", sender: "A sender", city: "A city", date: "2021-11-22", recipients };

describe("a new submission", () => {
  test("can be made in every language of the program", () => {
    const languages = textsIn("data/languages").map(([path]) => /([a-z]+)\.yaml$/u.exec(path)?.[1]);
    expect(starter.languages.toSorted()).toEqual(languages.toSorted());
    expect(starter.languages[0]).toBe("en");
  });

  test.each(starter.languages)(
    "has every text in %s, and an error for no office of the directory",
    (language) => {
      for (const [name, text] of starter.texts(language))
        expect([name, text]).toEqual([name, expect.stringMatching(/\S/u)]);
      const { value, diagnostics } = readSubmission(
        writeSubmission(starter, { ...wanted, language }),
        bundled,
      );
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(value?.submission.recipients.map(({ id }) => id)).toEqual(offices.map(({ id }) => id));
    },
  );

  test.each(["a: b", "# a", "'", '"', "\\", "{sender}", "$&", "[a]", "null", "2021-11-22", "é\u00A0x"])(
    "keeps %j as it was said",
    (title) => {
      const files = writeSubmission(starter, { ...wanted, title, sender: title, language: "en" });
      const { value, diagnostics } = readSubmission(files, bundled);
      expect(hasErrors(diagnostics)).toBe(false);
      expect(value?.submission.title).toMatchObject({ text: title });
      expect(value?.submission.signatories[0]?.name).toMatchObject({ text: title });
    },
  );

  test("has a line of the asks for each kind of body once", () => {
    const demands = writeSubmission(starter, { ...wanted, language: "en" }).get("data/demands.yaml") ?? "";
    const kinds = [...demands.matchAll(/^ {4}([a-z-]+): "/gmu)].map(([, kind]) => kind);
    expect(kinds).toEqual([...new Set(offices.map(({ kind }) => kind))].toSorted());
  });
});
