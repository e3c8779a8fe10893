import { type ByGender, formFor, type Gender } from "../model/gender.js";
import type { FormOfAddress, Language } from "../model/language.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { type Address, type Addressee, type Directory, type Office, titleIn } from "../model/office.js";
import type { Term } from "../model/tenure.js";
import { type LanguageCode, type Text, textIn } from "../model/text.js";
import { doubtsOf } from "./doubts-of.js";
import { textInWords, titleInWords } from "./in-words.js";
import { resolveTenure } from "./resolve-tenure.js";

/** The letter that an office is resolved for. */
export interface Occasion {
  readonly language: Language;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** Whether one person takes leave or several; several when absent. */
  readonly senders?: "one" | "several";
}

/** Who is written to, and every reason to look again before the letter is sent. */
export interface Resolved {
  readonly value: Addressee;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An office as a letter addresses it: its holder on the day where that is sure, otherwise the office alone, in the
 * neutral form. The reader has made sure that the office, its address, its form of address and the language of its texts
 * exist; where one does not, that is a bug, and thrown.
 */
export function resolveAddressee(directory: Directory, officeId: string, occasion: Occasion): Resolved {
  const { language, date, senders = "several" } = occasion;
  const office = found(directory.offices.get(officeId), `office ${officeId}`);
  const address = found(directory.addresses.get(office.address.id), `address ${office.address.id}`);
  const tenure = resolveTenure(directory, officeId, date);
  const known = knownOf("row" in tenure ? tenure : null);
  const form = formOf(language, office.form.id);
  const wording = wordingOf(office, known, { code: language.code, named: form.named !== undefined });
  const say = (text: Text): string =>
    found(textInWords(text, language.code), `${language.code} text of ${officeId}`);
  const holder = holderLines(form, wording);
  const place = addressTexts(address).map(say);
  const body = say(office.body);
  const bodyLines = namesBody(office) ? [] : [body];
  return {
    value: {
      office: officeId,
      kind: office.kind,
      body,
      title: wording.title,
      name: wording.name,
      state: wording.state,
      lines: [...holder, wording.addressed, ...bodyLines, ...place],
      address: place,
      city: say(found(address.city[0], `city of ${address.id}`)),
      salutation: fill(formFor(form.salutation, known.gender), "title", wording.vocative),
      close: fill(formFor(closeOf(form, senders), known.gender), "title", wording.vocative),
    },
    diagnostics: doubtsOf({ directory, office, address, tenure, date, language: language.code }),
  };
}

/** What of a term is sure enough to be written on a letter. */
interface Known {
  readonly term: Term | null;
  readonly name: Text | null;
  readonly gender: Gender | null;
}

/** A wrong name is worse than none: nothing that is remembered only, nothing next to a day that is remembered only. */
function knownOf(term: Term | null): Known {
  const sure = term !== null && term.type === "held" && term.status !== "memory" && term.doubt === null;
  if (!sure) return { term: null, name: null, gender: null };
  if (term.memory.includes("name")) return { term, name: null, gender: null };
  return { term, name: term.name, gender: term.name === null ? null : term.gender };
}

/** The words for an office and its holder in a language. */
interface Wording {
  readonly title: string;
  /** As the inside address has it. */
  readonly addressed: string;
  readonly vocative: string;
  readonly name: string | null;
  readonly state: string | null;
  readonly capacity: string | null;
  readonly gender: Gender | null;
}

function wordingOf(
  office: Office,
  { term, name, gender }: Known,
  { code, named }: { readonly code: LanguageCode; readonly named: boolean },
): Wording {
  const title = found(titleInWords(office.title, code, gender), `${code} title of ${office.id}`);
  const state = term?.state ?? null;
  const genitive = state === null ? null : textIn(state.genitive, code);
  const capacity = office.capacity === null ? null : titleIn(office.capacity, code, gender);
  const written = name === null || !named ? null : textIn(name, code);
  return {
    title,
    addressed: (office.addressed === null ? null : titleIn(office.addressed, code, gender)) ?? title,
    vocative: found(titleInWords(office.vocative, code, gender), `${code} vocative of ${office.id}`),
    name: written !== null && isLatin(written) === isLatin(title) ? written : null,
    state: state === null ? null : textIn(state.name, code),
    capacity: genitive === null || capacity === null ? null : fill(capacity, "state", genitive),
    gender,
  };
}

/** A name that is written in one script only is not put among lines of another. */
function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** The person, where the language has a line for one, and as what; or only as what. */
function holderLines(
  { named, unnamed }: FormOfAddress,
  { name, capacity, gender }: Wording,
): readonly string[] {
  const asWhat = capacity === null ? [] : [capacity];
  if (name !== null && named !== undefined) return [fill(formFor(named, gender), "name", name), ...asWhat];
  return unnamed === undefined ? asWhat : asWhat.map((line) => fill(unnamed, "capacity", line));
}

/** The body has no line of its own when the title ends with its name, if only in a language that does not inflect it there. */
function namesBody({ title, body }: Office): boolean {
  const languages = [title, body].flatMap((text) => (text.type === "same" ? [] : Object.keys(text.texts)));
  const codes = languages.length === 0 ? [""] : languages;
  return codes.some((code) => {
    const [whole, end] = [titleIn(title, code, null), textIn(body, code)];
    return whole !== null && end !== null && whole.endsWith(end);
  });
}

/** No address is guessed: what is known from memory alone shows the city and the country. */
function addressTexts({ status, lines, city }: Address): readonly Text[] {
  return status !== "memory" && lines.length > 0 ? lines : city;
}

/** Several take leave in other words than one, where the language has them. */
function closeOf({ close, "close-of-one": closeOfOne }: FormOfAddress, senders: "one" | "several"): ByGender {
  return senders === "one" ? (closeOfOne ?? close) : close;
}

function formOf({ code, forms }: Language, name: string): FormOfAddress {
  return found(Object.hasOwn(forms, name) ? forms[name] : undefined, `form of address ${name} in ${code}`);
}

/** A function as replacement, so that no `$` in a title is taken for a pattern. */
function fill(phrase: string, name: string, value: string): string {
  return phrase.replaceAll(`{${name}}`, () => value);
}

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}
