import type { Message } from '../message.ts'
import type { policy as en } from '../en/policy.ts'

/** 为什么提议这个练习：先用本人的评分说话，其次看听到了什么，最后看练习的类型。 */
export const policy: Record<keyof typeof en, Message> = {
  'policy.offer.any': [
    '想和我试试“{technique}”吗？大约 {minutes} 分钟，随时可以停。',
    '我们来做“{technique}”，好吗？大概 {minutes} 分钟，不想做了就停。',
  ],
  'policy.offer.short': [
    '想试试“{technique}”的简短版吗？大约 {minutes} 分钟。',
    '我们做一个简短版的“{technique}”，好吗？大概 {minutes} 分钟。',
  ],
  'why.offeredAny': '我为什么提议这个练习：',

  'policy.reason.helped.any': [
    '这个练习以前帮到过你：从 {before} 分降到了 {after} 分。',
    '上一次做它，你从 {before} 分降到了 {after} 分。',
  ],
  'policy.reason.twice.alike': [
    '最近两次你也差不多这么难受，做完它，一次从 {firstBefore} 分到 {firstAfter} 分，一次从 {before} 分到 {after} 分。',
    '以前也有过这么强烈的时候，最近两次它让你从 {firstBefore} 分到 {firstAfter} 分、从 {before} 分到 {after} 分。',
  ],
  'policy.reason.twice.any': [
    '最近两次做这个练习，你从 {firstBefore} 分到 {firstAfter} 分，又从 {before} 分到 {after} 分。',
    '照你自己的评分，最近两次它都有用：{firstBefore} 分到 {firstAfter} 分，{before} 分到 {after} 分。',
  ],
  'policy.reason.kindHelped': [
    '到目前为止，这一类练习平均让你的难受程度降了 {relief} 分。',
    '从你打过的分来看，这一类练习对你有好处：平均降了 {relief} 分。',
  ],
  'policy.reason.afterSettling': [
    '你刚刚平稳了一点，这时候看看背后的事，往往正合适。',
    '身体已经缓了一缓，也许有余地来看看事情本身了。',
  ],

  'policy.reason.kind.body.intense': [
    '感觉这么强烈的时候，先让身体松下来会有帮助。',
    '这么多的紧绷也压在身体里，可以先从身体开始松一松。',
  ],
  'policy.reason.kind.body.anger': [
    '让身体先凉下来，火气会小一些，这并不是说你不该生气。',
    '身体平下来，气才会消；发泄出来反而不一定。',
  ],
  'policy.reason.kind.body.mild': [
    '让身体放下一点点，也许会舒服些。',
    '身体松一些，别的事往往也没那么沉了。',
  ],
  'policy.reason.kind.senses.intense': [
    '感觉像浪一样涌上来的时候，先有个东西可以抓住，等它过去。',
    '别的都先不管，找一个稳当的落脚点也许有用。',
  ],
  'policy.reason.kind.senses.mild': [
    '把注意力挪到别处待一会儿，也是一种休息。',
    '从这些念头里歇一歇，心里可能会腾出点地方。',
  ],
  'policy.reason.kind.thought.intense': [
    '就算这么强烈，跟那个念头隔开一点，也可能没那么扎人。',
    '现在那个念头声音很大，往后退一步看，也许会好些。',
  ],
  'policy.reason.kind.thought.mild': [
    '这里面有一部分，跟站在哪里看有关，角度是可以转一转的。',
    '换一面看看，它的分量也许会轻一些。',
  ],
  'policy.reason.kind.action.intense': [
    '哪怕是现在，做很小的一步，也能找回一点着落。',
    '做一件小小的事，也许比再想一遍更有用。',
  ],
  'policy.reason.kind.action.mild': [
    '做一点小事，往往比一直想更能让心情松动。',
    '迈出自己的一小步，心里会踏实一些。',
  ],
  'policy.reason.kind.kindness.intense': [
    '一下子太多了，先对自己说一句温和的话，也是一个支点。',
    '疼成这样的时候，先站到自己这一边。',
  ],
  'policy.reason.kind.kindness.mild': [
    '你对自己挺严的，语气软一点，也许会轻松些。',
    '试着像对朋友那样，跟自己说几句话，可能会有帮助。',
  ],
  'policy.reason.kind.savour.intense': [
    '这么好的事，值得多待一会儿。',
    '强烈的好心情，给它一点时间，就能留得久一些。',
  ],
  'policy.reason.kind.savour.mild': [
    '好的时刻过得很快，停下来看一看，就能留久一点。',
    '这里面有好的东西，可以给它留点位置。',
  ],

  'policy.reason.cue.urge': [
    '冲动像浪，会涨也会落，有办法陪着它过去而不被卷走。',
    '冲动多半会自己过去，有个法子，等起来就容易些。',
  ],
  'policy.reason.cue.sleep': [
    '把晚上和床都安排得适合睡觉，觉就容易来一些。',
    '睡觉这件事，越用力越难，周围的小改变反而更管用。',
  ],
  'policy.reason.cue.worry': [
    '担心要是随时都能来，就会占满一整天；给它一个固定的时间，它占得就少了。',
    '这份担心总是回来，可以给它安排一个不那么打扰你的地方。',
  ],
  'policy.reason.cue.rumination': [
    '脑子里一直在打转，有个办法能从圈里走出来，也许有用。',
    '反复想到现在也没能安稳，不妨换一种法子。',
  ],
  'policy.reason.cue.selfCriticism': [
    '你说自己的时候，里面有个很严厉的声音，但不必只听它的。',
    '你对自己判得很重，温和一点的说法也许同样是真的。',
  ],
  'policy.reason.cue.avoidance': [
    '越躲，事情越容易变大；朝另一个方向走一小步，就能松动它。',
    '躲开会轻松一阵，可害怕还在那儿，走一小步也许更有用。',
  ],
  'policy.reason.cue.lowEnergy': [
    '没有力气的时候，动力很少先来，常常是做了一点小事以后才来。',
    '力气这么少，一件小小的好事，比一个大计划更适合开头。',
  ],
  'policy.reason.cue.goodMoment': [
    '这是个好时刻，值得留下来。',
    '好事很容易一晃而过，这一件可以给它一分钟。',
  ],
}
