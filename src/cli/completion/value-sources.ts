import type { Argument, Option } from "commander";

/** Where the values of an option or argument come from. */
export type Source = "recipients" | "offices" | "languages" | "commands" | "codes" | "schemas" | "folders";

/** What is meant by the word in an option's or argument's brackets; what is not here has nothing to complete. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  recipient: ["recipients"],
  ids: ["recipients"],
  before: ["recipients", "folders"],
  after: ["recipients", "folders"],
  office: ["offices"],
  offices: ["offices"],
  language: ["languages"],
  folder: ["folders"],
  folders: ["folders"],
  command: ["commands"],
  code: ["codes"],
  schema: ["schemas"],
};

/** Words in brackets that stand for several values, separated by commas. */
const LISTS = ["ids", "formats", "offices"];

/** What may be given where a value is sought. */
export interface Values {
  readonly sources: readonly Source[];
  readonly choices: readonly string[];
  readonly isList: boolean;
}

export function valuesOf(taker: Option | Argument): Values {
  const name = "flags" in taker ? (/[<[]([a-z-]+)/u.exec(taker.flags)?.[1] ?? "") : taker.name();
  const sources = Object.hasOwn(SOURCES, name) ? (SOURCES[name] ?? []) : [];
  return { sources, choices: taker.argChoices ?? [], isList: LISTS.includes(name) };
}
