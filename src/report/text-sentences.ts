import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, type Sentence } from "./phrase.js";

type TextCode = "doubled-word";

/** The findings of a careful reader of texts. */
export const TEXT_SENTENCES: { readonly [C in TextCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "doubled-word": ({ word }) => ({
    message: `the word ${quote(word)} stands twice`,
    hint: "take one of them out",
  }),
};
