import * as v from "valibot";
import { HYPHENATIONS } from "../../model/hyphenation.js";
import { byGender } from "./gender.js";
import { id } from "./id.js";
import { proofSchema } from "./proof-schema.js";
import { languageCode, plainText } from "./text.js";
import { typographyEntries } from "./typography-schema.js";

const phrase = v.pipe(v.string(), v.title("text"));

/** Which names there are is for editors: `read-languages.ts` tells of another with the nearest. */
const hyphenation = v.pipe(phrase, v.metadata({ enum: Object.keys(HYPHENATIONS) }));

const dateFormat = v.pipe(
  v.string(),
  v.regex(/^(?=.*\{day\})(?=.*\{month\})(?=.*\{year\})/, "text with {day}, {month} and {year}"),
  v.title("text"),
);

const listException = v.pipe(
  v.strictObject({
    starts: v.pipe(
      v.array(plainText),
      v.title("a list of beginnings"),
      v.description("How the last item begins, in small letters."),
    ),
    "but-not": v.pipe(
      v.optional(v.pipe(v.array(plainText), v.title("a list of beginnings"))),
      v.description("Beginnings that keep the usual words."),
    ),
    two: v.pipe(phrase, v.description("Two items: {first} and {last}.")),
    many: v.pipe(phrase, v.description("Three items or more: {items} and {last}.")),
  }),
  v.title("a map"),
);

const dayNumber = v.pipe(
  v.string(),
  v.regex(/^([1-9]|[12][0-9]|3[01])$/, "a day of the month from 1 to 31"),
  v.title("a day of the month"),
);

const listSchema = v.pipe(
  v.strictObject({
    separator: v.pipe(
      phrase,
      v.description("Between the items of a list before the last: a comma and a space."),
    ),
    two: v.pipe(phrase, v.description("Two items: {first} and {last}.")),
    many: v.pipe(phrase, v.description("Three items or more: {items} and {last}.")),
    before: v.pipe(
      v.optional(v.pipe(v.array(listException), v.title("a list of exceptions"))),
      v.description("Other words where the last item begins in a certain way: Spanish e in place of y."),
    ),
  }),
  v.title("a map"),
);

const quotesSchema = v.pipe(
  v.strictObject({
    open: v.pipe(phrase, v.description("Opening quotation mark.")),
    close: v.pipe(phrase, v.description("Closing quotation mark.")),
    "inner-open": v.pipe(phrase, v.description("Opening mark of a quotation within one.")),
    "inner-close": v.pipe(phrase, v.description("Closing mark of a quotation within one.")),
  }),
  v.title("a map"),
);

const formSchema = v.pipe(
  v.strictObject({
    salutation: v.pipe(
      byGender,
      v.description("How the letter greets; {title} stands for the office's vocative."),
    ),
    close: v.pipe(
      byGender,
      v.description("How the letter takes leave; {title} stands for the office's vocative."),
    ),
    "close-of-one": v.pipe(
      v.optional(byGender),
      v.description("How a letter of one person takes leave, where that is said in other words."),
    ),
    named: v.pipe(
      v.optional(byGender),
      v.description("First line of the inside address of a holder who is named; {name} stands for the name."),
    ),
    unnamed: v.pipe(
      v.optional(plainText),
      v.description("That of one who is known by office alone: {capacity} is what the State sent them as."),
    ),
    titles: v.pipe(
      v.optional(v.pipe(v.array(plainText), v.title("a list of beginnings of titles"))),
      v.description("Beginnings of titles that call for this form and no other: Ambassador."),
    ),
  }),
  v.title("a map"),
);

/** `data/languages/<code>.yaml`. */
export const languageSchema = v.pipe(
  v.strictObject({
    code: v.pipe(languageCode, v.description("The language's code, as the file is named.")),
    name: v.pipe(plainText, v.description("The language's name in English.")),
    direction: v.pipe(
      v.optional(v.pipe(v.picklist(["ltr", "rtl"]), v.title("ltr or rtl"))),
      v.description("Which way lines run: `ltr` from left to right, `rtl` from right to left."),
    ),
    hyphenation: v.pipe(
      v.optional(v.pipe(v.nullable(hyphenation), v.title("text"))),
      v.description("Hyphenation patterns, such as `en-gb`; without, words are not divided."),
    ),
    date: v.pipe(dateFormat, v.description("A date, made of {day}, {month} and {year}.")),
    months: v.pipe(
      v.array(plainText),
      v.length(12, "twelve months"),
      v.title("a list of twelve months"),
      v.description("Names of the months, January first, as a date needs them."),
    ),
    days: v.pipe(
      v.optional(v.pipe(v.record(dayNumber, plainText), v.title("a map of days"))),
      v.description("Days that a date does not write as the bare number: 1er for 1."),
    ),
    list: v.pipe(listSchema, v.description("How several things are named in a row.")),
    quotes: v.pipe(quotesSchema, v.description("Quotation marks.")),
    ...typographyEntries,
    proof: v.pipe(
      v.optional(proofSchema),
      v.description("What a careful reader of the language knows of its words and marks."),
    ),
    forms: v.pipe(
      v.record(id, formSchema),
      v.title("a map of forms of address"),
      v.description("Forms of address, by the name that offices refer to."),
    ),
    phrases: v.pipe(
      v.record(id, phrase),
      v.title("a map of phrases"),
      v.description("Fixed phrases by name; a name in braces stands for a value."),
    ),
  }),
  v.title("a map"),
);
