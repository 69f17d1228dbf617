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
        says: ['reflect.event.publicScold', 'talk.ask.event.publicScold'],
      },
      {
        person: '报告我周末做了两天',
        mood: 'angry',
        says: ['reflect.maybe.angry', 'talk.ask.further'],
      },
      {
        person: '坐车回来手还在抖',
        mood: 'anxious',
        says: [
          'reflect.event.panicBody',
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
        says: ['reflect.maybe.angry', 'talk.ask.event.long'],
      },
      {
        person: '可能是我太没用了',
        mood: 'sad',
        says: ['reflect.event.notEnough', 'talk.ask.event.notEnough'],
      },
      {
        person: '嗯',
        says: ['talk.ack.open'],
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
        says: ['reflect.short', 'talk.ask.hardest'],
      },
      {
        person: '别人都说不就是一只猫',
        mood: 'flat',
        says: ['reflect.petLoss.any', 'talk.ask.remember'],
      },
      {
        person: '是我决定给它安乐死的,我很内疚',
        mood: 'sad',
        says: ['reflect.petLoss.ashamed', 'talk.invite'],
      },
      {
        person: '回家总是下意识找它',
        says: ['reflect.petLoss.any', 'talk.ask.event.often'],
      },
      {
        person: '好想它',
        mood: 'sad',
        says: ['reflect.event.missing', 'talk.ask.event.missing'],
      },
    ],
  },
  {
    name: '奶奶走了',
    lines: [
      {
        person: '奶奶走了',
        mood: 'sad',
        says: ['reflect.bereavement.any', 'talk.ask.bereavement'],
      },
      {
        person: '我没来得及见她最后一面',
        says: ['reflect.event.noGoodbye', 'talk.ask.event.noGoodbye'],
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
        says: ['reflect.event.nobodyAsks', 'talk.ask.event.nobodyAsks'],
      },
      {
        person: '晚上睡不着',
        says: ['reflect.sleep.any', 'talk.ask.family.ashamed'],
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
        says: ['reflect.work.any', 'talk.ask.feeling'],
      },
      {
        person: '不是难过,是生气',
        says: ['talk.corrected.angry', 'talk.ask.family.angry'],
      },
      {
        person: '没有人问过我一句',
        mood: 'sad',
        says: ['reflect.event.nobodyAsks', 'talk.ask.event.nobodyAsks'],
      },
      {
        person: '你理解错了',
        says: ['talk.corrected.ask'],
      },
      {
        person: '就是觉得自己当时什么都没说,很丢脸',
        says: ['reflect.event.froze', 'talk.ask.event.froze'],
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
        says: ['reflect.sleep.any', 'talk.ask.feeling'],
      },
    ],
  },
  {
    name: '分手,拒绝了还想说',
    lines: [
      {
        person: '女朋友跟我分手了',
        mood: 'sad',
        says: ['reflect.event.left', 'talk.ask.event.left'],
      },
      {
        person: '她跟我朋友在一起了,真恶心',
        mood: 'angry',
        says: ['reflect.love.any', 'talk.ask.family.disgusted'],
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
        says: ['reflect.short', 'talk.ask.help'],
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
        says: ['reflect.event.cannotPay', 'talk.ask.event.cannotPay'],
      },
      {
        person: '我失业三个月了',
        says: ['reflect.jobLoss.any', 'talk.ask.feeling'],
      },
      {
        person: '老婆还不知道',
        says: ['reflect.event.untold', 'talk.ask.event.untold'],
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
        says: ['talk.onlyListening', 'talk.invite'],
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
        says: ['talk.scale.high', 'policy.reason.breathing.intense', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
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
        says: ['reflect.event.illRelative', 'talk.ask.event.illRelative'],
      },
      {
        person: '主要是爷爷',
        says: ['reflect.family.any', 'talk.ask.further'],
      },
      {
        person: '我又害怕又生气',
        says: ['reflect.mixed.angry.anxious', 'talk.ask.tried'],
      },
    ],
  },
  {
    name: '还是那件事吗',
    lines: [
      {
        person: '周五考试',
        mood: 'anxious',
        says: ['reflect.exam.any', 'talk.ask.feeling'],
      },
      {
        person: '嗯,公交晚点了',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '车上人很多',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '下了一天的雨',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '路上花了一个小时',
        says: ['reflect.quote', 'talk.stillAbout'],
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
  {
    name: '又考砸了',
    lines: [
      {
        person: '我又考砸了',
        says: ['reflect.event.failed', 'talk.ask.event.failed'],
      },
      {
        person: '我妈肯定又要骂我',
        says: ['reflect.event.fearScolded', 'talk.ask.event.fearScolded'],
      },
      {
        person: '她总拿我跟表姐比',
        says: ['reflect.event.compared', 'talk.ask.event.compared'],
      },
      {
        person: '我真的很努力了',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '不知道怎么办',
        says: ['talk.stuck', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
      {
        person: '不用了',
        says: ['talk.refused'],
      },
    ],
  },
  {
    name: '当众挨骂',
    lines: [
      {
        person: '今天领导当着全组的面骂我',
        says: ['reflect.event.publicScold', 'talk.ask.event.publicScold'],
      },
      {
        person: '我当时一句话都说不出来',
        says: ['reflect.event.froze', 'talk.ask.event.froze'],
      },
      {
        person: '觉得特别丢人',
        says: ['reflect.event.feltSmall', 'talk.ask.event.feltSmall'],
      },
      {
        person: '这种事几乎每周都有',
        says: ['reflect.event.often', 'talk.ask.event.often'],
      },
      {
        person: '我也不敢辞职,还有房贷',
        says: ['reflect.money.any', 'talk.ask.further'],
      },
      {
        person: '嗯',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '大夜班以后',
    lines: [
      {
        person: '刚下大夜班,累死了',
        says: ['reflect.event.nightShift', 'talk.ask.event.nightShift'],
      },
      {
        person: '昨晚有个病人没救回来',
        says: ['reflect.event.patientDied', 'talk.ask.event.patientDied'],
      },
      {
        person: '家属一直在走廊哭',
        says: ['reflect.overload.sad', 'talk.ask.tried'],
      },
      {
        person: '我回家还要装作没事',
        says: ['reflect.event.tellsFine', 'talk.ask.event.tellsFine'],
      },
      {
        person: '老公说我太矫情',
        says: ['reflect.event.notBelieved', 'talk.ask.event.notBelieved'],
      },
      {
        person: '7',
        says: ['talk.scale.high', 'policy.reason.grounding.intense', 'policy.offer.grounding'],
        offers: 'grounding',
      },
    ],
  },
  {
    name: '新手爸爸',
    lines: [
      {
        person: '宝宝才两个月,一直哭',
        says: ['reflect.event.babyCries', 'talk.ask.event.babyCries'],
      },
      {
        person: '我昨天忍不住吼了他',
        says: ['reflect.event.selfShouted', 'talk.ask.event.selfShouted'],
      },
      {
        person: '我是不是不配当爸爸',
        says: ['reflect.event.notEnough', 'talk.ask.event.notEnough'],
      },
      {
        person: '老婆产后也不开心,我不敢跟她说',
        says: ['reflect.event.untold', 'policy.reason.problem', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
      {
        person: '没人问过我累不累',
        says: ['reflect.event.nobodyAsks', 'talk.ask.event.nobodyAsks'],
      },
    ],
  },
  {
    name: '五十五岁离了婚',
    lines: [
      {
        person: '离婚一年了,今年55',
        says: ['reflect.breakup.any', 'talk.ask.breakup'],
      },
      {
        person: '家里空荡荡的',
        says: ['reflect.event.emptyHome', 'talk.ask.event.emptyHome'],
      },
      {
        person: '孩子跟着她,一个月才见一次',
        says: ['reflect.event.seesKidsLittle', 'talk.ask.event.seesKidsLittle'],
      },
      {
        person: '下班就一个人吃饭看电视',
        says: ['reflect.event.emptyHome', 'talk.ask.feeling'],
      },
      {
        person: '朋友都是以前两个人的朋友',
        says: ['reflect.friends.any', 'talk.ask.further'],
      },
      {
        person: '没有',
        says: ['talk.no.open'],
      },
      {
        person: '不知道',
        says: ['talk.dontKnow'],
      },
    ],
  },
  {
    name: '被室友落下',
    lines: [
      {
        person: '室友她们建了个小群没有我',
        says: ['reflect.event.leftOut', 'talk.ask.event.leftOut'],
      },
      {
        person: '在宿舍都不跟我说话',
        says: ['reflect.event.ignored', 'talk.ask.event.ignored'],
      },
      {
        person: '我不知道我做错了什么',
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: '我不想回宿舍',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '没人可以说',
        says: ['reflect.event.nobodyAsks', 'talk.ask.event.nobodyAsks'],
      },
      {
        person: '还好',
        says: ['talk.okay.mid'],
      },
    ],
  },
  {
    name: '奶奶的房间',
    lines: [
      {
        person: '奶奶上个月走了',
        says: ['reflect.bereavement.any', 'talk.ask.bereavement'],
      },
      {
        person: '我没赶上见最后一面',
        says: ['reflect.event.noGoodbye', 'talk.ask.event.noGoodbye'],
      },
      {
        person: '她的房间还是原来的样子',
        says: ['reflect.event.belongings', 'talk.ask.event.belongings'],
      },
      {
        person: '大家都劝我想开点',
        says: ['reflect.event.toldToMoveOn', 'talk.ask.event.toldToMoveOn'],
      },
      {
        person: '下周是她生日',
        says: ['reflect.event.firstWithout', 'talk.ask.event.firstWithout'],
      },
      {
        person: '我好想她',
        says: ['reflect.event.missing', 'talk.ask.event.missing'],
      },
    ],
  },
  {
    name: '一个人在柏林',
    lines: [
      {
        person: '来柏林半年了,一个朋友都没有',
        says: ['reflect.event.knowsNobody', 'talk.ask.event.knowsNobody'],
      },
      {
        person: '德语说不利索,同事说话我都听不懂',
        says: ['reflect.event.language', 'talk.ask.event.language'],
      },
      {
        person: '跟爸妈视频我都说一切都好',
        says: ['reflect.event.tellsFine', 'talk.ask.event.tellsFine'],
      },
      {
        person: '周末最难熬',
        says: ['reflect.bad', 'talk.ask.tried'],
      },
      {
        person: '有时候想是不是来错了',
        says: ['reflect.quote', 'talk.ask.further'],
      },
    ],
  },
  {
    name: '不退押金的房东',
    lines: [
      {
        person: '房东不退我押金',
        says: ['reflect.event.landlord', 'talk.ask.event.landlord'],
      },
      {
        person: '还说是我弄坏的,明明之前就坏了',
        says: ['reflect.event.blamed', 'talk.ask.event.blamed'],
      },
      {
        person: '气死我了',
        says: ['reflect.event.boiling', 'talk.ask.event.boiling'],
      },
      {
        person: '三千块是我一个月的生活费',
        says: ['reflect.money.any', 'talk.ask.further'],
      },
      {
        person: '我该怎么办',
        says: ['talk.advice', 'policy.reason.breathing.anger', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: '只回一两个字',
    lines: [
      {
        person: '烦',
        says: ['reflect.bad', 'talk.ask.open'],
      },
      {
        person: '工作',
        says: ['reflect.work.any', 'talk.ask.feeling'],
      },
      {
        person: '领导',
        says: ['reflect.work.any', 'talk.ask.hardest'],
      },
      {
        person: '就那样',
        says: ['talk.okay.mid'],
      },
      {
        person: '不知道',
        says: ['talk.dontKnow'],
      },
      {
        person: '嗯',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '全是反话',
    lines: [
      {
        person: '呵呵,我可真是幸运',
        says: ['reflect.event.sarcasm', 'talk.ask.event.sarcasm'],
      },
      {
        person: '又加班到十二点',
        says: ['reflect.event.workload', 'talk.ask.event.workload'],
      },
      {
        person: '领导说年轻人要多锻炼',
        says: ['reflect.work.any', 'talk.ask.further'],
      },
      {
        person: '你一个机器人懂什么',
        says: ['talk.criticism'],
      },
      {
        person: '随便吧',
        says: ['talk.nothing'],
      },
    ],
  },
  {
    name: '拿到 offer',
    lines: [
      {
        person: '我拿到offer了!!',
        says: ['reflect.achievement.any', 'talk.ask.achievement'],
      },
      {
        person: '爸妈高兴得哭了',
        says: ['reflect.mixed.joyful.sad', 'talk.savour'],
      },
      {
        person: '有点舍不得这里的朋友',
        says: ['reflect.quote', 'talk.ask.feeling'],
      },
      {
        person: '谢谢你',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: '不要练习',
    lines: [
      {
        person: '跟我妈吵架了',
        says: ['reflect.conflict.any', 'talk.ask.feeling'],
      },
      {
        person: '别跟我说什么呼吸练习',
        says: ['talk.refused.short', 'talk.ask.hardest'],
      },
      {
        person: '她催我相亲,说我30了还不结婚',
        says: ['reflect.event.pushed', 'talk.ask.event.pushed'],
      },
      {
        person: '凭什么我的人生要她来安排',
        says: ['reflect.injustice.any', 'talk.ask.injustice'],
      },
      {
        person: '她已经三天没理我了',
        says: ['reflect.event.noReply', 'talk.ask.event.noReply'],
      },
    ],
  },
  {
    name: '只问不答',
    lines: [
      {
        person: '我为什么会这样?',
        says: ['talk.why'],
      },
      {
        person: '什么时候才能好?',
        says: ['talk.willItPass'],
      },
      {
        person: '他到底爱不爱我?',
        says: ['talk.aboutOther'],
      },
      {
        person: '我是不是太敏感了?',
        says: ['talk.isItNormal', 'talk.ask.open'],
      },
      {
        person: '你觉得我该怎么办?',
        says: ['talk.adviceFirst'],
      },
      {
        person: '你是真人吗?',
        says: ['talk.areYouHuman'],
      },
    ],
  },
  {
    name: '想找真人',
    lines: [
      {
        person: '我想找真人聊',
        says: ['talk.wantHuman'],
      },
    ],
  },
  {
    name: '他出轨了',
    lines: [
      {
        person: '我发现他出轨了',
        says: ['reflect.event.cheated', 'talk.ask.event.cheated'],
      },
      {
        person: '在一起七年',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '我觉得自己好傻',
        says: ['reflect.betrayal.ashamed', 'talk.ask.remember'],
      },
      {
        person: '还没跟任何人说',
        says: ['reflect.event.untold', 'talk.ask.event.untold'],
      },
      {
        person: '要不要离婚',
        says: ['reflect.event.dilemma', 'talk.ask.event.dilemma'],
      },
    ],
  },
  {
    name: '等结果',
    lines: [
      {
        person: '在等活检结果',
        says: ['reflect.event.waiting', 'talk.ask.event.waiting'],
      },
      {
        person: '周四才知道',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '我一直在网上查',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '吃不下饭',
        says: ['reflect.event.noAppetite', 'talk.ask.event.noAppetite'],
      },
      {
        person: '老公说别瞎想',
        says: ['reflect.relationship.any', 'talk.ask.feeling'],
      },
    ],
  },
  {
    name: '猫的碗',
    lines: [
      {
        person: '我家猫昨天走了',
        says: ['reflect.petLoss.any', 'talk.ask.petLoss'],
      },
      {
        person: '别人都说只是只猫',
        says: ['reflect.event.toldToMoveOn', 'talk.ask.event.toldToMoveOn'],
      },
      {
        person: '它的碗还在那儿',
        says: ['reflect.event.belongings', 'talk.ask.event.belongings'],
      },
      {
        person: '我是不是应该早点带它去医院',
        says: ['reflect.guilt.any', 'talk.ask.feeling'],
      },
    ],
  },
  {
    name: '明天答辩',
    lines: [
      {
        person: '明天要答辩,好紧张',
        says: ['reflect.exam.anxious', 'talk.ask.exam'],
      },
      {
        person: '怕大家笑我',
        says: ['reflect.event.fearJudged', 'talk.ask.event.fearJudged'],
      },
      {
        person: '上次上台脑子一片空白',
        says: ['reflect.event.froze', 'talk.ask.event.froze'],
      },
      {
        person: '我总是这样',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '好的',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '什么事都堆在一起',
    lines: [
      {
        person:
          '我不知道从哪里说起。我在这家公司六年了,一直是加班最多的那个,谁有事都找我,我也不会拒绝,上个月来了个新人,工资比我还高,我是无意中看到的。家里也不轻松,老婆累我也累,我们都不怎么说话,孩子要上补习班,我爸春天查出老年痴呆,我弟在国外,什么都指望不上,每个周六都是我开车回去。以前周六我都去踢球的。我也分不清是生气还是难过。昨天到了楼下,我在车里坐了二十分钟,不想上去。',
        says: ['reflect.event.illRelative', 'talk.ask.long'],
      },
      {
        person: '我爸的事吧',
        says: ['talk.thatFirst', 'talk.ask.further'],
      },
      {
        person: '上周他没认出我',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '我在车里哭了',
        says: [
          'reflect.event.crying',
          'policy.reason.thoughts.worry',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
      },
      {
        person: '我弟说送养老院算了',
        says: ['reflect.quote', 'talk.ask.further'],
      },
    ],
  },
  {
    name: '骗了朋友',
    lines: [
      {
        person: '我骗了我最好的朋友,她发现了',
        says: ['reflect.betrayal.any', 'talk.ask.feeling'],
      },
      {
        person: '她把我拉黑了',
        says: ['reflect.event.noReply', 'talk.ask.event.noReply'],
      },
      {
        person: '都怪我',
        says: ['reflect.guilt.ashamed', 'talk.ask.guilt'],
      },
      {
        person: '我好后悔',
        says: [
          'reflect.guilt.ashamed',
          'policy.reason.thoughts.selfCritical',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
      },
    ],
  },
  {
    name: '过年值班',
    lines: [
      {
        person: '过年又值班,没回家',
        says: ['reflect.event.missedHome', 'talk.ask.event.missedHome'],
      },
      {
        person: '孩子视频里问我什么时候回来',
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: '我不是个好妈妈',
        says: ['reflect.event.badParent', 'talk.ask.event.badParent'],
      },
      {
        person: '婆婆说别人都能兼顾',
        says: ['reflect.family.any', 'talk.ask.further'],
      },
      {
        person: '嗯嗯',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '别人都有 offer',
    lines: [
      {
        person: '同学群里他们都在晒offer',
        says: ['reflect.event.othersAhead', 'talk.ask.event.othersAhead'],
      },
      {
        person: '我一个都没有',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '投了两百份简历都石沉大海',
        says: ['reflect.event.rejected', 'talk.ask.event.rejected'],
      },
      {
        person: '不敢告诉爸妈',
        says: ['reflect.event.fearScolded', 'talk.ask.event.fearScolded'],
      },
      {
        person: '也许吧',
        says: ['talk.maybe'],
      },
    ],
  },
  {
    name: '睡不着',
    lines: [
      {
        person: '最近总是睡不着',
        says: ['reflect.sleep.any', 'talk.ask.feeling'],
      },
      {
        person: '脑子里一直想工作的事',
        says: ['reflect.event.replaying', 'talk.ask.event.replaying'],
      },
      {
        person: '已经三个月了',
        says: ['reflect.event.long', 'talk.ask.event.long'],
      },
      {
        person: '试过很多办法都没用',
        says: [
          'reflect.event.noUse',
          'policy.reason.thoughts.selfCritical',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
      },
      {
        person: '8',
        says: ['talk.scale.high', 'talk.ask.scale'],
      },
    ],
  },
  {
    name: '中英夹着说',
    lines: [
      {
        person: 'I feel so tired 最近',
        says: ['reflect.event.tired', 'talk.ask.event.tired'],
      },
      {
        person: '每天都 emo',
        says: ['reflect.overload.sad', 'talk.ask.event.often'],
      },
      {
        person: 'my mom 一直催我考公',
        says: ['reflect.event.pushed', 'talk.ask.event.pushed'],
      },
      {
        person: '我想 say no 但是不敢',
        says: ['reflect.quote', 'talk.ask.further'],
      },
    ],
  },
]
