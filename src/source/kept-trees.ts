import type { Result } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import { parseYaml } from "./parse-yaml.js";
import { firstByKey, type ScalarNode, type YamlNode } from "./yaml-node.js";

/** Reads one YAML file to a tree with places: what `parseYaml` does, however it is done. */
export type Parse = (file: string, source: string) => Result<YamlNode>;

/** A node of a tree without the name of its file. */
type Packed = { readonly at: PackedPlace } & (
  | { readonly value: ScalarNode["value"] }
  | { readonly items: readonly Packed[] }
  | { readonly entries: readonly PackedEntry[] }
);
type PackedEntry = readonly [key: string, at: PackedPlace, value: Packed];
type PackedPlace = readonly [line: number, column: number, length?: number];

/** The trees of texts as JSON, each with its text. A text that has any fault, or a forbidden character, is left out. */
export function keepTrees(texts: Iterable<string>): string {
  const kept = [...texts].flatMap((text) => {
    const { value, diagnostics } = parseYaml("", text);
    return value === null || diagnostics.length > 0 || holdsForbidden(value) ? [] : [[text, pack(value)]];
  });
  return JSON.stringify(kept);
}

/** Parses as `parseYaml` does, but takes the tree of a text that was kept, letter for letter, as it was kept. */
export function recallTrees(kept: string): Parse {
  const trees = new Map(JSON.parse(kept) as readonly (readonly [string, Packed])[]);
  return (file, source) => {
    const tree = trees.get(source);
    return tree === undefined ? parseYaml(file, source) : { value: unpack(tree, file), diagnostics: [] };
  };
}

function holdsForbidden(node: YamlNode): boolean {
  if (node.type === "scalar") return node.forbidden !== null;
  if (node.type === "list") return node.items.some(holdsForbidden);
  return node.entries.some(({ value }) => holdsForbidden(value));
}

function pack(node: YamlNode): Packed {
  const at = packPlace(node.place);
  if (node.type === "scalar") return { at, value: node.value };
  if (node.type === "list") return { at, items: node.items.map(pack) };
  return {
    at,
    entries: node.entries.map(({ key, keyPlace, value }) => [key, packPlace(keyPlace), pack(value)]),
  };
}

function packPlace({ line, column, length }: Place): PackedPlace {
  return length === undefined ? [line, column] : [line, column, length];
}

function unpack(packed: Packed, file: string): YamlNode {
  const place = unpackPlace(packed.at, file);
  if ("value" in packed) return { type: "scalar", place, value: packed.value, forbidden: null };
  if ("items" in packed)
    return { type: "list", place, items: packed.items.map((item) => unpack(item, file)) };
  const entries = packed.entries.map(([key, at, value]) => {
    return { key, keyPlace: unpackPlace(at, file), value: unpack(value, file) };
  });
  return { type: "map", place, entries, values: firstByKey(entries) };
}

function unpackPlace([line, column, length]: PackedPlace, file: string): Place {
  return length === undefined ? { file, line, column } : { file, line, column, length };
}
