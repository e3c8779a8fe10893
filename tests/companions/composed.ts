import { openSubmission } from "../../src/cli/open-submission.js";
import type { DocxSetting } from "../../src/companions/docx/write-docx.js";
import { composePages } from "../../src/compose.js";
import type { Letter } from "../../src/model/letter.js";
import { languageOf, openPress } from "../../src/press.js";
import { createNodeWorld } from "../../src/world/node-world.js";
import type { Language } from "../../src/model/language.js";
import type { PagedLetter } from "../../src/model/page.js";
import { fontSources, subsetterWasm } from "../press.js";

interface Composed {
  readonly paged: PagedLetter;
  readonly letter: Letter;
  readonly language: Language;
  readonly setting: DocxSetting;
}

/** A letter of a submission of this repository with its pages, and what companions are written with. */
export async function composed(submission: string, id: string): Promise<Composed> {
  const folder = new URL(`../../${submission}`, import.meta.url).pathname;
  const { case: found, templates, images } = await openSubmission(createNodeWorld(), { submission: folder });
  const recipient = found?.submission.recipients.find((each) => each.id === id);
  if (found === null || recipient === undefined) throw new Error(`no recipient ${id}`);
  const press = await openPress({
    case: found,
    templates,
    images,
    fonts: fontSources,
    subsetter: subsetterWasm,
  });
  const { value } = composePages(recipient, press);
  if (value === null) throw new Error(`no letter to ${id}`);
  const language = languageOf(recipient, press);
  const { style, date } = found.submission;
  return { paged: value, letter: value.letter, language, setting: { language, style, date } };
}
