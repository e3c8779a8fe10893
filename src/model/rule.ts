import type { DiagnosticCode, Severity } from "./diagnostic.js";

/** What a rule looks at. */
export type RuleFamily = "data" | "directory" | "template" | "text" | "page" | "files";

/** A rule that letters are held to; its name is the code of its findings. */
export interface Rule {
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Whether a submission may change the severity, or accept single findings: without what the others find no letter can be made. */
  readonly settable: boolean;
}

const fixed = (family: RuleFamily): Rule => ({ family, severity: "error", settable: false });
const error = (family: RuleFamily): Rule => ({ family, severity: "error", settable: true });
const warning = (family: RuleFamily): Rule => ({ family, severity: "warning", settable: true });

/** Every rule, by its name. */
export const RULES: { readonly [C in DiagnosticCode]: Rule } = {
  "file-missing": fixed("data"),
  "file-unreadable": fixed("data"),
  "yaml-syntax": fixed("data"),
  "yaml-refused": fixed("data"),
  "unknown-key": fixed("data"),
  "missing-key": fixed("data"),
  "wrong-type": fixed("data"),
  "wrong-value": fixed("data"),
  "no-such-date": fixed("data"),
  "duplicate-id": fixed("data"),
  "unresolved-id": fixed("data"),
  "missing-language": fixed("data"),
  "unknown-language": fixed("data"),
  "no-ask": fixed("data"),
  "enclosure-failed": fixed("data"),
  "enclosure-cycle": fixed("data"),
  "fixed-rule": fixed("data"),
  "unused-exception": warning("data"),
  "consent-late": warning("data"),
  "consent-pending": fixed("data"),
  "terms-inverted": fixed("directory"),
  "terms-overlap": fixed("directory"),
  "terms-gap": warning("directory"),
  "no-such-member": fixed("directory"),
  "language-not-used": warning("directory"),
  "directory-memory": warning("directory"),
  "directory-untranslated": warning("directory"),
  "directory-unverified": warning("directory"),
  "holder-unknown": warning("directory"),
  "holder-doubtful": warning("directory"),
  "over-limit": error("page"),
  "not-accepted": error("files"),
  "mailbox-unverified": warning("directory"),
  "mailbox-refused": warning("directory"),
  "mailbox-unknown": warning("directory"),
  "mailbox-of-drafter": warning("directory"),
  "unknown-subject-word": fixed("data"),
  "subject-incomplete": warning("data"),
  "template-missing": fixed("template"),
  "template-syntax": fixed("template"),
  "template-refused": fixed("template"),
  "unknown-variable": fixed("template"),
  "unknown-helper": fixed("template"),
  "unknown-partial": fixed("template"),
  "partial-cycle": fixed("template"),
  "empty-variable": fixed("template"),
  "unknown-phrase": fixed("template"),
  "phrase-values": fixed("template"),
  "helper-failed": fixed("template"),
  "unknown-element": fixed("template"),
  "unclosed-element": fixed("template"),
  "unopened-element": fixed("template"),
  "wrong-nesting": fixed("template"),
  "stray-text": fixed("template"),
  "unknown-attribute": fixed("template"),
  "missing-attribute": fixed("template"),
  "wrong-attribute": fixed("template"),
  "markup-refused": fixed("template"),
  "missing-part": fixed("template"),
  "repeated-part": fixed("template"),
  "part-out-of-order": fixed("template"),
  "table-shape": fixed("template"),
  "empty-element": fixed("template"),
  "figure-shape": fixed("template"),
  "register-words": warning("data"),
  "draft-signed": fixed("template"),
  "form-not-open": fixed("template"),
  "image-missing": fixed("files"),
  "image-unreadable": fixed("files"),
  "image-refused": fixed("files"),
  "image-too-large": fixed("files"),
  "image-coarse": warning("files"),
  "obsolete-name": warning("text"),
  "doubled-word": warning("text"),
  "missing-glyph": fixed("page"),
  "overfull-line": fixed("page"),
  "overfull-page": fixed("page"),
  // page: how pages look, and files
  "nearly-empty-page": warning("page"),
  "signature-only-page": warning("page"),
  "annex-missing": fixed("files"),
  "annex-unreadable": fixed("files"),
  "annex-refused": fixed("files"),
  "annex-not-pdf-a": error("files"),
  "annex-large": warning("files"),
  "non-ascii-file-name": warning("files"),
};
