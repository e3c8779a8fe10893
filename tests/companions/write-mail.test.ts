import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { type Mail, writeMail } from "../../src/companions/mail/write-mail.js";

const PDF = Uint8Array.from({ length: 500 }, (_, index) => (index * index) % 256);

const mail = (parts: Partial<Mail> = {}): Mail => ({
  subject: "Open roads",
  from: { name: "The Coalition", address: "office@example.org" },
  to: null,
  date: "2021-11-22",
  language: "en",
  text: "Excellency,\n",
  html: "<!doctype html>\n<p>Excellency,</p>\n",
  attachments: [{ name: "2021-11-22_council_en.pdf", type: "application/pdf", bytes: PDF }],
  ...parts,
});

const source = (parts?: Partial<Mail>): string => Buffer.from(writeMail(mail(parts))).toString("latin1");
const headOf = (text: string): string => text.slice(0, text.indexOf("\r\n\r\n"));
const read = (parts?: Partial<Mail>) => PostalMime.parse(writeMail(mail(parts)));
/** As mail programs show a line of a header: spaces and what guides typesetting make no difference. */
const shown = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();

describe("the head of a mail", () => {
  test("tells of a draft, whose it is and of which day, and gives it no Message-ID", () => {
    expect(headOf(source())).toBe(
      [
        "X-Unsent: 1",
        "From: The Coalition <office@example.org>",
        "Subject: Open roads",
        "Date: Mon, 22 Nov 2021 12:00:00 -0000",
        "Content-Language: en",
        "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="=_letter"',
      ].join("\r\n"),
    );
  });

  test("has no From and no To where nobody is sure", () => {
    expect(headOf(source({ from: null }))).not.toMatch(/^(?:From|To|Cc|Bcc):/mu);
    expect(headOf(source({ to: { name: "", address: "council@example.org" } }))).toContain(
      "\r\nTo: council@example.org\r\n",
    );
  });

  test("folds what is long, between words", () => {
    const subject = "The situation at the borders of the Republic of Armenia and the rights of its people ";
    const text = headOf(source({ subject: subject.repeat(4) }));
    for (const line of text.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
    expect(text.replaceAll("\r\n ", " ")).toContain(`Subject: ${subject.repeat(4).trim()}\r\n`);
  });

  test.each(["\r\n", "\n", "\r", "\u2028", "\u0085", "\0", "\v"])("lets %j begin no header", async (end) => {
    const evil = `x${end}Bcc: thief@example.org${end}${end}<p>body</p>`;
    const text = source({
      subject: evil,
      from: { name: evil, address: "office@example.org" },
      to: { name: evil, address: "council@example.org" },
    });
    const { subject, from, bcc } = await PostalMime.parse(text);
    expect([subject, from?.name]).toEqual([shown(evil), shown(evil)]);
    expect(bcc).toBeUndefined();
    const names = headOf(text)
      .split("\r\n")
      .filter((line) => !line.startsWith(" "))
      .map((line) => line.split(":")[0]);
    expect(names).toEqual([
      "X-Unsent",
      "From",
      "To",
      "Subject",
      "Date",
      "Content-Language",
      "MIME-Version",
      "Content-Type",
    ]);
    expect(text).toContain("--=_letter\r\n");
  });

  test.each([
    ["quotation marks", `The "Open Roads" Coalition, e. V.`],
    ["a backslash", "Roads\\Bridges"],
    ["another's address", "office@example.com <thief@example.org>, x"],
    ["an encoded word", "=?utf-8?Q?Council?="],
    ["a word longer than a line", "x".repeat(1200)],
    ["Armenian", "Հայաստանի քսանմեկ ոչ կառավարական կազմակերպությունների կոալիցիա"],
    ["French", "Coalition d’organisations « libres » d’Arménie, à Erevan et à Gyumri, pour les routes"],
    ["beyond the basic plane", "𝔸 road 🛣️ ".repeat(12)],
  ])("keeps %s in a subject and a name as they are", async (_, words) => {
    const from = { name: words, address: "office@example.org" };
    const parsed = await read({ subject: words, from });
    expect(parsed.subject).toBe(words.trim());
    expect(parsed.from).toEqual({ address: "office@example.org", name: words.trim() });
    expect(
      Math.max(
        ...source({ subject: words, from })
          .split("\r\n")
          .map(({ length }) => length),
      ),
    ).toBeLessThan(79);
  });

  test("keeps any text", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(words, words, async (subject, name) => {
        const parsed = await read({ subject, to: { name, address: "council@example.org" } });
        expect(parsed.subject ?? "").toBe(shown(subject));
        expect(parsed.to).toEqual([{ address: "council@example.org", name: shown(name) }]);
      }),
    );
  });
});

/** Text with one end to its lines; postal-mime counts the boundary's line end as the text's. */
const lines = (text = ""): string => text.replaceAll("\r\n", "\n").replace(/\n*$/u, "");

describe("the parts of a mail", () => {
  test("are the text, the HTML and the file, and come back whole", async () => {
    const text = "Excellency,\n\n--=_words\nroads = routes; trailing \n.\nFrom here\n";
    const html = `<!doctype html>\n<p>${"Հարգելի նախագահ, ".repeat(40)}</p>\n`;
    const parsed = await read({ text, html });
    expect(lines(parsed.text)).toBe(lines(text));
    expect(lines(parsed.html)).toBe(lines(html));
    expect(source({ text })).toContain("\r\nFrom here\r\n\r\n--=_words\r\n");
    const [attached, ...others] = parsed.attachments;
    expect(others).toEqual([]);
    expect(attached).toMatchObject({
      filename: "2021-11-22_council_en.pdf",
      mimeType: "application/pdf",
      disposition: "attachment",
    });
    expect(new Uint8Array(attached?.content as ArrayBuffer)).toEqual(PDF);
  });

  test("keep any text", async () => {
    const written = fc.array(
      fc.string({ unit: "grapheme", maxLength: 100 }).filter((line) => !/[\r\n]/u.test(line)),
    );
    await fc.assert(
      fc.asyncProperty(written, async (each) => {
        const text = each.map((line) => `${line}\n`).join("");
        const parsed = await read({ text });
        expect(lines(parsed.text)).toBe(lines(text));
      }),
    );
  });

  test("are of ASCII, on lines that end in CR and LF and are short", () => {
    const text = source({ text: "é".repeat(3000), html: "a".repeat(3000), subject: "é".repeat(300) });
    expect(text).toMatch(/^[\r\n\x20-\x7E]*$/u);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    for (const line of text.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
  });

  test("are readable in the file where they are Latin, and no longer than need be where they are not", () => {
    expect(source({ text: "Monsieur le Président,\n" })).toContain("\r\n\r\nMonsieur le Pr=C3=A9sident,\r\n");
    expect(source({ text: "Հարգելի նախագահ,\n" })).toContain("Content-Transfer-Encoding: base64\r\n\r\n1YDV");
  });

  test("show an attachment's name that is not of ASCII in every program", async () => {
    const parsed = await read({
      attachments: [{ name: "Նամակ é.pdf", type: "application/pdf", bytes: PDF }],
    });
    expect(parsed.attachments[0]?.filename).toBe("Նամակ é.pdf");
  });
});

test("the same mail has the same bytes", () => {
  expect(writeMail(mail())).toEqual(writeMail(mail()));
});
