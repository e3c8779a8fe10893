import { COMMAND_GROUPS, OPTION_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { dateOption, jsonOption, strictOption } from "../options.js";
import type { Session } from "../session.js";

export function officesCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("offices")
    .helpGroup(COMMAND_GROUPS.lookUp)
    .summary("list offices and who holds them, or show all that is known of one")
    .description(
      "list offices, or show one: who holds it on a date, where it is, how sure that is, what comes next",
    )
    .argument("[office]", "id of an office (default: all)")
    .addOption(dateOption("the day, such as 2021-11-22").helpGroup(OPTION_GROUPS.how))
    .addOption(jsonOption())
    .addOption(strictOption())
    .example("demarche offices", "demarche offices coe-cm-chair --date 2021-11-17")
    .action(async (office: string | undefined, _options: unknown, command: HouseCommand) => {
      const { listOffices } = await import("../list-offices.js");
      finish(await listOffices(world, office, command.optsWithGlobals()));
    });
}
