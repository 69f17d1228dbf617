import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

const FOLDER = join(import.meta.dirname, '..', 'official-webchat')
const BUNDLE = join(FOLDER, 'node_modules', 'botframework-webchat', 'dist', 'webchat.js')

/** Installs Microsoft's client where it is missing: 486 MB, so only for the test that needs it. */
export async function installWebChat(): Promise<void> {
  if (existsSync(BUNDLE)) return
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
  })
}

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <style>html, body, #chat { height: 100%; margin: 0 }</style>
  </head>
  <body><div id="chat"></div><script src="/webchat.js"></script><script src="/start.js"></script></body>
</html>`

/** What the documents of Web Chat tell a site to write. */
const START = `(async () => {
  const locale = new URLSearchParams(location.search).get('locale')
  const { token, domain } = await (await fetch('/token', { method: 'POST' })).json()
  window.token = token
  const directLine = window.WebChat.createDirectLine({ token, domain })
  window.WebChat.renderWebChat({ directLine, locale }, document.getElementById('chat'))
})()`

export interface WebChatSite {
  readonly url: string
  close(): Promise<void>
}

export interface WebChatSiteOptions {
  /** Where the page reaches Direct Line. */
  readonly chat: string
  /** Where the site's own server reaches it, which is not through the browser's network. */
  readonly server: string
  readonly secret: string
  readonly user?: { readonly id: string; readonly name: string }
}

/** A site of somebody else's, with a server of its own that keeps the secret and asks for tokens. */
export async function webChatSite(options: () => WebChatSiteOptions): Promise<WebChatSite> {
  const bundle = readFileSync(BUNDLE)
  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
    if (pathname === '/webchat.js') send('text/javascript', bundle)
    else if (pathname === '/start.js') send('text/javascript', START)
    else if (pathname === '/token') {
      const { chat, server, secret, user } = options()
      void fetch(`${server}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ user }),
      }).then(async (generated) => {
        const { token } = (await generated.json()) as { token: string }
        send('application/json', JSON.stringify({ token, domain: `${chat}/v3/directline` }))
      })
    } else send('text/html', PAGE)
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  return {
    url: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    close() {
      site.closeAllConnections()
      return new Promise((resolve) => site.close(() => resolve()))
    },
  }
}
