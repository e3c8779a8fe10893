import type { Term } from "../model/term.js";
import * as take from "./take-values.js";
import { childOf, entriesOf, type YamlNode } from "./yaml-node.js";

/** A checked item of `terms:`. */
export function buildTerm(node: YamlNode): Term {
  const not = childOf(node, "not");
  const byLanguage = entriesOf(not).map(({ key }) => [key, take.strings(not, key)] as const);
  return {
    term: take.requiredText(node, "term"),
    not: not?.type === "list" ? take.strings(node, "not") : Object.fromEntries(byLanguage),
  };
}
