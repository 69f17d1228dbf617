import type { service as en } from '../en/service.ts'
import type { Message } from '../message.ts'

export const service: Record<keyof typeof en, Message> = {
  'service.disclosure':
    '开始之前先说清楚：我是一个人工智能程序，不是真人，也不是医生，没有人在背后看我们的对话，我也会出错。你写的内容会保存在运行 Evenkeel 的这台机器上，好让我记得；输入“导出”可以拿到一份副本，输入“删除”就会全部抹掉。如果你有危险，请立刻拨打当地的紧急电话，或者输入“真人”，看看可以联系谁。',
  'service.greeting': [
    '你好，我是 Evenkeel，一个陪你聊一聊的程序。心里有什么事，用中文或英文跟我说都可以，我们一起看看。今天过得怎么样？',
  ],
  'service.choice.troubled': '我心里有事',
  'service.choice.calm': '帮我平静下来',
  'service.choice.what': '你能做什么？',

  'service.help': [
    '你直接写给我就好。我会听你说，觉得合适的时候提议做个小练习，你随时可以不做。想量一量自己的状态，可以说“PHQ-9”（情绪低落）或“GAD-7”（焦虑）。\n\n下面这些词任何时候都能用：\n停止——离开正在做的事\n心情——看看你这段时间的心情\n练习——全部练习，任你挑\n问候——你让我主动来问候的时间\n本周——最近七天，还有什么对你有用\n为什么——我是怎么理解你的，为什么这样建议\n记忆——你说过的话里，我记着哪些\n真人——可以联系到的人\n安全计划——为难熬的时刻写的清单\n语言——English、简体中文或繁體中文\n国家——该给你看哪里的求助热线\n导出——我保存的关于你的一切，给你一份\n删除——把它们全部抹掉\n关联账号——几个聊天用同一个账号',
  ],
  'service.exercises': '这些是我会带的练习。挑一个，或者跟我说说现在的情况，我来建议一个合适的。',
  'service.stop.exercise': [
    '好，练习就到这里。停下来没有什么不好。想说话的话，我还在。',
    '好的，我们停在这儿。以后再做，或者不做，都行。我在。',
  ],
  'service.stop.nothing': ['现在没有正在进行的练习。我先安静待着，你想写的时候再写，不着急。'],
  'service.stop.watch':
    '我们可以停在这里。你刚才说的事我仍然放在心上，所以把这些留给你：\n\n{helplines}',
  'service.human':
    '我没办法在这个对话里帮你接通真人：背后没有人值班，我不想假装有。下面这些人是可以联系到的：\n\n{helplines}',
  'service.mood.none': '现在还没有可以画出来的东西。跟我说说你最近怎么样，我就会开始记下来。',
  'service.mood.few': '到现在一共有 {count} 个点，还太少，说不上什么趋势。先给你看看已有的。',
  'service.mood.rising':
    '根据 {days} 天里的 {count} 个点来看，你的心情最近好像在慢慢回升。这只是我从你的话和打分里看到的。',
  'service.mood.falling':
    '根据 {days} 天里的 {count} 个点来看，你的心情最近好像在往下走。这只是我从你的话和打分里看到的。要不要聊聊，是什么变了？',
  'service.mood.steady':
    '根据 {days} 天里的 {count} 个点来看，你的心情最近比较平稳。这只是我从你的话和打分里看到的。',
  'service.language.ask': '我们用哪种语言？',
  'service.language.en': 'English',
  'service.language.zh-Hans': '简体中文',
  'service.language.zh-Hant': '繁體中文',
  'service.language.set': '好，接下来我们用中文。',
  'service.country.ask':
    '你在哪个国家或地区？我只用它来给你看合适的求助热线。写名称或两个字母的代码都行。',
  'service.country.set': '谢谢。我会给你看这些号码：\n\n{helplines}',
  'service.export':
    '这是我保存的关于你的一切，都在一个文件里：{activities} 条消息和 {moodPoints} 个心情点。里面是你对我说过的话，请收好。',
  'service.export.corrections':
    '里面还有：你纠正过我的理解 {corrections} 次。我只记下是哪种感受，不记你写的话。',
  'service.delete.ask':
    '这会抹掉我保存的关于你的一切：{activities} 条消息、{moodPoints} 个心情点和 {episodes} 次练习。抹掉之后无法恢复。要抹掉吗？',
  'service.delete.yes': '是，全部抹掉',
  'service.delete.no': '不，留着',
  'service.delete.kept': '什么都没有抹掉。',
  'service.delete.done':
    '已经抹掉了：{conversations} 个对话、{activities} 条消息、{moodPoints} 个心情点和 {episodes} 次练习。我现在对你一无所知，系统还会再查一遍有没有遗漏，回执编号是 {receipt}。从这里开始，你写的一切都是新的。',
  'service.long': '你写了很多，我全都读完了。',
  'service.long.partly':
    '你写得非常多。有没有危险的迹象，我从头到尾都看过；至于心情，我只读了其中几段。要是漏掉了最要紧的，请再用几句话告诉我。',
  'service.attachment':
    '我现在还打不开图片、录音或文件，所以没有看到你发的东西。可以用文字告诉我吗？',
  'service.attachment.voice': '我现在还听不了语音，所以不知道你在里面说了什么。可以打字告诉我吗？',
  'service.attachment.picture': '我现在还看不了图片，所以没有看到里面的内容。可以用文字告诉我吗？',
  'service.edited': '看到你改了那条消息，以现在的内容为准。',
  'service.trouble':
    '我这边刚才出了点问题，可能没有好好收到你的话。可以再说一遍吗？如果你有危险，请不要等我：\n\n{helplines}',
}
