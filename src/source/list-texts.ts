import type { LanguageCode, Text } from "../model/text.js";
import { textIn } from "../model/text.js";

/** Every text below a value of the model, such as a submission, that has the language. */
export function listTexts(value: unknown, language: LanguageCode): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [textIn(value, language)].filter((text) => text !== null);
  const inside = value instanceof Map ? [...value.values()] : Object.values(value);
  return inside.flatMap((each) => listTexts(each, language));
}

function isText(value: object): value is Text {
  return "type" in value && (value.type === "same" || value.type === "by-language");
}
