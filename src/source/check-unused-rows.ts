import { type Diagnostic, type DirectoryTable, warning } from "../model/diagnostic.js";
import type { FindOffice } from "./find-office.js";
import { rowsOf, type Sources, type Table } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/**
 * Rows that the submission has added to the directory and that no letter draws on. The program's own serve every submission, and
 * a row that takes the place of one of those does too.
 */
export function checkUnusedRows(sources: Sources, findOffice: FindOffice): readonly Diagnostic[] {
  const { offices, addresses, holders, rotations, channels } = sources;
  const written = officesInUse(sources, findOffice);
  if (written === null) return [];
  const spare = new Set(added(offices).flatMap(([id]) => (written.has(id) ? [] : [id])));
  const addressed = new Set(rowsOf(offices).map((row) => stringOf(childOf(row, "address"))));
  // Whoever holds an office that is told itself is not told once more.
  const isIdle = (office: string | null): boolean =>
    office !== null && !written.has(office) && !spare.has(office);
  const of = (table: Table | null, name: DirectoryTable, key: string): readonly Diagnostic[] =>
    told(table, name, (_, row) => isIdle(stringOf(childOf(row, key))));
  return [
    ...told(offices, "offices", (id) => spare.has(id)),
    ...told(addresses, "addresses", (id) => !addressed.has(id)),
    ...of(holders, "holders", "office"),
    ...of(rotations, "rotations", "office"),
    ...of(channels, "channels", "id"),
  ];
}

type TableRow = readonly [id: string, row: YamlNode];

function told(
  table: Table | null,
  name: DirectoryTable,
  isUnused: (...row: TableRow) => boolean,
): readonly Diagnostic[] {
  return added(table)
    .filter((row) => isUnused(...row))
    .map(([id, row]) => warning("unused-row", (childOf(row, "id") ?? row).place, { table: name, id }));
}

function added(table: Table | null): readonly TableRow[] {
  return [...(table?.rows ?? [])].filter(([id]) => {
    const origin = table?.origins.get(id);
    return origin?.own === true && !origin.replaces;
  });
}

/** The offices that letters go to, or would be sent by; null where one is not found, which may be any of the others. */
function officesInUse({ recipients }: Sources, findOffice: FindOffice): ReadonlySet<string> | null {
  const used = itemsOf(recipients).flatMap((row) =>
    ["office", "drafted-for"].flatMap((key) => {
      const name = stringOf(childOf(row, key));
      return name === null ? [] : [findOffice(name)?.id ?? null];
    }),
  );
  if (used.length === 0 || used.includes(null)) return null;
  return new Set(used.filter((id) => id !== null));
}
