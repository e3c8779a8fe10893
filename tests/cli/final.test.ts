import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const SIGNATORIES = "data/signatories.yaml";
const agree = (text: string): string =>
  text.replaceAll(
    /^ {2}consent: \{ status: pending \}/gmu,
    "  consent: { status: agreed, on: 2021-11-20, by: its board }",
  );

/** All signatories have agreed, but for the ids. */
function agreeBut(...ids: readonly string[]): void {
  desk.write(SIGNATORIES, (text) =>
    text
      .split(/^(?=- id: )/mu)
      .map((row) => (ids.some((id) => row.startsWith(`- id: ${id}\n`)) ? row : agree(row)))
      .join(""),
  );
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("a draft", () => {
  test("is made, and it is told why it is one and how to record consent", async () => {
    const { code, stderr } = await desk.demarche("letter", "icrc", "--format", "txt");
    expect(code).toBe(0);
    expect(new TextDecoder().decode(desk.bytes("out/2021-11-22_icrc_en.txt"))).toMatch(/^DRAFT\n\n/u);
    expect(stderr).toContain("no signatory has agreed yet; every page that they sign is marked");
    expect(stderr).toContain("`consent: {status: agreed, on: 2021-11-20, by: who agreed}`");
  });

  test("names those who have not agreed, above what a set says of itself", async () => {
    agreeBut("asparez", "peace-dialogue");
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc,ohchr", "--format", "txt");
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^drafts: 2 of 21 signatories have not agreed yet, `peace-dialogue` and `asparez`;[^]*\n2 letters, /mu,
    );
  });

  test("is not told of where all have agreed, or where somebody else would sign", async () => {
    const { stderr } = await desk.demarche("letter", "model-note-missions", "--format", "txt");
    expect(stderr).not.toContain("drafts:");
    agreeBut();
    expect((await desk.demarche("batch", "--only", "icrc", "--format", "txt")).stderr).not.toContain(
      "drafts:",
    );
    expect(new TextDecoder().decode(desk.bytes("out/2021-11-22_icrc_en.txt"))).not.toContain("DRAFT");
  });

  test("bears its mark among the placed things", async () => {
    const { stdout } = await desk.demarche("letter", "icrc", "--format", "pages");
    expect(stdout.match(/^page /gmu)?.length).toBeGreaterThan(1);
    expect(stdout.match(/^page .*\n {2}draft-mark .*DRAFT$/gmu)).toHaveLength(
      stdout.match(/^page /gmu)?.length ?? 0,
    );
  });
});

describe("--final", () => {
  test.each([
    [["letter", "icrc"]],
    [["letter", "icrc", "--format", "pages"]],
    [["letter", "icrc", "--out", "-", "--format", "txt"]],
    [["batch", "--only", "icrc,ohchr,model-note-missions"]],
    [["batch", "--format", "pdf,html,txt"]],
  ])("%j refuses each pending consent once, at its place, and writes nothing: exit 1", async (words) => {
    agreeBut("goris-press-club", "asparez");
    const { code, stdout, stderr } = await desk.demarche(...words, "--final");
    expect([code, stdout, desk.letters("out")]).toEqual([1, "", []]);
    expect(count(stderr, "error[consent-pending]")).toBe(2);
    for (const id of ["goris-press-club", "asparez"]) {
      expect(stderr).toContain(`error[consent-pending]: the consent of \`${id}\` is pending`);
    }
    const rows = new TextDecoder().decode(desk.bytes(SIGNATORIES)).split("\n");
    const line = rows.findIndex((row) => row.includes("id: asparez")) + 3;
    expect(stderr).toContain(`--> ${SIGNATORIES}:${line}:22`);
    expect(stderr).not.toContain("drafts:");
  });

  test("makes letters without a mark once all have agreed, models of a State's with theirs", async () => {
    agreeBut();
    const ids = "icrc,armenia-prime-minister,model-note-missions";
    const { code, stderr } = await desk.demarche("batch", "--only", ids, "--format", "txt,html", "--final");
    expect([code, stderr.includes("3 letters")]).toEqual([0, true]);
    const first = (file: string) => new TextDecoder().decode(desk.bytes(`out/${file}`)).split("\n")[0];
    expect(first("2021-11-22_icrc_en.txt")).not.toBe("DRAFT");
    expect(first("2021-11-22_armenia-prime-minister_hy.txt")).not.toBe("DRAFT");
    expect(first("2021-11-22_model-note-missions_en.txt")).toBe("DRAFT");
    expect(new TextDecoder().decode(desk.bytes("out/2021-11-22_icrc_en.html"))).not.toContain("DRAFT");
  });

  test("makes a set of models while consents are pending: nobody of the signatories signs them", async () => {
    const words = ["batch", "--only", "model-note-missions", "--format", "txt", "--final"];
    expect((await desk.demarche(...words)).code).toBe(0);
    expect(desk.letters("out")).toEqual(["2021-11-22_model-note-missions_en.txt"]);
  });

  test("with --strict makes no letter that the directory is not sure of; without it warns", async () => {
    agreeBut();
    const words = ["batch", "--only", "icrc,state-france", "--format", "txt", "--final"];
    const strict = await desk.demarche(...words, "--strict", "--out", "strict");
    expect([strict.code, desk.letters("strict")]).toEqual([1, []]);
    expect(strict.stderr).toContain("error[directory-memory]");
    expect(strict.stderr).toContain("no final letter was made");
    const lax = await desk.demarche(...words);
    expect([lax.code, desk.letters("out").length]).toEqual([0, 2]);
    expect(lax.stderr).toContain("warning[directory-memory]");
  });

  test("a consent later than the letters is a warning, with --strict an error that stops all of them", async () => {
    agreeBut();
    const words = ["batch", "--only", "icrc,ohchr", "--format", "txt", "--final", "--date", "2021-11-19"];
    const strict = await desk.demarche(...words, "--strict");
    expect([strict.code, desk.letters("out")]).toEqual([1, []]);
    expect(count(strict.stderr, "error[consent-late]")).toBe(21);
    const lax = await desk.demarche(...words);
    expect([lax.code, desk.letters("out").length]).toEqual([0, 2]);
    expect(count(lax.stderr, "warning[consent-late]")).toBe(21);
    expect(lax.stderr).toContain("is of 2021-11-20, after the letters' date 2021-11-19");
  });

  test("a submission that says nothing of consent makes drafts, and no final letter", async () => {
    desk.write(SIGNATORIES, (text) => text.replaceAll(/^ {2}consent: .*\n/gmu, ""));
    expect((await desk.demarche("letter", "icrc", "--format", "txt")).code).toBe(0);
    const { code, stderr } = await desk.demarche("letter", "icrc", "--final", "--out", "final");
    expect([code, desk.list("final")]).toEqual([1, []]);
    expect(count(stderr, "error[consent-pending]: nothing says whether")).toBe(21);
    expect(stderr).toContain(
      "once it has agreed, write `consent: {status: agreed, on: 2021-11-20, by: who agreed}`",
    );
  });
});
