import * as v from "valibot";

const number = v.pipe(
  v.number(),
  v.finite("a number"),
  v.minValue(1, "a number of at least 1"),
  v.title("a number"),
);

/** What a letter may not exceed. */
export const limits = v.pipe(
  v.strictObject({
    words: v.pipe(v.optional(number), v.description("Words of the letter's body.")),
    pages: v.pipe(v.optional(number), v.description("Pages of the letter.")),
    megabytes: v.pipe(v.optional(number), v.description("Size of the file, in millions of bytes.")),
  }),
  v.title("a map of limits"),
);
