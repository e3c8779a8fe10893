/** Words of a list as a pattern finds them: the longest first, between what are no letters, in small or capital letters. */
export function wordsPattern(words: readonly string[], flags = "giu"): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(wordPattern).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    flags,
  );
}

/** A `*` at the end stands for any ending; a space for spaces and a line end; an apostrophe is straight or curved. */
function wordPattern(word: string): string {
  const [stem, ending] = word.endsWith("*") ? [word.slice(0, -1), "[\\p{L}\\p{M}]*"] : [word, ""];
  return (
    stem
      .trim()
      .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
      .replaceAll(/['’]/gu, "['’]")
      .replaceAll(/\s+/gu, "[\\s\\u00A0\\u202F]{1,20}") + ending
  );
}
