import type { Language } from "../../model/language.js";

type Quotes = Language["quotes"];

/** A quotation that is open: the mark that opened it as typed, and the mark that closes it. */
interface Open {
  readonly typed: string;
  readonly close: string;
}

/** What closes a quotation that was opened with a mark of any language. */
const CLOSERS: Readonly<Record<string, string>> = {
  "«": "»",
  "‹": "›",
  "“": "”",
  "„": "“",
  "‘": "’",
  "‚": "‘",
};

/** The quotations that are open at a place in a paragraph. */
export class QuoteStack {
  readonly #quotes: Quotes;
  readonly #open: Open[] = [];

  constructor(quotes: Quotes) {
    this.#quotes = quotes;
  }

  /** Whether the innermost quotation was opened with the given mark. */
  isIn(typed: string): boolean {
    return this.#open.at(-1)?.typed === typed;
  }

  /** Whether any was. */
  holds(typed: string): boolean {
    return this.#open.some((open) => open.typed === typed);
  }

  /** Opens a quotation that was typed with a straight mark; the mark that the language has at this depth. */
  open(typed: string): string {
    const { open, close, innerOpen, innerClose } = this.#quotes;
    const outer = this.#open.length % 2 === 0;
    this.#open.push({ typed, close: outer ? close : innerClose });
    return outer ? open : innerOpen;
  }

  /** Closes the innermost quotation; the mark that belongs to the one that opened it. */
  close(): string {
    return this.#open.pop()?.close ?? this.#quotes.close;
  }

  /** Follows a mark that was typed as it is to be set. */
  follow(mark: string): void {
    if (mark === this.#open.at(-1)?.close) this.#open.pop();
    else if (Object.hasOwn(CLOSERS, mark)) this.#open.push({ typed: mark, close: CLOSERS[mark] ?? mark });
  }
}
