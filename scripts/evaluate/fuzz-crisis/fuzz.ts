import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SYSTEM_CLOCK } from '../../../bot/clock.ts'
import { Inbox } from '../../../bot/inbox.ts'
import { createLogger } from '../../../bot/logger.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { helplinesFor } from '../../../dialogs/crisis/helplines.ts'
import type { TextReader } from '../../../nlp/text/text-reader.ts'
import { brokenReader, FAILURES, type Failure } from './broken-reader.ts'
import { crisisExamples, fuzzed } from './messages.ts'

export interface FuzzOptions {
  readonly messages: number
  readonly seed: number
  readonly reader: TextReader
}

/** What came of messages that were read, or not, in one way. */
export interface FuzzRow {
  readonly failure: Failure
  readonly messages: number
  /** Answered in the same turn with an emergency number or a line of the country. */
  readonly helped: number
}

export interface FuzzResult {
  readonly rows: readonly FuzzRow[]
  /** Numbers of messages, from 0, that were answered without help or not at all. Never their texts. */
  readonly missed: readonly number[]
}

const COUNTRIES = ['GB', 'US', 'CN', 'IE', 'SG'] as const

/**
 * Sends messages of danger, each from somebody new, through the real inbox, dialog and embedded
 * store, with a reader that breaks at random, and looks whether the same turn gave help.
 */
export async function fuzzCrisis({ messages, seed, reader }: FuzzOptions): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-fuzz-'))
  const retention = { moodMaxPoints: 10, moodMaxDays: 10, logMaxActivities: 100 }
  const store = new LmdbStore(folder, retention)
  const chance = random(seed)
  const examples = crisisExamples()
  const counts = new Map(FAILURES.map((failure) => [failure, { messages: 0, helped: 0 }]))
  const missed: number[] = []
  let failure: Failure = 'works'
  const services = {
    store,
    reader: brokenReader(reader, chance, (one) => (failure = one)),
    clock: SYSTEM_CLOCK,
    logger: createLogger('silent'),
    defaultLocale: 'en',
  } as const
  const nothing = () => undefined
  const quiet = { changed: nothing, typing: nothing, read: nothing, unsaved: nothing }
  try {
    for (let n = 0; n < messages; n += 1) {
      const example = examples[Math.floor(chance() * examples.length)]
      if (!example) throw new Error('no rule has an example of danger')
      const country = COUNTRIES[Math.floor(chance() * COUNTRIES.length)] ?? 'GB'
      const inbox = new Inbox({ services: { ...services, country }, listener: quiet, backlog: 10 })
      const conversation = { id: `c${n}`, personId: `p${n}`, createdAt: SYSTEM_CLOCK.now() }
      await store.open(conversation)
      const text = fuzzed(example, chance)
      const { seq } = await inbox.accept(conversation.id, { type: 'message', text, attachments: 0 })
      await inbox.drain()
      const logged = await store.activitiesAfter(conversation.id, seq, 100)
      const answer = logged
        .filter(({ activity }) => activity.replyTo === seq)
        .map(({ activity }) => activity.text ?? '')
        .join('\n')
      const count = counts.get(failure)
      if (!count) continue
      count.messages += 1
      if (givesHelp(answer, country)) count.helped += 1
      else missed.push(n)
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const rows = [...counts].map(([one, count]) => ({ failure: one, ...count }))
  return { rows, missed }
}

/** True when an answer names an emergency number or a line of a country. */
function givesHelp(answer: string, country: string): boolean {
  const { emergency, lines } = helplinesFor(country)
  const contacts = [
    ...emergency.map(({ number }) => number),
    ...lines.map(({ contact }) => contact),
  ]
  return contacts.some((contact) => answer.includes(contact))
}

/** A small generator with a seed, so that a failing run can be run again (Numerical Recipes' LCG). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
