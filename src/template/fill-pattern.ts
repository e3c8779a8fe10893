const NAME_IN_BRACES = /\{([a-z-]+)\}/gu;

/** The names in braces of a pattern, in order: `place` and `date` in "{place}, {date}". */
export function namesIn(pattern: string): string[] {
  return [...pattern.matchAll(NAME_IN_BRACES)].map(([, name = ""]) => name);
}

/** The pattern with its names in braces replaced, all at once, so that no value is read as a pattern. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(NAME_IN_BRACES, (braces, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : braces,
  );
}
