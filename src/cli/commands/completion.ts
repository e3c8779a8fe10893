import { Argument } from "commander";
import { DONE } from "../exit-code.js";
import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import type { Session } from "../session.js";
import { UsageError } from "../usage-error.js";

const SHELLS = ["bash", "zsh", "fish"];

/** How each shell comes by it, one line each; that of bash is read by the old one of macOS too. */
const INSTALL = `
To have it in every new shell, once:
  bash  echo 'eval "$(demarche completion bash)"' >> ~/.bashrc
  zsh   echo 'autoload -U compinit; compinit; eval "$(demarche completion zsh)"' >> ~/.zshrc
  fish  demarche completion fish > ~/.config/fish/completions/demarche.fish
It asks \`demarche\` itself, by the name it is called by: that must be on the PATH (\`npm link\`).`;

export function completionCommand({ world, finish }: Session): HouseCommand {
  const shell = new Argument(
    "<shell>",
    "the shell that is to complete commands, options, recipients, offices",
  );
  shell.argChoices = SHELLS;
  return new HouseCommand("completion")
    .helpGroup(COMMAND_GROUPS.program)
    .summary("print the script by which a shell completes command lines")
    .description("print the script by which bash, zsh or fish completes command lines with the Tab key")
    .addArgument(shell)
    .example("demarche completion bash")
    .addHelpText("after", INSTALL)
    .action(async (name: string) => {
      if (!SHELLS.includes(name))
        throw new UsageError({ code: "unknown-name", kind: "shell", name, known: SHELLS });
      const { texts } = await world.readTexts(world.packageFolder, ["completions"], `.${name}`);
      for (const text of texts.values()) world.stdout.write(text);
      finish(DONE);
    });
}
