import { COMMAND_GROUPS } from "../help-layout.js";
import { DONE } from "../exit-code.js";
import { HouseCommand, unknownCommand } from "../house-command.js";
import type { Session } from "../session.js";
import { UsageError } from "../usage-error.js";

export function helpCommand({ finish }: Session): HouseCommand {
  return new HouseCommand("help")
    .helpGroup(COMMAND_GROUPS.program)
    .description("print help, on all or on one command")
    .argument("[command]", "name of a command")
    .example("demarche help letter")
    .action((name: string | undefined, _options: unknown, { parent }: HouseCommand) => {
      if (parent === null) return;
      const asked = name === undefined ? parent : parent.commands.find((each) => each.name() === name);
      if (asked === undefined) throw new UsageError(unknownCommand(name ?? "", parent));
      asked.outputHelp();
      finish(DONE);
    });
}
