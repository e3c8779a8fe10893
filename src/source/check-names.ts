import { warning, type Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { LanguageCode } from "../model/text.js";
import type { Draft } from "./draft.js";
import type { FoundName, NameSearch } from "./loose-names.js";
import { placeWithin } from "./place-within.js";
import { shownTexts, titleTexts } from "./check-texts.js";
import { childOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A warning for each loose name in each text of a letter, at its first place in the text. */
export function checkNames(
  draft: Draft,
  { names, files }: { readonly names: NameSearch; readonly files: ReadonlyMap<string, string> },
): readonly Diagnostic[] {
  const { language } = draft;
  if (language === null) return [];
  const texts = shownTexts(draft).flatMap((text) => wordingsOf(text, language));
  const found = texts.flatMap(({ words, place }) =>
    names.find(words, language).map((name) => ({ ...name, place })),
  );
  if (found.length === 0) return [];
  const titles = titleTexts(draft).flatMap((text) => wordingsOf(text, language));
  const written = [...texts, ...titles].map(({ words }) => words);
  const different = [...new Set(found.map(({ loose }) => loose))];
  const unclear = new Set(different.filter((loose) => !names.isClear(loose, written)));
  return found
    .filter(({ loose }) => unclear.has(loose))
    .map((name) => warningOf(name, name.place, files.get(name.place.file) ?? ""));
}

function warningOf({ loose, written }: FoundName, start: Place, file: string): Diagnostic {
  const { right, reason } = loose;
  const name = written.replaceAll(/\s+/gu, " ");
  return warning("obsolete-name", placeWithin(file, start, written), { name, right, reason, office: null });
}

interface Wording {
  readonly words: string;
  readonly place: Place;
}

function wordingsOf(text: YamlNode, language: LanguageCode): readonly Wording[] {
  const own = text.type === "map" ? childOf(text, language) : text;
  const node = own?.type === "map" ? childOf(own, "neutral") : own;
  const words = stringOf(node);
  return node === null || words === null ? [] : [{ words, place: node.place }];
}
