import * as v from "valibot";
import type { Language } from "../model/language.js";
import { languageSchema } from "./schema/language-schema.js";
import { plainOf, type YamlNode } from "./yaml-node.js";

/** A checked language file. */
export function buildLanguage(node: YamlNode): Language {
  const file = v.parse(languageSchema, plainOf(node));
  const { quotes } = file;
  return {
    ...file,
    direction: file.direction ?? "ltr",
    hyphenation: file.hyphenation ?? null,
    quotes: {
      open: quotes.open,
      close: quotes.close,
      innerOpen: quotes["inner-open"],
      innerClose: quotes["inner-close"],
    },
  };
}
