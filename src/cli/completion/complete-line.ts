import type { Command, Option } from "commander";
import { RULES } from "../../model/rule.js";
import { SCHEMA_NAMES } from "../../model/schema-names.js";
import type { World } from "../../world/world.js";
import { optionsOf } from "../house-command.js";
import { readLine, type Sought } from "./read-line.js";
import { unquoteWord } from "./unquote-word.js";
import { type Source, valuesOf } from "./value-sources.js";

/** Tells a shell to complete the names of folders, which it does better than we; nothing that we complete begins so. */
const FOLDERS = ":folders";

/** What may stand for a word, and what it is, for shells that show it. */
export interface Candidate {
  readonly word: string;
  readonly gloss: string;
}

export interface Line {
  readonly words: readonly string[];
  /** Whether the words are as typed, with the shell's quotation marks. */
  readonly isQuoted: boolean;
}

/** What may stand for the last word of a command line: a candidate a line, with its gloss behind a tab. */
export async function completeLine(world: World, program: Command, line: Line): Promise<string> {
  const words = line.isQuoted ? line.words.map(unquoteWord) : line.words;
  const sought = readLine(program, words);
  if (sought === null) return "";
  const found = await candidatesFor(world, sought);
  const fitting = found.candidates.filter(({ word }) =>
    word.toLowerCase().startsWith(words.at(-1)?.toLowerCase() ?? ""),
  );
  const lines = fitting.map(({ word, gloss }) => `${word}\t${gloss.replaceAll(/\s+/gu, " ")}`);
  return [...lines, ...(found.withFolders ? [FOLDERS] : [])].map((each) => `${each}\n`).join("");
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly withFolders: boolean;
}

async function candidatesFor(world: World, sought: Sought): Promise<Found> {
  const { command, valueOf, typed } = sought;
  if (sought.isOption && typed.startsWith("-"))
    return { candidates: optionCandidates(sought), withFolders: false };
  if (command.commands.length > 0 && valueOf === null)
    return { candidates: commandCandidates(command), withFolders: false };
  // Where no argument is left to give, options are what one may look for.
  if (valueOf === null)
    return { candidates: sought.isOption ? optionCandidates(sought) : [], withFolders: false };
  const { sources, choices, isList } = valuesOf(valueOf);
  const listed = await Promise.all(sources.map((source) => listSource(world, source, sought)));
  const values = [...choices.map((word) => ({ word, gloss: "" })), ...listed.flat()];
  const candidates = isList ? inList(values, typed) : values;
  return {
    candidates: candidates.map(({ word, gloss }) => ({ word: sought.before + word, gloss })),
    withFolders: sources.includes("folders"),
  };
}

/** Behind the last comma any that does not stand before it. */
function inList(values: readonly Candidate[], typed: string): readonly Candidate[] {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const named = before.split(",");
  return values
    .filter(({ word }) => !named.includes(word))
    .map(({ word, gloss }) => ({ word: before + word, gloss }));
}

/** Options that are not given yet; those that gather values may be given again. */
function optionCandidates({ command, given }: Sought): readonly Candidate[] {
  return optionsOf(command)
    .filter((option) => !given.includes(option) || Array.isArray(option.defaultValue))
    .map((option: Option) => ({ word: option.long ?? option.flags, gloss: option.description }));
}

function commandCandidates(program: Command): readonly Candidate[] {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .map((each) => ({ word: each.name(), gloss: help.subcommandDescription(each) }));
}

/** What cannot be read names nothing: a message would stand in the midst of what is being typed. */
async function listSource(world: World, source: Source, sought: Sought): Promise<readonly Candidate[]> {
  const { command, submission } = sought;
  if (source === "folders") return [];
  if (source === "commands") return command.parent === null ? [] : commandCandidates(command.parent);
  if (source === "codes") return Object.entries(RULES).map(([word, { family }]) => ({ word, gloss: family }));
  if (source === "schemas") return SCHEMA_NAMES.map((word) => ({ word, gloss: "" }));
  const { listNames } = await import("../list-names.js");
  return listNames(world, source, submission).catch(() => []);
}
