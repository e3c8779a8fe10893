/** One letter's text, as every contestant sets it. */
export interface BenchLetter {
  readonly sender: readonly string[];
  readonly date: string;
  readonly address: readonly string[];
  readonly subject: string;
  readonly salutation: string;
  readonly purpose: readonly string[];
  readonly facts: readonly string[];
  readonly asks: readonly string[];
  readonly closing: string;
  readonly close: string;
  readonly signatories: readonly string[];
}

/** Makes the letter of the given number, counted from 1. */
export type Contestant = (number: number) => Promise<Uint8Array> | Uint8Array;
