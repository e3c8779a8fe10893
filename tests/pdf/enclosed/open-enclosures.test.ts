import { expect, test } from "vitest";
import { openEnclosures } from "../../../src/pdf/enclosed/open-enclosures.js";

const place = (line: number) => ({ file: "data/annexes.yaml", line, column: 9, length: 4 });

test("a file that cannot go with letters is read once, and refused at each row that names it", () => {
  const reads: string[] = [];
  const enclosures = openEnclosures({
    names: ["no-pdf.pdf", "secret.pdf"],
    read: (name) => {
      reads.push(name);
      return name === "secret.pdf" ? "no-access" : new TextEncoder().encode("no PDF");
    },
  });
  const told = ["no-pdf.pdf", "secret.pdf", "no-pdf.pdf", "secret.pdf"].flatMap((id, index) =>
    enclosures.find({ id, place: place(index) }).diagnostics.map((found) => [found.code, found.place?.line]),
  );
  expect(told).toEqual([
    ["annex-refused", 0],
    ["annex-unreadable", 1],
    ["annex-refused", 2],
    ["annex-unreadable", 3],
  ]);
  expect(reads).toEqual(["no-pdf.pdf", "secret.pdf"]);
});
