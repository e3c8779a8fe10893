import { COMMAND_GROUPS } from "../help-layout.js";
import { HouseCommand } from "../house-command.js";
import { outOption } from "../options.js";
import type { SchemaOptions } from "../print-schema.js";
import type { Session } from "../session.js";

export function schemaCommand({ world, finish }: Session): HouseCommand {
  return new HouseCommand("schema")
    .helpGroup(COMMAND_GROUPS.lookUp)
    .description("print the JSON Schema of a sort of file, by which editors complete and check it")
    .argument("[schema]", "name of a schema, such as recipients (default: a list of all)")
    .addOption(
      outOption("folder to write it into, or all of them, over those that are there", "standard output"),
    )
    .example("demarche schema recipients", "demarche schema --out schemas")
    .action(async (name: string | undefined, options: SchemaOptions) => {
      const { printSchema } = await import("../print-schema.js");
      finish(await printSchema(world, name, options));
    });
}
