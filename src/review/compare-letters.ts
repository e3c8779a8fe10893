import type { ComparedSection, Difference, LetterComparison, Passage, Section } from "../model/comparison.js";
import { alignPassages } from "./align-passages.js";
import { alignStructure } from "./align-structure.js";
import { compareValues } from "./compare-values.js";
import { compareWords } from "./compare-words.js";
import { longestRising, type Pair } from "../model/longest-rising.js";
import { markMoves } from "./mark-moves.js";
import { mirrorSections } from "./mirror-sections.js";
import { kindKey, passageKey } from "./passage-key.js";

/** What differs between two letters of one language: words. The other way round it is the same, mirrored. */
export function compareLetters(before: readonly Section[], after: readonly Section[]): LetterComparison {
  const sections = compareEitherWay(before, after, {
    align: alignPassages,
    tell: (one, other) =>
      passageKey(one) === passageKey(other)
        ? { type: "same", before: one, after: other }
        : { type: "changed", before: one, after: other, words: compareWords(one.text, other.text) },
  });
  return { by: "words", sections: markMoves(sections) };
}

/** What differs between a letter in two languages: passages that the one lacks, kinds, and what needs no translation. */
export function compareStructure(before: readonly Section[], after: readonly Section[]): LetterComparison {
  const sections = compareEitherWay(before, after, {
    align: alignStructure,
    tell: (one, other) => {
      const { lost, gained } = compareValues(one.values, other.values);
      const isSame = kindKey(one.kind) === kindKey(other.kind) && lost.length + gained.length === 0;
      return isSame
        ? { type: "same", before: one, after: other }
        : { type: "diverged", before: one, after: other, lost, gained };
    },
  });
  return { by: "structure", sections };
}

interface Way {
  readonly align: (before: readonly Passage[], after: readonly Passage[]) => readonly Pair[];
  readonly tell: (before: Passage, after: Passage) => Difference;
}

/** Of several equally good alignments each way round would find another: which letter comes first is settled by their texts. */
function compareEitherWay(
  before: readonly Section[],
  after: readonly Section[],
  way: Way,
): readonly ComparedSection[] {
  const isTurned = JSON.stringify(before) > JSON.stringify(after);
  const sections = isTurned
    ? mirrorSections(compareSections(after, before, way))
    : compareSections(before, after, way);
  return sections.map((section) => ({ ...section, differences: removedFirst(section.differences) }));
}

/** Sections of the same name stand beside each other unless they cross; the others are in one letter alone. */
function compareSections(
  before: readonly Section[],
  after: readonly Section[],
  way: Way,
): readonly ComparedSection[] {
  const places = new Map(after.map((section, index) => [sectionKey(section), index]));
  const pairs = before.flatMap((section, index) => {
    const beside = places.get(sectionKey(section));
    return beside === undefined ? [] : [{ before: index, after: beside }];
  });
  return walk(before, after, longestRising(pairs)).map(([one, other]) => {
    const { type, name } = (one ?? other) as Section;
    return { type, name, differences: comparePassages(one?.passages ?? [], other?.passages ?? [], way) };
  });
}

function sectionKey({ type, name }: Section): string {
  return `${type} ${name}`;
}

function comparePassages(
  before: readonly Passage[],
  after: readonly Passage[],
  { align, tell }: Way,
): readonly Difference[] {
  return walk(before, after, align(before, after)).flatMap(([one, other]): readonly Difference[] => {
    if (one !== null && other !== null) return [tell(one, other)];
    if (one !== null) return [{ type: "removed", before: one, moved: false }];
    return other === null ? [] : [{ type: "added", after: other, moved: false }];
  });
}

/** Both lists in one, those of a pair together and those of no pair alone, in the order of either. */
function walk<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: readonly Pair[],
): readonly (readonly [T | null, T | null])[] {
  const steps: [T | null, T | null][] = [];
  let [at, beside] = [0, 0];
  for (const pair of [...pairs, { before: before.length, after: after.length }]) {
    steps.push(...before.slice(at, pair.before).map((one): [T, null] => [one, null]));
    steps.push(...after.slice(beside, pair.after).map((other): [null, T] => [null, other]));
    const [one, other] = [before[pair.before], after[pair.after]];
    if (one !== undefined && other !== undefined) steps.push([one, other]);
    [at, beside] = [pair.before + 1, pair.after + 1];
  }
  return steps;
}

/** Between what stands in both, what is removed comes before what is added. */
function removedFirst(differences: readonly Difference[]): readonly Difference[] {
  const result: Difference[] = [];
  let added: Difference[] = [];
  for (const difference of differences) {
    if (difference.type === "added") added.push(difference);
    else if (difference.type === "removed") result.push(difference);
    else {
      result.push(...added, difference);
      added = [];
    }
  }
  return [...result, ...added];
}
