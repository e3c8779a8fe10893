import { readdirSync, readFileSync } from "node:fs";
import { isScalar, parseDocument, visit } from "yaml";
import { describe, expect, test } from "vitest";
import type { DiagnosticCode } from "../../src/model/diagnostic.js";
import { RULES } from "../../src/model/rule.js";
import { EXPLANATIONS } from "../../src/report/explanations/explain.js";
import { inShort } from "../../src/report/report-explanation.js";

const CODES = Object.keys(EXPLANATIONS) as DiagnosticCode[];

/** Every word in the definitions by which data are read: each key of the data is among them. */
const schemas = new URL("../../src/source/schema/", import.meta.url);
const DEFINED = new Set(
  readdirSync(schemas).flatMap(
    (name) => readFileSync(new URL(name, schemas), "utf8").match(/[\w-]+/gu) ?? [],
  ),
);
/** Keys that are names: languages, years, sources, phrases, kinds of offices, rules. */
const isName = (key: string): boolean =>
  /^(?:[a-z]{2,3}|\d{4}|S\d+)$/u.test(key) ||
  /^register-|^way-|^place-and-date$/u.test(key) ||
  Object.hasOwn(RULES, key);

describe.each(CODES)("%s", (code) => {
  const { means, file, wrong, right } = EXPLANATIONS[code];

  test("is explained in sentences, the first of which is short", () => {
    expect(Object.keys(RULES)).toContain(code);
    expect(means).toMatch(/^[A-Z`].*\.$/su);
    expect(means).not.toMatch(/ {2}|\n/u);
    expect(inShort(means).length).toBeLessThanOrEqual(110);
  });

  test("has two examples that differ, of lines that a terminal holds", () => {
    expect(wrong).not.toBe(right);
    for (const line of `${wrong}\n${right}`.split("\n")) {
      expect(line).toBe(line.trimEnd());
      expect(line.length).toBeLessThanOrEqual(130);
    }
  });

  test("has examples that are YAML, with keys that there are", () => {
    if (!file.endsWith(".yaml")) return;
    const isAboutYaml = code.startsWith("yaml-");
    expect(faultsOf(right)).toEqual([]);
    if (!isAboutYaml) expect(faultsOf(wrong)).toEqual([]);
    const keys = [...keysOf(right), ...(isAboutYaml || code === "unknown-key" ? [] : keysOf(wrong))];
    expect(keys.filter((key) => !DEFINED.has(key) && !isName(key))).toEqual([]);
  });
});

function faultsOf(text: string): readonly string[] {
  const { errors, warnings } = parseDocument(text);
  return [...errors, ...warnings].map(({ message }) => message);
}

function keysOf(text: string): readonly string[] {
  const keys: string[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key }) => {
      if (isScalar(key)) keys.push(String(key.value));
    },
  });
  return keys;
}
