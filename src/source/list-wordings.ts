import type { PassageRole } from "../model/passage.js";
import type { LanguageCode } from "../model/text.js";
import { askOf } from "./check-asks.js";
import type { Draft, DraftAnnex } from "./draft.js";
import type { About } from "./passage-of.js";
import { rowsOf, type Sources, type Table } from "./sources.js";
import { childOf, entriesOf, itemsOf, listed, stringOf, type YamlNode } from "./yaml-node.js";

/** A text of a letter before its language is chosen: one that has one alone names it. */
export interface Wording extends About {
  readonly node: YamlNode;
}

type Keys = Readonly<Record<string, PassageRole>>;

/** The texts of each kind of row that a letter can show, and what they are in it. */
const RECIPIENT: Keys = {
  subject: "line",
  purpose: "prose",
  closing: "prose",
  enclosures: "line",
  copies: "name",
};
const EMAIL: Keys = { subject: "line", urgency: "line", mandate: "line" };
const FACT: Keys = { text: "prose", places: "line", rights: "line", people: "line" };
const DEMAND: Keys = { title: "line", text: "prose", institutions: "line", points: "line" };
const ANNEX: Keys = { title: "line", text: "prose" };
const DOCUMENT: Keys = { title: "line" };
const SUBMISSION: Keys = { title: "line", city: "name" };
const SENDER: Keys = { name: "name", description: "line", address: "name", contact: "name" };
const LOGO: Keys = { alt: "line" };
const SIGNATORY: Keys = { name: "name", representative: "name", title: "line" };
const OFFICE: Keys = { body: "name", title: "name", addressed: "name", vocative: "name", capacity: "name" };
const ADDRESS: Keys = { lines: "name", city: "name" };
const HOLDER: Keys = { name: "name", acting: "name" };
const STATE: Keys = { name: "name", genitive: "name" };

/** The texts of a recipient's letter that are not those of all letters. */
export function ownWordings(draft: Draft): readonly Wording[] {
  return [
    ...recipientWordings(draft.recipient),
    ...rowsWordings(draft.facts, FACT, "facts"),
    ...demandWordings(draft),
    ...draft.annexes.flatMap(annexWordings),
  ];
}

/** The texts of every letter. */
export function sharedWordings({ submission, signatories }: Sources): readonly Wording[] {
  const sender = childOf(submission, "sender");
  const of = { table: "submission", row: null };
  return [
    ...wordingsAt(submission, SUBMISSION, of),
    ...wordingsAt(sender, SENDER, of),
    ...wordingsAt(childOf(sender, "logo"), LOGO, of),
    ...tableWordings(signatories, SIGNATORY, "signatories"),
  ];
}

/** What the directory says of whom a letter goes to, and of the office that it is a draft for. */
export function officeWordings({ office, address, draftedFor, draftersAddress }: Draft): readonly Wording[] {
  const [offices, addresses] = [
    [office, draftedFor].filter((row) => row !== null),
    [address, draftersAddress].filter((row) => row !== null),
  ];
  return [
    ...rowsWordings(offices, OFFICE, "directory/offices"),
    ...rowsWordings(addresses, ADDRESS, "directory/addresses"),
  ];
}

/** What a language file says that is printed. */
export function languageWordings(file: YamlNode | null, language: LanguageCode): readonly Wording[] {
  const about = { language, table: "languages", row: null };
  const wording = (key: string, role: PassageRole, node: YamlNode | null): readonly Wording[] =>
    node === null ? [] : [{ node, role, key, ...about }];
  return [
    ...entriesOf(childOf(file, "phrases")).flatMap(({ key, value }) => wording(key, "line", value)),
    ...entriesOf(childOf(file, "forms")).flatMap(({ value }) => [
      ...wording("salutation", "line", childOf(value, "salutation")),
      ...wording("close", "line", childOf(value, "close")),
    ]),
  ];
}

/** Every text of every table and file. */
export function allWordings(sources: Sources): readonly Wording[] {
  const recipients = itemsOf(sources.recipients);
  const tables: readonly (readonly [Table | null, Keys, string])[] = [
    [sources.facts, FACT, "facts"],
    [sources.demands, DEMAND, "demands"],
    [sources.annexes, ANNEX, "annexes"],
    [sources.documents, DOCUMENT, "documents"],
    [sources.offices, OFFICE, "directory/offices"],
    [sources.addresses, ADDRESS, "directory/addresses"],
    [sources.holders, HOLDER, "directory/holders"],
    [sources.states, STATE, "directory/states"],
  ];
  return [
    ...sharedWordings(sources),
    ...recipients.flatMap((row) => [...recipientWordings(row), ...askWordings(row, "ask", "recipients")]),
    ...tables.flatMap(([table, keys, name]) => tableWordings(table, keys, name)),
    ...rowsOf(sources.demands).flatMap((row) => askWordings(row, "asks", "demands")),
    ...[...sources.languages].flatMap(([code, file]) => languageWordings(file, code)),
  ];
}

function recipientWordings(row: YamlNode): readonly Wording[] {
  const id = stringOf(childOf(row, "id"));
  return [
    ...wordingsAt(row, RECIPIENT, { table: "recipients", row: id }),
    ...wordingsAt(childOf(row, "e-mail"), EMAIL, { table: "recipients", row: id }),
  ];
}

function demandWordings({ demands, demandsInFull, recipient, office }: Draft): readonly Wording[] {
  if (demandsInFull)
    return rowsWordings(
      demands.map(({ row }) => row),
      DEMAND,
      "demands",
    );
  const kind = stringOf(childOf(office, "kind"));
  return demands.flatMap((demand) => {
    const own = childOf(childOf(recipient, "ask"), demand.id) !== null;
    const of = own
      ? { table: "recipients", row: stringOf(childOf(recipient, "id")) }
      : { table: "demands", row: demand.id };
    return listed(askOf(demand, recipient, kind)).map((node) => asked(node, of));
  });
}

/** What is asked for each demand, or of each kind of body. */
function askWordings(row: YamlNode, key: string, table: string): readonly Wording[] {
  const of = { table, row: stringOf(childOf(row, "id")) };
  return entriesOf(childOf(row, key)).flatMap(({ value }) => listed(value).map((node) => asked(node, of)));
}

function asked(node: YamlNode, of: Pick<About, "table" | "row">): Wording {
  return { node, role: "prose", key: "ask", language: null, ...of };
}

function annexWordings({ row, facts, demands, documents }: DraftAnnex): readonly Wording[] {
  return [
    ...rowsWordings([row], ANNEX, "annexes"),
    ...rowsWordings(facts, FACT, "facts"),
    ...rowsWordings(demands, DEMAND, "demands"),
    ...rowsWordings(documents, DOCUMENT, "documents"),
  ];
}

function tableWordings(table: Table | null, keys: Keys, name: string): readonly Wording[] {
  return rowsWordings(rowsOf(table), keys, name);
}

function rowsWordings(rows: readonly YamlNode[], keys: Keys, table: string): readonly Wording[] {
  return rows.flatMap((row) => wordingsAt(row, keys, { table, row: stringOf(childOf(row, "id")) }));
}

function wordingsAt(node: YamlNode | null, keys: Keys, of: Pick<About, "table" | "row">): readonly Wording[] {
  return Object.entries(keys).flatMap(([key, role]) =>
    listed(childOf(node, key)).map((text) => ({ node: text, role, key, language: null, ...of })),
  );
}
