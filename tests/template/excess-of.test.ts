import { expect, test } from "vitest";
import { excessOf } from "../../src/template/excess-of.js";

function told(text: string): string {
  const found = excessOf("letter.hbs", text);
  if (found === null) return "";
  return `${found.code} ${found.place?.line}:${found.place?.column}`;
}

const nested = (depth: number): string => "{{#if a}}".repeat(depth) + "{{/if}}".repeat(depth);
const chain = (links: number): string => `{{#if a}}${"{{else if b}}".repeat(links)}{{/if}}`;
const calls = (depth: number): string => `{{f ${"(f ".repeat(depth)}a${")".repeat(depth)}}}`;

test.each([
  ["characters", "x".repeat(100_000)],
  ["blocks", nested(32)],
  ["blocks one after the other", nested(1).repeat(1000)],
  ["links of a chain", chain(31)],
  ["chains one after the other", chain(3).repeat(100)],
  ["calls", calls(32)],
  ["names of a path", `{{${"a.".repeat(31)}a}}`],
  ["comments", "{{! ((((( }}{{!-- {{#if}} --}}".repeat(100)],
  ["comments with braces and strips", "{{~! } {{#if ~}}{{~!-- {{#if}} --~}}".repeat(100)],
  ["beginnings of a comment in dashes", "{{!--".repeat(20_000)],
  ["beginnings of a comment", "{{!".repeat(33_000)],
  ["beginnings of a comment, and one brace", `${"{{!".repeat(33_000)}}`],
  ["blocks behind a comment that has no end", `{{! ${nested(33).replaceAll("}", "")}`],
])("as many %s may be compiled", (_, text) => {
  expect(told(text)).toBe("");
});

test.each([
  ["characters", `\n${"x".repeat(100_000)}`, "template-refused 2:100000"],
  ["blocks", nested(33), "template-refused 1:289"],
  ["links of a chain", chain(32), "template-refused 1:413"],
  ["calls", calls(33), "template-refused 1:1"],
  ["names of a path", `\n {{${"a.".repeat(32)}a}}`, "template-refused 2:2"],
])("more %s may not", (_, text, expected) => {
  expect(told(text)).toBe(expected);
});
