import { DONE } from "../exit-code.js";
import { HouseCommand } from "../house-command.js";
import type { Session } from "../session.js";

/** What the shells ask, see `completions/`: what may stand for the last of the words, one a line. */
export function completeCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("complete")
    .description("list what may stand for the last of some words")
    .argument("[words...]", "a command line without its first word, behind --")
    .option("--quoted", "the words are as they were typed, with quotation marks")
    .example("demarche complete -- letter oh")
    .action(async (words: readonly string[], { quoted }: { quoted?: boolean }, { parent }: HouseCommand) => {
      finish(DONE);
      if (parent === null) return;
      const { completeLine } = await import("../completion/complete-line.js");
      world.stdout.write(await completeLine(world, parent, { words, isQuoted: quoted === true }));
    });
}
