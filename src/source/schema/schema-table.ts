import type { Shape } from "../check-shape.js";
import { addressesSchema } from "./addresses-schema.js";
import { annexesSchema } from "./annexes-schema.js";
import { channelsSchema } from "./channels-schema.js";
import { demandsSchema } from "./demands-schema.js";
import { documentsSchema } from "./documents-schema.js";
import { factsSchema } from "./facts-schema.js";
import { holdersSchema } from "./holders-schema.js";
import { languageSchema } from "./language-schema.js";
import { namesSchema } from "./names-schema.js";
import { officesSchema } from "./offices-schema.js";
import { recipientsSchema } from "./recipients-schema.js";
import { rotationsSchema } from "./rotations-schema.js";
import { signatoriesSchema } from "./signatories-schema.js";
import { sourcesSchema } from "./sources-schema.js";
import { statesSchema } from "./states-schema.js";
import { submissionSchema } from "./submission-schema.js";

/** A sort of file and what it has to be. */
export interface FileSchema {
  /** Its path in a submission; `<code>` stands for a language's. */
  readonly file: string;
  readonly schema: Shape;
}

/** Every sort of file that a submission can have, by the name of its schema. */
export const SCHEMAS: ReadonlyMap<string, FileSchema> = new Map([
  ["submission", { file: "data/submission.yaml", schema: submissionSchema }],
  ["demands", { file: "data/demands.yaml", schema: demandsSchema }],
  ["facts", { file: "data/facts.yaml", schema: factsSchema }],
  ["documents", { file: "data/documents.yaml", schema: documentsSchema }],
  ["annexes", { file: "data/annexes.yaml", schema: annexesSchema }],
  ["signatories", { file: "data/signatories.yaml", schema: signatoriesSchema }],
  ["recipients", { file: "data/recipients.yaml", schema: recipientsSchema }],
  ["offices", { file: "data/directory/offices.yaml", schema: officesSchema }],
  ["addresses", { file: "data/directory/addresses.yaml", schema: addressesSchema }],
  ["holders", { file: "data/directory/holders.yaml", schema: holdersSchema }],
  ["rotations", { file: "data/directory/rotations.yaml", schema: rotationsSchema }],
  ["states", { file: "data/directory/states.yaml", schema: statesSchema }],
  ["channels", { file: "data/directory/channels.yaml", schema: channelsSchema }],
  ["names", { file: "data/directory/names.yaml", schema: namesSchema }],
  ["sources", { file: "data/directory/sources.yaml", schema: sourcesSchema }],
  ["language", { file: "data/languages/<code>.yaml", schema: languageSchema }],
]);
