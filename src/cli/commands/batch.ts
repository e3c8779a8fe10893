import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import {
  dateOption,
  exceptOption,
  finalOption,
  forceOption,
  formatsOption,
  jobsOption,
  languageOption,
  onlyOption,
  outOption,
  shardOption,
  strictOption,
  zipOption,
} from "../options.js";
import type { Session } from "../session.js";
import type { SetOptions } from "../set/ready-set.js";

export function batchCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("batch")
    .helpGroup(COMMAND_GROUPS.first)
    .description("make the full set: one letter a recipient")
    .addOption(onlyOption())
    .addOption(exceptOption())
    .addOption(shardOption())
    .addOption(formatsOption("formats of the letters, separated by commas"))
    .addOption(dateOption())
    .addOption(languageOption("only letters that can be in this language, and in it"))
    .addOption(finalOption())
    .addOption(outOption())
    .addOption(zipOption())
    .addOption(
      forceOption("make every letter again, and replace files that were changed since they were made"),
    )
    .addOption(strictOption())
    .addOption(jobsOption())
    .example(
      "demarche batch --except csto,icrc",
      "demarche batch --format pdf,html --out made/november --zip",
    )
    .action(async (_options: unknown, command: HouseCommand) => {
      const { makeSet } = await import("../make-set.js");
      finish(await makeSet(world, command.optsWithGlobals<SetOptions>()));
    });
}
