import { createPlacer } from "../../src/source/create-placer.js";
import { findForbidden } from "../../src/source/find-forbidden.js";
import { firstByKey, type YamlNode } from "../../src/source/yaml-node.js";

const placer = createPlacer("x.yaml", "");
const place = { file: "x.yaml", line: 1, column: 1 };

/** A plain value as if it had been read from YAML. */
export function nodeOf(value: unknown): YamlNode {
  if (Array.isArray(value)) return { type: "list", place, items: value.map(nodeOf) };
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => ({
      key,
      keyPlace: place,
      value: nodeOf(each),
    }));
    return { type: "map", place, entries, values: firstByKey(entries) };
  }
  const scalar = value as string | number | boolean | null;
  const forbidden = typeof scalar === "string" ? findForbidden(scalar, null, place, placer) : null;
  return { type: "scalar", place, value: scalar, forbidden };
}
