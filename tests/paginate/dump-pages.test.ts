import { expect, test } from "vitest";
import { dumpPages } from "../../src/paginate/dump-pages.js";
import { paginateGalley } from "../../src/paginate/paginate-galley.js";
import { frame, galley, line, penalty, row } from "./builder.js";

test("pages are told one line a placed thing", () => {
  const label = {
    ...line("1. "),
    segments: [...line("1. ").segments, ...line("asked\u00AD").segments],
  };
  const item = {
    type: "row",
    part: "body",
    height: 10,
    lines: [{ baseline: 8, line: label }],
  } as const;
  const rules = [{ x: 0, y: 9, width: 260, thickness: 0.5 }];
  const dump = dumpPages(
    paginateGalley(galley(row("Head", 10, "letterhead"), penalty(-10_000), { ...item, rules }), frame),
  );
  expect(dump.split("\n").map((each) => each.replace(/ +/g, " "))).toEqual([
    "page 1 300x200",
    " letterhead 20.00 58.00 serif 10 Head",
    " folio 20.00 180.00 serif 10 1/2",
    "page 2 300x200",
    " continuation-head 20.00 30.00 serif 10 head",
    " body 20.00 58.00 serif 10 1.",
    " body 20.00 58.00 serif 10 asked-",
    " folio 20.00 180.00 serif 10 2/2",
    " rule 20.00 59.00 260.00x0.50",
    "",
  ]);
});
