import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { testApp } from '../support/test-app.ts'
import { hostSite, type HostSite, type HostTag } from './support/host-site.ts'
import { openBrowser, openPage } from './support/open-browser.ts'

/** A folder for pictures of what was seen; none are taken without it. */
const SCREENSHOTS = process.env['EMBED_SCREENSHOTS']
/** What the script may weigh on somebody else's page. */
const MOST_BYTES = 15_000

interface Visit {
  readonly page: Page
  /** The page inside the panel. */
  readonly chat: FrameLocator
  readonly problems: readonly string[]
  readonly shot: (name: string) => Promise<void>
}

/** Which element has the focus, through the shadow of the snippet. */
const FOCUS = `(() => {
  const { activeElement: outer } = document
  const inner = outer?.shadowRoot?.activeElement ?? outer
  return inner?.className || inner?.localName
})()`

/** Of an element: resolves when nothing on or in it moves any more. Runs in the browser. */
const SETTLED =
  '(element) => Promise.all(element.getAnimations({ subtree: true }).map((one) => one.finished)).then(() => null)'

describe('the snippet on a page of another site', { timeout: 60_000 }, () => {
  let browser: Browser
  let host: HostSite

  beforeAll(async () => {
    ;[browser, host] = await Promise.all([openBrowser(), hostSite()])
  })

  afterAll(async () => {
    await browser.close()
    await host.close()
  })

  async function visit(
    options: BrowserContextOptions = {},
    tag: Omit<HostTag, 'chat'> = {},
    origins = host.origin,
  ): Promise<Visit> {
    const app = await testApp({ EMBED_ORIGINS: origins })
    const watched = await openPage(browser, {
      viewport: { width: 1100, height: 760 },
      ...options,
    })
    const { page, problems } = watched
    onTestFinished(() => watched.close())
    await page.goto(host.page({ chat: app.url, ...tag }))
    return {
      ...{ page, problems },
      chat: page.frameLocator('iframe'),
      async shot(name) {
        if (SCREENSHOTS === undefined) return
        await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, animations: 'disabled' })
      },
    }
  }

  it('is small enough for anybody’s page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evenkeel-embed-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await build({
      configFile: join(import.meta.dirname, '../../bot/web/embed/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: folder },
    })
    expect((await stat(join(folder, 'embed.js'))).size).toBeLessThan(MOST_BYTES)
  })

  it('opens a chat beside the page, keeps the person through a reload, and leaves by Escape', async () => {
    const { page, chat, problems, shot } = await visit()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const open = page.getByRole('button', { name: 'Talk it over' })
    await shot('desktop-closed')
    expect(page.frames()).toHaveLength(1)
    await open.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Chat with Evenkeel, a program' })
    await panel.waitFor()
    await expect.poll(() => page.evaluate<string>(FOCUS)).toBe('iframe')
    await chat.getByRole('button', { name: 'Start', exact: true }).click()
    await chat.locator('.entry.bot').first().waitFor()
    await chat.locator('#message').fill('the lighthouse again')
    await chat.locator('#message').press('Enter')
    await chat.locator('.entry.bot').nth(1).waitFor()
    await shot('desktop-open')

    // The page behind stays usable.
    await page.getByRole('link', { name: 'News' }).click()
    await chat.locator('#message').press('Escape')
    await panel.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate<string>(FOCUS)).toBe('open')
    await open.press('Enter')
    await page.getByRole('button', { name: 'Close' }).press('Escape')
    await panel.waitFor({ state: 'hidden' })

    await page.reload()
    await open.click()
    await panel.waitFor()
    // A click into the frame would miss while the panel still slides.
    await panel.evaluate(SETTLED)
    // Chromium keeps no local storage for a frame of another site here, so the notice comes again;
    // the cookie says whose conversation it is.
    await chat.getByRole('button', { name: 'Start', exact: true }).click()
    await chat.locator('.entry.person', { hasText: 'the lighthouse again' }).waitFor()
    const cookies = await page.context().cookies()
    expect(cookies.map(({ name, sameSite, secure }) => [name, sameSite, secure])).toEqual([
      ['__Host-evenkeel_frame', 'None', true],
    ])
    // Kept for this pair of sites alone (CHIPS).
    expect(cookies[0]).toHaveProperty('partitionKey')
    expect(problems).toEqual([])
    expect(new Set(asked.map((url) => new URL(url).hostname))).toEqual(
      new Set(['localhost', '127.0.0.1']),
    )
  })

  it('Escape closes a window of the page inside first, and the panel only then', async () => {
    const { page, chat } = await visit()
    await page.getByRole('button', { name: 'Talk it over' }).click()
    await chat.getByRole('button', { name: 'Crisis help' }).first().click()
    const lines = chat.getByRole('dialog')
    await lines.waitFor()
    await lines.press('Escape')
    await lines.waitFor({ state: 'hidden' })
    await page.getByRole('dialog').waitFor()
    await chat.locator('body').press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it.each(['light', 'dark'] as const)('fills a phone, %s, in Chinese', async (colorScheme) => {
    const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }
    const { page, chat, problems, shot } = await visit(
      { ...phone, colorScheme, locale: 'en-US', reducedMotion: 'reduce' },
      { pageLang: 'zh-CN' },
    )
    await shot(`phone-closed-${colorScheme}`)
    await page.getByRole('button', { name: '聊一聊' }).tap()
    const panel = page.getByRole('dialog', { name: '和 Evenkeel（一个程序）聊天' })
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 780 })
    const animation = await page.evaluate(`getComputedStyle(
      document.querySelector('evenkeel-chat').shadowRoot.querySelector('dialog'),
    ).animationName`)
    expect(animation).toBe('none')
    await shot(`phone-notice-${colorScheme}`)
    // Not a tap: Chromium 150 takes a made-up one in a frame of another site to a neighbouring button.
    await chat.getByRole('button', { name: '开始', exact: true }).click()
    await chat.locator('.entry.bot').first().waitFor()
    await shot(`phone-open-${colorScheme}`)
    await page.getByRole('button', { name: '关闭' }).tap()
    await panel.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate<string>(FOCUS)).toBe('open')
    expect(problems).toEqual([])
  })

  it('takes its language, its label and its side from the tag', async () => {
    const { page, chat, shot } = await visit(
      { colorScheme: 'dark' },
      { pageLang: 'fr', attributes: 'data-lang="zh-TW" data-label="小憩" data-side="left"' },
    )
    const open = page.getByRole('button', { name: '小憩' })
    expect((await open.boundingBox())?.x).toBeLessThan(40)
    await open.click()
    await chat.getByRole('button', { name: '開始', exact: true }).waitFor()
    await shot('desktop-left-dark')
  })

  it('shows nothing on a site that is not listed', async () => {
    const { page, problems } = await visit({}, {}, 'https://another.example')
    await page.getByRole('button', { name: 'Talk it over' }).click()
    await expect.poll(() => problems.join('\n')).toMatch(/frame-ancestors/)
  })
})
