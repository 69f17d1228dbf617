import type { Locale, RiskKind, RiskLevel } from '../../../types.ts'
import type { Alert, AlertReason } from './alert.ts'

interface Words {
  readonly reasons: Readonly<Record<AlertReason, string>>
  readonly levels: Readonly<Record<RiskLevel, string>>
  readonly kinds: Readonly<Record<RiskKind | 'request', string>>
  readonly other: string
  /** What the person has been told; said while nobody holds the conversation. */
  readonly told: string
  /** What is said in place of that while the store is away. */
  readonly away: string
  readonly subject: (reason: string, level: string) => string
  readonly lines: (
    alert: Alert,
    words: { readonly level: string; readonly kind: string; readonly waited: number },
  ) => readonly string[]
}

/** What counsellors read; the person never sees it. */
const ENGLISH: Words = {
  reasons: {
    new: 'Somebody needs a counsellor',
    unanswered: 'Nobody has answered yet',
    raised: 'It has become more serious',
    danger: 'Danger in a conversation that a counsellor holds',
    outage: 'Danger while the store is away: no case can be opened yet',
  },
  levels: { none: 'none', low: 'low', moderate: 'moderate', high: 'HIGH', imminent: 'IMMINENT' },
  kinds: {
    suicide: 'thoughts of suicide',
    'self-harm': 'self-harm',
    'harm-to-others': 'harm to others',
    abuse: 'abuse or violence',
    medical: 'a medical emergency',
    request: 'asked for a human',
  },
  other: 'It is about somebody else than the person who writes.',
  told: 'The person was told that nobody has answered so far, and was given helplines.',
  away: 'The person was given helplines. Nobody can answer them in the console until the store is back; the case is opened then.',
  subject: (reason, level) => `[Evenkeel] ${reason} (risk: ${level})`,
  lines: ({ locale, country, link }, { level, kind, waited }) => [
    `Risk: ${level}`,
    `What it is about: ${kind}`,
    `Waiting: ${waited} minutes`,
    `Language: ${locale}; country: ${country ?? 'not known'}`,
    '',
    `Open the case: ${link}`,
  ],
}

const CHINESE: Words = {
  reasons: {
    new: '有人需要咨询师',
    unanswered: '还没有人回应',
    raised: '情况变得更严重',
    danger: '咨询师正在进行的对话里出现危险',
    outage: '存储暂时连不上时出现危险，还不能建立个案',
  },
  levels: { none: '无', low: '低', moderate: '中', high: '高', imminent: '紧急' },
  kinds: {
    suicide: '自杀念头',
    'self-harm': '自伤',
    'harm-to-others': '伤害他人',
    abuse: '虐待或暴力',
    medical: '医疗急症',
    request: '要求与真人交谈',
  },
  other: '有危险的是别人，不是写消息的人。',
  told: '对方已被告知目前还没有人回应，并已得到求助热线。',
  away: '对方已得到求助热线。存储恢复之前，控制台里没有办法回复；恢复后会建立个案。',
  subject: (reason, level) => `[Evenkeel] ${reason}（风险：${level}）`,
  lines: ({ locale, country, link }, { level, kind, waited }) => [
    `风险：${level}`,
    `内容：${kind}`,
    `已等待：${waited} 分钟`,
    `语言：${locale}；国家或地区：${country ?? '未知'}`,
    '',
    `打开个案：${link}`,
  ],
}

/** An alert in words for an e-mail. */
export function emailWords(
  alert: Alert,
  locale: Locale,
): { readonly subject: string; readonly text: string } {
  const words = locale === 'en' ? ENGLISH : CHINESE
  const reason = words.reasons[alert.reason]
  const level = words.levels[alert.level]
  const kind = words.kinds[alert.kind ?? 'request']
  const waited = Math.floor(alert.waitedSeconds / 60)
  const lines = [
    reason,
    '',
    ...words.lines(alert, { level, kind, waited }),
    ...(alert.about === 'other' ? [words.other] : []),
    ...(alert.reason === 'outage' ? [words.away] : []),
    ...(alert.reason === 'danger' || alert.reason === 'outage' ? [] : [words.told]),
  ]
  return { subject: words.subject(reason, level), text: `${lines.join('\n')}\n` }
}
