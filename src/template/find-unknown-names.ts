import { type Diagnostic, fault } from "../model/diagnostic.js";
import { helperTable } from "./helper-table.js";
import { placeOf } from "./template-place.js";
import { isCall, visit } from "./visit-template.js";

/** The names that values of a context can have, wherever they stand. */
export type KnownNames = () => readonly string[];

/** What a partial is given by who calls it has names of its own. */
const PARTIALS = /\/partials\//u;

/**
 * Names in a template that no value of any letter has: the guards of variables tell them only where the template gets to, and a branch
 * that no letter takes today one takes tomorrow. What has such a name elsewhere is told when it is filled.
 */
export function findUnknownNames(program: hbs.AST.Program, names: readonly string[]): readonly Diagnostic[] {
  const called = new Set<hbs.AST.Node>();
  const own = new Set<string>();
  const paths: hbs.AST.PathExpression[] = [];
  visit(program, (node) => {
    for (const name of (node as hbs.AST.Program).blockParams ?? []) own.add(name);
    const callee = calleeOf(node);
    if (callee !== null) called.add(callee);
    if (node.type === "PathExpression" && !called.has(node)) paths.push(node as hbs.AST.PathExpression);
  });
  const known = new Set([...names, ...own]);
  return paths.flatMap((path) => unknownIn(path, known));
}

/** Whether a template can be filled in spite of a fault: a name that nothing has is empty, so that all else is told too. */
export function allowsFilling({ code, severity }: Diagnostic): boolean {
  return severity !== "error" || code === "unknown-variable";
}

/** What is called, and so is no variable. */
function calleeOf(node: hbs.AST.Node): hbs.AST.Node | null {
  switch (node.type) {
    case "MustacheStatement":
      return isCall(node as hbs.AST.MustacheStatement) ? (node as hbs.AST.MustacheStatement).path : null;
    case "SubExpression":
    case "BlockStatement":
      return (node as hbs.AST.SubExpression | hbs.AST.BlockStatement).path;
    case "PartialStatement":
      return (node as hbs.AST.PartialStatement).name;
    default:
      return null;
  }
}

function unknownIn(path: hbs.AST.PathExpression, known: ReadonlySet<string>): readonly Diagnostic[] {
  const place = placeOf(path);
  if (path.data) return [];
  const names = PARTIALS.test(place.file) ? path.parts.slice(1) : path.parts;
  const name = names.find((part) => !known.has(part) && !isOfAnything(part));
  if (name === undefined) return [];
  return [fault("unknown-variable", place, { path: path.original, name, known: [...known, "else"] })];
}

/** An index of a list and its length, and helpers that are called without a value. */
function isOfAnything(name: string): boolean {
  return /^\d+$|^length$/u.test(name) || Object.hasOwn(helperTable, name);
}
