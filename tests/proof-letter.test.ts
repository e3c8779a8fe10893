import { expect, test } from "vitest";
import { edit, findingsOf } from "./check/seed.js";

test("a text without a language tells in each what it tells there, whatever letter shows it first", async () => {
  const found = await findingsOf(
    edit([
      {
        file: "data/facts.yaml",
        find: "text: {en: Several villages are cut off from their schools., fr: Plusieurs villages sont coupés de leurs écoles.}",
        // A name that is somebody else's in every language, and a salutation that is one in French alone.
        put: 'text: "Helga Schmid. Madame la Secrétaire générale, merci."',
      },
    ]),
  );
  const told = (code: string): readonly (string | undefined)[] =>
    found.filter((finding) => finding.code === code).map(({ recipient }) => recipient);
  expect(told("other-recipient-name")).toEqual(["ohchr", "icrc", "ohchr", "icrc"]);
  // Of the letters in English, in their translations into French.
  expect(told("other-recipient-salutation")).toEqual(["ohchr", "icrc"]);
});
