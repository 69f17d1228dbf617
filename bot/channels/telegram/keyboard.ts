import { createHash } from 'node:crypto'
import type { CardAction } from '../../activity.ts'
import { ABILITIES } from '../abilities.ts'
import type { LoggedActivity } from '../../stores/session-store.ts'

/** One button of an inline keyboard as `sendMessage` takes it. */
export interface Button {
  readonly text: string
  readonly callback_data: string
}

/** A row is about as wide as this many Latin letters; a Han character is as wide as two. */
const ROW_WIDTH = 26
const MAX_IN_ROW = 6

/**
 * The choices of an activity as rows of buttons, short ones beside each other. Each carries where its
 * words stand in the log and a hash of them: at most 64 bytes, found again after any restart.
 */
export function keyboardOf(seq: number, actions: readonly CardAction[]): Button[][] {
  const rows: Button[][] = []
  let room = 0
  for (const [index, { title, value }] of actions
    .slice(0, ABILITIES.telegram.maxButtons)
    .entries()) {
    const width = widthOf(title) + 2
    const last = rows.at(-1)
    const button = { text: title, callback_data: `${seq}.${index}.${hashOf(value)}` }
    if (last && last.length < MAX_IN_ROW && width <= room) {
      last.push(button)
      room -= width
    } else {
      rows.push([button])
      room = ROW_WIDTH - width
    }
  }
  return rows
}

/** Where a button's words stand. */
export interface ButtonPlace {
  readonly seq: number
  readonly index: number
  readonly hash: string
}

/** Reads what a button carries; undefined when it is none of ours. */
export function placeOf(data: string): ButtonPlace | undefined {
  const [, seq, index, hash] = /^(\d{1,15})\.(\d{1,3})\.([\w-]{8})$/.exec(data) ?? []
  if (seq === undefined || index === undefined || hash === undefined) return undefined
  return { seq: Number(seq), index: Number(index), hash }
}

/** The words of a button by the log; undefined when they are not there any more. */
export function wordsInLog(
  { seq, index, hash }: ButtonPlace,
  logged: readonly LoggedActivity[],
): string | undefined {
  const found = logged.find((one) => one.seq === seq)?.activity.suggestedActions?.actions[index]
  return found && hashOf(found.value) === hash ? found.value : undefined
}

/**
 * True when the talk has gone on since a question was asked: the person has said something, or there
 * are newer choices. Its buttons would then answer what was not asked.
 *
 * @param after what the log holds after the question
 */
export function hasMovedOn(after: readonly LoggedActivity[]): boolean {
  return after.some(
    ({ activity }) =>
      activity.type === 'message' &&
      (activity.from.role === 'user' || activity.suggestedActions !== undefined),
  )
}

/** True when the words are those that the button was made for. */
export function isButtonOf({ hash }: ButtonPlace, words: string): boolean {
  return hashOf(words) === hash
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (/[\u1100-\uffff]/u.test(char) ? 2 : 1), 0)
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 8)
}
