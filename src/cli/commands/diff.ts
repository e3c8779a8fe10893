import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import type { DiffOptions } from "../list-differences.js";
import {
  choiceOption,
  dateOption,
  forceOption,
  languageOption,
  optionOf,
  outOption,
  strictOption,
} from "../options.js";
import type { Session } from "../session.js";

export function diffCommand({ world, finish }: Session): HouseCommand {
  const format = optionOf("--format <format>", "html is one file without scripts", "what").default("text");
  return new HouseCommand("diff")
    .helpGroup(COMMAND_GROUPS.review)
    .summary("show what differs between two letters, or two dossiers")
    .description(
      "show what differs between two letters, or two dossiers, passage by passage; " +
        "exits with 0 where nothing differs, 1 where something does, 2 where it cannot tell",
    )
    .argument("<before>", "id of a recipient, or with a language as icrc:fr; or the folder of a dossier")
    .argument("<after>", "another; in two languages the structure, the figures and the dates are compared")
    .addOption(choiceOption(format, "format", ["text", "html"]))
    .addOption(optionOf("--all", "show what is the same too", "what").default(false))
    .addOption(dateOption())
    .addOption(languageOption("another language than the letters' own, such as fr"))
    .addOption(outOption("folder to write into", "standard output"))
    .addOption(forceOption("replace a file that was changed since it was made"))
    .addOption(strictOption())
    .example(
      "demarche diff ohchr icrc",
      "demarche diff ohchr:en ohchr:fr",
      "demarche diff out/before out/after",
    )
    .action(async (before: string, after: string, _options: unknown, command: HouseCommand) => {
      const { listDifferences } = await import("../list-differences.js");
      finish(await listDifferences(world, [before, after], command.optsWithGlobals<DiffOptions>()));
    });
}
