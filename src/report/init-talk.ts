import { enumerate, quote, suggest, suggestId } from "./phrase.js";

/** What `demarche init` asks, by what it asks for. */
export const INIT_QUESTIONS = {
  language: "Language of the letters",
  title: "Title of the case",
  sender: "Who sends the letters",
  city: "City in which they are signed",
  date: "Date of the letters, such as 2021-11-22",
  recipients: "Who gets one (ids or numbers with commas; a word searches; ? lists all)",
} as const;

/** Said before the first question. */
export const INIT_GREETING = "Enter takes what stands in brackets; Ctrl-C leaves, and nothing is written.\n";

/** Said when a person leaves at a question. */
export const INIT_LEFT = "\nnothing was written\n";

/** A question with what Enter stands for. */
export function askFor(question: keyof typeof INIT_QUESTIONS, usual: string): string {
  return `${INIT_QUESTIONS[question]} [${usual}]: `;
}

/** Why an answer is none. */
export const INIT_PROBLEMS = {
  blank: () => "write at least one word",
  date: (answer: string) => `${quote(answer)} is no day of the calendar: write it as 2021-11-22`,
  language: (answer: string, known: readonly string[]) =>
    `no submission can be made in ${quote(answer)}: ${suggest(answer, known, "languages")}`,
  office: (answer: string, known: readonly string[]) =>
    `there is no office ${quote(answer)}: ${suggestId(answer, known, "offices")} (\`demarche offices\` lists all)`,
  several: (answer: string) => `${quote(answer)} is found in several: choose by number or id`,
  number: (answer: string) => `there is no number ${quote(answer)} in the list`,
} as const;

/** What stands in the way of a new submission, every file by name. */
export function tellTaken(folder: string, paths: readonly string[]): string {
  const what = paths.length === 1 ? "it stands" : "these stand";
  return [
    `error: nothing was written into ${folder}: no file is replaced, and ${what} there already\n`,
    ...paths.map((path) => `  ${path}\n`),
    "  = hint: name another folder after `demarche init`\n",
  ].join("");
}

interface Made {
  readonly folder: string;
  /** What to type to get there; null where one is there. */
  readonly change: string | null;
  readonly files: number;
  /** The first recipient's id; null where that is not known. */
  readonly recipient: string | null;
}

/** What was made, and the next commands. */
export function tellMade({ folder, change, files, recipient }: Made): string {
  const commands = [
    ...(change === null ? [] : [`cd ${change}`]),
    "demarche check",
    `demarche ${recipient === null ? "recipients" : `letter ${recipient}`}`,
    "demarche batch",
  ];
  return `a submission is in ${folder}: ${files} files\nnext:\n${commands.map((each) => `  ${each}\n`).join("")}`;
}

/** What is to be done before a letter of the example is sent. */
export function tellExample(date: string, recipients: readonly string[]): string {
  return [
    `the letters go to ${enumerate(recipients)}, bear the date ${date}, and hold an example:\n`,
    "before one is sent, replace what the notes with REPLACE name in the files of data/\n",
  ].join("");
}
