/**
 * Escapes plain text for MarkdownV2, so that it shows exactly as it is: every character that has a
 * meaning somewhere, and the backslash itself.
 * Source: core.telegram.org/bots/api#markdownv2-style.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, String.raw`\$&`)
}
