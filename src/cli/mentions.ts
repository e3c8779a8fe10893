import type { Case, TemplateFiles } from "../index.js";

/** All that is written for a set of letters. */
interface Written {
  readonly case: Case;
  readonly templates: TemplateFiles;
}

/** Whether any of the characters may come to stand in a letter: somebody wrote it, or a template names one by its number. */
export function mentions({ case: found, templates }: Written, characters: RegExp): boolean {
  const files = [...templates.templates.values(), ...templates.partials.values()].map(({ text }) => text);
  if (files.some((text) => characters.test(text) || text.includes("&#"))) return true;
  return characters.test(
    JSON.stringify(found, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
  );
}
