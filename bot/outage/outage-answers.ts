import { answerCrisis, crisisTakesTurn } from '../../dialogs/crisis/protocol.ts'
import { formatHelplines } from '../../dialogs/crisis/helplines.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogInput, DialogState, Profile, Utterance } from '../../dialogs/types.ts'
import { normalise } from '../../nlp/normalise.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import { LOCALES, type Locale, type RiskReading } from '../../types.ts'
import type { InboundActivity, StoredActivity } from '../activity.ts'
import type { Clock } from '../clock.ts'
import { compose } from '../compose.ts'
import type { Logger } from '../logger.ts'
import { isOpening } from '../middleware/answer-event.ts'
import { chooseLocale } from '../middleware/choose-locale.ts'
import { parseCommand } from '../middleware/parse-command.ts'
import { readMessage } from '../middleware/read-message.ts'
import { heardAlone, screenCrisis, type Screen } from '../middleware/screen-crisis.ts'
import { Lanes } from '../middleware/sequence-turns.ts'
import type { SessionStore } from '../stores/session-store.ts'

/** Who is in danger while no case can be opened. Never a word that they wrote. */
export interface OutageDanger {
  readonly conversationId: string
  readonly risk: RiskReading
  readonly locale: Locale
  readonly country: string | null
}

export interface OutageAnswersServices {
  readonly store: Pick<SessionStore, 'conversation' | 'state' | 'profile'>
  readonly reader: TextReader
  readonly screen?: Screen | undefined
  readonly clock: Clock
  readonly logger: Logger
  readonly defaultLocale: Locale
  /** The operator's country. */
  readonly country: string | null
  readonly confirmedLines: (now: number) => ReadonlySet<string>
  readonly deliver: (conversationId: string, activities: readonly StoredActivity[]) => void
  readonly danger: (danger: OutageDanger) => void
}

/** How often it is said in a conversation what works and what does not, in milliseconds. */
const NOTICE_MS = 600_000
/** Conversations that are remembered; the one that was silent longest is forgotten first. */
const REMEMBERED = 10_000

/** What is known of a conversation for as long as the outage lasts. */
interface Talk {
  readonly state: DialogState
  readonly profile: Profile
  /** When it was last said what works and what does not, and in which language. */
  readonly noticed: { readonly at: number; readonly locale: Locale } | null
}

export interface OutageHearing {
  readonly conversationId: string
  readonly inbound: InboundActivity
  /** The store can still be read: it is full and not away. */
  readonly isReadable: boolean
  /** Danger alone is answered: the rest is about to be answered as ever. */
  readonly isReturning: boolean
}

/**
 * What is said while the store is away: the crisis protocol, from its first word on, and otherwise what
 * works and what does not. What a talk comes to is kept in memory for as long as the outage lasts; the
 * messages themselves are in the journal and answered in full when it is over.
 */
export class OutageAnswers {
  readonly #services: OutageAnswersServices
  readonly #talks = new Map<string, Talk>()
  readonly #lanes = new Lanes()

  constructor(services: OutageAnswersServices) {
    this.#services = services
  }

  /** Answers what came, in the order of the calls. Never fails: whoever is in need gets help lines. */
  async answer(hearing: OutageHearing): Promise<void> {
    await this.#lanes.run(hearing.conversationId, () =>
      this.#hear(hearing).catch((error: unknown) => {
        this.#services.logger.error({ err: error }, 'an answer without the store failed')
        this.#say(hearing.conversationId, this.#blank(), [this.#notice(this.#blank().profile)])
      }),
    )
  }

  /** The outage is over: what was known of the talks is in the store by then. */
  forget(): void {
    this.#talks.clear()
  }

  async #hear({ conversationId, inbound, isReadable, isReturning }: OutageHearing): Promise<void> {
    const isMessage = inbound.type === 'message'
    if (!isMessage && !isOpening(inbound.name)) return
    const talk = this.#talks.get(conversationId) ?? (await this.#known(conversationId, isReadable))
    const { text } = inbound
    const { clock, reader, logger, screen, defaultLocale, country, confirmedLines } = this.#services
    const { reading, seen } =
      text === ''
        ? { reading: undefined, seen: undefined }
        : await readMessage(text, reader, logger)
    const opened = LOCALES.find((one) => isOpening(inbound.name) && one === inbound.value)
    const fallback = opened ?? defaultLocale
    const locale = chooseLocale(talk.profile, reading?.language ?? 'und', fallback)
    const profile = { ...talk.profile, locale, country: talk.profile.country ?? country }
    const now = clock.now()
    if (reading) {
      const plain = normalise(text)
      const heard = heardAlone(seen, talk.state.crisis)
      const risk = screenCrisis(text, logger, screen, heard)
      const confirmed = confirmedLines(now)
      const input: DialogInput = { text, plain, locale, reading, risk, profile, now, confirmed }
      if (risk.level === 'high' || risk.level === 'imminent')
        this.#services.danger({ conversationId, risk, locale, country: profile.country })
      if (crisisTakesTurn(talk.state, input)) {
        const { state, profile: after, say } = answerCrisis(talk.state, input)
        const isDue = isNoticeDue(talk, locale, now)
        const told = isDue ? withNotice(say) : say
        const noticed = isDue ? { at: now, locale } : talk.noticed
        this.#say(conversationId, { state, profile: after, noticed }, told)
        return
      }
      // Whoever asks for people to reach is shown them each time.
      const asks = risk.level === 'none' && parseCommand(plain)?.name === 'human'
      if (asks) this.#say(conversationId, { ...talk, profile }, [this.#notice(profile)])
      if (asks) return
    }
    if (isReturning || !isNoticeDue(talk, locale, now)) return
    const noticed = { at: now, locale }
    this.#say(conversationId, { ...talk, profile, noticed }, [this.#notice(profile)])
  }

  #notice({ country, locale }: Profile): Utterance {
    const { clock, confirmedLines, defaultLocale } = this.#services
    const confirmed = confirmedLines(clock.now())
    const helplines = formatHelplines(country, locale ?? defaultLocale, { confirmed })
    return { say: 'outage.notice', values: { helplines }, card: { type: 'helplines', country } }
  }

  #say(conversationId: string, talk: Talk, say: readonly Utterance[]): void {
    const { clock, confirmedLines, defaultLocale, deliver } = this.#services
    const { state, profile, noticed } = talk
    const now = clock.now()
    const locale = profile.locale ?? defaultLocale
    const composed = compose({ state, profile, say }, locale, null, now, confirmedLines(now))
    this.#talks.delete(conversationId)
    this.#talks.set(conversationId, { state: composed.state, profile, noticed })
    const [oldest] = this.#talks.keys()
    if (this.#talks.size > REMEMBERED && oldest !== undefined) this.#talks.delete(oldest)
    deliver(conversationId, composed.activities)
  }

  /** What the store knows of a talk, where it can be read. */
  async #known(conversationId: string, isReadable: boolean): Promise<Talk> {
    if (!isReadable) return this.#blank()
    const { store } = this.#services
    try {
      const conversation = await store.conversation(conversationId)
      if (!conversation) return this.#blank()
      const [state, profile] = await Promise.all([
        store.state(conversationId),
        store.profile(conversation.personId),
      ])
      return { state, profile, noticed: null }
    } catch {
      // Away by now: what is not known is not waited for.
      return this.#blank()
    }
  }

  #blank(): Talk {
    const { country } = this.#services
    return { state: EMPTY_STATE, profile: { ...EMPTY_PROFILE, country }, noticed: null }
  }
}

function isNoticeDue({ noticed }: Talk, locale: Locale, now: number): boolean {
  return !noticed || noticed.locale !== locale || now - noticed.at >= NOTICE_MS
}

/** Help first, and what is asked last. */
function withNotice(say: readonly Utterance[]): readonly Utterance[] {
  const place = Math.max(1, say.length - 1)
  return [...say.slice(0, place), { say: 'outage.danger' }, ...say.slice(place)]
}
