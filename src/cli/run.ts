import { CommanderError } from "commander";
import type { World } from "../world/world.js";
import { defineProgram } from "./define-program.js";
import { COULD_NOT_RUN, DONE, type ExitCode } from "./exit-code.js";
import { isUsageError } from "./usage-error.js";

/** Reads the command line, runs the command, and tells the code to exit with. */
export async function run(world: World): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  try {
    await defineProgram({ world, finish }).parseAsync([...world.argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return codeOf(error);
    world.stderr.write(await describe(error));
    return COULD_NOT_RUN;
  }
}

/**
 * Help that was asked for is done. Help for want of a command is not: a script whose command came out empty must not go on as if
 * it had run; git and typst fail then too.
 */
function codeOf({ code, exitCode }: CommanderError): ExitCode {
  return exitCode === 0 && code !== "commander.help" ? DONE : COULD_NOT_RUN;
}

async function describe(error: unknown): Promise<string> {
  if (!isUsageError(error)) return `error: ${error instanceof Error ? error.message : String(error)}\n`;
  const { describeUsage } = await import("../report/describe-usage.js");
  const { message, hint } = describeUsage(error.fault);
  return `error: ${message}\n  = hint: ${hint}\n`;
}
