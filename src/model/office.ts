import type { Channel } from "./channel.js";
import { type ByGender, formFor, type Gender } from "./gender.js";
import type { Place } from "./place.js";
import type { Reference } from "./submission.js";
import type { Holder, Rotation, State } from "./tenure.js";
import type { LanguageCode, Text } from "./text.js";

/** How sure a row of the directory is. */
export type Status = "verified" | "corroborated" | "computed" | "memory";

/** Until which day the rows of a table were looked up, and where the table says so. */
export interface Verified {
  readonly until: string;
  readonly place: Place;
}

/** What every row of the directory has. */
export interface Row {
  readonly id: string;
  readonly place: Place;
  readonly status: Status;
  /** Where the value of each of its keys stands. */
  readonly places: Readonly<Record<string, Place>>;
  readonly sources: readonly string[];
  /** Null where the table names no day: a user answers for the rows that are the user's own. */
  readonly verified: Verified | null;
}

/** Where the value of a key of a row stands; the row's own place where it has no such key. */
export function placeAt({ place, places }: Row, key: string): Place {
  return Object.hasOwn(places, key) ? (places[key] ?? place) : place;
}

/** Where a body receives letters. */
export interface Address extends Row {
  readonly lines: readonly Text[];
  /** City and country: all that is used while `status` is `memory`, since no address is guessed. */
  readonly city: readonly Text[];
}

/** A title: a text of which a language may have a neutral, a feminine and a masculine form. */
export type TitleText =
  | Extract<Text, { type: "same" }>
  | {
      readonly type: "by-language";
      readonly place: Place;
      readonly texts: Readonly<Record<LanguageCode, ByGender>>;
    };

/** A post in a body. */
export interface Office extends Row {
  readonly body: Text;
  /** What sort of body it is, for `Demand.asks`: `security-council`, `state`, `mission`, ... */
  readonly kind: string;
  /** The office's full title, as an inside address and a signature name it. */
  readonly title: TitleText;
  /** The title as an inside address has it, in languages that inflect it; the title itself in others. */
  readonly addressed: TitleText | null;
  /** The title by which its holder is spoken to: "High Commissioner". */
  readonly vocative: TitleText;
  /** As what a State's representative holds the office: "Permanent Representative of {state}". */
  readonly capacity: TitleText | null;
  /** Name of the form of address in `data/languages/`: `excellency`, `title`, `registry`. */
  readonly form: Reference;
  readonly address: Reference;
  /** Languages whose texts are remembered only, whatever the status of the row. */
  readonly memory: readonly LanguageCode[];
}

/** Everything that is known of whom letters go to. */
export interface Directory {
  readonly offices: ReadonlyMap<string, Office>;
  readonly addresses: ReadonlyMap<string, Address>;
  /** Terms by office, the earliest first. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** By office. */
  readonly rotations: ReadonlyMap<string, Rotation>;
  readonly states: ReadonlyMap<string, State>;
  /** By office. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** What the keys of `Row.sources` stand for. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A recipient's office resolved on the letter's date, in the letter's language. */
export interface Addressee {
  readonly office: string;
  readonly kind: string;
  readonly body: string;
  readonly title: string;
  /** Who holds the office, where that is sure; null for a vacancy, or where the office alone is written to. */
  readonly name: string | null;
  /** The State that holds the office, where one does. */
  readonly state: string | null;
  /** Lines of the inside address: the holder, where sure, and the office first. */
  readonly lines: readonly string[];
  /** Those of the lines that are the address. */
  readonly address: readonly string[];
  readonly city: string;
  readonly salutation: string;
  readonly close: string;
}

/** The title in a language, in the form for a gender; the neutral one where the language has no other. Null without the language. */
export function titleIn(title: TitleText, language: LanguageCode, gender: Gender | null): string | null {
  if (title.type === "same") return title.text;
  const forms = Object.hasOwn(title.texts, language) ? title.texts[language] : undefined;
  return forms === undefined ? null : formFor(forms, gender);
}
