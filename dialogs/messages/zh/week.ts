import type { week as en } from '../en/week.ts'
import type { Message } from '../message.ts'

export const week: Record<keyof typeof en, Message> = {
  'week.none': '最近七天留下的还太少，说不上什么。有空就跟我说说过得怎么样，下周就能一起看了。',
  'week.level.light': '这一周我看到的：{days} 天里有 {points} 个点，大多偏轻松。',
  'week.level.middle': '这一周我看到的：{days} 天里有 {points} 个点，有轻有重，大致在中间。',
  'week.level.heavy':
    '这一周我看到的：{days} 天里有 {points} 个点，大多偏沉重。这样的一周，辛苦你了。',
  'week.level.one': '最近七天里，我只知道一天，有 {points} 个点。算是瞥了一眼，还说不上一周。',
  'week.change.lighter': '看起来比上一周轻松一些。',
  'week.change.heavier': '看起来比上一周更沉一些。这不用你一个人扛。',
  'week.change.same': '和上一周差不多。',
  'week.swings': '起伏比较大，所以某一个难熬的晚上，代表不了整个星期。',
  'week.rating': '你最近一次打的是 {rating} 分（满分 10 分）。',
  'week.lingers': '这段时间，你前一天的心情容易带到第二天。小小的好事，也是会带过去的。',
  'week.recovery':
    '前后都打过分的练习有 {times} 次，难受程度通常能降 {relief} 分左右。其中有些，可能是自己慢慢缓下来的。',
  'week.recovery.minutes':
    '前后都打过分的练习有 {times} 次，大约 {minutes} 分钟里，难受程度通常能降 {relief} 分左右。其中有些，可能是自己慢慢缓下来的。',
  'week.recovery.lasting':
    '前后都打过分的练习有 {times} 次，难受程度通常能降 {relief} 分左右，多数时候过了几个小时也还是轻一些。其中有些，可能是自己慢慢缓下来的。',
  'week.helped': '什么对你有用，按你自己打的分来看（平均，之前 → 之后，次数）：\n{list}',
  'week.helped.none': '这一周还没有前后都打过分的练习，所以我还说不出什么对你有用。',
  'week.helped.line': '{technique}：{before} → {after}，{times} 次',
  'week.helped.notYet':
    '目前打过分的练习，都还没让分数降下来。知道这一点也有用，我们可以换一种试试。',
  'week.row.screening.phq9': 'PHQ-9 最近一次得分',
  'week.row.screening.gad7': 'GAD-7 最近一次得分',

  'chart.title': '你的心情',
  'chart.description':
    '从 {from} 到 {to} 的心情，共 {count} 个点，越高越轻松。菱形是你打的难受程度，0 到 10 分，0 分在最上面。',
  'chart.empty': '还没有可以画的。',
  'chart.lighter': '轻松',
  'chart.heavier': '沉重',

  'trajectory.notice.decline':
    '接着聊之前，我想说一件我留意到的事：这两周里，你写的和打的分，一天比一天沉。我看到的只是一部分，也可能看错。',
  'trajectory.notice.distress':
    '接着聊之前，我想说一件我留意到的事：好些天了，你打的分一直很高，没有哪一天真正松下来。扛了这么久，真的很不容易。',
  'trajectory.notice.calm':
    '有好一阵子，你写的越来越沉，这两天却忽然轻松了。如果是真的松了口气，我为你高兴。有时候，这样的平静是在做了什么决定之后才来的，所以我想问一句，不想乱猜。',
  'trajectory.notice.nights':
    '这一周，有好几个深夜你都在给我写字，写的也都很沉。夜里什么都会变得更难，所以我想问问你。',
  'trajectory.notice.resigned': '你说已经无所谓了。想到这些天的情形，我不想就这样略过去。',
  'trajectory.ask': '我宁可问一问，也不想乱猜：有没有难受到，有时候不想再活下去？',
}
