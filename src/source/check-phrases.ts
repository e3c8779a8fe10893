import { type Diagnostic, warning } from "../model/diagnostic.js";
import { fewLettersApart } from "../model/few-letters-apart.js";
import type { LanguageCode } from "../model/text.js";
import type { Sources } from "./sources.js";
import { entriesOf, type MapEntry, stringOf } from "./yaml-node.js";

/** Fewer other languages say too little of what all have. */
const LEAST_OTHERS = 3;
/** A language that lacks more phrases is one that was begun, or is for a letter that needs few. */
const MOST_MISSING = 3;

interface Phrases {
  readonly language: LanguageCode;
  /** The key under which the phrases stand. */
  readonly head: MapEntry;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** Phrases that all languages have but one, and phrases that have other names in braces than in most others. */
export function checkPhrases({ languages }: Sources): readonly Diagnostic[] {
  const all = [...languages].flatMap(([language, file]): readonly Phrases[] => {
    const head = entriesOf(file).find(({ key }) => key === "phrases");
    if (head === undefined) return [];
    return [{ language, head, entries: new Map(entriesOf(head.value).map((entry) => [entry.key, entry])) }];
  });
  return all.flatMap((one) => {
    const others = all.filter((other) => other !== one);
    return others.length < LEAST_OTHERS ? [] : [...missingIn(one, others), ...unevenIn(one, others)];
  });
}

function missingIn({ language, head, entries }: Phrases, others: readonly Phrases[]): readonly Diagnostic[] {
  const [first, ...rest] = others;
  const missing = [...(first?.entries.keys() ?? [])].filter(
    (phrase) => !entries.has(phrase) && rest.every((other) => other.entries.has(phrase)),
  );
  if (missing.length > MOST_MISSING) return [];
  const unknown = [...entries.values()].filter(({ key }) => !others.some((other) => other.entries.has(key)));
  return missing.map((phrase) => {
    const mistyped = unknown.find(({ key }) => fewLettersApart(key, phrase));
    const { keyPlace } = mistyped ?? head;
    return warning("uneven-phrases", keyPlace, {
      language,
      phrase,
      problem: mistyped === undefined ? "missing" : "mistyped",
      values: [],
    });
  });
}

function unevenIn({ language, entries }: Phrases, others: readonly Phrases[]): readonly Diagnostic[] {
  return [...entries.values()].flatMap(({ key, value }) => {
    const own = namesIn(stringOf(value));
    const counts = new Map<string, number>();
    for (const other of others) {
      const entry = other.entries.get(key);
      if (entry === undefined) continue;
      const names = namesIn(stringOf(entry.value));
      counts.set(names, (counts.get(names) ?? 0) + 1);
    }
    const usual = [...counts].find(([, times]) => times * 2 > others.length)?.[0];
    if (usual === undefined || usual === own) return [];
    const values = usual === "" ? [] : usual.split(" ");
    return [warning("uneven-phrases", value.place, { language, phrase: key, problem: "values", values })];
  });
}

/** The names in braces, each once, in the order of the alphabet. */
function namesIn(text: string | null): string {
  const names = [...(text ?? "").matchAll(/\{([a-z][a-z-]*)\}/gu)].map(([, name = ""]) => name);
  return [...new Set(names)].toSorted().join(" ");
}
