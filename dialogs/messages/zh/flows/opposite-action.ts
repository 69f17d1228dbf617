import type { oppositeAction as en } from '../../en/flows/opposite-action.ts'
import type { Message } from '../../message.ts'

export const oppositeAction: Record<keyof typeof en, Message> = {
  'oppositeAction.title': '反着走一小步',
  'oppositeAction.intro': [
    '每种情绪都会推着人去做点什么：躲起来，顶回去，跑开，赖在床上。我们看看这股劲现在对你有没有用，没用的话，就找一小步反着走。随时可以暂停、跳过或者停下。',
  ],
  'oppositeAction.why':
    '情绪推你做什么，你就做什么，它往往不散，还会更强，哪怕它和实际情况对不上。反着做一点点，而且是真心去做，它就少了些支撑。',
  'oppositeAction.purpose':
    '适合你自己也觉得这股劲不太对的时候。比如觉得丢脸就躲着，心情不好就缩回来，绕开一件其实没危险的事。',
  'oppositeAction.avoid':
    '害怕要是有道理，就千万不要反着来：如果真有人、有事可能伤到你，要听它的。刚刚失去亲人、暴力的记忆还很近、正难受到顶点的时候，也不要做。',
  'oppositeAction.situation': [
    '是什么情况？只说事情，一句话就行。',
    '是哪件事？发生了什么，或者接下来要面对什么？',
  ],
  'oppositeAction.situation.again': '一句话说说是什么情况。',
  'oppositeAction.situation.help': '比如：“两个星期没回小唐的消息了”，或者“明天部门要一起吃饭”。',
  'oppositeAction.settleFirst': [
    '现在太强烈了，情绪最高的时候，谁都不该跟它硬顶。要不要先缓一缓？',
  ],
  'oppositeAction.settleFirst.again': '先缓一缓，还是往下走？',
  'oppositeAction.settleFirst.grounding': '用感官缓一缓',
  'oppositeAction.settleFirst.breathing': '慢慢呼吸',
  'oppositeAction.settleFirst.goOn': '往下走',
  'oppositeAction.distressBefore': [
    '嗯，我听到了。这件事现在让你有多难受？0 分是一点也不，10 分是最难受。',
    '谢谢你，我大概有数了。0 分是一点也不，10 分是最难受，现在有几分？',
  ],
  'oppositeAction.distressBefore.plain': '现在有多难受？0 分是一点也不，10 分是最难受。',
  'oppositeAction.urge': [
    '它让你想去做什么？说第一下冒出来的，不管会不会真的去做。',
    '要是就顺着这股情绪，你会做什么？',
  ],
  'oppositeAction.urge.again': '这种情绪推着你去做什么？',
  'oppositeAction.urge.help':
    '不去吃那顿饭，钻进被窝，回一句难听的，一遍遍道歉，再检查一次？想不等于做，在这里可以说。',
  'oppositeAction.later': ['假如真这么做了，“{urge}”，一个小时以后会怎样，明天又会怎样？'],
  'oppositeAction.later.plain': '假如就顺着它做了，一个小时以后会怎样，明天又会怎样？',
  'oppositeAction.later.again': '做完以后会怎样，第二天呢？',
  'oppositeAction.later.help': '一开始多半会松口气，再往后呢？回答“没什么”也可以。',
  'oppositeAction.feeling': ['推着你的，是哪一种情绪？', '这股劲背后，是什么感受？'],
  'oppositeAction.feeling.again': '害怕，生气，低落，羞愧，还是别的？',
  'oppositeAction.feeling.help':
    '害怕想逃开，生气想冲上去，低落想停下来不动，羞愧想躲起来。哪个近一些？',
  'oppositeAction.feeling.fear': '害怕',
  'oppositeAction.feeling.anger': '生气',
  'oppositeAction.feeling.sadness': '难过、低落',
  'oppositeAction.feeling.shame': '羞愧、内疚',
  'oppositeAction.feeling.other': '别的感受',
  'oppositeAction.factsFear': [
    '先认真听听这份害怕。那里真的会有人受到伤害吗？你或者别人的身体，住的地方，生计。',
  ],
  'oppositeAction.factsFear.again': '是真的有危险，还是难受但安全？',
  'oppositeAction.factsFear.help':
    '脸红，被拒绝，冷场，是难受；伤害过你、威胁过你的人，是危险。拿不准，就选“我不确定”。',
  'oppositeAction.factsFear.danger': '真的有危险',
  'oppositeAction.factsFear.unsure': '我不确定',
  'oppositeAction.factsFear.safe': '难受，但安全',
  'oppositeAction.heed': [
    '那我们不跟它反着来。可能在提醒你的感受，值得听一听，护住自己就是对的。如果就是眼下的事，打报警电话，或者找一个信得过的人。输入“真人”，我给你看能联系到的人。这会儿，怎样会好一点？',
  ],
  'oppositeAction.heed.again': '这会儿，怎样会好一点？',
  'oppositeAction.heed.grounding': '先让自己稳一稳',
  'oppositeAction.heed.solve': '看看我能做什么',
  'oppositeAction.heed.stop': '停在这里，跟你说说',
  'oppositeAction.factsAnger': [
    '生气常常是有道理的。是不是真的有人亏待了你，或者挡住了要紧的事，一个公道的旁人也会这么看吗？',
  ],
  'oppositeAction.factsAnger.again': '公道的旁人也会觉得你受了亏待吗？',
  'oppositeAction.factsAnger.help':
    '说好的不算数，拿走你的东西，羞辱人，是亏待；吵闹，堵车，一句没说好的话，多半不算。要是你有理由怕这个人，就选最后一个。',
  'oppositeAction.factsAnger.wronged': '是，我受了亏待',
  'oppositeAction.factsAnger.notQuite': '也不算',
  'oppositeAction.factsAnger.unsafe': '跟这个人在一起不安全',
  'oppositeAction.factsSadness': [
    '难过是跟着失去来的。不久前，你是不是失去了谁，或者失去了很看重的东西？',
  ],
  'oppositeAction.factsSadness.again': '这背后，是不是有一份失去？',
  'oppositeAction.factsShame': ['我们公平地看一看：你是不是做了什么，是你自己也觉得不该的？'],
  'oppositeAction.factsShame.again': '是不是做了自己也觉得不该的事？',
  'oppositeAction.letBe': [
    '这真让人难过。那这份难过就该在这里，没有什么要反着来的，它可以有它的时间。现在想对自己温柔一点，在难过旁边做一件很小的事，还是只说说话？',
  ],
  'oppositeAction.letBe.again': '温柔一点，做一件很小的事，还是只说说话？',
  'oppositeAction.letBe.kind': '对自己温柔一点',
  'oppositeAction.letBe.small': '做一件很小的事',
  'oppositeAction.letBe.stop': '停在这里，说说话',
  'oppositeAction.helps': [
    '那这份感受是在告诉你什么。还有一个问题：顺着它去做，能得到你真正需要的吗，到了第二天也还觉得好吗？',
  ],
  'oppositeAction.helps.again': '顺着它做，第二天还会觉得好吗？',
  'oppositeAction.helps.help':
    '把话说出来可能有用，吼出来多半没用。要是这股劲是好的，我们就把它变成计划；不是的话，就另找一步。',
  'oppositeAction.repair': [
    '那躲着不会让它轻一点，把自己骂一顿也不会。有什么小事，能弥补一点，或者表明下次会不一样？',
  ],
  'oppositeAction.repair.again': '能弥补一点的一件小事。',
  'oppositeAction.repair.help':
    '跟那个人老老实实说一句，一次就好；还回去一样什么；要是做不到，就为别人做件好事。不用全都补上。',
  'oppositeAction.oppositeFear': ['那就是害怕比事情本身还大声。不往后退，往前一小步，会是什么？'],
  'oppositeAction.oppositeFear.help':
    '小到只有一点点不舒服：打开那封信看第一行，说一句话，待上十分钟。',
  'oppositeAction.oppositeAnger': [
    '那就是气比事情大了，累的时候特别容易这样。反着走一小步，会是什么？客气地退开，把声音放轻，今天先不提。',
  ],
  'oppositeAction.oppositeAnger.help':
    '到隔壁房间去，松开手，明天之前什么都不发，想一个对方可能有的原因。这不等于认输。',
  'oppositeAction.oppositeSadness': [
    '低落会说：“别动，躺着，推掉。”往外走一小步，朝着什么事或者什么人，会是什么？',
  ],
  'oppositeAction.oppositeSadness.help':
    '拉开窗帘，换身衣服，出去五分钟，发一条消息。不用让你高兴，只要方向是反的。',
  'oppositeAction.oppositeShame': [
    '那就没有什么要躲的。往亮处走一小步，会是什么？跟一个待你好的人说说，把头抬起来，还是照样去。',
  ],
  'oppositeAction.oppositeShame.help':
    '挑一个从来没有笑话过你的人，一句话就够：“昨天那件事，我心里挺不好受的。”',
  'oppositeAction.opposite': ['它推着你去“{urge}”。正好反过来的一小步，会是什么？'],
  'oppositeAction.opposite.plain': '跟这股情绪推的方向反过来，一小步会是什么？',
  'oppositeAction.opposite.again': '反着走的一小步。',
  'oppositeAction.opposite.help':
    '它说躲开，就近一点点；它说顶回去，就软一点点；它说藏起来，就露出来一点点。要小，对谁都没有害处。',
  'oppositeAction.allTheWay': [
    '整个人都跟上，才最管用。走这一步的时候，你的脸、肩膀、声音会是什么样？',
    '真心去做的话，会怎么站，怎么看，用什么声音？',
  ],
  'oppositeAction.allTheWay.again': '姿势、表情、声音会是什么样？',
  'oppositeAction.allTheWay.help':
    '肩膀放下来，眼睛抬起来，说话慢一点，手松开。不合适的就不管它。回答“没有”也可以。',
  'oppositeAction.time': ['什么时候走这一步？早一点最容易。', '什么时候做比较好？'],
  'oppositeAction.time.again': '什么时候走这一步？',
  'oppositeAction.time.help':
    '现在，做完这个练习之后，或者今天、明天的某个时候。要是想到就很怕，宁可把这一步变小，也不要往后推。',
  'oppositeAction.easeOff': ['那我们什么都不去顶，谢谢你告诉我。现在怎样会好一点？'],
  'oppositeAction.easeOff.again': '现在怎样会让你好受一点？',
  'oppositeAction.easeOff.breathing': '慢慢呼吸',
  'oppositeAction.easeOff.grounding': '用感官的练习',
  'oppositeAction.easeOff.rate': '慢慢收个尾',
  'oppositeAction.easeOff.stop': '停在这里',
  'oppositeAction.ratedEarly': [
    '停下之前，再说个数字：现在有多难受？0 到 10 分。',
    '最后一个数字：0 到 10 分，现在大概几分？',
  ],
  'oppositeAction.closeEarly': '那今天就到这儿。想找能联系到的人，输入“真人”就行。你写的可以留着。',
  'oppositeAction.distressAfter': [
    '看到这里，现在有多难受？0 到 10 分。',
    '现在的难受程度，0 到 10 分，大概几分？',
  ],
  'oppositeAction.another': [
    '也许要等走出那一步才会动，也许这条路不对。这会儿想对自己温柔一点，慢慢呼吸，还是先这样？',
  ],
  'oppositeAction.another.again': '温柔一点，慢慢呼吸，还是先这样？',
  'oppositeAction.another.kind': '对自己温柔一点',
  'oppositeAction.another.breathing': '慢慢呼吸',
  'oppositeAction.another.enough': '今天先这样',
  'oppositeAction.close': [
    '你反着走的那一小步：“{opposite}”。那股劲还会在，可以感觉到它，照样走，也可以把步子再缩小。都在这里，可以留着。',
    '就是这一步：“{opposite}”。头一两回会觉得别扭，换个方向走，开始都这样。你写的都在这里。',
  ],
  'oppositeAction.close.plain': '顺着它走之前，你先看了它一眼，这就有了余地。你写的都在这里。',
  'oppositeAction.row.situation': '情况',
  'oppositeAction.row.urge': '情绪推我去做的',
  'oppositeAction.row.later': '做完以后会怎样',
  'oppositeAction.row.opposite': '我的一小步',
  'oppositeAction.row.allTheWay': '整个人跟上',
  'oppositeAction.row.time': '什么时候',
  'oppositeAction.followUp': '昨天你想好了反着走的一小步。走了吗？那种情绪后来怎么样了？',
}
