import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createVoiceReader } from '../../nlp/voice/load-voice-reader.ts'
import { StandInVoiceReader } from '../support/spoken-note.ts'
import { testApp } from '../support/test-app.ts'
import { ChatPage } from './support/chat-page.ts'
import { openBrowser, openPage, type WatchedPage } from './support/open-browser.ts'

const { SCREENSHOTS } = process.env
const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
/** Without `--use-fake-ui…` nobody answers the browser's question but the context's permissions. */
const ASKED = ['--use-fake-device-for-media-stream']

const opened: WatchedPage[] = []
let withMicrophone: Browser
let asking: Browser

beforeAll(async () => {
  withMicrophone = await openBrowser(MICROPHONE)
  asking = await openBrowser(ASKED)
})

afterAll(async () => {
  await withMicrophone.close()
  await asking.close()
})

afterEach(async () => {
  for (const watched of opened.splice(0)) {
    expect(watched.problems).toEqual([])
    await watched.close()
  }
})

async function visit(
  options: BrowserContextOptions & { readonly address?: string; readonly start?: string } = {},
  browser = withMicrophone,
  settings: Readonly<Record<string, string>> = {},
) {
  const reader = new StandInVoiceReader()
  const app = await testApp({ COUNTRY: 'NZ', ...settings }, { voice: reader })
  const { address = app.url, start = 'Start', ...context } = options
  const watched = await openPage(browser, { locale: 'en-US', ...context })
  opened.push(watched)
  const { page } = watched
  await page.goto(address === app.url ? app.url : address.replace('PORT', new URL(app.url).port))
  const chat = new ChatPage(page)
  await chat.start(start)
  return { reader, chat, page, shot: (name: string) => shoot(page, name) }
}

async function shoot(page: WatchedPage['page'], name: string): Promise<void> {
  if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
}

/** Waits until the timer shows a time. */
async function timerShows(page: WatchedPage['page'], time: RegExp): Promise<void> {
  await page.getByRole('timer').filter({ hasText: time }).waitFor()
}

const record = (page: WatchedPage['page'], name = 'Record a voice note') =>
  page.getByRole('button', { name })

describe('the recording button', { timeout: 60_000 }, () => {
  it('records what the microphone hears, shows its length, asks, and then shows the words', async () => {
    const { chat, page, reader, shot } = await visit()
    reader.recorded = { text: 'I feel so alone tonight', seconds: 2 }
    await record(page).click()
    const timer = page.getByRole('timer')
    const meter = page.locator('.recorder-level')
    await timerShows(page, /0:0[1-9]/)
    expect(await timer.textContent()).toMatch(/^0:0\d \/ 2:00$/)
    // The made-up microphone beeps: the meter must have moved.
    // (Asked as an attribute: the page's own policy lets no script be made from a string.)
    const level = async () =>
      Number(/--level:\s*([\d.]+)/.exec((await meter.getAttribute('style')) ?? '')?.[1] ?? 0)
    await expect.poll(level, { timeout: 20_000 }).toBeGreaterThan(0.2)
    await shot('recording')
    await chat.answered(() => page.getByRole('button', { name: 'Send the recording' }).click())
    expect(await page.locator('.voice-note').textContent()).toMatch(/^Voice note, 0:0\d$/)
    await shot('consent')
    await page.getByRole('button', { name: 'Yes, you may listen' }).click()
    await page.getByText('I feel so alone tonight').waitFor()
    expect(await page.locator('.heard').textContent()).toBe('from your voice note')
    await page.locator('.entry.bot').nth(3).waitFor()
    await shot('transcript')
    expect(reader.asked).toHaveLength(1)
  })

  it('works by keyboard alone: Enter records and sends, Escape throws away', async () => {
    const { page, reader, chat } = await visit()
    await record(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Recording a voice note' }).waitFor()
    await page.locator('.recorder .primary:focus').waitFor()
    expect(await page.locator('.recorder [role=status]').textContent()).toMatch(/Escape cancels/)
    await page.keyboard.press('Escape')
    await page.getByText('The recording was thrown away.').waitFor()
    await page.locator('.composer button:focus[aria-label="Record a voice note"]').waitFor()
    expect(await page.locator('.voice-note').count()).toBe(0)
    await page.keyboard.press('Enter')
    await timerShows(page, /0:01/)
    await chat.answered(() => page.keyboard.press('Enter'))
    expect(reader.asked).toEqual([])
  })

  it('stops at the limit, and sends nothing by itself', async () => {
    const { page, chat, shot } = await visit({ reducedMotion: 'reduce' }, withMicrophone, {
      VOICE_MAX_SECONDS: '5',
    })
    await record(page).click()
    await page.getByText('The time is up.').waitFor()
    await shot('full')
    expect(await page.locator('.voice-note').count()).toBe(0)
    await chat.answered(() => page.getByRole('button', { name: 'Send the recording' }).click())
    expect(await page.locator('.voice-note').textContent()).toBe('Voice note, 0:05')
  })

  it('a slip of the finger sends nothing', async () => {
    const { page } = await visit()
    await record(page).click()
    await page.getByRole('button', { name: 'Send the recording' }).click()
    await page.getByText('too short to hear anything').waitFor()
    expect(await page.locator('.voice-note').count()).toBe(0)
  })

  it('in Chinese, and words that may be misheard are marked and asked about', async () => {
    const { page, reader, shot } = await visit({ locale: 'zh-CN', start: '开始' })
    reader.recorded = { text: '我的猫今天走丢了', language: 'zh-Hans', isUnsure: true, seconds: 2 }
    await record(page, '录一条语音').click()
    await timerShows(page, /0:01/)
    await page.getByRole('button', { name: '发送录音' }).click()
    await page.getByRole('button', { name: '可以，听吧' }).click()
    await page.getByRole('button', { name: '对，就是这个' }).waitFor()
    expect(await page.locator('.heard').textContent()).toBe('来自你的语音，可能没听准')
    await shot('unsure-zh')
  })

  it('says in kind words that the microphone was denied', async () => {
    const { page, shot, chat } = await visit({ permissions: [] }, asking)
    await record(page).click()
    await page.getByText('may not use the microphone').waitFor()
    await shot('denied')
    // Writing goes on as ever.
    await chat.ask('then I type')
  })

  it('says that there is no microphone', async () => {
    const { page } = await visit()
    await page.evaluate(
      `navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(Object.assign(new Error('none'), { name: 'NotFoundError' }))`,
    )
    await record(page).click()
    await page.getByText('No microphone was found').waitFor()
  })

  it('is not there where voice notes are not taken', async () => {
    const { page } = await visit({}, withMicrophone, { TENANT_KIND: 'school' })
    expect(await record(page).count()).toBe(0)
  })
})

describe('on a page without a secure address', { timeout: 60_000 }, () => {
  it('says why nothing can be recorded', async () => {
    const browser = await openBrowser([
      ...MICROPHONE,
      '--host-resolver-rules=MAP plain.example 127.0.0.1',
    ])
    try {
      const { page } = await visit({ address: 'http://plain.example:PORT/' }, browser)
      await record(page).click()
      await page.getByText('only on pages with a secure address').waitFor()
    } finally {
      for (const one of opened.splice(0)) await one.close()
      await browser.close()
    }
  })
})

describe('with the real models', { timeout: 120_000 }, () => {
  it('writes down what was said into the microphone', async () => {
    const browser = await openBrowser([
      ...MICROPHONE,
      // Read once, not again and again.
      `--use-file-for-fake-audio-capture=${resolve('tests/support/voice/spoken-en.wav')}%noloop`,
    ])
    const program = new URL('../../dist/nlp/voice/worker.js', import.meta.url)
    const reader = await createVoiceReader('models', { program })
    try {
      const app = await testApp({ COUNTRY: 'NZ' }, { voice: reader })
      const watched = await openPage(browser, { locale: 'en-US' })
      opened.push(watched)
      const { page } = watched
      await page.goto(app.url)
      const chat = new ChatPage(page)
      await chat.start('Start')
      await record(page).click()
      await timerShows(page, /0:06/)
      await chat.answered(() => page.getByRole('button', { name: 'Send the recording' }).click())
      await page.getByRole('button', { name: 'Yes, you may listen' }).click()
      await page.getByText(/called me yesterday/i).waitFor({ timeout: 60_000 })
      await shoot(page, 'real-words')
      await watched.close()
      opened.splice(opened.indexOf(watched), 1)
    } finally {
      await browser.close()
      await reader.close()
    }
  })
})
