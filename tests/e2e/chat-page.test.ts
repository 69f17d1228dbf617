import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../support/start-server.ts'
import { ChatPage } from './support/chat-page.ts'
import { type WatchedPage, openBrowser, openPage, unexpected } from './support/open-browser.ts'

const INJECTION =
  '<img src=x onerror="document.title=1"> <script>document.title=2</script> **bold** ' +
  '[link](javascript:document.title=3)'

let browser: Browser
let dataDir: string
let server: RunningServer
const opened: WatchedPage[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'))
  server = await startServer({ dataDir })
})

afterEach(async () => {
  for (const watched of opened.splice(0)) {
    expect(unexpected(watched.problems)).toEqual([])
    await watched.close()
  }
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function visit(options: BrowserContextOptions = {}): Promise<ChatPage> {
  const watched = await openPage(browser, { locale: 'en-US', ...options })
  opened.push(watched)
  await watched.page.goto(server.url)
  return new ChatPage(watched.page)
}

/** Goes through the breathing exercise up to the pacer, and breathes for its minute. */
async function breathe(chat: ChatPage, words: { ask: string; minute: string; start: string }) {
  const { page } = chat
  await chat.ask(words.ask)
  await chat.ask('7')
  await page.getByRole('button', { name: words.minute, exact: true }).click()
  await page.getByRole('button', { name: words.start }).click()
  await page.clock.runFor(61_000)
  await page.locator('.pacer[data-mode=done]').waitFor()
}

describe('the page against the real service', { timeout: 60_000 }, () => {
  it('chats in English, finishes a breathing exercise, and goes on after a restart', async () => {
    const chat = await visit()
    const { page } = chat
    await page.getByRole('heading', { name: 'A program, not a person' }).waitFor()
    await page.clock.install()
    await chat.start()
    await chat.ask('I had a long and stressful day at work')
    await breathe(chat, { ask: 'breathing', minute: '1 minute', start: 'Start breathing' })
    // The bot heard that the pacer ended: it asks again how strong the distress is.
    await page.locator('.entry.bot').last().getByText(/0.*10/).waitFor()

    const before = await chat.said()
    const told = (await chat.heard()).length
    await server.stop()
    await page.getByText('Reconnecting…').waitFor()
    await chat.field.fill('3')
    await chat.field.press('Enter')
    server = await startServer({ dataDir, port: server.port })
    await page.clock.runFor(15_000)
    await chat.log.getByText(/7.*3/).last().waitFor()
    await chat.status.getByText('Connected').waitFor()
    expect(await chat.said()).toEqual([...before, '3'])
    // The clock in a bubble's corner may hold a 7 and a 3, too: the answer is two more bubbles.
    await expect.poll(async () => (await chat.heard()).length).toBeGreaterThan(told + 1)

    const heard = await chat.heard()
    await page.reload()
    await chat.log.getByText(/7.*3/).last().waitFor()
    expect(await chat.said()).toEqual([...before, '3'])
    expect(await chat.heard()).toEqual(heard)
  })

  it('chats in Chinese and breathes in Chinese', async () => {
    const chat = await visit({ locale: 'zh-CN' })
    const { page } = chat
    await page.getByRole('heading', { name: '这是程序，不是真人' }).waitFor()
    await page.clock.install()
    await chat.start('开始')
    await chat.ask('今天压力很大，心里很乱')
    await breathe(chat, { ask: '呼吸练习', minute: '1分钟', start: '开始呼吸' })
    await page.locator('.entry.bot').last().getByText(/0.*10/).waitFor()
    await chat.ask('3')
    for (const line of await chat.heard()) expect(line).toMatch(/\p{Script=Han}/u)
    await page.getByRole('button', { name: '可以让它做什么' }).click()
    await chat.answered(() => page.getByRole('menuitem', { name: '心情' }).click())
    await page.getByRole('group', { name: /^你的心情/ }).waitFor()
  })

  it('loses nothing to kill -9', async () => {
    const chat = await visit()
    await chat.start()
    await chat.ask('My dog died last week')
    const said = await chat.said()
    const heard = await chat.heard()
    await server.stop('SIGKILL')
    server = await startServer({ dataDir, port: server.port })
    await chat.status.getByText('Connected').waitFor()
    await chat.ask('I miss him')
    await chat.page.reload()
    await chat.page.getByText('I miss him').waitFor()
    expect((await chat.said()).slice(0, said.length)).toEqual(said)
    expect((await chat.heard()).slice(0, heard.length)).toEqual(heard)
  })

  it('shows helplines of every place before anything is said', async () => {
    const chat = await visit()
    await chat.page.getByRole('button', { name: 'See crisis help lines' }).click()
    const dialog = chat.page.getByRole('dialog', { name: 'Talk to a person now' })
    await dialog.locator('a[href="tel:988"]').first().waitFor()
    expect(await dialog.locator('a[href^="tel:"]').count()).toBeGreaterThan(8)
    await dialog.getByLabel('Country or region').selectOption('GB')
    await dialog.locator('a[href="tel:116123"]').waitFor()
    expect(await dialog.locator('a[href="tel:988"]').count()).toBe(0)
  })

  it('answers danger with people to reach, in the same turn', async () => {
    const chat = await visit()
    await chat.start()
    await chat.ask('I want to kill myself')
    await chat.page.locator('.log a[href="tel:988"]').first().waitFor()
  })

  it('shows what anybody writes as the characters it is', async () => {
    const chat = await visit()
    await chat.start()
    await chat.ask(INJECTION)
    expect(await chat.said()).toEqual([INJECTION])
    expect(await chat.page.locator('.log img, .log script, .log b, .log strong').count()).toBe(0)
    expect(await chat.page.locator('.log a[href^="javascript"]').count()).toBe(0)
    expect(await chat.page.title()).toBe('Evenkeel')
  })

  it('switches the language for the page and the bot together', async () => {
    const chat = await visit()
    await chat.start()
    await chat.answered(async () => {
      await chat.page.getByLabel('Language').selectOption('zh-Hant')
    })
    await chat.page.getByLabel('你的訊息').waitFor()
    await chat.answered(async () => {
      await chat.field.fill('English')
      await chat.field.press('Enter')
    })
    await chat.page.getByLabel('Your message').waitFor()
  })

  it('exports and erases, and greets like somebody new afterwards', async () => {
    const chat = await visit()
    const { page } = chat
    await chat.start()
    await chat.ask('A word to keep and to erase')
    await chat.ask('export')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download your data' }).click()
    expect((await download).suggestedFilename()).toBe('evenkeel-export.json')
    await chat.ask('delete')
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await page.getByText('A word to keep and to erase').waitFor({ state: 'detached' })
    await page.getByText('It is erased').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  })

  it('can be used with the keyboard alone', async () => {
    const chat = await visit()
    const { page } = chat
    const { keyboard } = page
    await page.getByRole('button', { name: 'Start', exact: true }).focus()
    await keyboard.press('Enter')
    await chat.answers.first().waitFor()
    await page.locator('.suggestions button').first().waitFor()
    // The field has the focus; the suggestions come right before it, then the menu.
    await keyboard.type('hello')
    await chat.answered(() => keyboard.press('Enter'))
    await keyboard.press('Shift+Tab')
    await keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await keyboard.press('ArrowUp')
    await keyboard.press('Home')
    await chat.answered(() => keyboard.press('Enter'))
    expect(await chat.said()).toEqual(['hello', 'Help'])
  })
})
