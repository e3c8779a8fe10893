import { FORBIDDEN } from "../item.js";
import { noteFreeText } from "../note-free.js";
import type { Token } from "../split-words.js";
import type { Language } from "../../model/language.js";
import { compileTies } from "./compile-ties.js";
import type { KnownNames } from "./known-names.js";
import { nameTies } from "./name-ties.js";
import { holdsFrom, NO_WORD, tieWord, type TieWord } from "./tie.js";

/** What is longer is neither a number nor a title. */
const LONGEST = 40;
/** An ordinal in brackets, with what may follow it. */
const BRACKETED = /^\((?:\p{L}|\d{1,2}|[ivxlc]+|[IVXLC]+)\)(?:$|[^\p{L}\d])/u;

/** What it costs to end a line at a space, by the space's index among the tokens; absent where it costs nothing. */
export type TieCosts = ReadonlyMap<number, number>;

/** The spaces at which a line ends never or rather not: "Article 35", "10 November", "Mr Smith"; "Ani Petrosyan". */
export function findTies(tokens: readonly Token[], language: Language, names: KnownNames): TieCosts {
  const costs = new Map<number, number>();
  tokens.forEach((token, index) => {
    if (token.type === "space" && token.tied) costs.set(index, FORBIDDEN);
  });
  for (const { words, spaces } of stretches(tokens)) {
    for (const [offset, cost] of nameTies(words, language, names)) costs.set(spaces[offset] ?? -1, cost);
    for (const offset of tiedOffsets(words, language)) costs.set(spaces[offset] ?? -1, FORBIDDEN);
  }
  return costs;
}

function tiedOffsets(words: readonly TieWord[], language: Language): readonly number[] {
  const ties = compileTies(language);
  return words.flatMap((word, index) => [
    ...ties
      .filter((tie) => holdsFrom(tie, words, index))
      .flatMap((tie) => tie.slice(1).map((_test, offset) => index + offset)),
    ...(goesOnInBrackets(word, words[index + 1]) ? [index] : []),
  ]);
}

/** A number goes on in brackets: paragraph 4 (a), resolution 2625 (XXV). */
function goesOnInBrackets({ whole }: TieWord, next: TieWord | undefined): boolean {
  return (/^\(?\d.*[\d)]$|^\d$/u.test(whole) || BRACKETED.test(whole)) && BRACKETED.test(next?.whole ?? "");
}

/** Words with single spaces between them: `spaces` has the index of the space after each word but the last. */
interface WordStretch {
  readonly words: TieWord[];
  readonly spaces: number[];
}

function stretches(tokens: readonly Token[]): readonly WordStretch[] {
  const found: WordStretch[] = [];
  let open: WordStretch = { words: [], spaces: [] };
  tokens.forEach((token, index) => {
    if (token.type === "word") {
      open.words.push(token.text.length > LONGEST ? NO_WORD : tieWord(noteFreeText(token)));
    } else if (token.type === "space") open.spaces.push(index);
    else {
      found.push(open);
      open = { words: [], spaces: [] };
    }
  });
  return [...found, open];
}
