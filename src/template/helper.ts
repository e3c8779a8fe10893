import type { DiagnosticArgs } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";

/** Marked-up text that is not to be escaped. */
export interface Html {
  readonly html: string;
}

/** What a helper finds wrong with its call; its place is added by the caller. */
export type Problem = {
  [C in "helper-failed" | "unknown-phrase" | "phrase-values"]: {
    readonly code: C;
    readonly args: DiagnosticArgs[C];
  };
}["helper-failed" | "unknown-phrase" | "phrase-values"];

/** One call of a helper: `{{name argument argument key=value}}`. */
export interface HelperCall {
  readonly arguments: readonly unknown[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** Turns a call into text (which is escaped), marked-up text or an answer for `if`, or tells what is wrong with it. */
export type Helper = (call: HelperCall) => string | boolean | Html | Problem;

/** The call of the named helper is wrong in a way that has no code of its own. */
export function failed(name: string, problem: string): Problem {
  return { code: "helper-failed", args: { name, problem } };
}
