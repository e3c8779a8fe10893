import type { Measure } from "./channel.js";
import type { SubjectWord } from "./email-subject.js";
import type { Status } from "./office.js";
import type { Place } from "./place.js";

/** The tables of `data/directory/`, as their files are named. */
export type DirectoryTable = "offices" | "addresses" | "holders" | "rotations" | "states" | "channels";

/** Why an e-mail address is not written into a draft: how its row is known, or that it was looked up too early. */
export type MailboxDoubt = Exclude<Status, "verified"> | "outdated";

/**
 * What each kind of finding knows of itself. Sentences are made of it in `report/` and nowhere else;
 * so is the nearest of the `known` names.
 */
export interface DiagnosticArgs {
  // source: reading YAML
  "file-missing": { path: string };
  "file-unreadable": {
    path: string;
    reason: "not-utf-8" | "too-large" | "outside" | "not-a-file" | "no-access";
  };
  "yaml-syntax": { problem: string };
  "yaml-refused": { what: string };
  "unknown-key": { key: string; known: readonly string[] };
  "missing-key": { key: string };
  "wrong-type": { expected: string; received: string };
  "wrong-value": { value: string; expected: string };
  "no-such-date": { value: string };
  "duplicate-id": { kind: string; id: string; first: Place };
  "unresolved-id": { kind: string; id: string; known: readonly string[] };
  "missing-language": { language: string; present: readonly string[] };
  "unknown-language": { language: string; known: readonly string[] };
  "no-ask": { demand: string; kind: string };
  "enclosure-failed": { id: string };
  "enclosure-cycle": { ids: readonly string[] };
  // check: the settings of the rules
  "unused-exception": { rule: string; id: string };
  // text: what was written
  "doubled-word": { word: string };
  placeholder: { text: string };
  "double-space": { spaces: number };
  "straight-quotes": { mark: string };
  "mixed-script": { word: string; characters: readonly string[] };
  "wrong-script": { text: string; language: string };
  "mark-spacing": {
    mark: string;
    problem: "space-before" | "space-after" | "no-space-before" | "no-space-after";
  };
  "doubled-mark": { marks: string };
  "unbalanced-mark": { mark: string };
  "missing-full-stop": { word: string };
  /** `right` is what the language writes there; null where it is not known. */
  "wrong-mark": { mark: string; language: string; right: string | null };
  "future-date": { written: string; date: string };
  /** `listed` tells a name that the submission does not want from one that is hardly ever written so. */
  "inconsistent-spelling": { written: string; usual: string; listed: boolean };
  /** `office` is whose name, salutation or title it is. */
  "other-recipient-name": { name: string; office: string };
  "other-recipient-salutation": { salutation: string; office: string };
  "other-recipient-title": { title: string; office: string };
  /** `greeting` is null where it is the office's row that has the form. */
  "salutation-rank": { greeting: string | null; own: string; right: string | null };
  // consent: who has agreed to sign
  "consent-late": { signatory: string; on: string; date: string };
  /** `recorded` tells a row that says so from one that says nothing. */
  "consent-pending": { signatory: string; recorded: boolean };
  // directory: who is written to, and what they accept
  "terms-inverted": { from: string; until: string };
  "terms-overlap": { office: string; from: string; until: string; other: Place };
  "terms-gap": { office: string; from: string; until: string };
  "no-such-member": { state: string; month: string };
  "obsolete-name": { name: string; right: string; reason: string; office: string | null };
  "language-not-used": { language: string; works: readonly string[]; office: string; remembered: boolean };
  "directory-memory": { table: DirectoryTable; id: string; what: string | null };
  "directory-untranslated": { table: DirectoryTable; id: string; language: string };
  "directory-unverified": { table: DirectoryTable; date: string; until: string };
  "holder-unknown": { office: string; date: string; last: string | null };
  "holder-doubtful": { office: string; date: string; change: string };
  "over-limit": { measure: Measure; found: number; most: number; office: string; sources: readonly string[] };
  "not-accepted": {
    what: "format" | "file-name";
    value: string;
    accepted: readonly string[];
    office: string;
    sources: readonly string[];
  };
  // e-mail: whom a draft goes to, and how it is headed
  "mailbox-unverified": { office: string; address: string; doubt: MailboxDoubt };
  "mailbox-refused": { office: string; sources: readonly string[] };
  "mailbox-unknown": { office: string };
  "mailbox-of-drafter": { office: string };
  "unknown-subject-word": { name: string; known: readonly SubjectWord[] };
  "subject-incomplete": { pattern: string; missing: readonly SubjectWord[] };
  // template: filling Handlebars
  "template-missing": { name: string; known: readonly string[] };
  "template-syntax": { problem: string };
  "template-refused": { what: string };
  "unknown-variable": { path: string; name: string; known: readonly string[] };
  "unknown-helper": { name: string; known: readonly string[] };
  "unknown-partial": { name: string; known: readonly string[] };
  "partial-cycle": { names: readonly string[] };
  "empty-variable": { path: string };
  "unknown-phrase": { name: string; known: readonly string[] };
  "phrase-values": { phrase: string; missing: readonly string[]; unused: readonly string[] };
  "helper-failed": { name: string; problem: string };
  // markup: reading the letter
  "unknown-element": { name: string; known: readonly string[] };
  "unclosed-element": { name: string };
  "unopened-element": { name: string };
  "wrong-nesting": { name: string; parent: string; allowed: readonly string[] };
  "stray-text": { parent: string; text: string };
  "unknown-attribute": { name: string; element: string; known: readonly string[] };
  "missing-attribute": { name: string; element: string };
  "wrong-attribute": { name: string; element: string; value: string; expected: string };
  "markup-refused": { what: string };
  "missing-part": { part: string };
  "repeated-part": { part: string };
  "table-shape": {
    problem: "late-head" | "late-caption" | "no-rows" | "uneven-row" | "cells-collide" | "rows-missing";
    cells: number;
    expected: number;
  };
  "empty-element": { name: string };
  "figure-shape": { problem: "no-image" | "many-images" | "many-captions" };
  // dossier: the register of a set
  /** `instead` is the language that the register is in; null where there is none for it. */
  "register-words": { language: string; missing: readonly string[]; instead: string | null };
  // images
  "image-missing": { name: string; known: readonly string[] };
  "image-unreadable": { name: string; reason: "outside" | "too-large" | "no-access" };
  "image-refused": { name: string; reason: "not-an-image" | "damaged" | "cmyk" | "coding" };
  "image-too-large": { name: string; width: number; height: number; most: number };
  "image-coarse": { name: string; density: number; least: number };
  "part-out-of-order": { part: string; after: string };
  // form
  "draft-signed": { office: string };
  "form-not-open": { form: string; to: "sender" | "addressee"; kind: string };
  // page
  /** `package` is the npm package of a font that has the character, where one is known and not installed. */
  "missing-glyph": { character: string; codePoint: string; text: string; package: string | null };
  "overfull-line": { text: string; excess: number };
  "overfull-page": { text: string; excess: number };
}

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
