import { endOf, type Place } from "../model/place.js";
import type { DiagnosticCode } from "../model/diagnostic.js";
import { describeRule, literal } from "./describe-rule.js";
import type { Told } from "./sort-findings.js";

/** What a log says of the run beside its findings. */
export interface SarifRun {
  /** The program's version. */
  readonly version: string;
  /** Whether what was to be checked could be read. */
  readonly isDone: boolean;
  /** Path of a file in the repository; null where it lies outside. */
  readonly pathOf: (file: string) => string | null;
  /** Whether a file is the submission's, and not the program's. */
  readonly isOwn: (file: string) => boolean;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** What relative paths start from: the name that readers of logs know for the checked-out sources. */
const SOURCES = "%SRCROOT%";
const SUBMISSION = "SUBMISSION";
const PROGRAM = "PROGRAM";
const BUNDLED = "bundled:";

/**
 * All findings as a log in SARIF 2.1.0 (OASIS, 2020), which code scanners and editors read. It has neither times nor absolute
 * paths, so that the same findings make the same log.
 */
export function reportSarif(findings: readonly Told[], { version, isDone, ...paths }: SarifRun): string {
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].toSorted();
  const fingerprintOf = fingerprinter();
  const run = {
    tool: { driver: { name: "demarche", version, semanticVersion: version, rules: codes.map(describeRule) } },
    invocations: [{ executionSuccessful: isDone }],
    originalUriBaseIds: {
      [SOURCES]: { description: { text: "The folder of the repository, or of the submission." } },
      [SUBMISSION]: { description: { text: "The folder of a submission outside of the repository." } },
      [PROGRAM]: { description: { text: "The folder of the program." } },
    },
    columnKind: "utf16CodeUnits",
    results: findings.map((told) => ({
      ...resultOf(told, codes, paths),
      partialFingerprints: { "finding/v1": fingerprintOf(told) },
    })),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function resultOf(
  { diagnostic, sentence, recipients }: Told,
  codes: readonly DiagnosticCode[],
  paths: Paths,
): object {
  const { code, severity, place } = diagnostic;
  const location = {
    ...(place === null ? {} : { physicalLocation: physicalOf(place, paths) }),
    ...(recipients.length === 0 ? {} : { logicalLocations: recipients.map(logicalOf) }),
  };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: literal(`${sentence.message}. Hint: ${sentence.hint}`) },
    ...(place === null && recipients.length === 0 ? {} : { locations: [location] }),
  };
}

type Paths = Pick<SarifRun, "pathOf" | "isOwn">;

function physicalOf(place: Place, { pathOf, isOwn }: Paths): object {
  const inside = pathOf(place.file);
  const outside = isOwn(place.file) ? SUBMISSION : PROGRAM;
  const { line, column } = endOf(place);
  return {
    artifactLocation:
      inside === null
        ? { uri: uriOf(place.file.replace(BUNDLED, "")), uriBaseId: outside }
        : { uri: uriOf(inside), uriBaseId: SOURCES },
    region: { startLine: place.line, startColumn: place.column, endLine: line, endColumn: column },
  };
}

/** A letter is a place too, beside the file in which the fault stands. */
function logicalOf(id: string): object {
  return { name: id, fullyQualifiedName: `letters/${id}`, kind: "resource" };
}

function uriOf(path: string): string {
  return path
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** What tells a finding from the others though lines were added above it; equal ones are counted. */
function fingerprinter(): (told: Told) => string {
  const seen = new Map<string, number>();
  return ({ diagnostic: { code, place }, sentence }) => {
    const print = [code, place?.file ?? "", sentence.message].join("|");
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return times === 1 ? print : `${print}|${times}`;
  };
}
