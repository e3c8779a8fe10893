import { type Argument, type Command, Help, type Option } from "commander";

/** Headings in the list of commands. */
export const COMMAND_GROUPS = {
  first: "First steps:",
  review: "Before sending:",
  lookUp: "To look up:",
  large: "Very large sets:",
  program: "The program itself:",
} as const;

/** Headings in a command's list of options. */
export const OPTION_GROUPS = {
  which: "Which letters:",
  what: "What is made:",
  where: "Where it goes:",
  how: "How it is done:",
  every: "With any command:",
} as const;

const OPTION_HEADINGS: readonly string[] = Object.values(OPTION_GROUPS);

/** Lines of more columns tire the reader, however wide the terminal is. */
const WIDEST = 100;
const WIDTH_OF_A_PIPE = 80;

/** Columns that help is set in, on a terminal of so many; in a pipe as on one of 80. */
export function helpWidth(columns: number | undefined): number {
  return Math.min(columns ?? WIDTH_OF_A_PIPE, WIDEST);
}

/** How help is laid out: each option says what it is when it is left out, each command also where its submission is. */
export class HelpLayout extends Help {
  /** Descriptions are broken into lines down to this measure, which a terminal of 60 columns leaves them. */
  override minWidthToWrap = 24;

  /** Who asks what there is looks for commands first. */
  override formatHelp(command: Command, helper: Help): string {
    const parts = super.formatHelp(command, helper).trimEnd().split("\n\n");
    const isOptions = (part: string): boolean => OPTION_HEADINGS.some((heading) => part.startsWith(heading));
    const [options, others] = [parts.filter(isOptions), parts.filter((part) => !isOptions(part))];
    return `${(command.parent === null ? [...others, ...options] : parts).join("\n\n")}\n`;
  }

  override visibleOptions(command: Command): Option[] {
    const help = super.visibleOptions(command);
    return [...help.slice(0, -1), ...sharedOptions(command), ...help.slice(-1)];
  }

  override optionDescription({
    description,
    argChoices,
    defaultValueDescription,
    ...option
  }: Option): string {
    const usual =
      defaultValueDescription ?? (typeof option.defaultValue === "string" ? option.defaultValue : "");
    return withRemarks(description, [choicesText(argChoices), usual === "" ? "" : `default: ${usual}`]);
  }

  override argumentDescription({ description, argChoices, defaultValueDescription }: Argument): string {
    const usual = defaultValueDescription === undefined ? "" : `default: ${defaultValueDescription}`;
    return withRemarks(description, [choicesText(argChoices), usual]);
  }

  override subcommandTerm(command: Command): string {
    return [command.name(), ...command.registeredArguments.map(usageOf)].join(" ");
  }
}

/** The program's own options mean something to a command that reads a submission. */
function sharedOptions(command: Command): readonly Option[] {
  const { parent } = command;
  if (parent === null || command.helpGroup() === COMMAND_GROUPS.program) return [];
  return parent.options.filter(({ long }) => long !== "--version");
}

function choicesText(choices: readonly string[] = []): string {
  return choices.join(", ");
}

function withRemarks(description: string, remarks: readonly string[]): string {
  const told = remarks.filter((remark) => remark !== "");
  return told.length === 0 ? description : `${description} (${told.join("; ")})`;
}

function usageOf(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}
