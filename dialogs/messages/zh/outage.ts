import type { outage as en } from '../en/outage.ts'
import type { Message } from '../message.ts'

export const outage: Record<keyof typeof en, Message> = {
  'outage.notice':
    '你写的话我看得到，但我现在连不上保存对话的地方。所以眼下我不记得你以前说过的事，也没法带练习、看心情或更改设置。你写的不会丢：已经先存好了，我一恢复就回复。这期间可以联系到下面这些人：\n\n{helplines}',
  'outage.danger':
    '有件事要告诉你：我现在连不上保存对话的地方，可能不记得你以前说过的事。你写的都会留着。请不要等我。',
}
