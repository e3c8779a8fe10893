import type { Argument, Command, Option } from "commander";
import { optionsOf } from "../house-command.js";

/** What the last word of a command line is meant to be. */
export interface Sought {
  readonly command: Command;
  /** What is typed of it, without an option's name before it. */
  readonly typed: string;
  /** What stands before that in the same word: `--only=`. */
  readonly before: string;
  /** Of what the value is sought; null where none may stand. */
  readonly valueOf: Option | Argument | null;
  /** Whether an option may stand there. */
  readonly isOption: boolean;
  /** Options that are given already. */
  readonly given: readonly Option[];
  /** The submission's folder, where one is given. */
  readonly submission: string | null;
}

/** Where the reading of a command line is: behind some of its words. */
interface Reading {
  command: Command;
  arguments: number;
  isEnded: boolean;
  pending: Option | null;
  submission: string | null;
  readonly given: Option[];
}

/** Reads a command line as commander does, up to its last word. Null where an earlier word names no command. */
export function readLine(program: Command, words: readonly string[]): Sought | null {
  const reading: Reading = {
    command: program,
    arguments: 0,
    isEnded: false,
    pending: null,
    submission: null,
    given: [],
  };
  for (const word of words.slice(0, -1)) if (!readWord(reading, word)) return null;
  return seek(reading, words.at(-1) ?? "");
}

function seek({ pending, command, isEnded, ...reading }: Reading, word: string): Sought {
  const { given, submission } = reading;
  const sought = { command, given, submission, before: "", typed: word };
  if (pending !== null) return { ...sought, valueOf: pending, isOption: false };
  const assigned = isEnded ? null : assignment(command, word);
  if (assigned !== null) return { ...sought, ...assigned, isOption: false };
  const taken = command.registeredArguments;
  const last = taken.at(-1);
  const argument = taken[reading.arguments] ?? (last?.variadic === true ? last : null);
  return { ...sought, valueOf: argument, isOption: !isEnded };
}

/** `--only=icrc` up to its last character. */
function assignment(command: Command, word: string): Pick<Sought, "valueOf" | "before" | "typed"> | null {
  const at = word.indexOf("=");
  const option = word.startsWith("--") && at > 0 ? findOption(command, word.slice(0, at)) : undefined;
  return option === undefined || !takesValue(option)
    ? null
    : { valueOf: option, before: word.slice(0, at + 1), typed: word.slice(at + 1) };
}

function readWord(reading: Reading, word: string): boolean {
  if (reading.pending !== null) {
    keepValue(reading, reading.pending, word);
    reading.pending = null;
    return true;
  }
  if (!reading.isEnded && word === "--") reading.isEnded = true;
  else if (!reading.isEnded && word.startsWith("-") && word !== "-") readOption(reading, word);
  else return readArgument(reading, word);
  return true;
}

function readOption(reading: Reading, word: string): void {
  const [name = "", ...value] = word.split("=");
  const short = findOption(reading.command, word.slice(0, 2));
  const option = findOption(reading.command, name) ?? (word.startsWith("--") ? undefined : short);
  if (option === undefined) return;
  reading.given.push(option);
  if (!takesValue(option)) return;
  if (value.length > 0) keepValue(reading, option, value.join("="));
  else if (name === option.short || name === option.long) reading.pending = option;
  else keepValue(reading, option, word.slice(2));
}

/** A program's first argument names a command. */
function readArgument(reading: Reading, word: string): boolean {
  const { commands } = reading.command;
  if (commands.length === 0) {
    reading.arguments += 1;
    return true;
  }
  const command = commands.find((each) => each.name() === word);
  if (command !== undefined) reading.command = command;
  return command !== undefined;
}

function keepValue(reading: Reading, option: Option, value: string): void {
  if (option.attributeName() === "submission") reading.submission = value;
}

/** Commander knows the program's options behind a command too, whether or not its help shows them. */
function findOption(command: Command, name: string): Option | undefined {
  const all = [...optionsOf(command), ...(command.parent?.options ?? [])];
  return all.find(({ short, long }) => short === name || long === name);
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}
