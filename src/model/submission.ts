import type { Limits } from "./channel.js";
import type { Consent } from "./consent.js";
import type { EmailHead } from "./email-subject.js";
import type { Place } from "./place.js";
import type { LanguageCode, Text } from "./text.js";
import type { Style } from "./style.js";
import type { Term } from "./term.js";

/** A mention of something by its id, with the place of the mention. */
export interface Reference {
  readonly id: string;
  readonly place: Place;
}

/** Who may send what goes by who the sender is: a coalition, or an authority of a State. */
export type SenderKind = "ngo" | "government" | "mission";

/** Who sends: the letterhead's content. */
export interface Sender {
  readonly kind: SenderKind;
  readonly name: Text;
  readonly description: Text | null;
  readonly address: readonly Text[];
  readonly contact: readonly Text[];
  readonly logo: Logo | null;
}

/** The sender's mark. */
export interface Logo {
  /** Path of the image below `data/`. */
  readonly file: string;
  /** Where the path is written. */
  readonly place: Place;
  readonly alt: Text;
}

/** What is demanded of the government, and what a body of each kind is asked to do about it. */
export interface Demand {
  readonly id: string;
  readonly place: Place;
  readonly title: Text;
  readonly text: Text;
  readonly institutions: readonly Text[];
  readonly points: readonly Text[];
  /** By kind of body (`Office.kind`): the points asked of it. */
  readonly asks: Readonly<Record<string, readonly Text[]>>;
}

/** Something that happened. */
export interface Fact {
  readonly id: string;
  readonly place: Place;
  /** ISO 8601 calendar date on which it happened or began; null when the source gives none. */
  readonly date: string | null;
  /** Where the date is written. */
  readonly datePlace: Place | null;
  readonly text: Text;
  readonly places: readonly Text[];
  readonly rights: readonly Text[];
  readonly people: readonly Text[];
}

/** A document that was issued before the letter, on the same matter. */
export interface EarlierDocument {
  readonly id: string;
  readonly place: Place;
  /** As the body that issued it writes it (`S/2021/467`); null for a document without one. */
  readonly symbol: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly datePlace: Place | null;
  readonly title: Text;
}

interface AnnexHead {
  readonly id: string;
  readonly place: Place;
  readonly title: Text;
}

/** What is set after the letter, on pages of its own. */
export interface SetAnnex extends AnnexHead {
  readonly type: "set";
  /** Name of the template that sets it, without folder and extension. */
  readonly template: Reference;
  /** Prose; null where the template makes the annex of facts, demands or documents. */
  readonly text: Text | null;
  readonly facts: readonly Reference[];
  readonly demands: readonly Reference[];
  readonly documents: readonly Reference[];
}

/** What goes with the letter as the file that it is. */
export interface FileAnnex extends AnnexHead {
  readonly type: "file";
  /** Its path below `data/`, and where that is written. */
  readonly file: Reference;
}

export type Annex = SetAnnex | FileAnnex;

/** An organisation that signs. */
export interface Signatory {
  readonly id: string;
  readonly place: Place;
  readonly name: Text;
  readonly representative: Text | null;
  readonly title: Text | null;
  /** Null where its row records none: it counts as pending. */
  readonly consent: Consent | null;
}

/** Who gets a letter, and what it is about. */
export interface Recipient {
  readonly id: string;
  readonly place: Place;
  readonly office: Reference;
  readonly language: LanguageCode;
  /** Name of the template, without folder and extension. */
  readonly template: Reference;
  readonly subject: Text;
  /** Why this body is written to: prose, one paragraph or more. */
  readonly purpose: Text;
  readonly facts: readonly Reference[];
  readonly demands: readonly Reference[];
  /** By demand id: what this recipient is asked, in place of what the demand asks of its kind. */
  readonly ask: Readonly<Record<string, readonly Text[]>>;
  /** Prose that ends the body of the letter. */
  readonly closing: Text | null;
  readonly marking: "confidential" | "personal" | null;
  /** The language of the original, where the letter is a translation. */
  readonly translatedFrom: LanguageCode | null;
  /** The office for which the letter is a draft: it would send it. Null where the sender of the submission does. */
  readonly draftedFor: Reference | null;
  readonly annexes: readonly Reference[];
  /** Other recipients whose letters go with this one. */
  readonly encloses: readonly Reference[];
  readonly enclosures: readonly Text[];
  readonly copies: readonly Text[];
  readonly email: EmailHead;
  /** The submission's own limits, which take the place of the office's. */
  readonly limits: Limits;
}

/** The whole case, as read from one folder; all references resolve. */
export interface Submission {
  readonly title: Text;
  readonly reference: string | null;
  /** ISO 8601 calendar date: the only date that a letter bears. */
  readonly date: string;
  /** The city from which the letters are sent. */
  readonly city: Text;
  readonly sender: Sender;
  /** The first is the language of a recipient that names none. */
  readonly languages: readonly LanguageCode[];
  readonly style: Style;
  readonly terms: readonly Term[];
  readonly demands: readonly Demand[];
  readonly facts: readonly Fact[];
  readonly documents: readonly EarlierDocument[];
  readonly annexes: readonly Annex[];
  readonly signatories: readonly Signatory[];
  readonly recipients: readonly Recipient[];
}
