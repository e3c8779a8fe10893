import * as v from "valibot";
import { plainText } from "./text.js";

/** How sure a row of the directory is. */
export const status = v.pipe(
  v.picklist(["verified", "corroborated", "computed", "memory"]),
  v.title("one of verified, corroborated, computed, memory"),
);

/** Where a row's facts come from: a key, a title or an address each. */
export const sources = v.pipe(v.array(plainText), v.title("a list of sources"));
