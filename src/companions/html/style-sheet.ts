/**
 * The look of a letter in HTML, on screen and on paper: black on white, so that everybody can read it and any printer print
 * it; `subparagraph` is the language's form of a subparagraph's label.
 */
export function styleSheet(subparagraph: string): string {
  const [before = "", after = ""] = subparagraph.split("{number}").map(quoted);
  return `@page { size: A4; margin: 25mm; }
@counter-style letters { system: extends lower-alpha; prefix: "${before}"; suffix: "${after} "; }
@counter-style numerals { system: extends lower-roman; prefix: "${before}"; suffix: "${after} "; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; font: 1rem/1.45 "Noto Serif", Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.15em; }
h2 { font-size: 1.05em; }
h3 { font-size: 1em; font-style: italic; }
p { margin: 0.6em 0; orphans: 2; widows: 2; }
ol, ul { padding-inline-start: 2.4em; }
li { margin: 0.4em 0; }
a { color: #0b3d91; }
li ul { list-style-type: "–  "; }
ol.letters { list-style-type: letters; }
ol.numerals { list-style-type: numerals; }
table { border-collapse: collapse; margin: 1em 0; }
caption { text-align: start; font-style: italic; padding: 0.3em 0; }
th, td { border: 1px solid #666; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
tr, figure { break-inside: avoid; }
figure { margin: 1em 0; }
.picture { border: 1px solid #666; padding: 0.5em; }
.draft-mark { border: 2px solid #111; padding: 0.2em 0.6em; width: fit-content; font-weight: bold; letter-spacing: 0.1em; }
.letterhead { border-bottom: 1px solid #666; padding-bottom: 0.4em; }
.letterhead p, .inside-address p, .marking p { margin: 0; }
.letterhead p:first-child::first-line { font-weight: bold; font-size: 1.2em; }
.marking { font-weight: bold; }
.reference, .date, .inside-address, .enclosures, .copies { margin: 1em 0; }
.signature-block ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); gap: 1.5em; }
.signature-block li { margin: 0; break-inside: avoid; }
.initials { border: 1px solid #666; width: 40mm; min-height: 18mm; margin-inline-start: auto; padding: 0 0.3em; }
.notes { border-top: 1px solid #666; margin-top: 2em; font-size: 0.9em; }
.notes ol { list-style: none; padding: 0; }
.annex { border-top: 1px solid #666; margin-top: 2em; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } a { color: inherit; } .annex { border: 0; break-before: page; } }`;
}

/** Text as it stands in a string of a style sheet (CSS Syntax Level 3, 4.3.5), closing no element around it. */
function quoted(text: string): string {
  return text.replaceAll(/["\\<]/gu, (mark) => `\\${mark.charCodeAt(0).toString(16)} `);
}
