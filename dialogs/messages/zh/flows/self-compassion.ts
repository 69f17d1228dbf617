import type { selfCompassion as en } from '../../en/flows/self-compassion.ts'
import type { Message } from '../../message.ts'

export const selfCompassion: Record<keyof typeof en, Message> = {
  'selfCompassion.title': '对自己温柔一会儿',
  'selfCompassion.intro': [
    '接下来几分钟，我们站在你自己这一边。什么都不用解决。有的人一听到温柔的话，会觉得别扭，甚至更疼。要是你也这样，告诉我，我们换个平常一点的。',
  ],
  'selfCompassion.why':
    '出了错，我们对自己说的话，往往是绝不会对朋友说的。原来就难受，这样又加了一层。换个温和的口气，难处不会变小，可一个人待在里面，就没那么孤单了。',
  'selfCompassion.purpose': '适合责怪自己、觉得丢脸，或者被一时改变不了的事磨得很累的时候。',
  'selfCompassion.avoid':
    '如果温柔的话勾起了旧伤，就停下来，这不是你有问题，换个平常一点的练习更合适。如果有人在伤害你，先要紧的是安全和身边的人，不是忍耐。',
  'selfCompassion.moment': [
    '这会儿是什么让你难受？一句话就够了。',
    '最近是什么事不好过？想说多少说多少。',
  ],
  'selfCompassion.moment.again': '一句话说说，现在难在哪里。',
  'selfCompassion.moment.help':
    '不用是大事。比如“我把朋友的生日忘了”，或者“这个星期什么都压过来了”。',
  'selfCompassion.distressBefore': [
    '是挺不容易的。现在有多难受？0 分是一点也不，10 分是最难受。',
    '谢谢你把它放到这里来。0 分是一点也不，10 分是最难受，现在有几分？',
  ],
  'selfCompassion.distressBefore.plain': '现在有多难受？0 分是一点也不，10 分是最难受。',
  'selfCompassion.critic': [
    '这件事上，你一直是怎么跟自己说的？心里听得最多的那一句。',
    '心里那个声音，为这件事都说了你什么？照原样写就行。',
  ],
  'selfCompassion.critic.again': '这件事上，你是怎么说自己的？',
  'selfCompassion.critic.help':
    '“早该想到的”“振作一点行不行”“你就是这样”。要是没有这样的声音，回答“没有”也可以。',
  'selfCompassion.notice': [
    '先把这些放一放。第一步，只是留意到：这会儿心里在疼，不评判。平平实实的一句，比如“现在是挺难的”，你会怎么说？',
    '第一步，就只是留意。疼就是疼，不用评判，也不用马上解决。平实地说一句，比如“这真不容易”，你会怎么说？',
  ],
  'selfCompassion.notice.again': '平实的一句，比如“这会儿很疼”。',
  'selfCompassion.notice.help':
    '借一句也行：“这很疼。”“真的太多了。”“我这阵子不好过。”哪一句近一些？',
  'selfCompassion.common': [
    '第二步：会这样的不只你一个。还有谁可能也尝过这种滋味？认识的，或者一辈子也不会遇到的人，都算。',
    '第二步。这种感受，是做人就会有的，哪怕看上去只有你这样。这会儿，还有谁可能也正带着它坐在哪里？',
  ],
  'selfCompassion.common.again': '还有谁可能也懂这种感受？',
  'selfCompassion.common.help':
    '和你差不多大的人，做同样工作的人，家里情况相近的人，书里的某个人。想不到就说“没有”。',
  'selfCompassion.commonInstead': [
    '人难受的时候，是会这么孤单的。我只想把这句话放在这里：你看不见他们，可今晚也有人为了同样的事睡不着。它不一定能安慰到你。我们往下走，好吗？',
  ],
  'selfCompassion.commonInstead.again': '往下走，好吗？',
  'selfCompassion.friend': [
    '想一个你疼惜的人，他正好处在你的位置。你会对他说什么，用什么口气？',
    '要是一个朋友带着同样的难处坐在这里，你希望他从你这儿听到什么？',
  ],
  'selfCompassion.friend.again': '朋友要是这样，你会对他说什么？',
  'selfCompassion.friend.help':
    '孩子、小动物、随便哪个你会放轻声音的对象都行。“过来歇歇，累了是可以的”，这样就够了。想不到就说“没有”。',
  'selfCompassion.kind': [
    '第三步，转向自己。“{friend}”，这里面有哪几个字，可以拿来给自己？改到合适为止。',
  ],
  'selfCompassion.kind.plain':
    '第三步，给自己几句温和的话，就像你会对朋友说的那样。哪一句是你听得进去的？',
  'selfCompassion.kind.again': '几个温和的字，改到合你自己。',
  'selfCompassion.kind.help':
    '“我可以对自己耐心一点。”“我已经在尽力了。”“难怪我会累。”小小的就行。想不到就说“没有”。',
  'selfCompassion.gentler': [
    '没关系，温柔的话有时候离得很远。下面这几句，有没有哪句至少不算假话？有的话就选它，再慢慢对自己说一遍。',
  ],
  'selfCompassion.gentler.again': '哪一句说得过去？“都不合适”也可以。',
  'selfCompassion.gentler.help':
    '最平常的那句，“我不用再往上添了”，不需要任何温暖的感觉。要是都不合适，这也是一个回答。',
  'selfCompassion.gentler.lessHard': '我想对自己少凶一点',
  'selfCompassion.gentler.tired': '我累了，累了是可以的',
  'selfCompassion.gentler.addNothing': '我不用再往上添了',
  'selfCompassion.gentler.none': '都不合适',
  'selfCompassion.receive': [
    '现在慢慢对自己说一两遍：“{kind}”。愿意的话，把手放在觉得舒服的地方，手臂上或者胸口，不放也行。听进去是什么感觉？',
  ],
  'selfCompassion.receive.plain': '就待一会儿，心里想着：我想站在自己这一边。这样是什么感觉？',
  'selfCompassion.receive.again': '听进去是什么感觉？',
  'selfCompassion.receive.help':
    '没有标准答案。很多人一开始没什么感觉，也有人会觉得刺痛。哪个近一些？',
  'selfCompassion.receive.softer': '软了一点点',
  'selfCompassion.receive.little': '没什么感觉，或者怪怪的',
  'selfCompassion.receive.stings': '反而刺痛',
  'selfCompassion.tonight': [
    '再来一件同样心意的小事：今天你能为自己做点什么，像是一个朋友会给你带来的？',
  ],
  'selfCompassion.tonight.again': '今天给自己的一点好。',
  'selfCompassion.tonight.help':
    '一杯热的，早点睡，给谁发条消息，清单上划掉一件。回答“没有”也可以。',
  'selfCompassion.backOff': [
    '谢谢你说出来。不少人会这样，尤其是以前很少被温柔对待的人，不是你做错了什么。我们不往下推。现在怎样会好一点？',
  ],
  'selfCompassion.backOff.again': '现在怎样会让你好受一点？',
  'selfCompassion.backOff.plainly': '换个平常一点的',
  'selfCompassion.backOff.grounding': '换成用感官的练习',
  'selfCompassion.backOff.rate': '慢慢收个尾',
  'selfCompassion.backOff.stop': '停在这里',
  'selfCompassion.plainly':
    '那就不说温柔的话了。两只脚放在地上，看着一样普普通通的东西，心里只想：“是挺难的，这一分钟，我什么都不用做。”好了就说“做完了”。',
  'selfCompassion.plainly.again': '脚放在地上，看着一样普通的东西。好了就说“做完了”。',
  'selfCompassion.distressAfter': [
    '现在有多难受？0 到 10 分。',
    '不着急。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'selfCompassion.another': [
    '有些日子，话就是进不去，不是你不够用心。换成用感官试试，做一件小事，还是今天先这样？',
  ],
  'selfCompassion.another.again': '用感官，做件小事，还是先这样？',
  'selfCompassion.another.grounding': '用感官试试',
  'selfCompassion.another.doing': '做一件小事',
  'selfCompassion.another.enough': '今天先这样',
  'selfCompassion.close': [
    '“{kind}”，这句你可以带着走，多难的时候都说得完。你写的都在这里。',
    '“{kind}”，这是你自己的话，那个凶的声音响起来的时候，就用它。其他的也都在这里。',
  ],
  'selfCompassion.close.plain': '难受的时候，你陪了自己几分钟，这就算数。你写的都在这里。',
  'selfCompassion.closePlainly':
    '不温柔也没关系。你停下来看了看自己，现在这样就够了。你写的都在这里。',
  'selfCompassion.row.moment': '难在哪里',
  'selfCompassion.row.critic': '那个声音说',
  'selfCompassion.row.notice': '我留意到',
  'selfCompassion.row.common': '还有谁也懂',
  'selfCompassion.row.friend': '我会对朋友说',
  'selfCompassion.row.kind': '给自己的话',
  'selfCompassion.row.tonight': '今天给自己的一点好',
  'selfCompassion.followUp': '昨天你给自己找了几句温和一点的话。后来你对自己怎么样？',
}
