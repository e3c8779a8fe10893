import type { ByGender } from "../model/gender.js";
import type { TitleText } from "../model/office.js";
import type { Reference } from "../model/submission.js";
import type { Text } from "../model/text.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The string at a key; null when there is none. */
export function stringAt(node: YamlNode | null, key: string): string | null {
  return stringOf(childOf(node, key));
}

/** The string at a key that the schema requires. */
export function requiredString(node: YamlNode | null, key: string): string {
  return sure(stringAt(node, key), key);
}

/** The strings of the list at a key; none when there is no list. */
export function strings(node: YamlNode | null, key: string): readonly string[] {
  return itemsOf(childOf(node, key)).map((item) => sure(stringOf(item), key));
}

/** The text at a key; null when there is none. */
export function optionalText(node: YamlNode | null, key: string): Text | null {
  const value = childOf(node, key);
  return value === null ? null : textOf(value);
}

/** The text at a key that the schema requires. */
export function requiredText(node: YamlNode | null, key: string): Text {
  return sure(optionalText(node, key), key);
}

/** The title at a key; null when there is none. */
export function optionalTitle(node: YamlNode | null, key: string): TitleText | null {
  const value = childOf(node, key);
  if (value === null) return null;
  if (value.type !== "map") return { type: "same", place: value.place, text: sure(stringOf(value), key) };
  const entries = value.entries.map((entry) => [entry.key, byGender(entry.value)]);
  return { type: "by-language", place: value.place, texts: Object.fromEntries(entries) };
}

/** The title at a key that the schema requires. */
export function requiredTitle(node: YamlNode | null, key: string): TitleText {
  return sure(optionalTitle(node, key), key);
}

/** The texts at a key: of a list all, of a text alone the one. */
export function texts(node: YamlNode | null, key: string): readonly Text[] {
  const value = childOf(node, key);
  return value === null ? [] : textsOf(value);
}

/** A map of names to texts or lists of texts. */
export function textsByKey(node: YamlNode | null, key: string): Readonly<Record<string, readonly Text[]>> {
  return Object.fromEntries(entriesOf(childOf(node, key)).map((entry) => [entry.key, textsOf(entry.value)]));
}

/** The number at a key; null when there is none. */
export function numberAt(node: YamlNode | null, key: string): number | null {
  const value = childOf(node, key);
  return value?.type === "scalar" && typeof value.value === "number" ? value.value : null;
}

/** Whether the value at a key is true. */
export function isTrue(node: YamlNode | null, key: string): boolean {
  const value = childOf(node, key);
  return value?.type === "scalar" && value.value === true;
}

/** The mention of an id at a key; null when there is none. */
export function optionalReference(node: YamlNode | null, key: string): Reference | null {
  return childOf(node, key) === null ? null : reference(node, key);
}

/** The mention of an id at a key that the schema requires. */
export function reference(node: YamlNode | null, key: string): Reference {
  const mention = sure(childOf(node, key), key);
  return { id: sure(stringOf(mention), key), place: mention.place };
}

/** The mentions in the list at a key. */
export function references(node: YamlNode | null, key: string): readonly Reference[] {
  return itemsOf(childOf(node, key)).map((item) => ({ id: sure(stringOf(item), key), place: item.place }));
}

function textsOf(node: YamlNode): readonly Text[] {
  return node.type === "list" ? node.items.map(textOf) : [textOf(node)];
}

function textOf(node: YamlNode): Text {
  if (node.type !== "map") return { type: "same", place: node.place, text: sure(stringOf(node), "text") };
  const entries = node.entries.map(({ key, value }) => [key, sure(stringOf(value), key)]);
  return { type: "by-language", place: node.place, texts: Object.fromEntries(entries) };
}

function byGender(node: YamlNode): ByGender {
  if (node.type !== "map") return sure(stringOf(node), "text");
  const [feminine, masculine] = [stringAt(node, "feminine"), stringAt(node, "masculine")];
  return {
    neutral: requiredString(node, "neutral"),
    ...(feminine === null ? {} : { feminine }),
    ...(masculine === null ? {} : { masculine }),
  };
}

/** What the schema has made sure of. */
function sure<T>(value: T | null, key: string): T {
  if (value === null) throw new Error(`the schema let a wrong \`${key}\` pass`);
  return value;
}
