import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { fault, type Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { Placer } from "./create-placer.js";
import { findForbidden } from "./find-forbidden.js";
import {
  firstByKey,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type YamlNode,
} from "./yaml-node.js";

const CORE_TAGS = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

interface Built {
  readonly value: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Our tree of a parsed document's contents; aliases, foreign tags and keys that are no text are found on the way. */
export function buildNode(contents: unknown, placer: Placer): Built {
  const diagnostics: Diagnostic[] = [];
  const value = build(contents, placer.between(0, 0), { placer, found: diagnostics });
  return { value, diagnostics };
}

interface Build {
  readonly placer: Placer;
  readonly found: Diagnostic[];
}

/** `fallback` is where an empty value is reported: its key, as there is nothing else to point at. */
function build(node: unknown, fallback: Place, to: Build): YamlNode {
  if (isAlias(node)) {
    to.found.push(
      fault("yaml-refused", placeOf(node, fallback, to), { what: `the alias \`*${node.source}\`` }),
    );
    return nothing(fallback);
  }
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return nothing(fallback);
  refuseTag(node, fallback, to);
  if (isMap(node)) return buildMap(node, fallback, to);
  return isSeq(node) ? buildList(node, fallback, to) : buildScalar(node, fallback, to);
}

function nothing(place: Place): ScalarNode {
  return { type: "scalar", place, value: null, forbidden: null };
}

function refuseTag(node: Node & { tag?: string }, fallback: Place, to: Build): void {
  if (node.tag === undefined || CORE_TAGS.has(node.tag)) return;
  to.found.push(fault("yaml-refused", placeOf(node, fallback, to), { what: `the tag \`${node.tag}\`` }));
}

function placeOf(node: Node, fallback: Place, to: Build): Place {
  const range = node.range;
  return range && range[1] > range[0] ? to.placer.between(range[0], range[1]) : fallback;
}

function buildScalar(node: Scalar, fallback: Place, to: Build): ScalarNode {
  const place = placeOf(node, fallback, to);
  const { value } = node;
  if (typeof value === "string") {
    return {
      type: "scalar",
      place,
      value,
      forbidden: findForbidden(value, node.range ?? null, place, to.placer),
    };
  }
  if (typeof value === "bigint") return { type: "scalar", place, value: Number(value), forbidden: null };
  const known = typeof value === "number" || typeof value === "boolean";
  return { type: "scalar", place, value: known ? value : null, forbidden: null };
}

function buildList(node: YAMLSeq, fallback: Place, to: Build): ListNode {
  const place = collectionPlace(node, fallback, to);
  return { type: "list", place, items: node.items.map((item) => build(item, place, to)) };
}

/** A block collection is pointed at by its first token alone. */
function collectionPlace(node: YAMLMap | YAMLSeq, fallback: Place, to: Build): Place {
  if (node.flow === true) return placeOf(node, fallback, to);
  if (isSeq(node)) return node.range ? to.placer.at(node.range[0]) : fallback;
  const first = node.items[0]?.key;
  return isScalar(first) ? placeOf(first, fallback, to) : node.range ? to.placer.at(node.range[0]) : fallback;
}

function buildMap(node: YAMLMap, fallback: Place, to: Build): MapNode {
  const place = collectionPlace(node, fallback, to);
  const entries = node.items.map((pair) => buildEntry(pair, place, to));
  return { type: "map", place, entries, values: firstByKey(entries) };
}

/** Every key is taken as the text that it is written with: `1` and `null` are keys like any other. */
function buildEntry(pair: Pair, place: Place, to: Build): MapEntry {
  const key = build(pair.key, place, to);
  if (key.type !== "scalar")
    to.found.push(fault("wrong-type", key.place, { expected: "text as a key", received: key.type }));
  const name =
    key.type === "scalar" ? String(isScalar(pair.key) ? (pair.key.source ?? key.value) : key.value) : "";
  return { key: name, keyPlace: key.place, value: build(pair.value, key.place, to) };
}
