import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, type Sentence } from "./phrase.js";

type SettingsCode = "unused-exception";

/** The findings about what a submission says of the rules. */
export const SETTINGS_SENTENCES: { readonly [C in SettingsCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "unused-exception": ({ rule, id }) => ({
    message: `nothing is found by ${quote(rule)} in ${quote(id)}: this exception is for nothing`,
    hint: "take it out, so that it does not hide a later finding",
  }),
};
