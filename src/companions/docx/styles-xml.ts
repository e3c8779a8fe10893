import {
  languageAttributes,
  type ParagraphLook,
  paragraphProperties,
  ruleAttributes,
  type RunLook,
  runProperties,
} from "./looks.js";
import { twips } from "./measures.js";
import { NAMESPACES } from "./namespaces.js";
import { blockStyles } from "./block-styles.js";
import type { ParagraphStyle } from "./paragraph-style.js";
import { partStyles } from "./part-styles.js";
import { CELL_END } from "./table-widths.js";
import { HAIRLINE } from "./table-xml.js";
import type { Writing } from "./writing.js";
import { flag, setTo, type Xml, xml } from "./xml.js";

/** The typeface of the letter's pages; `font-table-xml.ts` says what stands in for it. Word has one for each of four kinds of script. */
const FONTS = {
  "w:ascii": "Noto Serif",
  "w:hAnsi": "Noto Serif",
  "w:eastAsia": "Noto Serif SC",
  "w:cs": "Noto Naskh Arabic",
};

/** The styles of a letter in Word: what all text has, then the styles by their names. */
export function stylesXml(writing: Writing): Xml {
  const { language, style } = writing;
  // The house style of the pages, in parts of the text's size and leading.
  const paragraphs = Object.entries({ ...blockStyles(style), ...partStyles(style, writing.measure) });
  const normal: ParagraphLook = {
    leading: style.leading,
    before: 0,
    after: 0,
    rightToLeft: language.direction === "rtl",
  };
  return xml(
    "w:styles",
    NAMESPACES,
    defaultsXml(writing),
    styleXml("paragraph", "Normal", { name: "Normal", paragraph: normal }, true),
    ...paragraphs.map(([id, each]) => styleXml("paragraph", id, { basedOn: "Normal", ...each })),
    styleXml("character", "DefaultParagraphFont", { name: "Default Paragraph Font" }, true),
    ...CHARACTERS.map(([id, name, run]) =>
      styleXml("character", id, { name, basedOn: "DefaultParagraphFont", run }),
    ),
    tableXml("TableNormal", "Normal Table", true),
    tableXml("LetterTable", "Letter Table", false),
    xml(
      "w:style",
      { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" },
      setTo("w:name", "No List"),
    ),
  );
}

const CHARACTERS: readonly (readonly [string, string, RunLook])[] = [
  ["Strong", "Strong", { bold: true }],
  ["Emphasis", "Emphasis", { italic: true }],
  ["Hyperlink", "Hyperlink", { colour: "0B3D91", underlined: true }],
  ["FootnoteReference", "footnote reference", { rise: "superscript" }],
];

/** Text that nothing else is said of: also in scripts of other kinds the language is the letter's where it can be. */
function defaultsXml({ language, style }: Writing): Xml {
  const lang = { "w:val": language.code, "w:eastAsia": language.code, ...languageAttributes(language.code) };
  const run = xml(
    "w:rPr",
    {},
    xml("w:rFonts", FONTS),
    ...runProperties({ size: style.fontSize }),
    xml("w:lang", lang),
  );
  return xml("w:docDefaults", {}, xml("w:rPrDefault", {}, run), xml("w:pPrDefault", {}));
}

/** Names that are Word's own; all others are ours. Headings and notes it writes in small letters. */
const WORDS_OWN = ["Normal", "Body Text", "heading 1", "heading 2", "heading 3", "Date", "Salutation"].concat(
  ["Signature", "List Bullet", "List Number", "List Continue", "Quote", "caption", "header", "footer"],
  ["footnote text", "footnote reference", "Hyperlink", "Strong", "Emphasis"],
);

function styleXml(
  type: "paragraph" | "character",
  id: string,
  { name, basedOn, next, paragraph = {}, run = {} }: ParagraphStyle,
  isDefault = false,
): Xml {
  const isOwn = WORDS_OWN.includes(name) || isDefault;
  const [looks, runs] = [paragraphProperties(paragraph), runProperties(run)];
  return xml(
    "w:style",
    {
      "w:type": type,
      ...(isDefault ? { "w:default": 1 } : {}),
      ...(isOwn ? {} : { "w:customStyle": 1 }),
      "w:styleId": id,
    },
    setTo("w:name", name),
    ...(basedOn === undefined ? [] : [setTo("w:basedOn", basedOn)]),
    ...(next === undefined ? [] : [setTo("w:next", next)]),
    flag("w:qFormat"),
    ...(looks.length === 0 ? [] : [xml("w:pPr", {}, ...looks)]),
    ...(runs.length === 0 ? [] : [xml("w:rPr", {}, ...runs)]),
  );
}

/** Space at the edges of a cell, in twips: Word's own, and ours, at whose sides text begins where the table does. */
const MARGINS = {
  plain: { top: 0, left: 108, bottom: 0, right: 108 },
  letter: { top: 40, left: 0, bottom: 40, right: twips(CELL_END) },
};

/** A style of tables: without a look, or with hairlines above and below. */
function tableXml(id: string, name: string, isDefault: boolean): Xml {
  const rule = ruleAttributes({ weight: HAIRLINE, space: 0, colour: "auto" });
  const borders = [xml("w:top", rule), xml("w:bottom", rule)];
  const margins = Object.entries(MARGINS[isDefault ? "plain" : "letter"]).map(([side, width]) =>
    xml(`w:${side}`, { "w:w": width, "w:type": "dxa" }),
  );
  return xml(
    "w:style",
    {
      "w:type": "table",
      ...(isDefault ? { "w:default": 1 } : { "w:customStyle": 1 }),
      "w:styleId": id,
    },
    setTo("w:name", name),
    ...(isDefault ? [] : [setTo("w:basedOn", "TableNormal")]),
    xml(
      "w:tblPr",
      {},
      xml("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      ...(isDefault ? [] : [xml("w:tblBorders", {}, ...borders)]),
      xml("w:tblCellMar", {}, ...margins),
    ),
  );
}
