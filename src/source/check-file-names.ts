import { type Diagnostic, warning } from "../model/diagnostic.js";
import { foreignCharacter } from "../model/file-name.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A warning for every file that the data name by more than ASCII: it may be lost on the way to another system. */
export function checkFileNames({ submission, annexes }: Sources): readonly Diagnostic[] {
  const logo = childOf(childOf(childOf(submission, "sender"), "logo"), "file");
  const files = rowsOf(annexes).map((row) => childOf(row, "file"));
  return [logo, ...files].flatMap(checkName);
}

function checkName(node: YamlNode | null): readonly Diagnostic[] {
  const name = stringOf(node);
  const character = name === null ? null : foreignCharacter(name);
  if (node === null || name === null || character === null) return [];
  return [warning("non-ascii-file-name", node.place, { name, character })];
}
