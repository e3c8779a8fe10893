import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import type { LetterOptions } from "../make-one-letter.js";
import {
  dateOption,
  finalOption,
  forceOption,
  formatsOption,
  languageOption,
  outOption,
  strictOption,
} from "../options.js";
import type { Session } from "../session.js";

export function letterCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("letter")
    .helpGroup(COMMAND_GROUPS.first)
    .description("make one recipient's letter")
    .argument("<recipient>", "id of a recipient in data/recipients.yaml; `demarche recipients` lists them")
    .addOption(
      formatsOption(
        "formats of the letter, separated by commas; pages prints every placed thing, for review",
        ["pages"],
      ),
    )
    .addOption(dateOption("date of the letter, such as 2021-11-22"))
    .addOption(languageOption("another language than the letter's own, such as fr", "the letter's own"))
    .addOption(finalOption())
    .addOption(outOption("folder to write into; - for standard output"))
    .addOption(forceOption())
    .addOption(strictOption())
    .example("demarche letter icrc", "demarche letter ohchr --format pdf,docx --lang fr --out made")
    .action(async (recipient: string, _options: unknown, command: HouseCommand) => {
      const { makeOneLetter } = await import("../make-one-letter.js");
      finish(await makeOneLetter(world, recipient, command.optsWithGlobals<LetterOptions>()));
    });
}
