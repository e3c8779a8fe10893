import { type Case, type Diagnostic, fault, type Recipient } from "../index.js";

/** Ids as given on the command line; an empty `only` stands for all. */
export interface Choice {
  readonly only: readonly string[];
  readonly except: readonly string[];
}

export interface Chosen {
  /** In the order of `data/recipients.yaml`. */
  readonly recipients: readonly Recipient[];
  /** Ids that were chosen, but whose rows have faults. */
  readonly dropped: readonly string[];
  /** Those of the chosen that have no texts in the language that was asked for, and where they would be. */
  readonly untranslated: readonly Case["untranslated"][number][];
  /** Ids that the choice leaves out. */
  readonly leftOut: readonly string[];
  /** Ids that no recipient has. */
  readonly faults: readonly Diagnostic[];
}

/** The recipients that a choice names. */
export function choose({ submission, dropped, untranslated }: Case, { only, except }: Choice): Chosen {
  const known = [...submission.recipients.map(({ id }) => id), ...dropped];
  const [there, wanted, unwanted] = [new Set(known), new Set(only), new Set(except)];
  const without = new Set(untranslated.map(({ id }) => id));
  const unknown = [...only, ...except].filter((id) => !there.has(id));
  const isChosen = (id: string): boolean => (wanted.size === 0 || wanted.has(id)) && !unwanted.has(id);
  const isMade = (id: string): boolean => isChosen(id) && !without.has(id);
  return {
    recipients: submission.recipients.filter(({ id }) => isMade(id)),
    dropped: dropped.filter(isMade),
    untranslated: untranslated.filter(({ id }) => isChosen(id)),
    leftOut: known.filter((id) => !isChosen(id)),
    faults: unknown.map((id) => fault("unresolved-id", null, { kind: "recipient", id, known })),
  };
}
