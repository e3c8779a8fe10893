import Handlebars from "handlebars";
import { type Diagnostic, fault, hasErrors, type Result, warning } from "../model/diagnostic.js";
import { foreignCharacter } from "../model/file-name.js";
import type { Language } from "../model/language.js";
import type { MarkedUpText } from "../model/markup.js";
import type { Place } from "../model/place.js";
import type { Reference } from "../model/submission.js";
import type { PartialCall } from "./check-template.js";
import { readVariable, showVariable } from "./guard-variables.js";
import type { Helper } from "./helper.js";
import { blockHelpers, helperTable } from "./helper-table.js";
import { createOriginTable, type OriginTable } from "./mark-origins.js";
import { COMPILE_OPTIONS, parseTemplate } from "./parse-template.js";
import { type KeptTemplates, NO_TEMPLATES } from "./keep-templates.js";
import { READ_GUARD, SHOW_GUARD } from "./prepare-template.js";
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

/**
 * Parses, checks and compiles templates, each when a first letter needs it, once for all letters. Faults come with the letters
 * that they concern. What was kept serves the very text that it was made of.
 */
export function compileTemplates({ templates, partials }: TemplateFiles, kept = NO_TEMPLATES): Templates {
  const handlebars = Handlebars.create();
  const origins = createOriginTable(kept.origins);
  const session = registerHelpers(handlebars);
  const compile = (file: TemplateFile): Compiled => {
    const { diagnostics, ...compiled } = compileTemplate(handlebars, file, kept, origins);
    return { ...compiled, diagnostics: [...oddName(file), ...diagnostics] };
  };
  const wholes = onFirstUse(templates, compile);
  const parts = onFirstUse(partials, (file, name) => {
    const part = compile(file);
    if (part.run !== null) handlebars.registerPartial(name, part.run);
    return part;
  });
  return {
    fill(template, context, language) {
      const compiled = wholes(template.id);
      if (compiled === undefined) {
        const known = [...templates.keys()];
        return failure([fault("template-missing", template.place, { name: template.id, known })]);
      }
      const faults = faultsOf(compiled, { find: parts, known: [...partials.keys()] }, []);
      if (compiled.run === null || hasErrors(faults)) return failure(faults);
      const { text, diagnostics } = session.fill(compiled.run, context, language);
      return { value: origins.unmark(text), diagnostics: [...faults, ...diagnostics] };
    },
  };
}

function oddName({ file }: TemplateFile): readonly Diagnostic[] {
  const [place, character] = [{ file, line: 1, column: 1 }, foreignCharacter(file)];
  return character === null ? [] : [warning("non-ascii-file-name", place, { name: file, character })];
}

interface Compiled {
  /** Null when the template could not be parsed. */
  readonly run: Handlebars.TemplateDelegate<object> | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly partials: readonly PartialCall[];
}

/** Takes a template as it was kept, or compiles it. */
function compileTemplate(
  handlebars: typeof Handlebars,
  file: TemplateFile,
  kept: KeptTemplates,
  origins: OriginTable,
): Compiled {
  const known = kept.templates.find((each) => each.file === file.file && each.text === file.text);
  if (known !== undefined) {
    return { run: handlebars.template(known.spec), partials: known.partials, diagnostics: [] };
  }
  const { program, ...check } = parseTemplate(handlebars, file, origins);
  return { run: program === null ? null : handlebars.compile(program, COMPILE_OPTIONS), ...check };
}

/** Partials as they are compiled when first looked up, and the names of all. */
interface Partials {
  readonly find: (name: string) => Compiled | undefined;
  readonly known: readonly string[];
}

/** Faults of a template and of every partial below it; `path` holds the partials on the way, to find cycles. */
function faultsOf(compiled: Compiled, partials: Partials, path: readonly string[]): Diagnostic[] {
  const below = compiled.partials.flatMap(({ name, place }): Diagnostic[] => {
    const called = partials.find(name);
    if (called === undefined) return [fault("unknown-partial", place, { name, known: partials.known })];
    if (path.includes(name)) return [fault("partial-cycle", place, { names: [...path, name] })];
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

function failure(diagnostics: readonly Diagnostic[]): Result<MarkedUpText> {
  return { value: null, diagnostics };
}

/** Looks up what is made of a named value, which is done at the first time. */
function onFirstUse<A, B>(
  map: ReadonlyMap<string, A>,
  make: (value: A, name: string) => B,
): (name: string) => B | undefined {
  const made = new Map<string, B>();
  return (name) => {
    const value = map.get(name);
    if (value === undefined) return undefined;
    const known = made.get(name) ?? make(value, name);
    made.set(name, known);
    return known;
  };
}
