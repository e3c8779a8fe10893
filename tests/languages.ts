import { readFileSync } from "node:fs";
import type { Language } from "../src/model/language.js";
import { buildLanguage } from "../src/source/build-language.js";
import { readLanguages } from "../src/source/read-languages.js";

const folder = new URL("../data/languages/", import.meta.url);

/** A language of the program's data; `change` may alter its file first. */
export function languageOf(code: string, change: (yaml: string) => string = (yaml) => yaml): Language {
  const path = `data/languages/${code}.yaml`;
  const yaml = change(readFileSync(new URL(`${code}.yaml`, folder), "utf8"));
  const { value, diagnostics } = readLanguages(new Map([[path, yaml]]), new Map());
  const node = value.get(code) ?? null;
  if (node === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return buildLanguage(node);
}
