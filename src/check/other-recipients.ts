import { type Diagnostic, fault, warning } from "../model/diagnostic.js";
import type { FormOfAddress, Language } from "../model/language.js";
import type { Office } from "../model/office.js";
import { titleIn } from "../model/office.js";
import type { Passage } from "../model/passage.js";
import { formFor } from "../model/gender.js";
import type { Mention, Party, PartyIndex } from "./parties.js";
import type { Reading } from "./text-rule.js";
import { lowered, placesOf } from "./words.js";

/** What in a text is said to whom, whatever letter shows it. */
export interface Told {
  readonly passage: Passage;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly greetings: readonly Greeting[];
}

interface Greeting {
  readonly start: number;
  readonly end: number;
}

/** Texts that rightly name others, or are their own. */
const ABOUT_OTHERS = ["copies", "enclosures"];
const OF_LETTERS = ["recipients", "facts", "demands", "annexes", "documents", "templates"];

/** Finds what in a text is said to somebody: names, salutations, titles, greetings. */
export function readTold({ passage, own, proof, language }: Reading, index: PartyIndex): Told | null {
  if (!OF_LETTERS.includes(passage.table) || ABOUT_OTHERS.includes(passage.key)) return null;
  const mentions = index.mentionsIn(own);
  const greetings = greetingsIn(own, proof.greetings, language?.typography.ties.beforeName ?? []);
  return mentions.length + greetings.length === 0 ? null : { passage, text: own, mentions, greetings };
}

/** How long a greeting is at most, in UTF-16 units. */
const LONGEST = 60;

/**
 * At the beginning of a paragraph, up to its mark or to the end of the line, without a value of a template. What begins with an
 * honorific is a greeting where nothing follows in the line: "Monsieur Dupont, who lives here, has left" tells of somebody.
 */
function greetingsIn(
  text: string,
  words: readonly string[],
  honorifics: readonly string[],
): readonly Greeting[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    const beginning = text.slice(start, Math.min(start + LONGEST, at - 1));
    if (!opensWith(words, beginning)) return [];
    const [greeting = ""] = /^[^,:!.\uFFFC]*/.exec(beginning) ?? [];
    const isWhole = greeting.length < LONGEST && beginning[greeting.length] !== ".";
    const rest = line.trimStart().slice(greeting.length).trimEnd();
    const isAlone = rest === "" || /^\uFFFC|[,:!]$/u.test(rest);
    return isWhole && (isAlone || !opensWith(honorifics, beginning))
      ? [{ start, end: start + greeting.trimEnd().length }]
      : [];
  });
}

function opensWith(words: readonly string[], text: string): boolean {
  return placesOf(words, text, lowered(text)).some(([first]) => first === 0);
}

/** Whom a letter goes to, and for whom it speaks. */
export interface Correspondents {
  readonly addressee: Party;
  /** Offices that it may name: its own, and the one that it is a draft for. */
  readonly own: readonly string[];
}

/** What in a letter's text is somebody else's, and greetings that the addressee is not due. */
export function checkTold(
  { passage, text, mentions, greetings }: Told,
  { addressee, own }: Correspondents,
): readonly Diagnostic[] {
  const foreign = mentions.filter(({ offices }) => !own.some((office) => offices.has(office)));
  const unfit = greetings.filter(
    ({ start, end }) =>
      !addressee.salutations.some((salutation) => isOwn(text.slice(start, end), salutation)) &&
      !foreign.some((mention) => mention.start < end && mention.end > start),
  );
  return [
    ...foreign.map((mention) => foreignOf(mention, passage, text)),
    ...unfit.map(({ start, end }) =>
      warning("salutation-rank", passage.placeOf(start, end), {
        greeting: text.slice(start, end),
        own: addressee.salutations[0] ?? "",
        right: null,
      }),
    ),
  ];
}

function isOwn(greeting: string, salutation: string): boolean {
  const [said, due] = [folded(greeting), folded(salutation)];
  return due === said || due.startsWith(`${said} `);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function foreignOf({ kind, start, end, offices }: Mention, passage: Passage, text: string): Diagnostic {
  const place = passage.placeOf(start, end);
  const written = text.slice(start, end).replaceAll(/\s+/gu, " ");
  const [office = ""] = offices;
  switch (kind) {
    case "name":
      return fault("other-recipient-name", place, { name: written, office });
    case "salutation":
      return fault("other-recipient-salutation", place, { salutation: written, office });
    case "title":
      return warning("other-recipient-title", place, { title: written, office });
  }
}

/** A warning where a title calls for another form of address than its office has: an ambassador who is no Excellency. */
export function checkRank(office: Office, languages: readonly Language[]): readonly Diagnostic[] {
  const { id, place } = office.form;
  for (const { code, forms } of languages) {
    const title = titleIn(office.title, code, null) ?? "";
    const due = Object.keys(forms).find((name) => callsFor(forms[name], title));
    const own = formFor(forms[id]?.salutation ?? "", null);
    if (due !== undefined && due !== id)
      return [warning("salutation-rank", place, { greeting: null, own, right: due })];
  }
  return [];
}

function callsFor(form: FormOfAddress | undefined, title: string): boolean {
  return (form?.titles ?? []).some((start) => title === start || title.startsWith(`${start} `));
}
