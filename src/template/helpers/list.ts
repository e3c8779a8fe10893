import type { Language, ListWords } from "../../model/language.js";
import { fillPattern } from "../fill-pattern.js";
import { failed, type Helper } from "../helper.js";

/** Items as a sentence lists them: `{{list fact.places}}` makes "Bardzravan, Shurnukh and Vorotan". */
export const list: Helper = ({ arguments: [value], language }) => {
  if (!isTexts(value) || value.length === 0)
    return failed("list", "it takes a list of texts that is not empty");
  const [first = "", ...others] = value;
  const last = others.pop();
  if (last === undefined) return first;
  const { two, many } = wordsBefore(last, language.list);
  if (others.length === 0) return fillPattern(two, { first, last });
  return fillPattern(many, { items: [first, ...others].join(language.list.separator), last });
};

/** The words that join the last thing to the others, by how it begins. */
function wordsBefore(last: string, words: Language["list"]): Pick<ListWords, "two" | "many"> {
  const sound = last.replace(/^[^\p{L}]+/u, "").toLowerCase();
  const begins = (start: string): boolean => sound.startsWith(start);
  return words.exceptions.find(({ starts, butNot }) => starts.some(begins) && !butNot.some(begins)) ?? words;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && item !== "");
}
