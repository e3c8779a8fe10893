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

test("a picture is told by its name and its size", () => {
  const samples = {
    bytes: new Uint8Array(1),
    filter: "DCTDecode",
    filteredRows: false,
    bits: 8,
    colours: "rgb",
  } as const;
  const picture = {
    name: "images/map.png",
    width: 60,
    height: 30,
    orientation: 1,
    samples,
    opacity: null,
  } as const;
  const segment = {
    x: 5,
    runs: [],
    tag: { role: "Figure", parent: null },
    picture: { picture, width: 120, height: 60 },
  } as const;
  const set = { segments: [segment], ascent: 60, descent: 0 };
  const item = {
    type: "row",
    part: "body",
    height: 60,
    lines: [{ baseline: 60, line: set }],
    rules: [],
  } as const;
  const dump = dumpPages(paginateGalley(galley(item), frame)).split("\n");
  expect(dump[1]?.replace(/ +/g, " ")).toBe(" body 25.00 110.00 [images/map.png 120.00x60.00]");
});
