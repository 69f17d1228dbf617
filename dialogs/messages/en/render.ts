import type { Message } from '../message.ts'

/** What channels say that have no buttons or cannot draw our cards. */
export const render = {
  'render.choices': 'You can answer in your own words, or with one of these:\n{list}',
  'render.pacer':
    'Breathe in for {inhale} seconds, and out for {exhale}. About {rounds} rounds of this, at your own pace; stop if it does not feel good.',
  'render.pacer.hold':
    'Breathe in for {inhale} seconds, hold for {hold}, and breathe out for {exhale}. About {rounds} rounds of this, at your own pace; stop if it does not feel good.',
  'render.mood': 'The latest of it, the newest last:\n{list}',
  'render.mood.read': '{date}: {feeling}, as I read it',
  'render.mood.rated': '{date}: you gave your distress {rating} of 10',
  'render.mood.heavy': 'heavy',
  'render.mood.ratherHeavy': 'rather heavy',
  'render.mood.between': 'in between',
  'render.mood.ratherLight': 'rather light',
  'render.mood.light': 'light',
  'render.download':
    'The file cannot be sent in this chat. It can be downloaded on this service’s own web page.',
  'render.download.at':
    'The file cannot be sent in this chat. It can be downloaded on this service’s own web page: {url}',
} as const satisfies Record<string, Message>
