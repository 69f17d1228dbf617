import type { remember as en } from '../en/remember.ts'
import type { Message } from '../message.ts'

/** 记住的事，以及怎么查看和抹掉。 */
export const remember: Record<keyof typeof en, Message> = {
  'remember.hello': ['又见到你了，真好。', '你回来了，真好。'],
  'remember.helloName': ['又见到你了，{name}，真好。', '{name}，你回来了，真好。'],
  'remember.person': [
    '上次你跟我说起{person}。你们现在怎么样？',
    '我记得{person}。后来那边怎么样了？',
  ],
  'remember.thread': [
    '上次你提到心里有个打算：“{plan}”。后来怎么样了？',
    '上次有件事我一直记着：“{plan}”。后来呢？',
  ],
  'remember.named': ['{name}，我记住了。', '好的，{name}。'],
  'remember.nothing':
    '这类事我目前还没有记下什么。你告诉我名字或打算的时候，我可能会记着，以后再问起。',
  'remember.list': '你说过的这些，我记在心里：\n\n{list}',
  'remember.item.person': '• 你身边的人：{text}',
  'remember.item.plan': '• 你的打算：{text}',
  'remember.item.self': '• 怎么称呼你：{text}',
  'remember.forget': '把这些都忘掉',
  'remember.keep': '留着吧',
  'remember.forgotten': '已经忘掉了。我们的对话本身还在；输入“删除”可以连对话一起抹掉。',
  'remember.kept': '好，我继续记着。',
}
