/** Visits a node and all below it: a node of Handlebars' tree is an object with a `type` and a `loc`. */
export function visit(value: unknown, see: (node: hbs.AST.Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) see(value);
  for (const child of Object.values(value)) visit(child, see);
}

function isNode(value: object): value is hbs.AST.Node {
  return "type" in value && "loc" in value;
}

/** Whether `{{name ...}}` calls a helper: without values it may be a variable. */
export function isCall({ params, hash }: hbs.AST.MustacheStatement): boolean {
  return params.length > 0 || ((hash as hbs.AST.Hash | undefined)?.pairs.length ?? 0) > 0;
}
