import { Composer, Lexer, Parser, type Document } from "yaml";
import { fault, type Diagnostic, type Result } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import { buildNode } from "./build-node.js";
import { createPlacer, type Placer } from "./create-placer.js";
import type { YamlNode } from "./yaml-node.js";

/** Larger files are not read, in UTF-16 units: no submission comes near, and time stays bounded. */
const MAX_LENGTH = 5_000_000;

/** Deeper nesting is not read: `yaml` composes by recursion, and the deepest honest value lies 6 deep. */
const MAX_DEPTH = 64;

/**
 * Reads one YAML 1.2 file (core schema) to a tree with places. Refused: several documents, aliases, tags beyond
 * the core schema's, excessive size or depth. The value is null when the text has any fault of YAML itself.
 */
export function parseYaml(file: string, source: string): Result<YamlNode> {
  if (source.length > MAX_LENGTH) return refused({ file, line: 1, column: 1 }, "a file of more than 5 MB");
  // A byte order mark counts as no column in any editor.
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const placer = createPlacer(file, text);
  const documents = compose(text);
  if ("tooDeepAt" in documents)
    return refused(placer.at(documents.tooDeepAt), "nesting deeper than 64 levels");
  return readDocument(documents.documents, placer);
}

function refused(place: Place, what: string): Result<YamlNode> {
  return { value: null, diagnostics: [fault("yaml-refused", place, { what })] };
}

/** The tokens go through the parser one by one, so that its stack tells the depth before anything recurses. */
function compose(
  text: string,
): { readonly documents: readonly Document.Parsed[] } | { readonly tooDeepAt: number } {
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH + 1) return { tooDeepAt: Math.min(parser.offset, text.length) };
  }
  for (const token of parser.end()) tokens.push(token);
  // Repeated keys are found in `check-shape.ts`: the search of `yaml` is quadratic.
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return { documents: [...composer.compose(tokens, true, text.length)] };
}

function readDocument(documents: readonly Document.Parsed[], placer: Placer): Result<YamlNode> {
  const [document, second] = documents;
  if (document === undefined) return { value: null, diagnostics: [] };
  const syntax = [...syntaxFaults(documents, placer)];
  if (second !== undefined) {
    syntax.push(fault("yaml-refused", placer.at(second.range[0]), { what: "a second document in the file" }));
  }
  const built = buildNode(document.contents, placer);
  const diagnostics = [...syntax, ...built.diagnostics];
  return { value: diagnostics.length === 0 ? built.value : null, diagnostics };
}

/** The first error of each line: those behind it, and those in what no longer belongs to any value, follow from it. */
function syntaxFaults(documents: readonly Document.Parsed[], placer: Placer): readonly Diagnostic[] {
  const byLine = new Map<number | "beyond", Diagnostic>();
  for (const { code, message, pos } of documents.flatMap(({ errors }) => errors)) {
    if (code === "TAG_RESOLVE_FAILED") continue;
    const place = placer.between(pos[0], pos[1]);
    const line = message.includes("in YAML stream") ? "beyond" : place.line;
    if (!byLine.has(line)) byLine.set(line, fault("yaml-syntax", place, { problem: message }));
  }
  return [...byLine.values()];
}
