import type { OriginTable } from "./mark-origins.js";
import { placeOf, startOf } from "./template-place.js";

/** The names under which the guards are registered; no identifier of a template can spell them. */
export const READ_GUARD = "read variable";
export const SHOW_GUARD = "show variable";

/**
 * Rewrites a parsed template in place, so that Handlebars reports what it would pass over in silence:
 * every path is read by a guard that knows its place, and every stretch of output is marked with its origin.
 * Handlebars' own strict mode stops at the first fault and lets missing helper arguments pass.
 */
export function prepareTemplate(
  program: hbs.AST.Program,
  helpers: ReadonlySet<string>,
  origins: OriginTable,
): void {
  prepareProgram(program, [], { helpers, origins });
}

interface Preparation {
  readonly helpers: ReadonlySet<string>;
  readonly origins: OriginTable;
}

/** `scope` holds the block parameters in sight: `as |fact|`. */
function prepareProgram(program: hbs.AST.Program, scope: readonly string[], preparation: Preparation): void {
  const inner = [...scope, ...(program.blockParams ?? [])];
  program.body = program.body.flatMap((statement) => prepareStatement(statement, inner, preparation));
}

function prepareStatement(
  statement: hbs.AST.Statement,
  scope: readonly string[],
  preparation: Preparation,
): hbs.AST.Statement[] {
  if (isContent(statement)) {
    statement.value = preparation.origins.mark(startOf(statement), true) + statement.value;
    return [statement];
  }
  if (isMustache(statement)) {
    prepareMustache(statement, scope, preparation);
    return [contentOf(preparation.origins.mark(placeOf(statement), false), statement), statement];
  }
  if (isBlock(statement)) {
    guardArguments(statement, scope);
    prepareProgram(statement.program, scope, preparation);
    // Handlebars leaves out the inverse where there is no else, whatever its types say.
    if (statement.inverse as unknown) prepareProgram(statement.inverse, scope, preparation);
  }
  if (isPartial(statement)) guardArguments(statement, scope);
  return [statement];
}

function prepareMustache(
  statement: hbs.AST.MustacheStatement,
  scope: readonly string[],
  { helpers }: Preparation,
): void {
  const { path } = statement;
  if (!isPath(path)) return;
  if (helpers.has(path.original)) guardArguments(statement, scope);
  else Object.assign(statement, guardedPath(path, scope, SHOW_GUARD), { type: "MustacheStatement" });
}

interface Call {
  params: hbs.AST.Expression[];
  hash: hbs.AST.Hash;
}

function guardArguments(call: Call, scope: readonly string[]): void {
  call.params = call.params.map((param) => guardExpression(param, scope));
  // Handlebars leaves out an empty hash, whatever its types say.
  for (const pair of (call.hash as hbs.AST.Hash | undefined)?.pairs ?? []) {
    pair.value = guardExpression(pair.value, scope);
  }
}

function guardExpression(expression: hbs.AST.Expression, scope: readonly string[]): hbs.AST.Expression {
  if (isSubExpression(expression)) guardArguments(expression, scope);
  return isPath(expression) ? guardedPath(expression, scope, READ_GUARD) : expression;
}

/** A call of the guard with what the path starts from and the names that it then follows. */
function guardedPath(
  path: hbs.AST.PathExpression,
  scope: readonly string[],
  guard: string,
): hbs.AST.SubExpression {
  const [head] = path.parts;
  const explicit = path.original.startsWith(".") || path.original.startsWith("this");
  const isParameter = head !== undefined && path.depth === 0 && !explicit && scope.includes(head);
  const known = path.data || isParameter ? 1 : 0;
  const root = { ...path, parts: path.parts.slice(0, known) };
  const literal = (value: string): hbs.AST.StringLiteral => {
    return { type: "StringLiteral", value, original: value, loc: path.loc };
  };
  return {
    type: "SubExpression",
    path: { type: "PathExpression", data: false, depth: 0, parts: [guard], original: guard, loc: path.loc },
    params: [root, literal(path.original), ...path.parts.slice(known).map(literal)],
    hash: { type: "Hash", pairs: [], loc: path.loc },
    loc: path.loc,
  };
}

function contentOf(value: string, { loc }: hbs.AST.Node): hbs.AST.ContentStatement {
  return { type: "ContentStatement", value, original: value, loc } as unknown as hbs.AST.ContentStatement;
}

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === "ContentStatement";
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === "PartialStatement";
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

function isSubExpression(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === "SubExpression";
}
