import type { ByGender } from "./gender.js";
import type { ProofWords } from "./proof.js";
import type { LanguageCode } from "./text.js";
import type { Typography } from "./typography.js";

/** A form of address: how a letter greets and takes leave. `{title}` stands for the office's vocative. */
export interface FormOfAddress {
  readonly salutation: ByGender;
  readonly close: ByGender;
  /** How one person takes leave: "my" for "our". */
  readonly "close-of-one"?: ByGender | undefined;
  /** The line of a holder who is named, with `{name}`; without it nobody is named in the language. */
  readonly named?: ByGender | undefined;
  /** The line of one who is known by the State that sent them, with `{capacity}`. */
  readonly unnamed?: string | undefined;
  /** Beginnings of titles that call for this form and no other. */
  readonly titles?: readonly string[] | undefined;
}

/** How several things are named in a row: "{items} and {last}"; `separator` stands between the items before. */
export interface ListWords {
  readonly separator: string;
  readonly two: string;
  readonly many: string;
}

/** Words in place of the usual ones where the last thing begins in one way and not in another: Spanish "e" before "Ijevan". */
export interface ListException extends Pick<ListWords, "two" | "many"> {
  /** Small letters. */
  readonly starts: readonly string[];
  readonly butNot: readonly string[];
}

/** Which way the lines of a language run, and with them its page. */
export type Direction = "ltr" | "rtl";

/** Everything fixed that a language needs: one file in `data/languages/`. */
export interface Language {
  readonly code: LanguageCode;
  readonly name: string;
  readonly direction: Direction;
  /** A name of `HYPHENATIONS`, such as `en-gb`; null sets without hyphens. */
  readonly hyphenation: string | null;
  /** `{day}`, `{month}`, `{year}`. */
  readonly date: string;
  /** January first, in the form that a date takes. */
  readonly months: readonly string[];
  /** What stands for a day's number in a date where it is not the bare number, by that number: 1 is "1er". */
  readonly days: Readonly<Record<string, string>>;
  readonly list: ListWords & { readonly exceptions: readonly ListException[] };
  readonly quotes: {
    readonly open: string;
    readonly close: string;
    readonly innerOpen: string;
    readonly innerClose: string;
  };
  readonly typography: Typography;
  readonly proof: ProofWords;
  readonly forms: Readonly<Record<string, FormOfAddress>>;
  /** Fixed phrases by name; a name in braces stands for a value. */
  readonly phrases: Readonly<Record<string, string>>;
}
