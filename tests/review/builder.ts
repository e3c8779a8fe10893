import type { Passage, PassageKind, PassageValue, Section, SectionType } from "../../src/model/comparison.js";

/** A passage of the given words, a paragraph unless told otherwise. */
export const passage = (
  text: string,
  kind: Partial<PassageKind> = {},
  values: readonly PassageValue[] = [],
): Passage => ({
  kind: { type: "paragraph", level: 0, quoted: 0, shape: "", ...kind },
  label: "",
  text,
  values,
});

/** A section of passages; strings are paragraphs. */
export const section = (type: SectionType, ...passages: (string | Passage)[]): Section => ({
  type,
  name: "",
  passages: passages.map((each) => (typeof each === "string" ? passage(each) : each)),
});
