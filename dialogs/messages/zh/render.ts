import type { render as en } from '../en/render.ts'
import type { Message } from '../message.ts'

export const render: Record<keyof typeof en, Message> = {
  'render.choices': '可以用你自己的话回答，也可以选下面的一个：\n{list}',
  'render.pacer':
    '吸气 {inhale} 秒，呼气 {exhale} 秒。这样做大约 {rounds} 轮，按自己的节奏来；不舒服就停下。',
  'render.pacer.hold':
    '吸气 {inhale} 秒，屏住 {hold} 秒，呼气 {exhale} 秒。这样做大约 {rounds} 轮，按自己的节奏来；不舒服就停下。',
  'render.mood': '最近的几次，最新的在最后：\n{list}',
  'render.mood.read': '{date}：我读到的是{feeling}',
  'render.mood.rated': '{date}：你给自己的难受程度打了 {rating} 分（满分 10 分）',
  'render.mood.heavy': '沉重',
  'render.mood.ratherHeavy': '有些沉重',
  'render.mood.between': '不轻也不重',
  'render.mood.ratherLight': '还算轻松',
  'render.mood.light': '轻松',
  'render.download': '这个聊天里发不了文件。可以在这项服务自己的网页上下载。',
  'render.download.at': '这个聊天里发不了文件。可以在这项服务自己的网页上下载：{url}',
}
