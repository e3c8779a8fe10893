import * as v from "valibot";
import { id } from "./id.js";
import { plainText } from "./text.js";

const mark = v.pipe(v.string(), v.title("text"));

const gap = v.pipe(
  v.optional(v.pipe(v.picklist(["none", "narrow", "no-break"]), v.title("`none`, `narrow` or `no-break`"))),
);

const profile = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({
        marks: v.pipe(plainText, v.description("The marks that the row is about, one after the other.")),
        before: v.pipe(gap, v.description("Space before: none, narrow (U+202F) or no-break (U+00A0).")),
        after: v.pipe(gap, v.description("Space after, likewise.")),
      }),
      v.title("a map"),
    ),
  ),
  v.title("a list of marks with their spaces"),
);

const spacing = v.pipe(
  v.strictObject({
    profile: v.pipe(id, v.description("The profile in use.")),
    profiles: v.pipe(
      v.record(id, profile),
      v.title("a map of profiles"),
      v.description("Tables of marks with the spaces before and after them, by name."),
    ),
  }),
  v.title("a map"),
);

const dash = v.pipe(
  v.strictObject({
    open: v.pipe(mark, v.description("The first of two dashes that enclose words, with its spaces.")),
    close: v.pipe(mark, v.description("The second, with its spaces.")),
    alone: v.pipe(mark, v.description("A dash by itself between words, with its spaces.")),
  }),
  v.title("a map"),
);

const fullStop = v.pipe(
  v.strictObject({
    typed: v.pipe(plainText, v.description("What is often typed for it.")),
    set: v.pipe(plainText, v.description("The full stop of the language.")),
  }),
  v.title("a map"),
);

const words = v.optional(v.pipe(v.array(plainText), v.title("a list of words")));

const ties = v.pipe(
  v.strictObject({
    "before-number": v.pipe(words, v.description("Words that stay with the number after them: Article 35.")),
    "after-number": v.pipe(words, v.description("Words that stay with the number before them: 45 km.")),
    "before-name": v.pipe(words, v.description("Words that stay with the name after them: Mr Petrosyan.")),
    "never-last": v.pipe(words, v.description("Words that no line ends with.")),
    "never-first": v.pipe(words, v.description("Words that no line begins with.")),
  }),
  v.title("a map"),
);

/** The keys of a language file that say how marks are set and what stays together; all may be left out. */
export const typographyEntries = {
  apostrophe: v.pipe(v.optional(plainText), v.description("The apostrophe.")),
  ellipsis: v.pipe(v.optional(plainText), v.description("What three full stops become.")),
  dash: v.pipe(v.optional(dash), v.description("Dashes between words.")),
  range: v.pipe(v.optional(plainText), v.description("Between the numbers of a range: 12–15.")),
  subparagraph: v.pipe(
    v.optional(v.pipe(plainText, v.includes("{number}", "text with {number} in it"))),
    v.description("The label of a subparagraph: ({number}), or {number}) as in French."),
  ),
  spacing: v.pipe(v.optional(spacing), v.description("Spaces before and after marks.")),
  "full-stop": v.pipe(v.optional(fullStop), v.description("A full stop that has a key on few keyboards.")),
  hyphen: v.pipe(v.optional(plainText), v.description("The hyphen at the end of a line, if not the usual.")),
  "capital-nouns": v.pipe(
    v.optional(v.pipe(v.boolean(), v.title("true or false"))),
    v.description("Whether every noun has a capital, as in German."),
  ),
  ties: v.pipe(v.optional(ties), v.description("Words that stay on one line with their neighbour.")),
};
