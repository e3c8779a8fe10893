import * as v from "valibot";

/**
 * An id becomes a file name and a key: so small ASCII letters, digits and single hyphens, at most 64, no device
 * name of Windows (con, nul, com1, ...), and not `constructor`, which every JavaScript object already has.
 */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|constructor)$)(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "small letters, digits and single hyphens, a letter first, at most 64 in all, and no reserved name",
  ),
  v.title("an id"),
);

/** A mention of an id that is defined elsewhere; whether it exists is looked up, not matched. */
export const mention = v.pipe(v.string(), v.regex(/\S/, "an id"), v.title("an id"));
