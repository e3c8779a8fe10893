import { expect, test } from "vitest";
import { orderSignatories } from "../../src/template/order-signatories.js";

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));
const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);

test("the given order is kept", () => {
  const given = named("B", "A");
  expect(orderSignatories(given, "given")).toEqual(given);
});

test("by name, quotation marks and marks on letters do not count", () => {
  const given = named("Zone", "“Free Citizen” NGO", "Élan", "Eden", "«Asparez» Club", "„Elf“", "'Delta'");
  expect(names(orderSignatories(given, "alphabetical"))).toEqual([
    "«Asparez» Club",
    "'Delta'",
    "Eden",
    "Élan",
    "„Elf“",
    "“Free Citizen” NGO",
    "Zone",
  ]);
});

test.each([
  [["Women's Voice", "Womens Union", "Women Aid"]],
  [["Łódź Forum", "Lublin Forum", "Lodz Circle"]],
  [["Ørsted", "Osprey", "Orbit"]],
  [["Ереван", "Ёлка", "Армения"]],
  [["Փարոս", "Արարատ", "«Արտավազդ»"]],
  [["Йод", "Киев", "Ирина", "Їжак", "Ізюм", "Єва", "Жук", "Евро"]],
  [["Եւրոպա", "Ես", "Եփրատ", "ԵՎրոպա", "Եվա", "Երևան"]],
  [["Branch 10", "Branch 9", "Branch 100a"]],
  [["Zagreb", "„Alpha“", "‹Beta›", "「Kappa」", "`Theta'", "(Iota)", "¿Eta?"]],
])("words before letters, base letters before all: %j", (given) => {
  const sorted: Record<string, string[]> = {
    "Women's Voice": ["Women Aid", "Womens Union", "Women's Voice"],
    "Łódź Forum": ["Lodz Circle", "Łódź Forum", "Lublin Forum"],
    Ørsted: ["Orbit", "Ørsted", "Osprey"],
    Ереван: ["Армения", "Ёлка", "Ереван"],
    Փարոս: ["Արարատ", "«Արտավազդ»", "Փարոս"],
    Йод: ["Евро", "Єва", "Жук", "Ирина", "Ізюм", "Їжак", "Йод", "Киев"],
    Եւրոպա: ["Ես", "Եվա", "ԵՎրոպա", "Երևան", "Եւրոպա", "Եփրատ"],
    "Branch 10": ["Branch 9", "Branch 10", "Branch 100a"],
    Zagreb: ["„Alpha“", "‹Beta›", "¿Eta?", "(Iota)", "「Kappa」", "`Theta'", "Zagreb"],
  };
  expect(names(orderSignatories(named(...given), "alphabetical"))).toEqual(sorted[given[0] ?? ""]);
});

test("names that differ in marks alone still have one order", () => {
  const [one, other] = [named("Elan", "Élan", "ELAN"), named("ELAN", "Élan", "Elan")];
  expect(orderSignatories(one, "alphabetical")).toEqual(orderSignatories(other, "alphabetical"));
});

test("the lead stays first", () => {
  expect(names(orderSignatories(named("M", "Z", "A"), "lead-first"))).toEqual(["M", "A", "Z"]);
  expect(orderSignatories([], "lead-first")).toEqual([]);
});

test("its input is not changed", () => {
  const given = Object.freeze(named("B", "A"));
  orderSignatories(given, "alphabetical");
  expect(names(given)).toEqual(["B", "A"]);
});
