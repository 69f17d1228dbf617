import { createHash } from 'node:crypto'
import { CHANNEL_BLOCKED } from '../../../dialogs/check-in/events.ts'
import type { MessageKey } from '../../../dialogs/messages/en.ts'
import { labelOf } from '../../../dialogs/render.ts'
import type { Locale } from '../../../types.ts'
import { cleanText, type InboundActivity } from '../../activity.ts'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import type { SessionStore } from '../../stores/session-store.ts'
import {
  arrivalOf,
  clientIdOf,
  inboundOf,
  localeOfTag,
  opened,
} from '../bot-framework/activity-in.ts'
import type { BotActivity } from '../bot-framework/bot-activity.ts'
import type { Connector, OutboundActivity } from '../bot-framework/connector.ts'
import {
  ACCEPTED,
  NOT_IMPLEMENTED,
  take,
  type Acknowledgement,
  type Behaviour,
  type DispatchServices,
} from '../bot-framework/dispatch.ts'
import { referenceOf } from '../bot-framework/reference.ts'
import type { Arrival } from '../receive.ts'
import {
  CARD_ACTION,
  readCardChoice,
  showCard,
  showError,
  showMessage,
  type CardAnswer,
  type CardChoice,
} from './card-action.ts'
import { choiceMadeCard } from './cards/choices-card.ts'
import { fileInfoCard } from './cards/file-cards.ts'
import { FILE_CONSENT, readFileConsent, upload } from './export-upload.ts'
import { greetGroup, groupMessage, type GroupServices } from './group-message.ts'
import { readTeams, withoutMentions } from './read-teams.ts'
import { isLeftBehind } from './stale-choice.ts'

/** What behaving on Teams needs beside what every channel has. */
export interface TeamsServices extends GroupServices {
  readonly store: SessionStore
  readonly clock: Clock
  readonly connector: Connector
  readonly logger: Logger
  /** The conversation of ours that an arrival belongs to; it may not exist yet. */
  readonly conversationIdOf: (arrival: Arrival) => string
  /** Which addresses a file may be sent to; OneDrive's alone when left out. */
  readonly mayUpload?: (url: URL) => boolean
}

export interface Teams {
  readonly behaviour: Behaviour
  /** Resolves when the files on their way have arrived, or have failed. */
  settled(): Promise<void>
}

/**
 * What is different on Microsoft Teams: groups, buttons of cards, files, installing and removing,
 * edits and deletions.
 * Source: learn.microsoft.com/microsoftteams/platform/bots (conversation events, files, cards)
 */
export function createTeams(teams: TeamsServices): Teams {
  const uploads = new Set<Promise<void>>()
  const behaviour: Behaviour = {
    message: (activity, services) => takeMessage(activity, services, teams),
    messageUpdate: takeEdit,
    messageDelete: (activity) => takeDeletion(activity, teams),
    // Seen, and not answered: a thumb is an answer, and asks for none.
    messageReaction: () => Promise.resolve(ACCEPTED),
    installationUpdate: (activity, services) => takeInstallation(activity, services, teams),
    invoke(activity, services) {
      if (activity.name === CARD_ACTION) return takeCardAction(activity, services, teams)
      if (activity.name !== FILE_CONSENT) return Promise.resolve(NOT_IMPLEMENTED)
      const work = takeFileAnswer(activity, teams).catch((error: unknown) =>
        teams.logger.error({ err: error }, 'a file could not be handed over'),
      )
      uploads.add(work)
      void work.then(() => uploads.delete(work))
      // Teams waits seconds for this answer, and a file may take longer: the outcome is a message.
      return Promise.resolve({ status: 200 })
    },
  }
  return {
    behaviour,
    async settled() {
      await Promise.all(uploads)
    },
  }
}

async function takeMessage(
  activity: BotActivity,
  services: DispatchServices,
  teams: TeamsServices,
): Promise<Acknowledgement> {
  const { scope, recordings } = readTeams(activity)
  if (scope !== 'personal') return groupMessage(activity, teams)
  const { text, value } = activity
  const isButton = (text ?? '') === '' && typeof value === 'object' && value !== null
  if (!isButton) {
    const arrival = arrivalOf(activity, spoken(activity))
    return take({ ...arrival, ...(recordings.length > 0 && { recordings }) }, services)
  }
  // `Action.Submit` of a client that does not know `Action.Execute`.
  const choice = readCardChoice(value)
  const arrival = choice && arrivalOf(activity, chosen(choice))
  if (!arrival) await tell(activity, 'teams.choice.unread', teams)
  else if (await isLeftBehind(choice, teams.conversationIdOf(arrival), teams.store))
    await tell(activity, 'teams.choice.stale', teams)
  else await services.receive(arrival)
  return ACCEPTED
}

/** A message as the person's own, without mentions and with what kinds of files came along. */
function spoken(activity: BotActivity): InboundActivity {
  const { mentions, media } = readTeams(activity)
  const inbound = inboundOf({ ...activity, attachments: [] })
  return {
    ...inbound,
    text: cleanText(withoutMentions(activity.text ?? '', mentions)),
    attachments: media.length,
    ...(media.length > 0 && { media: [...new Set(media)] }),
  }
}

/** A button's words as the person's message. One button of one message counts once. */
function chosen({ label, place }: CardChoice): InboundActivity {
  const clientId = `card:${place}:${digest(label)}`
  return { type: 'message', text: label, attachments: 0, ...(place > 0 && { clientId }) }
}

function takeEdit(activity: BotActivity, services: DispatchServices): Promise<Acknowledgement> {
  const { scope, eventType } = readTeams(activity)
  const { id } = activity
  const isEdit = eventType === 'editMessage' || eventType === 'undeleteMessage'
  if (scope !== 'personal' || !isEdit || !id) return Promise.resolve(ACCEPTED)
  const inbound = spoken(activity)
  // The message's id is taken by what it said first; the same edit sent again is the same edit.
  const version = digest(JSON.stringify([activity.timestamp, inbound.text]))
  const clientId = `${clientIdOf(id).slice(0, 150)}#${version}`
  return take(arrivalOf(activity, { ...inbound, edited: true, clientId }), services)
}

async function takeDeletion(
  activity: BotActivity,
  { store, conversationIdOf }: TeamsServices,
): Promise<Acknowledgement> {
  const { id } = activity
  const { scope } = readTeams(activity)
  if (scope === 'personal' && id) {
    const conversationId = conversationIdOf(arrivalOf(activity, NOTHING))
    await store.redact(conversationId, clientIdOf(id))
  }
  return ACCEPTED
}

async function takeInstallation(
  activity: BotActivity,
  services: DispatchServices,
  teams: TeamsServices,
): Promise<Acknowledgement> {
  const { action } = activity
  const { store, clock, conversationIdOf } = teams
  if (readTeams(activity).scope !== 'personal') {
    if (action === 'add') await greetGroup(activity, teams)
    return ACCEPTED
  }
  if (action === 'add') return take(arrivalOf(activity, opened(activity.locale)), services)
  if (action !== 'remove') return ACCEPTED
  const conversationId = conversationIdOf(arrivalOf(activity, NOTHING))
  if (!(await store.conversation(conversationId))) return ACCEPTED
  // First the event that ends the check-ins: a crash in between is made good by the next refusal.
  const at = clock.now()
  const clientId = `${CHANNEL_BLOCKED}:${at}`
  await services.receive(
    arrivalOf(activity, { ...NOTHING, type: 'event', name: CHANNEL_BLOCKED, clientId }),
  )
  await store.block(conversationId, clock.now())
  return ACCEPTED
}

async function takeCardAction(
  activity: BotActivity,
  { receive, logger }: DispatchServices,
  teams: TeamsServices,
): Promise<Acknowledgement> {
  const locale = await localeFor(activity, teams)
  const choice = readCardChoice(activity.value)
  const isPrivate = readTeams(activity).scope === 'personal'
  if (!choice || !isPrivate) return invoked(showError(400, labelOf('teams.choice.unread', locale)))
  const arrival = arrivalOf(activity, chosen(choice))
  if (await isLeftBehind(choice, teams.conversationIdOf(arrival), teams.store))
    return invoked(showMessage(labelOf('teams.choice.stale', locale)))
  try {
    await receive(arrival)
  } catch (error) {
    if (!(error instanceof EvenkeelError)) throw error
    logger.warn({ code: error.code }, 'a button was not taken; the person is told')
    return invoked(showError(500, labelOf('teams.choice.later', locale)))
  }
  return invoked(showCard(choiceMadeCard(choice.label, locale)))
}

/** Hands a person the copy of what is kept, or says why not. */
async function takeFileAnswer(activity: BotActivity, teams: TeamsServices): Promise<void> {
  const { store, connector, conversationIdOf } = teams
  const answer = readFileConsent(activity.value)
  if (!answer || readTeams(activity).scope !== 'personal')
    return tell(activity, 'teams.file.gone', teams)
  if (answer.action === 'decline') return tell(activity, 'teams.file.declined', teams)
  const conversation = await store.conversation(conversationIdOf(arrivalOf(activity, NOTHING)))
  const kept = conversation && (await store.export(conversation.personId))
  if (!kept) return tell(activity, 'teams.file.gone', teams)
  const bytes = new TextEncoder().encode(JSON.stringify(kept))
  if (!(await upload(answer.uploadUrl, bytes, teams.mayUpload)))
    return tell(activity, 'teams.file.failed', teams)
  await connector.send(referenceOf(activity), {
    ...plainMessage(labelOf('teams.file.sent', await localeFor(activity, teams))),
    attachments: [fileInfoCard(answer.file)],
  })
}

/** Says a sentence that is no part of the talk, and is in no log. */
async function tell(activity: BotActivity, key: MessageKey, teams: TeamsServices): Promise<void> {
  const words = labelOf(key, await localeFor(activity, teams))
  await teams.connector.send(referenceOf(activity), plainMessage(words))
}

function plainMessage(text: string): OutboundActivity {
  return { type: 'message', text, textFormat: 'plain' }
}

/** The person's own language, as far as it is known; else their client's. */
async function localeFor(activity: BotActivity, teams: TeamsServices): Promise<Locale> {
  const { store, conversationIdOf, defaultLocale } = teams
  const conversation = await store.conversation(conversationIdOf(arrivalOf(activity, NOTHING)))
  const own = conversation && (await store.profile(conversation.personId)).locale
  return own ?? localeOfTag(activity.locale) ?? defaultLocale
}

/** The answer to an invoke of a card: its own status is in the body, HTTP's is 200. */
function invoked(answer: CardAnswer): Acknowledgement {
  return { status: 200, body: { ...answer } }
}

const NOTHING: InboundActivity = { type: 'ignored', text: '', attachments: 0 }

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
