import type { Abilities, ChannelName } from './channel.ts'

/** Where a figure is from: a page of its maker, or our own code. */
export interface AbilitySource {
  /** The title of the page, as it is printed there. */
  readonly title: string
  /** Where it stands, or which part of ours decides. */
  readonly at: string
  /** What it says, in short, where our figure is stricter or needs a reason. */
  readonly note?: string
}

type Sourced = {
  readonly [K in keyof Abilities]: readonly [Abilities[K], AbilitySource]
}

const OUR_PAGE: AbilitySource = { title: 'Our own page', at: 'bot/web' }
const OUR_SERVER: AbilitySource = {
  title: 'Our Direct Line server',
  at: 'bot/channels/direct-line',
}

/** Nothing on a page of ours is cut: the limit is the one that what comes in has (256 KiB). */
const OUR_LIMIT: AbilitySource = {
  title: 'Our limit of one body',
  at: 'bot/activity.ts',
  note: 'no page of the Direct Line 3.0 documentation that we found names a limit',
}

const AZURE_CHANNELS: AbilitySource = {
  title: 'Channels reference (Azure Bot Service)',
  at: 'learn.microsoft.com/azure/bot-service/bot-service-channels-reference',
}
const LITTLE: AbilitySource = {
  ...AZURE_CHANNELS,
  note: 'differs between channels: the least of them is assumed',
}
const PROACTIVE: AbilitySource = {
  title: 'Send proactive notifications to users (Azure Bot Service)',
  at: 'learn.microsoft.com/azure/bot-service/bot-builder-howto-proactive-message',
  note: 'a channel that forbids it answers 403, which ends it for that person',
}
const BUTTON_COUNTS: AbilitySource = {
  title: 'botbuilder-dialogs 4.23.3, src/choices/channel.ts',
  at: 'npm: botbuilder-dialogs (supportsCardActions, supportsSuggestedActions)',
}

const TEAMS_MESSAGES: AbilitySource = {
  title: 'Format your bot messages (Microsoft Teams)',
  at: 'learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages',
}
const TEAMS_FILES: AbilitySource = {
  title: 'Send and receive files from a bot (Microsoft Teams)',
  at: 'learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4',
  note: 'as files, in personal chats; pictures may also be pasted into the message',
}
const TELEGRAM_API: AbilitySource = { title: 'Telegram Bot API', at: 'core.telegram.org/bots/api' }

/** What each channel can show and do, and where each figure is from. */
export const SOURCED_ABILITIES: Readonly<Record<ChannelName, Sourced>> = {
  web: {
    cards: ['own', OUR_PAGE],
    buttons: ['suggested', OUR_PAGE],
    maxButtons: [100, { ...OUR_PAGE, note: 'as many as the catalogue has; none is cut' }],
    images: [true, OUR_PAGE],
    typing: [true, OUR_PAGE],
    proactive: [true, { ...OUR_PAGE, note: 'it is in the log, and shown when the page is open' }],
    voice: [true, { ...OUR_PAGE, note: 'it records, where VOICE is on and policy allows it' }],
    pictures: [false, { ...OUR_PAGE, note: 'it has no file picker' }],
    maxLength: [262_144, OUR_LIMIT],
    markdown: ['none', OUR_PAGE],
  },
  directline: {
    cards: ['own', { ...OUR_SERVER, note: 'a client that does not know them shows the words' }],
    buttons: ['suggested', BUTTON_COUNTS],
    maxButtons: [100, BUTTON_COUNTS],
    images: [true, AZURE_CHANNELS],
    typing: [true, AZURE_CHANNELS],
    proactive: [true, OUR_SERVER],
    voice: [
      true,
      { title: 'Direct Line API 3.0: upload attachments', at: 'POST /conversations/{id}/upload' },
    ],
    pictures: [
      true,
      { title: 'Direct Line API 3.0: upload attachments', at: 'POST /conversations/{id}/upload' },
    ],
    maxLength: [262_144, OUR_LIMIT],
    markdown: ['none', { ...OUR_SERVER, note: 'our words are plain; nothing in them is markup' }],
  },
  msteams: {
    cards: [
      'adaptive',
      {
        title: 'Work with Universal Actions for Adaptive Cards (Microsoft Teams)',
        at: 'learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards',
        note: 'version 1.5, with Action.Submit as the fallback of Action.Execute',
      },
    ],
    buttons: [
      'card',
      {
        title: 'Suggested actions (Microsoft Teams)',
        at: 'learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions',
        note: 'only three suggested actions are shown, fewer than we offer: so they go on a card',
      },
    ],
    maxButtons: [50, BUTTON_COUNTS],
    images: [true, TEAMS_MESSAGES],
    typing: [true, AZURE_CHANNELS],
    proactive: [
      true,
      {
        title: 'Send proactive messages (Microsoft Teams)',
        at: 'learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages',
      },
    ],
    voice: [true, TEAMS_FILES],
    pictures: [true, TEAMS_FILES],
    maxLength: [
      10_000,
      {
        ...TEAMS_MESSAGES,
        note: 'about 100 KB in UTF-16, at best under 80 KB (40 KB on older pages), with card and mentions; 20 kB of words leave room for them',
      },
    ],
    markdown: ['commonmark', TEAMS_MESSAGES],
  },
  telegram: {
    cards: ['none', TELEGRAM_API],
    buttons: [
      'inline-keyboard',
      { ...TELEGRAM_API, at: `${TELEGRAM_API.at}#inlinekeyboardmarkup` },
    ],
    maxButtons: [100, { ...BUTTON_COUNTS, note: 'the Bot API itself names no number' }],
    images: [true, { ...TELEGRAM_API, at: `${TELEGRAM_API.at}#sendphoto` }],
    typing: [true, { ...TELEGRAM_API, at: `${TELEGRAM_API.at}#sendchataction` }],
    proactive: [
      true,
      {
        title: 'Bots FAQ (Telegram)',
        at: 'core.telegram.org/bots/faq',
        note: 'to people who have written to the bot and have not blocked it',
      },
    ],
    voice: [true, { ...TELEGRAM_API, at: `${TELEGRAM_API.at}#voice` }],
    pictures: [true, { ...TELEGRAM_API, at: `${TELEGRAM_API.at}#photosize` }],
    maxLength: [
      4096,
      {
        ...TELEGRAM_API,
        at: `${TELEGRAM_API.at}#sendmessage`,
        note: '1-4096 characters after entities parsing; counted here in UTF-16 code units, never fewer',
      },
    ],
    markdown: ['telegram-v2', { ...TELEGRAM_API, at: `${TELEGRAM_API.at}#markdownv2-style` }],
  },
  botframework: {
    cards: ['none', LITTLE],
    buttons: ['none', LITTLE],
    maxButtons: [0, LITTLE],
    images: [false, LITTLE],
    typing: [false, LITTLE],
    proactive: [true, PROACTIVE],
    voice: [false, LITTLE],
    pictures: [false, LITTLE],
    maxLength: [
      1600,
      {
        title: 'Twilio error 21617: the concatenated message body exceeds the 1600 character limit',
        at: 'twilio.com/docs/api/errors/21617',
        note: 'text messages have the lowest limit of the channels that Azure Bot Service serves',
      },
    ],
    markdown: ['none', { ...LITTLE, note: 'our words are plain; nothing in them is markup' }],
  },
}

/** What each channel can show and do. */
export const ABILITIES: Readonly<Record<ChannelName, Abilities>> = {
  web: plain(SOURCED_ABILITIES.web),
  directline: plain(SOURCED_ABILITIES.directline),
  msteams: plain(SOURCED_ABILITIES.msteams),
  telegram: plain(SOURCED_ABILITIES.telegram),
  botframework: plain(SOURCED_ABILITIES.botframework),
}

function plain(sourced: Sourced): Abilities {
  return {
    cards: sourced.cards[0],
    buttons: sourced.buttons[0],
    maxButtons: sourced.maxButtons[0],
    images: sourced.images[0],
    typing: sourced.typing[0],
    proactive: sourced.proactive[0],
    voice: sourced.voice[0],
    pictures: sourced.pictures[0],
    maxLength: sourced.maxLength[0],
    markdown: sourced.markdown[0],
  }
}
