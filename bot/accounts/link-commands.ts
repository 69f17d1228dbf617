import { labelOf } from '../../dialogs/render.ts'
import { matchChoice } from '../../dialogs/replies.ts'
import type { Choice, DialogInput, DialogState, Utterance } from '../../dialogs/types.ts'
import type { Locale } from '../../types.ts'
import type { Answer } from '../answer.ts'
import type { ChannelName } from '../channels/channel.ts'
import type { Identity } from '../stores/account-store.ts'
import { CODE_MS, type Accounts } from './accounts.ts'

/** Whose turn it is, for what is about accounts. */
export interface LinkView {
  readonly accounts: Accounts
  readonly personId: string
  readonly identity: Identity
  readonly conversationId: string
  /** Somebody is asked for help for a person: their case is not settled. */
  readonly hasCase: (personId: string) => boolean
  /** A counsellor is with a person. */
  readonly isHeld: (personId: string) => boolean
  /** The other account is being joined at this moment. */
  readonly isBusy: boolean
}

export const LINK_CHOICES: readonly Choice[] = [
  { id: 'yes', label: 'service.link.yes' },
  { id: 'no', label: 'service.link.no' },
]
export const UNLINK_CHOICES: readonly Choice[] = [
  { id: 'yes', label: 'service.unlink.yes' },
  { id: 'no', label: 'service.unlink.no' },
]
/** Notes: the code that waits for a yes; wrong codes in a row, and when the last was. */
const CODE = 'link.code'
const WRONG = 'link.wrong'
const WRONG_AT = 'link.wrongAt'
const MOST_WRONG = 5

/** Gives out a code, or takes one: then the answer asks, and `asks` is set. */
export async function linkCommand(
  code: string | undefined,
  state: DialogState,
  input: DialogInput,
  view: LinkView,
): Promise<Answer & { readonly asks?: true }> {
  const { profile, locale, now } = input
  const { accounts, personId, conversationId } = view
  const reply = (say: Utterance): Answer => ({ state, profile, say: [say] })
  if (code === undefined) {
    const made = accounts.newCode(personId, conversationId)
    const shown = `${made.code.slice(0, 4)} ${made.code.slice(4)}`
    return {
      ...reply({ say: 'service.link.code', values: { code: shown } }),
      link: { newCode: made.saved },
    }
  }
  const wrong = Number(state.notes[WRONG] ?? 0)
  const left = Number(state.notes[WRONG_AT] ?? 0) + CODE_MS - now
  const wait = (): Answer => {
    const minutes = Math.max(1, Math.ceil(Math.max(left, 60_000) / 60_000))
    return reply({ say: 'service.link.wait', values: { minutes } })
  }
  if (accounts.isGuessed() || (wrong >= MOST_WRONG && left > 0)) return wait()
  const hash = accounts.hash(code)
  const found = await accounts.find(hash)
  // Others may have guessed meanwhile: a burst of guesses gains nothing by being one.
  if (accounts.isGuessed()) return wait()
  if (!found) {
    accounts.noteWrong()
    const count = left > 0 ? wrong + 1 : 1
    const notes = { ...state.notes, [WRONG]: count, [WRONG_AT]: now }
    return { ...reply({ say: 'service.link.wrong' }), state: { ...state, notes } }
  }
  if (found.personId === personId) return reply({ say: 'service.link.same' })
  const channels = nameChannels(await accounts.channels(found.personId), locale)
  const ask: Utterance = {
    say: 'service.link.ask',
    values: { channels },
    choices: LINK_CHOICES,
  }
  return { ...reply(ask), state: { ...state, notes: { ...state.notes, [CODE]: hash } }, asks: true }
}

/** Answers whether two accounts shall be joined. */
export async function answerLink(
  state: DialogState,
  input: DialogInput,
  view: LinkView,
): Promise<Answer | undefined> {
  const { profile, locale } = input
  const choice = matchChoice(input.plain, LINK_CHOICES)
  if (choice === null) return undefined
  const hash = state.notes[CODE]
  const notes = Object.fromEntries(
    Object.entries(state.notes).filter(([name]) => ![CODE, WRONG, WRONG_AT].includes(name)),
  )
  const reply = (...say: Utterance[]): Answer => ({ state: { ...state, notes }, profile, say })
  if (choice === 'no') return reply({ say: 'service.link.kept' })
  const found = typeof hash === 'string' ? await view.accounts.find(hash) : undefined
  if (!found || typeof hash !== 'string') return reply({ say: 'service.link.wrong' })
  const { personId: into, conversationId: given } = found
  if (into === view.personId) return reply({ say: 'service.link.same' })
  if (view.isBusy) return reply({ say: 'service.link.busy' })
  if (view.isHeld(into)) return reply({ say: 'service.link.held' })
  const both = [into, view.personId].map((id) => view.accounts.channels(id))
  const all = new Set((await Promise.all(both)).flat())
  const channels = nameChannels([...all], locale)
  return {
    ...reply({ say: 'service.link.done', values: { channels } }),
    link: { join: { into, given, hash } },
  }
}

/** Which channels are one account. */
export async function showLinked(
  state: DialogState,
  { profile, locale }: DialogInput,
  { accounts, personId }: LinkView,
): Promise<Answer> {
  const linked = await accounts.linked(personId)
  if (linked.length === 0) return { state, profile, say: [{ say: 'service.linked.none' }] }
  const names = linked.map(({ channel }) => channel)
  const values = { channels: nameChannels(names, locale) }
  return { state, profile, say: [{ say: 'service.linked.list', values }] }
}

/** Asks whether the channels shall be parted, when they can be. */
export async function unlinkCommand(
  state: DialogState,
  input: DialogInput,
  view: LinkView,
): Promise<Answer & { readonly asks?: true }> {
  const { accounts, personId, identity, hasCase } = view
  const { profile, locale } = input
  const linked = await accounts.linked(personId)
  const others = linked.filter((one) => one.identity !== identity)
  if (others.length === 0) return showLinked(state, input, view)
  if (hasCase(personId)) return { state, profile, say: [{ say: 'service.unlink.case' }] }
  const channels = nameChannels(
    others.map(({ channel }) => channel),
    locale,
  )
  const say = identity === personId ? 'service.unlink.ask.staying' : 'service.unlink.ask.leaving'
  const ask: Utterance = { say, values: { channels }, choices: UNLINK_CHOICES }
  return { state, profile, say: [ask], asks: true }
}

/** Answers whether the channels shall be parted. The side that gave the code keeps the account. */
export async function answerUnlink(
  state: DialogState,
  input: DialogInput,
  view: LinkView,
): Promise<Answer | undefined> {
  const { profile, plain } = input
  const { accounts, personId, identity, hasCase } = view
  const choice = matchChoice(plain, UNLINK_CHOICES)
  if (choice === null) return undefined
  const reply = (say: Utterance): Answer => ({ state, profile, say: [say] })
  if (choice === 'no') return reply({ say: 'service.unlink.kept' })
  const linked = (await accounts.linked(personId)).map((one) => one.identity)
  if (hasCase(personId)) return reply({ say: 'service.unlink.case' })
  const stays = identity === personId
  const part = stays ? linked.filter((one) => one !== identity) : [identity]
  const say = stays ? 'service.unlink.done.staying' : 'service.unlink.done.leaving'
  return { ...reply({ say }), link: { part } }
}

/** Channels in words, each once, with how many there are of it. */
export function nameChannels(names: readonly ChannelName[], locale: Locale): string {
  const counted = new Map<ChannelName, number>()
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1)
  const words = [...counted].map(([name, count]) => {
    const word = labelOf(`service.channel.${name}`, locale)
    return count > 1 ? `${word} × ${count}` : word
  })
  return words.join(locale === 'en' ? ', ' : '、')
}
