import type { DiagnosticCode } from "../model/diagnostic.js";
import { RULES, type RuleFamily } from "../model/rule.js";
import { EXPLANATIONS } from "./explanations/explain.js";
import type { Explanation } from "./explanations/explanation.js";
import { count, quote } from "./phrase.js";
import { wrapStretches } from "./wrap-stretches.js";

/** What the JSON of explanations is; raised when a reader of it would have to change. */
const SCHEMA_VERSION = 1;
const WIDTH = 80;
const INDENT = "    ";
const SETTINGS = "data/submission.yaml";

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  data: "what is written in data/",
  directory: "whom letters go to, and how they get there",
  template: "templates, and the letters that come of them",
  text: "what a careful reader finds in the texts",
  page: "the pages as they are set",
  files: "files that go with letters, or come of them",
};

/** Every code, in the order of the alphabet. */
export const CODES = (Object.keys(EXPLANATIONS) as DiagnosticCode[]).toSorted();

/** The code that a word means; null where it means none. What was copied from a finding, `error[unknown-key]`, is understood. */
export function codeNamed(word: string): DiagnosticCode | null {
  const bare = /^(?:error|warning)?\[(?<code>.+)\]$/u.exec(word)?.groups?.["code"] ?? word;
  return CODES.find((code) => code === bare) ?? null;
}

/** What a code means, an example of what is wrong and of what is right, and how it can be set. */
export function reportExplanation(code: DiagnosticCode): string {
  const { means, file, wrong, right } = EXPLANATIONS[code];
  const { family, severity } = RULES[code];
  const article = severity === "error" ? "an error" : "a warning";
  const parts = [
    `${code}: ${article}, on ${FAMILIES[family]}`,
    wrapped(means),
    `Wrong, in ${file}:\n${indented(wrong)}`,
    `Right:\n${indented(right)}`,
    settingOf(code),
  ];
  return `${parts.join("\n\n")}\n`;
}

function settingOf(code: DiagnosticCode): string {
  const { severity, settable } = RULES[code];
  if (!settable)
    return wrapped(
      "It stops every letter that it concerns, and cannot be set: without what it asks for no letter can be made.",
    );
  const [other, effect] =
    severity === "warning"
      ? ["error", "It stops no letter, unless --strict is given."]
      : ["warning", "It stops every letter that it concerns."];
  const severities = indented(`check:\n  ${code}: ${other}    # or off`);
  const exception = indented(`check:\n  ${code}:\n    - {id: <row or recipient>, reason: <why it may stay>}`);
  return [
    `${effect} To change that, in ${SETTINGS}:\n${severities}`,
    `To let a single finding stay:\n${exception}`,
  ].join("\n\n");
}

/** Every code with its severity and what it means in a sentence, by family. */
export function listExplanations(): string {
  const width = Math.max(...CODES.map((code) => code.length));
  const families = Object.entries(FAMILIES).map(([family, about]) => {
    const rows = CODES.filter((code) => RULES[code].family === family).map(
      (code) =>
        `  ${code.padEnd(width)}  ${RULES[code].severity.padEnd(7)}  ${inShort(EXPLANATIONS[code].means)}\n`,
    );
    return `${family}: ${about}\n${rows.join("")}`;
  });
  return `${families.join("\n")}\n${count(CODES.length, "code")}; ${quote("demarche explain <code>")} says more of one\n`;
}

/** The explanation of one code, or of all, for programs. */
export function explanationsJson(codes: readonly DiagnosticCode[] = CODES): string {
  const records = codes.map((code): object => ({
    code,
    ...RULES[code],
    ...(EXPLANATIONS[code] as Explanation),
  }));
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, codes: records }, null, 2)}\n`;
}

/** What an explanation says first, up to its first stop, colon or semicolon. */
export function inShort(means: string): string {
  return /^.*?(?=[.:;?](?:\s|$))/su.exec(means)?.[0] ?? means;
}

function wrapped(text: string): string {
  const lines = wrapStretches([{ text, look: null }], WIDTH);
  return lines.map((line) => line.map((stretch) => stretch.text).join("")).join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, INDENT);
}
