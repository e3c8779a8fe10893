import type { Place } from "./place.js";
import type { Reference } from "./submission.js";
import type { Text } from "./text.js";

/** How sure a row of the directory is. */
export type Status = "verified" | "corroborated" | "computed" | "memory";

/** Where a body receives letters. */
export interface Address {
  readonly id: string;
  readonly place: Place;
  readonly lines: readonly Text[];
  /** City and country: all that is used while `status` is `memory`, since no address is guessed. */
  readonly city: readonly Text[];
  readonly status: Status;
  readonly sources: readonly string[];
}

/** A post in a body. */
export interface Office {
  readonly id: string;
  readonly place: Place;
  readonly body: Text;
  /** What sort of body it is, for `Demand.asks`: `security-council`, `state`, `mission`, ... */
  readonly kind: string;
  /** The office's full title, as an inside address and a signature name it. */
  readonly title: Text;
  /** The title by which its holder is spoken to: "High Commissioner". */
  readonly vocative: Text;
  /** Name of the form of address in `data/languages/`: `excellency`, `title`, `registry`. */
  readonly form: Reference;
  readonly address: Reference;
  readonly status: Status;
  readonly sources: readonly string[];
}

/** Bodies' offices and addresses, by id. */
export interface Directory {
  readonly offices: ReadonlyMap<string, Office>;
  readonly addresses: ReadonlyMap<string, Address>;
}

/** A recipient's office resolved on the letter's date, in the letter's language. */
export interface Addressee {
  readonly office: string;
  readonly kind: string;
  readonly body: string;
  readonly title: string;
  /** Lines of the inside address, office first. */
  readonly lines: readonly string[];
  /** Those of them that are the address. */
  readonly addressLines: readonly string[];
  readonly salutation: string;
  readonly close: string;
}
