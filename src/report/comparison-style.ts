/** The look of a comparison, on screen and on paper: what colours say, lines through and below the words say too. */
export const COMPARISON_STYLE = `@page { size: A4; margin: 20mm; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; font: 1rem/1.45 "Noto Serif", Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.3em; }
h2 { font-size: 1.1em; border-bottom: 1px solid #666; margin-top: 1.8em; }
h3 { font-size: 1em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #666; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
.passage { margin: 0.7em 0; padding-inline-start: 0.8em; border-inline-start: 4px solid #ddd;}
.passage p { margin: 0.2em 0; white-space: pre-line; }
.heading p { font-weight: bold; }
.changed, .diverged { border-inline-start: 4px double #6b4c00; }
.removed { border-inline-start: 4px dashed #8a1f11; }
.added { border-inline-start: 4px solid #14532d; }
.what { font: 0.85em/1.4 "Noto Sans", Arial, sans-serif; color: #444; }
del { color: #8a1f11; background: #fdeceb; text-decoration: line-through; }
ins { color: #14532d; background: #e8f6ec; text-decoration: underline; }
.removed del, .added ins { text-decoration: none; }
summary { cursor: pointer; color: #444; }
details { margin: 0.7em 0; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } .passage { break-inside: avoid; } del, ins { background: none; } }`;
