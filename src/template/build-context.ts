import type { Addressee } from "../model/office.js";
import type { Demand, Fact, Recipient, Signatory, Submission } from "../model/submission.js";
import { type LanguageCode, type Text, textIn } from "../model/text.js";
import { orderSignatories } from "./order-signatories.js";

/** What a template can reach: plain data in the letter's language. Absent texts are null, absent lists empty. */
export interface Context {
  readonly letter: {
    readonly title: string;
    readonly reference: string | null;
    readonly date: string;
    readonly city: string;
    readonly language: LanguageCode;
  };
  readonly sender: {
    readonly name: string;
    readonly description: string | null;
    readonly address: readonly string[];
    readonly contact: readonly string[];
    readonly logo: { readonly file: string; readonly alt: string } | null;
  };
  readonly addressee: Addressee;
  readonly recipient: {
    readonly id: string;
    readonly subject: string;
    readonly purpose: string;
    readonly closing: string | null;
    readonly enclosures: readonly string[];
    readonly copies: readonly string[];
  };
  readonly facts: readonly ContextFact[];
  readonly demands: readonly ContextDemand[];
  /** What this recipient is asked, demand after demand. */
  readonly asks: readonly string[];
  readonly signatories: readonly ContextSignatory[];
}

export interface ContextFact {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly rights: readonly string[];
}

export interface ContextDemand {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly institutions: readonly string[];
  readonly points: readonly string[];
}

export interface ContextSignatory {
  readonly name: string;
  readonly representative: string | null;
  readonly title: string | null;
}

/** The data of one letter. The reader has made sure that every text has the letter's language. */
export function buildContext(submission: Submission, recipient: Recipient, addressee: Addressee): Context {
  const { language } = recipient;
  const say = (text: Text): string => textIn(text, language) ?? "";
  const sayOrNull = (text: Text | null): string | null => (text === null ? null : say(text));
  const sayAll = (texts: readonly Text[]): string[] => texts.map(say);
  const { logo } = submission.sender;
  const demands = recipient.demands.map(({ id }) => find(submission.demands, id));

  const fact = (row: Fact): ContextFact => ({
    id: row.id,
    date: row.date,
    text: say(row.text),
    places: sayAll(row.places),
    people: sayAll(row.people),
    rights: sayAll(row.rights),
  });
  const demand = (row: Demand): ContextDemand => ({
    id: row.id,
    title: say(row.title),
    text: say(row.text),
    institutions: sayAll(row.institutions),
    points: sayAll(row.points),
  });
  const signatory = (row: Signatory): ContextSignatory => ({
    name: say(row.name),
    representative: sayOrNull(row.representative),
    title: sayOrNull(row.title),
  });

  return {
    letter: {
      title: say(submission.title),
      reference: submission.reference,
      date: submission.date,
      city: say(submission.city),
      language,
    },
    sender: {
      name: say(submission.sender.name),
      description: sayOrNull(submission.sender.description),
      address: sayAll(submission.sender.address),
      contact: sayAll(submission.sender.contact),
      logo: logo === null ? null : { file: logo.file, alt: say(logo.alt) },
    },
    addressee,
    recipient: {
      id: recipient.id,
      subject: say(recipient.subject),
      purpose: say(recipient.purpose),
      closing: sayOrNull(recipient.closing),
      enclosures: sayAll(recipient.enclosures),
      copies: sayAll(recipient.copies),
    },
    facts: recipient.facts.map(({ id }) => fact(find(submission.facts, id))),
    demands: demands.map(demand),
    asks: demands.flatMap((row) => sayAll(own(recipient.ask, row.id) ?? own(row.asks, addressee.kind) ?? [])),
    signatories: orderSignatories(submission.signatories.map(signatory), submission.style.order),
  };
}

/** A row by its id; the reader has made sure that there is one. */
function find<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row with the id ${id}`);
  return row;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
