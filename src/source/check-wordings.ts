import { type Diagnostic, warning } from "../model/diagnostic.js";
import { isTranslatable } from "./check-translations.js";
import type { Sources } from "./sources.js";
import { walkTexts } from "./walk-texts.js";
import { childOf, itemsOf, type MapEntry, type MapNode, stringOf, type YamlNode } from "./yaml-node.js";

/** Names, which are the same in several languages. */
const NAMES = new Set(["name", "representative", "places", "city", "address", "contact", "copies"]);
/** Keys of lists that may be left out; null stands for a whole file. */
const LISTS = new Set([
  "institutions",
  "points",
  "places",
  "rights",
  "people",
  "facts",
  "documents",
  "annexes",
  "encloses",
  "enclosures",
  "copies",
  "address",
  "contact",
  null,
]);

/** Texts in languages that the submission does not name, texts with the same words in two languages, and lists that say nothing. */
export function checkWordings(sources: Sources): readonly Diagnostic[] {
  const named = itemsOf(childOf(sources.submission, "languages"))
    .map(stringOf)
    .filter((language) => language !== null);
  const recipients = itemsOf(sources.recipients).map((row) => childOf(row, "language"));
  const used = new Set([...named, ...recipients.map(stringOf)]);
  const extra: MapEntry[] = [];
  const found: Diagnostic[] = [];
  walkTexts(sources, {
    text: (node, key) => {
      if (named.length > 0) extra.push(...node.entries.filter((entry) => !used.has(entry.key)));
      if (!NAMES.has(key ?? "")) found.push(...copies(node, named));
    },
    emptyList: (node, key) => {
      // A letter without facts has a rule of its own.
      const isTold = key === "facts" && node.place.file === "data/recipients.yaml";
      if (LISTS.has(key) && !isTold) found.push(warning("empty-list", node.place, { key }));
    },
  });
  return [...checkChosen(recipients, named, sources), ...firstExtras(extra, named), ...found];
}

/** A recipient's language that the submission does not name; one that there is not is told for itself. */
function checkChosen(
  chosen: readonly (YamlNode | null)[],
  named: readonly string[],
  { languages }: Sources,
): readonly Diagnostic[] {
  if (named.length === 0) return [];
  return chosen.flatMap((node) => {
    const language = stringOf(node);
    if (node === null || language === null || named.includes(language) || !languages.has(language)) return [];
    return [warning("extra-language", node.place, { language, named, others: 0 })];
  });
}

/** Of each language in each file the first, with the count of the others: one that was forgotten in the list would be told at each text. */
function firstExtras(extra: readonly MapEntry[], named: readonly string[]): readonly Diagnostic[] {
  const firsts = new Map<string, { readonly entry: MapEntry; others: number }>();
  for (const entry of extra) {
    const key = `${entry.keyPlace.file} ${entry.key}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { entry, others: 0 });
    else first.others += 1;
  }
  return [...firsts.values()].map(({ entry, others }) =>
    warning("extra-language", entry.keyPlace, { language: entry.key, named, others }),
  );
}

/** Languages that have the words of another: of two the one that the submission names first is taken for the original. */
function copies({ entries }: MapNode, named: readonly string[]): readonly Diagnostic[] {
  if (!mayRepeat(entries)) return [];
  const rank = ({ key }: MapEntry): number => (named.includes(key) ? named.indexOf(key) : named.length);
  const firsts = new Map<string, string>();
  return entries
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ key, value }) => {
      const text = (stringOf(value) ?? "").trim().replaceAll(/\s+/gu, " ");
      const as = firsts.get(text);
      if (as === undefined) firsts.set(text, key);
      if (as === undefined || as === key || !isTranslatable(text)) return [];
      return [warning("untranslated", value.place, { language: key, as })];
    });
}

/** So many characters tell most translations apart. */
const BEGINNING = 8;

/** Whether two of the texts begin alike, as hardly any do: to compare all whole would take longer than to check all else. */
function mayRepeat(entries: readonly MapEntry[]): boolean {
  const beginnings = entries.map(({ value }) => (stringOf(value) ?? "").trimStart().slice(0, BEGINNING));
  return beginnings.some((text, index) => beginnings.indexOf(text) < index);
}
