import type { Option } from "commander";
import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { optionOf } from "../options.js";
import type { Session } from "../session.js";
import type { InitOptions } from "../start-submission.js";

/** Languages of data/starter/texts.yaml; a test holds them to it. */
export const EXAMPLE_LANGUAGES = ["en", "fr", "ru", "es", "hy", "de"] as const;

/** What a copy has from the submission that it is a copy of. */
const OF_THE_EXAMPLE = ["title", "sender", "city", "date", "lang", "recipients", "yes"];

/** A new submission has no languages yet: those of the example are what can be chosen. */
function exampleLanguageOption(): Option {
  const option = optionOf("--lang <example-language>", "their language", "what").default(undefined, "en");
  option.argChoices = [...EXAMPLE_LANGUAGES];
  return option;
}

export function initCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("init")
    .helpGroup(COMMAND_GROUPS.first)
    .description("make a new submission that builds at once; what no option says is asked on a terminal")
    .argument("[folder]", "where to make it; no file that is there is replaced (default: here)")
    .addOption(optionOf("--title <title>", "what the case is called", "what"))
    .addOption(optionOf("--sender <name>", "who sends the letters", "what"))
    .addOption(optionOf("--city <city>", "where they are signed", "what"))
    .addOption(
      optionOf("--date <date>", "the date that they bear", "what").default(
        undefined,
        "the last day until which the directory was looked up",
      ),
    )
    .addOption(exampleLanguageOption())
    .addOption(
      optionOf(
        "--recipients <offices>",
        "ids of offices, separated by commas; see `demarche offices`",
        "which",
      ),
    )
    .addOption(
      optionOf(
        "--from <folder>",
        "copy the data and the templates of another submission instead",
        "how",
      ).conflicts(OF_THE_EXAMPLE),
    )
    .addOption(optionOf("-y, --yes", "ask nothing", "how"))
    .example(
      "demarche init my-case",
      'demarche init my-case --title "Open roads" --lang fr --recipients osce-chair,coe-commissioner',
      "demarche init next-case --from my-case",
    )
    .action(async (folder: string | undefined, options: InitOptions, command: HouseCommand) => {
      const { submission } = command.optsWithGlobals<{ submission?: string }>();
      if (submission !== undefined)
        throw new Error("a new submission's folder is named after init, as in demarche init my-case");
      const { startSubmission } = await import("../start-submission.js");
      finish(await startSubmission(world, folder, options));
    });
}
