import type { behaviouralActivation as en } from '../../en/flows/behavioural-activation.ts'
import type { Message } from '../../message.ts'

export const behaviouralActivation: Record<keyof typeof en, Message> = {
  'behaviouralActivation.title': '做一件小事',
  'behaviouralActivation.intro': [
    '我们找一件值得做的事，把它缩到像今天这样的日子也做得了。不列清单，不定计划表，就一件。随时可以暂停、跳过或者停下。',
  ],
  'behaviouralActivation.why':
    '心情低的时候，人就做得少；做得少了，心情更起不来。等到想做了再做，可能要等很久。小事往往是反过来的：先动一动，想做的念头才慢慢跟上。',
  'behaviouralActivation.purpose': '适合什么都提不起劲、躲着人和事、迈不出第一步的时候。',
  'behaviouralActivation.avoid':
    '如果你病了、累垮了，或者一直没停下来过，那么歇着就是该做的那件事。正被情绪淹没、或者不安全的时候也不适合，先缓下来，先安全。',
  'behaviouralActivation.settleFirst': [
    '这太沉了，不是定计划的时候。要不要先缓一缓？这里没有什么非做不可的。',
  ],
  'behaviouralActivation.settleFirst.again': '先缓一缓，还是往下走？',
  'behaviouralActivation.settleFirst.grounding': '用感官缓一缓',
  'behaviouralActivation.settleFirst.breathing': '慢慢呼吸',
  'behaviouralActivation.settleFirst.goOn': '往下走',
  'behaviouralActivation.distressBefore': [
    '先看看：现在心里有多沉？0 分是一点也不，10 分是最沉。',
    '开始之前，0 分是一点也不沉，10 分是最沉，现在大概几分？',
  ],
  'behaviouralActivation.mode': [
    '今天找一件新的，还是回头看看之前定好的那件？',
    '想找一件事来做，还是看看上次那件怎么样了？',
  ],
  'behaviouralActivation.mode.again': '找一件新的，还是回头看看？',
  'behaviouralActivation.mode.help':
    '第一次来，就选前一个。要是之前定过什么，不管做没做成，都可以一起看看。',
  'behaviouralActivation.mode.plan': '找一件新的',
  'behaviouralActivation.mode.review': '回头看看',
  'behaviouralActivation.did': [
    '愿意回头看，就很好，结果怎样都行。那件事做成了吗？',
    '不管怎样都没关系。后来做了吗？',
  ],
  'behaviouralActivation.did.again': '做成了，做了一部分，还是这次没做？',
  'behaviouralActivation.did.all': '做成了',
  'behaviouralActivation.did.part': '做了一部分',
  'behaviouralActivation.did.not': '这次没做',
  'behaviouralActivation.wasLike': [
    '做之前、做的时候、做完之后，分别是什么感觉？',
    '跟你原先想的比，实际怎么样？',
  ],
  'behaviouralActivation.wasLike.again': '做起来是什么感觉？',
  'behaviouralActivation.wasLike.help':
    '中间有没有哪一刻，哪怕很短，轻了一点，或者像是你自己了？也可能只是做完了。两样都值得知道。',
  'behaviouralActivation.learned': ['这对下一次来说，说明了什么？', '下次哪些照旧，哪些想改一改？'],
  'behaviouralActivation.learned.again': '从里面看出了什么？',
  'behaviouralActivation.learned.help':
    '比如：早上容易些，有人一起好些，时间减半也够。回答“没有”也可以。',
  'behaviouralActivation.stoodInWay': [
    '那就是定得大了，或者那天太难了。要改的是计划，不是你。是什么挡住了？',
    '谢谢你照实说。这只说明计划要调一调。当时是什么绊住了？',
  ],
  'behaviouralActivation.stoodInWay.again': '是什么挡住了？',
  'behaviouralActivation.stoodInWay.help':
    '累了，忘了，太远，觉得没意思，别人有事，没睡好？说不上来，回答“没什么”也可以。',
  'behaviouralActivation.more': ['知道了这些，要不要再找下一件小事，还是今天先这样？'],
  'behaviouralActivation.more.again': '下一件小事，还是今天先这样？',
  'behaviouralActivation.more.plan': '找下一件小事',
  'behaviouralActivation.more.enough': '今天先这样',
  'behaviouralActivation.ratedLookingBack': [
    '现在心里有多沉？0 到 10 分。',
    '这会儿，0 到 10 分，大概有多沉？',
  ],
  'behaviouralActivation.closeLookingBack': '今天留意到的，以后哪天都用得上。你写的可以留着。',
  'behaviouralActivation.matters': [
    '有什么是你一向看重的，或者对你有好处，最近却丢下了？',
    '有没有一件事，做起来像是你自己，最近却几乎没做了？',
  ],
  'behaviouralActivation.matters.again': '你看重的，或者对你有好处的事。',
  'behaviouralActivation.matters.help':
    '跟人在一起，到外面走走，动手做点东西，音乐，信仰，活动身体，帮上谁的忙，收拾出一个角落。回答“没有”也可以。',
  'behaviouralActivation.activity': [
    '找一件你真做得到的，最晚明天。会是什么？',
    '今天或者明天，哪一件事做了会对你好一点，或者对你有意义？',
  ],
  'behaviouralActivation.activity.again': '今天或明天能做的一件事。',
  'behaviouralActivation.activity.help':
    '让自己舒服的，跟人有关的，或者一直搁着的，都行，只要靠你自己就能做。想不到就说“没有”。',
  'behaviouralActivation.activityInstead': [
    '心情低的时候，看什么都不值得，那是低落的样子，不是你的样子。哪个最不费力？到外面站几分钟，给谁发一条消息，洗个澡，收拾出一个角落，或者听一首以前喜欢的歌。差不多的也行。',
  ],
  'behaviouralActivation.activityInstead.again':
    '出去几分钟，发条消息，洗澡，清一个角落，听首歌，哪个最不费力？',
  'behaviouralActivation.smallest': [
    '再把它缩小，小到最糟的那天也做得了。最小的版本是什么？',
    '那它的迷你版呢，一点力气都没有也能做的那种？',
  ],
  'behaviouralActivation.smallest.again': '它最小的版本。',
  'behaviouralActivation.smallest.help': '不是“去跑步”，而是“穿上鞋，走到门外”。两分钟也完全算数。',
  'behaviouralActivation.time': [
    '什么时候做？哪天几点，或者紧跟在哪件本来就要做的事后面。',
    '具体是什么时候呢？',
  ],
  'behaviouralActivation.time.again': '哪天，几点。',
  'behaviouralActivation.time.help': '“吃完早饭”比“早上”靠得住。它前面正好是什么？',
  'behaviouralActivation.place': ['在哪里做？', '到时候你会在哪儿？'],
  'behaviouralActivation.place.again': '在哪里做？',
  'behaviouralActivation.place.help':
    '一个真实的地方：厨房，公园的长椅，车站。有没有什么可以提前放在那儿？',
  'behaviouralActivation.company': [
    '一个人，还是跟谁一起？',
    '想自己来，跟人一起，还是让谁知道一下？',
  ],
  'behaviouralActivation.company.again': '一个人，还是跟谁？',
  'behaviouralActivation.company.help':
    '可以有人陪着，也可以做完给谁发条消息。自己一个人也一样好，说“自己”就行。',
  'behaviouralActivation.obstacle': ['可能会被什么绊住？', '说实话，什么可能让你做不成？'],
  'behaviouralActivation.obstacle.again': '可能会有什么阻碍？“没有”也可以。',
  'behaviouralActivation.obstacle.help':
    '累，天气，“做了又怎样”，手机，忘了。哪个最有可能？都没有就说“没有”。',
  'behaviouralActivation.obstaclePlan': ['要是它来了，“{obstacle}”，你打算怎么办？'],
  'behaviouralActivation.obstaclePlan.plain': '要是真有什么绊住了，你打算怎么办？',
  'behaviouralActivation.obstaclePlan.again': '要是那样，我就……',
  'behaviouralActivation.obstaclePlan.help':
    '可以说成“要是……，我就……”。比如：“要是觉得做了也没用，我就先做两分钟看看。”',
  'behaviouralActivation.distressAfter': [
    '现在它有个样子了。这会儿心里有多沉？0 到 10 分。',
    '看着这个小计划，0 到 10 分，现在大概有多沉？',
  ],
  'behaviouralActivation.startNow': [
    '光有计划，心情往往不怎么动，动起来才会。想现在就做头两分钟，还是等到定好的时间？',
  ],
  'behaviouralActivation.startNow.again': '现在做两分钟，还是按定好的来？',
  'behaviouralActivation.startNow.now': '现在做两分钟',
  'behaviouralActivation.startNow.later': '按定好的来',
  'behaviouralActivation.twoMinutes': [
    '那就去吧，“{smallest}”，在你现在的地方能做多少做多少。就两分钟，做完可以停。回来跟我说一声“做完了”。',
  ],
  'behaviouralActivation.twoMinutes.plain':
    '那就去吧，在你现在的地方能做多少做多少。就两分钟，做完可以停。回来跟我说一声“做完了”。',
  'behaviouralActivation.twoMinutes.again': '就做两分钟，回来说一声“做完了”。',
  'behaviouralActivation.twoMinutes.help':
    '要是现在做不了，就先备好一样：把东西拿出来，把消息写好先不发。然后说“做完了”。',
  'behaviouralActivation.ratedAgain': [
    '回来了。现在心里有多沉？0 到 10 分。',
    '你已经做了一点。0 到 10 分，现在大概有多沉？',
  ],
  'behaviouralActivation.easeOff': ['那现在什么计划都不做，谢谢你告诉我。怎样会好一点？'],
  'behaviouralActivation.easeOff.again': '现在怎样会让你好受一点？',
  'behaviouralActivation.easeOff.kind': '对自己温柔一点',
  'behaviouralActivation.easeOff.breathing': '慢慢呼吸',
  'behaviouralActivation.easeOff.rate': '慢慢收个尾',
  'behaviouralActivation.easeOff.stop': '停在这里',
  'behaviouralActivation.close': [
    '那就是：“{smallest}”，时间是“{time}”。要是没做成，什么也没损失，我们看看是什么挡住了。这是你的小计划。',
    '你的小计划是“{smallest}”，“{time}”。做之前不用觉得想做，做一半也算数。都在这里，可以留着。',
  ],
  'behaviouralActivation.close.untimed': [
    '那就是：“{smallest}”。要是没做成，什么也没损失，我们看看是什么挡住了。这是你的小计划。',
  ],
  'behaviouralActivation.close.plain':
    '这么沉的日子，你还是想了想能做点什么，这就是个开头。你写的都在这里。',
  'behaviouralActivation.row.wasLike': '做起来的感觉',
  'behaviouralActivation.row.learned': '我看出来的',
  'behaviouralActivation.row.stoodInWay': '当时挡住我的',
  'behaviouralActivation.row.matters': '我看重的',
  'behaviouralActivation.row.activity': '我要做的',
  'behaviouralActivation.row.smallest': '最小的版本',
  'behaviouralActivation.row.time': '什么时候',
  'behaviouralActivation.row.place': '在哪里',
  'behaviouralActivation.row.company': '和谁',
  'behaviouralActivation.row.obstacle': '可能的阻碍',
  'behaviouralActivation.row.obstaclePlan': '到时候我就',
  'behaviouralActivation.followUp':
    '昨天你定了一件小事。做成了，做了一部分，还是没做？哪样都没关系，愿意的话我们一起看看。',
}
