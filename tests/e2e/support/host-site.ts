import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HostSite {
  /** Named `localhost`, which to a browser is another site than `127.0.0.1`. */
  readonly origin: string
  /** The address of the page whose script tag is written by `tag`. */
  page(tag: HostTag): string
  close(): Promise<void>
}

export interface HostTag {
  /** Where our server is. */
  readonly chat: string
  readonly pageLang?: string
  /** Further attributes of the tag. */
  readonly attributes?: string
}

const STYLE = `body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; font: 1.05rem/1.6 Georgia, serif;
  color-scheme: light dark; }
@media (prefers-color-scheme: dark) { body { background: #16181c; color: #ddd } }`

/** A page of somebody else's, under a content security policy as strict as the snippet allows. */
export async function hostSite(): Promise<HostSite> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/site.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end(STYLE)
      return
    }
    const [chat, lang, attributes] = ['chat', 'lang', 'attributes'].map(
      (name) => searchParams.get(name) ?? '',
    )
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'self'; img-src data:; script-src ${chat}; frame-src ${chat}; require-trusted-types-for 'script'; trusted-types 'none'`,
      })
      .end(
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A school</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css"></head><body><h1>A school</h1>
<p>${'Our library is open from nine to five. '.repeat(12)}</p><p><a href="#news">News</a></p>
<script src="${chat}/embed.js" ${attributes}></script></body></html>`,
      )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    origin,
    page: ({ chat, pageLang = 'en', attributes = '' }) =>
      `${origin}/?${new URLSearchParams({ chat, lang: pageLang, attributes }).toString()}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
