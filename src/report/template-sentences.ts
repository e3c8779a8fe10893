import type { BlockSlip } from "../model/block-slip.js";
import type { DiagnosticArgs } from "../model/diagnostic.js";
import { enumerate, quote, suggest, tame, type Sentence } from "./phrase.js";

type TemplateCode =
  | "template-missing"
  | "template-syntax"
  | "template-refused"
  | "unknown-variable"
  | "unknown-helper"
  | "unknown-partial"
  | "partial-cycle"
  | "empty-variable"
  | "unknown-phrase"
  | "phrase-values"
  | "helper-failed";

/** The findings of filling a template. */
export const TEMPLATE_SENTENCES: { readonly [C in TemplateCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "template-missing": ({ name, known }) => ({
    message: `there is no template ${quote(name)}`,
    hint: suggest(name, known, "templates"),
  }),
  "template-syntax": ({ problem }) =>
    typeof problem === "string"
      ? {
          message: `the template cannot be read: ${tame(problem)}`,
          hint: "close every `{{#...}}` with its `{{/...}}`, and every `{{` with `}}`",
        }
      : describeBlockSlip(problem),
  "template-refused": ({ what }) => ({
    message: `${tame(what)} is not accepted in a template`,
    hint: what.startsWith("unescaped")
      ? "write two braces; `{{prose ...}}` and `{{inline ...}}` set emphasis, lists and links"
      : "use variables, helpers, `{{#if}}`, `{{#each}}` and partials called by their name",
  }),
  "unknown-variable": ({ path, name, known }) => ({
    message:
      path === name
        ? `unknown variable ${quote(name)}`
        : `unknown variable ${quote(path)}: there is no ${quote(name)}`,
    hint: suggest(name, known, "names"),
  }),
  "unknown-helper": ({ name, known }) => ({
    message: `unknown helper ${quote(name)}`,
    hint: suggest(name, known, "helpers"),
  }),
  "unknown-partial": ({ name, known }) => ({
    message: `unknown partial ${quote(name)}`,
    hint: suggest(name, known, "partials"),
  }),
  "partial-cycle": ({ names }) => ({
    message: `partials call each other without end: ${names.map(quote).join(" → ")}`,
    hint: "take one of the calls out",
  }),
  "empty-variable": ({ path }) => ({
    message: `${quote(path)} has nothing to print`,
    hint: `give it a text, or put it inside ${quote(`{{#if ${path}}}`)}`,
  }),
  "unknown-phrase": ({ name, known }) => ({
    message: `the language has no phrase ${quote(name)}`,
    hint: suggest(name, known, "phrases"),
  }),
  "phrase-values": ({ phrase, missing, unused }) => ({
    message: `the phrase ${quote(phrase)} and its values do not fit: ${misfit(missing, unused)}`,
    hint: 'give each name in the phrase\'s braces, and no other: `{{phrase "name" key=value}}`',
  }),
  "helper-failed": ({ name, problem }) => ({
    message: `the helper ${quote(name)} failed: ${tame(problem)}`,
    hint: "docs/reference/helpers.md shows each helper with an example",
  }),
};

function misfit(missing: readonly string[], unused: readonly string[]): string {
  const lacks = missing.length === 0 ? [] : [`it lacks ${enumerate(missing)}`];
  const extra = unused.length === 0 ? [] : [`it has no place for ${enumerate(unused)}`];
  return [...lacks, ...extra].join("; ");
}

function describeBlockSlip(slip: BlockSlip): Sentence {
  const end = quote(`{{/${slip.name}}}`);
  if (slip.type === "unopened")
    return {
      message: `${end} closes a block that nothing opens`,
      hint: `take it out, or write ${quote(`{{#${slip.name} ...}}`)} where the block begins`,
    };
  const [name, known] = [slip.name, slip.known];
  const before = slip.closed === null ? "" : ` before ${quote(`{{/${slip.closed}}}`)}`;
  return {
    message: `the block ${quote(`{{#${name}}}`)} is not closed${before}`,
    hint: known.includes(name) ? `write ${end} where it ends` : suggest(name, known, "blocks"),
  };
}
