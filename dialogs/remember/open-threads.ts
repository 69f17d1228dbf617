import type { Profile, Remembered, Utterance } from '../types.ts'

const DAY = 86_400_000
/** A plan without a time is asked about after this long. */
const UNTIMED_AFTER = DAY
/** Later than this it would sound odd to come back to it. */
const TOO_LATE = 14 * DAY

/**
 * What to come back to: a plan that is due, the newest first, or else somebody they told of a day
 * ago or more; undefined when there is nothing.
 */
export function openThread(profile: Profile, now: number): Remembered | undefined {
  const open = profile.remembered.filter(({ at, asked }) => !asked && now - at < TOO_LATE)
  const plan = open.findLast(
    ({ kind, at, due }) => kind === 'plan' && now >= (due ?? at + UNTIMED_AFTER),
  )
  return plan ?? open.findLast(({ kind, at }) => kind === 'person' && now >= at + UNTIMED_AFTER)
}

/**
 * Comes back to what the person told, once, at the beginning of a visit, and by their name when
 * they gave one.
 *
 * @returns what is said and the profile that remembers it was asked; undefined when nothing is due
 */
export function pickUpThread(
  profile: Profile,
  now: number,
): { readonly profile: Profile; readonly say: readonly Utterance[] } | undefined {
  const thread = openThread(profile, now)
  if (!thread) return undefined
  const name = profile.remembered.findLast(({ kind }) => kind === 'self')?.text
  const hello: Utterance =
    name === undefined ? { say: 'remember.hello' } : { say: 'remember.helloName', values: { name } }
  const question: Utterance =
    thread.kind === 'plan'
      ? { say: 'remember.thread', values: { plan: thread.text } }
      : { say: 'remember.person', values: { person: theirs(thread.text) } }
  const remembered = profile.remembered.map((one) =>
    one === thread ? { ...one, asked: true } : one,
  )
  return { profile: { ...profile, remembered }, say: [hello, question] }
}

/** "my sister Anna" said back: "your sister Anna"; 朋友叫小李: 你的朋友小李. */
function theirs(person: string): string {
  if (/\p{Script=Han}/u.test(person)) return `你的${person.replace(/名?字?叫/u, '')}`
  return person.replace(/^my /i, 'your ').replace(/ (?:is )?(?:called|named) /, ' ')
}
