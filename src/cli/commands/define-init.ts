import { type Command, Option } from "commander";
import type { World } from "../../world/world.js";
import type { ExitCode } from "../exit-code.js";
import type { InitOptions } from "../start-submission.js";

/** `demarche init`. */
export function defineInit(program: Command, world: World, finish: (code: ExitCode) => void): void {
  program
    .command("init")
    .description(
      "make a new submission of which letters can be made at once; what no option says is asked on a terminal",
    )
    .argument("[folder]", "where to make it; no file that is there is replaced (default: here)")
    .option("--title <title>", "what the case is called")
    .option("--sender <name>", "who sends the letters")
    .option("--city <city>", "where they are signed")
    .option(
      "--date <date>",
      "the date that they bear (default: the last day until which the directory was looked up)",
    )
    .option("--lang <language>", "their language, such as fr (default: en)")
    .option("--recipients <offices>", "ids of offices, separated by commas; see `demarche offices`")
    .option("-y, --yes", "ask nothing")
    .addOption(
      new Option(
        "--from <folder>",
        "copy the data and the templates of another submission instead",
      ).conflicts(["title", "sender", "city", "date", "lang", "recipients", "yes"]),
    )
    .addHelpText(
      "after",
      '\nExamples:\n  demarche init my-case\n  demarche init my-case --title "Open roads" --lang fr --recipients osce-chair,coe-commissioner\n  demarche init next-case --from my-case',
    )
    .action(async (folder: string | undefined, options: InitOptions, command: Command) => {
      const { submission } = command.optsWithGlobals<{ submission?: string }>();
      if (submission !== undefined)
        command.error("error: a new submission's folder is named after init, as in demarche init my-case");
      const { startSubmission } = await import("../start-submission.js");
      finish(await startSubmission(world, folder, options));
    });
}
