import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { LetterForm } from "../model/letter.js";
import { type MarkedUpText, placeAt } from "../model/markup.js";
import type { Place } from "../model/place.js";
import {
  ALLOWED,
  COMMON_ATTRIBUTES,
  type Content,
  ELEMENTS,
  type ElementRule,
  PARTS,
  REPEATED_PARTS,
  ruleOf,
} from "./element-table.js";
import { checkAnnexes } from "./check-annexes.js";
import { checkCharacters } from "./check-characters.js";
import { checkFigure } from "./check-figure.js";
import { checkNotes } from "./check-notes.js";
import { checkTable } from "./check-table.js";
import { FORMS } from "./form-table.js";
import { frameOf } from "./letter-frame.js";
import type { MarkupElement, MarkupNode } from "./markup-node.js";

/** Holds a tree against the vocabulary: names, nesting, attributes, stray text, and the parts of a letter. */
export function checkMarkup(root: MarkupElement, marked: MarkedUpText): Diagnostic[] {
  const place: Locate = (offset, length) => {
    const found = placeAt(marked, offset);
    return found === null ? null : { ...found, length: found.length ?? length };
  };
  const { form, parts } = frameOf(root);
  return [
    ...checkChildren(root, "root", place),
    ...checkCharacters(root, place),
    ...checkNotes(root, place),
    ...checkAnnexes(root, parts, place),
    ...checkParts(parts, form, place),
  ];
}

/** The place of an offset in the marked-up text, for so many characters from there. */
export type Locate = (offset: number, length: number) => Place | null;

function checkChildren(parent: MarkupElement, content: Content, place: Locate): Diagnostic[] {
  return parent.children.flatMap((child) => checkChild(child, parent, content, place));
}

function checkChild(child: MarkupNode, parent: MarkupElement, content: Content, place: Locate): Diagnostic[] {
  if (child.type === "text") {
    const text = child.text.trim();
    if (text === "" || content === "inlines" || content === "flow" || content === "cell") return [];
    const offset = child.offset + child.text.indexOf(text);
    return [fault("stray-text", place(offset, 1), { parent: parent.name, text: text.slice(0, 40) })];
  }
  const at = place(child.offset, child.name.length + 1);
  const rule = ruleOf(child.name);
  if (rule === null)
    return [fault("unknown-element", at, { name: child.name, known: Object.keys(ELEMENTS) })];
  const allowed = ALLOWED[content];
  const nesting = allowed.includes(child.name)
    ? []
    : [fault("wrong-nesting", at, { name: child.name, parent: parent.name, allowed })];
  const checkShape = SHAPES[child.name];
  return [
    ...nesting,
    ...(checkShape === undefined ? [] : checkShape(child, place)),
    ...checkAttributes(child, rule, place),
    ...checkChildren(child, rule.content, place),
  ];
}

/** Elements of which not only each child is checked, but what they are together. */
const SHAPES: Readonly<Partial<Record<string, (element: MarkupElement, place: Locate) => Diagnostic[]>>> = {
  table: checkTable,
  figure: checkFigure,
};

function checkAttributes(element: MarkupElement, rule: ElementRule, place: Locate): Diagnostic[] {
  const rules = { ...COMMON_ATTRIBUTES, ...rule.attributes };
  const known = Object.keys(rules);
  const written = element.attributes.flatMap(({ name, value, offset }): Diagnostic[] => {
    const at = place(offset, name.length);
    const expected = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (expected === undefined)
      return [fault("unknown-attribute", at, { name, element: element.name, known })];
    if (expected.pattern.test(value)) return [];
    return [
      fault("wrong-attribute", at, { name, element: element.name, value, expected: expected.expected }),
    ];
  });
  const required = Object.entries(rule.attributes ?? {}).flatMap(([name, { optional }]) =>
    optional === true ? [] : [name],
  );
  const absent = required.filter((name) => element.attributes.every((attribute) => attribute.name !== name));
  const at = place(element.offset, element.name.length + 1);
  return [
    ...written,
    ...absent.map((name) => fault("missing-attribute", at, { name, element: element.name })),
  ];
}

function checkParts(parts: readonly MarkupElement[], form: LetterForm, place: Locate): Diagnostic[] {
  const { parts: order, required } = FORMS[form];
  const disordered = checkOrder(parts, order, place);
  const counted = order.flatMap((part): Diagnostic[] => {
    const [first, ...others] = parts.filter(({ name }) => name === part);
    if (first === undefined && required.includes(part)) return [fault("missing-part", place(0, 1), { part })];
    if (REPEATED_PARTS.includes(part)) return [];
    return others.map(({ offset }) => fault("repeated-part", place(offset, part.length + 1), { part }));
  });
  const strangers = parts
    .filter(({ name }) => PARTS.some((part) => part === name) && !order.includes(name))
    .map(({ name, offset }) =>
      fault("wrong-nesting", place(offset, name.length + 1), { name, parent: form, allowed: order }),
    );
  return [...counted, ...disordered, ...strangers];
}

/** Heads and marks are for other places of the page, and reference and date share a line: these stand where they like. */
const FREE: readonly string[] = ["continuation-head", "draft-mark", "reference"];

/** What is read first stands first: a part that follows one that it should precede. */
function checkOrder(parts: readonly MarkupElement[], order: readonly string[], place: Locate): Diagnostic[] {
  const ordered = parts.filter(({ name }) => order.includes(name) && !FREE.includes(name));
  return ordered.flatMap((part, index): Diagnostic[] => {
    const before = ordered[index - 1];
    if (before === undefined || order.indexOf(before.name) <= order.indexOf(part.name)) return [];
    const at = place(part.offset, part.name.length + 1);
    return [fault("part-out-of-order", at, { part: part.name, after: before.name })];
  });
}
