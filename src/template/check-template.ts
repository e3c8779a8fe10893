import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import { blockHelpers, helperTable } from "./helper-table.js";
import { findUnknownNames, type KnownNames } from "./find-unknown-names.js";
import { placeOf } from "./template-place.js";
import { isCall, visit } from "./visit-template.js";

/** A partial that a template calls, and where. */
export interface PartialCall {
  readonly name: string;
  readonly place: Place;
}

/** What reading a parsed template tells before it is filled. */
export interface TemplateCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly partials: readonly PartialCall[];
}

/** Finds unknown helpers, names that nothing has where it is known what there is, and what a letter's template has no use for: raw output, decorators, dynamic partials. */
export function checkTemplate(program: hbs.AST.Program, names: KnownNames | null): TemplateCheck {
  const diagnostics: Diagnostic[] = [];
  const partials: PartialCall[] = [];
  visit(program, (node) => {
    diagnostics.push(...checkNode(node));
    const name = partialName(node);
    if (name !== null) partials.push({ name, place: placeOf(node) });
  });
  return {
    diagnostics: [...diagnostics, ...(names === null ? [] : findUnknownNames(program, names()))],
    partials,
  };
}

function checkNode(node: hbs.AST.Node): Diagnostic[] {
  switch (node.type) {
    case "Decorator":
    case "DecoratorBlock":
      return [refuse(node, "a decorator")];
    case "PartialBlockStatement":
      return [refuse(node, "a partial with a block")];
    case "PartialStatement":
      return partialName(node) === null ? [refuse(node, "a partial named by an expression")] : [];
    case "MustacheStatement":
      return checkMustache(node as hbs.AST.MustacheStatement);
    case "SubExpression":
      return checkHelper(node as hbs.AST.SubExpression, Object.keys(helperTable));
    case "BlockStatement":
      return checkBlock(node as hbs.AST.BlockStatement);
    default:
      return [];
  }
}

function checkMustache(node: hbs.AST.MustacheStatement): Diagnostic[] {
  if (!node.escaped) return [refuse(node, "unescaped output")];
  if (node.path.type !== "PathExpression") return [refuse(node, "a literal as output")];
  return isCall(node) ? checkHelper(node, Object.keys(helperTable)) : [];
}

/** Handlebars' own throw where they are called otherwise, and know no place. */
function checkBlock(node: hbs.AST.BlockStatement): Diagnostic[] {
  const unknown = checkHelper(node, blockHelpers);
  if (unknown.length > 0 || node.params.length === 1) return unknown;
  const name = String((node.path as hbs.AST.PathExpression).original);
  return [fault("helper-failed", placeOf(node), { name, problem: "it takes one value" })];
}

function checkHelper(
  node: { readonly path: hbs.AST.Node; readonly loc: hbs.AST.SourceLocation },
  known: readonly string[],
): Diagnostic[] {
  const name = String((node.path as hbs.AST.PathExpression).original);
  return known.includes(name) ? [] : [fault("unknown-helper", placeOf(node), { name, known })];
}

function refuse(node: hbs.AST.Node, what: string): Diagnostic {
  return fault("template-refused", placeOf(node), { what });
}

function partialName(node: hbs.AST.Node): string | null {
  if (node.type !== "PartialStatement") return null;
  const { name } = node as hbs.AST.PartialStatement;
  return name.type === "PathExpression" ? String((name as hbs.AST.PathExpression).original) : null;
}
