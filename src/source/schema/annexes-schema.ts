import * as v from "valibot";
import { FILE_NAME } from "../../model/file-name.js";
import { id, mention } from "./id.js";
import { text } from "./text.js";

const mentions = v.pipe(v.array(mention), v.title("a list of ids"));

const head = {
  id: v.pipe(id, v.description("Name by which recipients refer to the annex.")),
  title: v.pipe(text, v.description("Heading of the annex; it stands under the enclosures too.")),
};

/** An annex that a template sets, on pages of the letter's own file. */
const setAnnex = v.pipe(
  v.strictObject({
    ...head,
    template: v.pipe(id, v.description("Name of a template in templates/, such as `annex-facts`.")),
    text: v.pipe(v.optional(text), v.description("Prose of the annex.")),
    facts: v.pipe(v.optional(mentions), v.description("Ids of facts, in the order of the annex.")),
    demands: v.pipe(v.optional(mentions), v.description("Ids of demands, in the order of the annex.")),
    documents: v.pipe(v.optional(mentions), v.description("Ids of documents, in the order of the annex.")),
  }),
  v.title("a map"),
);

/** An annex that is a file of its own and goes with the letter as it is. */
const fileAnnex = v.pipe(
  v.strictObject({
    ...head,
    file: v.pipe(
      v.string(),
      v.regex(FILE_NAME, "the path of a PDF below data/, such as annexes/statement.pdf"),
      v.title("the path of a PDF"),
      v.description(
        "In place of `template`: the path of a PDF/A below data/, such as annexes/statement.pdf. It is embedded in the letter's PDF as it is.",
      ),
    ),
  }),
  v.title("a map"),
);

const annexSchema = v.pipe(v.union([setAnnex, fileAnnex]), v.title("a map"));

/** `data/annexes.yaml`. */
export const annexesSchema = v.pipe(v.array(annexSchema), v.title("a list of annexes"));
