import { expect, test } from "vitest";
import { edit, findingsOf } from "./seed.js";

test("words around a gap of a template are told with an ellipsis in place of the gap", async () => {
  const edited = edit([
    {
      file: "templates/letter.hbs",
      find: "{{prose recipient.purpose}}",
      put: "{{prose recipient.purpose}}<p>Пишем вам {{letter.date}} снова.</p>",
    },
  ]);
  const told = (await findingsOf(edited)).flatMap((finding) =>
    finding.code === "wrong-script" ? [finding.args.text] : [],
  );
  expect(new Set(told)).toEqual(new Set(["Пишем вам … снова"]));
});
