import * as v from "valibot";
import { id } from "./id.js";
import { isoDate } from "./iso-date.js";
import { plainText, text } from "./text.js";

const documentSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which annexes refer to the document.")),
    symbol: v.pipe(
      v.optional(plainText),
      v.description("Symbol as the body that issued it writes it, such as S/2021/467."),
    ),
    date: v.pipe(isoDate, v.description("The day that the document bears.")),
    title: v.pipe(text, v.description("What the document is.")),
  }),
  v.title("a map"),
);

/** `data/documents.yaml`. */
export const documentsSchema = v.pipe(v.array(documentSchema), v.title("a list of documents"));
