import { quote, suggestId } from "./phrase.js";

/** The list of schemas, each with the file that it is of. */
export function tellSchemas(schemas: readonly { readonly name: string; readonly file: string }[]): string {
  const width = Math.max(...schemas.map(({ name }) => name.length));
  return schemas.map(({ name, file }) => `${name.padEnd(width)}  ${file}\n`).join("");
}

/** That there is no such schema, with the one that was probably meant. */
export function tellNoSchema(name: string, known: readonly string[]): string {
  return `error: there is no schema ${quote(name)}: ${suggestId(name, known, "schemas")}\n`;
}
