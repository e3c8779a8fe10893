import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { forceOption, outOption, zipOption } from "../options.js";
import type { Session } from "../session.js";

export function assembleCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("assemble")
    .helpGroup(COMMAND_GROUPS.large)
    .description("join the parts that `batch --shard` has made into one dossier")
    .argument("<folders...>", "the folders of all parts")
    .addOption(outOption())
    .addOption(zipOption())
    .addOption(forceOption())
    .example("demarche assemble part-1 part-2 --out out")
    .action(async (folders: readonly string[], _options: unknown, command: HouseCommand) => {
      const { assembleParts } = await import("../assemble-parts.js");
      finish(await assembleParts(world, folders, command.optsWithGlobals()));
    });
}
