import MarkdownIt from "markdown-it";
import { failed, type Helper } from "../helper.js";
import { inlineNote } from "./inline-note.js";

/** The part of CommonMark that a letter's prose may use, with notes written `^[so]`; everything else is literal. */
const commonMark = new MarkdownIt("zero")
  .enable(["newline", "escape", "emphasis", "link", "list"])
  .use(inlineNote);

/** Prose as blocks: `{{prose fact.text}}` makes paragraphs and lists of a text of the data. */
export const prose: Helper = ({ arguments: [text] }) =>
  typeof text === "string" && text !== ""
    ? { html: commonMark.render(text) }
    : failed("prose", "it takes a text that is not empty");

/** Prose within a line: `<p>{{inline demand.title}}</p>` keeps emphasis and links. */
export const inline: Helper = ({ arguments: [text] }) =>
  typeof text === "string" && text !== ""
    ? { html: commonMark.renderInline(text) }
    : failed("inline", "it takes a text that is not empty");
