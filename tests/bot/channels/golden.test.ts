import { join } from 'node:path'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { ABILITIES } from '../../../bot/channels/abilities.ts'
import type { Outlet } from '../../../bot/channels/channel.ts'
import { viewFor, type View } from '../../../bot/channels/direct-line/site-view.ts'
import { toActivitySet } from '../../../bot/channels/direct-line/wire.ts'
import { activityInWords } from '../../../bot/channels/render/activity-in-words.ts'
import { renderActivity } from '../../../bot/channels/telegram/render-activity.ts'
import { renderForTeams } from '../../../bot/channels/teams/render-teams.ts'
import type { LoggedActivity } from '../../../bot/stores/session-store.ts'
import { LOCALES } from '../../../types.ts'
import { goldenScript } from './golden-script.ts'

type Render = (logged: LoggedActivity) => readonly object[] | Promise<readonly object[]>

/**
 * Every channel's renderer. A pushing channel adds a line: `['telegram', pushed(outlet)]`.
 * `npx vitest run tests/bot/channels/golden.test.ts --update` writes the files anew; read what
 * changed before it is committed.
 */
const OUTLETS: readonly (readonly [string, Render])[] = [
  ['web', (logged) => toActivitySet('conversation-1', [logged], 0, viewAs()).activities],
  [
    'directline',
    (logged) => toActivitySet('conversation-1', [logged], 0, viewAs('site')).activities,
  ],
  ['telegram', pushed({ channels: ['telegram'], render: renderActivity })],
  ['msteams', (logged) => renderForTeams(logged, { locale: 'en', exportBytes: () => 20_000 })],
  // What is left where a channel has neither cards nor buttons.
  [
    'words-alone',
    ({ activity }) =>
      activityInWords(activity, {
        maxLength: ABILITIES.botframework.maxLength,
        choices: true,
        pageUrl: 'https://example.org',
      }).map((text) => ({ text })),
  ],
]

/** What our own page is shown, or a site's client. */
function viewAs(site?: string): View {
  const scope = { conversationId: 'conversation-1', personId: 'person-1', ...(site && { site }) }
  return viewFor(scope, { exportUrl: () => 'https://example.org/api/export?ticket=one' })
}

/** The renderer of a channel that is pushed to. */
export function pushed(outlet: Pick<Outlet, 'channels' | 'render'>): Render {
  const [channel] = outlet.channels
  if (channel === undefined) throw new Error('An outlet without a channel')
  return async (logged) =>
    outlet.render(logged, {
      conversationId: 'conversation-1',
      channel,
      reference: {},
      delivered: { seq: 0, part: 0 },
    })
}

describe.each(OUTLETS)('%s', (name, render) => {
  test.each(LOCALES)('%s', async (locale) => {
    const shown = await Promise.all(
      goldenScript(locale).map(async ({ what, logged }) => ({
        what,
        parts: (await Promise.all(logged.map(async (one) => render(one)))).flat(),
      })),
    )
    // Whatever the channel, nothing that a person needs is lost on the way.
    for (const { what, parts } of shown) expect(parts.length, what).toBeGreaterThan(0)
    const crisis = JSON.stringify(shown.find(({ what }) => what === 'a crisis reply')?.parts)
    for (const number of ['999', '116 123', '85258']) expect(crisis).toContain(number)
    const file = join(import.meta.dirname, 'golden', `${name}.${locale}.json`)
    const text = await format(JSON.stringify(shown), { parser: 'json', printWidth: 100 })
    await expect(text).toMatchFileSnapshot(file)
  })
})
