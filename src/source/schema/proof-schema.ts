import * as v from "valibot";
import { stem } from "./stem.js";
import { plainText } from "./text.js";

const words = v.optional(v.pipe(v.array(stem), v.title("a list of words")), []);

const mark = v.pipe(v.string(), v.regex(/^[^A-Za-z0-9\s]{1,3}$/, "a punctuation mark"), v.title("a mark"));

const marks = v.optional(v.pipe(v.record(mark, plainText), v.title("a map of marks")), {});

/** What a careful reader of the language knows of it. */
export const proofSchema = v.pipe(
  v.strictObject({
    frequent: v.pipe(
      words,
      v.description(
        "Words that hardly a sentence does without, by which a text is known to be in the language: the of; several a line, parted by spaces. Without them nothing is said of it.",
      ),
    ),
    until: v.pipe(words, v.description("Words right before a day that is still to come: by, until.")),
    will: v.pipe(words, v.description("Words of a sentence that tells of what is to come: will.")),
    doubled: v.pipe(words, v.description("Words that may stand twice, one behind the other: had had.")),
    greetings: v.pipe(words, v.description("Words with which a letter greets: Dear.")),
    placeholders: v.pipe(
      words,
      v.description("What stands for text that is still to come: to be completed. Case does not count."),
    ),
    brackets: v.pipe(words, v.description("What may stand in square brackets: sic.")),
    you: v.pipe(words, v.description("Words by which a text speaks to its reader: you, your.")),
    as: v.pipe(words, v.description("What stands between the reader and a title: as, in your capacity as.")),
    foreign: v.pipe(words, v.description("Words in a foreign script that the language uses: de facto.")),
    marks: v.pipe(
      marks,
      v.description("Marks of other languages after a word, and what this one has in their place."),
    ),
    openers: v.pipe(marks, v.description("What opens a sentence that a mark ends: ¿ for ?.")),
  }),
  v.title("a map"),
);
