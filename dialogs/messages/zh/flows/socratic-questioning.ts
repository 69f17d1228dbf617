import type { socraticQuestioning as en } from '../../en/flows/socratic-questioning.ts'
import type { Message } from '../../message.ts'

export const socraticQuestioning: Record<keyof typeof en, Message> = {
  'socraticQuestioning.title': '问问那个念头',
  'socraticQuestioning.intro': [
    '我们拿一个总缠着你的念头，问它几个问题。不是要说服你别这么想，只是看看它有没有把话说全。随时可以暂停、跳过或者停下。',
  ],
  'socraticQuestioning.why':
    '扎人的念头，很少有人去问它什么，它就一遍遍地重复。平心静气地问上一两句，常常能看出它漏掉了什么。自己找到的答案，也比别人给的更站得住。',
  'socraticQuestioning.purpose':
    '适合有一个念头反复转的时候：觉得自己怎样怎样，别人怎么看你，或者事情一定会怎样。',
  'socraticQuestioning.avoid':
    '真的有危险的时候、刚刚失去亲人的时候、正难受到顶点的时候，都不适合。念头如果是在提醒你真实的危险，要听它的，不要把它问没了。',
  'socraticQuestioning.thought': [
    '是哪个念头？一句话就好，它在心里怎么说，就怎么写。',
    '那个念头说的是什么？用它的原话，再难听也没关系。',
  ],
  'socraticQuestioning.thought.again': '用一句话写下那个念头。',
  'socraticQuestioning.thought.help':
    '要是有好几个，就挑最扎心的那个。比如“星期五我肯定出丑”，或者“他们不过是忍着我”。',
  'socraticQuestioning.about': [
    '它主要是关于什么的？有的念头可以问一问，有的需要别的。',
    '问它之前，先看看：这个念头是从哪儿来的？',
  ],
  'socraticQuestioning.about.again': '哪一个比较接近？',
  'socraticQuestioning.about.help':
    '如果它在评判你、猜别人的心思，或者断定将来，就选第一个。如果是有件事要处理，选第二个。如果是失去了重要的人或东西，选第三个。如果你现在不安全，选最后一个。',
  'socraticQuestioning.about.view': '我对自己、别人或将来的看法',
  'socraticQuestioning.about.problem': '一个实实在在的难题',
  'socraticQuestioning.about.loss': '失去了谁，或失去了什么',
  'socraticQuestioning.about.danger': '危险是真的',
  'socraticQuestioning.heed': [
    '那我就不问它了。它是在提醒你，眼前是什么情况，你最清楚。如果你现在不安全，先到安全的地方去，打报警电话，或者找一个信得过的人。输入“真人”，我给你看能联系到的人。这会儿，怎样会好一点？',
  ],
  'socraticQuestioning.heed.again': '这会儿，怎样会好一点？',
  'socraticQuestioning.heed.grounding': '先让自己稳一稳',
  'socraticQuestioning.heed.stop': '停在这里，跟你说说',
  'socraticQuestioning.settleFirst': [
    '这会儿太难受了，问问题是要费脑子的。要不要先缓一缓？那个念头可以等。',
  ],
  'socraticQuestioning.settleFirst.again': '先缓一缓，还是往下走？',
  'socraticQuestioning.settleFirst.grounding': '用感官缓一缓',
  'socraticQuestioning.settleFirst.breathing': '慢慢呼吸',
  'socraticQuestioning.settleFirst.goOn': '往下走',
  'socraticQuestioning.distressBefore': [
    '“{thought}”，心里压着这句话，难怪会难受。现在它让你有多难受？0 分是一点也不，10 分是最难受。',
    '“{thought}”，带着这样一句话过日子，很累吧。0 分是一点也不难受，10 分是最难受，现在大概几分？',
  ],
  'socraticQuestioning.distressBefore.plain':
    '这个念头现在让你有多难受？0 分是一点也不，10 分是最难受。',
  'socraticQuestioning.trap': [
    '人一难受，脑子就爱抄近路，谁都会这样。你这个念头，像是走了下面哪一条？',
    '下面这几条近路，难受的时候谁都走过。哪一条和你的念头最像？都不像也行。',
  ],
  'socraticQuestioning.trap.again': '哪一条最像？“都不像”也可以。',
  'socraticQuestioning.trap.help':
    '听听它用的词。“总是、从来、彻底”，是非黑即白。“肯定要糟”，是认定最坏。“他们觉得……”，是猜别人的心思。“都是因为我”，是把错全揽过来。好的一句带过，是只看坏的。“我必须、我应该”，是一条死规矩。',
  'socraticQuestioning.trap.extremes': '非黑即白，不是总是就是从不',
  'socraticQuestioning.trap.foretelling': '认定会有最坏的结果',
  'socraticQuestioning.trap.mindReading': '猜别人心里怎么想',
  'socraticQuestioning.trap.blame': '把错全揽到自己身上',
  'socraticQuestioning.trap.filter': '只看得见坏的',
  'socraticQuestioning.trap.must': '一定要，必须，应该',
  'socraticQuestioning.trap.none': '都不像',
  'socraticQuestioning.between': [
    '黑和白中间，往往还有点什么。这件事的中间地带是什么样的？或者，有没有哪次不完全是那样？',
  ],
  'socraticQuestioning.between.help':
    '如果最糟是 0，完美是 100，它其实在哪儿？为什么不是 0？想不到就说“没有”。',
  'socraticQuestioning.likelier': [
    '最坏的，只是其中一种可能。要是不拍电影，就是平平常常的一天，最可能怎么发展？',
  ],
  'socraticQuestioning.likelier.help':
    '想想前几次你也料定会很糟，后来多半怎么样了？想不到就说“没有”。',
  'socraticQuestioning.otherReasons': [
    '谁也看不进别人的脑子里。他们那样说、那样做，还可能是因为什么，跟你没多大关系的？',
  ],
  'socraticQuestioning.otherReasons.help':
    '会不会是累了、忙、不好意思，或者自己有心事？他们实际说过什么？想不到就说“没有”。',
  'socraticQuestioning.shares': [
    '要是公平地分一分，还有谁、还有什么也占了一份？别人，运气，时机，还有你当时不可能知道的。',
  ],
  'socraticQuestioning.shares.help':
    '把凑到一起的原因都写上，自己排在最后。剩下真正归你的，是哪一点？想不到就说“没有”。',
  'socraticQuestioning.leftOut': [
    '这个念头把什么漏在外面了？还可以的、没那么糟的，小得好像不值一提的也算。',
  ],
  'socraticQuestioning.leftOut.help':
    '要是有个厚道的人从头看到尾，他还会看到什么？想不到就说“没有”。',
  'socraticQuestioning.wish': [
    '这条规矩是谁定的？要是把它换成一个愿望，“我希望……，要是没做到，那……”，会怎么说？',
  ],
  'socraticQuestioning.wish.help':
    '比如“我绝不能让人失望”，可以换成“我希望自己靠得住，有时候也会做不到，谁都一样”。想不到就说“没有”。',
  'socraticQuestioning.howKnow': [
    '回到“{thought}”。这里面，哪些是你确实知道的，哪些是猜的、或者是感觉？',
  ],
  'socraticQuestioning.howKnow.plain': '这里面，哪些是你确实知道的，哪些是猜的、或者是感觉？',
  'socraticQuestioning.howKnow.again': '哪些是你确实知道的？',
  'socraticQuestioning.howKnow.help':
    '有什么可以拿给一个不在场的人看？要是没有，回答“没有”也可以。',
  'socraticQuestioning.otherWay': [
    '这件事，还能不能有另一种看法？不用更好听，只要也有可能就行。',
    '要是哪天睡足了、吃饱了再看，你可能还会看到什么？',
  ],
  'socraticQuestioning.otherWay.again': '还能不能有另一种看法？',
  'socraticQuestioning.otherWay.help':
    '喜欢你的人会怎么讲这件事？一年以后再看呢？想不到就说“没有”。',
  'socraticQuestioning.friend': [
    '没关系，人在里面的时候很难看见。要是有个朋友跟你说“{thought}”，你会问他什么，或者对他说什么？',
  ],
  'socraticQuestioning.friend.plain':
    '没关系，人在里面的时候很难看见。要是有个朋友也这样想，你会问他什么，或者对他说什么？',
  'socraticQuestioning.friend.again': '朋友要是这样想，你会对他说什么？',
  'socraticQuestioning.friend.help':
    '第一句会说什么就写什么。“这话是谁告诉你的？”就是个挺好的问题。',
  'socraticQuestioning.ifTrue': [
    '再往前一步：假如它有几分是真的，还有什么是好好的？或者，什么能帮你走过去？',
  ],
  'socraticQuestioning.ifTrue.again': '假如有几分是真的，什么能帮你走过去？',
  'socraticQuestioning.ifTrue.help': '谁会站在你这边？以前什么样的坎你走过来了？回答“没有”也可以。',
  'socraticQuestioning.fairer': [
    '现在把它换成一句公道的、你自己也信的话，会怎么说？',
    '看看你自己的这些回答，怎样说才更公道，你也点得下头？',
  ],
  'socraticQuestioning.fairer.again': '一句更公道的、你也信的话。',
  'socraticQuestioning.fairer.help':
    '真实的部分可以留着，比如“星期五可能会有点尴尬，尴尬我也受得住”。',
  'socraticQuestioning.easeOff': ['那就问到这里，谢谢你告诉我。现在怎样会好一点？'],
  'socraticQuestioning.easeOff.again': '现在怎样会让你好受一点？',
  'socraticQuestioning.easeOff.grounding': '先缓一缓',
  'socraticQuestioning.easeOff.kind': '对自己温柔一点',
  'socraticQuestioning.easeOff.rate': '慢慢收个尾',
  'socraticQuestioning.easeOff.stop': '停在这里',
  'socraticQuestioning.ratedEarly': [
    '停下之前，再说个数字：现在有多难受？0 到 10 分。',
    '最后一个数字：0 到 10 分，现在大概几分？',
  ],
  'socraticQuestioning.closeEarly':
    '那今天就到这儿。想找能联系到的人，输入“真人”就行。你写的可以留着。',
  'socraticQuestioning.distressAfter': [
    '把这句话放在旁边，现在有多难受？0 到 10 分。',
    '让它在心里停一会儿。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'socraticQuestioning.another': [
    '有些地方，问题是够不着的。想对自己温柔一点，看看能做点什么，还是今天先这样？',
  ],
  'socraticQuestioning.another.again': '对自己温柔一点，看看能做什么，还是先这样？',
  'socraticQuestioning.another.kind': '对自己温柔一点',
  'socraticQuestioning.another.solve': '看看能做点什么',
  'socraticQuestioning.another.enough': '今天先这样',
  'socraticQuestioning.close': [
    '那个念头再来敲门，也不算退步。你可以回它一句：“{fairer}”。你找到的都在这里。',
    '“{fairer}”，这是你自己的话，所以更靠得住。其他的也都在这里，可以留着。',
  ],
  'socraticQuestioning.close.plain':
    '你问了这个念头一些很少有人问的话。你找到的都在这里，可以留着。',
  'socraticQuestioning.row.thought': '那个念头',
  'socraticQuestioning.row.closer': '再细看一眼',
  'socraticQuestioning.row.howKnow': '知道的和猜的',
  'socraticQuestioning.row.otherWay': '另一种看法',
  'socraticQuestioning.row.friend': '我会对朋友说',
  'socraticQuestioning.row.ifTrue': '就算有几分是真的',
  'socraticQuestioning.row.fairer': '更公道的一句话',
  'socraticQuestioning.followUp':
    '前些天你问了那个固执的念头几个问题。它后来又来过吗？你是怎么回它的？',
}
