import type { Relation } from "./relations.js";
import type { Xml } from "./xml.js";

/** A file of the package that is XML: where it is, what it is by its content type, and what it needs of others. */
export interface XmlPart {
  readonly path: string;
  readonly type: string;
  /** What it is to the document that needs it. */
  readonly role: string;
  readonly root: Xml;
  readonly relations: readonly Relation[];
}

/** A part of a document in WordprocessingML. Of several with one role each has a number: `word/header2.xml`. */
export function wordPart(
  role: string,
  root: Xml,
  {
    relations = [],
    number = "",
  }: { readonly relations?: readonly Relation[]; readonly number?: number | "" } = {},
): XmlPart {
  const type = `officedocument.wordprocessingml.${role === "document" ? "document.main" : role}`;
  return { path: `word/${role}${number}.xml`, type, role, root, relations };
}

/** The relation of the document to another part beside it. */
export function relationTo({ path, role }: XmlPart): Relation {
  return { type: role, target: path.replace("word/", "") };
}
