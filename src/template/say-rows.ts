import type { Demand, EarlierDocument, Fact, Signatory } from "../model/submission.js";
import { type LanguageCode, type Text, textIn } from "../model/text.js";
import type { ContextDemand, ContextDocument, ContextFact, ContextSignatory } from "./context.js";

/** The submission's rows and texts in one language, as templates reach them. */
export interface Rows {
  text(text: Text): string;
  textOrNull(text: Text | null): string | null;
  texts(texts: readonly Text[]): string[];
  fact(row: Fact): ContextFact;
  demand(row: Demand): ContextDemand;
  document(row: EarlierDocument): ContextDocument;
  signatory(row: Signatory): ContextSignatory;
}

/** The reader has made sure that every text has the language. */
export function sayRows(language: LanguageCode): Rows {
  const text = (each: Text): string => textIn(each, language) ?? "";
  const textOrNull = (each: Text | null): string | null => (each === null ? null : text(each));
  const texts = (all: readonly Text[]): string[] => all.map(text);
  return {
    text,
    textOrNull,
    texts,
    fact: (row) => ({
      id: row.id,
      date: row.date,
      text: text(row.text),
      places: texts(row.places),
      people: texts(row.people),
      rights: texts(row.rights),
    }),
    demand: (row) => ({
      id: row.id,
      title: text(row.title),
      text: text(row.text),
      institutions: texts(row.institutions),
      points: texts(row.points),
    }),
    document: (row) => ({ symbol: row.symbol, date: row.date, title: text(row.title) }),
    signatory: (row) => ({
      name: text(row.name),
      representative: textOrNull(row.representative),
      title: textOrNull(row.title),
    }),
  };
}
