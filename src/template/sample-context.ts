import type { LanguageCode } from "../model/text.js";
import type { Context } from "./build-context.js";

/** A context with everything in it that a context can have: no text is empty, no list without an item. */
export function sampleContext(language: LanguageCode): Context {
  const text = "Sample";
  const texts = [text];
  return {
    letter: { title: text, reference: text, date: "2021-11-22", city: text, language },
    sender: {
      name: text,
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
    },
    recipient: { id: "r", subject: text, purpose: text, closing: text, enclosures: texts, copies: texts },
    facts: [{ id: "f", date: "2021-11-22", text, places: texts, people: texts, rights: texts }],
    demands: [{ id: "d", title: text, text, institutions: texts, points: texts }],
    asks: texts,
    // One alone is written of in other words than several.
    signatories: [1, 2].map(() => ({ name: text, representative: text, title: text })),
  };
}
