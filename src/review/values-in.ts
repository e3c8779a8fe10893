import type { PassageValue } from "../model/comparison.js";
import { plainDigits } from "./plain-digits.js";

/** Of a text what it says in every language alike, in its order. */
export type ValuesIn = (text: string) => readonly PassageValue[];

/** How values of one type are found, and what a match stands for; null where it stands for none. */
interface Finder {
  readonly type: PassageValue["type"];
  readonly pattern: RegExp;
  readonly read: (whole: string, groups: Readonly<Record<string, string | undefined>>) => string | null;
}

interface Found {
  readonly at: number;
  readonly value: PassageValue;
}

/** Spaces, signs and short words between the day, the month and the year: "14 de mayo de 2021", "2021 թ. մայիսի 14". */
const GAP = String.raw`[^\d;!?\n\uFFFC]{1,12}?`;
const SHORT_GAP = String.raw`[^\d;!?\n\uFFFC]{1,4}?`;
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?!\d)`;
const YEAR = String.raw`(?<!\d)(?<year>\d{4})(?!\d)`;

const ADDRESS = /https?:\/\/[^\s<>]+|mailto:[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** As bodies write the symbols of their documents: S/2021/467, A/HRC/RES/5/1, CM/Rec(2020)3. */
const SYMBOL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.()-]*(?:\/[\p{L}\p{N}.()-]+)+/gu;
const ISO_DATE = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;
const DOTTED_DATE = /(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)/gu;
/** Digits in threes, parted by what any language parts them with, or digits with decimals. An ordinary space parts numbers. */
const NUMBER =
  /(?<!\d)(?:\d{1,3}(?<part>[.,’'\u00A0\u2009\u202F\u066C])\d{3}(?:\k<part>\d{3})*(?!\d)|\d+)(?:[.,\u066B]\d+)?/gu;

/** What reads the values of texts in a language, by its months in the form that a date takes. No word but a month is understood. */
export function openValues(months: readonly string[]): ValuesIn {
  const finders: readonly Finder[] = [
    { type: "address", pattern: ADDRESS, read: (whole) => whole.replace(/[.,;:)]+$/u, "") },
    { type: "note", pattern: /\[\*\]/gu, read: () => "" },
    { type: "symbol", pattern: SYMBOL, read: (whole) => (/\d/u.test(whole) ? symbolOf(whole) : null) },
    { type: "date", pattern: ISO_DATE, read: (_, date) => isoDate(date, Number(date["month"])) },
    { type: "date", pattern: DOTTED_DATE, read: (_, date) => isoDate(date, Number(date["month"])) },
    ...dateFinders(months),
    { type: "number", pattern: NUMBER, read: numberOf },
  ];
  return (text) => {
    const found: Found[] = [];
    finders.reduce((rest, finder) => take(rest, finder, found), plainDigits(text));
    return found.toSorted((one, other) => one.at - other.at).map(({ value }) => value);
  };
}

/** Adds what the finder finds, and returns the text with a stop in its place, so that nothing is found twice. */
function take(text: string, { type, pattern, read }: Finder, found: Found[]): string {
  let rest = "";
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole] = match;
    const value = read(whole, match.groups ?? {});
    if (value === null) continue;
    found.push({ at: match.index, value: { type, value } });
    rest += text.slice(end, match.index) + "\uFFFC".repeat(whole.length);
    end = match.index + whole.length;
  }
  return rest + text.slice(end);
}

/** The day before the month or after it, the year at either end; or no year, where several dates share one. */
function dateFinders(months: readonly string[]): readonly Finder[] {
  if (months.length === 0) return [];
  const longestFirst = months.toSorted((one, other) => other.length - one.length);
  const names = longestFirst.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  const month = String.raw`(?<![\p{L}\p{M}])(?<month>${names.join("|")})(?![\p{L}\p{M}])`;
  const lower = months.map((name) => name.toLowerCase());
  // In small letters "12 may" is no date.
  const patterns = [
    new RegExp([DAY, month, YEAR].join(GAP), "giu"),
    new RegExp([month, DAY, YEAR].join(GAP), "giu"),
    new RegExp([YEAR, month, DAY].join(GAP), "giu"),
    new RegExp([DAY, month].join(SHORT_GAP), "gu"),
    new RegExp([month, DAY].join(SHORT_GAP), "gu"),
  ];
  return patterns.map((pattern) => ({
    type: "date",
    pattern,
    read: (_, date) => isoDate(date, lower.indexOf((date["month"] ?? "").toLowerCase()) + 1),
  }));
}

/** As of ISO 8601; without a year `--05-14`, as XML Schema has it (gMonthDay). */
function isoDate({ day = "", year = "-" }: Parameters<Finder["read"]>[1], month: number): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What closes the sentence or the parenthesis around a symbol is none of it. */
function symbolOf(whole: string): string {
  const trimmed = whole.replace(/[.-]+$/u, "");
  const opened = trimmed.split("(").length;
  const closed = trimmed.split(")").length;
  return closed > opened ? trimmed.replace(/\)+[.-]*$/u, "") : trimmed;
}

/** "12 000", "12,000" and "12.000" are one number; "3,5" and "3.5" are another. */
function numberOf(whole: string, { part }: Readonly<Record<string, string | undefined>>): string {
  const joined = part === undefined ? whole : whole.replaceAll(part, "");
  const [integer = "", decimals] = joined.split(/[.,\u066B]/u);
  const plain = integer.replace(/^0+(?=\d)/u, "");
  return decimals === undefined ? plain : `${plain}.${decimals}`;
}
