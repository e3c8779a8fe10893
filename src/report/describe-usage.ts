import { nearest } from "./nearest.js";
import { count, enumerate, quote, type Sentence, suggest } from "./phrase.js";

/** What the command line names by a word of its own. */
export type Named = "command" | "option" | "format" | "shell" | "code" | "schema";

/** What is wrong with a command line, before anything is read. */
export type UsageFault =
  | {
      readonly code: "unknown-name";
      readonly kind: Named;
      readonly name: string;
      readonly known: readonly string[];
      /** The command line that tells more of the known names. */
      readonly more?: string;
    }
  | { readonly code: "foreign-language"; readonly language: string; readonly known: readonly string[] }
  | { readonly code: "no-value"; readonly option: string }
  | { readonly code: "needless-value"; readonly option: string }
  | { readonly code: "bad-value"; readonly option: string; readonly value: string; readonly wanted: Wanted }
  | {
      readonly code: "no-argument";
      readonly command: string;
      readonly name: string;
      readonly example: string;
    }
  | {
      readonly code: "excess-arguments";
      readonly command: string;
      readonly most: number;
      readonly excess: readonly string[];
    };

/** Why a value is refused, and how it is written. */
const WANTED = {
  date: ["is no date", "write it as 2021-11-22"],
  language: ["is no language's code", "write one such as fr"],
  recipients: ["names no recipient", "name at least one; `demarche recipients` lists them"],
  formats: ["names no format", "name at least one, such as pdf; several are parted by commas"],
  part: ["is no part of a set", "write which part of how many, such as 2/5"],
  count: ["is no number", "write a whole number from 1 to 9999"],
  folder: ["names no folder", "name a folder, such as out"],
  "no-file": ["names a file", "name a folder: letters are named by date, recipient and language"],
} as const satisfies Readonly<Record<string, readonly [fault: string, remedy: string]>>;

export type Wanted = keyof typeof WANTED;

const PLURALS: Readonly<Record<Named, string>> = {
  command: "commands",
  option: "options",
  format: "formats",
  shell: "shells",
  code: "codes",
  schema: "schemas",
};

/** One line for what is wrong, and one for what would mend it. */
export function describeUsage(fault: UsageFault): Sentence {
  switch (fault.code) {
    case "unknown-name":
      return { message: `unknown ${fault.kind} ${quote(fault.name)}`, hint: suggestWord(fault) };
    case "foreign-language":
      return {
        message: `the submission is not written in ${quote(fault.language)}`,
        hint: suggestLanguage(fault.language, fault.known),
      };
    case "no-value":
      return { message: `${quote(fault.option)} has no value`, hint: "write one behind it" };
    case "needless-value":
      return { message: `${quote(fault.option)} takes no value`, hint: `write ${quote(fault.option)} alone` };
    case "bad-value": {
      const [wrong, remedy] = WANTED[fault.wanted];
      return { message: `${quote(`${fault.option} ${fault.value}`)} ${wrong}`, hint: remedy };
    }
    case "no-argument": {
      const hint = `as in ${quote(fault.example)}; ${quote(`demarche ${fault.command} --help`)} tells more`;
      return { message: `${quote(`demarche ${fault.command}`)} needs a <${fault.name}>`, hint };
    }
    case "excess-arguments":
      return describeExcess(fault);
    default:
      return fault satisfies never;
  }
}

/** Two small letters are the code of another language more often than a slip of the keyboard. */
function suggestLanguage(language: string, known: readonly string[]): string {
  const meant = /^[a-z]{2}$/u.test(language) ? null : nearest(language, known);
  if (meant !== null) return `did you mean ${quote(meant)}?`;
  return `known languages: ${enumerate(known)}; ${quote("languages")} in data/submission.yaml adds one`;
}

function describeExcess({ command, most, excess }: UsageFault & { code: "excess-arguments" }): Sentence {
  const takes = most === 0 ? "no arguments" : count(most, "argument");
  const tooMany = `${enumerate(excess)} ${excess.length === 1 ? "is" : "are"} too many`;
  return {
    message: `${quote(`demarche ${command}`)} takes ${takes}: ${tooMany}`,
    hint: `${quote(`demarche ${command} --help`)} tells what it takes`,
  };
}

/** Options are known by the letters behind their dashes; one of a single letter resembles only itself in another case. */
function suggestWord({ kind, name, known, more }: UsageFault & { code: "unknown-name" }): string {
  const remedy = kind === "option" ? nearestOption(name, known) : nearest(name, known);
  if (remedy !== null) return `did you mean ${quote(remedy)}?`;
  return more === undefined
    ? suggest(name, known, PLURALS[kind])
    : `${quote(more)} lists the ${PLURALS[kind]}`;
}

function nearestOption(name: string, known: readonly string[]): string | null {
  const bare = bareOf(name);
  if (bare.length === 1) return known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? null;
  const meant = nearest(bare, known.filter((each) => each.startsWith("--")).map(bareOf));
  return meant === null ? null : `--${meant}`;
}

function bareOf(option: string): string {
  return option.replace(/^-+/u, "");
}
