import * as v from "valibot";
import type { Address, Office } from "../model/office.js";
import { status } from "./schema/provenance.js";
import * as take from "./take-values.js";
import type { YamlNode } from "./yaml-node.js";

/** A checked row of `data/directory/offices.yaml`. */
export function buildOffice(row: YamlNode): Office {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    body: take.requiredText(row, "body"),
    kind: take.requiredString(row, "kind"),
    title: take.requiredText(row, "title"),
    vocative: take.requiredText(row, "vocative"),
    form: take.reference(row, "form"),
    address: take.reference(row, "address"),
    status: v.parse(status, take.stringAt(row, "status")),
    sources: take.strings(row, "sources"),
  };
}

/** A checked row of `data/directory/addresses.yaml`. */
export function buildAddress(row: YamlNode): Address {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    lines: take.texts(row, "lines"),
    city: take.texts(row, "city"),
    status: v.parse(status, take.stringAt(row, "status")),
    sources: take.strings(row, "sources"),
  };
}
