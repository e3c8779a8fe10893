import type { Place } from "../model/place.js";

/** A scalar value of YAML 1.2's core schema. */
export interface ScalarNode {
  readonly type: "scalar";
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** Where a character that may not stand in text is, and which; null when there is none. */
  readonly forbidden: { readonly character: string; readonly place: Place } | null;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlNode;
}

export interface MapNode {
  readonly type: "map";
  readonly place: Place;
  readonly entries: readonly MapEntry[];
  /** The values by key; of a key given twice the first. */
  readonly values: ReadonlyMap<string, YamlNode>;
}

export interface ListNode {
  readonly type: "list";
  readonly place: Place;
  readonly items: readonly YamlNode[];
}

/** A YAML value that remembers where it was written. */
export type YamlNode = ScalarNode | MapNode | ListNode;

/** The values of a map by key: of a key given twice the first counts; that it is given twice, `check-shape.ts` finds. */
export function firstByKey(entries: readonly MapEntry[]): ReadonlyMap<string, YamlNode> {
  return new Map(entries.toReversed().map(({ key, value }) => [key, value]));
}

/** The value of a key; null when the node is no map or has no such key. */
export function childOf(node: YamlNode | null, key: string): YamlNode | null {
  return node?.type === "map" ? (node.values.get(key) ?? null) : null;
}

/** The items of a list; none when the node is no list. */
export function itemsOf(node: YamlNode | null): readonly YamlNode[] {
  return node?.type === "list" ? node.items : [];
}

/** The items of a list; what is none counts as a list of one. */
export function listed(node: YamlNode | null): readonly YamlNode[] {
  if (node === null) return [];
  return node.type === "list" ? node.items : [node];
}

/** The entries of a map; none when the node is no map. */
export function entriesOf(node: YamlNode | null): readonly MapEntry[] {
  return node?.type === "map" ? node.entries : [];
}

/** The string that a node holds; null when it holds none. */
export function stringOf(node: YamlNode | null): string | null {
  return node?.type === "scalar" && typeof node.value === "string" ? node.value : null;
}

/** The bare value, without places; maps keep their keys as own properties. */
export function plainOf(node: YamlNode): unknown {
  if (node.type === "scalar") return node.value;
  if (node.type === "list") return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value)]));
}
