import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { MANIFEST_VERSION, manifestSchema } from "../../src/dossier/manifest.js";

const file = new URL(`../../schemas/manifest-${MANIFEST_VERSION}.schema.json`, import.meta.url);

test("the shipped schema of manifests is made of the definition by which they are read", () => {
  const made = toJsonSchema(manifestSchema, { target: "draft-2020-12", errorMode: "throw" });
  const title = "What a dossier of demarche holds: manifest.json";
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ ...made, title });
});
