import type { ExplainOptions } from "../explain-code.js";
import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { jsonOption } from "../options.js";
import type { Session } from "../session.js";

export function explainCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("explain")
    .helpGroup(COMMAND_GROUPS.lookUp)
    .description("tell what the code of a finding means, with a wrong and a right example")
    .argument(
      "[code]",
      "the code, as it stands in brackets behind `error` or `warning` (default: a list of all)",
    )
    .addOption(jsonOption())
    .example("demarche explain unknown-key")
    .action(async (code: string | undefined, _options: unknown, command: HouseCommand) => {
      const { explainCode } = await import("../explain-code.js");
      finish(explainCode(world, code, command.optsWithGlobals<ExplainOptions>()));
    });
}
