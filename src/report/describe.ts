import type { Diagnostic, DiagnosticArgs, DiagnosticCode } from "../model/diagnostic.js";
import { CONSENT_SENTENCES } from "./consent-sentences.js";
import { DATA_SENTENCES } from "./data-sentences.js";
import { DIRECTORY_SENTENCES } from "./directory-sentences.js";
import { FILE_SENTENCES } from "./file-sentences.js";
import { IMAGE_SENTENCES } from "./image-sentences.js";
import { LETTER_SENTENCES } from "./letter-sentences.js";
import { MAIL_SENTENCES } from "./mail-sentences.js";
import { PAGE_SENTENCES } from "./page-sentences.js";
import type { Sentence } from "./phrase.js";
import { SETTINGS_SENTENCES } from "./settings-sentences.js";
import { SOURCE_SENTENCES } from "./source-sentences.js";
import { STANDING_SENTENCES } from "./standing-sentences.js";
import { TEMPLATE_SENTENCES } from "./template-sentences.js";
import { TEXT_SENTENCES } from "./text-sentences.js";

type Sentences = { readonly [C in DiagnosticCode]: (args: DiagnosticArgs[C]) => Sentence };

/** One entry a code; a code without an entry does not compile. */
const SENTENCES: Sentences = {
  ...SOURCE_SENTENCES,
  ...CONSENT_SENTENCES,
  ...TEMPLATE_SENTENCES,
  ...LETTER_SENTENCES,
  ...IMAGE_SENTENCES,
  ...DIRECTORY_SENTENCES,
  ...MAIL_SENTENCES,
  ...TEXT_SENTENCES,
  ...SETTINGS_SENTENCES,
  ...DATA_SENTENCES,
  ...STANDING_SENTENCES,
  ...PAGE_SENTENCES,
  ...FILE_SENTENCES,
};

/** A finding as a plain English sentence, with what would mend it. */
export function describe(diagnostic: Diagnostic): Sentence {
  return say(diagnostic);
}

function say<C extends DiagnosticCode>({
  code,
  args,
}: {
  readonly code: C;
  readonly args: DiagnosticArgs[C];
}): Sentence {
  const sentence: Sentences[C] = SENTENCES[code];
  return sentence(args);
}
