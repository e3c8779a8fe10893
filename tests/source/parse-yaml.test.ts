import { expect, test } from "vitest";
import { parseYaml } from "../../src/source/parse-yaml.js";
import { plainOf } from "../../src/source/yaml-node.js";

function codes(source: string): string[] {
  return parseYaml("f.yaml", source).diagnostics.map(
    ({ code, place }) => `${code} ${place?.line}:${place?.column}+${place?.length ?? 1}`,
  );
}

function value(source: string): unknown {
  const node = parseYaml("f.yaml", source).value;
  return node === null ? null : plainOf(node);
}

test("YAML 1.2 core: words stay words, numbers are numbers", () => {
  expect(value("[no, yes, on, 2021-11-22, 12:30, 1e3, 0x10, true, ~]")).toEqual([
    "no",
    "yes",
    "on",
    "2021-11-22",
    "12:30",
    1000,
    16,
    true,
    null,
  ]);
});

test("all errors of syntax are kept", () => {
  expect(codes("a: b: c\nd: 'x' y\n")).toHaveLength(2);
  expect(codes("a: [1, 2\nb: 3\n").length).toBeGreaterThan(0);
  expect(codes("a:\n\t- b\n").length).toBeGreaterThan(0);
});

test.each([
  ["an alias", "a: &x [1]\nb: *x\n", ["yaml-refused 2:4+2"]],
  ["a merge", "a: &x {b: 1}\n<<: *x\n", ["yaml-refused 2:5+2"]],
  ["a tag of a program", "a: !!js/function 'x'\n", ["yaml-refused 1:18+3"]],
  ["a tag of one's own", "a: !thing {b: 1}\n", ["yaml-refused 1:11+6"]],
  ["a set", "a: !!set {b, c}\n", ["yaml-refused 1:10+6"]],
  ["a second document", "a: 1\n---\nb: 2\n", ["yaml-refused 2:1+1"]],
])("%s is refused", (_, source, expected) => {
  expect(codes(source)).toEqual(expected);
});

test("a tag of the core schema is taken", () => {
  expect(value("a: !!str 2021\n")).toEqual({ a: "2021" });
});

test("one document may begin and end with its marks", () => {
  expect(value("%YAML 1.1\n---\na: no\n...\n")).toEqual({ a: "no" });
});

test("keys that every object has pollute nothing", () => {
  expect(Object.keys(value('{"__proto__": {"polluted": true}, constructor: 1}') as object)).toEqual([
    "__proto__",
    "constructor",
  ]);
  expect("polluted" in {}).toBe(false);
});

test.each(["[", "{a: ", "- ", "? ", "[{a: "])("nesting of %j without end is refused soon", (open) => {
  expect(codes(open.repeat(200_000))).toMatchObject([expect.stringContaining("yaml-refused 1:")]);
});

test("nesting of 64 levels is read, of 65 refused", () => {
  expect(codes("[".repeat(64) + "]".repeat(64))).toEqual([]);
  expect(codes("[".repeat(65) + "]".repeat(65))).toEqual(["yaml-refused 1:66+1"]);
});

test("a file of more than 5 MB is refused unread", () => {
  expect(codes(`a: ${"x".repeat(5_000_000)}`)).toEqual(["yaml-refused 1:1+1"]);
});

test("more than a million words and marks are refused where they begin to be too many", () => {
  expect(codes("- \n".repeat(400_000))).toEqual(["yaml-refused 333334:2+1"]);
});

test.each([
  ["brackets that close nothing", "}\n".repeat(100_000)],
  ["escapes that YAML does not know", `- "${String.raw`\q`.repeat(100_000)}"`],
  ["documents", "---\n".repeat(100_000)],
  ["commas", `[${",".repeat(20_000)}]`],
  ["anchors", `- ${"&a ".repeat(20_000)}`],
])("of a text full of %s no more than a hundred errors are told", (_, text) => {
  const { length } = codes(text);
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(101);
});

test("ten thousand laughs cost one finding each", () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
  );
  expect(codes(["l0: &l0 ha", ...levels].join("\n"))).toHaveLength(81);
});

test("lines are counted rightly behind what the parser rejects", () => {
  const found = codes("\n  *aid: alpha\n  name: Alpha\n- id: beta\n");
  expect(found).toContain("yaml-syntax 2:9+5");
  expect(found).toContain("yaml-syntax 4:1+1");
});
