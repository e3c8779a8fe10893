import {
  asErrors,
  composePages,
  countWords,
  type Diagnostic,
  fault,
  type Language,
  type Press,
  readSections,
  type Section,
  soundOnly,
} from "../index.js";
import type { Side } from "../report/comparison-phrases.js";
import type { World } from "../world/world.js";
import { choose } from "./choose-recipients.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, openSubmission, type OpenSubmission } from "./open-submission.js";

/** A letter as the command line names it: a recipient's id, and the language after a colon where it is not the letter's own. */
export interface Asked {
  readonly name: string;
  readonly id: string;
  readonly language: string | undefined;
}

/** A letter that was asked for: its sections, unless there is none; and every finding on the way. */
export interface ComposedSide {
  readonly side: Side | null;
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A submission in a language, opened once for both letters. */
interface Desk {
  readonly opened: OpenSubmission;
  readonly press: Press | null;
}

/** Composes letters of one submission. */
export function openDesk(world: World, options: CommonOptions): (asked: Asked) => Promise<ComposedSide> {
  const desks = new Map<string, Promise<Desk>>();
  return async (asked) => {
    const lang = asked.language ?? options.lang;
    const desk = desks.get(lang ?? "") ?? layDesk(world, withLanguage(options, lang));
    desks.set(lang ?? "", desk);
    return composeSide(asked, await desk, { lang, strict: options.strict === true });
  };
}

function withLanguage(options: CommonOptions, lang: string | undefined): CommonOptions {
  return lang === undefined ? options : { ...options, lang };
}

async function layDesk(world: World, options: CommonOptions): Promise<Desk> {
  const opened = await openSubmission(world, options);
  return { opened, press: opened.case === null ? null : await loadPress(world, opened.case, opened) };
}

function composeSide(
  { name, id }: Asked,
  { opened, press }: Desk,
  { lang, strict }: { readonly lang: string | undefined; readonly strict: boolean },
): ComposedSide {
  const { sources } = opened;
  const about = opened.diagnostics.filter(({ recipient }) => recipient === undefined || recipient === id);
  const none = { side: null, sections: [], diagnostics: about, sources };
  if (press === null) return { ...none, diagnostics: opened.diagnostics };
  const { faults, untranslated, recipients } = choose(press.case, { only: [id], except: [] });
  if (faults.length > 0) return { ...none, diagnostics: faults };
  const missing = untranslated.map(({ place }) =>
    fault("missing-language", place, { language: lang ?? "", present: [] }),
  );
  if (missing.length > 0) return { ...none, diagnostics: missing };
  const [recipient] = recipients;
  if (recipient === undefined) return none;
  const composed = composePages(recipient, press);
  const { value, diagnostics } = strict
    ? soundOnly({ ...composed, diagnostics: asErrors(composed.diagnostics) })
    : composed;
  const found = [...about, ...diagnostics];
  if (value === null) return { ...none, diagnostics: found };
  const { letter, pages } = value;
  const language: Language | undefined = press.case.languages.get(letter.language);
  if (language === undefined) throw new Error(`no language ${letter.language}`);
  const size = { pages: pages.length, words: countWords(letter) };
  const side = { name, language: letter.language, size };
  return { side, sections: readSections(letter, language), diagnostics: found, sources };
}
