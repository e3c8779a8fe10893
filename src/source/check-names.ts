import { warning, type Diagnostic } from "../model/diagnostic.js";
import type { LanguageCode } from "../model/text.js";
import type { Draft } from "./draft.js";
import type { FoundName, NameSearch } from "./loose-names.js";
import type { FindPlacer } from "./open-placers.js";
import { placeInScalar, type PlaceInScalar } from "./place-in-scalar.js";
import { shownTexts, titleTexts } from "./check-texts.js";
import { childOf, type ScalarNode, type YamlNode } from "./yaml-node.js";

/** A warning for each loose name in each text of a letter, at its first place in the text. */
export function checkNames(
  draft: Draft,
  { names, placerOf }: { readonly names: NameSearch; readonly placerOf: FindPlacer },
): readonly Diagnostic[] {
  const { language } = draft;
  if (language === null) return [];
  const texts = shownTexts(draft).flatMap((text) => wordingsOf(text, language));
  const found = texts.flatMap(({ words, node }) =>
    names.find(words, language).map((name) => ({ ...name, node })),
  );
  if (found.length === 0) return [];
  const titles = titleTexts(draft).flatMap((text) => wordingsOf(text, language));
  const written = [...texts, ...titles].map(({ words }) => words);
  const different = [...new Set(found.map(({ loose }) => loose))];
  const unclear = new Set(different.filter((loose) => !names.isClear(loose, written)));
  return found
    .filter(({ loose }) => unclear.has(loose))
    .map(({ node, ...name }) => warningOf(name, placeInScalar(node, placerOf)));
}

function warningOf({ loose, written, index }: FoundName, placeOf: PlaceInScalar): Diagnostic {
  const { right, reason } = loose;
  const name = written.replaceAll(/\s+/gu, " ");
  const place = placeOf(index, index + written.length);
  return warning("obsolete-name", place, { name, right, reason, office: null });
}

interface Wording {
  readonly words: string;
  readonly node: ScalarNode;
}

function wordingsOf(text: YamlNode, language: LanguageCode): readonly Wording[] {
  const own = text.type === "map" ? childOf(text, language) : text;
  const node = own?.type === "map" ? childOf(own, "neutral") : own;
  return node?.type === "scalar" && typeof node.value === "string" ? [{ words: node.value, node }] : [];
}
