import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Locate } from "./check-markup.js";
import { ALLOWED } from "./element-table.js";
import type { MarkupAttribute, MarkupElement } from "./markup-node.js";

/** Whether every annex has a name of its own, and whatever counts the pages of one finds it: in the letter, not in an annex. */
export function checkAnnexes(
  root: MarkupElement,
  parts: readonly MarkupElement[],
  place: Locate,
): Diagnostic[] {
  const annexes = parts.filter(({ name }) => name === "annex");
  const ids = annexes.flatMap((annex) => attributeOf(annex, "id") ?? []);
  const empty = annexes.filter((annex) => elementsIn(annex).length === 0);
  return [
    ...empty.map(({ name, offset }) => fault("empty-element", place(offset, name.length + 1), { name })),
    ...checkRepeated(ids, place),
    ...checkCounts(
      root,
      ids.map(({ value }) => value),
      place,
    ),
  ];
}

function checkRepeated(ids: readonly MarkupAttribute[], place: Locate): Diagnostic[] {
  return ids.flatMap(({ value: id, offset }, index): Diagnostic[] => {
    const known = ids.slice(0, index).find(({ value }) => value === id);
    const first = known === undefined ? null : place(known.offset, "id".length);
    return first === null
      ? []
      : [fault("duplicate-id", place(offset, "id".length), { kind: "annex", id, first })];
  });
}

function checkCounts(
  element: MarkupElement,
  known: readonly string[],
  place: Locate,
  inAnnex = false,
): Diagnostic[] {
  return elementsIn(element).flatMap((child): Diagnostic[] => {
    if (child.name !== "pages-of") return checkCounts(child, known, place, inAnnex || child.name === "annex");
    const annex = attributeOf(child, "annex");
    const at = place(child.offset, child.name.length + 1);
    if (inAnnex) {
      const allowed = ALLOWED.inlines.filter((name) => name !== child.name);
      return [fault("wrong-nesting", at, { name: child.name, parent: "annex", allowed })];
    }
    if (annex === undefined || known.includes(annex.value)) return [];
    return [
      fault("unresolved-id", place(annex.offset, "annex".length), { kind: "annex", id: annex.value, known }),
    ];
  });
}

function attributeOf(element: MarkupElement, wanted: string): MarkupAttribute | undefined {
  return element.attributes.find(({ name }) => name === wanted);
}

function elementsIn(element: MarkupElement): readonly MarkupElement[] {
  return element.children.filter((child) => child.type === "element");
}
