import { FINDING_FORMATS } from "../../report/finding-formats.js";
import type { CheckOptions } from "../check-submission.js";
import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import {
  choiceOption,
  dateOption,
  exceptOption,
  languageOption,
  onlyOption,
  optionOf,
  strictOption,
} from "../options.js";
import type { Session } from "../session.js";

export function checkCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("check")
    .helpGroup(COMMAND_GROUPS.first)
    .description("tell everything that is wrong or doubtful, and write nothing")
    .addOption(onlyOption())
    .addOption(exceptOption())
    .addOption(
      choiceOption(
        optionOf("--format <format>", "how to tell it", "how").default("human"),
        "format",
        FINDING_FORMATS,
      ),
    )
    .addOption(dateOption())
    .addOption(languageOption("only letters that can be in this language, and in it"))
    .addOption(strictOption())
    .example("demarche check", "demarche check --only icrc --strict")
    .action(async (_options: unknown, command: HouseCommand) => {
      const { checkSubmission } = await import("../check-submission.js");
      finish(await checkSubmission(world, command.optsWithGlobals<CheckOptions>()));
    });
}
