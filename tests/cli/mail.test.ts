import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => {
  desk.clear();
});

const own = (row: string): void => desk.write("data/directory/channels.yaml", `- ${row}\n`);
const draft = (name: string) => PostalMime.parse(desk.bytes(`out/2021-11-22_${name}.eml`));
const codesIn = (stderr: string): string[] =>
  [...stderr.matchAll(/^(?:warning|error)\[([a-z-]+)\]/gmu)].map(([, code = ""]) => code);
const VERIFIED = "status: verified, sources: [their site]";
const MAILBOX = "send: [{by: e-mail, to: office@example.org}]";

describe("a draft of a mail", () => {
  test("carries the letter's text, HTML and PDF, each as it is written beside it", async () => {
    const { code, stdout } = await desk.demarche(
      "letter",
      "armenia-prime-minister",
      "--format",
      "eml,html,pdf,txt",
    );
    expect([code, stdout.split("\n").map((line) => line.slice(-4))]).toEqual([
      0,
      [".eml", "html", ".pdf", ".txt", ""],
    ]);
    const { text, html, attachments, subject, headers } = await draft("armenia-prime-minister_hy");
    const written = (format: string): Uint8Array =>
      desk.bytes(`out/2021-11-22_armenia-prime-minister_hy.${format}`);
    const lines = (given = ""): string => given.replaceAll("\r\n", "\n").trim();
    expect(lines(text)).toBe(lines(Buffer.from(written("txt")).toString()));
    expect(lines(html)).toBe(lines(Buffer.from(written("html")).toString()));
    expect(attachments).toHaveLength(1);
    expect(attachments[0]?.filename).toBe("2021-11-22_armenia-prime-minister_hy.pdf");
    expect(Buffer.compare(new Uint8Array(attachments[0]?.content as ArrayBuffer), written("pdf"))).toBe(0);
    expect(subject).toMatch(/^Քսանմեկ .*անվտանգության վերաբերյալ$/u);
    expect(headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
  });

  test("is the same with other formats beside it and alone, from one run to the next", async () => {
    await desk.demarche("letter", "icrc", "--format", "eml");
    expect(desk.letters("out")).toEqual(["2021-11-22_icrc_en.eml"]);
    const alone = desk.bytes("out/2021-11-22_icrc_en.eml");
    await desk.demarche("batch", "--only", "icrc", "--format", "pdf,eml");
    expect(Buffer.compare(alone, desk.bytes("out/2021-11-22_icrc_en.eml"))).toBe(0);
  });

  test("carries the letter in Word to a body that takes Word alone", async () => {
    own(`{id: icrc-president, formats: [docx], ${MAILBOX}, ${VERIFIED}}`);
    expect((await desk.demarche("letter", "icrc", "--format", "eml,docx")).code).toBe(0);
    const { attachments } = await PostalMime.parse(desk.bytes("out/2021-11-22_icrc_en.eml"));
    expect(attachments.map(({ filename }) => filename)).toEqual(["2021-11-22_icrc_en.docx"]);
    const carried = new Uint8Array(attachments[0]?.content as ArrayBuffer);
    expect(Buffer.compare(carried, desk.bytes("out/2021-11-22_icrc_en.docx"))).toBe(0);
  });

  test("tells a finding of its PDF once, and is not made with it", async () => {
    own(`{id: icrc-president, formats: [odt], ${MAILBOX}, ${VERIFIED}}`);
    for (const formats of ["eml", "pdf,eml", "eml,pdf"]) {
      const { code, stderr } = await desk.demarche("letter", "icrc", "--format", formats);
      expect([code, codesIn(stderr)]).toEqual([1, ["not-accepted"]]);
    }
    expect(desk.letters("out")).toEqual([]);
  });
});

describe("whom a draft goes to", () => {
  test("is the office where its address was seen on the body's own site, without a word on it", async () => {
    own(`{id: icrc-president, ${MAILBOX}, ${VERIFIED}}`);
    const { code, stderr } = await desk.demarche("letter", "icrc", "--format", "eml");
    expect([code, codesIn(stderr)]).toEqual([0, []]);
    const { to, from } = await draft("icrc_en");
    expect(to).toEqual([
      { address: "office@example.org", name: "President of the International Committee of the Red Cross" },
    ]);
    expect(from).toBeUndefined();
  });

  test("is nobody where it was not: the warning stands at the address; no other format tells it", async () => {
    own(`{id: icrc-president, ${MAILBOX}, status: corroborated, sources: [a guide]}`);
    const { code, stderr } = await desk.demarche("letter", "icrc", "--format", "pdf,eml");
    expect([code, codesIn(stderr)]).toEqual([0, ["mailbox-unverified"]]);
    expect(stderr).toContain("data/directory/channels.yaml:1:48");
    expect((await draft("icrc_en")).to).toBeUndefined();
    expect(codesIn((await desk.demarche("letter", "icrc")).stderr)).toEqual([]);
  });

  test("is nobody where the office refuses e-mail, which no draft passes under --strict", async () => {
    own(`{id: icrc-president, refused: [e-mail], ${VERIFIED}}`);
    const words = ["letter", "icrc", "--format", "eml"];
    const { code, stderr } = await desk.demarche(...words);
    expect([code, codesIn(stderr)]).toEqual([0, ["mailbox-refused"]]);
    expect((await draft("icrc_en")).to).toBeUndefined();
    expect((await desk.demarche(...words, "--strict")).code).toBe(1);
  });

  test("is nobody, and it comes from nobody, where another office would send it", async () => {
    desk.write(
      "data/submission.yaml",
      (before) => `${before.replace("  address:\n", "  contact: [office@example.org]\n  address:\n")}`,
    );
    own(`{id: unsc-president, ${MAILBOX}, ${VERIFIED}}`);
    const { stderr } = await desk.demarche("letter", "model-letter-security-council", "--format", "eml");
    expect(codesIn(stderr)).toContain("mailbox-of-drafter");
    const { to, from } = await draft("model-letter-security-council_en");
    expect([to, from]).toEqual([undefined, undefined]);
  });
});

test("a draft comes from the mailbox on the letterhead, under the sender's name in the letter's language", async () => {
  const contact =
    "  contact: [Telephone +374 10 000000, {en: 'Mail: en@example.org', ru: 'Почта: ru@example.org'}]\n";
  desk.write("data/submission.yaml", (before) => before.replace("  address:\n", `${contact}  address:\n`));
  await desk.demarche("letter", "csto", "--format", "eml");
  const { from } = await draft("csto_ru");
  expect(from).toEqual({
    address: "ru@example.org",
    name: "Коалиция двадцати одной неправительственной организации Армении",
  });
});

describe("how a draft is headed", () => {
  const head = (text: string) =>
    desk.write("data/recipients.yaml", (before) =>
      before.replace("- id: icrc\n", `- id: icrc\n  e-mail: ${text}\n`),
    );
  const subjectOf = async () => {
    const { code, stderr } = await desk.demarche("letter", "icrc", "--format", "eml");
    expect(code).toBe(0);
    return { subject: (await draft("icrc_en")).subject, codes: codesIn(stderr) };
  };
  const LETTERS = /^Referral concerning prisoners of war/u;

  test("is the letter's subject, where nobody asks for another", async () => {
    own(`{id: icrc-president, ${MAILBOX}, ${VERIFIED}}`);
    const { subject, codes } = await subjectOf();
    expect([subject, codes]).toEqual([expect.stringMatching(LETTERS), []]);
  });

  test("is the office's pattern, filled", async () => {
    own(`{id: icrc-president, ${MAILBOX}, ${VERIFIED}, e-mail-subject: "{date} {office} / {title}"}`);
    const { subject, codes } = await subjectOf();
    expect([subject, codes]).toEqual([
      "2021-11-22 President of the International Committee of the Red Cross / Joint statement of non-governmental organizations of Armenia on the situation at the borders of the Republic of Armenia",
      [],
    ]);
  });

  test("is the recipient's own pattern before that, and no value is read as a pattern", async () => {
    own(`{id: icrc-president, ${MAILBOX}, ${VERIFIED}, e-mail-subject: "{date}"}`);
    head(`{subject: "{urgency}: {mandate}", urgency: "Urgent $1", mandate: Detention}`);
    expect(await subjectOf()).toEqual({ subject: "Urgent $1: Detention", codes: [] });
  });

  test("is the letter's subject, with a warning, where something of the pattern is nowhere to be found", async () => {
    own(`{id: icrc-president, ${MAILBOX}, ${VERIFIED}, e-mail-subject: "{reference} {urgency} {subject}"}`);
    const { subject, codes } = await subjectOf();
    expect([subject, codes]).toEqual([expect.stringMatching(LETTERS), ["subject-incomplete"]]);
  });

  test("lets no line end of the data begin a header", async () => {
    own(`{id: icrc-president, ${MAILBOX}, ${VERIFIED}}`);
    head(`{subject: "x\\nBcc: thief@example.org\\n\\nbody"}`);
    const { subject } = await subjectOf();
    expect(subject).toBe("x Bcc: thief@example.org body");
    expect((await draft("icrc_en")).bcc).toBeUndefined();
  });
});
