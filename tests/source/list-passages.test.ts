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

test("what a logo says to those who cannot see it is among the texts of all letters", () => {
  const submission = submissionFiles().get("data/submission.yaml") ?? "";
  const logo = "  name: The Coalition\n  logo: {file: logo.png, alt: The sign of the Coalition}\n";
  const { value } = readSubmission(
    submissionFiles({ "data/submission.yaml": submission.replace("  name: The Coalition\n", logo) }),
    new Map(),
  );
  const found = value?.passagesOf("the-council", "en").find(({ key }) => key === "alt");
  expect(found?.text).toBe("The sign of the Coalition");
});
