import type { BlockSlip } from "./block-slip.js";
import type { Measure } from "./channel.js";
import type { SubjectWord } from "./email-subject.js";
import type { PdfRefusal } from "./enclosed-file.js";
import type { Status } from "./office.js";
import type { Place } from "./place.js";
import type { YamlSlip } from "./yaml-slip.js";

/** The tables of `data/directory/`, as their files are named. */
export type DirectoryTable =
  | "offices"
  | "addresses"
  | "holders"
  | "rotations"
  | "states"
  | "channels"
  | "names";

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
  /** In the parser's words where it is not sure what was mistyped. */
  "yaml-syntax": { problem: string | YamlSlip };
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
  /** The way back to the letter; null for a part of it that is too long to tell. */
  "enclosure-cycle": { ids: readonly (string | null)[] };
  // data: what a submission has and does not need, or says in another order, twice, or too late
  /** `others` counts the further texts of the file that have the language. */
  "extra-language": { language: string; named: readonly string[]; others: number };
  "missing-translation": { language: string; present: readonly string[] };
  /** `as` is the language that has the same words; null where one text stands for all languages. */
  untranslated: { language: string; as: string | null };
  "unused-demand": { id: string };
  "unused-fact": { id: string };
  "unused-annex": { id: string };
  "unused-document": { id: string };
  "unused-ask": { demand: string; kind: string };
  "unused-source": { key: string };
  "unknown-source": { key: string; known: readonly string[] };
  "unused-row": { table: DirectoryTable; id: string };
  "facts-out-of-order": {
    id: string;
    date: string;
    stands: "above" | "below";
    other: string;
    otherDate: string;
  };
  "future-fact": { id: string; date: string; letter: string };
  "future-document": { id: string; date: string; letter: string };
  "no-facts": { recipient: string };
  "empty-list": { key: string | null };
  "cannot-grant": { demand: string; office: string; granted: readonly string[] };
  "duplicate-recipient": { office: string; language: string; first: Place };
  /** `values` are the names in braces that most other languages have there. */
  "uneven-phrases": {
    language: string;
    phrase: string;
    problem: "missing" | "mistyped" | "values";
    values: readonly string[];
  };
  "duplicate-signatory": { name: string; first: Place };
  // check: the settings of the rules
  "unused-exception": { rule: string; id: string };
  // text: what was written
  "doubled-word": { word: string };
  placeholder: { text: string };
  "double-space": { spaces: number };
  "straight-quotes": { mark: string };
  /** Codes of the language in which a text is to be and of the one as which it reads. */
  "wrong-language": { language: string; reads: string };
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
  /** `id` is that of the row; in `data/submission.yaml`, which has none, `title` or `sender`. */
  "example-text": {
    table: "submission" | "signatories" | "facts" | "demands" | "recipients";
    key: string;
    id: string;
  };
  // directory: who is written to, and what they accept
  "terms-inverted": { from: string; until: string };
  "terms-overlap": { office: string; from: string; until: string; other: Place };
  "terms-gap": { office: string; from: string; until: string };
  /** `meant` is a kind that is a letter or two away. */
  "unusual-kind": { kind: string; meant: string };
  "no-such-member": { state: string; month: string };
  "obsolete-name": { name: string; right: string; reason: string; office: string | null };
  "language-not-used": { language: string; works: readonly string[]; office: string; remembered: boolean };
  "directory-memory": { table: DirectoryTable; id: string; what: string | null };
  "directory-untranslated": { table: DirectoryTable; id: string; language: string };
  "directory-unverified": { table: DirectoryTable; date: string; until: string };
  "holder-unknown": { office: string; date: string; last: string | null };
  "holder-doubtful": { office: string; date: string; change: string };
  /** `acting` is whether the directory names somebody who acts meanwhile. */
  "office-vacant": { office: string; date: string; acting: boolean };
  "holder-changes-soon": { office: string; date: string; until: string };
  "rotation-incomplete": { office: string; year: string };
  "rotation-uneven": { year: string; members: number; usual: number };
  "directory-unsourced": { table: DirectoryTable; id: string; status: Status };
  "address-unverified": { id: string; status: Status; sourced: boolean };
  "superseded-body": { office: string; until: string; by: string | null; date: string };
  "body-not-yet": { office: string; from: string; date: string };
  /** `limit` is where an office's limit is written; null where the finding stands at it. */
  "over-limit": {
    measure: Measure;
    found: number;
    most: number;
    office: string;
    sources: readonly string[];
    limit: Place | null;
  };
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
  "template-syntax": { problem: string | BlockSlip };
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
  "image-unreadable": { name: string; reason: "outside" | "too-large" | "not-a-file" | "no-access" };
  "image-refused": { name: string; reason: "not-an-image" | "damaged" | "cmyk" | "coding" };
  "image-too-large": { name: string; width: number; height: number; most: number };
  "image-coarse": { name: string; density: number; least: number };
  "part-out-of-order": { part: string; after: string };
  // form
  "draft-signed": { office: string };
  "missing-courtesy": { part: string };
  "form-not-open": { form: string; to: "sender" | "addressee"; kind: string };
  // page
  /** `package` is the npm package of a font that has the character, where one is known and not installed. */
  "missing-glyph": { character: string; codePoint: string; text: string; package: string | null };
  "overfull-line": { text: string; excess: number };
  "overfull-page": { text: string; excess: number };
  /** `annex` is the id of the annex whose last page it is; `percent` of the page is filled. */
  "nearly-empty-page": { annex: string | null; pages: number; percent: number; lines: number };
  "signature-only-page": { page: number; pages: number };
  // files: what a letter is made of and carries
  "annex-missing": { name: string; known: readonly string[] };
  "annex-unreadable": { name: string; reason: "outside" | "too-large" | "not-a-file" | "no-access" };
  "annex-refused": { name: string; reason: PdfRefusal };
  "annex-not-pdf-a": { name: string };
  "annex-large": { name: string; megabytes: number; most: number };
  "non-ascii-file-name": { name: string; character: string };
}
