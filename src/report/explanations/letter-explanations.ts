import type { Explanation } from "./explanation.js";

const file = "templates/letter.hbs";

/** The codes of reading a filled template as a letter. */
export const LETTER_EXPLANATIONS = {
  "unknown-element": {
    means:
      "There is no element of this name. docs/reference/elements.md lists those of which a letter is made.",
    file,
    wrong: "<p>We <bold>ask</bold> you:</p>",
    right: "<p>We <strong>ask</strong> you:</p>",
  },
  "unclosed-element": {
    means: "An element is opened and never closed, so that it is not plain where it ends.",
    file,
    wrong: "<subject>{{recipient.subject}}",
    right: "<subject>{{recipient.subject}}</subject>",
  },
  "unopened-element": {
    means: "An element is closed that is not open here.",
    file,
    wrong: "<p>We ask you:</p></p>",
    right: "<p>We ask you:</p>",
  },
  "wrong-nesting": {
    means: "An element stands inside another that cannot hold it.",
    file,
    wrong: "<p>We ask you: <ul><li>to come</li></ul></p>",
    right: "<p>We ask you:</p>\n<ul><li>to come</li></ul>",
  },
  "stray-text": {
    means: "A text stands where only elements can, so that it is neither a paragraph nor a row of a list.",
    file,
    wrong: "<body>We ask you to come.</body>",
    right: "<body><p>We ask you to come.</p></body>",
  },
  "unknown-attribute": {
    means: "The element has no attribute of this name.",
    file,
    wrong: '<p style="color: red">We ask you to come.</p>',
    right: "<p>We ask you to come.</p>",
  },
  "missing-attribute": {
    means:
      "The element cannot do without this attribute: a link without its address, an image without its words.",
    file: "templates/partials/letterhead.hbs",
    wrong: '<img src="images/logo.png">',
    right: '<img src="images/logo.png" alt="A dove over a bridge">',
  },
  "wrong-attribute": {
    means: "The attribute has a value that does not fit it.",
    file,
    wrong: '<ol start="first"><li>To come.</li></ol>',
    right: '<ol start="1"><li>To come.</li></ol>',
  },
  "markup-refused": {
    means:
      "HTML would allow it, but a letter is made of elements and text alone: no comments, no processing instructions, no characters that act unseen.",
    file,
    wrong: "<!-- to be shortened -->\n<p>We ask you to come.</p>",
    right: "{{! to be shortened }}\n<p>We ask you to come.</p>",
  },
  "missing-part": {
    means: "The letter lacks a part that every letter has, such as its subject or its date.",
    file,
    wrong: "<salutation>{{addressee.salutation}}</salutation>\n<body><p>We ask you to come.</p></body>",
    right:
      "<subject>{{recipient.subject}}</subject>\n<salutation>{{addressee.salutation}}</salutation>\n<body><p>We ask you to come.</p></body>",
  },
  "repeated-part": {
    means: "The letter has a part twice that it can have once only.",
    file,
    wrong: "<date>{{date letter.date}}</date>\n<date>{{date letter.date}}</date>",
    right: "<date>{{date letter.date}}</date>",
  },
  "part-out-of-order": {
    means:
      "The parts of a letter do not stand in the order in which it is read, from the letterhead to the copies.",
    file,
    wrong: "<body><p>We ask you to come.</p></body>\n<salutation>{{addressee.salutation}}</salutation>",
    right: "<salutation>{{addressee.salutation}}</salutation>\n<body><p>We ask you to come.</p></body>",
  },
  "table-shape": {
    means:
      "The table does not come out even: a row covers other columns than the first, cells run into each other, or its head and caption do not come first.",
    file: "templates/annex-facts.hbs",
    wrong:
      "<tbody>\n  <tr><th>11 November</th><td>closed</td></tr>\n  <tr><th>12 November</th></tr>\n</tbody>",
    right:
      "<tbody>\n  <tr><th>11 November</th><td>closed</td></tr>\n  <tr><th>12 November</th><td></td></tr>\n</tbody>",
  },
  "empty-element": {
    means: "An element that tells something, such as a note or an annex, has nothing in it.",
    file,
    wrong: "<p>The road was closed<note></note>.</p>",
    right: "<p>The road was closed<note>See S/2021/467.</note>.</p>",
  },
  "figure-shape": {
    means: "A figure has one image and at most one caption.",
    file: "templates/annex-text.hbs",
    wrong: "<figure><figcaption>The border</figcaption></figure>",
    right:
      '<figure><img src="images/map.png" alt="A map of the border"><figcaption>The border</figcaption></figure>',
  },
  "draft-signed": {
    means:
      "A letter that is drafted for another office cannot bear the coalition's signatures: that office would send it as its own.",
    file: "data/recipients.yaml",
    wrong: "- id: model-letter\n  drafted-for: permanent-mission\n  template: letter",
    right: "- id: model-letter\n  drafted-for: permanent-mission\n  template: state-letter",
  },
  "missing-courtesy": {
    means:
      "A letter speaks to its addressee before the text, takes leave after it, and is signed: a salutation, a complimentary close and a signature block. A note verbale has none of them.",
    file,
    wrong: "<subject>{{inline recipient.subject}}</subject>\n<body>{{prose recipient.purpose}}</body>",
    right:
      "<subject>{{inline recipient.subject}}</subject>\n<salutation>{{addressee.salutation}}</salutation>\n<body>{{prose recipient.purpose}}</body>",
  },
  "form-not-open": {
    means:
      "A note verbale passes between governments, ministries and missions alone. A coalition of organizations writes a signed letter, or drafts the note for an office that may send it.",
    file: "data/recipients.yaml",
    wrong: "- id: icrc\n  office: icrc-president\n  template: note-verbale",
    right: "- id: icrc\n  office: icrc-president\n  template: letter",
  },
  "missing-glyph": {
    means: "No font has a character of the text; in print it would be an empty box.",
    file: "data/facts.yaml",
    wrong: "- id: snow\n  text: There was snow ☃ on the road.",
    right: "- id: snow\n  text: There was snow on the road.",
  },
  "overfull-line": {
    means:
      "A word, an address or a number that may not be broken is wider than the line, and would run into the margin.",
    file: "data/facts.yaml",
    wrong:
      "- id: seen\n  text: See https://example.org/a/very/long/address/without/any/place/at/which/it/could/be/broken_up_by_the_program_at_all.",
    right: "- id: seen\n  text: See [the report](https://example.org/a/very/long/address).",
  },
  "overfull-page": {
    means: "A row of a table is taller than a page, and rows are never split.",
    file: "templates/annex-facts.hbs",
    wrong: "<tr><td>Everything that happened, in one cell …</td></tr>",
    right: "<tr><td>What happened first …</td></tr>\n<tr><td>What happened then …</td></tr>",
  },
} satisfies Record<string, Explanation>;
