import { describe, expect, test } from "vitest";
import { emailAddressIn, isEmailAddress } from "../../src/model/email-address.js";

describe("an e-mail address", () => {
  test.each([
    "office@example.org",
    "a.b+c_d@x-y.example.co.uk",
    "o'neill@example.ie",
    "x@xn--y9a3aq.example",
  ])("is %s", (text) => expect(isEmailAddress(text)).toBe(true));

  test.each([
    "",
    "office",
    "office@localhost",
    "office@example.org.",
    ".office@example.org",
    "a..b@example.org",
    "a@b@example.org",
    "office@-example.org",
    "office@example.org\r\nBcc: thief@example.org",
    "office@example.org, thief@example.org",
    "Office <office@example.org>",
    "գրասենյակ@example.org",
    `${"a".repeat(250)}@example.org`,
  ])("is not %j", (text) => expect(isEmailAddress(text)).toBe(false));

  test.each([
    ["E-mail: office@example.org", "office@example.org"],
    ["mailto:office@example.org.", "office@example.org"],
    ["Telephone +374 10 000000, office@example.org (secretariat)", "office@example.org"],
    ["<office@example.org>", "office@example.org"],
    ["@coalition", null],
    ["https://example.org/@office.example", null],
    ["", null],
  ])("is found in %j", (line, found) => expect(emailAddressIn(line)).toBe(found));

  test("is looked for in time that grows with the line, not with its square", () => {
    expect(isEmailAddress(`${"a.".repeat(100_000)}@`)).toBe(false);
    expect(emailAddressIn("a@".repeat(100_000))).toBe(null);
  });
});
