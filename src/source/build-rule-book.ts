import type { Exception, RuleBook } from "../model/rule-book.js";
import type { DiagnosticCode, Severity } from "../model/diagnostic.js";
import { RULES } from "../model/rule.js";
import { indexRows } from "./row-index.js";
import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, type MapEntry, stringOf, type YamlNode } from "./yaml-node.js";

/** What a file that cannot be read lets stay is not known: findings that it could let stay wait until it can be read. */
const NOTHING_SETTABLE: RuleBook["severities"] = new Map(
  Object.entries(RULES).flatMap(([code, { settable }]) =>
    settable ? [[code as DiagnosticCode, "off"]] : [],
  ),
);

/** What the submission says under `check:`; of what is no rule, or cannot be set, nothing. */
export function buildRuleBook(sources: Sources): RuleBook {
  const { submission } = sources;
  const entries = entriesOf(childOf(submission, "check")).flatMap((entry) => {
    const code = codeOf(entry);
    return code === null || !RULES[code].settable ? [] : [{ code, value: entry.value }];
  });
  const severities = entries.flatMap(({ code, value }) => {
    const severity = stringOf(value);
    return isSeverity(severity) ? [[code, severity] as const] : [];
  });
  return {
    severities: submission === null ? NOTHING_SETTABLE : new Map(severities),
    exceptions: entries.flatMap(({ code, value }) =>
      itemsOf(value).flatMap((item) => exceptionOf(item, code)),
    ),
    rowAt: indexRows(sources),
    met: new Set(),
  };
}

function codeOf({ key }: MapEntry): DiagnosticCode | null {
  return Object.hasOwn(RULES, key) ? (key as DiagnosticCode) : null;
}

function isSeverity(text: string | null): text is Severity | "off" {
  return text === "off" || text === "warning" || text === "error";
}

function exceptionOf(item: YamlNode, code: DiagnosticCode): Exception[] {
  const [idNode, reason] = [childOf(item, "id"), stringOf(childOf(item, "reason"))];
  const id = stringOf(idNode);
  return idNode === null || id === null || reason === null ? [] : [{ code, id, reason, place: idNode.place }];
}
