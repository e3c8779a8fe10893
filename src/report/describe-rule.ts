import type { DiagnosticCode } from "../model/diagnostic.js";
import { RULES } from "../model/rule.js";
import { EXPLANATIONS } from "./explanations/explain.js";
import { inShort } from "./report-explanation.js";

/** A rule as a log in SARIF describes it, with the words of `demarche explain`. */
export function describeRule(code: DiagnosticCode): object {
  const { family, severity } = RULES[code];
  const { means, file, wrong, right } = EXPLANATIONS[code];
  const fence = (text: string): string => `\`\`\`\n${text}\n\`\`\``;
  return {
    id: code,
    shortDescription: { text: inShort(means) },
    fullDescription: { text: means },
    defaultConfiguration: { level: severity },
    help: {
      text: `${means}\n\nWrong, in ${file}:\n${wrong}\n\nRight:\n${right}`,
      markdown: `${means}\n\nWrong, in \`${file}\`:\n\n${fence(wrong)}\n\nRight:\n\n${fence(right)}`,
    },
    properties: { tags: [family] },
  };
}
