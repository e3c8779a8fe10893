import { cutAtScripts } from "../../model/cut-at-scripts.js";
import { directionOf } from "../../model/direction-of.js";
import type { Inline } from "../../model/letter.js";
import type { LanguageCode } from "../../model/text.js";
import { type RunLook, runProperties } from "./looks.js";
import { linkTo } from "./relations.js";
import type { Writing } from "./writing.js";
import { flag, type Xml, xml } from "./xml.js";

/** How the inlines around a text have it. */
interface Around {
  readonly bold?: true;
  readonly italic?: true;
  readonly rise?: "superscript" | "subscript";
  readonly isLink?: true;
  /** The language that the writer gave. */
  readonly language?: LanguageCode;
}

/** Inlines as runs, each in one language and one direction; links are relations of the file. */
export function inlineXml(
  inlines: readonly Inline[],
  writing: Pick<Writing, "language" | "relations">,
  around: Around = {},
): readonly Xml[] {
  const within = (children: readonly Inline[], more: Around): readonly Xml[] =>
    inlineXml(children, writing, { ...around, ...more });
  return inlines.flatMap((inline): readonly Xml[] => {
    switch (inline.type) {
      case "text":
        return textRuns(inline.text, writing.language.code, around);
      case "break":
        return [xml("w:r", {}, flag("w:br"))];
      case "note":
        return [noteReference(inline.number)];
      case "pages-of":
        throw new Error("page counts are filled in before a letter is written");
      case "emphasis":
        return within(inline.children, { italic: true });
      case "strong":
        return within(inline.children, { bold: true });
      case "superscript":
      case "subscript":
        return within(inline.children, { rise: inline.type });
      case "language":
        return within(inline.children, { language: inline.language });
      case "link": {
        const id = writing.relations.add(linkTo(inline.href));
        return [xml("w:hyperlink", { "r:id": id }, ...within(inline.children, { isLink: true }))];
      }
    }
  });
}

/** Text as runs: where nobody says what language it is in, its script does. */
export function textRuns(text: string, language: LanguageCode, around: Around = {}): readonly Xml[] {
  const words = text.replaceAll(/[\t\n\r ]+/gu, " ");
  const given = around.language;
  const stretches = given === undefined ? cutAtScripts(words, language) : [{ text: words, language: given }];
  return stretches
    .filter((stretch) => stretch.text !== "")
    .map((stretch) => run(stretch.text, lookOf(around, stretch.language ?? language, language)));
}

/** A run of text, or of what stands in place of it. */
export function run(content: string | readonly Xml[], look: RunLook = {}): Xml {
  const properties = runProperties(look);
  return xml(
    "w:r",
    {},
    ...(properties.length === 0 ? [] : [xml("w:rPr", {}, ...properties)]),
    ...(typeof content === "string" ? textXml(content) : content),
  );
}

/** Emphasis is a style, which stands upright where all around it is slanted; within another style it is a look. */
function lookOf(around: Around, own: LanguageCode, language: LanguageCode): RunLook {
  const { bold, italic, rise, isLink } = around;
  const style = isLink ? "Hyperlink" : bold ? "Strong" : italic ? "Emphasis" : undefined;
  return {
    ...(style === undefined ? {} : { style }),
    ...(bold && style !== "Strong" ? { bold } : {}),
    ...(italic && style !== "Emphasis" ? { italic } : {}),
    ...(rise === undefined ? {} : { rise }),
    rightToLeft: directionOf(own) === "rtl",
    ...(own === language ? {} : { language: own }),
  };
}

/** A hyphen that is seen at a line's end only has an element of its own; marks that only a typesetter reads are left out. */
function textXml(text: string): readonly Xml[] {
  const pieces = text.replaceAll(/[\u2060\uFEFF]/gu, "").split("\u00AD");
  return pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : [flag("w:softHyphen")]),
    ...(piece === "" ? [] : [xml("w:t", { "xml:space": "preserve" }, piece)]),
  ]);
}

function noteReference(number: number): Xml {
  return run([xml("w:footnoteReference", { "w:id": number })], { style: "FootnoteReference" });
}

/** A field that Word computes, with the text that stands there until it does. */
export function field(instruction: string, text: string, look: RunLook = {}): readonly Xml[] {
  const mark = (type: string): Xml => run([xml("w:fldChar", { "w:fldCharType": type })], look);
  return [
    mark("begin"),
    run([xml("w:instrText", { "xml:space": "preserve" }, ` ${instruction} `)], look),
    mark("separate"),
    run(text, look),
    mark("end"),
  ];
}
