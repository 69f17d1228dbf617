import type { Transcript } from './transcript.ts'

/** Conversations in Chinese. */
export const zh: readonly Transcript[] = [
  {
    name: '老板骂人',
    lines: [
      {
        person: '你好',
        says: ['talk.greeting'],
      },
      {
        person: '老板今天当着所有人骂我',
        says: ['reflect.conflict.any', 'talk.ask.feeling'],
      },
      {
        person: '报告我周末做了两天',
        mood: 'angry',
        says: ['reflect.quote', 'talk.ask.family.angry'],
      },
      {
        person: '坐车回来手还在抖',
        mood: 'anxious',
        says: [
          'reflect.work.anxious',
          'policy.reason.breathing.intense',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: '不用了',
        says: ['talk.refused'],
      },
      {
        person: '他一直都这样',
        mood: 'angry',
        says: ['reflect.work.angry', 'talk.invite'],
      },
      {
        person: '可能是我太没用了',
        mood: 'sad',
        says: ['reflect.guilt.ashamed', 'talk.ask.guilt'],
      },
      {
        person: '嗯',
        says: ['talk.acknowledge', 'talk.ask.family.ashamed'],
      },
      {
        person: '谢谢你听我说',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: '考前慌了',
    lines: [
      {
        person: '明天考试,我快崩溃了,好慌',
        mood: 'anxious',
        says: [
          'reflect.exam.anxious',
          'policy.reason.breathing.intense',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: '有用吗',
        says: ['policy.about.pacedBreathing', 'policy.offer.again'],
        offers: 'pacedBreathing',
      },
      {
        person: '好,试试看',
        says: ['pacedBreathing.intro', 'pacedBreathing.distressBefore'],
        opens: 'pacedBreathing',
      },
    ],
  },
  {
    name: '猫走了',
    lines: [
      {
        person: '我的猫昨天死了',
        mood: 'sad',
        says: ['reflect.petLoss.sad', 'talk.ask.petLoss'],
      },
      {
        person: '它十四岁了',
        says: ['reflect.short', 'talk.ask.family.sad'],
      },
      {
        person: '别人都说不就是一只猫',
        mood: 'flat',
        says: ['reflect.quote', 'talk.ask.remember'],
      },
      {
        person: '是我决定给它安乐死的,我很内疚',
        mood: 'sad',
        says: ['reflect.petLoss.ashamed', 'talk.invite'],
      },
      {
        person: '回家总是下意识找它',
        says: ['reflect.petLoss.any', 'talk.ask.help'],
      },
      {
        person: '好想它',
        mood: 'sad',
        says: ['reflect.petLoss.sad', 'policy.reason.grounding.mild', 'policy.offer.grounding'],
        offers: 'grounding',
      },
    ],
  },
  {
    name: '奶奶走了',
    lines: [
      {
        person: '奶奶走了',
        mood: 'sad',
        says: ['reflect.bereavement.sad', 'talk.ask.bereavement'],
      },
      {
        person: '我没来得及见她最后一面',
        says: ['reflect.quote', 'talk.ask.family.sad'],
      },
      {
        person: '都怪我没请假',
        mood: 'sad',
        says: ['reflect.bereavement.ashamed', 'talk.ask.remember'],
      },
      {
        person: '这样正常吗',
        says: ['talk.isItNormal', 'talk.invite'],
      },
      {
        person: '没人能说这些',
        mood: 'sad',
        says: ['reflect.bereavement.sad', 'policy.reason.grounding.mild', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: '晚上睡不着',
        says: ['reflect.sleep.any', 'talk.ask.family.sad'],
      },
    ],
  },
  {
    name: '好消息',
    lines: [
      {
        person: '我考上研究生了!',
        mood: 'glad',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
      {
        person: '太开心了',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
      {
        person: '我爸都哭了',
        says: ['reflect.mixed.joyful.sad', 'talk.savour'],
      },
      {
        person: '晚上请朋友吃饭',
        mood: 'glad',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
    ],
  },
  {
    name: '不是难过,是生气',
    lines: [
      {
        person: '公司把我的工位换到打印机旁边',
        mood: 'sad',
        says: ['reflect.work.sad', 'talk.ask.work'],
      },
      {
        person: '不是难过,是生气',
        says: ['talk.corrected.angry', 'talk.ask.family.angry'],
      },
      {
        person: '没有人问过我一句',
        mood: 'sad',
        says: ['reflect.lonely.angry', 'talk.ask.lonely'],
      },
      {
        person: '你理解错了',
        says: ['talk.corrected.ask'],
      },
      {
        person: '就是觉得自己当时什么都没说,很丢脸',
        says: [
          'reflect.quote',
          'policy.reason.thoughts.selfCritical',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
      },
    ],
  },
  {
    name: '寒暄',
    lines: [
      {
        person: '你好',
        says: ['talk.greeting'],
      },
      {
        person: '你最近怎么样?',
        says: ['talk.howAreYou'],
      },
      {
        person: '不太好',
        says: ['reflect.bad', 'talk.ask.open'],
      },
      {
        person: '不知道怎么说',
        says: ['talk.dontKnow'],
      },
      {
        person: '讲个笑话',
        says: ['talk.joke'],
      },
      {
        person: '哈哈哈',
        says: ['talk.laugh.joke'],
      },
      {
        person: '好的',
        says: ['talk.acknowledge', 'talk.ask.open'],
      },
      {
        person: '晚安',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: '关于这个服务',
    lines: [
      {
        person: '你是谁',
        says: ['talk.whoAreYou'],
      },
      {
        person: '你是真人吗',
        says: ['talk.areYouHuman'],
      },
      {
        person: '你是医生吗',
        says: ['talk.areYouDoctor'],
      },
      {
        person: '你能做什么',
        says: ['talk.capabilities'],
      },
      {
        person: '这里会保密吗',
        says: ['talk.privacy'],
      },
      {
        person: '你怎么知道我的感受',
        says: ['talk.howItWorks'],
      },
      {
        person: '我想找真人',
        says: ['talk.wantHuman'],
      },
    ],
  },
  {
    name: '医疗问题',
    lines: [
      {
        person: '我是不是得了抑郁症?',
        says: ['talk.diagnosis'],
      },
      {
        person: '我可以自己停药吗',
        says: ['talk.medication'],
      },
      {
        person: '最近睡得不好',
        mood: 'sad',
        says: ['reflect.sleep.sad', 'talk.ask.sleep'],
      },
    ],
  },
  {
    name: '分手,拒绝了还想说',
    lines: [
      {
        person: '女朋友跟我分手了',
        mood: 'sad',
        says: ['reflect.breakup.sad', 'talk.ask.breakup'],
      },
      {
        person: '她跟我朋友在一起了,真恶心',
        mood: 'angry',
        says: ['reflect.quote', 'talk.ask.family.disgusted'],
      },
      {
        person: '我受不了了',
        mood: 'sad',
        says: ['reflect.breakup.sad', 'policy.reason.grounding.intense', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: '不要,我就想跟你说说她今天给我发的那条消息',
        says: ['talk.refused.short', 'reflect.breakup.any', 'talk.invite'],
      },
      {
        person: '她说对不起',
        says: ['reflect.breakup.any', 'talk.ask.help'],
      },
    ],
  },
  {
    name: '呼吸反而更慌',
    lines: [
      {
        person: '深呼吸反而更慌',
        mood: 'anxious',
        says: ['reflect.any.anxious', 'talk.ask.family.anxious'],
      },
      {
        person: '教我放松',
        says: ['talk.gladly', 'policy.reason.grounding.intense', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: '好',
        says: ['grounding.intro', 'grounding.distressBefore'],
        opens: 'grounding',
      },
    ],
  },
  {
    name: '房租、失业,怎么办',
    lines: [
      {
        person: '房租交不起了',
        mood: 'anxious',
        says: ['reflect.money.anxious', 'talk.ask.money'],
      },
      {
        person: '我失业三个月了',
        says: ['reflect.jobLoss.any', 'talk.ask.jobLoss'],
      },
      {
        person: '老婆还不知道',
        says: ['reflect.relationship.any', 'talk.ask.family.anxious'],
      },
      {
        person: '我该怎么办?',
        says: ['talk.advice', 'policy.reason.problem', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
      {
        person: '换一个',
        says: ['policy.reason.breathing.mild', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
      {
        person: '待会儿吧',
        says: ['talk.refused'],
      },
    ],
  },
  {
    name: '生我的气',
    lines: [
      {
        person: '你真没用',
        says: ['talk.criticism'],
      },
      {
        person: '你根本不懂',
        says: ['talk.notUnderstood'],
      },
      {
        person: '别再问了',
        says: ['talk.notUnderstood'],
      },
      {
        person: '我不想说',
        says: ['talk.notTalking'],
      },
      {
        person: '我只想有人听我说',
        says: ['talk.onlyListening', 'reflect.short', 'talk.invite'],
      },
    ],
  },
  {
    name: '几乎没有话',
    lines: [
      {
        person: '……',
        says: ['talk.silence'],
      },
      {
        person: '😭',
        says: ['talk.emoji.sad'],
      },
      {
        person: 'asdfghjkl',
        says: ['talk.gibberish'],
      },
      {
        person: 'こんにちは',
        says: ['talk.otherLanguage'],
      },
      {
        person: '7',
        says: ['talk.numbers'],
      },
      {
        person: '没什么',
        says: ['talk.nothing'],
      },
      {
        person: '不是',
        says: ['talk.no', 'talk.ask.open'],
      },
    ],
  },
  {
    name: '两件事,两种感受',
    lines: [
      {
        person: '工作一团糟,爷爷又住院了',
        says: ['reflect.two'],
      },
      {
        person: '主要是爷爷',
        says: ['reflect.family.any', 'talk.ask.hardest'],
      },
      {
        person: '我又害怕又生气',
        says: [
          'reflect.mixed.angry.anxious',
          'policy.reason.breathing.anger',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: '还是那件事吗',
    lines: [
      {
        person: '周五考试',
        mood: 'anxious',
        says: ['reflect.exam.anxious', 'talk.ask.exam'],
      },
      {
        person: '嗯,公交晚点了',
        says: ['reflect.short', 'talk.ask.family.anxious'],
      },
      {
        person: '就这样吧',
        says: ['reflect.short', 'talk.ask.tried'],
      },
      {
        person: '日子还得过',
        says: ['reflect.short', 'talk.stillAbout'],
      },
      {
        person: '不是',
        says: ['talk.no', 'talk.ask.open'],
      },
    ],
  },
  {
    name: '表情和点名要练习',
    lines: [
      {
        person: '😡',
        says: ['talk.emoji.angry'],
      },
      {
        person: '带我做五感着陆',
        says: ['grounding.intro', 'grounding.distressBefore'],
        opens: 'grounding',
      },
    ],
  },
]
