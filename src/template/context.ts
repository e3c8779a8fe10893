import type { Addressee } from "../model/office.js";
import type { EnclosedFile } from "../model/enclosed-file.js";
import type { LanguageCode } from "../model/text.js";

/** What a template can reach: plain data in the letter's language. Absent texts are null, absent lists empty. */
export interface Context {
  readonly letter: {
    readonly title: string;
    readonly reference: string | null;
    readonly date: string;
    readonly city: string;
    readonly language: LanguageCode;
    /** Whether it is a draft for an office that is not the submission's sender. */
    readonly draft: boolean;
  };
  readonly sender: {
    readonly name: string;
    /** The office that a draft is for, as its signature would name it; null for the submission's own sender. */
    readonly title: string | null;
    readonly description: string | null;
    readonly address: readonly string[];
    readonly contact: readonly string[];
    readonly logo: { readonly file: string; readonly alt: string } | null;
  };
  readonly addressee: Addressee;
  readonly recipient: {
    readonly id: string;
    readonly subject: string;
    readonly purpose: string;
    readonly closing: string | null;
    /** Names of phrases, for marks below the reference. */
    readonly marks: readonly string[];
    readonly enclosures: readonly string[];
    readonly copies: readonly string[];
  };
  readonly facts: readonly ContextFact[];
  readonly demands: readonly ContextDemand[];
  /** What this recipient is asked, demand after demand. */
  readonly asks: readonly string[];
  readonly signatories: readonly ContextSignatory[];
  /** In the order in which they follow the letter. */
  readonly annexes: readonly ContextAnnex[];
  /** Letters of the set that go with this one. */
  readonly enclosed: readonly ContextEnclosed[];
}

export interface ContextAnnex {
  readonly id: string;
  /** Roman; null for the only annex of its letter. */
  readonly number: string | null;
  readonly title: string;
  /** The name of its file; null for an annex that a template sets. */
  readonly file: string | null;
  /** Pages of its file; null where they are not known, and for an annex that a template sets. */
  readonly pages: number | null;
}

export interface ContextEnclosed {
  readonly addressee: string;
  readonly pages: number;
}

/** What stands outside of the recipient's row: who would send a draft, and what goes with the letter. */
export interface Surroundings {
  /** The office that a letter is drafted for, as if it were written to. */
  readonly drafter: Addressee | null;
  /** Number of each annex, as `ContextAnnex.number`. */
  readonly annexes: readonly (string | null)[];
  /** Annexes that are files, as far as they could be read. */
  readonly files: readonly Pick<EnclosedFile, "name" | "pages">[];
  readonly enclosed: readonly ContextEnclosed[];
}

/** What an annex's template can reach: all that its letter's can, and the annex itself. */
export interface AnnexContext extends Context {
  readonly annex: {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly text: string | null;
    readonly facts: readonly ContextFact[];
    readonly demands: readonly ContextDemand[];
    readonly documents: readonly ContextDocument[];
  };
}

export interface ContextDocument {
  readonly symbol: string | null;
  readonly date: string;
  readonly title: string;
}

export interface ContextFact {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly rights: readonly string[];
}

export interface ContextDemand {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly institutions: readonly string[];
  readonly points: readonly string[];
}

export interface ContextSignatory {
  readonly name: string;
  readonly representative: string | null;
  readonly title: string | null;
}
