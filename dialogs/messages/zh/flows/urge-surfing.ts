import type { urgeSurfing as en } from '../../en/flows/urge-surfing.ts'
import type { Message } from '../../message.ts'

export const urgeSurfing: Record<keyof typeof en, Message> = {
  'urgeSurfing.title': '冲动冲浪',
  'urgeSurfing.intro': [
    '冲动像一道浪：涨起来，到最高处，然后退下去，就算什么也不做，它也会退。我们一起乘过这一道，不跟它打，也不听它的。随时可以停下。',
  ],
  'urgeSurfing.why':
    '越压着冲动，它往往越响；一次次顺着它，它又会常来。看着它涨、看着它退，就会知道：有冲动，不等于要照做。多练几次会越来越稳。',
  'urgeSurfing.purpose':
    '适合心里有股劲，要你去做自己其实不想做的事：吼人、发那条消息、喝酒、抽烟、猛吃、乱买。',
  'urgeSurfing.avoid':
    '想伤害自己、想死的冲动，绝不用这个：请告诉我，我们换别的办法。如果你每天喝酒或吃镇静药，不要自己突然停，要有医生帮忙。饿也不是该忍过去的冲动。要是留意身体会不舒服，用感官的练习更合适。',
  'urgeSurfing.urge': ['它在拉着你去做什么？', '这股冲动，想让你做哪一类的事？'],
  'urgeSurfing.urge.again': '说话或发消息，喝酒，吃东西，别的事，还是想伤害自己？',
  'urgeSurfing.urge.help':
    '挑最接近的就行，不用细说。如果跟伤害自己有关，请选那一个，哪怕别的也有。',
  'urgeSurfing.urge.words': '想吼人、说狠话或发消息',
  'urgeSurfing.urge.drink': '想喝酒或麻醉自己',
  'urgeSurfing.urge.eat': '想猛吃一顿',
  'urgeSurfing.urge.other': '抽烟、乱买或别的事',
  'urgeSurfing.urge.harm': '我想伤害自己',
  'urgeSurfing.harm': [
    '谢谢你说出来。这不是该一个人扛过去的浪，现在你需要的也不是练习。如果你可能会做出来，请马上打急救或报警电话，或者去找身边的人。发“真人”两个字，我告诉你可以找谁。请用自己的话跟我说说，现在是怎么回事，我好知道怎么帮你。',
  ],
  'urgeSurfing.harm.again':
    '请用自己的话跟我说说，现在是怎么回事。如果可能会做出来，先打电话求助。',
  'urgeSurfing.harm.help': '几个字就够，想到什么说什么。发“真人”，可以看到现在能找谁。',
  'urgeSurfing.harmAfter': '现在有多难受？0 到 10 分。',
  'urgeSurfing.closeHarm': [
    '谢谢你告诉我。我只是个程序，没办法一个人护住你，可是有人能。发“真人”，什么时候都能看到可以找谁。只要想伤害自己的念头来了，就直接这样跟我说，我们先一起面对它。',
  ],
  'urgeSurfing.fed': [
    '开始前先说一点：饿不是该扛过去的浪。今天要是吃得少，就先吃点简单的，这不是意志力不够。要是吃东西已经成了一件很折磨的事，该让医生知道。我们现在要乘的，是身体吃饱了还在的那股劲。可以开始吗？',
  ],
  'urgeSurfing.fed.again': '饿了就先吃，剩下的那股劲我们再来。可以开始吗？',
  'urgeSurfing.daily': [
    '开始前先说一点：如果身体已经习惯每天有酒或镇静药，突然全停会有危险。要停，请有医生陪着。我们现在只管眼前这一阵，其他的你慢慢决定。可以开始吗？',
  ],
  'urgeSurfing.daily.again': '只管眼前这一阵。可以开始吗？',
  'urgeSurfing.distressBefore': [
    '0 分是没有，10 分是最强，这股劲现在大概有几分？',
    '0 到 10 分，0 是没有，10 是最强，它现在拉得有多紧？',
  ],
  'urgeSurfing.room': [
    '先跟它拉开一点距离：手机放进抽屉，离冰箱、小店或者那个人远一步。不是一辈子的决定，只管接下来几分钟。好了就说“做完了”。',
  ],
  'urgeSurfing.room.again': '跟它拉开一点距离，好了就说“做完了”。',
  'urgeSurfing.room.help':
    '只要能让“顺手就做了”慢一点就行：换个房间，拉上包，关掉聊天，手里捧杯热的。好了就说“做完了”。',
  'urgeSurfing.notice': [
    '这股冲动在身体的哪里：手发痒、胸口紧、嘴里干，还是发热？',
    '凑近看看它。它待在身体哪里，是什么感觉？',
  ],
  'urgeSurfing.notice.again': '身体的哪里，是什么感觉？',
  'urgeSurfing.notice.help':
    '拿两个地方比一比，比如手和喉咙，哪里更明显？热的还是凉的，压着还是拽着，停着还是在动？什么也感觉不到，就说“没有”。',
  'urgeSurfing.outside': ['那我们从外面看它。如果它是一种天气、一个声音，或者一只动物，会是什么？'],
  'urgeSurfing.outside.again': '像什么：天气、声音，还是动物？',
  'urgeSurfing.outside.help': '比如“一只使劲拽绳子的狗”“警报声”“一阵一阵的风”，什么都行。',
  'urgeSurfing.ride': [
    '现在乘上去。让它在那里，看着它，像站在冲浪板上：涨起来，鼓起来，也许还喊着“等不了了”。其实等得了。不用推开它，也不用听它的，只要站在上面，呼吸自己来。两三分钟，做完说“做完了”。',
  ],
  'urgeSurfing.ride.again': '只是看着：涨上来，再退下去。两三分钟后说“做完了”。',
  'urgeSurfing.ride.help':
    '发现自己在跟它争辩，就在心里说一句“浪来了”，再回来看着它。一分钟也行。做完说“做完了”。',
  'urgeSurfing.shift': [
    '你看着它的时候，它怎么变的？变强、变弱、换了地方、一阵一阵的，都算。',
    '刚才它是涨了、退了，还是到处跑？',
  ],
  'urgeSurfing.shift.again': '看着它的时候，它怎么变的？',
  'urgeSurfing.shift.help': '不一定要变弱。比如“来了又走”，或者“还是那样，可是我没去做”。',
  'urgeSurfing.under': [
    '冲动常常是在替别的东西说话。底下可能是什么：累、孤单、委屈、紧张、饿，还是心里发闷？',
    '在这股冲动底下，你这会儿真正需要的是什么？',
  ],
  'urgeSurfing.under.again': '它可能在替什么说话？',
  'urgeSurfing.under.help':
    '想想它来之前的那一个小时，缺了什么，或者什么太多了？想不到就说“没有”。',
  'urgeSurfing.instead': [
    '接下来一个小时里，做一件什么小事，能稍微照顾到它？',
    '为了这个，今天能给自己一点什么？',
  ],
  'urgeSurfing.instead.again': '一件能照顾到它的小事。',
  'urgeSurfing.instead.help':
    '孤单，就给谁打个电话，或者去有人的地方坐坐。累，就躺一会儿。饿，就好好吃顿饭。委屈，就把话写下来，先不发。你的会是什么？',
  'urgeSurfing.easeOff': ['那我们不凑近看了，谢谢你告诉我。现在怎样会好一点？'],
  'urgeSurfing.easeOff.again': '现在怎样会让你好受一点？',
  'urgeSurfing.easeOff.senses': '换成用感官的练习',
  'urgeSurfing.easeOff.rate': '慢慢收个尾',
  'urgeSurfing.easeOff.stop': '停在这里',
  'urgeSurfing.distressAfter': [
    '现在这股劲有多大？0 到 10 分。',
    '0 到 10 分，这会儿它拉得有多紧？',
  ],
  'urgeSurfing.another': [
    '这股劲可能还会待一会儿，要紧的是方向盘不在它手里。想再乘一道浪，换成用感官的练习，还是先这样？',
  ],
  'urgeSurfing.another.again': '再乘一道，用感官，还是先这样？',
  'urgeSurfing.another.wave': '再乘一道浪',
  'urgeSurfing.another.senses': '换成用感官的练习',
  'urgeSurfing.another.enough': '先这样吧',
  'urgeSurfing.rideAgain': [
    '那就再来一道。让它来，看它涨到多高，站在上面，直到它平下去。什么都不用做。两三分钟后说“做完了”。',
  ],
  'urgeSurfing.close': [
    '你看着它，做主的还是你。它可能还会来，到时候你有个办法：拉开距离，看着它，乘过去。至于底下的那份需要：“{instead}”。都在这里，可以留着。',
  ],
  'urgeSurfing.close.plain': [
    '它可能还会来，冲动就是这样。到时候你有个办法：拉开距离，看着它，乘过去。要是哪一次被浪打翻了，那也只是一道浪，下一道再来。',
  ],
  'urgeSurfing.closeEased': [
    '凑近看它，不是人人都合适，知道这一点也好。下次它再来：先拉开距离，再用用感官，或者找个人说说话。',
  ],
  'urgeSurfing.row.notice': '它是什么感觉',
  'urgeSurfing.row.shift': '它怎么变的',
  'urgeSurfing.row.under': '底下可能是',
  'urgeSurfing.row.instead': '我可以为它做的',
  'urgeSurfing.followUp': '昨天你乘过了一道冲动的浪。后来怎么样？不管怎样，都可以跟我说。',
}
