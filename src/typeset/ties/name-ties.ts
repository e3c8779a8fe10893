import type { Language } from "../../model/language.js";
import type { KnownNames } from "./known-names.js";
import { NO_WORD, type TieWord } from "./tie.js";
import { type WordTest, wordsAmong } from "./words-among.js";

/** Cost of a line that ends within the name of a person in the data, or behind a title: a last resort. */
export const PERSON = 1_000;
/** Of what only looks like a name: more than a hyphen. */
const LOOKALIKE = 150;
/** A name of a person has two or three words; a title before it may be one more. */
const LONGEST_NAME = 3;

/** Of a stretch of words the offsets of those after which a line rather does not end, since a name goes on, each with the cost. */
export function nameTies(
  words: readonly TieWord[],
  language: Language,
  names: KnownNames,
): readonly (readonly [number, number])[] {
  const isTitle = wordsAmong(language.typography.ties.beforeName);
  const alike = language.typography.capitalNouns ? [] : lookalikes(words, isTitle);
  return [...alike, ...people(words, names).map((offset) => [offset, PERSON] as const)];
}

/** Two or three words with capitals in a row amid a sentence; behind a title they certainly are a name. */
function lookalikes(words: readonly TieWord[], isTitle: WordTest): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const goesOn = index < words.length && looksLikeName(words[index]);
    const ends = !goesOn || words[index]?.opened !== words[index]?.bare;
    if (!ends) continue;
    const end = goesOn ? index : index - 1;
    const isTitled = [words[start - 1], words[start]].some(
      (word) => word !== undefined && isTitle(word.opened),
    );
    const length = end - start + 1;
    if ((start > 0 || isTitled) && length > 1 && length <= LONGEST_NAME + (isTitled ? 1 : 0)) {
      const cost = isTitled ? PERSON : LOOKALIKE;
      for (let offset = start; offset < end; offset += 1) found.push([offset, cost]);
    }
    start = index + 1;
  }
  return found;
}

function looksLikeName(word: TieWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{L}\p{M}’-]*\p{Ll}/u.test(word.bare);
}

/** The words of each name by the first two: a letter of ten thousand signatories looks for all of them in each line. */
type PartsByStart = ReadonlyMap<string, readonly (readonly string[])[]>;

const read = new WeakMap<readonly string[], PartsByStart>();

function partsByStart(names: readonly string[]): PartsByStart {
  const known = read.get(names);
  if (known !== undefined) return known;
  const parts = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = name.split(/\s+/u);
    const start = words.slice(0, 2).join(" ");
    const same = parts.get(start);
    if (same === undefined) parts.set(start, [words]);
    else same.push(words);
  }
  read.set(names, parts);
  return parts;
}

function people(words: readonly TieWord[], { people: known }: KnownNames): readonly number[] {
  const byStart = partsByStart(known);
  return words.flatMap((first, index) => {
    const second = words[index + 1] ?? NO_WORD;
    // The last word of a name may have closing marks behind it.
    const starts = new Set([`${first.opened} ${second.opened}`, `${first.opened} ${second.bare}`]);
    const begun = [...starts].flatMap((start) => byStart.get(start) ?? []);
    return begun.flatMap((parts) => {
      const matches = parts.every((part, offset) => {
        const word = words[index + offset];
        return offset === parts.length - 1 ? word?.bare === part : word?.opened === part;
      });
      return matches ? parts.slice(1).map((_part, offset) => index + offset) : [];
    });
  });
}
