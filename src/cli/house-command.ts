import { Command, type ErrorOptions, type Option } from "commander";
import type { UsageFault } from "../report/describe-usage.js";
import { HelpLayout } from "./help-layout.js";
import { UsageError } from "./usage-error.js";

/** A command with examples, whose faults are values. */
export class HouseCommand extends Command {
  /** Command lines as one would type them. */
  readonly examples: string[] = [];

  override createCommand(name?: string): HouseCommand {
    return new HouseCommand(name);
  }

  override createHelp(): HelpLayout {
    return Object.assign(new HelpLayout(), this.configureHelp());
  }

  /** Adds command lines to show below the help; the first also stands in hints. */
  example(...lines: readonly string[]): this {
    if (this.examples.length === 0) this.addHelpText("after", () => examplesText(this.examples));
    this.examples.push(...lines);
    return this;
  }

  /** What commander finds wrong with the words. */
  override error(message: string, options?: ErrorOptions): never {
    throw new UsageError(faultOf(this, message, options?.code));
  }

  /** Where no command is given, help goes to standard output, as git has it: that is where a person looks for it. */
  override help(): never {
    return super.help();
  }
}

function examplesText(lines: readonly string[]): string {
  return ["", lines.length === 1 ? "Example:" : "Examples:", ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Commander tells what is wrong by a code, and of which word by a sentence that quotes it. */
function faultOf(command: HouseCommand, message: string, code: string | undefined): UsageFault {
  const quoted = /'([^]*)'/u.exec(message)?.[1] ?? "";
  const { args, registeredArguments: taken } = command;
  switch (code) {
    case "commander.unknownCommand":
      return unknownCommand(args[0] ?? "", command);
    case "commander.unknownOption":
      return unknownOption(command, quoted);
    case "commander.optionMissingArgument":
      return { code: "no-value", option: quoted };
    case "commander.missingArgument":
      return {
        code: "no-argument",
        command: command.name(),
        name: quoted,
        example: command.examples[0] ?? `demarche ${command.name()}`,
      };
    case "commander.excessArguments":
      return {
        code: "excess-arguments",
        command: command.name(),
        most: taken.length,
        excess: args.slice(taken.length),
      };
    default:
      throw new Error(message.replace(/^error: /u, ""));
  }
}

/** That a program has no such command. */
export function unknownCommand(name: string, program: Command): UsageFault {
  const known = namesOf(program);
  return { code: "unknown-name", kind: "command", name, known, more: "demarche --help" };
}

/** Names of the commands that a person may type. */
function namesOf(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((each) => each.name());
}

function unknownOption(command: HouseCommand, word: string): UsageFault {
  const [name = ""] = word.split("=");
  const options = optionsOf(command);
  if (options.some(({ short, long }) => short === name || long === name))
    return { code: "needless-value", option: name };
  const known = options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag !== undefined);
  return { code: "unknown-name", kind: "option", name, known, more: helpOf(command) };
}

function helpOf(command: Command): string {
  return command.parent === null ? "demarche --help" : `demarche ${command.name()} --help`;
}

/** The options that a person may give to a command. */
export function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}
