import type { Language } from "../model/language.js";
import type { Annex } from "../model/letter.js";
import { romanNumeral } from "../model/numeral.js";
import { buildBlocks, type Locate } from "./build-part.js";
import type { MarkupElement } from "./markup-node.js";
import { valueOf } from "./value-of.js";

/** How annexes are named, and what they are numbered among. */
interface AnnexSetting {
  readonly language: Language;
  readonly annexIds?: readonly string[];
}

/** The annexes of a letter, from elements that have passed `checkMarkup`, named and numbered as the language does. */
export function buildAnnexes(
  elements: readonly MarkupElement[],
  { language: { phrases }, annexIds: ids = [] }: AnnexSetting,
  locate: Locate,
): readonly Annex[] {
  const count = Math.max(elements.length, ids.length);
  return elements.map((element, index): Annex => {
    // A template of the user's own may have annexes that the data do not know.
    const number = ids.indexOf(valueOf(element, "id")) + 1 || index + 1;
    const values = { number: String(number), roman: romanNumeral(number) };
    const alone = count === 1 ? phrases["annex-alone"] : undefined;
    // A language without the phrases still gets numbers.
    const label = alone ?? fill(phrases["annex"] ?? "{roman}", values);
    const title = valueOf(element, "title").replaceAll(/\s+/gu, " ").trim();
    const place = locate(element.offset);
    const head = fill(phrases["annex-head"] ?? "{annex}: {title}", { annex: label, title });
    return {
      id: valueOf(element, "id") || null,
      label,
      title,
      children: buildBlocks(element.children, locate),
      continuationHead: [{ type: "text", text: head, place }],
      folio: fill(phrases["annex-folio"] ?? "{annex}, {page} / {pages}", { annex: label }),
      place,
    };
  });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
