import fc from "fast-check";

/** A value of JSON. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** What a careless or a hostile hand may write in place of anything. */
const ODD = fc.constantFrom<Plain>(
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  1.5,
  12,
  1e300,
  "",
  " ",
  "\n",
  "\u00A0",
  "x",
  "X",
  "1",
  "true",
  "null",
  "a b",
  "a--b",
  "con",
  "constructor",
  "__proto__",
  "é",
  "x\n",
  "x\u0000",
  "\u202Ex",
  "x\u2028",
  "\uFFFE",
  "2021-11-22",
  "2021-02-29",
  "2020-02-29",
  "2021-11-31",
  "0000-01-01",
  "2021-1-2",
  "2021-11-22\n",
  "20211122",
  "2021-13",
  "2021-01",
  "2021",
  "agreed",
  "memory",
  "feminine",
  "en",
  "EN",
  "english",
  "en-GB",
  "#FFFFF",
  "#1a3a6b",
  "{number}",
  "{day} {month} {year}",
  "{subject}, {urgency}",
  "{subject",
  "}",
  "e-mail",
  "post",
  "office@example.org",
  "office@example",
  "../x.png",
  "/x.png",
  "images\\x.png",
  "x".repeat(65),
  [],
  [null],
  [[]],
  ["x"],
  ["x", 1],
  [{}],
  {},
  { en: "x" },
  { en: "" },
  { en: null },
  { en: {} },
  { en: ["x"] },
  { English: "x" },
  { en: { neutral: "x" } },
  { en: { feminine: "x" } },
  { neutral: "x", other: "x" },
  { x: "x" },
  { 1: "x" },
  { status: "agreed", on: "2021-11-22", by: "x" },
);
const KEYS = fc.constantFrom(
  "x",
  "en",
  "id",
  "ids",
  "toString",
  "constructor",
  "2021",
  "32",
  "S1",
  "",
  " ",
  "on",
);

/** One change at a place that a number chooses. */
interface Change {
  readonly at: number;
  readonly how: "replace" | "drop" | "rename" | "add" | "wrap" | "empty" | "edit";
  readonly odd: Plain;
  readonly key: string;
}
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "replace", "drop", "rename", "add", "wrap", "empty", "edit"),
  odd: ODD,
  key: KEYS,
});

/** Two rows at most: which ones, the change's number chooses. */
export function excerpt(value: Plain, at: number): Plain {
  if (Array.isArray(value))
    return [0, 1].map((n) => value[(at + n) % value.length] ?? null).slice(0, value.length);
  if (value !== null && typeof value === "object" && Array.isArray(value["rows"]))
    return { ...value, rows: excerpt(value["rows"], at) };
  return value;
}

/** Every value below one, itself first, each by its path. */
function pathsIn(value: Plain, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

/** The value with one change somewhere in it; what it is made of is not touched. */
export function changed(value: Plain, { at, ...how }: Change): Plain {
  const paths = pathsIn(value);
  return changedAt(value, paths[at % paths.length] ?? [], how);
}

/** Built anew along the path, by entries: `__proto__` is a key like any other. */
function changedAt(value: Plain, [step, ...rest]: readonly string[], how: Omit<Change, "at">): Plain {
  if (step === undefined) return changedHere(value, how);
  if (rest.length === 0 && (how.how === "drop" || how.how === "rename")) {
    if (Array.isArray(value)) return value.filter((_, index) => String(index) !== step);
    return fromEntries(
      Object.entries(value ?? {}).flatMap(([key, each]) =>
        key !== step ? [[key, each]] : how.how === "drop" ? [] : [[how.key, each as Plain]],
      ),
    );
  }
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === step ? changedAt(each, rest, how) : each));
  return fromEntries(
    Object.entries(value ?? {}).map(([key, each]) => [
      key,
      key === step ? changedAt(each as Plain, rest, how) : (each as Plain),
    ]),
  );
}

function fromEntries(entries: readonly (readonly [string, Plain])[]): Plain {
  return Object.fromEntries(entries);
}

function changedHere(value: Plain, { how, odd, key }: Omit<Change, "at">): Plain {
  if (how === "wrap") return [value];
  if (how === "edit" && typeof value === "string") return value + (typeof odd === "string" ? odd : "!");
  if (how === "edit" && typeof value === "number") return -value;
  if (how === "add" && Array.isArray(value)) return [...value, odd];
  if (how === "add" && typeof value === "object" && value !== null)
    return fromEntries([...Object.entries(value), [key, odd]]);
  if (how === "empty" && Array.isArray(value)) return [];
  if (how === "empty" && typeof value === "object" && value !== null) return {};
  return odd;
}
