import { assembleCommand } from "./commands/assemble.js";
import { batchCommand } from "./commands/batch.js";
import { checkCommand } from "./commands/check.js";
import { completeCommand } from "./commands/complete.js";
import { completionCommand } from "./commands/completion.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { helpCommand } from "./commands/help.js";
import { initCommand } from "./commands/init.js";
import { letterCommand } from "./commands/letter.js";
import { officesCommand } from "./commands/offices.js";
import { recipientsCommand } from "./commands/recipients.js";
import { schemaCommand } from "./commands/schema.js";
import { verifyCommand } from "./commands/verify.js";
import { helpWidth, OPTION_GROUPS } from "./help-layout.js";
import { HouseCommand } from "./house-command.js";
import { optionOf } from "./options.js";
import type { Session } from "./session.js";
import { VERSION } from "./version.js";

/** The commands as `--help` lists them: first what one needs first. */
const COMMANDS = [
  initCommand,
  recipientsCommand,
  checkCommand,
  letterCommand,
  batchCommand,
  diffCommand,
  verifyCommand,
  officesCommand,
  explainCommand,
  schemaCommand,
  assembleCommand,
  completionCommand,
  helpCommand,
];

/** The command line. Commands load what they need when they run: `--help` is to cost little more than starting Node. */
export function defineProgram(session: Session): HouseCommand {
  const { stdout, stderr } = session.world;
  const program = new HouseCommand("demarche")
    .usage("<command> [options]")
    .description(
      "Formal letters to international bodies, as typeset PDF, from one folder of YAML and templates.",
    )
    .optionsGroup(OPTION_GROUPS.every)
    .version(VERSION, "--version", "print the version")
    .addOption(
      optionOf("-C, --submission <folder>", "the submission's folder", "every").default(
        undefined,
        "the nearest one upwards",
      ),
    )
    .addHelpOption(optionOf("-h, --help", "print help", "every"))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => helpWidth(stdout.columns),
      getErrHelpWidth: () => helpWidth(stderr.columns),
    })
    .example("demarche recipients", "demarche letter icrc", "demarche help letter");
  const commands = COMMANDS.map((define) => define(session));
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  program.addCommand(completeCommand(session).copyInheritedSettings(program), { hidden: true });
  return program;
}
