import * as v from "valibot";
import type { Shape } from "../../src/source/check-shape.js";

/** A file of a submission, and the schema that it is held to. */
export interface FileOfKeys {
  readonly file: string;
  readonly schema: Shape;
}

/** The page of every key of every file. */
export function renderKeys(files: readonly FileOfKeys[]): string {
  return [
    "# Keys",
    "",
    "Every file of a submission and every key in it, as the program reads them. A key that is not here is an error with the nearest that is.",
    "`demarche schema` prints the same for editors.",
    "",
    ...files.flatMap(({ file, schema }) => [`## \`${file}\``, "", ...sectionOf(schema), ""]),
  ].join("\n");
}

interface Row {
  readonly path: string;
  readonly needed: boolean;
  readonly holds: string;
  readonly says: string;
}

/** Rules are many, and have a page of their own. */
const RULE: Row = {
  path: "check.<code>",
  needed: false,
  holds: "off, warning, error, or a list of findings that may stay, each a map of `id` and `reason`",
  says: "What becomes of the findings of a rule. The codes: [codes.md](codes.md).",
};

/** Of a file that may be written in two ways the one is shown that has all keys. */
function sectionOf(schema: Shape): readonly string[] {
  const dated = optionsOf(schema).find(({ entries }) => entries?.["rows"] !== undefined);
  const rows = rowsIn(dated ?? schema, "");
  if (rows.length === 0) return [`The file is ${titleOf(schema)}.`];
  const ways = "The file is a list of rows, or a map with `verified_until` and `rows`.";
  return [...(dated === undefined ? [] : [ways, ""]), ...tableOf(rows)];
}

function optionsOf(shape: Shape): readonly Shape[] {
  return (shape.options ?? []).filter((option) => typeof option === "object");
}

function tableOf(rows: readonly Row[]): readonly string[] {
  return [
    "| key | what it holds | |",
    "| --- | --- | --- |",
    ...rows.map(
      ({ path, needed, holds, says }) =>
        `| \`${path}\`${needed ? " (needed)" : ""} | ${cell(holds)} | ${cell(says)} |`,
    ),
  ];
}

/** The keys of a map, each followed by those below it. */
function rowsIn(shape: Shape, path: string): readonly Row[] {
  const own = Object.entries(shape.entries ?? {}).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    const row = {
      path: at,
      needed: value.type !== "optional",
      holds: titleOf(value),
      says: v.getDescription(value) ?? "",
    };
    return at === "check" ? [row, RULE] : [row, ...rowsIn(value, at)];
  });
  const below = [
    ...(shape.wrapped ? rowsIn(shape.wrapped, path) : []),
    ...(shape.item ? rowsIn(shape.item, path === "" ? "" : `${path}[]`) : []),
    ...(shape.value ? rowsIn(shape.value, `${path === "" ? "" : `${path}.`}*`) : []),
    ...joined(optionsOf(shape).map((option) => rowsIn(option, path))),
  ];
  return unique([...own, ...below]);
}

/** The rows of a map that may be written in several ways: a key is needed only where every way of writing needs it. */
function joined(ways: readonly (readonly Row[])[]): readonly Row[] {
  const maps = ways.filter((rows) => rows.length > 0);
  const isNeeded = (path: string): boolean =>
    maps.every((rows) => rows.some((row) => row.path === path && row.needed));
  return maps.flat().map((row) => ({ ...row, needed: isNeeded(row.path) }));
}

/** Of a map that may be written in several ways each key is told once. */
function unique(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ path }, index) => rows.findIndex((other) => other.path === path) === index);
}

function titleOf(shape: Shape): string {
  return v.getTitle(shape) ?? (shape.wrapped ? titleOf(shape.wrapped) : "");
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s+/gu, " ");
}
