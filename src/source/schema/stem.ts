import * as v from "valibot";

/** A word or several to be looked for; a `*` at the end stands for any ending, and by itself would for every text. */
export const stem = v.pipe(v.string(), v.regex(/[^\s*]/, "text that is more than a `*`"), v.title("text"));
