import { CST, Parser } from "yaml";

/** A row of a table: its id, and the value of one more key; empty where the row has none. */
export interface PeekedRow {
  readonly id: string;
  readonly value: string;
}

/**
 * Ids of the rows of a table (a list, or the list under `rows`), without reading what else the rows hold: for a shell that
 * completes a word, in a tenth of the time and without faults. Of a file that is no YAML, as far as it can be made out.
 */
export function peekRows(text: string, key: string): readonly PeekedRow[] {
  const root = rootOf(text);
  return itemsOf(valueOf(root, "rows") ?? root).flatMap((row) => {
    const id = stringOf(valueOf(row, "id"));
    return id === null ? [] : [{ id, value: stringOf(valueOf(row, key)) ?? "" }];
  });
}

/** The strings of the list under a key, as `peekRows` reads. */
export function peekItems(text: string, key: string): readonly string[] {
  return itemsOf(valueOf(rootOf(text), key)).flatMap((item) => stringOf(item) ?? []);
}

type Token = CST.Token | null | undefined;

function rootOf(text: string): Token {
  for (const token of new Parser().parse(text)) if (token.type === "document") return token.value;
  return null;
}

function valueOf(token: Token, key: string): Token {
  if (token?.type !== "block-map" && token?.type !== "flow-collection") return null;
  return token.items.find((item) => stringOf(item.key) === key)?.value;
}

function itemsOf(token: Token): readonly Token[] {
  if (token?.type !== "block-seq" && token?.type !== "flow-collection") return [];
  return token.items.map(({ value }) => value);
}

function stringOf(token: Token): string | null {
  return CST.resolveAsScalar(token, false, () => undefined)?.value ?? null;
}
