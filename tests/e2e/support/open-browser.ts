import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's Chromium; another one can be named. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/**
 * Starts a Chromium of its own, with a fresh profile and nothing that calls home.
 * @param more further switches, such as those of a made-up microphone
 */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

export interface WatchedPage {
  readonly page: Page
  /** Console errors, uncaught errors and breaches of the content security policy so far. */
  readonly problems: string[]
  close(): Promise<void>
}

/** Opens a page of a new visitor and notes everything that goes wrong on it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  return { page, problems, close: () => context.close() }
}

/**
 * Without what the browser itself says when the server is away or refuses a message: expected in a
 * test that makes it do so.
 */
export function unexpected(problems: readonly string[]): string[] {
  return problems.filter((text) => !/net::ERR_|WebSocket connection to|status of 413/.test(text))
}
