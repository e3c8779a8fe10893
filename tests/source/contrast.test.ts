import { expect, test } from "vitest";
import { contrastWithWhite } from "../../src/source/schema/contrast.js";

test.each([
  ["#000000", 21],
  ["#ffffff", 1],
  // The darkest grey that fails, and the lightest that passes, by WCAG's own understanding of 1.4.3.
  ["#777777", 4.48],
  ["#767676", 4.54],
  ["#ff0000", 4],
  ["#0000FF", 8.59],
])("%s has a contrast of %f with white", (colour, expected) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(expected, 2);
});
