import Handlebars from "handlebars";
import { type Diagnostic, fault, hasErrors, type Result } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { MarkedUpText } from "../model/markup.js";
import type { Place } from "../model/place.js";
import type { Reference } from "../model/submission.js";
import { checkTemplate, type PartialCall } from "./check-template.js";
import { findOpenBlock } from "./find-open-block.js";
import { readVariable, showVariable } from "./guard-variables.js";
import type { Helper } from "./helper.js";
import { blockHelpers, helperTable } from "./helper-table.js";
import { createOriginTable, type OriginTable } from "./mark-origins.js";
import { prepareTemplate, READ_GUARD, SHOW_GUARD } from "./prepare-template.js";
import { placeOf } from "./template-place.js";

/** A template's text and the path of its file in the submission's folder. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** Templates by name, partials by name: what stands in `templates/` and `templates/partials/`. */
export interface TemplateFiles {
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly partials: ReadonlyMap<string, TemplateFile>;
}

/** Compiled templates. */
export interface Templates {
  /**
   * The named template filled from a context of plain data, with every fault of it and of the partials that it calls.
   * Where a variable or a helper fails, the text comes all the same, empty there, so that its markup can be checked too.
   */
  fill(template: Reference, context: object, language: Language): Result<MarkedUpText>;
}

/** Parses, checks and compiles all templates, once for all letters. Faults come with the letters that they concern. */
export function compileTemplates({ templates, partials }: TemplateFiles): Templates {
  const handlebars = Handlebars.create();
  const origins = createOriginTable();
  const session = registerHelpers(handlebars);
  const parts = mapValues(partials, (file) => compileTemplate(handlebars, file, origins));
  const wholes = mapValues(templates, (file) => compileTemplate(handlebars, file, origins));
  for (const [name, { run }] of parts) if (run !== null) handlebars.registerPartial(name, run);
  return {
    fill(template, context, language) {
      const compiled = wholes.get(template.id);
      if (compiled === undefined) {
        const known = [...wholes.keys()];
        return failure([fault("template-missing", template.place, { name: template.id, known })]);
      }
      const faults = faultsOf(compiled, parts, []);
      if (compiled.run === null || hasErrors(faults)) return failure(faults);
      const { text, diagnostics } = session.fill(compiled.run, context, language);
      return { value: origins.unmark(text), diagnostics };
    },
  };
}

interface Compiled {
  /** Null when the template could not be parsed. */
  readonly run: Handlebars.TemplateDelegate<object> | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly partials: readonly PartialCall[];
}

function compileTemplate(
  handlebars: typeof Handlebars,
  { file, text }: TemplateFile,
  origins: OriginTable,
): Compiled {
  try {
    const program = handlebars.parse(text, { srcName: file } as ParseOptions);
    const check = checkTemplate(program);
    if (hasErrors(check.diagnostics)) return { run: null, ...check };
    prepareTemplate(program, new Set(Object.keys(helperTable)), origins);
    return { run: handlebars.compile(program, { preventIndent: true }), ...check };
  } catch (error) {
    return { run: null, diagnostics: [syntaxFault(file, text, error)], partials: [] };
  }
}

/** Faults of a template and of every partial below it; `path` holds the partials on the way, to find cycles. */
function faultsOf(
  compiled: Compiled,
  partials: ReadonlyMap<string, Compiled>,
  path: readonly string[],
): Diagnostic[] {
  const below = compiled.partials.flatMap(({ name, node }): Diagnostic[] => {
    const called = partials.get(name);
    if (called === undefined)
      return [fault("unknown-partial", placeOf(node), { name, known: [...partials.keys()] })];
    if (path.includes(name)) return [fault("partial-cycle", placeOf(node), { names: [...path, name] })];
    return faultsOf(called, partials, [...path, name]);
  });
  return [...compiled.diagnostics, ...below];
}

interface Session {
  fill(
    run: Handlebars.TemplateDelegate<object>,
    context: object,
    language: Language,
  ): { readonly text: string; readonly diagnostics: readonly Diagnostic[] };
}

/** Registers guards and helpers. Filling is synchronous, so the letter being filled can stand in one variable. */
function registerHelpers(handlebars: typeof Handlebars): Session {
  let current: { language: Language; diagnostics: Diagnostic[] } | null = null;
  const letter = (): { language: Language; diagnostics: Diagnostic[] } => {
    if (current === null) throw new Error("a template's helper was called outside of filling");
    return current;
  };
  const report = (diagnostic: Diagnostic): number => letter().diagnostics.push(diagnostic);
  for (const name of Object.keys(handlebars.helpers)) {
    if (!blockHelpers.includes(name)) handlebars.unregisterHelper(name);
  }
  handlebars.registerHelper(READ_GUARD, (root: unknown, path: string, ...rest: unknown[]) => {
    const { names, place } = guardCall(rest);
    return readVariable(root, path, names, place, report);
  });
  handlebars.registerHelper(SHOW_GUARD, (root: unknown, path: string, ...rest: unknown[]) => {
    const { names, place } = guardCall(rest);
    return showVariable(readVariable(root, path, names, place, report), path, place, report);
  });
  for (const [name, helper] of Object.entries(helperTable)) {
    handlebars.registerHelper(name, (...rest: unknown[]) => callHelper(helper, rest, letter()));
  }
  return {
    fill(run, context, language) {
      current = { language, diagnostics: [] };
      const text = run(context, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
      const { diagnostics } = current;
      current = null;
      return { text, diagnostics };
    },
  };
}

function callHelper(
  helper: Helper,
  rest: readonly unknown[],
  letter: { language: Language; diagnostics: Diagnostic[] },
): string | boolean | Handlebars.SafeString {
  const options = rest.at(-1) as HelperOptions;
  const args = rest.slice(0, -1);
  // A missing variable has been reported by its guard; a second finding on the helper would say nothing new.
  if ([...args, ...Object.values(options.hash)].includes(undefined)) return "";
  const made = helper({ arguments: args, values: options.hash, language: letter.language });
  if (typeof made !== "object") return made;
  if ("html" in made) return new Handlebars.SafeString(made.html);
  letter.diagnostics.push(fault(made.code, placeOf(options), made.args));
  return "";
}

function guardCall(rest: readonly unknown[]): { names: string[]; place: Place } {
  const options = rest.at(-1) as HelperOptions;
  return { names: rest.slice(0, -1).map(String), place: placeOf(options) };
}

/** What Handlebars 4.7 passes to a helper last; its types leave out `loc`. */
interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: hbs.AST.SourceLocation;
}

/** Handlebars' parser takes the name of the source; its types leave it out. */
type ParseOptions = Handlebars.ParseOptions & { readonly srcName: string };

/** Handlebars tells the line in its message, or line and column as properties, by kind of error. */
function syntaxFault(file: string, text: string, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const open = findOpenBlock(file, text);
  if (open !== null)
    return fault("template-syntax", open.place, { problem: `the block ${open.name} is not closed` });
  const [first = "", ...others] = error.message.split("\n");
  const lineInMessage = Number(/line (\d+)/u.exec(first)?.[1] ?? 1);
  const { lineNumber = lineInMessage, column = 0 } = error as { lineNumber?: number; column?: number };
  const problem = (others.at(-1) ?? first).replace(/ - \d+:\d+$/u, "");
  return fault("template-syntax", { file, line: lineNumber, column: column + 1 }, { problem });
}

function failure(diagnostics: readonly Diagnostic[]): Result<MarkedUpText> {
  return { value: null, diagnostics };
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
