import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { optionOf } from "../options.js";
import type { Session } from "../session.js";

export function verifyCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("verify")
    .helpGroup(COMMAND_GROUPS.review)
    .description("see that a dossier is whole: every file there, unchanged, and nothing else")
    .argument(
      "[folder]",
      "the folder that a batch has written into (default: out/ in the submission's folder)",
    )
    .addOption(optionOf("--rebuild", "make every letter again from the submission, and compare", "how"))
    .example("demarche verify out", "demarche verify out --rebuild")
    .action(async (folder: string | undefined, _options: unknown, command: HouseCommand) => {
      const { verifyFolder } = await import("../verify-folder.js");
      finish(await verifyFolder(world, folder, command.optsWithGlobals()));
    });
}
