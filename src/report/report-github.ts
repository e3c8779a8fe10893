import { endOf } from "../model/place.js";
import { escapeText } from "./escape-text.js";
import type { Told } from "./sort-findings.js";

/**
 * One workflow command of GitHub Actions a finding, which the file's line then bears as a remark:
 * `::error file=...,line=...::message`. `pathOf` gives the path of a file in the repository; null where it lies outside.
 */
export function reportGithub(findings: readonly Told[], pathOf: (file: string) => string | null): string {
  return findings.map((told) => `${commandOf(told, pathOf)}\n`).join("");
}

function commandOf(
  { diagnostic, sentence, recipients }: Told,
  pathOf: (file: string) => string | null,
): string {
  const { place, severity, code } = diagnostic;
  const path = place === null ? null : pathOf(place.file);
  const where = place === null || path === null ? [] : whereOf(path, place);
  const properties = [...where, ["title", code] as const].map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const beside = place !== null && path === null ? `\n${place.file}:${place.line}:${place.column}` : "";
  const letters = recipients.length === 0 ? "" : `\nletters: ${recipients.map(escapeText).join(", ")}`;
  const message = `${sentence.message}\nhint: ${sentence.hint}${beside}${letters}`;
  return `::${severity} ${properties.join(",")}::${escapeData(message)}`;
}

function whereOf(
  file: string,
  place: { readonly line: number; readonly column: number; readonly length?: number },
): readonly (readonly [string, string | number])[] {
  const end = endOf({ ...place, file });
  return [
    ["file", file],
    ["line", place.line],
    ["col", place.column],
    ["endLine", end.line],
    ["endColumn", end.column],
  ];
}

/** Workflow commands are one line each; a percent sign begins an escape. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** In a property a colon or a comma would end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
