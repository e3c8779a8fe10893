import type { Office } from "../../index.js";
import { INIT_PROBLEMS } from "../../report/init-talk.js";
import { layTable } from "../lay-table.js";
import type { Answer } from "./read-answer.js";

/** An office as a list shows it. */
export interface ListedOffice {
  readonly id: string;
  readonly kind: Office["kind"];
  readonly title: string;
  /** What a search looks through beside the id: title and body in the language and in English. */
  readonly words: string;
}

/** Ids with commas between, none of them twice. */
export function readIds(answer: string, offices: readonly ListedOffice[]): Answer<readonly ListedOffice[]> {
  return all<ListedOffice>(answer, (id) => {
    const office = offices.find((each) => each.id === id);
    return office === undefined ? unknown(id, offices) : { value: office };
  });
}

/**
 * Reads what a person answers, one answer after the other: ids, numbers of the list that was shown last (of all offices before one
 * was), words of which one office has all; or "?" for a list.
 */
export function openOfficeReader(
  offices: readonly ListedOffice[],
): (answer: string) => Answer<readonly ListedOffice[]> {
  let shown = offices;
  const list = (found: readonly ListedOffice[]): string => {
    shown = found;
    return layTable(found.map(({ id, title }, index) => [String(index + 1), id, title])).trimEnd();
  };
  const readOne = (word: string): Answer<ListedOffice> => {
    const office = offices.find(({ id }) => id === word);
    if (office !== undefined) return { value: office };
    if (/^[0-9]+$/u.test(word)) {
      const numbered = shown[Number(word) - 1];
      return numbered === undefined ? { problem: INIT_PROBLEMS.number(word) } : { value: numbered };
    }
    const found = offices.filter((each) => holds(each, word));
    const [only] = found;
    if (only === undefined) return unknown(word, offices);
    if (found.length === 1) return { value: only };
    return { problem: `${list(found)}\n${INIT_PROBLEMS.several(word)}` };
  };
  return (answer) => (answer.trim() === "?" ? { problem: list(offices) } : all(answer, readOne));
}

function holds({ id, words }: ListedOffice, sought: string): boolean {
  const text = `${id} ${words}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function unknown(id: string, offices: readonly ListedOffice[]): { readonly problem: string } {
  const known = offices.map((each) => each.id);
  return { problem: INIT_PROBLEMS.office(id, known) };
}

/** The first problem of any part, or the values of all parts. */
function all<T>(answer: string, readOne: (part: string) => Answer<T>): Answer<readonly T[]> {
  const parts = answer
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return { problem: INIT_PROBLEMS.blank() };
  const values = new Set<T>();
  for (const part of parts) {
    const read = readOne(part);
    if ("problem" in read) return read;
    values.add(read.value);
  }
  return { value: [...values] };
}
