import type { languageModel as en } from '../en/language-model.ts'
import type { Message } from '../message.ts'

/** 用到大语言模型时必须说明的话。 */
export const languageModel: Record<keyof typeof en, Message> = {
  'service.languageModel':
    '还有一件事：我有些回应的措辞会交给一个大语言模型来润色，为此它会收到你刚写的那条消息。我们做什么、事情有多严重、该找谁求助，都不由它决定；它写的话也要先检查过，才会给你看。如果你不愿意这样，请不要在这里写不想让它看到的内容。',
  'service.languageModel.how': [
    '有一个小模型读你的文字，猜里面有哪些感受，也常常会猜错。我要说的话是人事先写好的，其中一些会由大语言模型换个说法，检查过才给你看，它什么都不决定。输入“为什么”，可以看到我怎么读你上一条消息。',
  ],
}
