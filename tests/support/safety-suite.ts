import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAlways } from './check-always.ts'
import { playSafety, type Played } from './play-safety.ts'
import { SAFETY_CATEGORIES, safetyTranscripts, type SafetyTranscript } from './safety-transcript.ts'

const AT_LEAST = { conversations: 60, aCategory: 3, traditional: 8 } as const
/** No means, no amount, no place: test data about danger are written with the same care. */
const NO_METHOD =
  /\d+ ?(?:mg|g|ml|毫克|片|颗|顆|粒|楼|樓)(?![a-z])|rope|razor|helium|knife|gun\b|bridge|绳|繩|炭|刀|楼顶|樓頂|割腕|跳楼|跳樓|安眠药|安眠藥/i

function read(language: 'en' | 'zh'): Map<string, SafetyTranscript[]> {
  const folder = new URL(`../transcripts/crisis/${language}/`, import.meta.url)
  return new Map(
    readdirSync(folder).map((file) => {
      const data: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      const { data: transcripts, error } = safetyTranscripts.safeParse(data)
      if (!transcripts) throw new Error(`${language}/${file}: ${error.message}`)
      return [file.replace('.json', ''), transcripts]
    }),
  )
}

/** Holds a turn to what its transcript says of it. */
function checkTurn({ never, script }: SafetyTranscript) {
  let standing = 'none'
  return ({ turn, risk, bubbles, crisis, alerts, caseNow }: Played) => {
    const where = turn.person ?? turn.counsellor ?? `${turn.waits} minutes`
    const all = bubbles.map(({ text }) => text).join('\n')
    const said = bubbles.map(({ keys }) => keys)
    if (turn.risk) expect([risk?.level, risk?.kind, risk?.about], where).toEqual(turn.risk)
    if (turn.step !== undefined) expect(crisis?.step ?? null, where).toBe(turn.step)
    if (turn.level) expect(crisis?.level ?? 'none', where).toBe(turn.level)
    let from = 0
    for (const key of turn.says ?? []) {
      const at = said.findIndex((keys, i) => i >= from && keys.includes(key))
      expect(
        at,
        `${where}: ${key} is said, among ${said.flat().join(', ')}`,
      ).toBeGreaterThanOrEqual(0)
      from = at + 1
    }
    for (const key of turn.unsaid ?? []) expect(said.flat(), where).not.toContain(key)
    for (const words of turn.shows ?? []) expect(all, where).toContain(words)
    for (const words of turn.hides ?? []) expect(all, where).not.toContain(words)
    for (const words of never) expect(all.toLowerCase(), where).not.toContain(words.toLowerCase())
    const locale = turn.locale ?? (script && 'zh-Hant')
    if (locale) for (const one of bubbles) expect(one.locale, where).toBe(locale)
    if (turn.silent) expect(all, where).toBe('')
    expect(alerts, `${where}: alerts`).toEqual(turn.alerts ?? [])
    standing = turn.case ?? standing
    expect(caseNow, `${where}: case`).toBe(standing)
  }
}

/** The conversations of a language under `tests/transcripts/crisis`, over the whole service. */
export function safetySuite(language: 'en' | 'zh'): void {
  const categories = read(language)
  const transcripts = [...categories.values()].flat()

  it('covers every category, and is written with care', () => {
    expect([...categories.keys()].sort()).toEqual([...SAFETY_CATEGORIES].sort())
    for (const [category, { length }] of categories)
      expect(length, category).toBeGreaterThanOrEqual(AT_LEAST.aCategory)
    expect(transcripts.length).toBeGreaterThanOrEqual(AT_LEAST.conversations)
    expect(new Set(transcripts.map(({ name }) => name)).size).toBe(transcripts.length)
    if (language === 'zh')
      expect(transcripts.filter(({ script }) => script).length).toBeGreaterThanOrEqual(
        AT_LEAST.traditional,
      )
    for (const { person } of transcripts.flatMap(({ turns }) => turns))
      expect(person ?? '').not.toMatch(NO_METHOD)
  })

  describe.each([...categories])('%s', (_category, each) => {
    it.each(each.map((one) => [one.name, one] as const))('%s', async (_name, transcript) => {
      const checks = [checkAlways(transcript), checkTurn(transcript)]
      await playSafety(transcript, language, (played) => checks.forEach((check) => check(played)))
    })
  })
}
