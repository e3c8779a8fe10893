import { describe, expect, test } from "vitest";
import type { ImageFiles } from "../../src/model/picture.js";
import { openAlbum } from "../../src/images/open-album.js";
import { jpeg, join, plainPng } from "./builder.js";

const here = { file: "templates/letter.hbs", line: 3, column: 14 };

/** Image files that count how often each is read. */
function filesOf(
  contents: Readonly<Record<string, ReturnType<ImageFiles["read"]>>>,
): ImageFiles & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    names: Object.keys(contents),
    reads,
    read(name) {
      reads.push(name);
      return contents[name] ?? "no-access";
    },
  };
}

describe("an album", () => {
  test("reads a file when it is first asked for, and once", () => {
    const files = filesOf({ "a.png": plainPng(2, 2), "b.png": plainPng(2, 2) });
    const album = openAlbum(files, new Map());
    expect(files.reads).toEqual([]);
    const { value } = album.find("a.png", here);
    expect(value).toMatchObject({ name: "a.png", width: 2 });
    expect(album.find("a.png", here).value).toBe(value);
    expect(files.reads).toEqual(["a.png"]);
  });

  test("lets go of what has been longest unused, when much is kept", () => {
    const scan = new Uint8Array(9_000_000);
    const large = (): Uint8Array => join(jpeg(9, 9).slice(0, -2), scan, [0xff, 0xd9]);
    const files = filesOf(Object.fromEntries(["a", "b", "c", "d"].map((name) => [name, large()])));
    const album = openAlbum(files, new Map());
    for (const name of ["a", "b", "c", "a", "d", "a", "b"])
      expect(album.find(name, here).value).not.toBeNull();
    expect(files.reads).toEqual(["a", "b", "c", "d", "b"]);
  });

  test("tells what is wrong with a file at the place that shows it", () => {
    const files = filesOf({
      "map.png": "outside",
      "wide.jpg": jpeg(9999, 9999),
      "a.svg": new Uint8Array(4),
      "b.jpg": jpeg(4, 4, { components: 4 }),
    });
    const { find } = openAlbum(files, new Map());
    const found = ["mpa.png", "map.png", "wide.jpg", "a.svg", "b.jpg"].map((name) => find(name, here));
    expect(found.map(({ value }) => value)).toEqual([null, null, null, null, null]);
    expect(
      found.flatMap(({ diagnostics }) =>
        diagnostics.map(({ code, place, args }) => [code, place === here, args]),
      ),
    ).toEqual([
      ["image-missing", true, { name: "mpa.png", known: files.names }],
      ["image-unreadable", true, { name: "map.png", reason: "outside" }],
      ["image-too-large", true, { name: "wide.jpg", width: 9999, height: 9999, most: 40_000_000 }],
      ["image-refused", true, { name: "a.svg", reason: "not-an-image" }],
      ["image-refused", true, { name: "b.jpg", reason: "cmyk" }],
    ]);
  });

  test("tells it at the place in the data that names the file, where there is one", () => {
    const there = { file: "data/submission.yaml", line: 9, column: 11 };
    const { find } = openAlbum(filesOf({}), new Map([["logo.png", there]]));
    expect(find("logo.png", here).diagnostics[0]?.place).toBe(there);
  });
});
