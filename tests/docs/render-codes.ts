import { RULES, type RuleFamily } from "../../src/model/rule.js";
import { EXPLANATIONS } from "../../src/report/explanations/explain.js";

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  data: "In the data",
  directory: "Whom letters go to",
  template: "In templates",
  text: "In the texts",
  page: "On the pages",
  files: "In files",
};

/** The page of the codes of all findings. */
export function renderCodes(): string {
  return [
    "# Codes",
    "",
    "Every finding has one of these codes; `demarche explain <code>` prints its part of this page. An error stops the letters that it",
    "concerns, a warning is told. A code that can be set may be given another severity in `data/submission.yaml`, under `check:`, or a list",
    "of findings that may stay, each with the reason.",
    "",
    ...Object.entries(FAMILIES).flatMap(([family, title]) => [`## ${title}`, "", ...codesOf(family)]),
  ].join("\n");
}

function codesOf(family: string): readonly string[] {
  return Object.entries(RULES)
    .filter(([, rule]) => rule.family === family)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, { severity, settable }]) => {
      const explained = Object.hasOwn(EXPLANATIONS, code)
        ? EXPLANATIONS[code as keyof typeof EXPLANATIONS]
        : undefined;
      if (explained === undefined) throw new Error(`${code} is not explained`);
      const { means, file, wrong, right } = explained;
      return [
        `### ${code}`,
        "",
        `${severity === "error" ? "An error" : "A warning"}${settable ? ", which can be set" : ""}. ${means}`,
        "",
        ...example("Wrong", wrong, file),
        ...example("Right", right, file),
      ];
    });
}

function example(label: string, text: string, file: string): readonly string[] {
  const language = file.endsWith(".yaml") ? "yaml" : file.endsWith(".hbs") ? "handlebars" : "";
  return [`${label}, in \`${file}\`:`, "", `\`\`\`${language}`, text, "```", ""];
}
