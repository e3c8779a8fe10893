import { type Diagnostic, warning } from "../model/diagnostic.js";
import type { Sources, Table } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** How keys of sources are formed, so that a title or an address is told from one. */
const KEY = /^(?:[A-Z][0-9]{1,4}[a-z]?|[A-Z]-[A-Z]{2,8})$/u;

/** Keys of sources that stand in no list of sources, and those that nothing cites. */
export function checkProvenance(sources: Sources, files: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const known = new Set(sources.keys.flatMap(entriesOf).map(({ key }) => key));
  if (known.size === 0) return [];
  const cited = tablesOf(sources).flatMap(({ rows }) => [...rows.values()].flatMap(citedIn));
  return [...unknown(cited, known), ...unused(cited, sources, files)];
}

function tablesOf(sources: Sources): readonly Table[] {
  const { offices, addresses, holders, rotations, states, channels, names } = sources;
  return [offices, addresses, holders, rotations, states, channels, names].filter((table) => table !== null);
}

function citedIn(row: YamlNode): readonly YamlNode[] {
  const ofYears = entriesOf(childOf(row, "elected")).flatMap(({ value }) =>
    itemsOf(childOf(value, "sources")),
  );
  return [...itemsOf(childOf(row, "sources")), ...ofYears];
}

function unknown(cited: readonly YamlNode[], known: ReadonlySet<string>): readonly Diagnostic[] {
  const names = [...known];
  return cited.flatMap((node) => {
    const key = stringOf(node);
    if (key === null || known.has(key) || !KEY.test(key)) return [];
    return [warning("unknown-source", node.place, { key, known: names })];
  });
}

/** A remark may cite a source as well: `[S56]`. Of the program's keys, rows that a submission does not see may need them. */
function unused(
  cited: readonly YamlNode[],
  { keys }: Sources,
  files: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const own = keys.at(-1);
  if (own === undefined || !files.has(own.place.file)) return [];
  const used = new Set(cited.map(stringOf));
  const program = new Set(
    keys
      .slice(0, -1)
      .flatMap(entriesOf)
      .map(({ key }) => key),
  );
  const remarked = wordsOf([...files].flatMap(([file, text]) => (file === own.place.file ? [] : [text])));
  return entriesOf(own)
    .filter(({ key }) => !used.has(key) && !program.has(key) && !remarked.has(key))
    .map(({ key, keyPlace }) => warning("unused-source", keyPlace, { key }));
}

/** Whatever may be a key, each text read once: to look for each key in each text would take keys times texts. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(/[\p{L}\p{N}-]+/gu)) words.add(word);
  return words;
}
