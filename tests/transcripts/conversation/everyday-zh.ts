import type { Transcript } from './transcript.ts'

/** Everyday talk in Chinese, as a reader that abstains leaves it to the words. */
export const everydayZh: readonly Transcript[] = [
  {
    name: '作业太多',
    lines: [
      {
        person: '我要死了 作业好多',
        says: ['reflect.exam.any', 'talk.ask.feeling'],
      },
      {
        person: '四篇论文',
        says: ['reflect.exam.any', 'talk.ask.further'],
      },
      {
        person: '还行',
        says: ['talk.okay.mid'],
      },
      {
        person: '谢谢',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: '还行',
    lines: [
      {
        person: '你好',
        says: ['talk.greeting'],
      },
      {
        person: '还行',
        says: ['talk.okay'],
      },
      {
        person: '就是有点累',
        says: ['reflect.event.tired', 'talk.ask.event.tired'],
      },
      {
        person: '老样子',
        says: ['talk.okay.mid'],
      },
      {
        person: '好的',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '面试没过',
    lines: [
      {
        person: '今天面试没过',
        says: ['reflect.event.rejected', 'talk.ask.event.rejected'],
      },
      {
        person: '准备了好久',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '一般',
        says: ['talk.okay.mid'],
      },
      {
        person: '算了',
        says: ['talk.nothing'],
      },
    ],
  },
  {
    name: '道谢又告别',
    lines: [
      {
        person: '谢谢你的一切，再见',
        says: ['talk.farewell'],
      },
      {
        person: '没事，只是困了',
        says: ['talk.bye'],
      },
      {
        person: '晚安',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: '跟男朋友吵架',
    lines: [
      {
        person: '跟男朋友吵架了',
        says: ['reflect.conflict.any', 'talk.ask.feeling'],
      },
      {
        person: '他说我无理取闹',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '我不是难过，是生气',
        says: ['talk.corrected.angry', 'talk.ask.family.angry'],
      },
      {
        person: '嗯',
        says: ['talk.ack.open'],
      },
      {
        person: '怎么办',
        says: ['talk.advice', 'policy.reason.breathing.anger', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: '房贷睡不着',
    lines: [
      {
        person: '睡不着',
        says: ['reflect.sleep.any', 'talk.ask.feeling'],
      },
      {
        person: '一直在想房贷',
        says: ['reflect.event.replaying', 'talk.ask.event.replaying'],
      },
      {
        person: '是的',
        says: ['talk.ack.open'],
      },
      {
        person: '没人知道',
        says: ['talk.alone'],
      },
      {
        person: '晚安',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: '催婚',
    lines: [
      {
        person: '我妈又催婚',
        says: ['reflect.event.pushed', 'talk.ask.event.pushed'],
      },
      {
        person: '每次打电话都说',
        says: ['reflect.event.often', 'talk.ask.event.often'],
      },
      {
        person: '还好',
        says: ['talk.okay.mid'],
      },
      {
        person: '烦',
        says: ['reflect.bad', 'talk.ask.tried'],
      },
    ],
  },
  {
    name: '室友打游戏',
    lines: [
      {
        person: '室友每天很晚打游戏',
        says: ['reflect.friends.any', 'talk.ask.feeling'],
      },
      {
        person: '说了也没用',
        says: ['reflect.event.noUse', 'talk.ask.event.noUse'],
      },
      {
        person: '不知道怎么开口',
        says: ['talk.dontKnow'],
      },
      {
        person: '嗯嗯',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '升职',
    lines: [
      {
        person: '我升职了！',
        says: ['reflect.achievement.any', 'talk.ask.achievement'],
      },
      {
        person: '特别开心',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
      {
        person: '就是怕做不好',
        says: ['reflect.achievement.anxious', 'talk.ask.tried'],
      },
      {
        person: '谢谢你',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: '刚来城市',
    lines: [
      {
        person: '刚来这个城市',
        says: ['reflect.homesick.any', 'talk.ask.feeling'],
      },
      {
        person: '周末一个人',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '就那样',
        says: ['talk.okay.mid'],
      },
      {
        person: '没有',
        says: ['talk.no.open'],
      },
    ],
  },
  {
    name: '孩子哭',
    lines: [
      {
        person: '孩子一直哭',
        says: ['reflect.event.babyCries', 'talk.ask.event.babyCries'],
      },
      {
        person: '我好累',
        says: ['reflect.event.tired', 'talk.ask.event.tired'],
      },
      {
        person: '老公不帮忙',
        says: ['reflect.relationship.any', 'talk.ask.relationship'],
      },
      {
        person: '还行吧',
        says: ['talk.okay.mid'],
      },
    ],
  },
  {
    name: '加班快死了',
    lines: [
      {
        person: '快死了，老板又加班',
        says: ['reflect.event.workload', 'talk.ask.event.workload'],
      },
      {
        person: '今天十点才走',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '已经一个月了',
        says: ['reflect.event.long', 'talk.ask.event.long'],
      },
      {
        person: '好',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: '闷',
    lines: [
      {
        person: '没什么想说的',
        says: ['reflect.short', 'talk.ask.open'],
      },
      {
        person: '心里闷',
        says: ['reflect.any.sad', 'talk.ask.family.sad'],
      },
      {
        person: '不知道',
        says: ['talk.dontKnow'],
      },
      {
        person: '哈哈',
        says: ['talk.laugh'],
      },
    ],
  },
  {
    name: '聚会没叫我',
    lines: [
      {
        person: '朋友聚会没叫我',
        says: ['reflect.event.leftOut', 'talk.ask.event.leftOut'],
      },
      {
        person: '看到照片了',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: '心里堵',
        says: ['reflect.friends.sad', 'talk.ask.tried'],
      },
      {
        person: '也许吧',
        says: ['talk.maybe'],
      },
      {
        person: '谢谢你听我说',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: '猫生病',
    lines: [
      {
        person: '猫生病了',
        says: ['reflect.event.illRelative', 'talk.ask.event.illRelative'],
      },
      {
        person: '明天去医院',
        says: ['reflect.health.any', 'talk.ask.further'],
      },
      {
        person: '好怕',
        says: ['reflect.health.anxious', 'talk.ask.tried'],
      },
      {
        person: '好',
        says: ['talk.ack.open'],
      },
    ],
  },
]
