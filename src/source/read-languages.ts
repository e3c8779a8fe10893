import { fault, type Diagnostic } from "../model/diagnostic.js";
import { HYPHENATIONS } from "../model/hyphenation.js";
import type { LanguageCode } from "../model/text.js";
import { checkShape } from "./check-shape.js";
import type { Parse, Parsed } from "./kept-trees.js";
import { parseYaml } from "./parse-yaml.js";
import { languageSchema } from "./schema/language-schema.js";
import { childOf, entriesOf, stringOf, type YamlNode } from "./yaml-node.js";

type Files = ReadonlyMap<string, string>;

const LANGUAGE_FILE = /^data\/languages\/([^/]+)\.yaml$/u;

/** Every language by the name of its file; a file of the submission takes the place of the bundled one whole. */
export function readLanguages(
  files: Files,
  bundled: Files,
  parse: Parse = parseYaml,
): {
  readonly value: ReadonlyMap<LanguageCode, YamlNode | null>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const value = new Map<LanguageCode, YamlNode | null>();
  const found: (readonly Diagnostic[])[] = [];
  for (const [path, source] of new Map([...bundled, ...files])) {
    const code = LANGUAGE_FILE.exec(path)?.[1];
    if (code === undefined) continue;
    const language = parse(files.has(path) ? path : `bundled:${path}`, source);
    value.set(code, language.value);
    found.push(language.diagnostics, checkLanguageFile(language, code));
  }
  return { value, diagnostics: found.flat() };
}

function checkLanguageFile({ value: file, fits }: Parsed, code: LanguageCode): readonly Diagnostic[] {
  if (file === null) return [];
  const shape = fits === languageSchema ? [] : checkShape(file, languageSchema);
  const found = [...checkCode(file, code), ...checkHyphenation(file), ...checkProfile(file)];
  return [...shape, ...found.filter(({ place }) => shape.every((known) => known.place !== place))];
}

function checkCode(file: YamlNode, code: LanguageCode): readonly Diagnostic[] {
  const written = childOf(file, "code");
  const id = stringOf(written);
  if (written === null || id === null || id === code) return [];
  return [fault("wrong-value", written.place, { value: id, expected: `\`${code}\`, as the file is named` })];
}

function checkHyphenation(file: YamlNode): readonly Diagnostic[] {
  return checkName(childOf(file, "hyphenation"), "hyphenation", Object.keys(HYPHENATIONS));
}

function checkProfile(file: YamlNode): readonly Diagnostic[] {
  const spacing = childOf(file, "spacing");
  const known = entriesOf(childOf(spacing, "profiles")).map(({ key }) => key);
  return checkName(childOf(spacing, "profile"), "profile", known);
}

function checkName(written: YamlNode | null, kind: string, known: readonly string[]): readonly Diagnostic[] {
  const id = stringOf(written);
  if (written === null || id === null || known.includes(id)) return [];
  return [fault("unresolved-id", written.place, { kind, id, known })];
}
