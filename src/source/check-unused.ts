import { type Diagnostic, warning } from "../model/diagnostic.js";
import type { Draft } from "./draft.js";
import { rowsOf, type Sources, type Table } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/**
 * Rows of the submission that no letter shows, and asks that no letter makes. A demand that an annex prints alone is asked of
 * nobody. Where a mention leads nowhere, the row that it means would be told as well: nothing is.
 */
export function checkUnused(sources: Sources, drafts: readonly Draft[]): readonly Diagnostic[] {
  const recipients = drafts.map(({ recipient }) => recipient);
  if (recipients.length === 0) return [];
  const annexes = rowsOf(sources.annexes);
  const idle = (table: Table | null, key: string, users: readonly YamlNode[]): readonly Idle[] =>
    unmentioned(
      table,
      users.flatMap((user) => itemsOf(childOf(user, key))),
    );
  const both = [...recipients, ...annexes];
  return [
    ...idle(sources.demands, "demands", recipients).map((row) => warning("unused-demand", ...row)),
    ...idle(sources.facts, "facts", both).map((row) => warning("unused-fact", ...row)),
    ...idle(sources.annexes, "annexes", recipients).map((row) => warning("unused-annex", ...row)),
    ...idle(sources.documents, "documents", both).map((row) => warning("unused-document", ...row)),
    ...unusedAsks(sources, drafts),
  ];
}

/** Where the id of a row stands that nothing mentions, and the id. */
type Idle = readonly [YamlNode["place"], { readonly id: string }];

function unmentioned(table: Table | null, mentions: readonly YamlNode[]): readonly Idle[] {
  const ids = new Set(mentions.map(stringOf).filter((id) => id !== null));
  if (table === null || [...ids].some((id) => !table.rows.has(id))) return [];
  return [...table.rows]
    .filter(([id]) => !ids.has(id))
    .map(([id, row]) => [(childOf(row, "id") ?? row).place, { id }]);
}

/** What bodies of a kind are asked to which no letter goes. */
function unusedAsks(sources: Sources, drafts: readonly Draft[]): readonly Diagnostic[] {
  const kinds = kindsOf(drafts, sources);
  if (kinds === null) return [];
  return [...(sources.demands?.rows ?? [])].flatMap(([demand, row]) =>
    entriesOf(childOf(row, "asks"))
      .filter(({ key }) => !kinds.written.has(key) && kinds.known.has(key))
      .map(({ key, keyPlace }) => warning("unused-ask", keyPlace, { demand, kind: key })),
  );
}

interface Kinds {
  /** Kinds of the bodies that are written to. */
  readonly written: ReadonlySet<string>;
  /** All that the directory has. */
  readonly known: ReadonlySet<string>;
}

/** Null where the office of a recipient is not found: its kind is not known. */
function kindsOf(drafts: readonly Draft[], { offices }: Sources): Kinds | null {
  if (offices === null) return null;
  const kindOf = (id: string): string => stringOf(childOf(offices.rows.get(id) ?? null, "kind")) ?? "";
  const found = drafts.map(({ officeId }) => officeId);
  if (found.includes(null)) return null;
  return {
    written: new Set(found.map((id) => kindOf(id ?? ""))),
    known: new Set([...offices.rows.keys()].map(kindOf)),
  };
}
