import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SYSTEM_CLOCK } from '../../bot/clock.ts'
import type { Role } from '../../bot/console/account.ts'
import type { Credentials } from '../../bot/console/accounts.ts'
import { openConsole } from '../../bot/console/open-console.ts'
import { leaveDeadJobs } from '../support/dead-jobs.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'
import { ChatPage } from './support/chat-page.ts'
import { ConsolePage } from './support/console-page.ts'
import { type WatchedPage, openBrowser, openPage, unexpected } from './support/open-browser.ts'

const PASSWORD = 'a quiet harbour at dusk'
const DESK = { viewport: { width: 1440, height: 900 } }
const SCRIPT =
  '<img src=x onerror="document.title=1"><script>document.title=2</script> [a](javascript:1)'

let browser: Browser
let dataDir: string
let server: RunningServer
let given: Record<'mei' | 'tom' | 'sue' | 'ada', Credentials>
const used = { mei: 0, tom: 0, sue: 0, ada: 0 }
const opened: WatchedPage[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'))
  const { accounts, store } = openConsole({ DATA_DIR: dataDir }, undefined, SYSTEM_CLOCK)
  const add = (name: string, display: string, role: Role) =>
    accounts.add({ name, display, role }, PASSWORD)
  given = {
    mei: await add('mei', 'Mei Lin', 'counsellor'),
    tom: await add('tom', 'Tom Reyes', 'counsellor'),
    sue: await add('sue', 'Sue Okoro', 'supervisor'),
    ada: await add('ada', 'Ada', 'admin'),
  }
  Object.assign(used, { mei: 0, tom: 0, sue: 0, ada: 0 })
  await store.close()
  await leaveDeadJobs(dataDir, ['check-in', 'check-in', 'of-old'])
  server = await startServer({ dataDir, env: { COUNTRY: 'GB' } })
})

afterEach(async () => {
  for (const watched of opened.splice(0)) {
    expect(unexpected(watched.problems)).toEqual([])
    await watched.close()
  }
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function visit(path: string, options: BrowserContextOptions) {
  const watched = await openPage(browser, { locale: 'en-GB', ...options })
  opened.push(watched)
  await watched.page.goto(`${server.url}${path}`)
  return watched.page
}

async function person(locale = 'en-GB', start = 'Start'): Promise<ChatPage> {
  const chat = new ChatPage(await visit('/', { locale }))
  await chat.start(start)
  return chat
}

/** The next code that is good: recovery codes, as each works at any time. */
function nextCode(name: keyof typeof used): string {
  const code = given[name].recoveryCodes[used[name]] ?? ''
  used[name] += 1
  return code
}

async function counsellor(
  name: keyof typeof used,
  options: BrowserContextOptions = DESK,
): Promise<ConsolePage> {
  const console = new ConsolePage(await visit('/console', options))
  await console.signIn(name, PASSWORD, nextCode(name))
  return console
}

describe('a counsellor and a person in danger', { timeout: 90_000 }, () => {
  it('talk in English, until the counsellor returns the conversation to the bot', async () => {
    const mei = await counsellor('mei')
    const tom = await counsellor('tom')
    await mei.page.getByText('Nobody is waiting.').waitFor()
    await mei.page.getByText('help lines are not confirmed').waitFor()
    const chat = await person()
    await chat.ask('I want to kill myself')

    await mei.queue.first().waitFor()
    await expect.poll(() => mei.page.title()).toContain('(1) waiting')
    await mei.told.getByText('Somebody is waiting').waitFor()
    await tom.openFirst()
    await mei.openFirst()
    await mei.page.getByText('Why this case is here').waitFor()
    await mei.claim()
    // The other one is told that it is taken, and by whom.
    await tom.told.getByText('Mei Lin has just taken this case.').waitFor()
    await tom.queue.getByText('with Mei Lin').waitFor()
    expect(await tom.claimButton.isVisible()).toBe(false)

    await mei.say('Hello, I’m Mei, a human being. Are you somewhere safe?')
    await chat.log.getByText('Mei Lin, counsellor').first().waitFor()
    await chat.log.getByText('Are you somewhere safe?').waitFor()
    await chat.field.fill('yes, at home')
    await chat.field.press('Enter')
    await mei.heard('yes, at home').waitFor()
    // She has it on her screen: the one mark stands under the newest message, in the live region.
    const read = chat.log
      .locator('.entry.person', { hasText: 'yes, at home' })
      .locator('.read-mark')
    await expect.poll(() => read.allInnerTexts()).toEqual(['Read by Mei Lin'])
    expect(await chat.page.locator('.read-mark').count()).toBe(1)
    await mei.field.pressSequentially('Go')
    await chat.page.locator('.typing:not([hidden])').waitFor()
    await chat.field.pressSequentially('I am')
    await mei.page.locator('.case .typing:not([hidden])').waitFor()
    // While she holds the conversation the bot says nothing.
    expect(await chat.answers.last().locator('.speaker').count()).toBe(1)

    await mei.field.fill('')
    await mei.page.getByRole('button', { name: 'Return to Evenkeel' }).click()
    await mei.page.getByRole('dialog').getByRole('button', { name: 'Return to Evenkeel' }).click()
    await mei.told.getByText('This case has ended.').waitFor()
    await expect.poll(() => chat.page.locator('.read-mark').count()).toBe(0)
    await mei.page.getByText('Nobody is waiting.').waitFor()
    await chat.field.fill('')
    await chat.ask('thank you, I feel a bit calmer')
    expect(await chat.answers.last().locator('.speaker').count()).toBe(0)
  })

  it('talk in Chinese, on a phone, with a quick reply, until the case is closed', async () => {
    const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' }
    const mei = await counsellor('mei', phone)
    const chat = await person('zh-CN', '开始')
    await chat.ask('我想自杀')
    await mei.openFirst()
    await mei.claim()
    await mei.page.locator('.quick summary').click()
    await mei.page.locator('.quick li button').first().click()
    await mei.field.press('Enter')
    await chat.log.getByText('我是真人').waitFor()
    await chat.log.getByText('Mei Lin（咨询师）').first().waitFor()
    await chat.field.fill('我在家里，有点害怕')
    await chat.field.press('Enter')
    await mei.heard('我在家里，有点害怕').waitFor()
    await chat.log.getByText('Mei Lin已读').waitFor()
    await mei.page.getByRole('button', { name: '个案信息' }).click()
    await mei.page.getByText('为什么在这里').waitFor()
    await mei.page.locator('#note').fill('独自在家')
    await mei.page.getByRole('button', { name: '保存备注' }).click()
    await mei.page.locator('.notes').getByText('独自在家').waitFor()
    await mei.page.getByRole('button', { name: '结束', exact: true }).click()
    await mei.page.getByLabel('结果').selectOption('support-arranged')
    await mei.page.getByRole('button', { name: '结束个案' }).click()
    await mei.told.getByText('这个个案已经结束。').waitFor()
  })

  it('by keyboard alone', async () => {
    const chat = await person()
    await chat.ask('I want to kill myself')
    const { page, queue } = await counsellor('mei')
    await queue.first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.case-body').waitFor()
    await page.keyboard.press('c')
    const focused = page.locator('.case #message:focus')
    await focused.waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    await page.keyboard.type('typed, by keys: jcx?')
    await page.keyboard.press('Enter')
    await chat.log.getByText('typed, by keys: jcx?').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.getByLabel('Single-key shortcuts').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('x')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.reload()
    await page.locator('.case-body').waitFor()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByLabel('Single-key shortcuts').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.header .name').click()
    await page.keyboard.press('j')
    await focused.waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('b')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Return to Evenkeel' })
      .press('Enter')
    await page.getByText('Nobody is waiting.').waitFor()
  })

  it('shows script in a message as the characters it is', async () => {
    const chat = await person()
    await chat.ask('I want to kill myself')
    const mei = await counsellor('mei')
    await mei.openFirst()
    await mei.claim()
    await chat.field.fill(SCRIPT)
    await chat.field.press('Enter')
    await mei.heard('document.title=1').waitFor()
    const shown = await mei.page.locator('.entry.person .bubble p').last().innerText()
    expect(shown).toBe(SCRIPT)
    expect(await mei.page.locator('.log img, .log script, .log a').count()).toBe(0)
    await mei.say('<b>I</b> see it')
    await chat.log.getByText('<b>I</b> see it').waitFor()
    expect(await chat.page.locator('.log b').count()).toBe(0)
    expect(await mei.page.title()).toContain('Evenkeel')
    // Not even the page itself could make markup of a string.
    const refused = await mei.page.evaluate(
      `try { document.createElement('p').innerHTML = '<b>x</b>'; false } catch { true }`,
    )
    expect(refused).toBe(true)
    const watched = opened.find(({ page }) => page === mei.page)
    watched?.problems.splice(
      0,
      Infinity,
      ...watched.problems.filter((one) => !/TrustedHTML/.test(one)),
    )
  })

  it('keeps a draft when the session ends and somebody signs in again', async () => {
    const chat = await person()
    await chat.ask('I want to kill myself')
    const mei = await counsellor('mei')
    await mei.openFirst()
    await mei.claim()
    await mei.field.fill('half a sentence')
    const elsewhere = await counsellor('mei')
    await elsewhere.page.locator('.account summary').click()
    await elsewhere.page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await mei.page.getByText('Your session is over.').waitFor()
    await mei.signIn('mei', PASSWORD, nextCode('mei'))
    // The case is shown anew once it has been read again.
    await mei.page.getByText('Live', { exact: true }).waitFor()
    await mei.page.getByRole('button', { name: 'Return to Evenkeel' }).waitFor()
    await expect.poll(() => mei.field.inputValue()).toBe('half a sentence')
    await mei.field.press('Enter')
    await chat.log.getByText('half a sentence').waitFor()
  })

  it('never puts words begun for one person before another', async () => {
    const first = await person()
    await first.ask('I want to kill myself')
    const second = await person()
    await second.ask('I want to kill myself')
    const mei = await counsellor('mei')
    await expect.poll(() => mei.queue.count()).toBe(2)
    for (const name of ['one', 'two']) {
      await mei.queue.first().click()
      await mei.claim()
      await mei.field.fill(`for ${name}`)
      await mei.page.locator('.header .name').click()
    }
    const yours = mei.page.locator('.queue section', { hasText: 'Yours' }).locator('.queue-item')
    const drafts = new Set<string>()
    for (const i of [0, 1]) {
      await yours.nth(i).click()
      await expect.poll(() => yours.nth(i).getAttribute('aria-current')).toBe('true')
      drafts.add(await mei.field.inputValue())
    }
    expect([...drafts].toSorted()).toEqual(['for one', 'for two'])
  })

  it('shows an administrator accounts and the log, and no case', async () => {
    const chat = await person()
    await chat.ask('I want to kill myself')
    const page = await visit('/console', DESK)
    await page.locator('#sign-in-name').fill('ada')
    await page.locator('#sign-in-password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.locator('#sign-in-code').fill(nextCode('ada'))
    await page.keyboard.press('Enter')
    await page.getByText('The log is whole').waitFor()
    await page.getByRole('rowheader', { name: 'Mei Lin (mei)' }).waitFor()
    expect(await page.locator('.queue').count()).toBe(0)
  })

  it('shows a supervisor the jobs that were given up, to try again or discard', async () => {
    const { page } = await counsellor('sue')
    const open = page.getByRole('button', { name: 'Jobs given up: 3' })
    await open.waitFor()
    await open.click()
    const jobs = page.getByRole('dialog', { name: 'Jobs that were given up' })
    await jobs.getByRole('table', { name: 'Check-in with a person' }).waitFor()
    expect(await jobs.locator('tbody tr').count()).toBe(3)
    expect(await jobs.innerText()).not.toMatch(/secret|somebody-in-particular/)
    const picture = process.env['PICTURES']
    if (picture !== undefined) await page.screenshot({ path: join(picture, 'dead-jobs-en.png') })

    await jobs.getByRole('button', { name: 'Discard · of-old' }).click()
    const sure = page.getByRole('dialog', { name: 'Discard this job?' })
    await sure.getByRole('button', { name: 'Cancel' }).click()
    expect(await jobs.locator('tbody tr').count()).toBe(3)
    await jobs.getByRole('button', { name: 'Discard · of-old' }).press('Enter')
    await sure.getByRole('button', { name: 'Discard the job' }).press('Enter')
    await jobs.getByRole('status').getByText('The job is discarded.').waitFor()
    await expect.poll(() => jobs.locator('tbody tr').count()).toBe(2)

    await jobs.getByRole('button', { name: 'Try all again: Check-in with a person' }).click()
    await jobs.getByRole('status').getByText('It is tried again.').waitFor()
    await page.keyboard.press('Escape')
    // They fail again, as what they carry is no check-in's; the window shows it when it is opened.
    await page.getByRole('button', { name: /^Jobs given up/ }).press('Enter')
    await jobs.waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Language').selectOption('zh-Hant')
    await page.getByRole('button', { name: /^放棄的任務/ }).click()
    await page.getByRole('dialog', { name: '放棄的任務' }).waitFor()
    if (picture !== undefined) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: join(picture, 'dead-jobs-phone.png') })
      await page.keyboard.press('Escape')
      await page.screenshot({ path: join(picture, 'header-phone.png') })
    }
    await page.keyboard.press('Escape')
    const mei = await counsellor('mei')
    expect(await mei.page.getByRole('button', { name: /^Jobs given up/ }).count()).toBe(0)
  })

  it('says what is wrong with a sign-in, in words', async () => {
    const page = await visit('/console', { locale: 'zh-TW' })
    await page.locator('#sign-in-name').fill('mei')
    await page.locator('#sign-in-password').fill('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('登入名或密碼不對。').waitFor()
    const watched = opened.at(-1)
    watched?.problems.splice(
      0,
      Infinity,
      ...watched.problems.filter((one) => !/status of 401/.test(one)),
    )
  })
})
