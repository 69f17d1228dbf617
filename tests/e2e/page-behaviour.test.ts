import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Activity } from '../../bot/web/client/activity.ts'
import { FakeDirectLine } from '../support/fake-direct-line.ts'
import { until } from '../bot/web/manual-timers.ts'
import { ChatPage } from './support/chat-page.ts'
import { type WatchedPage, openBrowser, openPage, unexpected } from './support/open-browser.ts'

const INJECTION =
  '<img src=x onerror="document.title=1"><script>document.title=2</script><b>bold</b> **stars** ' +
  '[link](javascript:document.title=3) <svg/onload=document.title=4>'
/** Elements of the page, as far as the tests look at them: Node's types know none. */
interface PageElement {
  scrollTop: number
  matches(selector: string): boolean
  getAttribute(name: string): string | null
}
const focused = (element: PageElement) => element.matches(':focus')
const scrollTop = (element: PageElement) => element.scrollTop
const hrefsOf = (links: PageElement[]) => links.map((link) => link.getAttribute('href'))

const chips = (...titles: string[]): Partial<Activity> => ({
  suggestedActions: { actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
})
const say = (text: string, more: Partial<Activity> = {}): Activity => ({
  type: 'message',
  text,
  ...more,
})
const card = (kind: string, content: object): Partial<Activity> => ({
  attachments: [{ contentType: `application/vnd.evenkeel.${kind}+json`, content }],
})

/** What the fake bot says to a message. */
const ANSWERS: Readonly<Record<string, readonly Activity[]>> = {
  inject: [
    say(INJECTION, {
      ...chips('<b>chip</b>'),
      ...card('summary', { rows: [{ label: INJECTION, value: INJECTION }] }),
    }),
  ],
  rate: [say('How strong?', chips(...Array.from({ length: 11 }, (_, i) => String(i))))],
  breathe: [say('Now.', card('pacer', { inhale: 4, hold: 0, exhale: 6, seconds: 60 }))],
  mood: [
    say(
      'Here.',
      card('mood', {
        points: [
          { at: 1_700_000_000_000, source: 'text', valence: -0.5, arousal: 0 },
          { at: 1_700_086_400_000, source: 'text', valence: 0.4, arousal: 0 },
          { at: 1_700_090_000_000, source: 'rating', valence: 0, arousal: 0, rating: 3 },
        ],
      }),
    ),
  ],
  keep: [
    say('Yours.', {
      attachments: [
        {
          contentType: 'application/vnd.evenkeel.summary+json',
          content: { rows: [{ label: 'Thought', value: 'It may go well.' }] },
        },
        { contentType: 'application/json', contentUrl: '/api/export' },
      ],
    }),
  ],
  erase: [say('It is erased.'), { type: 'event', name: 'person.erased', value: {} }],
  long: [say('word '.repeat(2000))],
}

let webRoot: string
let browser: Browser
let server: FakeDirectLine
let watched: WatchedPage
let chat: ChatPage

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'evenkeel-page-'))
  const [built] = await Promise.all([
    openBrowser(),
    build({
      configFile: join(import.meta.dirname, '../../bot/web/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: webRoot },
    }),
  ])
  browser = built
})

afterAll(async () => {
  await browser.close()
  await rm(webRoot, { recursive: true })
})

beforeEach(async () => {
  server = await FakeDirectLine.start({
    webRoot,
    greeting: [say('hello', chips('one', 'two', 'three'))],
    answer: (activity) =>
      activity.type === 'message'
        ? (ANSWERS[activity.text ?? ''] ?? [say(`re: ${activity.text ?? ''}`)])
        : [],
    helplines: {
      countries: [
        {
          country: 'GB',
          name: 'United Kingdom',
          emergency: ['999'],
          lines: [{ name: 'Samaritans', channel: 'phone', contact: '116 123', hours: 'always' }],
        },
        {
          country: 'US',
          name: 'United States',
          emergency: ['911'],
          lines: [{ name: '988 Lifeline', channel: 'sms', contact: '988', hours: 'always' }],
        },
      ],
      directory: [
        { name: 'Everywhere', channel: 'web', contact: 'https://example.org/', hours: '' },
      ],
    },
  })
  watched = await openPage(browser, { locale: 'en-US' })
  chat = new ChatPage(watched.page)
  await chat.page.goto(server.url)
})

afterEach(async () => {
  expect(unexpected(watched.problems)).toEqual([])
  await watched.close()
  await server.stop()
})

describe('before the first message', () => {
  it('says what it is, opens no session, and shows help lines for every place', async () => {
    const { page } = chat
    await page.getByRole('heading', { name: 'A program, not a person' }).waitFor()
    await page.getByRole('button', { name: 'See crisis help lines' }).click()
    const dialog = page.getByRole('dialog', { name: 'Talk to a person now' })
    await dialog.getByRole('heading', { name: 'United States' }).waitFor()
    const hrefs = () => dialog.getByRole('link').evaluateAll(hrefsOf)
    expect(await hrefs()).toEqual([
      'tel:999',
      'tel:116123',
      'tel:911',
      'sms:988',
      'https://example.org/',
    ])
    await dialog.getByLabel('Country or region').selectOption('US')
    expect(await hrefs()).toEqual(['tel:911', 'sms:988', 'https://example.org/'])
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    expect(server.requests).not.toContain('POST /api/session')
  })

  it('gives numbers even when the server is away', async () => {
    const { page } = chat
    await page.route('**/api/helplines*', (route) => route.abort())
    await page.reload()
    await page.getByRole('button', { name: 'Crisis help', exact: true }).click()
    await page.getByText('US 988').waitFor()
  })

  it('speaks the language of the browser, and another when it is chosen', async () => {
    const taiwan = await openPage(browser, { locale: 'zh-TW' })
    await taiwan.page.goto(server.url)
    await taiwan.page.getByRole('heading', { name: '這是程式，不是真人' }).waitFor()
    await taiwan.page.getByLabel('語言').selectOption('zh-Hans')
    await taiwan.page.getByRole('heading', { name: '这是程序，不是真人' }).waitFor()
    expect(await taiwan.page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await taiwan.page.reload()
    await taiwan.page.getByRole('button', { name: '开始', exact: true }).waitFor()
    expect(unexpected(taiwan.problems)).toEqual([])
    await taiwan.close()
  })
})

describe('the conversation', () => {
  beforeEach(() => chat.start())

  it('shows markup of anybody as the characters it is', async () => {
    await chat.ask('inject')
    await chat.ask(INJECTION)
    expect(await chat.page.locator('.log img, .log script, .log b, .log svg svg').count()).toBe(0)
    expect(await chat.page.locator('.log a').count()).toBe(0)
    expect(await chat.own.last().innerText()).toContain('<b>bold</b> **stars** [link](javascript:')
    expect(await chat.page.title()).toBe('Evenkeel')
  })

  it('offers answers that arrow keys reach and that go once one is used', async () => {
    const { page } = chat
    await page.getByRole('button', { name: 'one' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    await chat.answered(() => page.keyboard.press('Enter'))
    expect(await chat.said()).toEqual(['three'])
    expect(await chat.suggestions.count()).toBe(0)
    expect(await chat.field.evaluate(focused)).toBe(true)
  })

  it('takes suggestions away when the bot goes on to something else, not within one answer', async () => {
    server.say(
      say('pick', { ...chips('a', 'b'), inputHint: 'ignoringInput' }),
      say('one of these', { inputHint: 'expectingInput' }),
    )
    await chat.page.getByText('one of these').waitFor()
    expect(await chat.suggestions.allInnerTexts()).toEqual(['a', 'b'])
    server.say(say('never mind', { inputHint: 'expectingInput' }))
    await chat.page.getByText('never mind').waitFor()
    expect(await chat.suggestions.count()).toBe(0)
  })

  it('lays eleven ratings out, each large enough to touch, on the narrowest phone', async () => {
    await chat.page.setViewportSize({ width: 320, height: 568 })
    await chat.ask('rate')
    const group = chat.page.getByRole('group', { name: /^Rate from 0 to 10: 0 not at all/ })
    expect(await group.getByRole('button').count()).toBe(11)
    for (const button of await group.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(44)
      expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    const overflow = 'document.documentElement.scrollWidth - innerWidth'
    expect(await chat.page.evaluate(overflow)).toBe(0)
  })

  it('sends with Enter, breaks the line with Shift+Enter, and leaves Enter to input methods', async () => {
    const { page, field } = chat
    await field.pressSequentially('a')
    await page.keyboard.press('Shift+Enter')
    await field.pressSequentially('b')
    expect(await field.inputValue()).toBe('a\nb')
    for (const options of ['{ isComposing: true }', '{ keyCode: 229 }']) {
      await page.evaluate(
        `document.querySelector('#message').dispatchEvent(
           new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...${options} }))`,
      )
    }
    expect(await chat.own.count()).toBe(0)
    expect(await field.inputValue()).toBe('a\nb')
    await chat.answered(() => field.press('Enter'))
    expect(await chat.said()).toEqual(['a\nb'])
    expect(await field.inputValue()).toBe('')
  })

  it('keeps the draft and what was not sent across a reload, and shows the history', async () => {
    await chat.ask('first')
    server.postFaults.push('lose-request', 'lose-request', 'lose-request')
    await chat.field.fill('second')
    await chat.field.press('Enter')
    await chat.field.fill('a draft')
    await until(() => server.postFaults.length < 3)
    await chat.page.reload()
    await chat.page.getByText('re: second').waitFor()
    expect(await chat.field.inputValue()).toBe('a draft')
    expect(await chat.said()).toEqual(['first', 'second'])
  })

  it('says that it is away, takes messages all the same, and sends each once', async () => {
    await server.stop()
    await chat.page.getByText('Reconnecting…').waitFor()
    for (const text of ['one more', 'and another']) {
      await chat.field.fill(text)
      await chat.field.press('Enter')
    }
    await chat.page.getByText('Sending…').last().waitFor()
    await server.restart()
    await chat.page.getByText('re: and another').waitFor()
    expect(await chat.said()).toEqual(['one more', 'and another'])
    expect(server.log.filter(({ text }) => text === 'one more')).toHaveLength(1)
    await chat.status.getByText('Connected').waitFor()
  })

  it('gives words back that the server will not take', async () => {
    server.postFaults.push({ status: 413 })
    await chat.field.fill('too much')
    await chat.field.press('Enter')
    await chat.page.getByText('This was too long to send.').waitFor()
    await chat.page.getByRole('button', { name: 'Edit it' }).click()
    expect(await chat.field.inputValue()).toBe('too much')
    expect(await chat.own.count()).toBe(0)
  })

  it('does not move a reader who is looking further up, and offers the way down', async () => {
    await chat.ask('long')
    const scroller = chat.page.locator('.scroller')
    await scroller.evaluate((element: PageElement) => {
      element.scrollTop = 0
    })
    const more = chat.page.getByRole('button', { name: 'New messages' })
    server.say(say('news'))
    await more.waitFor()
    expect(await scroller.evaluate(scrollTop)).toBe(0)
    await more.click()
    await more.waitFor({ state: 'hidden' })
    expect(await scroller.evaluate(scrollTop)).toBeGreaterThan(500)
  })

  it('asks for commands from a menu that the keyboard reaches', async () => {
    const { page } = chat
    const button = page.getByRole('button', { name: 'What you can ask for' })
    await button.press('Enter')
    await page.keyboard.press('Escape')
    expect(await button.evaluate(focused)).toBe(true)
    await button.press('Enter')
    await page.keyboard.press('ArrowDown')
    await chat.answered(() => page.keyboard.press('Enter'))
    expect(await chat.said()).toEqual(['Plan'])
  })

  it('switches language on a word of the bot, and tells the bot when a person does', async () => {
    server.say({ type: 'event', name: 'locale.changed', value: 'zh-Hans' })
    await chat.page.getByLabel('你的消息').waitFor()
    await chat.page.getByLabel('语言').selectOption('zh-Hant')
    await chat.page.getByLabel('你的訊息').waitFor()
    await until(() => server.log.some(({ name }) => name === 'locale.chosen'))
    expect(server.log.at(-1)).toMatchObject({ name: 'locale.chosen', value: 'zh-Hant' })
  })

  it('clears the screen after an erasure, keeps the receipt, and begins anew next time', async () => {
    await chat.ask('first')
    await chat.field.fill('erase')
    await chat.field.press('Enter')
    await chat.page.getByText('re: first').waitFor({ state: 'detached' })
    expect(await chat.heard()).toEqual(['It is erased.'])
    expect(await chat.own.count()).toBe(0)
    await chat.page.reload()
    await chat.page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  })

  it('shows that the bot is writing until it has written', async () => {
    const typing = chat.page.locator('.typing')
    server.say({ type: 'typing' })
    await typing.waitFor()
    server.say(say('done'))
    await typing.waitFor({ state: 'hidden' })
  })
})

describe('cards', () => {
  it('draws the mood with a name, a description and a table', async () => {
    await chat.start()
    await chat.ask('mood')
    await chat.page.getByRole('group', { name: /^Your mood Mood over time, from Nov/ }).waitFor()
    const rows = chat.page.getByRole('table').getByRole('row')
    expect(await rows.count()).toBe(4)
    expect(await rows.last().innerText()).toMatch(/Nov 1[45], 2023.*\t0\t3$/)
  })

  it('tells each moment of the mood to the keys, the pointer and the ear', async () => {
    await chat.start()
    await chat.ask('mood')
    const { page } = chat
    const chart = page.getByRole('group', { name: /^Your mood/ })
    const marks = chart.getByRole('img')
    const readout = page.locator('.mood-readout')
    expect(await marks.count()).toBe(3)
    expect(await readout.innerText()).toMatch(/arrow keys/)
    expect(await chart.locator('[tabindex="0"]').count()).toBe(1)
    await marks.last().focus()
    expect(await readout.innerText()).toMatch(/Nov 1[45], 2023.*: distress 3 of 10$/)
    await page.keyboard.press('Home')
    expect(await marks.first().evaluate(focused)).toBe(true)
    expect(await readout.innerText()).toMatch(/Nov 1[45], 2023.*: mood -50$/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await marks.last().evaluate(focused)).toBe(true)
    await page.getByLabel('Your message').focus()
    expect(await readout.innerText()).toMatch(/arrow keys/)
    await marks.first().hover()
    expect(await readout.innerText()).toMatch(/: mood -50$/)
  })

  it('saves what is to be kept, and the export', async () => {
    await chat.start()
    await chat.ask('keep')
    const text = chat.page.waitForEvent('download')
    await chat.page.getByRole('button', { name: 'Save as text' }).click()
    expect((await text).suggestedFilename()).toBe('evenkeel.txt')
    const file = chat.page.waitForEvent('download')
    await chat.page.getByRole('button', { name: 'Download your data' }).click()
    expect((await file).suggestedFilename()).toBe('evenkeel-export.json')
    const page = chat.page.waitForEvent('download')
    await chat.page.getByRole('button', { name: 'Save as a page to read' }).click()
    expect((await page).suggestedFilename()).toBe('evenkeel-export.html')
  })

  it('breathes for a minute, pauses, goes on, and tells the bot at the end, once', async () => {
    const { page } = chat
    await page.clock.install()
    await chat.start()
    await chat.ask('breathe')
    const pacer = page.getByRole('group', { name: 'Breathing exercise' })
    await pacer.getByRole('button', { name: 'Start breathing' }).click()
    await page.clock.runFor(4500)
    await pacer.locator('.pacer-word').getByText('Breathe out').waitFor()
    await pacer.getByRole('button', { name: 'Pause' }).click()
    const left = await pacer.getByRole('timer').innerText()
    await page.clock.runFor(30_000)
    expect(await pacer.getByRole('timer').innerText()).toBe(left)
    await pacer.getByRole('button', { name: 'Continue' }).click()
    await page.clock.runFor(61_000)
    await pacer.locator('.pacer-word').getByText('Well done').waitFor()
    await until(() => server.log.some(({ name }) => name === 'pacer.finished'))
    await pacer.getByRole('button', { name: 'Once more' }).click()
    await page.clock.runFor(61_000)
    await pacer.getByRole('button', { name: 'Once more' }).waitFor()
    await chat.ask('after')
    expect(server.log.filter(({ name }) => name === 'pacer.finished')).toHaveLength(1)
  })

  it('puts a bar and words in the place of movement for who asks for less of it', async () => {
    await chat.page.emulateMedia({ reducedMotion: 'reduce' })
    await chat.start()
    await chat.ask('breathe')
    await chat.page.getByRole('button', { name: 'Start breathing' }).click()
    await chat.page.getByRole('progressbar').waitFor()
    expect(await chat.page.locator('.pacer-circle').isVisible()).toBe(false)
    expect(await chat.page.locator('.pacer [aria-live=polite]').innerText()).toBe('Breathe in')
  })
})
