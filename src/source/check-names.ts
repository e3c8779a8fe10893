import { warning, type Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { LanguageCode } from "../model/text.js";
import type { Draft } from "./draft.js";
import type { FindLooseNames, LooseName } from "./loose-names.js";
import { placeWithin } from "./place-within.js";
import { shownTexts, titleTexts } from "./check-texts.js";
import { childOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A warning for each loose name in each text of a letter, at its first place in the text. */
export function checkNames(
  draft: Draft,
  { findNames, files }: { readonly findNames: FindLooseNames; readonly files: ReadonlyMap<string, string> },
): readonly Diagnostic[] {
  const { language } = draft;
  if (language === null) return [];
  const texts = shownTexts(draft).flatMap((text) => wordingsOf(text, language));
  const found = texts.flatMap(({ words, place }) =>
    findNames(words, language).map((name) => ({ ...name, place })),
  );
  if (found.length === 0) return [];
  const introducing = [...texts, ...titleTexts(draft).flatMap((text) => wordingsOf(text, language))];
  const isIntroduced = ({ unless }: LooseName): boolean =>
    unless().some((full) => introducing.some(({ words }) => full.test(words)));
  return found
    .filter(({ loose }) => !isIntroduced(loose))
    .map(({ loose: { right, reason }, written, place }) => {
      const where = placeWithin(files.get(place.file) ?? "", place, written);
      const name = written.replaceAll(/\s+/gu, " ");
      return warning("obsolete-name", where, { name, right, reason, office: null });
    });
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
