import type { LanguageCode } from "../model/text.js";
import type { Sources } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The language of a recipient's letter: the one that was asked for, where the row has texts in it; else its own or the submission's. */
export function languageOfRow(row: YamlNode, sources: Sources): LanguageCode | null {
  return sources.asked !== null && !lacksAsked(row, sources) ? sources.asked : ownLanguage(row, sources);
}

/**
 * Whether a language was asked for in which the row has no texts. Its subject tells, as every letter has one: prose that
 * stands without languages is in the row's own.
 */
export function lacksAsked(row: YamlNode, sources: Sources): boolean {
  const { asked } = sources;
  const subject = childOf(row, "subject");
  if (asked === null || asked === ownLanguage(row, sources)) return false;
  return subject?.type !== "map" || childOf(subject, asked) === null;
}

function ownLanguage(row: YamlNode, { submission }: Sources): LanguageCode | null {
  return stringOf(childOf(row, "language") ?? itemsOf(childOf(submission, "languages"))[0] ?? null);
}
