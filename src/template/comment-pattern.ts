/**
 * The source of a pattern for a comment of a template, with the flag `s`. Handlebars reads one in dashes to the first end in dashes,
 * any other to the first braces. One without an end takes the rest: looked for again from each of many, its end would take seconds.
 */
export const COMMENT = String.raw`\{\{~?!--.*?(?:--~?\}\}|$)|\{\{~?!.*?(?:\}\}|$)`;
