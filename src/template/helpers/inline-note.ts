import type MarkdownIt from "markdown-it";

type Rule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];

/** Reads `^[text]` in prose as a note of that text, in which emphasis and links are read too. */
export function inlineNote(markdown: MarkdownIt): void {
  markdown.inline.ruler.push("inline-note", readNote);
}

const readNote: Rule = (state, silent) => {
  const { pos, posMax } = state;
  if (!state.src.startsWith("^[", pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, pos + 1);
  if (end < 0) return false;
  if (!silent) {
    state.push("note_open", "note", 1);
    [state.pos, state.posMax] = [pos + "^[".length, end];
    state.md.inline.tokenize(state);
    state.push("note_close", "note", -1);
    state.posMax = posMax;
  }
  state.pos = end + 1;
  return true;
};
