import { ALLOWED, COMMON_ATTRIBUTES, ELEMENTS, PARTS } from "../../src/markup/element-table.js";
import { FORMS } from "../../src/markup/form-table.js";
import { ELEMENT_NOTES } from "./element-notes.js";

/** The page of the elements that a template is made of. */
export function renderElements(): string {
  const names = Object.keys(ELEMENTS);
  const missing = names.filter((name) => !Object.hasOwn(ELEMENT_NOTES, name));
  if (missing.length > 0)
    throw new Error(`elements without a word on what they are for: ${missing.join(", ")}`);
  const inside = names.filter((name) => !isPart(name));
  return [
    "# Elements",
    "",
    "A filled template is made of these elements and of no others. An element that is unknown, not closed, or in the wrong place is an",
    "error with its line and column. Every element may say its language: `lang`, " +
      `${COMMON_ATTRIBUTES["lang"]?.expected}.`,
    "",
    "## Parts of a letter",
    "",
    "In this order, each at most once; of `annex` there may be several.",
    "",
    ...tableOf([...PARTS, ...names.filter((name) => name in FORMS)]),
    "",
    "| form | parts that it needs |",
    "| --- | --- |",
    ...Object.entries(FORMS).map(([form, { required }]) => `| \`${form}\` | ${listed(required)} |`),
    "",
    "## In the parts",
    "",
    ...tableOf(inside),
    "",
  ].join("\n");
}

function isPart(name: string): boolean {
  return (PARTS as readonly string[]).includes(name) || name in FORMS;
}

function tableOf(names: readonly string[]): readonly string[] {
  return [
    "| element | what it is for | what it may hold | attributes |",
    "| --- | --- | --- | --- |",
    ...names.map(
      (name) => `| \`${name}\` | ${ELEMENT_NOTES[name] ?? ""} | ${holds(name)} | ${attributes(name)} |`,
    ),
  ];
}

function holds(name: string): string {
  const content = ELEMENTS[name]?.content ?? "nothing";
  const allowed = ALLOWED[content];
  const text = ["inlines", "flow", "cell"].includes(content) ? ["text"] : [];
  if (allowed.length + text.length === 0) return "nothing";
  if (content === "parts") return "parts of a letter";
  return [...text, ...allowed.map((each) => `\`${each}\``)].join(", ");
}

function attributes(name: string): string {
  const own = Object.entries(ELEMENTS[name]?.attributes ?? {}).filter(([key]) => key !== "lang");
  return own
    .map(([key, { expected, optional }]) => `\`${key}\`${optional === true ? "" : " (needed)"}: ${expected}`)
    .join("; ");
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
