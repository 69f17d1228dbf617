import type { Message } from '../message.ts'
import type { telegram as en } from '../en/telegram.ts'

export const telegram: Record<keyof typeof en, Message> = {
  'telegram.command.help': '我能做什么，随时可以用哪些词',
  'telegram.command.human': '可以找到的真人',
  'telegram.command.stop': '先不做正在做的事',
  'telegram.command.plan': '你的安全计划，留给难熬的时候',
  'telegram.command.mood': '看看你最近的心情',
  'telegram.command.week': '最近七天，还有什么帮到了你',
  'telegram.command.exercises': '所有练习，随你挑',
  'telegram.command.checkins': '我什么时候主动给你写信息',
  'telegram.command.why': '我怎么理解你的话，为什么提那个建议',
  'telegram.command.memory': '你说过的话里，我记着哪些',
  'telegram.command.language': 'English、简体中文 或 繁體中文',
  'telegram.command.country': '给你看哪里的求助热线',
  'telegram.command.link': '把你的另一个聊天和这里合到一起',
  'telegram.command.unlink': '把合在一起的聊天分开',
  'telegram.command.export': '拿一份我保存的关于你的一切',
  'telegram.command.delete': '抹掉我保存的关于你的一切',
  'telegram.press.stale': '我们后来又聊了别的，这个按钮已经不能用了。想说什么，直接写给我就好。',
  'telegram.press.again': '这里你已经选过了。想换一个的话，直接写给我就好。',
  'telegram.export.tooLarge': '这个文件太大，Telegram 发不了。请向运行这项服务的人要。',
}
