import type { Letter } from "../../model/letter.js";
import { type Xml, xml } from "./xml.js";

/** What the file tells of itself (ECMA-376, part 2, 11): its dates are the letter's own, in ISO 8601. */
export function propertiesXml({ title, subject, author, keywords, language }: Letter, date: string): Xml {
  const moment = { "xsi:type": "dcterms:W3CDTF" };
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    xml("dc:title", {}, title),
    xml("dc:subject", {}, subject),
    xml("dc:creator", {}, author),
    ...(keywords === undefined ? [] : [xml("cp:keywords", {}, keywords)]),
    xml("cp:lastModifiedBy", {}, author),
    xml("dcterms:created", moment, `${date}T00:00:00Z`),
    xml("dcterms:modified", moment, `${date}T00:00:00Z`),
    xml("dc:language", {}, language),
  );
}
