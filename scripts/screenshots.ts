import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/**
 * Takes the pictures of docs/screenshots/ from a running service:
 * `node dist/scripts/screenshots.js [http://127.0.0.1:3978]`.
 */
const DEFAULT_URL = 'http://127.0.0.1:3978'
const OUT = join(import.meta.dirname, '..', '..', 'docs', 'screenshots')
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
/** Long enough for bubbles to have faded in. */
const SETTLE_MS = 600

interface Shot {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly act: (page: Page) => Promise<void>
}

async function say(page: Page, text: string): Promise<void> {
  const answers = page.locator('.entry.bot')
  const before = await answers.count()
  await page.locator('#message').fill(text)
  await page.locator('#message').press('Enter')
  await answers.nth(before).waitFor()
}

async function start(page: Page): Promise<void> {
  await page.locator('.start').click()
  await page.locator('.entry.bot').first().waitFor()
}

const SHOTS: readonly Shot[] = [
  {
    name: 'notice-en',
    options: { viewport: DESK, locale: 'en-US', colorScheme: 'light' },
    act: async (page) => {
      await page.locator('.notice').waitFor()
    },
  },
  {
    name: 'breathing-en',
    options: { viewport: DESK, locale: 'en-US', colorScheme: 'light' },
    act: async (page) => {
      await start(page)
      await say(page, 'breathing')
      await say(page, '7')
      await page.getByRole('button', { name: '5 minutes', exact: true }).click()
      await page.locator('.pacer button').click()
      await page.waitForTimeout(3200)
    },
  },
  {
    name: 'chat-en',
    options: { viewport: PHONE, locale: 'en-US', colorScheme: 'light' },
    act: async (page) => {
      await start(page)
      await say(page, 'I can’t stop worrying about the exam on Friday')
      await say(page, 'I keep thinking I will fail and everybody will be disappointed')
    },
  },
  {
    name: 'chat-zh-hans-dark',
    options: { viewport: PHONE, locale: 'zh-CN', colorScheme: 'dark' },
    act: async (page) => {
      await start(page)
      await say(page, '今天又被领导当着大家的面批评了，心里很难受')
      await say(page, '觉得自己什么都做不好')
    },
  },
  {
    name: 'helplines-zh-hant',
    options: { viewport: PHONE, locale: 'zh-TW', colorScheme: 'light' },
    act: async (page) => {
      await page.locator('.header .help').click()
      await page.locator('.places').waitFor()
      await page.locator('#helplines-country').selectOption('TW')
    },
  },
]

async function take(browser: Browser, url: string, { name, options, act }: Shot): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(url)
  await act(page)
  await page.waitForTimeout(SETTLE_MS)
  await page.screenshot({ path: join(OUT, `${name}.png`) })
  await context.close()
  console.log(`docs/screenshots/${name}.png`)
}

const url = process.argv[2] ?? DEFAULT_URL
await mkdir(OUT, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  for (const shot of SHOTS) await take(browser, url, shot)
} finally {
  await browser.close()
}
