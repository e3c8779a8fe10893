import { warning, type Diagnostic, type DirectoryTable } from "../model/diagnostic.js";
import { dayNumber } from "../model/calendar-date.js";
import { type Address, type Directory, type Office, placeAt, type Row, titleIn } from "../model/office.js";
import type { Tenure } from "../model/tenure.js";
import { type LanguageCode, textIn } from "../model/text.js";

/** What an addressee rests on. */
export interface Grounds {
  readonly directory: Directory;
  readonly office: Office;
  readonly address: Address;
  readonly tenure: Tenure;
  readonly date: string;
  readonly language: LanguageCode;
}

/** A warning for every row that is remembered only or was looked up before the letter's date, and for a holder who is not known. */
export function doubtsOf(grounds: Grounds): readonly Diagnostic[] {
  const rows = rowsOf(grounds);
  return [
    ...rows.flatMap(([table, row]) => remembered(table, row)),
    ...rememberedLanguage(grounds),
    ...untranslated(grounds),
    ...rows.flatMap(([table, row]) => outdated(table, row, grounds.date)),
    ...rows.flatMap(([table, row]) => unsourced(table, row)),
    ...unseenAddress(grounds.address),
    ...unsureHolder(grounds),
    ...leavingHolder(grounds),
  ];
}

type TableRow = readonly [table: DirectoryTable, row: Row];

function rowsOf({ directory, office, address, tenure }: Grounds): readonly TableRow[] {
  const channel = directory.channels.get(office.id);
  return [
    ["offices", office],
    ["addresses", address],
    ...("row" in tenure ? termRows(tenure) : []),
    // What is remembered of a channel is no part of the letter.
    ...(channel === undefined || channel.status === "memory" ? [] : [["channels", channel] as const]),
  ];
}

function termRows({ row, state }: Extract<Tenure, { row: Row }>): readonly TableRow[] {
  const table = "elected" in row ? "rotations" : "holders";
  return [[table, row], ...(state === null ? [] : [["states", state] as const])];
}

function remembered(table: DirectoryTable, row: Row): readonly Diagnostic[] {
  if (row.status !== "memory") return [];
  return [warning("directory-memory", placeAt(row, "status"), { table, id: row.id, what: null })];
}

function rememberedLanguage({ office, language }: Grounds): readonly Diagnostic[] {
  if (office.status === "memory" || !office.memory.includes(language)) return [];
  return [
    warning("directory-memory", placeAt(office, "memory"), {
      table: "offices",
      id: office.id,
      what: language,
    }),
  ];
}

function untranslated({ office, address, language }: Grounds): readonly Diagnostic[] {
  const titles = [office.title, office.vocative].map((title) => titleIn(title, language, null));
  const places = [...address.lines, ...address.city].map((text) => textIn(text, language));
  const lacking = [
    ...([...titles, textIn(office.body, language)].includes(null) ? [["offices", office] as const] : []),
    ...(places.includes(null) ? [["addresses", address] as const] : []),
  ];
  return lacking.map(([table, { id, place }]) =>
    warning("directory-untranslated", place, { table, id, language }),
  );
}

function outdated(table: DirectoryTable, { verified }: Row, date: string): readonly Diagnostic[] {
  if (verified === null || date <= verified.until) return [];
  return [warning("directory-unverified", verified.place, { table, date, until: verified.until })];
}

/** A row that says it was looked up, and not where. */
function unsourced(table: DirectoryTable, row: Row): readonly Diagnostic[] {
  const { id, status, sources } = row;
  if (status === "memory" || sources.length > 0 || table === "addresses") return [];
  return [warning("directory-unsourced", placeAt(row, "status"), { table, id, status })];
}

/** An address is looked up or it is not: none follows from a rule, and one without a source cannot be looked up again. */
function unseenAddress(address: Address): readonly Diagnostic[] {
  const { id, status, sources, lines } = address;
  const sourced = sources.length > 0;
  if (status === "memory" || lines.length === 0 || (sourced && status !== "computed")) return [];
  return [warning("address-unverified", placeAt(address, "status"), { id, status, sourced })];
}

/** How near the end of a term is when a letter may well be read after it. */
const DAYS_TO_ARRIVE = 14;

/** What passes on every month by rotation is known to: a warning would stand in half of all letters. */
function leavingHolder({ office, tenure, date }: Grounds): readonly Diagnostic[] {
  if (tenure.type !== "held" || "elected" in tenure.row) return [];
  const { until, doubt, row } = tenure;
  if (until === null || doubt !== null || dayNumber(until) - dayNumber(date) > DAYS_TO_ARRIVE) return [];
  return [warning("holder-changes-soon", placeAt(row, "until"), { office: office.id, date, until })];
}

function unsureHolder({ directory, office, tenure, date }: Grounds): readonly Diagnostic[] {
  if (tenure.type === "untracked") return [];
  const rotation = directory.rotations.get(office.id);
  const year = date.slice(0, 4);
  if (
    tenure.type === "unknown" &&
    rotation !== undefined &&
    rotation.start.month < date &&
    !rotation.elected.has(year)
  )
    return [warning("rotation-incomplete", placeAt(rotation, "elected"), { office: office.id, year })];
  if (tenure.type === "vacant") {
    const acting = tenure.acting !== null;
    return [warning("office-vacant", placeAt(tenure.row, "vacant"), { office: office.id, date, acting })];
  }
  if (tenure.type === "unknown") {
    const last = tenure.last !== null && tenure.last < date ? tenure.last : null;
    return [warning("holder-unknown", office.place, { office: office.id, date, last })];
  }
  if (tenure.doubt === null) return [];
  return [
    warning("holder-doubtful", placeAt(tenure.row, "memory"), {
      office: office.id,
      date,
      change: tenure.doubt,
    }),
  ];
}
