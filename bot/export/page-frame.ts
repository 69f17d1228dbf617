import type { Locale } from '../../types.ts'
import { Html, html } from './html.ts'

/** What a saved page may load and run: nothing. It opens from a disk, where no header guards it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const STYLE = new Html(`
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #24302f; --soft: #566360; --line: #d5d0c6; --own: #e6f0ee; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171d1c; --ink: #e8e6e0; --soft: #a9b4b1; --line: #3a4442; --own: #20302e; }
}
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; }
dd { margin: 0; }
dt, th, .soft { color: var(--soft); font-weight: 500; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
svg { display: block; max-width: 100%; height: auto; margin: 1rem 0; }
.talk { padding: 0; list-style: none; }
.talk li { margin: .5rem 0; padding: .4rem .75rem; border-inline-start: 3px solid var(--line); }
.talk li.own { background: var(--own); }
.talk p, .words { margin: 0; overflow-wrap: anywhere; }
.words { white-space: pre-wrap; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #999; --own: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  .talk li, tr, svg { break-inside: avoid; }
}
`)

/** A page of its own, without a script and without anything from elsewhere. */
export function pageFrame(title: string, locale: Locale, body: readonly Html[]): string {
  return `${
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>${title}</title>
          <style>
            ${STYLE}
          </style>
        </head>
        <body>
          ${body}
        </body>
      </html>`.markup
  }\n`
}

/** What people wrote: lines kept, each with its own writing direction. */
export function words(text: string): Html {
  return html`<div class="words" dir="auto">${text}</div>`
}

export function facts(rows: readonly (readonly [name: string, value: string | Html])[]): Html {
  return html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd dir="auto">${value}</dd>`,
    )}
  </dl>`
}

export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html {
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td dir="auto">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
