import type { Result } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import { checkShape, type Shape } from "./check-shape.js";
import { parseYaml } from "./parse-yaml.js";
import { SCHEMAS } from "./schema/schema-table.js";
import { firstByKey, type ScalarNode, type YamlNode } from "./yaml-node.js";

/** A file's tree; `fits` is a schema in which it is known to have no fault. */
export interface Parsed extends Result<YamlNode> {
  readonly fits?: Shape;
}

/** Reads one YAML file to a tree with places: what `parseYaml` does, however it is done. */
export type Parse = (file: string, source: string) => Parsed;

/** A node of a tree without the name of its file. */
type Packed = { readonly at: PackedPlace } & (
  | { readonly value: ScalarNode["value"] }
  | { readonly items: readonly Packed[] }
  | { readonly entries: readonly PackedEntry[] }
);
type PackedEntry = readonly [key: string, at: PackedPlace, value: Packed];
type PackedPlace = readonly [line: number, column: number, length?: number];

/** A text, its tree, and the name of the schema that it fits; null where it is of no known sort, or has faults. */
type Kept = readonly [text: string, tree: Packed, schema: string | null];

/** The trees of files, by path and text, as JSON. A text that has any fault, or a forbidden character, is left out. */
export function keepTrees(files: Iterable<readonly [path: string, text: string]>): string {
  const kept = [...files].flatMap(([path, text]): readonly Kept[] => {
    const { value, diagnostics } = parseYaml("", text);
    if (value === null || diagnostics.length > 0 || holdsForbidden(value)) return [];
    return [[text, pack(value), schemaThatFits(path, value)]];
  });
  return JSON.stringify(kept);
}

function schemaThatFits(path: string, tree: YamlNode): string | null {
  const own = path.replace(/^(data\/languages\/)[^/]+\.yaml$/u, "$1<code>.yaml");
  const fitting = [...SCHEMAS].find(
    ([, { file, schema }]) => file === own && checkShape(tree, schema).length === 0,
  );
  return fitting?.[0] ?? null;
}

/** Parses as `parseYaml` does, but takes the tree of a text that was kept, letter for letter, as it was kept. */
export function recallTrees(kept: string): Parse {
  const trees = new Map((JSON.parse(kept) as readonly Kept[]).map((each) => [each[0], each] as const));
  return (file, source) => {
    const found = trees.get(source);
    if (found === undefined) return parseYaml(file, source);
    const [, tree, name] = found;
    const { schema } = SCHEMAS.get(name ?? "") ?? {};
    return { value: unpack(tree, file), diagnostics: [], ...(schema && { fits: schema }) };
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
