import type { Consent } from "../model/consent.js";
import type { EmailHead } from "../model/email-subject.js";
import type { Demand, EarlierDocument, Fact, Recipient, Reference, Signatory } from "../model/submission.js";
import { buildLimits } from "./build-channel.js";
import type { Draft } from "./draft.js";
import * as take from "./take-values.js";
import { childOf, type YamlNode } from "./yaml-node.js";

const DEFAULT_TEMPLATE = "letter";

/** A checked row of `data/demands.yaml`. */
export function buildDemand(row: YamlNode): Demand {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    title: take.requiredText(row, "title"),
    text: take.requiredText(row, "text"),
    institutions: take.texts(row, "institutions"),
    points: take.texts(row, "points"),
    asks: take.textsByKey(row, "asks"),
  };
}

/** A checked row of `data/facts.yaml`. */
export function buildFact(row: YamlNode): Fact {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    date: take.stringAt(row, "date"),
    datePlace: childOf(row, "date")?.place ?? null,
    text: take.requiredText(row, "text"),
    places: take.texts(row, "places"),
    rights: take.texts(row, "rights"),
    people: take.texts(row, "people"),
  };
}

/** A checked row of `data/documents.yaml`. */
export function buildDocument(row: YamlNode): EarlierDocument {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    symbol: take.stringAt(row, "symbol"),
    date: take.requiredString(row, "date"),
    datePlace: childOf(row, "date")?.place ?? null,
    title: take.requiredText(row, "title"),
  };
}

/** A checked row of `data/signatories.yaml`. */
export function buildSignatory(row: YamlNode): Signatory {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    name: take.requiredText(row, "name"),
    representative: take.optionalText(row, "representative"),
    title: take.optionalText(row, "title"),
    consent: consentOf(childOf(row, "consent")),
  };
}

function consentOf(node: YamlNode | null): Consent | null {
  if (node === null) return null;
  const { id: status, place } = take.reference(node, "status");
  return {
    status: status === "agreed" ? status : "pending",
    on: take.stringAt(node, "on"),
    by: take.stringAt(node, "by"),
    place,
  };
}

/** A checked row of `data/recipients.yaml`; its office may be found by a loose name. */
export function buildRecipient({ recipient: row, language, officeId }: Draft): Recipient {
  const template = childOf(row, "template");
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    office: officeOf(row, officeId),
    language: language ?? "",
    template: template ? take.reference(row, "template") : { id: DEFAULT_TEMPLATE, place: row.place },
    subject: take.requiredText(row, "subject"),
    purpose: take.requiredText(row, "purpose"),
    facts: take.references(row, "facts"),
    demands: take.references(row, "demands"),
    ask: take.textsByKey(row, "ask"),
    closing: take.optionalText(row, "closing"),
    marking: markingOf(take.stringAt(row, "marking")),
    translatedFrom: take.stringAt(row, "translated-from"),
    draftedFor: childOf(row, "drafted-for") ? take.reference(row, "drafted-for") : null,
    annexes: take.references(row, "annexes"),
    encloses: take.references(row, "encloses"),
    enclosures: take.texts(row, "enclosures"),
    copies: take.texts(row, "copies"),
    email: emailOf(childOf(row, "e-mail")),
    limits: buildLimits(row),
  };
}

function emailOf(node: YamlNode | null): EmailHead {
  const [urgency, mandate] = [take.optionalText(node, "urgency"), take.optionalText(node, "mandate")];
  return { subject: take.optionalText(node, "subject"), words: { urgency, mandate } };
}

function markingOf(name: string | null): Recipient["marking"] {
  return name === "confidential" || name === "personal" ? name : null;
}

/** The office by its id, where the row has a loose name for it. */
function officeOf(row: YamlNode, found: Draft["officeId"]): Reference {
  const { id, place } = take.reference(row, "office");
  return { id: found ?? id, place };
}
