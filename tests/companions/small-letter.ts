import type { Letter, TableCell } from "../../src/model/letter.js";
import type { PagedLetter } from "../../src/model/page.js";
import { readPicture } from "../../src/images/read-picture.js";
import { plainPng } from "../images/builder.js";
import { br, em, here, item, letter, list, para, part, text } from "../typeset/builder.js";

const cell = (words: string, header: boolean): TableCell => ({ header, children: [para(words)] });

/** A letter of a few words that has what companions write in a way of their own. */
export const smallLetter: Letter = {
  ...letter(
    part(
      "letterhead",
      { type: "figure", image: "images/logo.png", alt: "Logo", caption: [], place: here },
      "The Coalition",
    ),
    part("date", "Yerevan, 22 November 2021"),
    part("inside-address", para("The President", br, "New York")),
    part("subject", "Roads & <borders>"),
    part(
      "body",
      para(
        "We ",
        em("ask"),
        " you",
        { type: "note", number: 1, children: [text("In the statement.")], place: here },
        ":",
      ),
      {
        type: "list",
        ordered: true,
        start: 2,
        items: [
          item(para("To look."), list("one", "two")),
          item(para("To act at once, and with all means that the Charter puts at your disposal.")),
        ],
      },
      {
        type: "table",
        caption: [text("Pupils")],
        head: [[cell("Village", true), cell("Before", true)]],
        body: [[cell("Vorotan", true), cell("40", false)]],
      },
      para({ type: "language", language: "ar", children: [text("يريفان")] }, " ", {
        type: "link",
        href: "https://example.org/?a=1&b=2",
        children: [text("the report")],
      }),
    ),
    {
      type: "signature-block",
      lead: [para("The signatories:")],
      continued: [para("Signatories, continued:")],
      signatures: [{ lines: [[text("Alpha")], [text("Anna")]] }, { lines: [[text("Beta")]] }],
      place: here,
    },
  ),
  draftMark: [text("DRAFT")],
  title: `A "letter"`,
  annexes: [
    {
      id: null,
      label: "Annex",
      title: "The facts",
      children: [{ type: "heading", level: 2, children: [text("Roads")] }, para("Closed.")],
      continuationHead: [],
      folio: "",
      place: here,
    },
  ],
};

const logo = readPicture("images/logo.png", plainPng(2, 1));
if ("refusal" in logo) throw new Error("the logo is no picture");

/** The same with a page of which nothing is placed but its logo, 20 by 10 points. */
export const smallPaged: PagedLetter = {
  letter: smallLetter,
  pages: [
    {
      width: 595.28,
      height: 841.89,
      rules: [],
      lines: [
        {
          part: "letterhead",
          x: 0,
          y: 0,
          artifact: false,
          line: {
            ascent: 10,
            descent: 0,
            segments: [
              {
                x: 0,
                runs: [],
                tag: { role: "Figure", parent: null },
                picture: { picture: logo, width: 20, height: 10 },
              },
            ],
          },
        },
      ],
    },
  ],
};
