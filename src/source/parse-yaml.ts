import { Composer, type CST, Document, Lexer, Parser, type YAMLParseError } from "yaml";
import { fault, type Diagnostic, type Result } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { YamlSlip } from "../model/yaml-slip.js";
import { buildNode } from "./build-node.js";
import { createPlacer, type Placer } from "./create-placer.js";
import { createExplainer, followsFrom } from "./explain-syntax.js";
import type { YamlNode } from "./yaml-node.js";

/** Larger files are not read, in UTF-16 units: no submission comes near, and time stays bounded. */
const MAX_LENGTH = 5_000_000;

/** Words and marks of a text: the library takes 300 bytes and 2 µs for each, and ten thousand rows have as many. */
const MAX_LEXEMES = 1_000_000;

/** After so many errors of YAML a text is no YAML; each costs the library a stack trace. */
const MAX_ERRORS = 100;

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
  if ("refusal" in documents) return refused(placer.at(documents.at), documents.refusal);
  return readDocument(documents.documents, placer);
}

function refused(place: Place, what: string): Result<YamlNode> {
  return { value: null, diagnostics: [fault("yaml-refused", place, { what })] };
}

type Composed = { readonly documents: readonly Document.Parsed[] };
type Refusal = { readonly refusal: string; readonly at: number };

/** The tokens go through the parser one by one, so that depth and number are known before anything recurses or grows. */
function compose(text: string): Composed | Refusal {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [lexemes, faults] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error" || token.type === "document") faults += 1;
    }
    lexemes += 1;
    const at = Math.min(parser.offset, text.length);
    if (parser.stack.length > MAX_DEPTH + 1) return { refusal: "nesting deeper than 64 levels", at };
    if (lexemes > MAX_LEXEMES) return { refusal: "a text of more than a million words and marks", at };
    // One document is read, so each beyond it is a fault too. What stands behind so many changes nothing.
    if (faults > MAX_ERRORS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return { documents: composeTokens(tokens, text.length) };
}

/** Stops at the error that is one too many. */
function composeTokens(tokens: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  // Repeated keys are found in `check-shape.ts`: the search of `yaml` is quadratic.
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let errors = 0;
  const tell = composer["onError"] as (...error: unknown[]) => void;
  composer["onError"] = (...error: unknown[]) => {
    if (errors === MAX_ERRORS) throw TOO_MANY_ERRORS;
    errors += 1;
    tell(...error);
  };
  try {
    return [...composer.compose(tokens, true, length)];
  } catch (error) {
    if (error !== TOO_MANY_ERRORS) throw error;
    const document = new Document() as Document.Parsed;
    document.errors.push(...(composer["errors"] as YAMLParseError[]));
    return [document];
  }
}

const TOO_MANY_ERRORS = Symbol("too many errors");

function readDocument(documents: readonly Document.Parsed[], placer: Placer): Result<YamlNode> {
  const [document, second] = documents;
  if (document === undefined) return { value: null, diagnostics: [] };
  const syntax = [...syntaxFaults(documents, placer)];
  if (second !== undefined) {
    syntax.push(fault("yaml-refused", placer.at(second.range[0]), { what: "a second document in the file" }));
  }
  const built = buildNode(document.contents, placer);
  const isWarped = syntax.some((finding) => finding.code === "yaml-syntax" && warps(finding.args.problem));
  const diagnostics = isWarped ? syntax : [...syntax, ...built.diagnostics];
  return { value: diagnostics.length === 0 ? built.value : null, diagnostics };
}

/** The first error of each line: those behind it, and those in what no longer belongs to any value, follow from it. */
function syntaxFaults(documents: readonly Document.Parsed[], placer: Placer): readonly Diagnostic[] {
  const byLine = new Map<number | "beyond", Diagnostic>();
  const slips: YamlSlip[] = [];
  const explain = createExplainer(placer.text);
  for (const error of documents.flatMap(({ errors }) => errors)) {
    if (error.code === "TAG_RESOLVE_FAILED") continue;
    const beyond = error.message.includes("in YAML stream");
    if (beyond && slips.length > 0) continue;
    const explained = beyond ? null : explain(error);
    if (explained !== null && followsFrom(explained.slip, slips)) continue;
    if ((explained === null || explained.slip.type === "indent") && slips.some(warps)) continue;
    const [start, end] = explained === null ? error.pos : [explained.start, explained.end];
    const place = placer.between(start, end);
    const line = beyond ? "beyond" : place.line;
    if (byLine.has(line)) continue;
    byLine.set(line, fault("yaml-syntax", place, { problem: explained?.slip ?? error.message }));
    if (explained !== null) slips.push(explained.slip);
    // All that stands behind an open quotation mark is read as what it is not.
    if (explained?.slip.type === "unclosed-quote") break;
  }
  return [...byLine.values()];
}

/** Behind a key that was meant for a row, rows and keys do not fit each other: only what is surely mistyped is told. */
function warps(problem: YamlSlip | string): boolean {
  return typeof problem === "object" && problem.type === "no-space-after-dash";
}
