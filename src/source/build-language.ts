import * as v from "valibot";
import type { Language } from "../model/language.js";
import { NO_PROOF_WORDS } from "../model/proof.js";
import { buildTypography } from "./build-typography.js";
import { languageSchema } from "./schema/language-schema.js";
import { plainOf, type YamlNode } from "./yaml-node.js";

/** A checked language file. */
export function buildLanguage(node: YamlNode): Language {
  const file = v.parse(languageSchema, plainOf(node));
  const { code, name, date, months, list, quotes, forms, phrases } = file;
  const { before = [], ...words } = list;
  return {
    code,
    name,
    direction: file.direction ?? "ltr",
    hyphenation: file.hyphenation ?? null,
    date,
    months,
    days: file.days ?? {},
    list: {
      ...words,
      exceptions: before.map(({ "but-not": butNot = [], ...exception }) => ({ ...exception, butNot })),
    },
    quotes: {
      open: quotes.open,
      close: quotes.close,
      innerOpen: quotes["inner-open"],
      innerClose: quotes["inner-close"],
    },
    typography: buildTypography(file),
    proof: file.proof ?? NO_PROOF_WORDS,
    forms,
    phrases,
  };
}
