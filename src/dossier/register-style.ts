/** The look of a register on screen and on paper: black on white, a head that is set again on every printed page. */
export const REGISTER_STYLE = `@page { size: A4 landscape; margin: 15mm; }
body { max-width: 80em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; font: 1rem/1.45 "Noto Serif", Georgia, serif; }
h1 { font-size: 1.3em; line-height: 1.25; }
header p { margin: 0.3em 0; }
a { color: #0b3d91; }
[role=region] { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: 0.9em; }
caption { text-align: start; font-weight: bold; padding: 0.3em 0; }
th, td { padding: 0.35em 0.6em; text-align: start; vertical-align: top; border-bottom: 1px solid #666; }
thead th { border-bottom: 2px solid #111; }
td { overflow-wrap: break-word; }
.way { min-width: 7em; overflow-wrap: anywhere; }
li + li { margin-top: 0.3em; }
.number { font-variant-numeric: tabular-nums; }
ul { list-style: none; margin: 0; padding: 0; }
tr { break-inside: avoid; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 9pt; } a { color: inherit; text-decoration: none; } [role=region] { overflow: visible; } }`;
