/** Colours have a contrast of at least 7 to 1 on their ground; the page is readable at 320 pixels and on paper. */
export const stijl = `
:root { color-scheme: light; --tekst: #1b1b1b; --accent: #1f3a5f; --lijn: #8a97a8; --vlak: #f1f4f8; }
* { box-sizing: border-box; }
html { font-size: 112.5%; }
body { margin: 0; color: var(--tekst); background: #fff; font-family: Verdana, Arial, sans-serif; line-height: 1.6; overflow-wrap: break-word; hyphens: auto; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, h4, h5 { color: var(--accent); line-height: 1.25; margin: 2rem 0 .5rem; }
h1 { font-size: 1.7rem; margin-top: 1rem; }
h2 { font-size: 1.3rem; }
h3, h4, h5 { font-size: 1.1rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
li > p { margin: 0; }
a { color: #0b4f9e; }
a:focus-visible, .tabel:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
.ondertitel { font-size: 1.1rem; }
.kader { background: var(--vlak); border-left: .3rem solid var(--accent); padding: .75rem 1rem; margin: 0 0 1rem; }
.kader > :last-child { margin-bottom: 0; }
nav { background: var(--vlak); padding: .75rem 1rem; margin: 1rem 0 2rem; }
nav h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
nav ul { margin: 0; }
.tabel { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
th, td { border: 1px solid var(--lijn); padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--vlak); }
mark { background: #fff3c4; color: inherit; font-weight: bold; }
dt { font-weight: bold; }
dd { margin: 0 0 .5rem; }
@media print {
  html { font-size: 11pt; }
  nav { display: none; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; }
  .tabel { overflow: visible; }
}
`
