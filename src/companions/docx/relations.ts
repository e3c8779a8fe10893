import { type Xml, xml } from "./xml.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What one file of the package needs of another, or of the web (ECMA-376, part 2, 9.3). */
export interface Relation {
  /** The name of its type, which stands at the end of a long address; or that address. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: true;
}

/** The relations of one file, gathered while it is written. */
export interface Relations {
  /** The id by which the file names what it needs: the same for the same. */
  add(relation: Relation): string;
  all(): readonly Relation[];
}

/** No relations yet. */
export function openRelations(): Relations {
  const known = new Map<string, { readonly id: string; readonly relation: Relation }>();
  return {
    add(relation) {
      const key = `${relation.type} ${relation.target}`;
      const entry = known.get(key) ?? { id: `rId${known.size + 1}`, relation };
      known.set(key, entry);
      return entry.id;
    },
    all: () => [...known.values()].map(({ relation }) => relation),
  };
}

/** The file of relations beside the file that has them. */
export function relationsXml(relations: readonly Relation[]): Xml {
  const entries = relations.map(({ type, target, isExternal }, index) =>
    xml("Relationship", {
      Id: `rId${index + 1}`,
      Type: type.includes(":") ? type : `${OFFICE}/${type}`,
      Target: target,
      ...(isExternal === true ? { TargetMode: "External" } : {}),
    }),
  );
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return xml("Relationships", { xmlns: namespace }, ...entries);
}

/** The relation of a link. Its address has no sign that a URI may not have (RFC 3986, 2): Word takes a file with another for damaged. */
export function linkTo(href: string): Relation {
  const target = href
    .replaceAll(/\p{Surrogate}/gu, "")
    .replaceAll(/[^\u0021-\u007E]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/gu, encodeURIComponent);
  return { type: "hyperlink", target, isExternal: true };
}
