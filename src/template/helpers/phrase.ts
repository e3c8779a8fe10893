import { fillPattern, namesIn } from "../fill-pattern.js";
import { failed, type Helper } from "../helper.js";

/**
 * A fixed phrase of the letter's language: `{{phrase "asks-lead"}}`.
 * Values for its names in braces are given by name: `{{phrase "fact-places" list=(list fact.places)}}`.
 */
export const phrase: Helper = ({ arguments: [name], values, language }) => {
  if (typeof name !== "string") return failed("phrase", "it takes the name of a phrase in quotation marks");
  const text = Object.hasOwn(language.phrases, name) ? language.phrases[name] : undefined;
  if (text === undefined) {
    return { code: "unknown-phrase", args: { name, known: Object.keys(language.phrases) } };
  }
  const names = namesIn(text);
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const missing = names.filter((key) => given.every(([other]) => other !== key));
  const unused = Object.keys(values).filter((key) => !names.includes(key));
  if (missing.length > 0 || unused.length > 0) {
    return { code: "phrase-values", args: { phrase: name, missing, unused } };
  }
  return fillPattern(text, Object.fromEntries(given));
};
