import { type Command, Option } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valuesOf } from "../../src/cli/completion/value-sources.js";
import { defineProgram } from "../../src/cli/define-program.js";
import { HouseCommand } from "../../src/cli/house-command.js";
import { createNodeWorld } from "../../src/world/node-world.js";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.clear());

const session = { world: createNodeWorld(), finish: () => undefined };
const program = defineProgram(session);
const commands = program.commands.filter((each) => each instanceof HouseCommand);
const visible = program.createHelp().visibleCommands(program);
const longest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

/** Options and arguments of all commands, by where they are. */
const takers = [program, ...commands].flatMap((command: Command) =>
  [...command.options, ...command.registeredArguments].map((taker) => {
    const name = taker instanceof Option ? taker.flags : `<${taker.name()}>`;
    return { where: `${command.name()} ${name}`, taker };
  }),
);

describe("help", () => {
  test("comes with the first steps first, and with every command", async () => {
    const { code, stdout, stderr } = await desk.demarche("--help");
    expect([code, stderr]).toEqual([0, ""]);
    const headings = [...stdout.matchAll(/^[A-Z][A-Za-z ]+:$/gmu)].map(([heading]) => heading);
    expect(headings[0]).toBe("First steps:");
    expect(headings).not.toContain("Commands:");
    expect(headings).not.toContain("Options:");
    for (const each of visible) expect(stdout).toMatch(new RegExp(`^  ${each.name()} `, "mu"));
    expect(stdout).not.toMatch(/^ {2}complete /mu);
  });

  test.each(commands.map((each) => each.name()))(
    "%s has its own, in groups and with an example",
    async (name) => {
      const { code, stdout } = await desk.demarche(name, "--help");
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Examples?:\n  demarche ${name}\\b`, "mu"));
      if (name !== "complete") expect(stdout).not.toContain("\nOptions:");
      expect(await desk.demarche("help", name)).toEqual({ code, stdout, stderr: "" });
    },
  );

  test.each(commands.flatMap((each) => each.examples))(
    "the example `%s` can be read as it stands",
    (line) => {
      const [, name, ...words] = (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ""));
      const command = commands.find((each) => each.name() === name);
      const silent = defineProgram(session);
      for (const each of silent.commands) each.action(() => undefined);
      expect(command).toBeDefined();
      expect(() => silent.parse([name ?? "", ...words], { from: "user" })).not.toThrow();
    },
  );

  test("tells what an option is when it is left out, and what it may be", async () => {
    const text = (await desk.demarche("batch", "--help")).stdout.replaceAll(/\s+/gu, " ");
    for (const usual of [
      "(default: all)",
      "(default: none)",
      "docx, eml; default: pdf)",
      "(default: that in data/submission.yaml)",
      "(default: out/ in the submission's folder)",
      "(default: as many as pay)",
      "-C, --submission <folder> the submission's folder (default: the nearest one upwards)",
    ])
      expect(text).toContain(usual);
  });

  test("is as wide as the terminal, as one of 80 columns in a pipe, and never too wide to read", async () => {
    const width = async (columns?: number): Promise<number> => {
      const chunks: (string | Uint8Array)[] = [];
      const stdout = {
        isTerminal: columns !== undefined,
        columns,
        write: (text: string | Uint8Array) => void chunks.push(text),
      };
      desk.machine = { stdout };
      await desk.demarche("recipients", "--help");
      desk.machine = {};
      return longest(chunks.join(""));
    };
    expect(await width()).toBeLessThanOrEqual(80);
    expect(await width()).toBeGreaterThan(70);
    expect(await width(60)).toBeLessThanOrEqual(60);
    expect(await width(100)).toBeGreaterThan(80);
    expect(await width(300)).toBeLessThanOrEqual(100);
  });

  test("without a command it is on standard output too, and the run ends with 2: nothing was done", async () => {
    const { stdout } = await desk.demarche("--help");
    expect(await desk.demarche()).toEqual({ code: 2, stdout, stderr: "" });
    expect(await desk.demarche("-C", ".")).toEqual({ code: 2, stdout, stderr: "" });
    expect(await desk.demarche("help")).toEqual({ code: 0, stdout, stderr: "" });
  });
});

describe("what takes a value", () => {
  /** Values that nobody can list. */
  const FREE = [
    "--date <date>",
    "--shard <part>",
    "--jobs <number>",
    "<words>",
    "--title <title>",
    "--sender <name>",
    "--city <city>",
  ];

  test.each(takers.map(({ where, taker }) => [where, taker] as const))(
    "%s can be completed",
    (where, taker) => {
      const takesNone = taker instanceof Option && !taker.required && !taker.optional;
      const { sources, choices } = valuesOf(taker);
      const isFree = FREE.some((free) => where.endsWith(free));
      expect(sources.length + choices.length > 0).toBe(!takesNone && !isFree);
    },
  );
});
