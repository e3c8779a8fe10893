import { writeSchemas } from "../index.js";
import { describeWriteFailure } from "../report/describe-failure.js";
import { tellSchemas } from "../report/tell-schemas.js";
import type { OutputFolder, World } from "../world/world.js";
import { DONE, type ExitCode } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

/** Options of `demarche schema`. */
export interface SchemaOptions {
  readonly out?: string;
}

/**
 * `demarche schema`: the JSON Schema of a sort of file on standard output, or the list of them; with a folder each goes there as a
 * file, over one that an earlier version of the program has left.
 */
export async function printSchema(
  world: World,
  name: string | undefined,
  { out }: SchemaOptions,
): Promise<ExitCode> {
  const schemas = writeSchemas();
  const asked = name === undefined ? schemas : schemas.filter((schema) => schema.name === name);
  const known = schemas.map((schema) => schema.name);
  if (name !== undefined && asked.length === 0)
    throw new UsageError({ code: "unknown-name", kind: "schema", name, known });
  if (out !== undefined) return writeInto(world, out, asked);
  world.stdout.write(name === undefined ? tellSchemas(schemas) : asked.map(({ text }) => text).join(""));
  return DONE;
}

async function writeInto(
  world: World,
  out: string,
  schemas: ReturnType<typeof writeSchemas>,
): Promise<ExitCode> {
  const path = world.resolvePath(out);
  const folder = await world.openOutput(path);
  for (const { path: own, text } of schemas) {
    const name = own.slice(own.lastIndexOf("/") + 1);
    const shown = world.displayPath(`${path}/${name}`);
    try {
      writeFile(folder, name, text);
    } catch (error) {
      throw new Error(describeWriteFailure(error, shown), { cause: error });
    }
    world.stdout.write(`${shown}\n`);
  }
  return DONE;
}

function writeFile(folder: OutputFolder, name: string, text: string): void {
  const file = folder.begin(name);
  file.write(new TextEncoder().encode(text));
  file.finish();
  file.keep();
}
