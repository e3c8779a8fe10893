import type { DiagnosticArgs } from "./diagnostic-args.js";
import type { Place } from "./place.js";

export type { DiagnosticArgs, DirectoryTable, MailboxDoubt } from "./diagnostic-args.js";

export type DiagnosticCode = keyof DiagnosticArgs;
export type Severity = "error" | "warning";

interface Finding<C extends DiagnosticCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Null where no file of the user's is at fault. */
  readonly place: Place | null;
  readonly args: DiagnosticArgs[C];
  /** The one recipient whose letter it concerns; absent when it concerns the whole submission. */
  readonly recipient?: string;
}

/** A finding, told apart by its `code`. */
export type Diagnostic = { [C in DiagnosticCode]: Finding<C> }[DiagnosticCode];

/** An error of the given code. */
export function fault<C extends DiagnosticCode>(
  code: C,
  place: Place | null,
  args: DiagnosticArgs[C],
): Diagnostic {
  return { code, severity: "error", place, args } as Extract<Diagnostic, { code: C }>;
}

/** A warning of the given code: the letter is made nevertheless. */
export function warning<C extends DiagnosticCode>(
  code: C,
  place: Place | null,
  args: DiagnosticArgs[C],
): Diagnostic {
  return { code, severity: "warning", place, args } as Extract<Diagnostic, { code: C }>;
}

/** The findings as a run takes them that lets no warning pass. */
export function asErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "error" }));
}

/** The findings as a run takes them that goes on in spite of them. */
export function asWarnings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" }));
}

/** What a stage yields: a value when it could be made, and every finding on the way. */
export interface Result<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The next stage on a result's value, with the findings of both; a result without a value stays without. */
export function andThen<A, B>({ value, diagnostics }: Result<A>, next: (value: A) => Result<B>): Result<B> {
  if (value === null) return { value: null, diagnostics };
  const result = next(value);
  return { value: result.value, diagnostics: [...diagnostics, ...result.diagnostics] };
}

/** The result without its value where an error was found on the way. */
export function soundOnly<T>({ value, diagnostics }: Result<T>): Result<T> {
  return { value: hasErrors(diagnostics) ? null : value, diagnostics };
}

/** Whether any of the findings stops a letter. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
