import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defineProgram } from "../../src/cli/define-program.js";
import { createNodeWorld } from "../../src/world/node-world.js";

const root = new URL("../../", import.meta.url);
const pages = [
  "README.md",
  "docs/tutorial.md",
  ...readdirSync(new URL("docs/how-to/", root)).map((name) => `docs/how-to/${name}`),
];

/** Every command line that a page tells its reader to type. */
const lines = pages.flatMap((page) => {
  const blocks = readFileSync(new URL(page, root), "utf8").matchAll(/```sh\n([^]*?)```/gu);
  return [...blocks].flatMap(([, block = ""]) =>
    [...block.matchAll(/npx demarche ([^\n>|]*)/gu)].map(([, words = ""]) => [page, words.trim()] as const),
  );
});

const session = { world: createNodeWorld(), finish: (): void => undefined };

test.each(lines)("%s: demarche %s can be typed as it stands", (_, line) => {
  const program = defineProgram(session);
  for (const command of program.commands) command.action(() => undefined);
  const words = (line.replace(/ :::.*$/u, "").match(/"[^"]*"|\S+/gu) ?? []).map((word) =>
    word.replaceAll('"', ""),
  );
  if (words.includes("--version") || words.includes("--help")) return;
  expect(() =>
    program.parse(
      words.map((word) => word.replace("{}", "1")),
      { from: "user" },
    ),
  ).not.toThrow();
});

test("links between pages lead somewhere", () => {
  const there = (page: string, link: string): boolean => {
    try {
      readFileSync(new URL(link.split("#")[0] ?? "", new URL(page, root)));
      return true;
    } catch {
      return false;
    }
  };
  const links = pages.flatMap((page) =>
    [...readFileSync(new URL(page, root), "utf8").matchAll(/\]\((?!https?:)([^)]+)\)/gu)].map(
      ([, link = ""]) => [page, link] as const,
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(([page, link]) => !there(page, link))).toEqual([]);
});
