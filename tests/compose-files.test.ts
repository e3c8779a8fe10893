import { expect, test, vi } from "vitest";
import { composeFiles } from "../src/compose-files.js";
import * as compose from "../src/compose.js";
import { LETTER_FORMATS } from "../src/model/letter-format.js";
import { openPress } from "../src/press.js";
import { readSubmission } from "../src/source/read-submission.js";
import { fontSources, subsetterWasm } from "./press.js";
import { bundledData, bundledTemplates } from "./program-files.js";

vi.mock("../src/compose.js", { spy: true });

test("each format is made once, also where a draft of a mail carries it", async () => {
  const { value } = readSubmission(bundledData, bundledData);
  if (value === null) throw new Error("the bundled submission cannot be read");
  const supplies = { templates: bundledTemplates, fonts: fontSources, subsetter: subsetterWasm };
  const press = await openPress({ case: value, ...supplies });
  const recipient = value.submission.recipients.find(({ id }) => id === "icrc");
  if (recipient === undefined) throw new Error("no recipient");
  const made = await composeFiles(recipient, press, [...LETTER_FORMATS, ...LETTER_FORMATS]);
  const once = LETTER_FORMATS.map((format) => `2021-11-22_icrc_en.${format}`);
  expect(made.value?.files.map(({ name }) => name)).toEqual([...once, ...once]);
  expect(compose.composePages).toHaveBeenCalledTimes(1);
  expect(compose.drawPages).toHaveBeenCalledTimes(1);
});
