import Handlebars from "handlebars";
import { type Diagnostic, fault, type Result, warning } from "../model/diagnostic.js";
import { foreignCharacter } from "../model/file-name.js";
import type { Language } from "../model/language.js";
import type { MarkedUpText } from "../model/markup.js";
import type { Reference } from "../model/submission.js";
import { type Checked, faultsOf } from "./check-partials.js";
import { createOriginTable, type OriginTable } from "./mark-origins.js";
import { allowsFilling, type KnownNames } from "./find-unknown-names.js";
import { openSession } from "./open-session.js";
import { COMPILE_OPTIONS, parseTemplate } from "./parse-template.js";
import { type KeptTemplates, NO_TEMPLATES } from "./keep-templates.js";

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
 * that they concern. What was kept serves the very text that it was made of. Where `names` are given, a name that is none of them is a fault
 * wherever it stands; else those alone that are met.
 */
export function compileTemplates(
  { templates, partials }: TemplateFiles,
  kept = NO_TEMPLATES,
  names: KnownNames | null = null,
): Templates {
  const handlebars = Handlebars.create();
  const origins = createOriginTable(kept.origins);
  const session = openSession(handlebars);
  const compile = (file: TemplateFile): Compiled => {
    const { diagnostics, ...compiled } = compileTemplate(handlebars, file, { kept, origins, names });
    return { ...compiled, diagnostics: [...oddName(file), ...diagnostics] };
  };
  const parts = onFirstUse(partials, (file, name) => {
    const part = compile(file);
    if (part.run !== null) handlebars.registerPartial(name, session.counted(part.run));
    return part;
  });
  const known = [...partials.keys()];
  const wholes = onFirstUse(templates, (file) => {
    const compiled = compile(file);
    return { run: compiled.run, faults: faultsOf(compiled, { find: parts, known, depths: new Map() }, []) };
  });
  return {
    fill(template, context, language) {
      const whole = wholes(template.id);
      if (whole === undefined) {
        const args = { name: template.id, known: [...templates.keys()] };
        return failure([fault("template-missing", template.place, args)]);
      }
      const { run, faults } = whole;
      if (run === null || !faults.every(allowsFilling)) return failure(faults);
      const { text, diagnostics } = session.fill(run, context, language);
      const unmet = faults.filter((each) => !diagnostics.some((met) => isSame(met, each)));
      if (text !== null) return { value: origins.unmark(text), diagnostics: [...unmet, ...diagnostics] };
      const place = { file: templates.get(template.id)?.file ?? "", line: 1, column: 1 };
      const what = "a template that would fill more than three thousand pages";
      return failure([fault("template-refused", place, { what })]);
    },
  };
}

/** Whether a fault that was met while a template was filled is one that was known before. */
function isSame(met: Diagnostic, known: Diagnostic): boolean {
  const [one, other] = [met.place, known.place];
  return (
    met.code === known.code &&
    one?.file === other?.file &&
    one?.line === other?.line &&
    one?.column === other?.column
  );
}

function oddName({ file }: TemplateFile): readonly Diagnostic[] {
  const [place, character] = [{ file, line: 1, column: 1 }, foreignCharacter(file)];
  return character === null ? [] : [warning("non-ascii-file-name", place, { name: file, character })];
}

interface Compiled extends Checked {
  /** Null when the template could not be parsed. */
  readonly run: Handlebars.TemplateDelegate<object> | null;
}

interface Compiling {
  readonly kept: KeptTemplates;
  readonly origins: OriginTable;
  readonly names: KnownNames | null;
}

/** Takes a template as it was kept, or compiles it. */
function compileTemplate(
  handlebars: typeof Handlebars,
  file: TemplateFile,
  { kept, origins, names }: Compiling,
): Compiled {
  const known = kept.templates.find((each) => each.file === file.file && each.text === file.text);
  if (known !== undefined) {
    return { run: handlebars.template(known.spec), partials: known.partials, diagnostics: [] };
  }
  const { program, ...check } = parseTemplate(handlebars, file, origins, names);
  return { run: program === null ? null : handlebars.compile(program, COMPILE_OPTIONS), ...check };
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
