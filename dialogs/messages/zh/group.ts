import type { Message } from '../message.ts'
import type { group as en } from '../en/group.ts'

export const group: Record<keyof typeof en, Message> = {
  'group.private':
    '谢谢你叫我。在群里我不谈个人的事，这里写的话我也不会保存。愿意的话，我们可以单独聊。',
  'group.private.button': '单独聊聊',
  'group.helplines': '另外，这里要是有谁正过得很难：可以找到这些人。\n\n{helplines}',
}
