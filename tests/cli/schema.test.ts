import { afterEach, beforeEach, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const own = (name: string): string =>
  readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");

test("schema lists the schemas, each with its file", async () => {
  const { code, stdout, stderr } = await desk.demarche("schema");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^recipients +data\/recipients\.yaml$/mu);
  expect(stdout).toMatch(/^language +data\/languages\/<code>\.yaml$/mu);
  expect(stdout.trimEnd().split("\n")).toHaveLength(16);
});

test("schema <name> prints one, and needs no submission", async () => {
  expect(await desk.demarche("schema", "demands")).toEqual({ code: 0, stdout: own("demands"), stderr: "" });
});

test.each([
  ["recipient", "did you mean `recipients`?"],
  ["ofices", "did you mean `offices`?"],
  ["xyzzy", "known schemas: `submission`"],
])("schema %s is none: exit 2, and says which was meant", async (name, expected) => {
  const { code, stdout, stderr } = await desk.demarche("schema", name);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(expected);
});

test("schema --out into what is no folder: exit 2, and says why", async () => {
  const { code, stderr } = await desk.demarche("schema", "facts", "--out", "data/facts.yaml");
  expect([code, stderr]).toEqual([2, expect.stringContaining("a file stands where a folder should be")]);
});

test("schema --out writes them over older ones", async () => {
  desk.write("schemas/facts.schema.json", "{}");
  const { code, stdout } = await desk.demarche("schema", "--out", "schemas");
  expect([code, stdout.split("\n").length]).toEqual([0, 17]);
  expect(new TextDecoder().decode(desk.bytes("schemas/facts.schema.json"))).toBe(own("facts"));
  expect(desk.list("schemas")).toHaveLength(16);
});
