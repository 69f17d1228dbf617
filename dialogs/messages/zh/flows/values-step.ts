import type { valuesStep as en } from '../../en/flows/values-step.ts'
import type { Message } from '../../message.ts'

export const valuesStep: Record<keyof typeof en, Message> = {
  'valuesStep.title': '朝在乎的方向走一小步',
  'valuesStep.intro': [
    '我们找一件你在乎的事，这个星期朝它走一小步，不用等心情先好起来。一次只问一个问题，随时可以暂停、跳过或者停下。',
  ],
  'valuesStep.why':
    '日子难的时候，人容易一整天都在躲着难受的东西。做一件小事，像自己想成为的那种人，生活就多了一点方向。这不用等到感觉变好才能做。',
  'valuesStep.purpose': '适合觉得卡住、空落落、偏离了方向，或者总把真正在乎的事往后拖的时候。',
  'valuesStep.avoid':
    '情绪正涌上来的时候先缓一缓。如果有人在伤害你，先保证安全，那就是最要紧的一步。要是它变成又一个责怪自己的理由，我们就停下。',
  'valuesStep.distressBefore': [
    '先看看现在心里有多沉：0 分是一点也不，10 分是最难受，大概几分？',
    '开始之前，0 到 10 分，0 是一点也不沉，10 是最难受，这会儿有几分？',
  ],
  'valuesStep.area': [
    '生活里哪一块，你想多用一点心？',
    '如果这个星期能多照顾生活的一个部分，你想选哪个？',
  ],
  'valuesStep.area.again': '生活的哪一块？最接近的就行。',
  'valuesStep.area.help':
    '不是应该在乎的，也不是别人要求的。哪一块要是没有了，你会最想念？先挑哪个都可以。',
  'valuesStep.area.people': '亲近的人',
  'valuesStep.area.work': '工作或学习',
  'valuesStep.area.health': '身体和健康',
  'valuesStep.area.joy': '玩、动手做东西、大自然',
  'valuesStep.area.world': '社区、信仰、帮助别人',
  'valuesStep.area.none': '现在什么都不重要',
  'valuesStep.once': [
    '难受得久了会这样，“在乎”会变得很小声，这不是你有什么问题。以前有什么是你在乎过的，哪怕一点点？',
  ],
  'valuesStep.once.again': '以前在乎过的，哪怕一点点。',
  'valuesStep.once.help':
    '一个人、一只动物、一个地方、一件亲手做的事。或者反过来想：什么事搞砸了，你还是会不高兴？想不到就说“没有”。',
  'valuesStep.person': [
    '在那里，你想做一个怎样的人？不是想得到什么，是想怎样待人、怎样做事。',
    '想象状态好的一天，在那里的你是怎样对人、怎样做事的？',
  ],
  'valuesStep.person.again': '用几个词，说说你想成为的样子。',
  'valuesStep.person.help':
    '耐心、真诚、好奇、勇敢、温暖、靠得住、爱玩，一两个词就够。你希望那里的人怎么说你？',
  'valuesStep.lately': [
    '最近什么时候，你有过一点点那样，哪怕就一会儿，或者很想那样却没做到？',
    '有没有一个时刻，最近的或很久以前的，你身上有那么一点？',
  ],
  'valuesStep.lately.again': '有过一点那样的时刻，或者很想那样的时刻。',
  'valuesStep.lately.help':
    '小小的一幕就行：“星期天我认真听弟弟说了话。”没做到会难受，正说明你在乎。想不到就说“没有”。',
  'valuesStep.step': [
    '照着这个样子，这个星期做一件什么小事，能朝那边挪一点？',
    '这个星期，你想成为的那个人在你的处境里，会做一件什么小事？',
  ],
  'valuesStep.step.again': '这个星期的一件小事。',
  'valuesStep.step.help':
    '是能做出来的事，不是一种感觉，而且累的时候也做得到。比如：“给姐姐发张照片”“走到路口再回来”“看两页书”。',
  'valuesStep.doable': [
    '就算这个星期过得不好，也做得到吗？',
    '说实话，哪怕是灰蒙蒙的一天，你也能做吗？',
  ],
  'valuesStep.doable.again': '不好的一周，也做得到吗？',
  'valuesStep.doable.help':
    '要是心里一沉，就说“不行”，我们再改小一点。做得成的一小步，比等着的一大步有用。',
  'valuesStep.smaller': [
    '谢谢你说实话。减一半是什么样，或者只做最前面的两分钟？',
    '那就把它变小。哪一点小得几乎不算什么？',
  ],
  'valuesStep.smaller.again': '里面最小的那一点。',
  'valuesStep.smaller.help': '不是“去看她”，是“给她发一颗心”；不是“去跑步”，是“穿上鞋走出门”。',
  'valuesStep.whenWhere': ['什么时候、在哪里做？', '哪一天，哪个时候？'],
  'valuesStep.whenWhere.again': '哪一天，什么时候。',
  'valuesStep.whenWhere.help': '挂在本来就要做的事后面最容易，比如“星期三，泡好茶的时候”。',
  'valuesStep.holdBack': [
    '可能会有什么念头或感受冒出来，拦住你？',
    '到了那个时候，脑子可能会说什么，让你别去做？',
  ],
  'valuesStep.holdBack.again': '心里可能有什么会拦住你？“没有”也可以。',
  'valuesStep.holdBack.help': '“做了也白做”“太累了”“人家不在意”，或者喉咙发堵。都没有就说“没有”。',
  'valuesStep.along': [
    '它可能会跟着来：“{holdBack}”。不用等它走了再开始。你可以跟它说句什么，然后照样迈出那一步？',
  ],
  'valuesStep.along.plain': '这样的念头不用走了才能开始。你可以跟它说句什么，然后照样迈出那一步？',
  'valuesStep.along.again': '跟它说句什么，照样往前走。',
  'valuesStep.along.help': '不用多聪明。比如“你可以跟着，不过我还是要做”，或者“谢谢，听见了”。',
  'valuesStep.easeOff': [
    '没关系。看着自己在乎的东西会疼，因为缺的也在那里。不用往下做了，现在怎样会好一点？',
  ],
  'valuesStep.easeOff.again': '现在怎样会让你好受一点？',
  'valuesStep.easeOff.calm': '先缓一缓',
  'valuesStep.easeOff.rate': '慢慢收个尾',
  'valuesStep.easeOff.stop': '停在这里',
  'valuesStep.distressAfter': [
    '现在心里有多沉？0 到 10 分，没变化也没关系。',
    '最后一个数字：0 到 10 分，现在有多难受？',
  ],
  'valuesStep.close': [
    '那你的一小步就是：“{step}”。不用感觉好才算数，带着那份心去做就行。没做成的话，我们再改小一点。你写的都在这里。',
  ],
  'valuesStep.close.person': [
    '想做怎样的人，这一点值得放在眼前。现在没有下一步也行，说不定这个星期它会自己冒出来。你写的都在这里。',
  ],
  'valuesStep.close.plain': [
    '你花了点时间，问自己在乎什么，这就是个开头。那一步可以晚点来，也可以很小。',
  ],
  'valuesStep.row.once': '以前在乎的',
  'valuesStep.row.person': '我想成为的样子',
  'valuesStep.row.lately': '有过的时刻',
  'valuesStep.row.step': '这个星期的一小步',
  'valuesStep.row.whenWhere': '时间和地点',
  'valuesStep.row.holdBack': '可能会跟着来的',
  'valuesStep.row.along': '我对它说',
  'valuesStep.followUp': '前几天你选了一小步，朝想成为的样子走。后来有机会做吗，感觉怎么样？',
}
