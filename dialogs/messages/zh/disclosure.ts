import type { disclosure as en } from '../en/disclosure.ts'
import type { Message } from '../message.ts'

export const disclosure: Record<keyof typeof en, Message> = {
  'disclosure.again': [
    '提醒一下：我是一个人工智能程序，不是真人，也会出错。你在这里有一阵子了，歇一会儿也好，回来我还在。',
    '再说清楚一点：和你说话的是人工智能程序，不是真人。想停一停就停一停，这里不着急。',
  ],
  'disclosure.back': [
    '你回来了，真好。提醒一下：我是一个人工智能程序，不是真人，也会出错。',
    '又见到你了。先说清楚：这里是人工智能程序，不是真人，它也会出错。',
  ],
  'disclosure.inDanger': '另外再说清楚一点：我是一个人工智能程序，不是真人。',
  'disclosure.asked': '回答你的问题：我是一个人工智能程序，不是真人。',

  'disclosure.signals.text': '在这个渠道上，我会读你写的话，看其中的心情和危险的迹象。',
  'disclosure.signals.textDanger':
    '在这个渠道上，我读你写的话只是为了留意危险的迹象，不看心情。依据：{rule}。',
  'disclosure.signals.off': '在这里，我不会从你的声音或面孔去读你的心情。依据：{rule}。',
  'disclosure.signals.optIn': '只有你先同意了，我才会从你的声音或面孔去读你的心情。依据：{rule}。',
  'disclosure.signals.voiceOff':
    '在这里，我不会从你的声音去读你的心情；面孔也要你先同意才会。依据：{rule}。',
  'disclosure.signals.faceOff':
    '在这里，我不会从你的面孔去读你的心情；声音也要你先同意才会。依据：{rule}。',
}
