import { fault, type Diagnostic } from "../model/diagnostic.js";
import { checkMentions } from "./check-ids.js";
import { rowsOf, type Sources, type Table } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Mentions outside of `data/recipients.yaml` that lead nowhere: languages, kinds of body. */
export function checkReferences(sources: Sources): readonly Diagnostic[] {
  const languages = itemsOf(childOf(sources.submission, "languages"));
  return [
    ...languages.flatMap((language) => checkLanguage(language, sources.languages)),
    ...checkAsked(sources),
    ...checkGranted(sources),
    ...rowsOf(sources.annexes).flatMap((annex) => checkAnnex(annex, sources)),
  ];
}

function checkAnnex(annex: YamlNode, { facts, demands, documents }: Sources): readonly Diagnostic[] {
  return [
    ...checkMentioned(childOf(annex, "facts"), facts, "fact"),
    ...checkMentioned(childOf(annex, "demands"), demands, "demand"),
    ...checkMentioned(childOf(annex, "documents"), documents, "document"),
  ];
}

/** Findings of a list of mentions: ids that the table lacks, and ids given twice. */
export function checkMentioned(
  list: YamlNode | null,
  table: Table | null,
  kind: string,
): readonly Diagnostic[] {
  return [...itemsOf(list).flatMap((item) => checkMention(item, table)), ...checkMentions(list, kind)];
}

/** A demand may ask only of kinds that an office has: others would never be asked. */
function checkAsked({ demands, offices }: Sources): readonly Diagnostic[] {
  if (offices === null) return [];
  const kinds = new Set([...offices.rows.values()].map((office) => stringOf(childOf(office, "kind"))));
  const known = [...kinds].filter((kind) => kind !== null);
  return rowsOf(demands)
    .flatMap((demand) => entriesOf(childOf(demand, "asks")))
    .filter(({ key }) => !kinds.has(key) && !(key in Object.prototype))
    .map(({ key, keyPlace }) => fault("unresolved-id", keyPlace, { kind: "kind", id: key, known }));
}

/** What can grant a demand is a kind of body, or one office. */
function checkGranted({ demands, offices }: Sources): readonly Diagnostic[] {
  if (offices === null) return [];
  const kinds = [...offices.rows.values()].map((office) => stringOf(childOf(office, "kind")));
  const known = [...new Set([...kinds, ...offices.known])].filter((name) => name !== null);
  return rowsOf(demands)
    .flatMap((demand) => itemsOf(childOf(demand, "granted-by")))
    .flatMap((node) => {
      const id = stringOf(node);
      if (id === null || known.includes(id)) return [];
      return [fault("unresolved-id", node.place, { kind: "kind or office", id, known })];
    });
}

/** A finding when a node names a language that has no file. */
export function checkLanguage(node: YamlNode, languages: Sources["languages"]): readonly Diagnostic[] {
  const language = stringOf(node);
  if (language === null || languages.has(language)) return [];
  return [fault("unknown-language", node.place, { language, known: [...languages.keys()] })];
}

/** A finding when a node mentions an id that the table lacks; none when the table could not be read. */
export function checkMention(node: YamlNode | null, table: Table | null): readonly Diagnostic[] {
  const id = stringOf(node);
  if (node === null || id === null || table === null || table.rows.has(id)) return [];
  return [fault("unresolved-id", node.place, { kind: table.kind, id, known: table.known })];
}
