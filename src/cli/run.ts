import { Command, CommanderError, InvalidArgumentError } from "commander";
import type { World } from "../world/world.js";
import { defineInit } from "./commands/define-init.js";
import { defineSchema } from "./commands/define-schema.js";
import { COULD_NOT_RUN, DONE, type ExitCode } from "./exit-code.js";
import type { DiffOptions } from "./list-differences.js";
import type { LetterOptions } from "./make-one-letter.js";
import type { Part, SetOptions } from "./set/ready-set.js";
import { VERSION } from "./version.js";

/** Reads the command line, runs the command, and tells the code to exit with. */
export async function run(world: World): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const program = defineProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...world.argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : COULD_NOT_RUN;
    world.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    return COULD_NOT_RUN;
  }
}

/** Commands load what they need when they run: `--help` is to cost little more than starting Node. */
function defineProgram(world: World, finish: Finish): Command {
  const program = new Command("demarche")
    .description(
      "Formal letters to international bodies, as typeset PDF, from one folder of YAML and templates.",
    )
    .version(VERSION, "--version", "print the version")
    .option("-C, --submission <folder>", "the submission's folder (default: the nearest one upwards)")
    .helpOption("-h, --help", "print help")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    })
    .showHelpAfterError("(add --help for more)");
  defineLetter(program, world, finish);
  defineBatch(program, world, finish);
  defineAssemble(program, world, finish);
  defineVerify(program, world, finish);
  defineRecipients(program, world, finish);
  defineOffices(program, world, finish);
  defineDiff(program, world, finish);
  defineSchema(program, world, finish);
  defineInit(program, world, finish);
  return program;
}

type Finish = (code: ExitCode) => void;

function defineLetter(program: Command, world: World, finish: Finish): void {
  program
    .command("letter")
    .description("make one recipient's letter")
    .argument("<recipient>", "id of a recipient in data/recipients.yaml")
    .option(
      "--format <formats>",
      "pdf, html, txt, docx, eml, several separated by commas; or pages: every placed thing on standard output",
      "pdf",
    )
    .option(
      "--out <folder>",
      "where to write; - for standard output (default: out/ in the submission's folder)",
      parseFolder,
    )
    .option("--date <date>", "date of the letter, such as 2021-11-22", parseDate)
    .option("--lang <language>", "another language than the letter's own, such as fr", parseLanguage)
    .option(
      "--final",
      "a letter to be sent: without the mark of a draft, and only once all signatories have agreed",
    )
    .option("--strict", "take every warning for an error")
    .option("--force", "replace files that were changed since they were made")
    .addHelpText("after", "\nExample:\n  demarche letter icrc")
    .action(async (recipient: string, _options: unknown, command: Command) => {
      const { makeOneLetter } = await import("./make-one-letter.js");
      finish(await makeOneLetter(world, recipient, command.optsWithGlobals<LetterOptions>()));
    });
}

function defineBatch(program: Command, world: World, finish: Finish): void {
  program
    .command("batch")
    .description("make the full set: one letter a recipient")
    .option("--only <ids>", "only these recipients, separated by commas", collectIds, [])
    .option("--except <ids>", "all but these recipients, separated by commas", collectIds, [])
    .option("--format <formats>", "pdf, html, txt, docx, eml, several separated by commas", "pdf")
    .option("--out <folder>", "where to write (default: out/ in the submission's folder)", parseFolder)
    .option("--date <date>", "date of the letters, such as 2021-11-22", parseDate)
    .option("--lang <language>", "only letters that can be in this language, and in it", parseLanguage)
    .option(
      "--final",
      "letters to be sent: without the mark of a draft, and only once all signatories have agreed",
    )
    .option("--strict", "take every warning for an error")
    .option(
      "--shard <part>",
      "only a part of the set, such as 2/5: every fifth letter; see assemble",
      parsePart,
    )
    .option("--zip", "pack the dossier into dossier.zip too")
    .option("--jobs <number>", "threads that make letters (default: as many as pay)", parseCount)
    .option("--force", "make every letter again, and replace files that were changed since they were made")
    .addHelpText("after", "\nExample:\n  demarche batch --except csto,icrc")
    .action(async (_options: unknown, command: Command) => {
      const { makeSet } = await import("./make-set.js");
      finish(await makeSet(world, command.optsWithGlobals<SetOptions>()));
    });
}

function defineAssemble(program: Command, world: World, finish: Finish): void {
  program
    .command("assemble")
    .description("join the parts that `batch --shard` has made into one dossier")
    .argument("<folders...>", "the folders of all parts")
    .option("--out <folder>", "where to write (default: out/ in the submission's folder)", parseFolder)
    .option("--zip", "pack the dossier into dossier.zip too")
    .option("--force", "replace files that were changed since they were made")
    .addHelpText("after", "\nExample:\n  demarche assemble part-1 part-2 --out out")
    .action(async (folders: readonly string[], _options: unknown, command: Command) => {
      const { assembleParts } = await import("./assemble-parts.js");
      finish(await assembleParts(world, folders, command.optsWithGlobals()));
    });
}

function defineVerify(program: Command, world: World, finish: Finish): void {
  program
    .command("verify")
    .description("see that a dossier is whole: every file there, unchanged, and nothing else")
    .argument(
      "[folder]",
      "the folder that a batch has written into (default: out/ in the submission's folder)",
    )
    .option("--rebuild", "make every letter again from the submission, and compare")
    .addHelpText("after", "\nExample:\n  demarche verify out --rebuild")
    .action(async (folder: string | undefined, _options: unknown, command: Command) => {
      const { verifyFolder } = await import("./verify-folder.js");
      finish(await verifyFolder(world, folder, command.optsWithGlobals()));
    });
}

function defineRecipients(program: Command, world: World, finish: Finish): void {
  program
    .command("recipients")
    .description("list who gets a letter, and whom it goes to on its date")
    .option("--date <date>", "date of the letters, such as 2021-11-22", parseDate)
    .option("--lang <language>", "only letters that can be in this language, and in it", parseLanguage)
    .option("--long", "with languages, channels and limits", false)
    .option("--json", "as JSON", false)
    .option("--strict", "take every warning for an error")
    .addHelpText("after", "\nExample:\n  demarche recipients --date 2021-11-17")
    .action(async (_options: unknown, command: Command) => {
      const { listRecipients } = await import("./list-recipients.js");
      finish(await listRecipients(world, command.optsWithGlobals()));
    });
}

function defineOffices(program: Command, world: World, finish: Finish): void {
  program
    .command("offices")
    .description(
      "list offices, or show one: who holds it on a date, where it is, how sure that is, what comes next",
    )
    .argument("[office]", "id of an office, or a name of it")
    .option("--date <date>", "the day, such as 2021-11-22 (default: the submission's date)", parseDate)
    .option("--json", "as JSON", false)
    .option("--strict", "take every warning for an error")
    .addHelpText("after", "\nExample:\n  demarche offices coe-cm-chair --date 2021-11-17")
    .action(async (office: string | undefined, _options: unknown, command: Command) => {
      const { listOffices } = await import("./list-offices.js");
      finish(await listOffices(world, office, command.optsWithGlobals()));
    });
}

function defineDiff(program: Command, world: World, finish: Finish): void {
  program
    .command("diff")
    .description("show what differs between two letters, or two dossiers, passage by passage")
    .argument("<a>", "id of a recipient, or with a language as icrc:fr; or the folder of a dossier")
    .argument("<b>", "another; in two languages the structure, the figures and the dates are compared")
    .option("--format <format>", "text, or html: one file without scripts", "text")
    .option("--out <folder>", "where to write (default: standard output)", parseFolder)
    .option("--all", "show what is the same too", false)
    .option("--force", "replace a file that was changed since it was made")
    .option("--date <date>", "date of the letters, such as 2021-11-22", parseDate)
    .option("--lang <language>", "another language than the letters' own, such as fr", parseLanguage)
    .option("--strict", "take every warning for an error")
    .addHelpText(
      "after",
      "\nExits with 0 where nothing differs, 1 where something does, 2 where it cannot tell.\n\nExamples:\n  demarche diff ohchr icrc\n  demarche diff ohchr:en ohchr:fr\n  demarche diff out/before out/after",
    )
    .action(async (a: string, b: string, _options: unknown, command: Command) => {
      const { listDifferences } = await import("./list-differences.js");
      finish(await listDifferences(world, [a, b], command.optsWithGlobals<DiffOptions>()));
    });
}

/** The shape of a date; whether there is such a day is checked with the submission. */
function parseDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) throw new InvalidArgumentError("Write it as 2021-11-22.");
  return value;
}

/** A language's code; whether the submission has it is checked with the submission. */
function parseLanguage(value: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value))
    throw new InvalidArgumentError("Write its code, such as fr.");
  return value;
}

/** Ids parted by commas. None at all would stand for every recipient, which nobody means who writes the option. */
function collectIds(value: string, previous: readonly string[]): readonly string[] {
  const ids = value.split(",").map((id) => id.trim());
  const named = ids.filter((id) => id !== "");
  if (named.length === 0) throw new InvalidArgumentError("Name at least one recipient.");
  return [...previous, ...named];
}

/** A part of a set, as "2/5". */
function parsePart(value: string): Part {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(value) ?? []).map(Number);
  if (number < 1 || number > of) throw new InvalidArgumentError("Write which part of how many, such as 2/5.");
  return { number, of };
}

/** A whole number from 1. */
function parseCount(value: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(value);
}

/** A folder to write into; `-` is told apart by the command that knows it. */
function parseFolder(value: string): string {
  if (value === "") throw new InvalidArgumentError("Name a folder.");
  if (/\.(?:pdf|html|txt)$/iu.test(value))
    throw new InvalidArgumentError("Name a folder: letters are named by date, recipient and language.");
  return value;
}
