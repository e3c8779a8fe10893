/** The list of schemas, each with the file that it is of. */
export function tellSchemas(schemas: readonly { readonly name: string; readonly file: string }[]): string {
  const width = Math.max(...schemas.map(({ name }) => name.length));
  return schemas.map(({ name, file }) => `${name.padEnd(width)}  ${file}\n`).join("");
}
