import type { savouring as en } from '../../en/flows/savouring.ts'
import type { Message } from '../../message.ts'

export const savouring: Record<keyof typeof en, Message> = {
  'savouring.title': '在好事里多待一会儿',
  'savouring.intro': [
    '好的东西往往一晃就过去了。我们花几分钟，把其中一样多留一会儿。不用是大事，也不用非得很开心。',
  ],
  'savouring.why':
    '烦恼不用请，自己就会留在脑子里；好的东西却要有人帮一把才留得住。特意看看它，回到细节里，或者为它说声谢谢，它就待得久一点，以后也更容易找到。',
  'savouring.purpose': '适合心情不错、遇到小小的好时刻，或者想在一天结束时看看还有什么是好的。',
  'savouring.avoid':
    '它不是创可贴。正痛苦的时候、有危险的时候、刚失去亲人的时候，不用逼自己找好的一面。先说说疼的地方。',
  'savouring.distressBefore': [
    '再好的日子也可能有点什么。现在有多少东西压在心上，哪怕很少？0 分是没有，10 分是最重。',
    '开始之前，0 到 10 分，0 是完全没有，10 是最重，现在心上压着的有几分，哪怕很少？',
  ],
  'savouring.which': ['你想在哪一样里多待一会儿？', '今天想选哪个？'],
  'savouring.which.again': '一个好时刻，三件好事，还是想感谢的人？',
  'savouring.which.help':
    '刚遇到什么好事，就选那个时刻；一天快过完了，就选三件好事；心里想到谁，就选感谢。要是今天挺沉的，也直接说。',
  'savouring.which.moment': '一个好时刻',
  'savouring.which.three': '三件好事',
  'savouring.which.thanks': '想感谢的人',
  'savouring.which.heavy': '今天心里挺沉的',
  'savouring.moment': ['说来听听，是哪个时刻？', '说说发生了什么，你想留住的是哪个时刻？'],
  'savouring.moment.again': '那个时刻，一句话就好。',
  'savouring.moment.help':
    '今天的，什么时候的都行：笑了一场、太阳晒在脸上、做成一件事、一句好话、第一口热茶。',
  'savouring.closer': [
    '再回到里面待一下。那时看到、听到、闻到、摸到了什么？',
    '我们凑近看看。哪个细节你想留着：一张脸、一个声音、一种颜色，还是当时的空气？',
  ],
  'savouring.closer.again': '那个时刻的一两个细节。',
  'savouring.closer.help': '随便挑一个：光线、谁的声音、手里在做什么。',
  'savouring.three': [
    '这一两天里，哪三件事是好的？小事最算数。',
    '今天或昨天的三件好事，多小都行。',
  ],
  'savouring.three.again': '三件好事，找到几件算几件。',
  'savouring.three.help':
    '吃到一口好吃的，有人挺和气，一件事做完了，雨停了。一件也没有，就说“没有”。',
  'savouring.tiny': [
    '有些日子就是这样。那就说说哪些不算坏：热水、干爽的外套、车上有个座位、一条消息。有没有这样的？',
  ],
  'savouring.tiny.again': '不算坏的就行，再小都可以。',
  'savouring.tiny.help': '晚上要躺的床也算，没有人来烦你的一分钟也算。今天真没有，就跳过这一步。',
  'savouring.cause': [
    '挑最喜欢的那件。它是怎么来的，你或者别人做了什么？',
    '哪一件你最喜欢，是什么让它发生的？',
  ],
  'savouring.cause.again': '最喜欢的那件，是怎么来的？',
  'savouring.cause.help':
    '也许是有人想着你，也许是你腾出了时间、留意到了什么、鼓起了勇气。也可能就是运气好，那也挺好。',
  'savouring.thanks': ['是谁，为你做了什么？一点小事就够。', '你想到了谁，是为了什么？'],
  'savouring.thanks.again': '谁，为了什么。',
  'savouring.thanks.help':
    '一个朋友、很久以前的老师、帮你扶过门的陌生人、一只动物，谁让事情轻松了一点都算。',
  'savouring.meant': [
    '它给你带来了什么？愿意的话，就当着那个人的面说一句，不用真的发出去。',
    '要是告诉对方这对你意味着什么，你会怎么说？',
  ],
  'savouring.meant.again': '它对你意味着什么，一句话。',
  'savouring.meant.help':
    '比如：“你等我的时候，我觉得自己是被放在心上的。”真心的那一点就够，不用多隆重。',
  'savouring.stay': [
    '现在什么都不做，就跟它待上三次慢慢的呼吸。它有多暖、多淡都行，留意一下身体哪里感觉得到。好了就说“做完了”。',
    '让它在心里停半分钟，不用拿它怎样。好了就说“做完了”。',
  ],
  'savouring.stay.again': '跟它待上三次慢慢的呼吸，好了就说“做完了”。',
  'savouring.stay.help':
    '别的念头可能会插进来，再回到你喜欢的那个细节就好。闭眼不舒服就睁着。好了就说“做完了”。',
  'savouring.keepIt': [
    '怎样可以留住一点：跟谁说说，拍张照，还是写一行字？',
    '谁会愿意听你说这个，或者放在哪里，以后还找得到？',
  ],
  'savouring.keepIt.again': '留住一点的办法，“没有”也可以。',
  'savouring.keepIt.help': '吃饭时说一说，发给朋友，睡前写一行，留一样小东西。不想留就说“没有”。',
  'savouring.easeOff': [
    '那就先放着。心里缺着什么、沉着什么的时候，好的东西也会刺人，谁也不是非感恩不可。现在怎样会好一点？',
  ],
  'savouring.easeOff.again': '现在怎样会让你好受一点？',
  'savouring.easeOff.calm': '先缓一缓',
  'savouring.easeOff.rate': '慢慢收个尾',
  'savouring.easeOff.stop': '不做了，说说话',
  'savouring.distressAfter': [
    '现在心上压着的有几分？0 到 10 分。',
    '再说一个数字：0 到 10 分，现在有多少压在心上？',
  ],
  'savouring.close.three': [
    '不管这一天怎样，这些是真的有过的。有人会连着一周，每晚写三件，你也可以试试看有没有用。都在这里，可以留着。',
  ],
  'savouring.close': [
    '留意到，凑近一点，待一会儿，就这么简单，再小的事也可以。有些日子什么也找不到，那也不怪你。',
    '不管找到的是什么，你给了它几分钟。天色灰的时候，小东西也还能再找到；找不到的日子，也是有的。',
  ],
  'savouring.closeEased': ['那今天就不是做这个的日子，没关系。沉的东西可以先说；想聊的话，我在。'],
  'savouring.row.moment': '那个时刻',
  'savouring.row.closer': '里面有',
  'savouring.row.three': '好事',
  'savouring.row.cause': '它是怎么来的',
  'savouring.row.thanks': '感谢',
  'savouring.row.meant': '对我意味着',
  'savouring.row.keepIt': '怎样留住它',
  'savouring.followUp':
    '昨天你在一件好事里待了一会儿。后来还有没有一点好的，哪怕很小？没有也没关系。',
}
