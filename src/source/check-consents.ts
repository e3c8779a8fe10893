import { isCalendarDate } from "../model/calendar-date.js";
import { type Diagnostic, fault, warning } from "../model/diagnostic.js";
import { letterDate } from "./letter-date.js";
import { EVIDENCE } from "./schema/signatories-schema.js";
import type { Sources } from "./sources.js";
import { childOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Consents that nobody is said to have given, and those that are later than the letters that they are for. */
export function checkConsents(sources: Sources): readonly Diagnostic[] {
  const date = letterDate(sources);
  return [...(sources.signatories?.rows ?? [])].flatMap(([id, row]) => {
    const consent = childOf(row, "consent");
    return [...checkEvidence(consent), ...checkDay(consent, id, date)];
  });
}

function checkEvidence(consent: YamlNode | null): readonly Diagnostic[] {
  if (consent === null || stringOf(childOf(consent, "status")) !== "agreed") return [];
  return EVIDENCE.filter((key) => childOf(consent, key) === null).map((key) =>
    fault("missing-key", consent.place, { key }),
  );
}

/** A warning: the letters' date may be the one that is wrong. Days of ISO 8601 compare as text. */
function checkDay(consent: YamlNode | null, signatory: string, date: string | null): readonly Diagnostic[] {
  const node = childOf(consent, "on");
  const on = stringOf(node);
  if (node === null || on === null || date === null) return [];
  if (!isCalendarDate(on) || on <= date) return [];
  return [warning("consent-late", node.place, { signatory, on, date })];
}
