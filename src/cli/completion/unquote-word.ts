/** A word as a POSIX shell reads it, which may end within quotation marks (POSIX.1-2017, 2.2): `"my case/` is `my case/`. */
export function unquoteWord(word: string): string {
  const parts = word.matchAll(/\\([^]?)|'([^']*)'?|"((?:\\[^]|[^"\\])*)\\?"?|([^\\'"]+)/gu);
  return [...parts]
    .map(([, escaped = "", single = "", double = "", bare = ""]) => {
      return escaped + single + double.replaceAll(/\\([$`"\\])/gu, "$1") + bare;
    })
    .join("");
}
