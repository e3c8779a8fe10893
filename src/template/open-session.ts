import Handlebars from "handlebars";
import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Place } from "../model/place.js";
import { readVariable, showVariable } from "./guard-variables.js";
import type { Helper } from "./helper.js";
import { blockHelpers, helperTable } from "./helper-table.js";
import { READ_GUARD, SHOW_GUARD } from "./prepare-template.js";
import { placeOf } from "./template-place.js";

/** Handlebars with guards and helpers, which know the letter that is being filled. */
export interface Session {
  /** A partial that counts as a step. */
  counted(run: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate;
  /** The text is null where it would be far too long. */
  fill(
    run: Handlebars.TemplateDelegate<object>,
    context: object,
    language: Language,
  ): { readonly text: string | null; readonly diagnostics: readonly Diagnostic[] };
}

/** A letter as it is filled. */
interface Filling {
  readonly language: Language;
  readonly diagnostics: Diagnostic[];
  /** What it may still cost: a call costs one, and so does each character that it makes. */
  budget: number;
}

/** Ten thousand signatories cost two million. */
const BUDGET = 10_000_000;
/** Thrown through Handlebars, which knows no other way to end. */
const TOO_MUCH = Symbol("too much");

/** Registers guards and helpers. Filling is synchronous, so the letter being filled can stand in one variable. */
export function openSession(handlebars: typeof Handlebars): Session {
  let current: Filling | null = null;
  const letter = (): Filling => {
    if (current === null) throw new Error("a template's helper was called outside of filling");
    return current;
  };
  const pay = <T>(made: T): T => {
    const filling = letter();
    filling.budget -= 1 + lengthOf(made);
    if (filling.budget < 0) throw TOO_MUCH;
    return made;
  };
  const report = (diagnostic: Diagnostic): number => letter().diagnostics.push(diagnostic);
  for (const name of Object.keys(handlebars.helpers)) {
    if (!blockHelpers.includes(name)) handlebars.unregisterHelper(name);
  }
  const each = handlebars.helpers["each"] as Handlebars.HelperDelegate;
  handlebars.registerHelper(
    "each",
    function (this: unknown, items: unknown, options: Handlebars.HelperOptions) {
      const fn: typeof options.fn = (...given) => pay(options.fn(...given));
      return each.call(this, items, { ...options, fn }) as unknown;
    },
  );
  handlebars.registerHelper(READ_GUARD, (root: unknown, path: string, ...rest: unknown[]) => {
    const { names, place } = guardCall(rest);
    return pay(readVariable(root, path, names, place, report));
  });
  handlebars.registerHelper(SHOW_GUARD, (root: unknown, path: string, ...rest: unknown[]) => {
    const { names, place } = guardCall(rest);
    return pay(showVariable(readVariable(root, path, names, place, report), path, place, report));
  });
  for (const [name, helper] of Object.entries(helperTable)) {
    handlebars.registerHelper(name, (...rest: unknown[]) => pay(callHelper(helper, rest, letter())));
  }
  return {
    counted: (run) => (context, options) => pay(run(context, options)),
    fill(run, context, language) {
      const { diagnostics } = (current = { language, diagnostics: [], budget: BUDGET });
      try {
        const text = run(context, {
          allowProtoPropertiesByDefault: false,
          allowProtoMethodsByDefault: false,
        });
        return { text: text.length > BUDGET ? null : text, diagnostics };
      } catch (error) {
        // A range error tells that no string is so long, or no stack so deep.
        if (error !== TOO_MUCH && !(error instanceof RangeError)) throw error;
        return { text: null, diagnostics };
      } finally {
        current = null;
      }
    },
  };
}

/** Characters of what a helper has made. */
function lengthOf(made: unknown): number {
  if (typeof made === "string") return made.length;
  return made instanceof Handlebars.SafeString ? made.toString().length : 0;
}

function callHelper(
  helper: Helper,
  rest: readonly unknown[],
  letter: Filling,
): string | boolean | Handlebars.SafeString {
  const options = rest.at(-1) as HelperOptions;
  const args = rest.slice(0, -1);
  // A missing variable has been reported by its guard; a second finding on the helper would say nothing new.
  if ([...args, ...Object.values(options.hash)].includes(undefined)) return "";
  const made = helper({ arguments: args, values: options.hash, language: letter.language });
  if (typeof made !== "object") return made;
  if ("html" in made) return new Handlebars.SafeString(made.html);
  letter.diagnostics.push(fault(made.code, placeOf(options), made.args));
  return "";
}

function guardCall(rest: readonly unknown[]): { names: string[]; place: Place } {
  const options = rest.at(-1) as HelperOptions;
  return { names: rest.slice(0, -1).map(String), place: placeOf(options) };
}

/** What Handlebars 4.7 passes to a helper last; its types leave out `loc`. */
interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: hbs.AST.SourceLocation;
}
