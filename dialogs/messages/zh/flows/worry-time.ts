import type { worryTime as en } from '../../en/flows/worry-time.ts'
import type { Message } from '../../message.ts'

export const worryTime: Record<keyof typeof en, Message> = {
  'worryTime.title': '约个时间再担心',
  'worryTime.intro': [
    '我们把脑子里转来转去的事写下来，分一分。再专门给它们留一段时间，别的时间就还是你的。随时可以暂停、跳过或者停下。',
  ],
  'worryTime.why':
    '什么时候都能来的担心，就会一直来。叫自己“别想了”多半没用，“现在不想，六点再想”反而常常管用。有了放的地方，心里就容易放手。',
  'worryTime.purpose': '适合担心的事在脑子里一圈圈转的时候，上班时、晚上、躺在床上。',
  'worryTime.avoid':
    '眼前就有的危险，和今天必须办的事，不能往后推，要先去处理。悲伤和过去的记忆也不适合，这个只管对将来的担心。',
  'worryTime.worries': [
    '脑子里都在转些什么？想到什么写什么，每件几个字就行，不用管先后。',
    '先把它们从脑子里拿出来。都有哪些担心？大的小的，每件几个字。',
  ],
  'worryTime.worries.again': '担心的事，每件几个字。',
  'worryTime.worries.help': '从最近让你没歇好的那件写起。比如：“房租，跟小安谈话，胳膊上那颗痣”。',
  'worryTime.settleFirst': ['一下子太多了，单子晚点再说也行。要不要先让身体缓下来？'],
  'worryTime.settleFirst.again': '先缓一缓，还是往下走？',
  'worryTime.settleFirst.grounding': '用感官缓一缓',
  'worryTime.settleFirst.breathing': '慢慢呼吸',
  'worryTime.settleFirst.goOn': '往下走',
  'worryTime.distressBefore': [
    '好，它们总算在脑子外面了。现在有多难受？0 分是一点也不，10 分是最难受。',
    '一直翻来覆去想这些，是挺累的。0 分是一点也不，10 分是最难受，现在大概几分？',
  ],
  'worryTime.distressBefore.plain': '现在有多难受？0 分是一点也不，10 分是最难受。',
  'worryTime.loudest': ['这里面，现在哪一件声音最大？', '要是今晚能放下其中一件，你想放下哪一件？'],
  'worryTime.loudest.again': '哪一件声音最大？',
  'worryTime.loudest.help': '就是看到这里又绕回去的那一件。要是都差不多，随便挑一件。',
  'worryTime.sort': ['来看看“{loudest}”。今天或者这几天，你自己能为它做点什么吗？'],
  'worryTime.sort.plain': '就说声音最大的那一件。今天或者这几天，你自己能为它做点什么吗？',
  'worryTime.sort.again': '是能做点什么的，还是“万一……”？',
  'worryTime.sort.help':
    '如果它的开头是“万一”，又想不出能做什么，就是第二种。如果有个电话可以打、有句话可以问、有件事可以办，就是第一种。如果你现在不安全，选最后一个。',
  'worryTime.sort.doable': '能做点什么',
  'worryTime.sort.whatIf': '只是个“万一”',
  'worryTime.sort.danger': '危险就在眼前',
  'worryTime.heed': [
    '那这件不能往后推。你心里的警报是对的，先到安全的地方去，打报警电话，或者找一个信得过的人。输入“真人”，我给你看能联系到的人。这会儿，怎样会好一点？',
  ],
  'worryTime.heed.again': '这会儿，怎样会好一点？',
  'worryTime.heed.grounding': '先让自己稳一稳',
  'worryTime.heed.stop': '停在这里，跟你说说',
  'worryTime.action': ['那它与其说是担心，不如说是件要办的事。下一小步是什么，什么时候做？'],
  'worryTime.action.again': '下一小步，什么时候。',
  'worryTime.action.help': '小到一定做得成：“明天十点给医院打电话”，“今晚把那封信放到门口”。',
  'worryTime.letBe': [
    '那再怎么想也想不出结果，尽管感觉上好像再想想就行了。你也不用把它赶走，只是给它换个时间。我们来定一个，好吗？',
  ],
  'worryTime.letBe.again': '给它定个时间，好吗？',
  'worryTime.letBe.help':
    '再想一遍，感觉像是在做点什么。可今晚担心一夜，明天又能多知道什么呢？准备好了，我们就来定时间。',
  'worryTime.time': [
    '你的担心时间放在什么时候？一刻钟到半个小时，每天同一个时间，不要紧挨着睡觉。',
    '来定这个约：一天里哪个时候，能给担心留十五到三十分钟，离睡觉远一些？',
  ],
  'worryTime.time.again': '一天里的哪个时候？离睡觉远一些。',
  'worryTime.time.help':
    '挂在本来就有的事后面最容易：“下班后，六点”，“孩子去踢球的时候”。以后随时可以改。',
  'worryTime.place': [
    '在哪里呢？最好不是你休息的地方，别在床上，也别在最舒服的那张椅子上。',
    '放在什么地方好？最好是不用来休息的地方。',
  ],
  'worryTime.place.again': '哪个地方？除了床上。',
  'worryTime.place.help': '厨房的凳子，楼下的长椅，楼梯口。有点不舒服也没关系。',
  'worryTime.whenItComes': [
    '肯定会有哪一件提前跑来。在“{time}”之前，就当它是来早了的客人，你想对它说什么？',
  ],
  'worryTime.whenItComes.plain':
    '肯定会有哪一件提前跑来。时间没到之前，就当它是来早了的客人，你想对它说什么？',
  'worryTime.whenItComes.again': '对提前跑来的担心，说一句什么？',
  'worryTime.whenItComes.help':
    '客气，简短，带上时间：“记下了，六点轮到你。”然后在单子上写两个字，接着做手上的事。',
  'worryTime.howTo': [
    '时间到了，就拿出单子，专心地担心。已经不烦你的划掉，能做点什么的记上一步。时间一到就停，哪怕想到一半，去做点动手的事。我们往下走，好吗？',
  ],
  'worryTime.howTo.again': '往下走，好吗？',
  'worryTime.howTo.help':
    '简单说：拿出单子，专心担心，划掉，到点就停。要是到时候没什么可担心的了，这段时间就归你。',
  'worryTime.atHand': [
    '现在回到眼前来。手边有什么，是你接下来可以去做的？',
    '在那之前，单子替你看着它们。眼前下一件事是什么？再平常也行。',
  ],
  'worryTime.atHand.again': '手边有什么可以去做的？',
  'worryTime.atHand.help':
    '洗碗，喝杯水，下一封邮件，屋里的那个人，要是夜里就是躺好。它看上去是什么样，摸上去呢？',
  'worryTime.easeOff': ['那先不去碰这些担心了，谢谢你告诉我。怎样会好一点？'],
  'worryTime.easeOff.again': '现在怎样会让你好受一点？',
  'worryTime.easeOff.breathing': '慢慢呼吸',
  'worryTime.easeOff.grounding': '用感官的练习',
  'worryTime.easeOff.rate': '慢慢收个尾',
  'worryTime.easeOff.stop': '停在这里',
  'worryTime.ratedEarly': [
    '停下之前，再说个数字：现在有多难受？0 到 10 分。',
    '最后一个数字：0 到 10 分，现在大概几分？',
  ],
  'worryTime.closeEarly': '那今天就到这儿。想找能联系到的人，输入“真人”就行。你写的可以留着。',
  'worryTime.distressAfter': [
    '现在有多难受？0 到 10 分。',
    '单子收起来了。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'worryTime.another': [
    '有时候要先让身体静下来，有时候这件事需要认真看一看。慢慢呼吸，一步步来想办法，还是今天先这样？',
  ],
  'worryTime.another.again': '慢慢呼吸，一步步想办法，还是先这样？',
  'worryTime.another.breathing': '慢慢呼吸',
  'worryTime.another.solve': '一步步想办法',
  'worryTime.another.enough': '今天先这样',
  'worryTime.close': [
    '你的担心现在有约了：“{time}”。头几天它们不会守时，一次次把它们请回去，就是在练。单子在这里。',
    '“{time}”归它们，一天里别的时间慢慢还给你，要练上几天。单子在这里，可以留着。',
  ],
  'worryTime.close.plain': '写下来的，就不用一直记在心里了。都在这里，想看的时候再看。',
  'worryTime.row.worries': '脑子里转的事',
  'worryTime.row.loudest': '声音最大的',
  'worryTime.row.action': '我要做的',
  'worryTime.row.time': '担心时间',
  'worryTime.row.place': '地点',
  'worryTime.row.whenItComes': '它提前来了，我就说',
  'worryTime.row.atHand': '现在我去做',
  'worryTime.followUp': '昨天你给担心约了个时间。后来守约了吗？到了那会儿，它们还有那么大吗？',
}
