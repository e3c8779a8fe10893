/** A value of a PDF file (ISO 32000-1, 7.3), as far as it is looked at: of strings only that they are there. */
export type PdfValue =
  | { readonly type: "nothing" | "truth" | "string" }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "reference"; readonly number: number }
  | { readonly type: "array"; readonly items: readonly PdfValue[] }
  | PdfDictionary;

export interface PdfDictionary {
  readonly type: "dictionary";
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** The number at a key of a dictionary; null where there is none. */
export function numberIn({ entries }: PdfDictionary, key: string): number | null {
  const value = entries.get(key);
  return value?.type === "number" ? value.value : null;
}

/** The whole numbers in the array at a key; null where there is no such array. */
export function numbersIn({ entries }: PdfDictionary, key: string): readonly number[] | null {
  const value = entries.get(key);
  if (value?.type !== "array") return null;
  const numbers = value.items.flatMap((item) => (item.type === "number" ? [item.value] : []));
  return numbers.length === value.items.length && numbers.every(Number.isSafeInteger) ? numbers : null;
}
