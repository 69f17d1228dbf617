import type { pacedBreathing as en } from '../../en/flows/paced-breathing.ts'
import type { Message } from '../../message.ts'

export const pacedBreathing: Record<keyof typeof en, Message> = {
  'pacedBreathing.title': '慢呼吸',
  'pacedBreathing.intro': [
    '我们一起把呼吸放慢一会儿。随时可以暂停，也可以停下。要是留意呼吸反而不舒服，告诉我，我们就换别的。',
  ],
  'pacedBreathing.why':
    '人一紧张，呼吸就会又快又浅。慢慢地呼吸，让呼气比吸气长一些，身体会慢下来，心里往往也跟着松一些。',
  'pacedBreathing.purpose': '适合紧张、生气、焦虑、心跳得快的时候，先让身体缓下来。',
  'pacedBreathing.avoid':
    '如果留意呼吸会让你害怕，或者勾起不好的回忆，就不要做这个。有心肺方面的问题或怀孕时，只要慢到自己舒服就好。',
  'pacedBreathing.distressBefore': [
    '先看看现在有多难受：0 分是完全没有，10 分是最难受，你大概几分？',
    '开始之前，0 到 10 分，0 是一点也不难受，10 是最难受，现在大概几分？',
  ],
  'pacedBreathing.minutes': [
    '想做多久？五分钟以上一般更有帮助，一分钟也可以。',
    '做几分钟合适？五分钟以上一般更有帮助，短一点也行。',
  ],
  'pacedBreathing.minutes.again': '一分钟、三分钟、五分钟，还是十分钟？也可以不做呼吸，换别的。',
  'pacedBreathing.minutes.1': '1分钟',
  'pacedBreathing.minutes.3': '3分钟',
  'pacedBreathing.minutes.5': '5分钟',
  'pacedBreathing.minutes.10': '10分钟',
  'pacedBreathing.minutes.other': '不做呼吸，换别的',
  'pacedBreathing.breathe': [
    '坐着或躺着，让肚子能放松地起伏。用鼻子吸气，心里数到 4；再轻轻呼气，数到 6。不用吸得很深，慢就好。这样做 {minutes} 分钟，做完跟我说一声“做完了”。',
  ],
  'pacedBreathing.breathe.five':
    '坐着或躺着，让肚子能放松地起伏。用鼻子吸气，心里数到 4；再轻轻呼气，数到 6。不用吸得很深，慢就好。做五分钟左右，做完跟我说一声“做完了”。',
  'pacedBreathing.breathe.again': '吸气数到 4，轻轻呼气数到 6。够了就说“做完了”。',
  'pacedBreathing.breathe.help':
    '数字只是个参考。数到 6 太长，就数到 5，或者只要呼气比吸气稍微长一点就行。够了就说“做完了”。',
  'pacedBreathing.easeOff': [
    '那我们就不数了，谢谢你告诉我。不少人都会这样，会过去的。呼吸想怎样就怎样，不用管它。现在怎样会好一点？',
  ],
  'pacedBreathing.easeOff.again': '现在怎样会让你好受一点？',
  'pacedBreathing.easeOff.natural': '睁着眼，不数数',
  'pacedBreathing.easeOff.grounding': '换成用感官的练习',
  'pacedBreathing.easeOff.stop': '停在这里',
  'pacedBreathing.natural':
    '睁着眼睛，看着一样不动的东西。感觉一下脚踩在地上，或者后背靠着椅子。呼吸不用管，它自己会来。这样待一分钟左右，好了就说“做完了”。',
  'pacedBreathing.natural.again': '看着一样不动的东西，感觉脚踩在地上。好了就说“做完了”。',
  'pacedBreathing.distressAfter': [
    '让呼吸回到自己的节奏。0 到 10 分，现在有多难受？',
    '好，呼吸可以自然一点了。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'pacedBreathing.another': ['想再来一轮，换成用感官的练习，还是今天先这样？'],
  'pacedBreathing.another.again': '再来一轮，换一个，还是先这样？',
  'pacedBreathing.another.more': '再来一轮',
  'pacedBreathing.another.grounding': '换成用感官的练习',
  'pacedBreathing.another.enough': '先这样吧',
  'pacedBreathing.close': [
    '这个随时都能用：吸气数到 4，呼气数到 6，在哪里都行，别人也看不出来。',
    '就是这样：吸气数到 4，呼气数到 6。平静的时候也练练，会越来越顺。',
  ],
  'pacedBreathing.followUp': '昨天你把呼吸放慢了一会儿。后来有用过吗？感觉怎么样？',
}
