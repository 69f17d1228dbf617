import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startApp } from '../bot/app.ts'
import { SYSTEM_CLOCK } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { openConsole } from '../bot/console/open-console.ts'
import { createLogger } from '../bot/logger.ts'

/**
 * Takes the pictures of the counsellor console for docs/screenshots/, from a service of its own with
 * people made up for it: `node dist/scripts/console-screenshots.js`.
 */
const OUT = join(import.meta.dirname, '..', '..', 'docs', 'screenshots')
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }
const PASSWORD = 'only for these pictures'
const SETTLE_MS = 600
/** A busy machine is slow to open a page. */
const PATIENCE_MS = 120_000

const dataDir = await mkdtemp(join(tmpdir(), 'evenkeel-pictures-'))
const config = loadConfig({
  ...process.env,
  PORT: '0',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
  COUNTRY: 'GB',
})
const { accounts, store } = openConsole(config, undefined, SYSTEM_CLOCK)
const given = await accounts.add({ name: 'mei', display: 'Mei Lin', role: 'counsellor' }, PASSWORD)
await store.close()
const codes = [...given.recoveryCodes]
const app = await startApp(config, { logger: createLogger('error') })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

async function person(locale: string, words: readonly string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(app.url)
  await page.locator('.start').click()
  for (const text of words) await say(page, text)
  return page
}

async function say(page: Page, text: string): Promise<void> {
  const answers = page.locator('.entry.bot')
  await answers.first().waitFor()
  const before = await answers.count()
  await page.locator('#message').fill(text)
  await page.locator('#message').press('Enter')
  await answers.nth(before).waitFor()
}

async function signIn(from: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await from.newContext(options)).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(`${app.url}/console`)
  await page.locator('#sign-in-name').fill('mei')
  await page.locator('#sign-in-password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('#sign-in-code').fill(codes.pop() ?? '')
  await page.keyboard.press('Enter')
  await page.locator('.queue-item').first().waitFor()
  return page
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS)
  await page.screenshot({ path: join(OUT, `${name}.png`) })
  console.log(`docs/screenshots/${name}.png`)
}

try {
  const anna = await person('en-GB', [
    'I can’t sleep and everything at work goes wrong',
    'I want to kill myself',
  ])
  await person('zh-CN', ['我想找真人聊聊'])
  await person('zh-CN', ['活着没意思'])

  const desk = await signIn(browser, { viewport: DESK, locale: 'en-GB', colorScheme: 'light' })
  await desk.locator('.queue-item').first().click()
  await desk.locator('.case-actions .primary').click()
  const field = desk.locator('.case #message')
  await field.fill('Hello, I’m Mei, a human being. Are you somewhere safe right now?')
  await field.press('Enter')
  await anna.locator('#message').fill('yes, at home. my sister is downstairs')
  await anna.locator('#message').press('Enter')
  await desk.locator('.entry.person', { hasText: 'sister' }).waitFor()
  await desk.locator('.told').waitFor({ state: 'hidden' })
  await picture(desk, 'console-en')
  await picture(anna, 'counsellor-chat-en')

  const phone = await signIn(browser, { viewport: PHONE, locale: 'zh-CN', colorScheme: 'dark' })
  await phone.locator('.told').waitFor({ state: 'hidden' })
  await picture(phone, 'console-zh-hans-dark')
} finally {
  await browser.close()
  await app.close()
  await rm(dataDir, { recursive: true, force: true })
}
