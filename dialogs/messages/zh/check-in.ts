import type { checkIn as en } from '../en/check-in.ts'
import type { Message } from '../message.ts'

export const checkIn: Record<keyof typeof en, Message> = {
  'checkIn.set.once': '好，{when}我来找你。改主意了的话，说一声“停止问候”就行。',
  'checkIn.set.once.about':
    '好，{when}我来找你，说这件事：“{about}”。改主意了的话，说一声“停止问候”就行。',
  'checkIn.set.wait': '好，{wait}后我来找你。改主意了的话，说一声“停止问候”就行。',
  'checkIn.set.wait.about':
    '好，{wait}后我来找你，说这件事：“{about}”。改主意了的话，说一声“停止问候”就行。',
  'checkIn.set.standing':
    '好，我{rule}来问问你，第一次是{when}。输入“问候”可以看设了哪些，说“停止问候”就不再来了。',
  'checkIn.set.standing.about':
    '好，我{rule}来找你，说这件事：“{about}”。第一次是{when}。输入“问候”可以看设了哪些，说“停止问候”就不再来了。',
  'checkIn.set.summary':
    '好，我{rule}把你这一周写给你，第一次是{when}；没有可说的就不发。说“停止每周总结”就不再发了。',
  'checkIn.set.moved': '那个时候是深夜，我把它挪到了早上。如果你就想要夜里，告诉我准确的时间就好。',

  'checkIn.ask.half': '你说的是{morning}，还是{evening}？',
  'checkIn.choice.morning': '早上',
  'checkIn.choice.evening': '晚上',
  'checkIn.ask.time': '几点来找你好呢？比如“明天早上九点”，或者“晚上八点半”。',
  'checkIn.ask.past': '今天这个时间已经过了。换个什么时间合适？',
  'checkIn.ask.far': '我最多只能看到一年以内。一年里什么时间合适？',
  'checkIn.ask.zone':
    '为了在你那边准点找你：你平时用哪个城市的时间？告诉我城市名，或者像 Asia/Shanghai 这样的时区就行。',
  'checkIn.ask.bare': '要不要我{rule}来问问你过得怎么样？',
  'checkIn.ask.replace': '你已经有一个{rule}的问候了，这种消息我一天最多发一次。要用新的换掉它吗？',
  'checkIn.choice.yes': '好的，麻烦你',
  'checkIn.choice.no': '不用了',
  'checkIn.kept': '好，那就都照原来的。',
  'checkIn.full': '我能记的问候已经满了。输入“问候”看看有哪些，先停掉一个，再告诉我新的。',

  'checkIn.list': '现在设了这些：\n{list}',
  'checkIn.list.none':
    '现在没有设问候。想要的话，告诉我时间就行，比如“明天早上八点问问我”，或者“每天晚上九点问问我”。',
  'checkIn.choice.stop1': '取消第1个',
  'checkIn.choice.stop2': '取消第2个',
  'checkIn.choice.stop3': '取消第3个',
  'checkIn.choice.stopAll': '停止所有问候',
  'checkIn.choice.keep': '都留着',
  'checkIn.stopped.all': '好，我不会再主动来找你了。你什么时候想说话，都可以来。',
  'checkIn.stopped.one': '好，这个停掉了：{rule}。',
  'checkIn.stopped.summary': '好，我不再给你发每周总结了。',
  'checkIn.stopped.noSummary': '现在没有设每周总结。说“每周日晚上六点给我发每周总结”就能设一个。',
  'checkIn.stopped.none': '没有可以停的问候：现在一个也没设。',
  'checkIn.stopped.which': '你的问候里没有第 {number} 个。',

  'checkIn.due': [
    '你让我来看看你，我来了。你现在怎么样？',
    '照你说的，来跟你说句话。今天过得怎么样？',
    '到我们说好的时间了。最近心里都在想些什么？',
    '说好的，我来了。你这会儿还好吗？',
    '照你的意思，来轻轻打个招呼。此刻是什么感觉？',
  ],
  'checkIn.due.about': [
    '你让我再来问问这件事：“{about}”。现在怎么样了？',
    '到我们说好的时间了，是这件事：“{about}”。你现在怎么看？',
    '照你说的，我再提一下这件事：“{about}”。想说说吗？',
  ],
  'checkIn.due.hello': [
    '你让我来看看你，我来了。',
    '到我们说好的时间了，我来看看你。',
    '说好的，我来了。',
  ],
  'checkIn.due.summary': '这是你要的一周总结，不用回复。',
  'checkIn.due.open':
    '到我们说好的时间了。我们还有一个练习没做完，不做完也没关系，说“停止”就可以结束。刚才是到这里。',
  'checkIn.due.last':
    '我来过几次，没有等到你的回话，这没什么。这次之后我就先不打扰了，等你想写的时候再说。',
}
