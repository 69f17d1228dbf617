import { SOURCED_ABILITIES } from '../../bot/channels/abilities.ts'
import { CHANNELS } from '../../bot/channels/channel.ts'
import { row } from './files.ts'

const ABILITIES = [
  ['cards', 'Cards'],
  ['buttons', 'Buttons'],
  ['maxButtons', 'Buttons at most'],
  ['images', 'Pictures from the bot'],
  ['typing', 'Typing is shown'],
  ['proactive', 'The bot may write first'],
  ['voice', 'Voice notes from people'],
  ['pictures', 'Pictures from people'],
  ['maxLength', 'Longest message, UTF-16 code units'],
  ['markdown', 'Dialect of marked-up text'],
] as const

/** What each channel can do, and then where each figure is from. */
export function abilitiesTable(): string {
  return [
    '### What each channel can do',
    '',
    row(['', ...CHANNELS]),
    row(['---', ...CHANNELS.map(() => '---')]),
    ...ABILITIES.map(([name, label]) =>
      row([label, ...CHANNELS.map((channel) => shown(SOURCED_ABILITIES[channel][name][0]))]),
    ),
    '',
    '### Sources',
    '',
    row(['Channel', 'Ability', 'Source', 'Where', 'Note']),
    row(['---', '---', '---', '---', '---']),
    ...CHANNELS.flatMap((channel) =>
      ABILITIES.map(([name, label]) => {
        const [, { title, at, note = '' }] = SOURCED_ABILITIES[channel][name]
        return row([channel, label, title, at, note])
      }),
    ),
  ].join('\n')
}

function shown(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
