import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredActivity } from '../../../bot/activity.ts'
import { renderExport } from '../../../bot/export/readable-export.ts'
import { openCase } from '../../../bot/handoff/step-case.ts'
import { exportedProfile } from '../../../bot/stores/exported-profile.ts'
import type { PersonExport } from '../../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { anyText } from '../../support/any-text.ts'

const AT = Date.UTC(2026, 2, 4, 9, 30)
const EMPTY: PersonExport = {
  personId: 'p1',
  profile: exportedProfile(EMPTY_PROFILE),
  ...{ mood: [], conversations: [], cases: [], channels: [] },
}
const ALONE = { distract: [], ask: [], professionals: [], surroundings: [] }
const NEUTRAL = { anger: 0, disgust: 0, fear: 0.2, joy: 0, neutral: 0.1, sadness: 0.7, surprise: 0 }
const READ = { source: 'text', shared: NEUTRAL, confidence: 0.8, abstained: false } as const
const BY = { id: 'c1', name: 'Mei Lin', role: 'counsellor' } as const

/** Somebody of whom there is something of every kind, each text of theirs the given one. */
function personOf(text: string, name = 'Mei Lin'): PersonExport {
  const said = (role: 'user' | 'bot', more: Partial<StoredActivity> = {}) => ({
    seq: 1,
    activity: {
      ...{ type: 'message', timestamp: new Date(AT).toISOString(), text },
      ...{ from: { id: 'x', role, ...(role === 'bot' && { name }) } },
      ...more,
    },
  })
  const opening = { id: 'k1', personId: 'p1', conversationId: 'c', at: AT, reason: 'risk' } as const
  return {
    personId: 'p1',
    profile: {
      ...EMPTY_PROFILE,
      ...{ locale: 'en', country: 'GB', timeZone: 'Asia/Shanghai' },
      episodes: [{ technique: 'grounding', at: AT, before: 7, after: 3, finished: true }],
      remembered: [{ kind: 'plan', text, at: AT, due: AT, asked: false }],
      corrections: [{ read: 'sad', said: null, at: AT, model: 'm' }],
      screenings: [{ instrument: 'phq9', score: 11, at: AT }],
      safetyPlan: {
        ...{ version: 1, updatedAt: AT, before: [] },
        lines: { ...ALONE, signs: [text], alone: [text] },
      },
      checkIns: [
        { id: 'i', rule: { every: 'day', minute: 1260 }, dueAt: AT, about: text, unanswered: 0 },
      ],
      voice: { version: 1, at: AT, feeling: true },
    },
    mood: [
      { at: AT, ...READ, valence: -0.42, arousal: 0.25 },
      { at: AT + 1, ...READ, valence: 0.9, arousal: 0, abstained: true },
      { at: AT + 2, ...READ, valence: 0, arousal: 0, source: 'rating', rating: 8 },
    ],
    conversations: [
      {
        ...{ id: 'c', createdAt: AT, state: EMPTY_STATE },
        activities: [
          said('user', { attachments: [{ contentType: 'audio/ogg', name: text }] }),
          said('bot', {
            attachments: [
              {
                contentType: 'application/vnd.evenkeel.summary+json',
                content: { rows: [{ label: text, value: text }] },
              },
              { contentType: 'application/json', contentUrl: '/api/export', name },
            ],
          }),
          said('user', { type: 'event', name: 'never shown' }),
          said('user', { text: '' }),
        ],
      },
    ],
    cases: [
      {
        ...openCase({ ...opening, sign: null, locale: 'en', country: null }),
        ...{ status: 'closed', level: 'high', endedAt: AT, outcome: 'support-arranged' },
        notes: [{ at: AT, by: { ...BY, name }, text }],
        history: [{ at: AT, what: 'closed', by: { ...BY, name }, status: 'closed' }],
      },
    ],
    channels: ['web', 'telegram'],
  }
}

/** The tags of a page without what stands between them. */
const tagsOf = (page: string) => page.match(/<[^>]*>/g)?.join('') ?? ''

describe('the readable export', () => {
  it('tells all there is, in English, by the person’s clock', () => {
    const page = renderExport(personOf('the lamp stays off'), { locale: 'en', at: AT })
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/)
    for (const words of [
      ...['Made Mar 4, 2026, 5:30', 'those of Asia/Shanghai', 'United Kingdom'],
      ...['web, telegram', 'a plan', 'every day at 9 pm', '5-4-3-2-1 with your senses'],
      ...['PHQ-9 (low mood)', '>11<', 'What warns me', 'What I can do alone', '−0.42', '0.25'],
      ...['sadness', 'unsure', 'your rating', '>8<', '<svg ', 'You</bdi>', 'Mei Lin</bdi>'],
      ...['Files: the lamp', 'high', 'closed', 'support was arranged', 'signs of danger'],
    ])
      expect(page, words).toContain(words)
    expect(page.match(/<li class="(own|other)">/g)).toHaveLength(2)
    expect(page).not.toMatch(/never shown|undefined|NaN|\[object|cannot be sent in this chat/)
  })

  it.each([
    ['zh-Hans', '关于你', '安全计划', '每天晚上9点', '咨询师'],
    ['zh-Hant', '關於你', '安全計', '每天晚上9點', '諮'],
  ] as const)('is in %s as well', (locale, ...expected) => {
    const page = renderExport(personOf('灯一直关着'), { locale, at: AT })
    for (const words of [`<html lang="${locale}">`, '灯一直关着', ...expected])
      expect(page, words).toContain(words)
    expect(page).not.toContain('Safety plan')
  })

  it('says so where there is nothing', () => {
    const page = renderExport(EMPTY, { locale: 'en', at: AT })
    expect(page.match(/Nothing is kept here/g)).toHaveLength(4)
    expect(page).not.toMatch(/<svg|<table/)
  })

  it('runs, loads and sends nothing', () => {
    const page = renderExport(personOf('x'), { locale: 'en', at: AT })
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &apos;none&apos;; style-src/,
    )
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|src=|href=|url\(|@import/i)
  })

  it.each([
    '<script>alert(1)</script>',
    '</style></title></div><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    ']]><svg onload=alert(1)>',
    '<!-- --!> <![CDATA[',
    '&lt;b&gt; &#60;script&#62;',
    'left \u202egnp.exe\u2066 right',
    '${7*7} $& $1 {at}',
  ])('leaves %j mere words', (text) => {
    const tame = renderExport(personOf('x', 'y'), { locale: 'en', at: AT })
    const page = renderExport(personOf(text, text), { locale: 'en', at: AT })
    expect(tagsOf(page)).toBe(tagsOf(tame))
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('holds its own tags and no others, whatever was written', () => {
    const tame = tagsOf(renderExport(personOf('x', 'y'), { locale: 'en', at: AT }))
    fc.assert(
      fc.property(anyText(30), (text) => {
        const page = renderExport(personOf(`x${text}`, `y${text}`), { locale: 'en', at: AT })
        expect(tagsOf(page)).toBe(tame)
      }),
      { numRuns: 40 },
    )
  })

  it('takes times that are none', () => {
    const person = personOf('x')
    const [talk] = person.conversations
    if (!talk) throw new Error('no talk')
    const logged = talk.activities.map(({ seq, activity }) => ({
      seq,
      activity: { ...activity, timestamp: '"><b>' },
    }))
    const data = { ...person, conversations: [{ ...talk, createdAt: 9e15, activities: logged }] }
    expect(renderExport(data, { locale: 'en', at: AT })).toContain('Begun –')
  })
})
