import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { STARTER } from "../../src/index.js";
import { createNodeWorld } from "../../src/world/node-world.js";
import { EXAMPLE_LANGUAGES } from "../../src/cli/commands/init.js";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const OHCHR = "ohchr-high-commissioner";
const TOLD = /(?:error|warning)\[example-text\]/gu;
const toldIn = (text: string): number => text.match(TOLD)?.length ?? 0;

const agree = (): void =>
  desk.write("new/data/signatories.yaml", (text) =>
    text.replace("consent: { status: pending }", "consent: {status: agreed, on: 2026-02-01, by: its board}"),
  );

/** Every text of the example becomes another. */
function replaceTexts(): void {
  for (const name of ["submission", "signatories", "facts", "demands", "recipients"])
    desk.write(`new/data/${name}.yaml`, (text) =>
      text.replaceAll(/^( *(?:title|name|text|subject|purpose|un|humanitarian): ")/gmu, "$1Own: "),
    );
}

/** Counts how often the files of the example are read. */
function countReads(): () => number {
  const { readTexts } = createNodeWorld();
  let reads = 0;
  desk.machine = {
    readTexts: (folder, subfolders, ending) => {
      if (subfolders.includes(STARTER)) reads += 1;
      return readTexts(folder, subfolders, ending);
    },
  };
  return () => reads;
}

describe.each(EXAMPLE_LANGUAGES)("a submission as `init --lang %s` makes it", (lang) => {
  beforeEach(async () => {
    await desk.demarche("init", "new", "-y", "--lang", lang);
  });

  test("is silent while its consent is pending", async () => {
    const check = await desk.demarche("-C", "new", "check");
    expect([check.code, toldIn(check.stdout)]).toEqual([0, 0]);
  });

  test("tells each text once all have agreed, at its place", async () => {
    agree();
    const { code, stdout } = await desk.demarche("-C", "new", "check", "--format", "short");
    const places = stdout.split("\n").filter((line) => line.includes("example-text"));
    expect([code, places.map((line) => /data\/[a-z]+\.yaml:\d+:\d+/u.exec(line)?.[0])]).toEqual([
      0,
      [
        "data/demands.yaml:7:11",
        "data/demands.yaml:8:10",
        "data/demands.yaml:12:10",
        "data/facts.yaml:9:10",
        "data/recipients.yaml:10:13",
        "data/recipients.yaml:11:13",
        "data/signatories.yaml:6:10",
        "data/submission.yaml:12:9",
        "data/submission.yaml:23:10",
      ],
    ]);
  });

  test("is silent again when the texts are replaced", async () => {
    agree();
    replaceTexts();
    const check = await desk.demarche("-C", "new", "check");
    expect([check.code, toldIn(check.stdout)]).toEqual([0, 0]);
  });
});

describe("letters with the example's words", () => {
  beforeEach(async () => {
    await desk.demarche("init", "new", "-y", "--recipients", `${OHCHR},icrc-president`);
  });

  test.each([[["letter", OHCHR, "--format", "txt"]], [["batch", "--format", "txt"]]])(
    "%j makes them with warnings once all have agreed, none while a consent is pending",
    async (words) => {
      const draft = await desk.demarche("-C", "new", ...words);
      expect([draft.code, toldIn(draft.stderr)]).toEqual([0, 0]);
      agree();
      const { code, stderr } = await desk.demarche("-C", "new", ...words, "--out", "agreed");
      expect([code, desk.letters("agreed").length]).toEqual([0, words[0] === "batch" ? 2 : 1]);
      expect(stderr).toContain("warning[example-text]: the name of the sender is still that of the example");
    },
  );

  test.each([
    [["letter", OHCHR, "--final"]],
    [["letter", OHCHR, "--final", "--format", "pages"]],
    [["letter", OHCHR, "--final", "--format", "txt", "--out", "-"]],
    [["batch", "--final"]],
    [["letter", OHCHR, "--strict"]],
    [["batch", "--strict"]],
  ])("%j refuses them and writes nothing: exit 1", async (words) => {
    agree();
    const { code, stdout, stderr } = await desk.demarche("-C", "new", ...words);
    expect([code, stdout, desk.list("new")]).toEqual([1, "", ["data", "schemas"]]);
    // Title, sender, signatory, fact, the demand and what it asks of two kinds; and of each letter its subject and purpose.
    expect(toldIn(stderr)).toBe(8 + 2 * (words[0] === "batch" ? 2 : 1));
    expect(stderr).toContain("error[example-text]: the text of the fact `unanswered-requests`");
    expect(stderr).not.toContain("warning");
  });

  test("--final tells of a pending consent in the same run", async () => {
    const { code, stderr } = await desk.demarche("-C", "new", "batch", "--final");
    expect([code, desk.list("new")]).toEqual([1, ["data", "schemas"]]);
    expect(stderr).toContain("error[consent-pending]");
    expect(toldIn(stderr)).toBeGreaterThan(0);
  });

  test("a recipient's subject stops the final set that it is in, with --strict its own letter alone", async () => {
    agree();
    replaceTexts();
    desk.write("new/data/recipients.yaml", (text) => {
      const [first = "", ...others] = text.split(/(?=^- id: icrc)/mu);
      return first + others.join("").replace('subject: "Own: ', 'subject: "');
    });
    const all = await desk.demarche("-C", "new", "batch", "--final", "--format", "txt");
    expect([all.code, desk.letters("new/out"), toldIn(all.stderr)]).toEqual([1, [], 1]);
    const strict = ["--strict", "--format", "txt", "--out", "strict"];
    const drafts = await desk.demarche("-C", "new", "batch", ...strict);
    expect([drafts.code, desk.letters("strict")]).toEqual([1, [expect.stringContaining(OHCHR)]]);
    expect(drafts.stderr).toContain("not made, for the errors above: icrc-president");
    const one = await desk.demarche("-C", "new", "batch", "--final", "--format", "txt", "--only", OHCHR);
    expect([one.code, desk.letters("new/out").length, toldIn(one.stderr)]).toEqual([0, 1, 0]);
    const letter = await desk.demarche("-C", "new", "letter", OHCHR, "--final", "--format", "txt");
    expect([letter.code, toldIn(letter.stderr)]).toEqual([0, 0]);
    const check = await desk.demarche("-C", "new", "check", "--only", OHCHR);
    expect(toldIn(check.stdout)).toBe(0);
  });

  test("a letter that encloses one with the example's words is refused with it", async () => {
    agree();
    replaceTexts();
    desk.write("new/data/recipients.yaml", (text) => {
      const [first = "", second = ""] = text.split(/(?=^- id: icrc)/mu);
      const enclosing = first.replace(/^ {2}facts:/mu, "  encloses: [icrc-president]\n  facts:");
      return enclosing + second.replace('subject: "Own: ', 'subject: "');
    });
    for (const words of [
      ["letter", OHCHR],
      ["batch", "--only", OHCHR],
    ]) {
      const { code, stderr } = await desk.demarche("-C", "new", ...words, "--final");
      expect([code, desk.list("new"), toldIn(stderr)]).toEqual([1, ["data", "schemas"], 1]);
    }
  });

  test("an exception for what is really one's own is for something while a consent is pending", async () => {
    desk.write(
      "new/data/submission.yaml",
      (text) => `${text}check:\n  example-text:\n    - {id: sender, reason: ours}\n`,
    );
    const { code, stdout } = await desk.demarche("-C", "new", "check");
    expect([code, stdout]).toEqual([0, "2 letters, no findings\n"]);
  });
});

describe("the example's files", () => {
  test("are read once where letters could be sent, and never while they are drafts", async () => {
    await desk.demarche("init", "new", "-y");
    const reads = countReads();
    for (const words of [
      ["check"],
      ["letter", OHCHR, "--format", "txt"],
      ["batch", "--format", "txt"],
      ["recipients"],
    ])
      await desk.demarche("-C", "new", ...words);
    expect(reads()).toBe(0);
    await desk.demarche("-C", "new", "batch", "--final");
    expect(reads()).toBe(1);
    agree();
    await desk.demarche("-C", "new", "check");
    expect(reads()).toBe(2);
  });

  test("the program's own case, of which consents are pending, has none of their words", async () => {
    const { stdout } = await desk.demarche("check", "--only", "icrc");
    expect(toldIn(stdout)).toBe(0);
    desk.write("data/signatories.yaml", (text) =>
      text.replaceAll(
        /^ {2}consent: \{ status: pending \}/gmu,
        "  consent: {status: agreed, on: 2021-11-20, by: its board}",
      ),
    );
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc", "--final", "--format", "txt");
    expect([code, toldIn(stderr)]).toEqual([0, 0]);
  });
});
