import type { reappraisal as en } from '../../en/flows/reappraisal.ts'
import type { Message } from '../../message.ts'

export const reappraisal: Record<keyof typeof en, Message> = {
  'reappraisal.title': '换个角度看看',
  'reappraisal.intro': [
    '我们挑一件事，绕着它走一圈，从别的角度看看。不是要把它说成好事，疼的地方可能还是会疼。随时可以暂停、跳过或者停下。',
  ],
  'reappraisal.why':
    '一件事让人多难受，跟站在哪里看它很有关系。在研究过的各种调节情绪的办法里，换一个角度看，是帮助比较大的一种。',
  'reappraisal.purpose':
    '适合改变不了、心里又过不去的事：被人怠慢、失望、计划落空、快要来的一件怕人的事。',
  'reappraisal.avoid':
    '如果你正有危险，或者有人在伤害你，要变的是处境，不是你的看法。刚刚失去亲人，或者正难受到顶的时候，也不适合。',
  'reappraisal.situation': [
    '是什么事？发生了什么，或者你担心会发生什么，一两句就行。',
    '我们绕着哪件事走一圈？用一两句话说说，是已经发生的，还是怕它来的。',
  ],
  'reappraisal.situation.again': '一句话，是什么事？',
  'reappraisal.situation.help':
    '挑心里最过不去的那件；要是好多件，就挑最小的。比如：“他们出去玩，没叫我。”你的是什么？',
  'reappraisal.distressBefore': [
    '谢谢你说出来。它现在让你有多难受？0 分是一点也不，10 分是最难受。',
    '难怪心里过不去。0 分是一点也不，10 分是最难受，现在大概几分？',
  ],
  'reappraisal.distressBefore.plain': '现在有多难受？0 分是完全没有，10 分是最难受。',
  'reappraisal.settleFirst': [
    '难受到这个份上，道理是听不进去的，谁都这样。想先缓一缓，还是接着做这个？',
  ],
  'reappraisal.settleFirst.again': '先缓一缓，还是接着做？',
  'reappraisal.settleFirst.calm': '先缓一缓',
  'reappraisal.settleFirst.on': '接着做这个',
  'reappraisal.kind': ['先弄清楚，免得我弄错：是失去了一个人，是现在有危险，还是别的事？'],
  'reappraisal.kind.again': '失去了一个人，有危险，还是别的事？',
  'reappraisal.kind.help':
    '有些事不该换个角度看：悲伤需要的是时间和陪伴，危险需要的是帮助。所以我先问一句。',
  'reappraisal.kind.event': '是别的事',
  'reappraisal.kind.loss': '我失去了一个人',
  'reappraisal.kind.danger': '我现在不安全',
  'reappraisal.loss': [
    '失去一个人，真的很难。那我们不去翻它：会疼，是因为那个人对你重要，你这样看没有什么不对。现在怎样会好一点？',
  ],
  'reappraisal.loss.again': '说说这件事，先缓一缓，还是因为过去很久了，接着做？',
  'reappraisal.loss.talk': '说说这件事',
  'reappraisal.loss.calm': '先缓一缓',
  'reappraisal.loss.past': '过去很久了，接着做',
  'reappraisal.danger': [
    '谢谢你说出来。那该变的就不是你的看法：谁都不该伤害你、威胁你，安全最要紧。如果正在发生，能走就走到有人的地方去，或者拨打报警电话。发“真人”两个字，我告诉你可以找谁帮忙。愿意跟我说说是怎么回事吗？',
  ],
  'reappraisal.danger.again': '可以跟我说说，也可以发“真人”，看看能找谁帮忙。还是我弄错了？',
  'reappraisal.danger.talk': '跟你说说',
  'reappraisal.danger.mistake': '不是，我没有危险',
  'reappraisal.friend': [
    '想一个喜欢你、又没卷在里面的人。有什么是他看得到，而你现在不容易看到的？',
    '要是有个好朋友从头到尾都看着，他会怎么讲这件事？',
  ],
  'reappraisal.friend.again': '好朋友会怎么看这件事？',
  'reappraisal.friend.help':
    '也许是你有你的难处，你那时已经很累了，或者你还是做好了一点什么。比如：“她会说，那天只有我一个人准备过。”想象一个朋友也行。',
  'reappraisal.meaning': [
    '还可能是怎么回事？想一两种别的解释，半信半疑的也算。',
    '背后会不会有跟你关系不大的原因？猜一两个。',
  ],
  'reappraisal.meaning.again': '还可能是怎么回事？“没有”也可以。',
  'reappraisal.meaning.help':
    '换一个不认识你的人来解释，会想到什么？比如：“他没回我，也许是他自己不好意思。”',
  'reappraisal.years': [
    '现在从五年以后回头看。哪些还要紧，哪些已经变小了？',
    '想象五年过去了，你偶然又想起这件事。它还剩下什么？',
  ],
  'reappraisal.years.again': '从五年以后看，它还剩下什么？',
  'reappraisal.years.help':
    '可能还是要紧的，那也没关系。比如：“吵了什么我忘了，我当时开了口，我还记得。”想象不出来，就说“没有”。',
  'reappraisal.view': [
    '走了这一圈，怎么说才是实话，心里又能稍微好受一点？一句话就行。',
    '绕着它看过一遍，现在让你老老实实说一句，你会怎么说？',
  ],
  'reappraisal.view.friend': [
    '带着朋友的眼光，你自己会怎么说？要是实话，又能稍微好受一点，一句话就行。',
  ],
  'reappraisal.view.plain': '怎么说才是实话，心里又能稍微好受一点？一句话就行。',
  'reappraisal.view.again': '用自己的话，说一句实在的。',
  'reappraisal.view.help': '不用往好里说。“这事确实很糟，但它说明不了我的全部”，这样就够了。',
  'reappraisal.easeOff': ['那我们不翻了，谢谢你告诉我。现在怎样会好一点？'],
  'reappraisal.easeOff.again': '现在怎样会让你好受一点？',
  'reappraisal.easeOff.grounding': '先缓一缓',
  'reappraisal.easeOff.rate': '慢慢收个尾',
  'reappraisal.easeOff.stop': '停在这里',
  'reappraisal.distressAfter': [
    '从你现在站的地方看，还有多难受？0 到 10 分。',
    '现在这件事让你有多难受，0 到 10 分，大概几分？',
  ],
  'reappraisal.another': [
    '有时候缺的不是换个角度。想看看有什么能改变的，先缓一缓，还是今天先这样？',
  ],
  'reappraisal.another.again': '看看能改变什么，缓一缓，还是先这样？',
  'reappraisal.another.solve': '看看能改变什么',
  'reappraisal.another.calm': '先缓一缓',
  'reappraisal.another.enough': '今天先这样',
  'reappraisal.close': [
    '“{view}”，这句话不用时时刻刻都信，让它站在原来的看法旁边就够了。你写的都在这里，可以留着。',
    '原来的看法可能还会回来，那时你还有这一句：“{view}”。其余的也都在这里。',
  ],
  'reappraisal.close.plain':
    '一件难受的事，你从不止一个角度看了看，人在里面的时候这很不容易。你写的都可以留着。',
  'reappraisal.row.situation': '是什么事',
  'reappraisal.row.friend': '朋友会怎么看',
  'reappraisal.row.meaning': '还可能是怎么回事',
  'reappraisal.row.years': '五年以后看',
  'reappraisal.row.view': '现在我会这样说',
  'reappraisal.followUp': '前些天你从别的角度看了看一件难受的事。今天你怎么看它？',
}
