import * as v from "valibot";
import { fault, type Diagnostic } from "../model/diagnostic.js";
import { fewLettersApart } from "../model/few-letters-apart.js";
import { MAX_TEXT } from "../model/text.js";
import { NO_SUCH_DATE } from "./schema/iso-date.js";
import type { ListNode, MapEntry, MapNode, ScalarNode, YamlNode } from "./yaml-node.js";

/** As much of a valibot schema as the walk looks at. */
export interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string | number)[];
  readonly pipe?: readonly {
    readonly type: string;
    readonly requirement?: unknown;
    readonly message?: unknown;
  }[];
}

/**
 * Every difference between a value and its schema. The walk is ours because valibot stops at the first unknown
 * key of an object and knows no places; single values are judged by valibot.
 */
export function checkShape(node: YamlNode, schema: Shape): readonly Diagnostic[] {
  const shape = fittingShape(node, schema);
  if (shape === null) return [wrongType(node, schema)];
  if (node.type === "map") return checkMap(node, shape);
  return node.type === "list" ? checkList(node, shape) : checkScalar(node, shape);
}

/** The schema below optional, nullable and union that takes a node of this type; null when none does. */
function fittingShape(node: YamlNode, shape: Shape): Shape | null {
  if (shape.type === "nullable" && node.type === "scalar" && node.value === null) return shape;
  if (shape.wrapped) return fittingShape(node, shape.wrapped);
  if (shape.type === "union") {
    const options = (shape.options ?? []).filter((option) => typeof option === "object");
    const fitting = options.map((option) => fittingShape(node, option)).filter((option) => option !== null);
    return fitting.find((option) => hasRequired(node, option)) ?? fitting[0] ?? null;
  }
  return nodeType(shape) === node.type && takesScalar(node, shape) ? shape : null;
}

/** Of several forms of a map, the one is meant whose keys are there. */
function hasRequired(node: YamlNode, { entries }: Shape): boolean {
  if (node.type !== "map" || entries === undefined) return true;
  return Object.entries(entries).every(([key, { type }]) => type === "optional" || node.values.has(key));
}

function nodeType(shape: Shape): YamlNode["type"] {
  if (shape.entries || shape.type === "record") return "map";
  return shape.item ? "list" : "scalar";
}

/** A text in place of a choice of texts is a wrong value; of anything else, a wrong type. */
function takesScalar(node: YamlNode, shape: Shape): boolean {
  if (node.type !== "scalar") return true;
  if (shape.type !== "picklist") return shape.type === typeof node.value;
  return shape.options?.some((option) => typeof option === typeof node.value) ?? false;
}

function wrongType(node: YamlNode, shape: Shape): Diagnostic {
  return fault("wrong-type", node.place, { expected: expectedBy(shape), received: receivedIn(node) });
}

function expectedBy(shape: Shape): string {
  return v.getTitle(shape) ?? (shape.wrapped ? expectedBy(shape.wrapped) : shape.type);
}

function receivedIn(node: YamlNode): string {
  if (node.type !== "scalar") return `a ${node.type}`;
  if (node.value === null) return "nothing";
  const names: Record<string, string> = { string: "text", number: "a number", boolean: "true or false" };
  return names[typeof node.value] ?? "something else";
}

function checkMap(node: MapNode, shape: Shape): readonly Diagnostic[] {
  if (shape.entries) return [...repeatedKeys(node), ...checkObject(node, shape.entries)];
  const inside = node.entries.flatMap((entry) => [
    ...checkKey(entry, shape),
    ...(shape.value ? checkShape(entry.value, shape.value) : []),
  ]);
  return [...emptinessFault(node, shape), ...repeatedKeys(node), ...inside];
}

/** As of lists, what is asked of a map's size is read off the schema. */
function emptinessFault(node: MapNode, shape: Shape): readonly Diagnostic[] {
  const least = shape.pipe?.find(({ type }) => type === "min_entries");
  if (least === undefined || node.entries.length > 0) return [];
  return [fault("wrong-value", node.place, { value: "an empty map", expected: String(least.message) })];
}

/** Here and not in `yaml`, whose search takes time that grows with the square of the keys. */
function repeatedKeys({ entries, values }: MapNode): readonly Diagnostic[] {
  if (entries.length === values.size) return [];
  const firsts = new Map(entries.toReversed().map(({ key, keyPlace }) => [key, keyPlace]));
  return entries.flatMap(({ key, keyPlace }) => {
    const first = firsts.get(key);
    return first === undefined || first === keyPlace
      ? []
      : [fault("duplicate-id", keyPlace, { kind: "key", id: key, first })];
  });
}

function checkObject(node: MapNode, entries: Readonly<Record<string, Shape>>): readonly Diagnostic[] {
  const known = Object.keys(entries);
  const present = new Set(node.entries.map((entry) => entry.key));
  const unknown = [...present].filter((key) => !Object.hasOwn(entries, key));
  // A mistyped key is told as unknown, and what it was to be is not missing as well.
  const missing = known.filter(
    (key) =>
      !present.has(key) &&
      entries[key]?.type !== "optional" &&
      !unknown.some((other) => fewLettersApart(other, key)),
  );
  return [
    ...node.entries.flatMap((entry) => checkEntry(entry, entries, known)),
    ...missing.map((key) => fault("missing-key", node.place, { key })),
  ];
}

function checkEntry(
  { key, keyPlace, value }: MapEntry,
  entries: Readonly<Record<string, Shape>>,
  known: readonly string[],
): readonly Diagnostic[] {
  const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (shape) return checkShape(value, shape);
  return [fault("unknown-key", keyPlace, { key, known })];
}

/** Names that every JavaScript object has are no keys of ours, whatever their form. */
function checkKey({ key, keyPlace }: MapEntry, shape: Shape): readonly Diagnostic[] {
  if (key in Object.prototype) return [fault("unknown-key", keyPlace, { key, known: [] })];
  return shape.key ? judge(key, shape.key, keyPlace, key) : [];
}

function checkList(node: ListNode, shape: Shape): readonly Diagnostic[] {
  const { item } = shape;
  if (item === undefined) return [];
  const inside = node.items.flatMap((each) => checkShape(each, item));
  const length = lengthFault(node, shape);
  return length === null ? inside : [length, ...inside];
}

/** Valibot looks at a list's length only when all items are sound, so its requirement is read off the schema. */
function lengthFault(node: ListNode, shape: Shape): Diagnostic | null {
  const count = node.items.length;
  const broken = shape.pipe?.find(
    ({ type, requirement }) =>
      typeof requirement === "number" &&
      ((type === "min_length" && count < requirement) || (type === "length" && count !== requirement)),
  );
  if (broken === undefined) return null;
  const value = count === 0 ? "an empty list" : `a list of ${count}`;
  return fault("wrong-value", node.place, { value, expected: String(broken.message) });
}

function checkScalar(node: ScalarNode, shape: Shape): readonly Diagnostic[] {
  if (node.forbidden !== null) {
    const { character, place } = node.forbidden;
    return [
      fault("wrong-value", place, {
        value: character,
        expected: "text without control characters and others that are not seen",
      }),
    ];
  }
  if (typeof node.value === "string" && node.value.length > MAX_TEXT) {
    const expected = "at most 100,000 characters, which fill thirty pages";
    return [fault("wrong-value", node.place, { value: node.value, expected })];
  }
  return judge(node.value, shape, node.place, String(node.value));
}

/** What valibot finds in a value of the right type: the first fault, as the others mostly follow from it. */
function judge(
  value: unknown,
  shape: Shape,
  place: ScalarNode["place"],
  shown: string,
): readonly Diagnostic[] {
  const issue = v.safeParse(shape, value).issues?.[0];
  if (issue === undefined) return [];
  if (issue.message === NO_SUCH_DATE) return [fault("no-such-date", place, { value: shown })];
  const expected = issue.kind === "schema" ? expectedBy(shape) : issue.message;
  return [fault("wrong-value", place, { value: shown, expected })];
}
