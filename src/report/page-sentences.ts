import type { DiagnosticArgs } from "../model/diagnostic.js";
import { count, quote, type Sentence } from "./phrase.js";

type PageCode = "nearly-empty-page" | "signature-only-page";

/** The findings of looking at finished pages. */
export const PAGE_SENTENCES: { readonly [C in PageCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "nearly-empty-page": ({ annex, pages, percent, lines }) => ({
    message: `the last of the ${pages} pages of ${annex === null ? "the letter" : `the annex ${quote(annex)}`} holds ${count(lines, "line")}, ${percent} % of it`,
    hint: `shorten the texts by as many, or give ${quote("style")} smaller ${quote("margins")} or ${quote("leading")}`,
  }),
  "signature-only-page": ({ page, pages }) => ({
    message: `page ${page} of ${pages} bears signatures and no text of the letter`,
    hint: "shorten or divide what stands before them, so that two lines of it go with them",
  }),
};
