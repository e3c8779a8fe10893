import type { Command } from "commander";
import type { World } from "../../world/world.js";
import type { ExitCode } from "../exit-code.js";
import type { ExplainOptions } from "../explain-code.js";

export function defineExplain(program: Command, world: World, finish: (code: ExitCode) => void): void {
  program
    .command("explain")
    .description("tell what the code of a finding means, with a wrong and a right example; or list all codes")
    .argument("[code]", "the code, as it stands in brackets behind `error` or `warning`")
    .option("--json", "as JSON", false)
    .addHelpText("after", "\nExample:\n  demarche explain unknown-key")
    .action(async (code: string | undefined, _options: unknown, command: Command) => {
      const { explainCode } = await import("../explain-code.js");
      finish(explainCode(world, code, command.optsWithGlobals<ExplainOptions>()));
    });
}
