import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, type Sentence } from "./phrase.js";

type FileCode = "non-ascii-file-name";

/** The findings of the files that a letter is made of. */
export const FILE_SENTENCES: { readonly [C in FileCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "non-ascii-file-name": ({ name, character }) => ({
    message: `the file name ${quote(name)} has the character ${quote(character)}, which other systems may write otherwise`,
    hint: "give it a name of letters from a to z, digits, hyphens and full stops",
  }),
};
