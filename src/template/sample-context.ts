import type { LanguageCode } from "../model/text.js";
import type { AnnexContext } from "./context.js";

/** Annexes of the sample: one alone is written of in other words than several. */
export const SAMPLE_ANNEX_IDS: readonly string[] = ["sample-1", "sample-2"];

/** A context with everything in it that a context can have: no text is empty, no list without an item. */
export function sampleContext(language: LanguageCode): AnnexContext {
  const text = "Sample";
  const texts = [text];
  const fact = { id: "f", date: "2021-11-22", text, places: texts, people: texts, rights: texts };
  const demand = { id: "d", title: text, text, institutions: texts, points: texts };
  return {
    letter: { title: text, reference: text, date: "2021-11-22", city: text, language, draft: true },
    sender: {
      name: text,
      title: text,
      description: text,
      address: texts,
      contact: texts,
      logo: { file: "logo.png", alt: text },
    },
    addressee: {
      office: "o",
      kind: "k",
      body: text,
      title: text,
      name: text,
      state: text,
      lines: texts,
      salutation: text,
      close: text,
      address: texts,
      city: text,
    },
    recipient: {
      id: "r",
      subject: text,
      purpose: text,
      closing: text,
      marks: ["confidential"],
      enclosures: texts,
      copies: texts,
    },
    facts: [fact],
    demands: [demand],
    annexes: SAMPLE_ANNEX_IDS.map((id, index) => ({
      id,
      number: String(index + 1),
      title: text,
      file: null,
      pages: null,
    })),
    enclosed: [1, 2].map((pages) => ({ addressee: text, pages })),
    annex: {
      id: "a",
      number: "I",
      title: text,
      text,
      facts: [fact],
      demands: [demand],
      documents: [{ symbol: text, date: "2021-11-22", title: text }],
    },
    asks: texts,
    // One alone is written of in other words than several.
    signatories: [1, 2].map(() => ({ name: text, representative: text, title: text })),
  };
}

/** Every name that a template can use for a value of a letter, whatever it stands in. */
export function contextNames(): readonly string[] {
  return namesIn(sampleContext("en"));
}

/** The names of all values below a value. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, below]) => [name, ...namesIn(below)]);
}
