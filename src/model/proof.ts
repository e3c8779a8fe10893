/** What a careful reader of a language knows of its words and marks: `proof:` in a language file. */
export interface ProofWords {
  /** Words that hardly a sentence does without, by which the language is known: "the", "of"; several a line, parted by spaces. Small letters. */
  readonly frequent: readonly string[];
  /** Words right before a day that is still to come: "by", "until". */
  readonly until: readonly string[];
  /** Words of a sentence that tells of what is to come: "will". */
  readonly will: readonly string[];
  /** Words that may stand twice, one behind the other: "had had", "nous nous". Small letters. */
  readonly doubled: readonly string[];
  /** Words with which a letter greets: "Dear", "Hi". */
  readonly greetings: readonly string[];
  /** What stands for text that is still to come: "to be completed". */
  readonly placeholders: readonly string[];
  /** What may stand in square brackets: "sic". */
  readonly brackets: readonly string[];
  /** By which a text speaks to its reader: "you", "your". */
  readonly you: readonly string[];
  /** What stands between the reader and a title: "as", "in your capacity as". */
  readonly as: readonly string[];
  /** Words in a foreign script that the language uses. */
  readonly foreign: readonly string[];
  /** Marks of other languages after a word, and what this one has in their place. */
  readonly marks: Readonly<Record<string, string>>;
  /** What opens a sentence that a mark ends: "¿" for "?". */
  readonly openers: Readonly<Record<string, string>>;
}

/** What a language file has that says nothing of it. */
export const NO_PROOF_WORDS: ProofWords = {
  frequent: [],
  until: [],
  will: [],
  doubled: [],
  greetings: [],
  placeholders: [],
  brackets: [],
  you: [],
  as: [],
  foreign: [],
  marks: {},
  openers: {},
};
