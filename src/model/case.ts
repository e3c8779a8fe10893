import type { Diagnostic } from "./diagnostic.js";
import type { Language } from "./language.js";
import type { Directory } from "./office.js";
import type { Passage } from "./passage.js";
import type { RuleBook } from "./rule-book.js";
import type { Reference, Submission } from "./submission.js";
import type { LanguageCode } from "./text.js";

/** A submission with all that its letters draw on. */
export interface Case {
  /** Holds only the recipients whose rows are sound. */
  readonly submission: Submission;
  readonly directory: Directory;
  readonly languages: ReadonlyMap<LanguageCode, Language>;
  /** Recipients that have no texts in the language that was asked for, and where their texts are. */
  readonly untranslated: readonly Reference[];
  /** Ids of the recipients left out because of a fault that concerns them alone. */
  readonly dropped: readonly string[];
  readonly rules: RuleBook;
  /** The texts that a person has written for a recipient's letter, by the recipient's id, whether its row is sound or not; in its own language or in another. */
  readonly passagesOf: (recipient: string, language?: LanguageCode) => readonly Passage[];
  /** What is found of loose names in a recipient's texts in another language than that of its letter. */
  readonly looseNamesIn: (recipient: string, language: LanguageCode) => readonly Diagnostic[];
  /** Every text that a person has written, in whatever language or in one, whether a letter shows it or not. */
  readonly allPassages: (language?: LanguageCode) => readonly Passage[];
}
