import type { Helper } from "./helper.js";
import { count, several } from "./helpers/count.js";
import { date } from "./helpers/date.js";
import { list } from "./helpers/list.js";
import { phrase } from "./helpers/phrase.js";
import { inline, prose } from "./helpers/prose.js";
import { some } from "./helpers/some.js";

/** Every helper that a template can call, by its name. */
export const helperTable: Readonly<Record<string, Helper>> = {
  count,
  date,
  inline,
  list,
  phrase,
  prose,
  several,
  some,
};

/** Handlebars' own block helpers that a template can use. */
export const blockHelpers: readonly string[] = ["each", "if", "unless", "with"];
