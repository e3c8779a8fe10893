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
): {
  readonly value: ReadonlyMap<LanguageCode, YamlNode | null>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const value = new Map<LanguageCode, YamlNode | null>();
  const found: (readonly Diagnostic[])[] = [];
  for (const [path, source] of new Map([...bundled, ...files])) {
    const code = LANGUAGE_FILE.exec(path)?.[1];
    if (code === undefined) continue;
    const language = parseYaml(path, source);
    value.set(code, language.value);
    found.push(language.diagnostics, language.value === null ? [] : checkLanguageFile(language.value, code));
  }
  return { value, diagnostics: found.flat() };
}

function checkLanguageFile(file: YamlNode, code: LanguageCode): readonly Diagnostic[] {
  const shape = checkShape(file, languageSchema);
  const written = childOf(file, "code");
  const id = stringOf(written);
  if (written === null || id === null || id === code || shape.some(({ place }) => place === written.place))
    return shape;
  return [
    ...shape,
    fault("wrong-value", written.place, { value: id, expected: `\`${code}\`, as the file is named` }),
  ];
}
