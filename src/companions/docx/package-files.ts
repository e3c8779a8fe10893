import { zipSync } from "fflate";
import type { XmlPart } from "./parts.js";
import { type Relation, relationsXml } from "./relations.js";
import { writeXml, type Xml, xml } from "./xml.js";

/** Midday, for in no time zone do clocks leap over it; the first day that a ZIP can tell, as Office itself writes it. */
const STAMP = new Date(1980, 0, 1, 12);
/** What fflate compresses well in little time. */
const LEVEL = 6;

/**
 * A package of Office (ECMA-376, part 2): the document, what is said of it, the parts that it needs, and images by their paths.
 * The same files in the same order give the same bytes, whatever the clock and its zone.
 */
export function packageFiles(
  document: XmlPart,
  about: readonly XmlPart[],
  parts: readonly XmlPart[],
  media: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const all = [document, ...about, ...parts];
  const roots = [document, ...about].map(({ path, role }): Relation => ({
    type: role === "document" ? "officeDocument" : role,
    target: path,
  }));
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["[Content_Types].xml", writeXml(contentTypes(all))],
    ["_rels/.rels", writeXml(relationsXml(roots))],
    ...all.flatMap(partFiles),
    ...media,
  ];
  return zipSync(Object.fromEntries(files), { level: LEVEL, mtime: STAMP });
}

/** A part, and beside it what it needs of others. */
function partFiles({ path, root, relations }: XmlPart): readonly (readonly [string, Uint8Array])[] {
  const file = [path, writeXml(root)] as const;
  if (relations.length === 0) return [file];
  const beside = path.replace(/([^/]+)$/u, "_rels/$1.rels");
  return [file, [beside, writeXml(relationsXml(relations))]];
}

/** What files are by the ends of their names. */
const TYPES = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpeg: "image/jpeg",
};

function contentTypes(parts: readonly XmlPart[]): Xml {
  return xml(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    ...Object.entries(TYPES).map(([end, type]) => xml("Default", { Extension: end, ContentType: type })),
    ...parts.map(({ path, type }) =>
      xml("Override", {
        PartName: `/${path}`,
        ContentType: `application/vnd.openxmlformats-${type}+xml`,
      }),
    ),
  );
}
