import type { Locale } from '../locale.ts'

/** What stands on other people's pages: the button, the panel and its frame. */
export interface EmbedWords {
  readonly open: string
  readonly close: string
  /** Name of the panel and of the frame in it. */
  readonly panel: string
}

export const EMBED_WORDS: Readonly<Record<Locale, EmbedWords>> = {
  en: { open: 'Talk it over', close: 'Close', panel: 'Chat with Evenkeel, a program' },
  'zh-Hans': { open: '聊一聊', close: '关闭', panel: '和 Evenkeel（一个程序）聊天' },
  'zh-Hant': { open: '聊一聊', close: '關閉', panel: '和 Evenkeel（一個程式）聊天' },
}
