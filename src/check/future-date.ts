import type { Diagnostic } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { ProofWords } from "../model/proof.js";
import { type Range, type Reading, type TextSurroundings, warnAt } from "./text-rule.js";
import { lowered, placesOf } from "./words.js";

/** How far from a month's name its day and its year are looked for, in UTF-16 units. */
const NEAR = 24;
/** "30, 2021", " de 2021", ". 2021", "22-ին". */
const DAY_AND_YEAR_AFTER = /^[\s\u00A0.]{1,3}(\d{1,2})(?!\d)[^\s\d,]{0,4},?[\s\u00A0]{1,2}(\d{4})(?!\d)/u;
const YEAR_AFTER = /^[\s\u00A0.,]{1,3}(?:[^\s\d]{1,3}[\s\u00A0])?(\d{4})(?!\d)/u;
const DAY_AFTER = /^[\s\u00A0]{1,2}(\d{1,2})(?!\d)/u;
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:[^\s\d]{1,3})?[\s\u00A0]{1,2}(?:[^\s\d]{2}[\s\u00A0])?$/u;
const YEAR_BEFORE = /(?<!\d)(\d{4})[\s\u00A0](?:[^\s\d]{1,13}[\s\u00A0])?$/u;
const ISO = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/gu;
/** What is asked, and what one looks forward to, may lie ahead. */
const AHEAD = ["ask", "closing"];

/** A day that comes after the letter's own, in a text that tells of what was. */
export function findFutureDates(
  { passage, text, language, proof }: Reading,
  { date }: TextSurroundings,
): readonly Diagnostic[] {
  if (AHEAD.includes(passage.key) || passage.role === "name" || passage.table === "languages") return [];
  const found = [...isoDates(text), ...(language === null ? [] : writtenDates(text, language))];
  return found
    .filter((each) => each.day > date.slice(0, each.day.length))
    .filter(({ at }) => !isToCome(text, at, proof))
    .map(({ at: [start, end] }) =>
      warnAt(passage, [start, end], "future-date", { written: text.slice(start, end), date }),
    );
}

/** How far a sentence is looked at on either side of a day, in UTF-16 units. */
const SENTENCE = 240;

/** Whether the sentence says itself that the day is to come: "by 15 December", "will open on 28 February". */
function isToCome(text: string, [start, end]: Range, { until, will }: ProofWords): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(/[.!?։\n]\s/u)
      .at(-1) ?? "";
  const [after = ""] = text.slice(end, end + SENTENCE).split(/[.!?։\n](?:\s|$)/u);
  const isBefore = placesOf(until, before, lowered(before)).some(
    ([, last]) => !/[\p{L}\p{N}]/u.test(before.slice(last)),
  );
  return isBefore || [before, after].some((part) => placesOf(will, part, lowered(part)).length > 0);
}

/** A date in a text: ISO 8601, of a month alone where no day is there. */
interface Written {
  readonly day: string;
  readonly at: Range;
}

function isoDates(text: string): readonly Written[] {
  return [...text.matchAll(ISO)].map(({ 0: day, index }) => ({ day, at: [index, index + day.length] }));
}

function writtenDates(text: string, { months }: Language): readonly Written[] {
  if (!/\d{4}/.test(text)) return [];
  const lower = lowered(text);
  return months.flatMap((month, index) =>
    placesOf([month], text, lower).flatMap((place) => dateAround(text, place, index + 1)),
  );
}

function dateAround(text: string, [start, end]: Range, month: number): readonly Written[] {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const american = DAY_AND_YEAR_AFTER.exec(after);
  if (american !== null) return [written(american[2], month, american[1], [start, end + american[0].length])];
  const dayBefore = DAY_BEFORE.exec(before);
  const yearAfter = YEAR_AFTER.exec(after);
  if (yearAfter !== null)
    return [
      written(yearAfter[1], month, dayBefore?.[1], [
        start - (dayBefore?.[0].length ?? 0),
        end + yearAfter[0].length,
      ]),
    ];
  const yearBefore = YEAR_BEFORE.exec(before);
  const dayAfter = DAY_AFTER.exec(after);
  if (yearBefore === null) return [];
  return [
    written(yearBefore[1], month, dayAfter?.[1], [
      start - yearBefore[0].length,
      end + (dayAfter?.[0].length ?? 0),
    ]),
  ];
}

function written(year: string | undefined, month: number, day: string | undefined, at: Range): Written {
  const parts = [
    year ?? "",
    String(month).padStart(2, "0"),
    ...(day === undefined ? [] : [day.padStart(2, "0")]),
  ];
  return { day: parts.join("-"), at };
}
