import { fillPattern } from "../fill-pattern.js";
import { failed, type Helper } from "../helper.js";

/** Items as a sentence lists them: `{{list fact.places}}` makes "Bardzravan, Shurnukh and Vorotan". */
export const list: Helper = ({ arguments: [value], language }) => {
  if (!isTexts(value) || value.length === 0)
    return failed("list", "it takes a list of texts that is not empty");
  const [first = "", ...others] = value;
  const last = others.pop();
  if (last === undefined) return first;
  if (others.length === 0) return fillPattern(language.list.two, { first, last });
  return fillPattern(language.list.many, { items: [first, ...others].join(language.list.separator), last });
};

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && item !== "");
}
