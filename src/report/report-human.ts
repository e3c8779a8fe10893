import pc from "picocolors";
import type { Diagnostic } from "../model/diagnostic.js";
import { escapeText } from "./escape-text.js";
import { frameLine } from "./frame-line.js";
import { count, enumerate } from "./phrase.js";
import { sortFindings, type Told } from "./sort-findings.js";
import { tallyFindings } from "./tally-findings.js";

type Colours = ReturnType<typeof pc.createColors>;

/**
 * All findings for a terminal, each with the line that it is about, and a closing count; the empty string when
 * there are none. `sources` holds the texts of the files by the paths that the places name.
 */
export function reportHuman(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { colour }: { readonly colour: boolean },
): string {
  if (diagnostics.length === 0) return "";
  const colours = pc.createColors(colour);
  const lines = linesBy(sources);
  const findings = sortFindings(diagnostics);
  const shown = findings.slice(0, MOST_SHOWN).map((told) => reportOne(told, lines, colours));
  const left = findings.length > MOST_SHOWN ? `; the first ${MOST_SHOWN} are shown` : "";
  const last = [countAll(findings) + left, ...whereToLearn(findings)].join("\n");
  return `${[...shown, last].join("\n\n")}\n`;
}

/** Nobody reads on: a mistake in a table of ten thousand rows is in each of them. */
const MOST_SHOWN = 1000;

type Lines = (file: string, line: number) => string | null;

/** Files are cut into lines once, when a finding first needs them. */
function linesBy(sources: ReadonlyMap<string, string>): Lines {
  const cut = new Map<string, readonly string[]>();
  return (file, line) => {
    const source = sources.get(file);
    if (source === undefined) return null;
    const known = cut.get(file) ?? source.replace(/^\uFEFF/u, "").split(/\r?\n/u);
    cut.set(file, known);
    return known[line - 1] ?? null;
  };
}

function reportOne({ diagnostic, sentence, recipients }: Told, lines: Lines, colours: Colours): string {
  const { severity, code, place } = diagnostic;
  const paint = severity === "error" ? colours.red : colours.yellow;
  const gutter = " ".repeat(String(place?.line ?? 0).length);
  const note = (label: string, text: string): string =>
    `${gutter} ${colours.blue("=")} ${colours.bold(`${label}:`)} ${text}`;
  // A finding inside a recipient's row shows whose it is by its place.
  const elsewhere = place?.file !== "data/recipients.yaml" && recipients.length > 0;
  return [
    `${colours.bold(paint(`${severity}[${code}]`))}${colours.bold(`: ${sentence.message}`)}`,
    ...framed(diagnostic, lines, { gutter, paint, colours }),
    ...(elsewhere ? [note(recipients.length === 1 ? "letter" : "letters", enumerate(recipients))] : []),
    note("hint", sentence.hint),
  ].join("\n");
}

interface Drawing {
  readonly gutter: string;
  readonly paint: Colours["red"];
  readonly colours: Colours;
}

function framed({ place }: Diagnostic, lines: Lines, { gutter, paint, colours }: Drawing): readonly string[] {
  if (place === null) return [];
  const { file, line, column, length = 1 } = place;
  const arrow = `${gutter}${colours.blue("-->")} ${escapeText(file)}:${line}:${column}`;
  const source = lines(file, line);
  if (source === null) return [arrow];
  const { shown, carets } = frameLine(source, column, length);
  const bar = colours.blue("|");
  return [
    arrow,
    `${gutter} ${bar}`,
    `${colours.blue(String(line))} ${bar} ${shown}`.trimEnd(),
    `${gutter} ${bar} ${paint(carets)}`,
  ];
}

/** "3 errors and 1 warning in 2 files". */
function countAll(findings: readonly Told[]): string {
  const { errors, warnings } = tallyFindings(findings);
  const files = new Set(findings.flatMap(({ diagnostic }) => diagnostic.place?.file ?? [])).size;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return parts.join(" and ") + (files > 0 ? ` in ${count(files, "file")}` : "");
}

/** The command that says more of a code; not where a command line was wrong, which its hint mends. */
function whereToLearn(findings: readonly Told[]): readonly string[] {
  const codes = new Set(
    findings.flatMap(({ diagnostic: { code, place } }) => (place === null ? [] : [code])),
  );
  const [code] = codes;
  if (code === undefined) return [];
  return [
    codes.size === 1
      ? `what it means: demarche explain ${code}`
      : "what a code means: demarche explain <code>",
  ];
}
