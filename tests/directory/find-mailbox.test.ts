import { describe, expect, test } from "vitest";
import { findMailbox } from "../../src/directory/find-mailbox.js";
import type { Channel } from "../../src/model/channel.js";
import { channelOf, directory, place, recipientOf } from "./builder.js";

const DATE = "2021-11-22";
const at = (line: number) => ({ file: "channels.yaml", line, column: 1 });
const mailbox = (
  to: string | null,
  parts: Partial<Channel["send"][number]> = {},
): Channel["send"][number] => ({
  by: "e-mail",
  to,
  remembered: false,
  place,
  ...parts,
});
const find = (
  channel: Partial<Channel> | null,
  parts: Parameters<typeof recipientOf>[0] = {},
  date = DATE,
) => {
  const channels = new Map(channel === null ? [] : [["chair", channelOf({ place: at(1), ...channel })]]);
  return findMailbox(recipientOf(parts), { ...directory(), channels }, date);
};

describe("the mailbox of an office", () => {
  test("is the first that was seen on the body's own site", () => {
    const send = [
      { by: "post", to: "1 Main Street", remembered: false, place } as const,
      mailbox(null),
      mailbox("old@example.org", { remembered: true }),
      mailbox("chair@example.org"),
      mailbox("other@example.org"),
    ];
    expect(find({ send })).toEqual({ value: "chair@example.org", diagnostics: [] });
  });

  test.each(["corroborated", "computed", "memory"] as const)(
    "is none where its row is %s: one warning tells, at the address",
    (status) => {
      const send = [mailbox("chair@example.org", { place: at(7) }), mailbox("other@example.org")];
      expect(find({ status, send })).toEqual({
        value: null,
        diagnostics: [
          {
            code: "mailbox-unverified",
            severity: "warning",
            place: at(7),
            args: { office: "chair", address: "chair@example.org", doubt: status },
          },
        ],
      });
    },
  );

  test("is none where that address alone is remembered", () => {
    const { value, diagnostics } = find({ send: [mailbox("chair@example.org", { remembered: true })] });
    expect(value).toBe(null);
    expect(diagnostics).toMatchObject([{ code: "mailbox-unverified", args: { doubt: "memory" } }]);
  });

  test("holds until the day until which it was looked up, and no longer", () => {
    const channel = { send: [mailbox("chair@example.org")], verified: { until: DATE, place } };
    expect(find(channel).value).toBe("chair@example.org");
    const late = find(channel, {}, "2021-11-23");
    expect(late.value).toBe(null);
    expect(late.diagnostics).toMatchObject([{ code: "mailbox-unverified", args: { doubt: "outdated" } }]);
  });

  test("is none where it refuses e-mail, even if it has one", () => {
    const { value, diagnostics } = find({ refused: ["fax", "e-mail"], send: [mailbox("chair@example.org")] });
    expect(value).toBe(null);
    expect(diagnostics).toEqual([
      {
        code: "mailbox-refused",
        severity: "warning",
        place: at(1),
        args: { office: "chair", sources: ["S33"] },
      },
    ]);
  });

  test("is none where none is known, or nothing of the office", () => {
    expect(find({ send: [] }).diagnostics).toMatchObject([{ code: "mailbox-unknown", place: at(1) }]);
    expect(find({ send: [mailbox(null)] }).diagnostics).toMatchObject([{ code: "mailbox-unknown" }]);
    expect(find(null).diagnostics).toMatchObject([{ code: "mailbox-unknown", place, severity: "warning" }]);
  });

  test("is none for a letter that another office would send", () => {
    const { value, diagnostics } = find(
      { send: [mailbox("chair@example.org")] },
      { draftedFor: { id: "ministry", place: at(9) } },
    );
    expect(value).toBe(null);
    expect(diagnostics).toMatchObject([
      { code: "mailbox-of-drafter", place: at(9), args: { office: "ministry" } },
    ]);
  });
});
