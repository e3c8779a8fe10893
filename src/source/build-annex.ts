import type { Annex } from "../model/submission.js";
import * as take from "./take-values.js";
import type { YamlNode } from "./yaml-node.js";

/** A checked row of `data/annexes.yaml`. */
export function buildAnnex(row: YamlNode): Annex {
  const head = {
    id: take.requiredString(row, "id"),
    place: row.place,
    title: take.requiredText(row, "title"),
  };
  const file = take.optionalReference(row, "file");
  if (file !== null) return { type: "file", ...head, file };
  return {
    type: "set",
    ...head,
    template: take.reference(row, "template"),
    text: take.optionalText(row, "text"),
    facts: take.references(row, "facts"),
    demands: take.references(row, "demands"),
    documents: take.references(row, "documents"),
  };
}
