import type { DiagnosticCode } from "../model/diagnostic.js";
import { RULES } from "../model/rule.js";
import { EXPLANATIONS } from "./explanations/explain.js";
import { inShort } from "./report-explanation.js";

/** A text in which braces stand for themselves and for no argument (SARIF 2.1.0, 3.11.5). */
export function literal(text: string): string {
  return text.replaceAll(/[{}]/gu, "$&$&");
}

/** A rule as a log in SARIF describes it, with the words of `demarche explain`. */
export function describeRule(code: DiagnosticCode): object {
  const { family, severity } = RULES[code];
  const { means, file, wrong, right } = EXPLANATIONS[code];
  const fence = (text: string): string => `\`\`\`\n${text}\n\`\`\``;
  return {
    id: code,
    shortDescription: { text: literal(inShort(means)) },
    fullDescription: { text: literal(means) },
    defaultConfiguration: { level: severity },
    help: {
      text: literal(`${means}\n\nWrong, in ${file}:\n${wrong}\n\nRight:\n${right}`),
      markdown: literal(`${means}\n\nWrong, in \`${file}\`:\n\n${fence(wrong)}\n\nRight:\n\n${fence(right)}`),
    },
    properties: { tags: [family] },
  };
}
