import { diffArrays } from "diff";
import type { WordChange } from "../model/comparison.js";
import { isWord, splitWords } from "./split-words.js";

/** Further apart than this the words of two passages are not told one by one: it bounds the time (Myers 1986: its square). */
const MOST_EDITS = 1000;
/** A sign, a space or so short a word between two changes is told with them. */
const SHORT_WORD = 3;

/** The words that differ between two texts, with those that do not: what is removed and what is the same is the one text, what is added and the same the other. */
export function compareWords(before: string, after: string): readonly WordChange[] {
  const [one, other] = [splitWords(before), splitWords(after)];
  const changes = diffArrays([...one], [...other], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return tidied(replaced(one, other));
  const pieces = changes.flatMap(({ value, added, removed }) =>
    joinedPieces(value, added ? "added" : removed ? "removed" : "same"),
  );
  return tidied(pieces);
}

/** All between the first and the last difference. */
function replaced(one: readonly string[], other: readonly string[]): readonly WordChange[] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [
    ...joinedPieces(one.slice(0, start), "same"),
    ...joinedPieces(one.slice(start, one.length - end), "removed"),
    ...joinedPieces(other.slice(start, other.length - end), "added"),
    ...joinedPieces(one.slice(one.length - end), "same"),
  ];
}

function joinedPieces(pieces: readonly string[], type: WordChange["type"]): readonly WordChange[] {
  return pieces.length === 0 ? [] : [{ type, text: pieces.join("") }];
}

/** Changes that only a trifle parts become one, and of each what is removed comes first. */
function tidied(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  let [removed, added] = ["", ""];
  changes.forEach(({ type, text }, index) => {
    const isBetween = (removed !== "" || added !== "") && index < changes.length - 1;
    if (type === "same" && !(isBetween && isTrifle(text))) {
      result.push(...changeOf(removed, added), { type, text });
      [removed, added] = ["", ""];
      return;
    }
    if (type !== "added") removed += text;
    if (type !== "removed") added += text;
  });
  return joined([...result, ...changeOf(removed, added)]);
}

/** What is removed and what is added in one place, without the space that both end with. */
function changeOf(removed: string, added: string): readonly WordChange[] {
  const space = removed.endsWith(" ") && added.endsWith(" ") ? 1 : 0;
  const changes: WordChange[] = [
    { type: "removed", text: removed.slice(0, removed.length - space) },
    { type: "added", text: added.slice(0, added.length - space) },
    { type: "same", text: " ".repeat(space) },
  ];
  return changes.filter(({ text }) => text !== "");
}

/** Neighbours of one type as one. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  for (const change of changes) {
    const before = result.at(-1);
    if (before?.type === change.type)
      result[result.length - 1] = { type: change.type, text: before.text + change.text };
    else result.push(change);
  }
  return result;
}

function isTrifle(text: string): boolean {
  if (text.includes("\n")) return false;
  const words = splitWords(text).filter(isWord);
  return words.length === 0 || (words.length === 1 && text.trim().length <= SHORT_WORD);
}
