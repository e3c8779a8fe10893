import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { MAX_TEXT } from "../model/text.js";
import { escapePattern } from "./escape-pattern.js";
import { type FileSchema, SCHEMAS } from "./schema/schema-table.js";

/** A JSON Schema with its name, and the file that it is of. */
export interface WrittenSchema {
  readonly name: string;
  /** Path of the YAML file in a submission; `<code>` stands for a language's. */
  readonly file: string;
  /** Path of the schema's own file, beside `data/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Draft 7: the newest that every version of the YAML language server knows (redhat-developer/yaml-language-server, README). The keywords
 * in use mean the same in all later drafts.
 */
const DRAFT = "draft-07";

/** Text that `model/hidden-character.ts` lets pass, as far as a pattern can say so that means the same with the flag `u` and without. */
const CLEAN =
  "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2061-\\u206F\\u3164\\uFDD0-\\uFDEF\\uFFA0\\uFFF9-\\uFFFC\\uFFFE\\uFFFF]*$";

/** What is refused though the schema allows it; a test knows these and no others. */
const BEYOND =
  "Found by demarche alone: a colour too light for white paper; halves of surrogate pairs, and code points beyond U+FFFF that are no characters or are not seen; margins, lines or days that do not go together; rows of one id; and whatever takes more than this file to know, such as whether an id, a language or an image that it names is there.";

/** The JSON Schema of every sort of YAML file, made of the very definitions that the reader holds files against. */
export function writeSchemas(): readonly WrittenSchema[] {
  return [...SCHEMAS].map(([name, { file, schema }]) => {
    const path = `schemas/${name}.schema.json`;
    return { name, file, path, text: `${JSON.stringify(jsonSchemaOf({ file, schema }), null, 2)}\n` };
  });
}

function jsonSchemaOf({ file, schema }: FileSchema): JsonSchema {
  const { $schema, ...made } = toJsonSchema(schema, {
    target: DRAFT,
    errorMode: "throw",
    ignoreActions: ["check", "finite"],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === "string" ? { ...jsonSchema, allOf: [{ $ref: "#/definitions/clean" }] } : null,
    overrideAction: ({ valibotAction, jsonSchema, errors }) =>
      errors === undefined ? null : withPattern(jsonSchema, valibotAction),
  });
  return {
    $schema,
    ...made,
    title: file,
    $comment: BEYOND,
    definitions: { clean: { type: "string", pattern: CLEAN, maxLength: MAX_TEXT } },
  };
}

/** A second pattern, which an object has no room for beside the first. */
function withPattern(
  jsonSchema: JsonSchema,
  action: { readonly type: string; readonly requirement?: unknown },
): JsonSchema | null {
  const { type, requirement } = action;
  const pattern = patternOf(type, requirement);
  if (pattern === null) return null;
  return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { type: "string", pattern }] };
}

function patternOf(type: string, requirement: unknown): string | null {
  if (type === "regex" && requirement instanceof RegExp && requirement.flags === "")
    return requirement.source;
  if (type === "includes" && typeof requirement === "string") return escapePattern(requirement);
  return null;
}
