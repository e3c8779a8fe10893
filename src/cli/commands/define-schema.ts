import { type Command, InvalidArgumentError } from "commander";
import type { World } from "../../world/world.js";
import type { ExitCode } from "../exit-code.js";
import type { SchemaOptions } from "../print-schema.js";

/** `demarche schema`. */
export function defineSchema(program: Command, world: World, finish: (code: ExitCode) => void): void {
  program
    .command("schema")
    .description(
      "print the JSON Schema of a sort of file, by which editors complete and check it; or list them",
    )
    .argument("[name]", "name of a schema, such as recipients (default: a list of all)")
    .option(
      "--out <folder>",
      "write it, or all of them, into this folder, over those that are there",
      parseFolder,
    )
    .addHelpText(
      "after",
      "\nExamples:\n  demarche schema recipients\n  demarche schema --out schemas      renews a submission's schemas after a new version of demarche",
    )
    .action(async (name: string | undefined, options: SchemaOptions) => {
      const { printSchema } = await import("../print-schema.js");
      finish(await printSchema(world, name, options));
    });
}

function parseFolder(value: string): string {
  if (value === "") throw new InvalidArgumentError("Name a folder.");
  return value;
}
