import { Option } from "commander";
import { LETTER_FORMATS } from "../model/letter-format.js";
import type { Named, Wanted } from "../report/describe-usage.js";
import { OPTION_GROUPS } from "./help-layout.js";
import type { Part } from "./set/ready-set.js";
import { UsageError } from "./usage-error.js";

// Options that commands share. What an option takes is told by the word in its brackets (`<ids>`, `<folder>`, `<language>`) or by
// its choices: by these the shells complete it, see `completion/value-sources.ts`.

const OUT_FOLDER = "out/ in the submission's folder";
const OWN_DATE = "that in data/submission.yaml";

export function dateOption(description = "date of the letters, such as 2021-11-22"): Option {
  return optionOf("--date <date>", description, "what").default(undefined, OWN_DATE).argParser(parseDate);
}

export function languageOption(description: string, usual = "each letter's own"): Option {
  return optionOf("--lang <language>", description, "what")
    .default(undefined, usual)
    .argParser(parseLanguage);
}

/** Formats of letters; `more` are those of a command alone. */
export function formatsOption(description: string, more: readonly string[] = []): Option {
  const option = optionOf("--format <formats>", description, "what").default("pdf");
  option.argChoices = [...LETTER_FORMATS, ...more];
  return option;
}

export function finalOption(): Option {
  const description = "to be sent: without the mark of a draft, and only once all signatories have agreed";
  return optionOf("--final", description, "what");
}

export function onlyOption(): Option {
  return idsOption("--only <ids>", "only these recipients, separated by commas", "all");
}

export function exceptOption(): Option {
  return idsOption("--except <ids>", "all but these recipients, separated by commas", "none");
}

export function outOption(description = "folder to write into", usual = OUT_FOLDER): Option {
  return optionOf("--out <folder>", description, "where").default(undefined, usual).argParser(parseFolder);
}

export function zipOption(): Option {
  return optionOf("--zip", "pack the dossier into dossier.zip too", "where");
}

export function forceOption(description = "replace files that were changed since they were made"): Option {
  return optionOf("--force", description, "where");
}

export function strictOption(): Option {
  return optionOf("--strict", "take every warning for an error", "how");
}

export function shardOption(): Option {
  return optionOf(
    "--shard <part>",
    "only a part of the set, such as 2/5: every fifth letter; see assemble",
    "which",
  )
    .default(undefined, "the whole set")
    .argParser(parsePart);
}

export function jobsOption(): Option {
  return optionOf("--jobs <number>", "threads that make letters", "how")
    .default(undefined, "as many as pay")
    .argParser(parseCount);
}

export function jsonOption(): Option {
  return optionOf("--json", "as JSON", "how").default(false);
}

/** An option that takes one of a few words; another is a usage error that names the nearest. */
export function choiceOption(option: Option, kind: Named, choices: readonly string[]): Option {
  option.argParser((value: string) => {
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found === undefined)
      throw new UsageError({ code: "unknown-name", kind, name: value, known: choices });
    return found;
  });
  option.argChoices = [...choices];
  return option;
}

/** Any option, below one of the headings of help. */
export function optionOf(flags: string, description: string, group: keyof typeof OPTION_GROUPS): Option {
  return new Option(flags, description).helpGroup(OPTION_GROUPS[group]);
}

function idsOption(flags: string, description: string, usual: string): Option {
  const [name = flags] = flags.split(" ");
  return optionOf(flags, description, "which")
    .default([], usual)
    .argParser((value: string, previous: readonly string[]) => [...previous, ...parseIds(name, value)]);
}

/** Ids parted by commas. None at all would stand for every recipient, which nobody means who writes the option. */
function parseIds(option: string, value: string): readonly string[] {
  const ids = value.split(",").map((id) => id.trim());
  const named = ids.filter((id) => id !== "");
  if (named.length === 0) refuse(option, value, "recipients");
  return named;
}

/** The shape of a date; whether there is such a day is checked with the submission. */
function parseDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) refuse("--date", value, "date");
  return value;
}

/** A language's code in the shape that BCP 47 gives it; whether the submission has it is checked with the submission. */
function parseLanguage(value: string): string {
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(value)) refuse("--lang", value, "language");
  return value;
}

/** A part of a set, as "2/5". */
function parsePart(value: string): Part {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(value) ?? []).map(Number);
  if (number < 1 || number > of) refuse("--shard", value, "part");
  return { number, of };
}

/** A whole number from 1. */
function parseCount(value: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) refuse("--jobs", value, "count");
  return Number(value);
}

/** A folder to write into; `-` is told apart by the command that knows it. */
function parseFolder(value: string): string {
  if (value === "") refuse("--out", value, "folder");
  const isFile = LETTER_FORMATS.some((format) => value.toLowerCase().endsWith(`.${format}`));
  if (isFile) refuse("--out", value, "no-file");
  return value;
}

function refuse(option: string, value: string, wanted: Wanted): never {
  throw new UsageError({ code: "bad-value", option, value, wanted });
}
