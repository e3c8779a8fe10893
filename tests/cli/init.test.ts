import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXAMPLE_LANGUAGES } from "../../src/cli/commands/init.js";
import { readStarter } from "../../src/source/write-submission.js";
import type { Questions } from "../../src/world/world.js";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const OHCHR = "ohchr-high-commissioner";
const text = (file: string): string => readFileSync(join(desk.folder, file), "utf8");

/** A person at a terminal who gives these answers, then leaves. */
function answering(...answers: string[]): { asked: string[] } {
  const asked: string[] = [];
  const questions: Questions = {
    ask: async (question) => {
      asked.push(question);
      return answers.shift() ?? null;
    },
    close: () => undefined,
  };
  desk.machine = { openQuestions: async () => questions };
  return { asked };
}

describe("init without a terminal", () => {
  test("makes a submission of the example, and tells where, and what comes next", async () => {
    const { code, stdout, stderr } = await desk.demarche("init", "new");
    expect([code, stdout]).toEqual([0, "new\n"]);
    expect(stderr).toContain(
      `next:\n  cd new\n  demarche check\n  demarche letter ${OHCHR}\n  demarche batch\n`,
    );
    expect(stderr).toContain("bear the date 2026-02-05");
    expect(desk.list("new")).toEqual(["data", "schemas"]);
    expect(desk.list("new/data")).toEqual(
      ["demands", "facts", "recipients", "signatories", "submission"].map((name) => `${name}.yaml`),
    );
  });

  test("the same twice gives the same bytes, and letters can be made at once, without a warning", async () => {
    await desk.demarche("init", "new");
    await desk.demarche("init", "other");
    for (const file of desk.list("new/data"))
      expect(text(`other/data/${file}`)).toBe(text(`new/data/${file}`));
    const letter = await desk.demarche("-C", "new", "letter", OHCHR, "--strict");
    expect([letter.code, letter.stderr]).toEqual([0, expect.not.stringMatching(/error|warning/u)]);
    const batch = await desk.demarche("-C", "new", "batch");
    expect([batch.code, batch.stderr]).toEqual([0, expect.not.stringMatching(/error|warning/u)]);
  });

  test.each(["en", "fr", "ru", "es", "hy", "de"])(
    "its letters compose in %s, to bodies of several kinds",
    async (lang) => {
      const recipients = ["unsc-president", "osce-chair", "foreign-minister-of-armenia"];
      await desk.demarche("init", "new", "--lang", lang, "--recipients", recipients.join(","));
      const { code, stdout, stderr } = await desk.demarche("-C", "new", "batch");
      expect([code, stderr]).toEqual([0, expect.not.stringContaining("error")]);
      expect(stdout.trim().split("\n")).toEqual(
        recipients.map((id) => expect.stringMatching(`_${id}_${lang}\\.pdf$`)),
      );
    },
  );

  test("every file begins with the line of its schema, which is there", async () => {
    await desk.demarche("init", "new");
    for (const file of desk.list("new/data")) {
      const [, path = ""] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text(`new/data/${file}`)) ?? [];
      expect(JSON.parse(text(join("new/data", path)))).toMatchObject({ title: `data/${file}` });
    }
  });

  test("what is to be replaced is marked, and no text is a mere placeholder", async () => {
    await desk.demarche("init", "new");
    const all = desk.list("new/data").map((file) => text(`new/data/${file}`));
    for (const each of all) expect(each).toContain("# REPLACE.");
    const printed = all.join("\n").replaceAll(/^ *#.*$/gmu, "");
    expect(printed).not.toMatch(/TODO|XXX|FIXME|REPLACE|\.\.\.|…|\{[a-z-]+\}|\[[^\]]*name[^\]]*\]/u);
  });

  test("options take the place of questions", async () => {
    const words = [
      "--title",
      "Roads: “open”\n$&",
      "--sender",
      "A & B",
      "--city",
      "#1 $first",
      "--date",
      "2021-11-22",
    ];
    const { code } = await desk.demarche(
      "init",
      "new",
      ...words,
      "--recipients",
      " icrc-president ,osce-chair,osce-chair",
    );
    expect(code).toBe(0);
    expect(text("new/data/submission.yaml")).toContain('\ntitle: "Roads: “open” $&"\n');
    expect(text("new/data/submission.yaml")).toContain('\ncity: "#1 $first"\n');
    expect(text("new/data/signatories.yaml")).toContain('\n  name: "A & B"\n');
    expect(text("new/data/recipients.yaml").match(/^- id: .*$/gmu)).toEqual([
      "- id: icrc-president",
      "- id: osce-chair",
    ]);
    const { code: made, stdout } = await desk.demarche("-C", "new", "batch");
    expect([made, stdout.match(/2021-11-22/gu)?.length]).toEqual([0, 2]);
  });

  test.each([
    [["--date", "2021-02-30"], "`2021-02-30` is no day of the calendar"],
    [["--date", "soon"], "write it as 2021-11-22"],
    [["--lang", "fx"], "did you mean `fr`?"],
    [["--lang", "xyz"], "known languages: `en`, `fr`"],
    [["--recipients", "ohchr-high-comissioner"], `did you mean \`${OHCHR}\`?`],
    [["--recipients", "1"], "there is no office `1`"],
    [["--recipients", ","], "write at least one word"],
    [["--title", " "], "write at least one word"],
    [["--titel", "x"], "did you mean `--title`?"],
    [["--from", ".", "--title", "x"], "cannot be used with option"],
    [["--from", "nowhere"], "no submission in nowhere"],
  ])("%j cannot run: exit 2, and nothing is written", async (words, expected) => {
    const { code, stdout, stderr } = await desk.demarche("init", "new", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(desk.list(".")).toEqual(["data"]);
  });

  test("-C, which names a submission that is there, is refused with the right way to say it", async () => {
    const { code, stderr } = await desk.demarche("-C", "new", "init");
    expect([code, stderr]).toEqual([2, expect.stringContaining("demarche init my-case")]);
    expect(desk.list(".")).toEqual(["data"]);
  });

  test("a character that no letter may carry is told like any finding, and nothing is written", async () => {
    const { code, stderr } = await desk.demarche("init", "new", "--title", "a\u202Eb");
    expect(code).toBe(1);
    expect(stderr).toMatch(/wrong-value[^]*data\/submission\.yaml:/u);
    expect(desk.list(".")).toEqual(["data"]);
  });
});

describe("init where something stands", () => {
  test("names every file that it would replace, and writes none", async () => {
    const before = text("data/submission.yaml");
    const { code, stdout, stderr } = await desk.demarche("init");
    expect([code, stdout]).toEqual([2, ""]);
    for (const name of ["submission", "facts", "demands", "signatories", "recipients"])
      expect(stderr).toContain(`  data/${name}.yaml\n`);
    expect(stderr).not.toContain("annexes");
    expect(desk.list(".")).toEqual(["data"]);
    expect(text("data/submission.yaml")).toBe(before);
  });

  test("asks nothing before it refuses", async () => {
    const { asked } = answering("en");
    expect((await desk.demarche("init")).code).toBe(2);
    expect(asked).toEqual([]);
  });

  test("goes into a folder that has other files, and leaves them", async () => {
    desk.write("new/README.md", "mine");
    desk.write("new/data/notes.txt", "mine");
    expect((await desk.demarche("init", "new")).code).toBe(0);
    expect([text("new/README.md"), text("new/data/notes.txt")]).toEqual(["mine", "mine"]);
    expect(desk.list("new")).toEqual(["README.md", "data", "schemas"]);
  });

  test("goes through no link and over no file", async () => {
    mkdirSync(join(desk.folder, "elsewhere"));
    mkdirSync(join(desk.folder, "new"));
    symlinkSync(join(desk.folder, "elsewhere"), join(desk.folder, "new/data"));
    writeFileSync(join(desk.folder, "new/schemas"), "mine");
    const { code, stderr } = await desk.demarche("init", "new");
    expect([code, stderr]).toEqual([2, expect.stringContaining("  data\n  schemas\n")]);
    expect(desk.list("elsewhere")).toEqual([]);
    const onFile = await desk.demarche("init", "new/schemas");
    expect([onFile.code, onFile.stderr]).toEqual([
      2,
      expect.stringContaining("a file stands where a folder should be"),
    ]);
  });
});

describe("init at a terminal", () => {
  test("asks for each thing with its default, again after what is no answer", async () => {
    const { asked } = answering(
      "xx",
      "FR",
      "",
      "Les Amis",
      "Paris",
      "2021-02-30",
      "2021-11-22",
      "osce",
      "9",
      "2,coe-comissioner",
      "2, united nations high commissioner for human rights",
    );
    const { code, stderr } = await desk.demarche("init", "new");
    expect([code, stderr]).toEqual([0, expect.stringContaining("known languages: `en`")]);
    expect(asked).toHaveLength(11);
    expect(asked[0]).toBe("Language of the letters [en]: ");
    expect(asked[2]).toBe("Title of the case [Accès à l’information détenue par les autorités publiques]: ");
    expect(stderr).toContain("`2021-02-30` is no day of the calendar");
    expect(stderr).toMatch(/^1 {2}osce-chair +Présidence en exercice$/mu);
    expect(stderr).toContain("there is no number `9` in the list");
    expect(stderr).toContain("did you mean `coe-commissioner`?");
    expect(text("new/data/recipients.yaml").match(/^- id: .*$/gmu)).toEqual([
      "- id: osce-secretary-general",
      "- id: ohchr-high-commissioner",
    ]);
    expect(text("new/data/submission.yaml")).toMatch(/^date: 2021-11-22$/mu);
  });

  test("asks only for what the command line leaves open", async () => {
    const { asked } = answering("?", "1");
    const words = ["--lang", "en", "--title", "x", "--sender", "x", "--city", "x", "--date", "2021-11-22"];
    const { code, stderr } = await desk.demarche("init", "new", ...words);
    expect([code, asked.length]).toEqual([0, 2]);
    expect(stderr).toMatch(/^1 +unsc-president +President of the Security Council$/mu);
    expect(text("new/data/recipients.yaml")).toContain("\n- id: unsc-president\n");
  });

  test("--yes asks nothing", async () => {
    const { asked } = answering();
    expect([(await desk.demarche("init", "new", "--yes")).code, asked]).toEqual([0, []]);
  });

  test.each([0, 1, 5])("Ctrl-C after %i answers ends with 130, and nothing is written", async (count) => {
    answering(...Array.from({ length: count }, () => ""));
    const { code, stdout, stderr } = await desk.demarche("init", "new");
    expect([code, stdout]).toEqual([130, ""]);
    expect(stderr).toContain("nothing was written");
    expect(desk.list(".")).toEqual(["data"]);
  });
});

describe("init --from", () => {
  test("copies data, images and templates to the byte, and not what was made of them", async () => {
    desk.write("templates/partials/ending.hbs", "<p>x</p>");
    desk.write("data/languages/nl.yaml", "x");
    desk.write("data/images/map.bin", "\u0001\u0002");
    desk.write("out/letter.pdf", "x");
    const { code, stderr } = await desk.demarche("init", "new", "--from", ".");
    expect([code, stderr]).toEqual([0, expect.stringContaining("  demarche batch\n")]);
    for (const file of [
      ...DATA,
      "data/languages/nl.yaml",
      "data/images/map.bin",
      "templates/partials/ending.hbs",
    ])
      expect(text(`new/${file}`)).toBe(text(file));
    expect(desk.list("new")).toEqual(["data", "schemas", "templates"]);
    expect(desk.list("new/schemas")).toHaveLength(16);
  });

  test("a copy makes the letters of the original, and the next command names one", async () => {
    const { stderr } = await desk.demarche("init", "new", "--from", ".");
    expect(stderr).toContain("  demarche letter un-security-council\n");
    expect((await desk.demarche("-C", "new", "letter", "icrc")).code).toBe(0);
  });

  test.each(["data/languages/nl.yaml", "data/images/map.png", "templates/letter.hbs"])(
    "refuses a link that leaves the folder: %s",
    async (file) => {
      desk.write(`case/${file}`, "x");
      desk.write("case/data/submission.yaml", "title: x\n");
      desk.write("secret", "x");
      const linked = file.replace(/([^/]+)\.(\w+)$/u, "linked.$2");
      symlinkSync(join(desk.folder, "secret"), join(desk.folder, "case", linked));
      const { code, stderr } = await desk.demarche("init", "new", "--from", "case");
      expect([code, stderr]).toEqual([2, expect.stringMatching(/lies outside|leads out/u)]);
      expect(desk.list(".")).toEqual(["case", "data", "secret"]);
    },
  );

  test("a submission is not copied over itself", async () => {
    const { code, stderr } = await desk.demarche("init", "--from", ".");
    expect([code, stderr]).toEqual([2, expect.stringContaining("  data/annexes.yaml\n")]);
  });

  const DATA = ["submission", "facts", "demands", "documents", "annexes", "signatories", "recipients"].map(
    (name) => `data/${name}.yaml`,
  );
});

test("the languages that the help names are those of the example", () => {
  const folder = new URL("../../data/starter/", import.meta.url);
  const texts = readdirSync(folder).map(
    (name) => [`data/starter/${name}`, readFileSync(new URL(name, folder), "utf8")] as const,
  );
  expect(EXAMPLE_LANGUAGES).toEqual(readStarter(new Map(texts)).languages);
});
