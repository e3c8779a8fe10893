import { expect, test } from "vitest";
import { readSubmission } from "../../src/source/read-submission.js";
import { submissionFiles } from "./builder.js";

const recipients = submissionFiles().get("data/recipients.yaml") ?? "";

test("a text that a letter and its annexes show is one passage of the letter", () => {
  const { value } = readSubmission(
    submissionFiles({
      "data/annexes.yaml":
        "- {id: list, title: List, template: annex-facts, facts: [people-cut-off]}\n- {id: more, title: More, template: annex-facts, facts: [people-cut-off]}\n",
      "data/recipients.yaml": recipients.replace("  facts:", "  annexes: [list, more]\n  facts:"),
    }),
    new Map(),
  );
  const texts = value?.passagesOf("the-council", "en").map(({ text }) => text) ?? [];
  expect(texts.filter((text) => text === "Villages isolated.")).toHaveLength(1);
});
