import { fault, type Diagnostic } from "../model/diagnostic.js";
import type { LanguageCode } from "../model/text.js";
import { checkShape } from "./check-shape.js";
import { parseYaml } from "./parse-yaml.js";
import { languageSchema } from "./schema/language-schema.js";
import { childOf, stringOf, type YamlNode } from "./yaml-node.js";

type Files = ReadonlyMap<string, string>;

const LANGUAGE_FILE = /^data\/languages\/([^/]+)\.yaml$/u;

/** Every language by the name of its file; a file of the submission takes the place of the bundled one whole. */
export function readLanguages(
  files: Files,
  bundled: Files,
  found: Diagnostic[],
): ReadonlyMap<LanguageCode, YamlNode | null> {
  const languages = new Map<LanguageCode, YamlNode | null>();
  for (const [path, source] of new Map([...bundled, ...files])) {
    const code = LANGUAGE_FILE.exec(path)?.[1];
    if (code !== undefined) languages.set(code, readLanguage(path, source, { code, found }));
  }
  return languages;
}

function readLanguage(
  path: string,
  source: string,
  { code, found }: { readonly code: LanguageCode; readonly found: Diagnostic[] },
): YamlNode | null {
  const { value, diagnostics } = parseYaml(path, source);
  found.push(...diagnostics);
  if (value === null) return null;
  const shape = checkShape(value, languageSchema);
  const node = childOf(value, "code");
  const written = stringOf(node);
  const misnamed =
    node !== null && written !== null && written !== code && !shape.some(({ place }) => place === node.place);
  found.push(
    ...shape,
    ...(misnamed
      ? [fault("wrong-value", node.place, { value: written, expected: `\`${code}\`, as the file is named` })]
      : []),
  );
  return value;
}
