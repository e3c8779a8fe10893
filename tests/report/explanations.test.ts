import { expect, test } from "vitest";
import { RULES } from "../../src/model/rule.js";
import { EXPLANATIONS } from "../../src/report/explanations/explain.js";

test.each(Object.entries(EXPLANATIONS))(
  "%s is explained by what is wrong and by what is right",
  (code, each) => {
    expect(Object.keys(RULES)).toContain(code);
    expect(each.means).toMatch(/^[A-Z`].*\.$/su);
    expect(each.wrong).not.toBe(each.right);
  },
);
