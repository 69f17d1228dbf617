import type { distancing as en } from '../../en/flows/distancing.ts'
import type { Message } from '../../message.ts'

export const distancing: Record<keyof typeof en, Message> = {
  'distancing.title': '叫着名字跟自己说话',
  'distancing.intro': [
    '缠着你的那件事，我们退开一步来看。用自己的名字来想自己，就像一个好朋友看你那样。刚开始可能有点别扭。随时可以暂停、跳过或者停下。',
  ],
  'distancing.why':
    '总用“我”来想，人就困在情绪里面。换成自己的名字，往往会像看别人一样看自己：平静一些，也常常宽厚一些。',
  'distancing.purpose':
    '适合心里翻来覆去的时候：担心快要来的事，一遍遍回想某个画面，对自己说狠话。',
  'distancing.avoid':
    '如果你常常觉得不真实、像在外面看着自己，别的练习更合适。危险还没过去，或者刚刚失去了谁，也不适合做这个。',
  'distancing.situation': [
    '是什么缠着你？想到什么说什么，一两句就行。',
    '心里翻来覆去的是什么事？用一两句话说说。',
  ],
  'distancing.situation.again': '一句话：是什么缠着你？',
  'distancing.situation.help':
    '可能是快要来的事，别人说过的话，或者你怪自己的事。比如：“电话里说的那句话，我一直忘不掉。”你的是什么？',
  'distancing.distressBefore': [
    '谢谢你告诉我。它现在让你有多难受？0 分是一点也不，10 分是最难受。',
    '难怪你放不下。0 分是一点也不，10 分是最难受，现在大概几分？',
  ],
  'distancing.distressBefore.plain': '现在有多难受？0 分是完全没有，10 分是最难受。',
  'distancing.unreal': [
    '退开之前先问一句：你会不会有时觉得不真实，或者像在外面看着自己？要是会，我想换一个能让你离自己近一点的练习。',
  ],
  'distancing.unreal.again': '会不会有时觉得不真实，或者像在外面看着自己？',
  'distancing.unreal.help':
    '这样问，是因为退开一步可能会让那种感觉更强。拿不准就选“会”，那边的练习很温和。',
  'distancing.unreal.no': '不会这样',
  'distancing.unreal.yes': '会有这种感觉',
  'distancing.tell': [
    '现在再讲一遍，当作是你认识的一个人的事：把“我”换成自己的名字，只用一个字也行。这个人心里是什么感受，为什么会这样？',
    '退开一步，再说一次：不用“我”，用自己的名字，或者名字里的一个字。这个人怎么了，难在哪里？',
  ],
  'distancing.tell.again': '把“我”换成名字：这个人是什么感受，为什么？',
  'distancing.tell.help':
    '比如：“小林很怕，因为这次讲话对她很重要，也因为上一次没讲好。”不用说得很全。',
  'distancing.advice': [
    '在那儿停一会儿。对这个人，其实也就是你自己，你想说什么？先叫一声名字。',
    '现在你隔着一点距离看着这个人。站在他这一边的人，会对他说什么？先叫一声名字。',
  ],
  'distancing.advice.plain': [
    '像对一个你在乎的人那样，叫着自己的名字说，只用一个字也行。你想对自己说什么？',
  ],
  'distancing.advice.again': '先叫名字，再说你想说的话。',
  'distancing.advice.help':
    '真话，也是暖心的话，就像说给朋友听。比如：“小林，紧张很正常，你以前也挺过来了。”',
  'distancing.smallThing': [
    '那接下来，这个人可以做点什么小事，让自己好过一点？还是用名字说。',
    '要是让你陪这个人过接下来的一个小时，你会劝他做什么？还是用名字说。',
  ],
  'distancing.smallThing.again': '这个人可以做的一件小事。“没有”也可以。',
  'distancing.smallThing.help':
    '喝口水，给谁打个电话，消息留到明天再回，下楼走一圈。现在什么都不做也行。',
  'distancing.hear': [
    '“{advice}”，这句话在心里再慢慢说一遍，当作是一个喜欢你的人在说。说完了告诉我“做完了”。',
  ],
  'distancing.hear.plain':
    '想一句你会对朋友说的话，加上自己的名字，在心里慢慢说一遍。说完了告诉我“做完了”。',
  'distancing.hear.again': '叫着名字，在心里慢慢说一遍，再告诉我“做完了”。',
  'distancing.hear.help':
    '用自己的声音听着可能怪怪的，那就想成是你信得过的人在说。说完了告诉我“做完了”。',
  'distancing.easeOff': ['那就回到“我”，回到你现在待的地方。谢谢你告诉我。现在怎样会好一点？'],
  'distancing.easeOff.again': '现在怎样会让你好受一点？',
  'distancing.easeOff.grounding': '回到此时此地',
  'distancing.easeOff.rate': '慢慢收个尾',
  'distancing.easeOff.stop': '停在这里',
  'distancing.distressAfter': [
    '好，回到自己身上。0 到 10 分，现在有多难受？',
    '现在的难受程度，0 到 10 分，大概几分？',
  ],
  'distancing.another': ['想看看里面的那个念头，先缓一缓，还是今天先这样？'],
  'distancing.another.again': '看看那个念头，缓一缓，还是先这样？',
  'distancing.another.thought': '看看那个念头',
  'distancing.another.grounding': '先缓一缓',
  'distancing.another.enough': '先这样吧',
  'distancing.close': [
    '它再缠上来的时候，叫一声自己的名字，就能退开那一步。你说的是：“{advice}”。你写的都在这里，可以留着。',
    '“{advice}”，这句话在哪里都能悄悄对自己说。其余的也都在这里。',
  ],
  'distancing.close.plain':
    '它再缠上来的时候，在心里叫一声自己的名字，就能退开一步，别人听不见。你写的都可以留着。',
  'distancing.row.situation': '缠着我的事',
  'distancing.row.tell': '退开一步看',
  'distancing.row.advice': '我对自己说',
  'distancing.row.smallThing': '可以做的小事',
  'distancing.followUp': '昨天你叫着自己的名字，聊了聊那件放不下的事。今天它怎么样了？',
}
