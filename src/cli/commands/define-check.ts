import type { Command } from "commander";
import type { World } from "../../world/world.js";
import type { CheckOptions } from "../check-submission.js";
import type { ExitCode } from "../exit-code.js";
import { collectIds, parseDate, parseLanguage } from "../parse-options.js";

export function defineCheck(program: Command, world: World, finish: (code: ExitCode) => void): void {
  program
    .command("check")
    .description("tell everything that is wrong or doubtful, and write nothing")
    .option("--format <format>", "how to tell it: human, short, json, github or sarif", "human")
    .option("--only <ids>", "only the letters to these recipients, separated by commas", collectIds, [])
    .option("--except <ids>", "all but the letters to these recipients, separated by commas", collectIds, [])
    .option("--date <date>", "date of the letters, such as 2021-11-22", parseDate)
    .option("--lang <language>", "only letters that can be in this language, and in it", parseLanguage)
    .option("--strict", "take every warning for an error")
    .addHelpText("after", "\nExample:\n  demarche check --strict")
    .action(async (_options: unknown, command: Command) => {
      const { checkSubmission } = await import("../check-submission.js");
      finish(await checkSubmission(world, command.optsWithGlobals<CheckOptions>()));
    });
}
