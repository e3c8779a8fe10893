import { readdirSync, readFileSync } from "node:fs";
import { blockHelpers, helperTable } from "../../src/template/helper-table.js";

const folder = new URL("../../src/template/helpers/", import.meta.url);

/** The docstring of each helper, by its name: what stands above `export const date: Helper`. */
function docstrings(): ReadonlyMap<string, string> {
  const texts = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export const (\w+): Helper\b/gu),
  ]);
  return new Map(found.map(([, comment = "", name = ""]) => [name, plain(comment)]));
}

function plain(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/u, "").trim())
    .filter((line) => line !== "")
    .join(" ");
}

const BLOCKS: Readonly<Record<string, string>> = {
  each: "Repeats what it holds for each thing of a list: `{{#each facts as |fact|}}<p>{{prose fact.text}}</p>{{/each}}`.",
  if: "Keeps what it holds where something is there and not empty: `{{#if recipient.closing}}...{{else}}...{{/if}}`.",
  unless: "Keeps what it holds where something is absent: `{{#unless annexes}}...{{/unless}}`.",
  with: "Gives something a shorter name: `{{#with recipient as |row|}}{{row.subject}}{{/with}}`.",
};

/** The page of the helpers that a template can call. */
export function renderHelpers(): string {
  const said = docstrings();
  const own = Object.keys(helperTable).toSorted();
  const missing = [
    ...own.filter((name) => !said.has(name)),
    ...blockHelpers.filter((name) => !(name in BLOCKS)),
  ];
  if (missing.length > 0) throw new Error(`helpers without a word on what they do: ${missing.join(", ")}`);
  return [
    "# Helpers",
    "",
    "What a template can call, beside the gaps that it fills. A call that does not fit is an error with its line.",
    "",
    "| helper | what it does |",
    "| --- | --- |",
    ...own.map((name) => `| \`${name}\` | ${cell(said.get(name) ?? "")} |`),
    ...blockHelpers.toSorted().map((name) => `| \`#${name}\` | ${cell(BLOCKS[name] ?? "")} |`),
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}
