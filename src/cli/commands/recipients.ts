import { COMMAND_GROUPS, OPTION_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { dateOption, jsonOption, languageOption, optionOf, strictOption } from "../options.js";
import type { Session } from "../session.js";

export function recipientsCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("recipients")
    .helpGroup(COMMAND_GROUPS.first)
    .description("list who gets a letter, and whom it goes to on its date")
    .addOption(dateOption().helpGroup(OPTION_GROUPS.which))
    .addOption(
      languageOption("only letters that can be in this language, and in it").helpGroup(OPTION_GROUPS.which),
    )
    .addOption(optionOf("--long", "with languages, channels and limits", "how").default(false))
    .addOption(jsonOption())
    .addOption(strictOption())
    .example("demarche recipients", "demarche recipients --date 2021-11-17 --long")
    .action(async (_options: unknown, command: HouseCommand) => {
      const { listRecipients } = await import("../list-recipients.js");
      finish(await listRecipients(world, command.optsWithGlobals()));
    });
}
