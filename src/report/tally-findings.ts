import type { Told } from "./sort-findings.js";

/** How many findings stop a letter, and how many do not. */
export function tallyFindings(findings: readonly Told[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  return { errors, warnings: findings.length - errors };
}
