import * as v from "valibot";
import { expect, test } from "vitest";
import type { Shape } from "../../src/source/check-shape.js";
import { addressesSchema } from "../../src/source/schema/addresses-schema.js";
import { channelsSchema } from "../../src/source/schema/channels-schema.js";
import { demandsSchema } from "../../src/source/schema/demands-schema.js";
import { factsSchema } from "../../src/source/schema/facts-schema.js";
import { holdersSchema } from "../../src/source/schema/holders-schema.js";
import { languageSchema } from "../../src/source/schema/language-schema.js";
import { namesSchema } from "../../src/source/schema/names-schema.js";
import { officesSchema } from "../../src/source/schema/offices-schema.js";
import { recipientsSchema } from "../../src/source/schema/recipients-schema.js";
import { rotationsSchema } from "../../src/source/schema/rotations-schema.js";
import { signatoriesSchema } from "../../src/source/schema/signatories-schema.js";
import { sourcesSchema } from "../../src/source/schema/sources-schema.js";
import { statesSchema } from "../../src/source/schema/states-schema.js";
import { submissionSchema } from "../../src/source/schema/submission-schema.js";

/** The keys below a schema that have no description, by their path. */
function undescribed(shape: Shape, path: string): readonly string[] {
  const entries = Object.entries(shape.entries ?? {}).flatMap(([key, value]) => [
    ...(v.getDescription(value) === undefined ? [`${path}.${key}`] : []),
    ...undescribed(value, `${path}.${key}`),
  ]);
  const options = (shape.options ?? []).filter((option) => typeof option === "object");
  const inner = [shape.wrapped, shape.item, shape.value, ...options].flatMap((each) =>
    each ? undescribed(each, path) : [],
  );
  return [...entries, ...inner];
}

/** Every regular expression below a schema. */
function patterns(shape: Shape): readonly RegExp[] {
  const own = (shape.pipe ?? [])
    .map(({ requirement }) => requirement)
    .filter((each) => each instanceof RegExp);
  const options = (shape.options ?? []).filter((option) => typeof option === "object");
  const below = [
    ...Object.values(shape.entries ?? {}),
    shape.wrapped,
    shape.item,
    shape.key,
    shape.value,
    ...options,
  ];
  return [...own, ...below.flatMap((each) => (each ? patterns(each) : []))];
}

const SCHEMAS: readonly (readonly [string, Shape])[] = [
  ["submission", submissionSchema],
  ["demands", demandsSchema],
  ["facts", factsSchema],
  ["signatories", signatoriesSchema],
  ["recipients", recipientsSchema],
  ["offices", officesSchema],
  ["addresses", addressesSchema],
  ["holders", holdersSchema],
  ["rotations", rotationsSchema],
  ["states", statesSchema],
  ["channels", channelsSchema],
  ["names", namesSchema],
  ["sources", sourcesSchema],
  ["language", languageSchema],
];

test.each(SCHEMAS)("every key of %s is described", (name, schema) => {
  expect(undescribed(schema, name)).toEqual([]);
});

test.each(SCHEMAS)("%s has no pattern with flags, which JSON Schema cannot say", (_, schema) => {
  expect(patterns(schema).length).toBeGreaterThan(0);
  expect(patterns(schema).filter(({ flags }) => flags !== "")).toEqual([]);
});
