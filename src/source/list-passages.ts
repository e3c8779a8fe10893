import type { Passage, PassageRole } from "../model/passage.js";
import { askOf } from "./check-asks.js";
import type { Draft, DraftAnnex } from "./draft.js";
import { type About, passageMaker } from "./passage-of.js";
import type { Sources, Table } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

type Keys = Readonly<Record<string, PassageRole>>;

/** The texts of each kind of row that a letter can show, and what they are in it. */
const RECIPIENT: Keys = {
  subject: "line",
  purpose: "prose",
  closing: "prose",
  enclosures: "line",
  copies: "name",
};
const FACT: Keys = { text: "prose", places: "line", rights: "line", people: "line" };
const DEMAND: Keys = { title: "line", text: "prose", institutions: "line", points: "line" };
const ANNEX: Keys = { title: "line", text: "prose" };
const DOCUMENT: Keys = { title: "line" };
const SUBMISSION: Keys = { title: "line", city: "name" };
const SENDER: Keys = { name: "name", description: "line", address: "name", contact: "name" };
const SIGNATORY: Keys = { name: "name", representative: "name", title: "line" };

/** A text of a letter before its language is chosen. */
interface Wording {
  readonly node: YamlNode;
  readonly role: PassageRole;
  readonly key: string;
  readonly row: string | null;
}

/** Lists the texts that a person has written. A text that several letters show is the same passage. */
export interface PassageLister {
  /** Those that a recipient's letter shows, in its language. */
  readonly ofLetter: (draft: Draft) => readonly Passage[];
  /** Every text in every language, whether a letter shows it or not. */
  readonly all: () => readonly Passage[];
}

export function passageLister(sources: Sources, files: ReadonlyMap<string, string>): PassageLister {
  const make = passageMaker(files);
  const only = onlyLanguage(sources);
  const known = new Map<YamlNode, Passage>();
  const passagesOf = ({ node, ...about }: Wording, language: string): readonly Passage[] => {
    const own = node.type === "map" ? childOf(node, language) : node;
    if (own?.type !== "scalar" || typeof own.value !== "string") return [];
    const passage =
      known.get(own) ?? make(own, { ...about, language: node.type === "map" ? language : only });
    known.set(own, passage);
    return [passage];
  };
  const shared = sharedWordings(sources);
  const languages = stringsIn(childOf(sources.submission, "languages"));
  return {
    ofLetter: (draft) => {
      const { language } = draft;
      if (language === null) return [];
      return [...ownWordings(draft), ...shared].flatMap((wording) => passagesOf(wording, language));
    },
    all: () => [
      ...new Set(
        [...shared, ...everyWording(sources)].flatMap((wording) =>
          languages.flatMap((language) => passagesOf(wording, language)),
        ),
      ),
    ],
  };
}

/** What the rows hold that are letters' or may become so. */
function everyWording({ recipients, facts, demands, annexes, documents }: Sources): readonly Wording[] {
  const rows = (table: Table | null): readonly YamlNode[] => [...(table?.rows.values() ?? [])];
  return [
    ...itemsOf(recipients).flatMap((row) => [...wordingsOf(row, RECIPIENT), ...asksIn(row, "ask")]),
    ...rows(facts).flatMap((row) => wordingsOf(row, FACT)),
    ...rows(demands).flatMap((row) => [...wordingsOf(row, DEMAND), ...asksIn(row, "asks")]),
    ...rows(annexes).flatMap((row) => wordingsOf(row, ANNEX)),
    ...rows(documents).flatMap((row) => wordingsOf(row, DOCUMENT)),
  ];
}

function asksIn(row: YamlNode, key: string): readonly Wording[] {
  const id = stringOf(childOf(row, "id"));
  return entriesOf(childOf(row, key)).flatMap(({ value }) =>
    listed(value).map((node): Wording => ({ node, role: "prose", key: "ask", row: id })),
  );
}

function stringsIn(list: YamlNode | null): readonly string[] {
  return itemsOf(list)
    .map(stringOf)
    .filter((text) => text !== null);
}

/** A text without languages is in the only one that there is. */
function onlyLanguage({ submission }: Sources): About["language"] {
  const [first = null, second] = itemsOf(childOf(submission, "languages"));
  return second === undefined ? stringOf(first) : null;
}

function sharedWordings({ submission, signatories }: Sources): readonly Wording[] {
  return [
    ...wordingsAt(submission, SUBMISSION, null),
    ...wordingsAt(childOf(submission, "sender"), SENDER, null),
    ...[...(signatories?.rows ?? [])].flatMap(([id, row]) => wordingsAt(row, SIGNATORY, id)),
  ];
}

function ownWordings(draft: Draft): readonly Wording[] {
  return [
    ...wordingsOf(draft.recipient, RECIPIENT),
    ...draft.facts.flatMap((fact) => wordingsOf(fact, FACT)),
    ...demandWordings(draft),
    ...draft.annexes.flatMap(annexWordings),
  ];
}

function demandWordings({ demands, demandsInFull, recipient, office }: Draft): readonly Wording[] {
  if (demandsInFull) return demands.flatMap(({ row }) => wordingsOf(row, DEMAND));
  const kind = stringOf(childOf(office, "kind"));
  return demands.flatMap((demand) => {
    const own = childOf(childOf(recipient, "ask"), demand.id) !== null;
    const row = own ? stringOf(childOf(recipient, "id")) : demand.id;
    return listed(askOf(demand, recipient, kind)).map((node): Wording => ({
      node,
      role: "prose",
      key: "ask",
      row,
    }));
  });
}

function annexWordings({ row, facts, demands, documents }: DraftAnnex): readonly Wording[] {
  return [
    ...wordingsOf(row, ANNEX),
    ...facts.flatMap((fact) => wordingsOf(fact, FACT)),
    ...demands.flatMap((demand) => wordingsOf(demand, DEMAND)),
    ...documents.flatMap((document) => wordingsOf(document, DOCUMENT)),
  ];
}

function wordingsOf(row: YamlNode, keys: Keys): readonly Wording[] {
  return wordingsAt(row, keys, stringOf(childOf(row, "id")));
}

function wordingsAt(node: YamlNode | null, keys: Keys, row: string | null): readonly Wording[] {
  return Object.entries(keys).flatMap(([key, role]) =>
    listed(childOf(node, key)).map((text) => ({ node: text, role, key, row })),
  );
}

/** A text alone counts as a list of one. */
function listed(node: YamlNode | null): readonly YamlNode[] {
  if (node === null) return [];
  return node.type === "list" ? node.items : [node];
}
