import type { Locator, Page } from 'playwright-core'

/** The chat page as a person meets it: found by roles and names only. */
export class ChatPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get field(): Locator {
    return this.page.locator('#message')
  }

  get log(): Locator {
    return this.page.getByRole('log')
  }

  get status(): Locator {
    return this.page.locator('.header .status')
  }

  get suggestions(): Locator {
    return this.page.locator('.suggestions button')
  }

  /** Bubbles of the bot. */
  get answers(): Locator {
    return this.page.locator('.entry.bot')
  }

  get own(): Locator {
    return this.page.locator('.entry.person .bubble')
  }

  /** What the person said, as it stands on the screen. */
  said(): Promise<string[]> {
    return this.page.locator('.entry.person .bubble p').allInnerTexts()
  }

  /** What the bot said, a paragraph each. */
  heard(): Promise<string[]> {
    return this.page.locator('.entry.bot .bubble p').allInnerTexts()
  }

  /** Goes past the notice. */
  async start(name = 'Start'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
    await this.answers.first().waitFor()
  }

  /** Writes a message and waits until the bot has answered it. */
  async ask(text: string): Promise<void> {
    await this.field.fill(text)
    await this.answered(() => this.field.press('Enter'))
  }

  /** Does something and waits for a further answer of the bot. */
  async answered(act: () => Promise<void>): Promise<void> {
    const before = await this.answers.count()
    await act()
    await this.answers.nth(before).waitFor()
  }
}
