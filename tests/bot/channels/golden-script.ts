import type { Answer } from '../../../bot/answer.ts'
import { compose } from '../../../bot/compose.ts'
import type { LoggedActivity } from '../../../bot/stores/session-store.ts'
import { formatHelplines } from '../../../dialogs/crisis/helplines.ts'
import { FLOWS } from '../../../dialogs/flows/index.ts'
import { variantsOf } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { MessageKey } from '../../../dialogs/messages/en.ts'
import type { Utterance } from '../../../dialogs/types.ts'
import type { Locale, MoodPoint, SharedEmotion } from '../../../types.ts'

const NOW = Date.UTC(2026, 10, 23, 9, 30)
const DAY = 86_400_000

/** What every channel must be able to show: one entry a turn, each named for what it is about. */
export function goldenScript(
  locale: Locale,
): readonly { readonly what: string; readonly logged: readonly LoggedActivity[] }[] {
  let seq = 0
  return turns(locale).map(({ what, say }) => {
    const answer: Answer = { state: EMPTY_STATE, profile: EMPTY_PROFILE, say: say ?? [] }
    const activities = say
      ? compose(answer, locale, null, NOW).activities
      : [
          {
            type: 'message',
            timestamp: new Date(NOW).toISOString(),
            from: { id: 'counsellor-1', name: 'Mei_Lin (R.)', role: 'bot' as const },
            text: locale === 'en' ? COUNSELLOR.en : COUNSELLOR.zh,
            locale,
          },
        ]
    return { what, logged: activities.map((activity) => ({ seq: ++seq, activity })) }
  })
}

const COUNSELLOR = {
  en: 'I have read what you wrote. *Take your time* - 1. breathe, 2. tell me [one thing].',
  zh: '你写的我都看了。*慢慢来*——1. 先喘口气，2. 跟我说【一件事】。',
}

/** Words that a person typed, with everything in them that is markup somewhere. */
const TYPED = 'Walk_to the *river* [with Anna] <3 & call 555-0100!'

function turns(locale: Locale): readonly { what: string; say?: readonly Utterance[] }[] {
  return [
    {
      what: 'a greeting with choices',
      say: [
        {
          say: 'service.greeting',
          choices: [
            { id: 'troubled', label: 'service.choice.troubled' },
            { id: 'calm', label: 'service.choice.calm' },
            { id: 'what', label: 'service.choice.what' },
          ],
        },
      ],
    },
    {
      what: 'a long message',
      say: [{ say: 'remember.list', values: { list: longText(locale) } }],
    },
    {
      what: 'many choices',
      say: [
        {
          say: 'service.exercises',
          choices: FLOWS.map(({ id, title }) => ({ id, label: title })),
        },
      ],
    },
    {
      what: 'the breathing pacer',
      say: [
        {
          say: 'service.exercises',
          card: { type: 'pacer', inhale: 4, hold: 0, exhale: 6, seconds: 120 },
        },
      ],
    },
    {
      what: 'the mood chart',
      say: [
        {
          say: 'service.mood.rising',
          values: { count: 3, days: 4 },
          card: { type: 'mood', points: POINTS },
        },
      ],
    },
    {
      what: 'a summary with the words of a person',
      say: [
        {
          say: 'service.exercises',
          card: {
            type: 'summary',
            rows: [
              { label: 'service.choice.calm', value: TYPED },
              { label: 'service.choice.what', value: '7 → 4' },
            ],
          },
        },
      ],
    },
    {
      what: 'the export',
      say: [
        {
          say: 'service.export',
          values: { activities: 12, moodPoints: 3 },
          card: { type: 'download', what: 'export' },
        },
      ],
    },
    { what: 'a crisis reply', say: crisis(locale, 'GB') },
    { what: 'a crisis reply, country not known', say: crisis(locale, null) },
    { what: 'a counsellor' },
  ]
}

function crisis(locale: Locale, country: string | null): readonly Utterance[] {
  return [
    {
      say: 'crisis.helplines',
      values: { helplines: formatHelplines(country, locale) },
      card: { type: 'helplines', country },
    },
  ]
}

/** Several messages of the catalogue in one, longer than any channel but our own takes at once. */
function longText(locale: Locale): string {
  const keys: MessageKey[] = ['service.help', 'service.disclosure', 'service.trouble']
  const words = keys.flatMap((key) => variantsOf(key, locale)).join('\n\n')
  return Array.from({ length: Math.ceil(11_000 / words.length) }, () => words).join('\n\n')
}

const shared = (strongest: SharedEmotion, p: number): MoodPoint['shared'] => ({
  anger: 0,
  disgust: 0,
  fear: 0,
  joy: 0,
  neutral: 0,
  sadness: 0,
  surprise: 0,
  [strongest]: p,
})

const POINTS: readonly MoodPoint[] = [
  { valence: -0.7, shared: shared('sadness', 0.8), source: 'text' as const },
  { valence: -0.4, shared: shared('neutral', 0), source: 'rating' as const, rating: 6 },
  { valence: 0.6, shared: shared('joy', 0.7), source: 'text' as const },
].map((point, i) => ({
  ...point,
  at: NOW - (3 - i) * DAY,
  arousal: 0,
  confidence: 0.8,
  abstained: false,
}))
