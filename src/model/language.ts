import type { ByGender } from "./gender.js";
import type { LanguageCode } from "./text.js";

/** A form of address: how a letter greets and takes leave. `{title}` stands for the office's vocative. */
export interface FormOfAddress {
  readonly salutation: ByGender;
  readonly close: ByGender;
  /** The line of a holder who is named, with `{name}`; without it nobody is named in the language. */
  readonly named?: ByGender | undefined;
  /** The line of one who is known by the State that sent them, with `{capacity}`. */
  readonly unnamed?: string | undefined;
}

/** Everything fixed that a language needs: one file in `data/languages/`. */
export interface Language {
  readonly code: LanguageCode;
  readonly name: string;
  /** Pattern file of the npm package `hyphen`, such as `en-gb`; null sets without hyphens. */
  readonly hyphenation: string | null;
  /** `{day}`, `{month}`, `{year}`. */
  readonly date: string;
  /** January first, in the form that a date takes. */
  readonly months: readonly string[];
  /** "{items} and {last}"; `separator` stands between the items before. */
  readonly list: { readonly separator: string; readonly two: string; readonly many: string };
  readonly quotes: {
    readonly open: string;
    readonly close: string;
    readonly innerOpen: string;
    readonly innerClose: string;
  };
  readonly forms: Readonly<Record<string, FormOfAddress>>;
  /** Fixed phrases by name; a name in braces stands for a value. */
  readonly phrases: Readonly<Record<string, string>>;
}
