import { layTable } from "../lay-table.js";
import type { Chosen } from "../choose-recipients.js";
import type { Superseded } from "../shelf/supersede-files.js";
import { SUPERSEDED } from "../shelf/supersede-files.js";
import type { StandingLetter, Tally } from "./tally.js";

/** What the last words of a run are made of. */
export interface SetSummary {
  readonly tally: Tally;
  readonly chosen: Chosen;
  /** Folder as a person wants to read it. */
  readonly folder: string;
  readonly superseded: Superseded;
  /** Words of the next command, where there is one. */
  readonly next: string | null;
}

/** A longer table is read by nobody: the letters are summed by language then. */
const MOST_ROWS = 50;

/** Pages, words and warnings of a set; what was made, where, what was left out and why, and the next command. */
export function summariseSet({ tally, chosen, folder, superseded, next }: SetSummary): string {
  const { letters } = tally;
  const lines = [
    ...(tally.interrupted === null ? [] : [brokenOff(tally, chosen)]),
    letters.length === 0 ? "no letter was made" : `${totals(letters)}, in ${folder}${changes(letters)}`,
    ...tally.unwritten.map((failure) => `error: ${failure}`),
    ...tally.bugs.map((bug) => `a fault of demarche itself: ${bug}`),
    ...(tally.failed.length > 0 ? [`not made, for the errors above: ${tally.failed.join(", ")}`] : []),
    ...(chosen.untranslated.length > 0
      ? [`left out, without texts in that language: ${chosen.untranslated.map(({ id }) => id).join(", ")}`]
      : []),
    ...(chosen.leftOut.length > 0 ? [`left out, as asked: ${chosen.leftOut.join(", ")}`] : []),
    ...othersDrafts(letters),
    ...(superseded.moved.length > 0
      ? [`not in this set, moved to ${folder}/${SUPERSEDED}: ${superseded.moved.join(", ")}`]
      : []),
    ...leftAsChanged(superseded, tally),
    ...(next === null ? [] : [`next: ${next}`]),
  ];
  const table = letters.length > 1 ? `${tableOf(letters)}\n` : "";
  return table + lines.map((line) => `${line}\n`).join("");
}

/** Drafts for other offices keep their mark in a final set too, and are not to be sent. */
function othersDrafts(letters: readonly StandingLetter[]): readonly string[] {
  const names = letters.filter(({ entry }) => entry.draftedFor !== null).map(({ entry }) => entry.recipient);
  return names.length === 0 ? [] : [`drafts for others, who would send them: ${names.join(", ")}`];
}

/** A letter that was to be made is in the set, and what stands of it is yet not what the dossier would have. */
function leftAsChanged({ changed }: Superseded, { failed }: Tally): readonly string[] {
  const isOfFailed = (name: string): boolean => failed.includes(name.split("_")[1] ?? "");
  const [own, others] = [changed.filter(isOfFailed), changed.filter((name) => !isOfFailed(name))];
  return [
    ...(own.length > 0 ? [`left as changed by hand, and not in the dossier: ${own.join(", ")}`] : []),
    ...(others.length > 0 ? [`not in this set, but changed since made, and left: ${others.join(", ")}`] : []),
  ];
}

function brokenOff({ letters, failed }: Tally, { recipients, dropped }: Chosen): string {
  const all = recipients.length + dropped.length;
  return `interrupted: ${letters.length + failed.length} of ${counted(all, "letter")}; the next run goes on from there`;
}

function tableOf(letters: readonly StandingLetter[]): string {
  const head = ["letter", "language", "pages", "words", "warnings"];
  const rows =
    letters.length <= MOST_ROWS
      ? letters.map((letter) => rowOf(letter.entry.recipient, [letter]))
      : byLanguage(letters).map((group) => rowOf(counted(group.length, "letter"), group));
  return layTable([head, ...rows]);
}

function rowOf(name: string, letters: readonly StandingLetter[]): string[] {
  const sum = sumOf(letters);
  return [
    name,
    letters[0]?.entry.language ?? "",
    ...[sum.pages, sum.words, sum.warnings].map((number, index) =>
      String(number).padStart(["pages", "words", "warnings"][index]?.length ?? 0),
    ),
  ];
}

function byLanguage(letters: readonly StandingLetter[]): readonly (readonly StandingLetter[])[] {
  const codes = [...new Set(letters.map(({ entry }) => entry.language))].toSorted();
  return codes.map((code) => letters.filter(({ entry }) => entry.language === code));
}

function sumOf(letters: readonly StandingLetter[]): { pages: number; words: number; warnings: number } {
  const sum = (of: (letter: StandingLetter) => number): number =>
    letters.reduce((before, letter) => before + of(letter), 0);
  return {
    pages: sum(({ entry }) => entry.pages),
    words: sum(({ entry }) => entry.words),
    warnings: sum(({ diagnostics }) => diagnostics.length),
  };
}

function totals(letters: readonly StandingLetter[]): string {
  const { pages, words } = sumOf(letters);
  return [counted(letters.length, "letter"), counted(pages, "page"), counted(words, "word")].join(", ");
}

function changes(letters: readonly StandingLetter[]): string {
  const kept = letters.filter((letter) => letter.kept).length;
  if (kept === 0) return "";
  if (kept === letters.length) return ": all stood there as they would be made";
  return `: ${letters.length - kept} made, ${kept} stood there as they would be made`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
