import Handlebars from "handlebars";
import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { TemplateFile } from "./compile-templates.js";
import { checkTemplate, type TemplateCheck } from "./check-template.js";
import { excessOf } from "./excess-of.js";
import { allowsFilling, type KnownNames } from "./find-unknown-names.js";
import { findBlockSlip } from "./find-block-slip.js";
import { helperTable } from "./helper-table.js";
import type { OriginTable } from "./mark-origins.js";
import { prepareTemplate } from "./prepare-template.js";

/** How every template is compiled. */
export const COMPILE_OPTIONS: CompileOptions = { preventIndent: true };

/** A parsed template with its guards and marks, ready to be compiled; null when it has a fault. */
export interface ParsedTemplate extends TemplateCheck {
  readonly program: hbs.AST.Program | null;
}

/** Parses and checks a template, and prepares it for compilation. */
export function parseTemplate(
  handlebars: typeof Handlebars,
  { file, text }: TemplateFile,
  origins: OriginTable,
  names: KnownNames | null = null,
): ParsedTemplate {
  const excess = excessOf(file, text);
  if (excess !== null) return { program: null, diagnostics: [excess], partials: [] };
  try {
    const program = handlebars.parse(text, { srcName: file } as ParseOptions);
    const check = checkTemplate(program, names);
    if (!check.diagnostics.every(allowsFilling)) return { program: null, ...check };
    prepareTemplate(program, new Set(Object.keys(helperTable)), origins);
    return { program, ...check };
  } catch (error) {
    return { program: null, diagnostics: [syntaxFault(file, text, error)], partials: [] };
  }
}

/** Handlebars' parser takes the name of the source; its types leave it out. */
type ParseOptions = Handlebars.ParseOptions & { readonly srcName: string };

/** Handlebars tells the line in its message, or line and column as properties, by kind of error. */
function syntaxFault(file: string, text: string, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const found = findBlockSlip(file, text);
  if (found !== null) return fault("template-syntax", found.place, { problem: found.slip });
  const [first = "", ...others] = error.message.split("\n");
  const lineInMessage = Number(/line (\d+)/u.exec(first)?.[1] ?? 1);
  const { lineNumber = lineInMessage, column = 0 } = error as { lineNumber?: number; column?: number };
  const problem = (others.at(-1) ?? first).replace(/ - \d+:\d+$/u, "");
  return fault("template-syntax", { file, line: lineNumber, column: column + 1 }, { problem });
}
