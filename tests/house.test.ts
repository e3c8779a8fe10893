import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** The law of the house: what each room may import beside `model/` and itself. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  source: ["yaml", "valibot", "@valibot/to-json-schema"],
  directory: [],
  template: ["handlebars", "markdown-it"],
  markup: ["htmlparser2"],
  images: ["fflate"],
  fonts: ["harfbuzzjs", "fflate"],
  check: [],
  companions: ["linebreak", "fflate", "nodemailer"],
  dossier: ["fflate", "valibot"],
  typeset: ["hyphen", "linebreak", "bidi-js"],
  paginate: [],
  pdf: ["pdfkit", "fflate"],
  review: ["diff"],
  report: ["fastest-levenshtein", "picocolors", "valibot"],
  world: ["node:"],
  cli: ["commander"],
};

/** The files beside the rooms: they know the stages, and `cli/` knows them only through `index`. */
const STAGES = [
  "source",
  "directory",
  "template",
  "markup",
  "images",
  "fonts",
  "typeset",
  "paginate",
  "pdf",
  "review",
  "check",
  "companions",
  "dossier",
];
const ROOT_FILES: Readonly<Record<string, readonly string[]>> = {
  "compose.ts": [
    ...STAGES,
    "compose-enclosed.ts",
    "enclose-files.ts",
    "fill-letter.ts",
    "mark-draft.ts",
    "make-pages.ts",
    "press.ts",
    "proof-letter.ts",
  ],
  "proof-letter.ts": ["check", "press.ts"],
  "open-proofs.ts": ["check", "directory", "template"],
  "compose-files.ts": [
    "companions",
    "compose.ts",
    "compose-mail.ts",
    "directory",
    "press.ts",
    "register-letter.ts",
  ],
  "register-letter.ts": ["directory", "press.ts"],
  "enclose-files.ts": ["press.ts"],
  "gather-letter.ts": ["check", "directory", "enclose-files.ts", "template", "press.ts"],
  "fingerprint-letters.ts": ["directory", "gather-letter.ts", "proof-letter.ts", "template", "press.ts"],
  "compose-mail.ts": ["companions", "directory", "template", "press.ts"],
  "compose-enclosed.ts": ["directory", "template", "press.ts"],
  "fill-letter.ts": ["check", "gather-letter.ts", "template", "press.ts"],
  "mark-draft.ts": ["check", "press.ts"],
  "make-pages.ts": ["check", "paginate", "typeset", "press.ts"],
  "refuse-final.ts": ["compose.ts", "press.ts"],
  "press.ts": [...STAGES, "open-proofs.ts"],
  "open-register.ts": ["dossier", "template", "typeset", "press.ts"],
  "make-cover.ts": ["dossier", "paginate", "typeset", "make-pages.ts", "press.ts"],
  "bind-dossier.ts": [
    "dossier",
    "paginate",
    "pdf",
    "typeset",
    "make-cover.ts",
    "make-pages.ts",
    "open-register.ts",
    "press.ts",
  ],
  "batch.ts": ["compose-files.ts", "press.ts"],
  "check-set.ts": ["batch.ts", "enclose-files.ts", "press.ts", "proof-letter.ts"],
  "index.ts": [
    ...STAGES,
    "compose.ts",
    "compose-files.ts",
    "bind-dossier.ts",
    "check-set.ts",
    "fingerprint-letters.ts",
    "open-register.ts",
    "refuse-final.ts",
    "press.ts",
    "batch.ts",
  ],
};

/** Rooms that another room may enter. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { cli: ["index.ts", "report", "world"] };

const root = join(import.meta.dirname, "../src");

/** A source file, by its path below `src/`, and what it imports: packages by name, our files by room or root file. */
interface Imports {
  readonly file: string;
  readonly room: string;
  readonly packages: readonly string[];
  readonly rooms: readonly string[];
}

/** Every fault of a file against the law; none for a file that keeps it. */
function breaches({ file, room, packages, rooms }: Imports): string[] {
  const isRoom = Object.hasOwn(PACKAGES, room);
  const ownPackages = PACKAGES[room] ?? [];
  const open = ["model", room, ...(isRoom ? (NEIGHBOURS[room] ?? []) : (ROOT_FILES[room] ?? []))];
  return [
    ...(isRoom || Object.hasOwn(ROOT_FILES, room) ? [] : [`${file} is in no room of the house`]),
    ...packages
      .filter(
        (name) =>
          !ownPackages.some((own) => name === own || name.startsWith(own.endsWith(":") ? own : `${own}/`)),
      )
      .map((name) => `${file} imports the package ${name}`),
    ...rooms.filter((name) => !open.includes(name)).map((name) => `${file} imports from ${name}`),
  ];
}

function importsOf(file: string, text: string): Imports {
  const code = text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/[^\n]*$/gmu, "");
  const found = code.matchAll(/(?<!["'`])\b(?:(?:from|import)\s*\(?\s*|require\(\s*)["'`]([^"'`\n]+)["'`]/gu);
  const names = [...found].map(([, name = ""]) => name);
  const own = names.filter((name) => name.startsWith("."));
  return {
    file,
    room: roomOf(file),
    packages: names.filter((name) => !name.startsWith(".")).map(nodeName),
    rooms: own.map((name) => roomOf(join("/", file, "..", name).slice(1).replace(/\.js$/u, ".ts"))),
  };
}

function nodeName(name: string): string {
  return builtinModules.includes(name) ? `node:${name}` : name;
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? file;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.split("\\").join("/"))
  .sort();
const read = (file: string): string => readFileSync(join(root, file), "utf8");

describe("the house", () => {
  test.each(files)("%s keeps the law", (file) => {
    expect(breaches(importsOf(file, read(file)))).toEqual([]);
  });

  test.each([
    ["typeset/a.ts", `import { x } from "../paginate/b.js";`],
    ["typeset/a.ts", `import type { World } from "../world/world.js";`],
    ["typeset/a.ts", `import yaml from "yaml";`],
    ["paginate/a.ts", `import { readFileSync } from "fs";`],
    ["pdf/a.ts", `const fs = await import("node:fs");`],
    ["cli/a.ts", `import { setLetter } from "../typeset/set-letter.js";`],
    ["batch.ts", `export { drawLetter } from "./pdf/draw-letter.js";`],
    ["markup/a.ts", `import '../world/world.js';`],
    ["markup/a.ts", `// a comment, from "nowhere"\nimport "../world/world.js";`],
    ["model/a.ts", "export type { X } from `../source/x.js`;"],
    ["paginate/a.ts", `const fs = require("node:fs");`],
    ["paginate/a.ts", `export const field = "from";\nimport { x } from "yaml";`],
    ["utils/a.ts", ``],
  ])("a breach planted in %s is caught: %s", (file, text) => {
    expect(breaches(importsOf(file, text))).toHaveLength(1);
  });

  test("nothing reads the clock, the locale or the environment but world/", () => {
    const machine =
      /\b(?:Date\.now|new Date\(\)|Intl\.|toLocale\w+|localeCompare|process\.|performance\.now|Math\.random)/u;
    const readers = files.filter((file) => !file.startsWith("world/") && machine.test(read(file)));
    expect(readers).toEqual([]);
  });

  test("every room of the map is there, and every room that is there is on the map", () => {
    const map = readFileSync(join(root, "../ARCHITECTURE.md"), "utf8");
    const rooms = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    const mapped = [...map.matchAll(/^ {2}([a-z]+)\/ /gmu)].map(([, name = ""]) => name).sort();
    expect(mapped).toEqual(rooms);
    expect(map.trimEnd().split("\n").length).toBeLessThanOrEqual(70);
  });

  test("no file is longer than 250 lines, and only typings are", () => {
    const long = files.filter((file) => read(file).split("\n").length > 250);
    expect(long).toEqual([]);
  });
});
