import type { accounts as en } from '../en/accounts.ts'
import type { Message } from '../message.ts'

export const accounts: Record<keyof typeof en, Message> = {
  'service.channel.web': '网页',
  'service.channel.directline': '网页聊天',
  'service.channel.msteams': 'Microsoft Teams',
  'service.channel.telegram': 'Telegram',
  'service.channel.botframework': '另一个聊天软件',

  'service.link.code':
    '想把你的另一个聊天和这里合到一起，请在十分钟内到那边写：\n\n关联 {code}\n\n这个码只能用一次。之后两边就是同一个账号：无论谁在哪一边，都能看到、也能抹掉全部内容。所以请不要把码给任何人。',
  'service.link.ask':
    '这会把我在这里知道的，和你在这些地方的账号合到一起：{channels}。心情、练习、问候、安全计划和我记着的事会合成一份，两边都能看到、也能抹掉全部内容。要合到一起吗？',
  'service.link.yes': '是，合到一起',
  'service.link.no': '不，分开放着',
  'service.link.done':
    '好了，这些现在是同一个账号：{channels}。要是两边都有安全计划，以给码那边的为准，这边的留作上一版，在计划里说“撤销”就能找回来。“已关联”可以看有哪些，“取消关联”会把它们分开。',
  'service.link.told':
    '这个账号刚刚和另一个聊天合到了一起：{channel}。如果不是你做的，请在这里写“取消关联”，那边就会重新分开。',
  'service.link.kept': '没有合并任何东西。',
  'service.link.wrong':
    '我不认得这个码：可能打错了、已经用过，或者超过了十分钟。到另一个聊天里写“关联账号”，可以拿到新的。',
  'service.link.wait': '错误的码太多了。请等 {minutes} 分钟，再到另一个聊天里拿一个新的码。',
  'service.link.same': '这两边已经是同一个账号了。',
  'service.link.held':
    '现在有咨询师正在另一个聊天里陪你说话，我先不动它。等那边谈完，用一个码就可以合到一起。',
  'service.link.busy': '另一边此刻正在合并，请再试一次。',
  'service.linked.list': '这些是同一个账号：{channels}。“取消关联”会把它们分开。',
  'service.linked.none': '这里没有和别的聊天合在一起。写“关联账号”可以拿到一个码，把另一个合过来。',
  'service.unlink.ask.leaving':
    '这会把这个聊天从你的账号里分出来。我知道的关于你的一切留在账号那边：{channels}。在这里我就不再知道你的任何事，包括安全计划；这个聊天里的消息还留在原处。要分开吗？',
  'service.unlink.ask.staying':
    '这会把你别处的聊天从这个账号里分出去：{channels}。我知道的关于你的一切留在这里。在那边我就不再知道你的任何事，包括安全计划。要分开吗？',
  'service.unlink.yes': '是，分开',
  'service.unlink.no': '不，还是合着',
  'service.unlink.done.leaving': '已经分开了。我知道的都留在另一边的账号里；在这里，我们重新开始。',
  'service.unlink.done.staying': '已经分开了。我知道的都留在这里；在那边，我不再知道你的任何事。',
  'service.unlink.kept': '那就还是合着。',
  'service.unlink.case':
    '已经请了咨询师来关心你，他们要靠这个账号找到你。等这件事有了着落，我就可以把聊天分开。“删除”仍然可以抹掉一切。',
}
