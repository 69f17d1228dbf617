import type { screening as en } from '../en/screening.ts'
import type { Message } from '../message.ts'

/** 题目和选项用的是量表通行的中文版措辞，不要改动；其余是我们自己的话。 */
export const screening: Record<keyof typeof en, Message> = {
  'screening.phq9.name': 'PHQ-9（情绪低落）',
  'screening.gad7.name': 'GAD-7（焦虑）',
  'screening.choice.0': '0 – 完全不会',
  'screening.choice.1': '1 – 好几天',
  'screening.choice.2': '2 – 一半以上的天数',
  'screening.choice.3': '3 – 几乎每天',

  'screening.phq9.lead': '在过去的两周里，你有多少时间受到以下任何问题的困扰？',
  'screening.phq9.item.1': '做事时提不起劲或没有兴趣',
  'screening.phq9.item.2': '感到心情低落、沮丧或绝望',
  'screening.phq9.item.3': '入睡困难、睡不安或睡眠过多',
  'screening.phq9.item.4': '感觉疲倦或没有活力',
  'screening.phq9.item.5': '食欲不振或吃太多',
  'screening.phq9.item.6': '觉得自己很糟，或觉得自己很失败，或让自己或家人失望',
  'screening.phq9.item.7': '对事物专注有困难，例如阅读报纸或看电视时',
  'screening.phq9.item.8':
    '动作或说话速度缓慢到别人已经觉察？或正好相反——烦躁或坐立不安、动来动去的情况更胜于平常',
  'screening.phq9.item.9': '有不如死掉或用某种方式伤害自己的念头',

  'screening.gad7.lead': '在过去的两周里，你有多少时间受到以下问题的困扰？',
  'screening.gad7.item.1': '感觉紧张，焦虑或急切',
  'screening.gad7.item.2': '不能够停止或控制担忧',
  'screening.gad7.item.3': '对各种各样的事情担忧过多',
  'screening.gad7.item.4': '很难放松下来',
  'screening.gad7.item.5': '由于不安而无法静坐',
  'screening.gad7.item.6': '变得容易烦恼或急躁',
  'screening.gad7.item.7': '感到似乎将有可怕的事情发生而害怕',

  'screening.which':
    '有两份医生也在用的简短问卷，一份问情绪低落，一份问焦虑，每份两三分钟。你想做哪一份？',
  'screening.phq9.intro':
    'PHQ-9 一共九道小题，问的是最近两周，给成年人用，世界各地的医生都在用，大约三分钟。它能看出这段时间有多沉，但不能判定你得了什么。最后一题会问到和死有关的念头。随时可以说“暂停”或“停”，得分我会替你记着。',
  'screening.gad7.intro':
    'GAD-7 一共七道小题，问的是最近两周，给成年人用，世界各地的医生都在用，大约两分钟。它能看出担心和紧张有多强，但不能判定你得了什么。随时可以说“暂停”或“停”，得分我会替你记着。',
  'screening.overlap':
    '这份问卷你不久前刚做过，它问的是最近两周，所以有一段会重叠。想再看看也没关系。',
  'screening.ask.first': '{lead}\n\n第 {number} 题，共 {total} 题：{item}',
  'screening.ask': '第 {number} 题，共 {total} 题：{item}',
  'screening.again': [
    '最近两周里，这样的情况有多少？\n\n第 {number} 题，共 {total} 题：{item}',
    '回到刚才这题。最近两周里，有多少天是这样？\n\n第 {number} 题，共 {total} 题：{item}',
  ],
  'screening.again.first': '这四个里面，哪个最接近？大概就行。',
  'screening.again.easier':
    '不好说的话，就想想最近十四天：一天也没有是 0，一周以内是 1，超过一周是 2，十二天以上是 3。也可以就停在这里。',
  'screening.help': '没有标准答案，第一个想到的往往就够准了。只问有多常见，不问为什么。',
  'screening.why':
    '这些题很多很多人都答过，所以同样的分数，对每个人的意思差不多。以后你自己回头看，或者拿给医生看，都用得上。',
  'screening.length': '一共 {total} 题，现在是第 {number} 题，每题几秒钟。',
  'screening.noSkip': '每一题都答了，分数才算数，所以没法跳过。大概估一个就行，想停也可以。',
  'screening.wait': '慢慢来。',
  'screening.later': '这个我们做完马上聊，好吗？想先聊的话，说“暂停”就行。',
  'screening.back': '好，退回一题。',
  'screening.back.first': '这已经是第一题了。',
  'screening.refused': '不想做就不做。可以先暂停，可以就停在这里，也可以接着答，看你。',
  'screening.worry': '听起来有件事正压着你。我们先聊这个，还是先把题答完？',
  'screening.choice.pause': '先暂停',
  'screening.choice.leave': '停在这里',
  'screening.choice.goOn': '接着答',
  'screening.choice.talk': '先聊这个',
  'screening.choice.finish': '先把题答完',
  'screening.talk': '问卷不急。你说说看，最压着你的是什么？',
  'screening.paused': '先放着，你的答案我留到明天。想接着答，说一声“问卷”就好。',
  'screening.left':
    '那就到这里。没答完的问卷不计分，也不会留下记录。愿意的话，用你自己的话说说这段时间怎么样，我听着。',
  'screening.resumed': '我们刚才答到这里。',
  'screening.item9.refused':
    '这一题你可以不答，那前面的我也不计分了。只想让你知道：如果真有这样的念头，是可以说出来的，也有人愿意听：\n\n{helplines}',

  'screening.item9.heard':
    '谢谢你照实回答了这一题。得分我先记着，不着急看，眼下这件事更要紧。（想看的时候，说“我的得分”就好。）',

  'screening.phq9.minimal':
    '你的得分是 {score} 分（满分 {max} 分），在这份问卷里属于最低的一档（0 到 4 分）：这两周情绪低落的迹象不多。要是你自己觉得比这个数字沉，请相信自己的感觉，问卷不是什么都测得到。',
  'screening.phq9.mild':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，5 到 9 分叫做“轻度”：情绪低落的一些迹象，有些天出现过。日子难熬的时候，很多人都会这样答。可以多留意，过两周左右再看看。',
  'screening.phq9.moderate':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，10 到 14 分叫做“中度”：这两周里有不少天，低落一直跟着你。值得找医生或心理咨询师聊一聊。',
  'screening.phq9.moderatelySevere':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，15 到 19 分叫做“中重度”。两周里扛着这么多，真的不容易，这不该由你一个人撑着。',
  'screening.phq9.severe':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，20 分以上是最高的一档。这两周你一定过得很难。你值得有人好好帮你，而且要尽快。',
  'screening.gad7.minimal':
    '你的得分是 {score} 分（满分 {max} 分），在这份问卷里属于最低的一档（0 到 4 分）：这两周的担心和紧张不多。要是你自己觉得比这个数字强烈，请相信自己的感觉，问卷不是什么都测得到。',
  'screening.gad7.mild':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，5 到 9 分叫做“轻度”：有些天会担心、紧张。事情多的时候，很多人都会这样答。可以多留意，过两周左右再看看。',
  'screening.gad7.moderate':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，10 到 14 分叫做“中度”：这两周里有不少天，担心和紧张一直跟着你。值得找医生或心理咨询师聊一聊。',
  'screening.gad7.severe':
    '你的得分是 {score} 分（满分 {max} 分）。在这份问卷里，15 分以上是最高的一档。大部分时间都绷着，很耗人，你不用一个人应付。',
  'screening.change.lower': '上次是 {before} 分。降了这么多，通常说明确实松了一些。',
  'screening.change.higher': '上次是 {before} 分。升了这么多，通常说明确实更难了。',
  'screening.change.same': '上次是 {before} 分。差得不多，可能只是今天和那天不一样。',
  'screening.doctor':
    '分数不是诊断：背后是什么，只有和你面对面聊过的医生或心理咨询师才说得清，而且是有办法的。第一步可以很小：把这张卡片给医生看看，或者告诉一个信得过的人，你想去看看。',
  'screening.doctor.soon':
    '分数不是诊断：背后是什么，只有和你面对面聊过的医生或心理咨询师才说得清。请尽快去看看，最好就在这周，把这张卡片带上，这是有办法治疗的。在那之前，随时可以找这些人聊：\n\n{helplines}',
  'screening.noDiagnosis': '这样的分数不是诊断，只是这两周的一个侧影。可以留着，以后对照着看。',
  'screening.after': '这些题里面，有没有哪一题，你想多说一点？',
  'screening.noResult': '现在还没有得分。想做的话，说“PHQ-9”或“GAD-7”就可以开始。',
  'screening.gone': '刚才那些题没法接着答了。可以说“PHQ-9”或“GAD-7”重新开始，也可以就聊聊天。',
  'screening.row.score': '得分',
  'screening.row.range': '范围',
  'screening.row.date': '日期',
  'screening.row.questionnaire': '问卷',
  'screening.band.minimal': '最低的一档',
  'screening.band.mild': '轻度',
  'screening.band.moderate': '中度',
  'screening.band.moderatelySevere': '中重度',
  'screening.band.severe': '重度（最高的一档）',
}
