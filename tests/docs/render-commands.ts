import { defineProgram } from "../../src/cli/define-program.js";
import type { HouseCommand } from "../../src/cli/house-command.js";
import { createNodeWorld } from "../../src/world/node-world.js";

/** The page of the commands, as each tells of itself. */
export function renderCommands(): string {
  const stdout = { isTerminal: false, write: () => undefined };
  const program = defineProgram({ world: { ...createNodeWorld(), stdout }, finish: () => undefined });
  const commands = program.createHelp().visibleCommands(program) as HouseCommand[];
  return [
    "# Commands",
    "",
    "What `demarche help` prints, command by command. A command ends with 0 when all is done, 1 when something was found wrong or a letter",
    "failed, 2 when it could not run.",
    "",
    ...commands.flatMap((command) => [
      `## ${command.name()}`,
      "",
      "```",
      plain(command.helpInformation()),
      "```",
      "",
      ...examplesOf(command),
    ]),
  ].join("\n");
}

/** Without the options that every command has, which stand at the end. */
function plain(help: string): string {
  return help.split("\n\nWith any command:")[0]?.trimEnd() ?? "";
}

function examplesOf({ examples }: HouseCommand): readonly string[] {
  return examples.length === 0 ? [] : ["```sh", ...examples, "```", ""];
}
