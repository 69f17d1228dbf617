import type { Locator, Page } from 'playwright-core'

/** The counsellor console as a counsellor meets it. */
export class ConsolePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get queue(): Locator {
    return this.page.locator('.queue-item')
  }

  get field(): Locator {
    return this.page.locator('.case #message')
  }

  get told(): Locator {
    return this.page.locator('.told')
  }

  get claimButton(): Locator {
    return this.page.locator('.case-actions .primary')
  }

  async signIn(name: string, password: string, code: string): Promise<void> {
    await this.page.locator('#sign-in-name').fill(name)
    await this.page.locator('#sign-in-password').fill(password)
    await this.page.keyboard.press('Enter')
    await this.page.locator('#sign-in-code').fill(code)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.header[data-status=connected]').waitFor()
  }

  /** Opens the case that stands first. */
  async openFirst(): Promise<void> {
    await this.queue.first().click()
    await this.page.locator('.case-body').waitFor()
  }

  async claim(): Promise<void> {
    await this.claimButton.click()
    await this.field.waitFor()
  }

  async say(text: string): Promise<void> {
    await this.field.fill(text)
    await this.field.press('Enter')
    await this.page.locator('.entry.ours:not([data-state])', { hasText: text }).waitFor()
  }

  /** A line of the person. */
  heard(text: string): Locator {
    return this.page.locator('.entry.person', { hasText: text })
  }
}
