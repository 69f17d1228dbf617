import { LOCALES, type Locale } from '../../types.ts'

/** What a person can ask of the service itself, in either language, at any time. */
export type Command =
  | {
      readonly name:
        | 'help'
        | 'stop'
        | 'human'
        | 'plan'
        | 'mood'
        | 'week'
        | 'exercises'
        | 'why'
        | 'memory'
        | 'check-ins'
        | 'export'
        | 'delete'
        | 'linked'
        | 'unlink'
        | 'forget-voice'
        | 'learn-voice'
    }
  | { readonly name: 'language'; readonly locale?: Locale }
  | { readonly name: 'country'; readonly country?: string }
  /** Voice notes: how it stands; to listen; not to. */
  | { readonly name: 'voice'; readonly wish?: 'on' | 'off' }
  /** `code`: eight digits. */
  | { readonly name: 'link'; readonly code?: string }

/** Whole messages that are a command, in normalised form: lower case, simplified script. */
const WORDS: Readonly<Record<string, Command['name']>> = {
  help: 'help',
  帮助: 'help',
  说明: 'help',
  stop: 'stop',
  停止: 'stop',
  停: 'stop',
  human: 'human',
  真人: 'human',
  人工: 'human',
  plan: 'plan',
  安全计划: 'plan',
  安全计画: 'plan',
  我的安全计划: 'plan',
  mood: 'mood',
  exercises: 'exercises',
  exercise: 'exercises',
  练习: 'exercises',
  心情: 'mood',
  week: 'week',
  weekly: 'week',
  本周: 'week',
  周报: 'week',
  why: 'why',
  为什么: 'why',
  memory: 'memory',
  记忆: 'memory',
  记得什么: 'memory',
  'check-ins': 'check-ins',
  checkins: 'check-ins',
  问候: 'check-ins',
  language: 'language',
  语言: 'language',
  country: 'country',
  国家: 'country',
  export: 'export',
  导出: 'export',
  汇出: 'export',
  delete: 'delete',
  删除: 'delete',
}

/** Accounts: a code is asked for or given, and what is linked is shown or parted. */
const LINK =
  /^(?:link(?: (?:my |an? |another )?(?:account|accounts|channel|chat))?|关联(?:我的)?(?:账号|帐号|账户|帐户)?|绑定(?:账号|帐号)?)$/
const LINK_CODE = /^(?:link|关联(?:账号|帐号)?|绑定(?:账号|帐号)?)[ :：]*(\d{4})[ -]?(\d{4})$/
const LINKED =
  /^(?:linked(?: (?:accounts?|channels?))?|已关联(?:的)?(?:账号|帐号)?|关联了(?:哪些|什么)(?:账号|帐号)?)$/
const UNLINK =
  /^(?:unlink(?: (?:my |this )?(?:account|accounts|channel|chat))?|(?:取消|解除)(?:关联|绑定)(?:账号|帐号)?)$/

/** What was learned of how somebody sounds: to be erased and left, or to be begun (again). */
const FORGET_VOICE =
  /^(?:please |can you |could you )?(?:(?:forget|erase|delete|unlearn) (?:about )?(?:my voice|how i (?:usually )?(?:sound|speak))|(?:stop|don['’]?t|do not) (?:learn(?:ing)?|remember(?:ing)?|calibrat(?:e|ing)|compar(?:e|ing)) (?:my voice|how i (?:usually )?(?:sound|speak)))(?:,? please)?$|^(?:请|请你|麻烦)?(?:(?:忘记|忘掉|忘了|删除|删掉|抹掉|清除)(?:掉)?我的?(?:声音|嗓音|语气)|把我的?(?:声音|嗓音|语气)(?:忘记|忘掉|忘了|删除|删掉|抹掉|清除)|(?:别|不要|不用)(?:再)?(?:记住?|学习?|了解|比较)我的?(?:声音|嗓音|语气))(?:吧|了|好吗|可以吗)?$/
const LEARN_VOICE =
  /^(?:please )?(?:learn|remember) (?:my voice|how i (?:usually )?(?:sound|speak))(?:,? please)?$|^(?:请|请你)?(?:记住|学习|了解)我的?(?:声音|嗓音)(?:吧)?$/

/** Names of languages. Normalising makes both scripts of a name look the same, so 简 and 繁 tell. */
const LANGUAGE_NAMES: Readonly<Record<string, Locale>> = {
  english: 'en',
  en: 'en',
  英文: 'en',
  英语: 'en',
  中文: 'zh-Hans',
  chinese: 'zh-Hans',
  zh: 'zh-Hans',
  简体中文: 'zh-Hans',
  简体: 'zh-Hans',
  繁体中文: 'zh-Hant',
  繁体: 'zh-Hant',
  正体中文: 'zh-Hant',
  ...Object.fromEntries(LOCALES.map((locale) => [locale.toLowerCase(), locale])),
}

/** Bare names that choose a language without the word "language" before them. */
const BARE = new Set(['english', '中文', '简体中文', '繁体中文', '正体中文', '英文'])

/** Voice notes: a word that switches something comes after or, in Chinese, before. */
const VOICE = /^(?:voice|voice notes?|语音)$/
const VOICE_FORGET = /^(?:voice forget|语音[ :：]?忘记)$/
const VOICE_WISHES: readonly (readonly ['on' | 'off', RegExp])[] = [
  ['on', /^(?:voice(?: notes?)? on|(?:打开|开启)语音|语音[ :：]?(?:打开|开启|开))$/],
  ['off', /^(?:voice(?: notes?)? off|(?:关闭|关掉)语音|语音[ :：]?(?:关闭|关掉|关))$/],
]

/** Longer names of the safety plan, and a sentence that asks for it and says nothing else. */
const PLAN = [
  /^my plan$/,
  /^(?:(?:can|could|shall|may) (?:we|i|you) |i (?:want|need|would like) to |i['’]d like to |let['’]?s |please |help me (?:to )?)*(?:(?:make|write|build|create|start|see|show|open|edit|change|update) )?(?:me )?(?:an?|my|the|our)? ?safety plan(?:,? please| now| together| with (?:me|you))?$/,
  /^(?:请|我想|我要|想|能不能|可以|可不可以|我们|帮我|一起|再){0,4}(?:来|做|写|制定|建立?|弄|看一?看?|看一下|打开|改一?改?|改一下|修改|更新)?(?:一份|一个|一下|下|我的|个){0,2}安全计[划画](?:吧|吗|好吗|可以吗)?$/,
]

/** Longer names of the weekly summary. */
const WEEK = new Set(['weekly summary', 'my week', '本周小结', '本周总结'])

/**
 * Recognises a command: the whole message is the word, with or without a slash before it, or asks
 * for the safety plan and says nothing else. Anything longer is talk, so no sentence of a person in
 * danger can be taken for one.
 *
 * @param plain the message as `normalise` leaves it
 */
export function parseCommand(plain: string): Command | undefined {
  const bare = plain.replace(/^\//, '').replace(/[\s.!?。！？]+$/u, '')
  if (BARE.has(bare)) return { name: 'language', locale: LANGUAGE_NAMES[bare] }
  if (WEEK.has(bare)) return { name: 'week' }
  if (PLAN.some((pattern) => pattern.test(bare))) return { name: 'plan' }
  const [, first, second] = LINK_CODE.exec(bare) ?? []
  if (first !== undefined && second !== undefined) return { name: 'link', code: first + second }
  if (LINK.test(bare)) return { name: 'link' }
  if (LINKED.test(bare)) return { name: 'linked' }
  if (UNLINK.test(bare)) return { name: 'unlink' }
  if (FORGET_VOICE.test(bare) || VOICE_FORGET.test(bare)) return { name: 'forget-voice' }
  if (LEARN_VOICE.test(bare)) return { name: 'learn-voice' }
  const wish = VOICE_WISHES.find(([, pattern]) => pattern.test(bare))?.[0]
  if (wish !== undefined) return { name: 'voice', wish }
  if (VOICE.test(bare)) return { name: 'voice' }
  const [word = '', argument, ...rest] = bare.split(/[\s:：]+/u)
  const name = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
  if (name === undefined || rest.length > 0) return undefined
  if (argument === undefined) return { name }
  if (name === 'language' && Object.hasOwn(LANGUAGE_NAMES, argument))
    return { name, locale: LANGUAGE_NAMES[argument] }
  if (name === 'country' && /^[a-z]{2}$/.test(argument))
    return { name, country: argument.toUpperCase() }
  return undefined
}
