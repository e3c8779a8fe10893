import Handlebars from "handlebars";
import type { PartialCall } from "./check-template.js";
import type { TemplateFile } from "./compile-templates.js";
import { createOriginTable, type OriginRow } from "./mark-origins.js";
import { COMPILE_OPTIONS, parseTemplate } from "./parse-template.js";

/** Templates that were compiled ahead of time, with the table that their marks refer to. */
export interface KeptTemplates {
  readonly origins: readonly OriginRow[];
  readonly templates: readonly KeptTemplate[];
}

interface KeptTemplate extends TemplateFile {
  readonly partials: readonly PartialCall[];
  /** What Handlebars makes of a template, for `Handlebars.template`. */
  readonly spec: TemplateSpecification;
}

export const NO_TEMPLATES: KeptTemplates = { origins: [], templates: [] };

/** The script of an expression whose value is `KeptTemplates`. A template with any fault is left out, so that it is told. */
export function keepTemplates(files: Iterable<TemplateFile>): string {
  const handlebars = Handlebars.create();
  const origins = createOriginTable();
  const kept = [...files].flatMap((each) => {
    const { program, diagnostics, partials } = parseTemplate(handlebars, each, origins);
    if (program === null || diagnostics.length > 0) return [];
    const spec = String(handlebars.precompile(program, COMPILE_OPTIONS));
    const { file, text } = each;
    return [`{ ...${JSON.stringify({ file, text, partials })}, spec: ${spec} }`];
  });
  return `{ origins: ${JSON.stringify(origins.rows())}, templates: [${kept.join(",\n")}] }`;
}
