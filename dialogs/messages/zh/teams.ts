import type { teams as en } from '../en/teams.ts'
import type { Message } from '../message.ts'

export const teams: Record<keyof typeof en, Message> = {
  'teams.choice.hint': '点一个，或者用你自己的话回答。',
  'teams.choice.pick': '请选一个',
  'teams.choice.send': '发送',
  'teams.choice.made': '你选了：{label}',
  'teams.choice.stale':
    '那个按钮属于我们已经放下的事，所以我没有把它当作回答。现在想说什么，直接写给我就好。',
  'teams.choice.unread': '我没能读懂那个按钮。请用你自己的话回答，你写的我都会读。',
  'teams.choice.later': '我刚才没能收下。请过一会儿再点一次。',

  'teams.pacer.title': '一起呼吸',
  'teams.pacer.inhale': '吸气：{seconds} 秒',
  'teams.pacer.hold': '轻轻屏住：{seconds} 秒',
  'teams.pacer.exhale': '呼气：{seconds} 秒',
  'teams.pacer.length':
    '一共 {breaths} 次呼吸，大约 {seconds} 秒。在心里数，做完了就写“完成”。如果觉得不舒服，就照平常那样呼吸。',

  'teams.mood.day': '日期',
  'teams.mood.bar': '心情',
  'teams.mood.word': '一句话',
  'teams.mood.rating': '难受程度，0–10',
  'teams.mood.grade.1': '很沉重',
  'teams.mood.grade.2': '沉重',
  'teams.mood.grade.3': '不轻不重',
  'teams.mood.grade.4': '轻松',
  'teams.mood.grade.5': '很轻松',
  'teams.mood.legend': '实心方块越多，那天你的话就越轻松。最后一列是你最近一次的打分。',

  'teams.helplines.title': '现在可以联系的人',
  'teams.helplines.emergency': '眼下有危险时',
  'teams.helplines.open': '打开 {name}',

  'teams.plan.title': '我的安全计划',
  'teams.summary.title': '留着备用',

  'teams.handoff.alerted': '已经通知了咨询员。',
  'teams.handoff.accepted': '有一位咨询员在这个对话里。',
  'teams.handoff.failed': '这个对话里没有咨询员。',
  'teams.handoff.completed': '现在和你说话的又是程序了。',

  'teams.file.consent':
    '我保存的关于你的一切，给你一份。如果你接受，Teams 会把它放进你自己的 OneDrive；你所在的机构也许能看到那里的内容。',
  'teams.file.sent': '文件已经在你的 OneDrive 里了。里面是你对我说过的话，请收好。',
  'teams.file.declined': '好，我没有把文件放到任何地方。',
  'teams.file.failed': '文件没能放进你的 OneDrive，那里什么都没有留下。输入“导出”可以再试一次。',
  'teams.file.gone': '那个文件已经过期了。输入“导出”，我重新给你做一份。',

  'teams.group.added':
    '大家好，我是 Evenkeel，一个陪人聊一聊的程序。在这里只有提到我时我才会回答，这里写的内容我一概不保存；私人的事，请和我单独聊：{link}',

  'teams.app.short': '一个陪你聊一聊的程序，用中文或英文都可以。',
  'teams.app.full':
    'Evenkeel 是一个程序，不是真人，也不是医生。它会听你说，留意你的感受，并提议一些也许有帮助的小练习，例如呼吸、着陆，或者理清一个念头。它和你一起写安全计划，给出求助热线；如果你的服务机构有咨询员，它也可以请他们加入。\n\n请和它单独聊。在团队和群聊里，只有被提到时它才回答，不说任何私人的事，也不保存任何内容。它不能代替治疗。遇到紧急情况，请拨打当地的紧急电话。\n\n你写的内容保存在为你运行 Evenkeel 的服务器上；输入“导出”可以拿到一份副本，输入“删除”就会全部抹掉。',
  'teams.app.word.help': '帮助',
  'teams.app.command.help': '我能做什么，还有任何时候都能用的词',
  'teams.app.word.exercises': '练习',
  'teams.app.command.exercises': '全部练习，任你挑',
  'teams.app.word.mood': '心情',
  'teams.app.command.mood': '看看你这段时间的心情',
  'teams.app.word.week': '本周',
  'teams.app.command.week': '最近七天，还有什么对你有用',
  'teams.app.word.plan': '安全计划',
  'teams.app.command.plan': '为难熬的时刻写的安全计划',
  'teams.app.word.human': '真人',
  'teams.app.command.human': '可以联系到的人',
  'teams.app.word.check-ins': '问候',
  'teams.app.command.check-ins': '你让我主动来问候的时间',
  'teams.app.word.why': '为什么',
  'teams.app.command.why': '我是怎么理解你的，为什么这样建议',
  'teams.app.word.language': '语言',
  'teams.app.command.language': '选择 English、简体中文或繁體中文',
  'teams.app.word.export': '导出',
  'teams.app.command.export': '我保存的关于你的一切，给你一份',
  'teams.app.word.delete': '删除',
  'teams.app.command.delete': '抹掉我保存的关于你的一切',
  'teams.app.word.stop': '停止',
  'teams.app.command.stop': '离开正在做的事',
}
