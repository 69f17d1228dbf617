import type { LoggedActivity } from '../../stores/session-store.ts'
import { ABILITIES } from '../abilities.ts'
import type { Address, ChannelName, Outlet, Part } from '../channel.ts'
import { activityInWords } from '../render/activity-in-words.ts'
import { choicesOf } from '../render/choices-in-words.ts'
import type { Connector, OutboundActivity } from './connector.ts'
import { referenceSchema, type BotReference } from './reference.ts'

/** An activity of the log as this channel's messages. */
export type Renderer = (
  logged: LoggedActivity,
  address: Address,
) => readonly Part[] | Promise<readonly Part[]>
export type Renderers = Partial<Readonly<Record<ChannelName, Renderer>>>

export interface OutletOptions {
  readonly renderers?: Renderers | undefined
  readonly pageUrl?: string | undefined
}

/**
 * Channels of Azure Bot Service that show suggested actions as buttons, and how many of them.
 * Source: `supportsSuggestedActions` of botbuilder-dialogs 4.23.3, src/choices/channel.ts.
 */
const SUGGESTED: ReadonlyMap<string, number> = new Map([
  ['facebook', 10],
  ['skype', 10],
  ['line', 13],
  ['kik', 20],
  ['telegram', 100],
  ['emulator', 100],
  ['directline', 100],
  ['webchat', 100],
])

/** Writes to the people of Microsoft Teams and the other channels of Azure Bot Service. */
export class BotFrameworkOutlet implements Outlet {
  readonly channels = ['msteams', 'botframework'] as const
  readonly #connector: Connector
  readonly #options: OutletOptions

  constructor(connector: Connector, options: OutletOptions) {
    this.#connector = connector
    this.#options = options
  }

  render(logged: LoggedActivity, address: Address): ReturnType<Renderer> {
    const { renderers, pageUrl } = this.#options
    const renderer = renderers?.[address.channel]
    return renderer ? renderer(logged, address) : renderInWords(logged, address, pageUrl)
  }

  async send(address: Address, part: Part): Promise<void> {
    await this.#connector.send(referenceFrom(address), asActivity(part))
  }

  async typing(address: Address): Promise<void> {
    if (!ABILITIES[address.channel].typing) return
    await this.#connector.send(referenceFrom(address), { type: 'typing' })
  }
}

/** The words alone, and the choices as buttons where the channel has room for all of them. */
function renderInWords(
  { activity }: LoggedActivity,
  address: Address,
  pageUrl: string | undefined,
): readonly Part[] {
  // What the person wrote themselves is on their screen already.
  if (activity.from.role === 'user') return []
  const choices = choicesOf(activity)
  const room = SUGGESTED.get(referenceFrom(address).channelId) ?? 0
  const asButtons = choices.length > 0 && choices.length <= room
  const texts = activityInWords(activity, {
    maxLength: ABILITIES[address.channel].maxLength,
    choices: !asButtons,
    ...(pageUrl !== undefined && { pageUrl }),
  })
  return texts.map((text, i): OutboundActivity => {
    const isLast = i === texts.length - 1
    return {
      type: 'message',
      text,
      textFormat: 'plain',
      ...(activity.locale !== undefined && { locale: activity.locale }),
      inputHint: isLast ? (activity.inputHint ?? 'acceptingInput') : 'ignoringInput',
      ...(isLast && asButtons && { suggestedActions: suggest(choices) }),
    }
  })
}

function suggest(choices: readonly string[]): object {
  return {
    to: [],
    actions: choices.map((title) => ({ type: 'imBack', title, value: title })),
  }
}

/** @throws ZodError when the address is none of this channel: a fault of ours */
function referenceFrom(address: Address): BotReference {
  return referenceSchema.parse(address.reference)
}

function asActivity(part: Part): OutboundActivity {
  const { type } = part
  return { ...part, type: typeof type === 'string' ? type : 'message' }
}
