import type { voice as en } from '../en/voice.ts'
import type { Message } from '../message.ts'

export const voice: Readonly<Record<keyof typeof en, Message>> = {
  'voice.consent.ask':
    '你发来了一条语音。我还没有听，因为我会先问你：可以听吗？\n\n如果你同意，运行 Evenkeel 的机器上的程序会写下你说的话，也会留意听起来是什么感觉。做完之后录音马上删除；我只保留文字（就像你打的字一样），以及它听起来的感受。如果你不回答，录音会在 24 小时内删除。\n\n如果你愿意，我还可以学习你平时说话的样子，这样能把你读得更准：那样我会保留一些关于你声音的数字，但没有任何可以播放的内容。这些你随时可以收回：输入“语音关闭”或“语音忘记”。',
  'voice.consent.askWords':
    '你发来了一条语音。我还没有听，因为我会先问你：可以听吗？\n\n如果你同意，运行 Evenkeel 的机器上的程序会写下你说的话。它只读文字，不读你的声音。做完之后录音马上删除；我只保留文字，就像你打的字一样。如果你不回答，录音会在 24 小时内删除。你随时可以收回：输入“语音关闭”。',
  'voice.consent.offer':
    '你发来的语音，我可以听吗？\n\n如果你同意，运行 Evenkeel 的机器上的程序会写下你说的话，也会留意听起来是什么感觉。做完之后每段录音马上删除；我只保留文字（就像你打的字一样），以及它听起来的感受。\n\n如果你愿意，我还可以学习你平时说话的样子，这样能把你读得更准：那样我会保留一些关于你声音的数字，但没有任何可以播放的内容。这些你随时可以收回：输入“语音关闭”或“语音忘记”。',
  'voice.consent.offerWords':
    '你发来的语音，我可以听吗？\n\n如果你同意，运行 Evenkeel 的机器上的程序会写下你说的话。它只读文字，不读你的声音。做完之后每段录音马上删除；我只保留文字，就像你打的字一样。你随时可以收回：输入“语音关闭”。',
  'voice.consent.yes': '可以，听吧',
  'voice.consent.learn': '可以，也学习我的声音',
  'voice.consent.no': '不，删掉它',
  'voice.consent.thanks': '谢谢你。我在听……',
  'voice.consent.kept': '谢谢你。从现在起，你发来的语音我会听。',
  'voice.consent.expired':
    '谢谢你。从现在起，你发来的语音我会听。之前那条已经删除了；请再发一次，或者打字告诉我。',
  'voice.consent.declined': '没关系。那条语音没有保留，我也没有听。你随时可以打字告诉我。',
  'voice.listening': '我在听……',
  'voice.off':
    '我在这里不听语音，所以不知道你说了什么，也没有保留任何内容。原因：{rule}。可以打字告诉我吗？',
  'voice.off.elsewhere': '我在这里听不了语音，所以没有什么可以打开或关闭的。',
  'voice.unfetched': '在这个渠道我取不到语音，所以不知道你说了什么。可以打字告诉我吗？',
  'voice.full':
    '这超出了我一次能听的量。我还在听你之前发的，这一条没有保留。请稍等一下再发一次，或者打字告诉我。',

  'voice.status':
    '你在 {date} 同意我听你的语音。我会写下文字，也会留意听起来的感觉；录音都会删除。你想怎么做？',
  'voice.status.words':
    '你在 {date} 同意我听你的语音。我只写下文字，别的都不读；录音都会删除。你想怎么做？',
  'voice.status.learns':
    '你在 {date} 同意我听你的语音，也同意我学习你平时的声音：到现在学了 {count} 条。录音都会删除。你想怎么做？',
  'voice.status.off': '不要再听',
  'voice.status.forget': '忘记我的声音',
  'voice.status.keep': '保持这样',
  'voice.status.kept': '好的，保持不变。',
  'voice.withdrawn':
    '好了。我不再听语音，之前学到的你的声音也删除了。你说过的话还以文字留着，和你打的字一样。再听之前，我会先问你。',
  'voice.signals': '如果你发语音，我会在你同意之后才听。',
  'voice.signals.words': '如果你发语音，我会在你同意之后写下文字，不读它听起来怎样。',

  'voice.heard': '我听到的是：“{words}”',
  'voice.heard.ask': '我不确定有没有听对。我听到的是：“{words}”你说的是这个吗？',
  'voice.heard.yes': '对，就是这个',
  'voice.heard.again': '我再说一遍',
  'voice.heard.type': '我来打字',
  'voice.heard.retry': '不好意思。那一句我先放下了；请再录一次。',
  'voice.heard.typing': '不好意思。那一句我先放下了；请打字告诉我，慢慢来。',
  'voice.heard.danger': '我可能没有听清每个字，但我听到的是：“{words}”',

  'voice.unread.empty':
    '你的语音到我这里是空的，里面完全没有声音。可以再录一次，或者打字告诉我吗？',
  'voice.unread.unknown':
    '这段录音我打不开，它的格式我不认识。可以在这里录一段，或者打字告诉我吗？',
  'voice.unread.broken':
    '你的语音到我这里已经损坏，所以我没能听到。可以再发一次，或者打字告诉我吗？',
  'voice.unread.tooLarge': '这段录音对我来说太大了。可以发一段短一点的，或者把最要紧的打出来吗？',
  'voice.unread.tooLong': '这段录音太长，我听不完。可以录一段短一点的，或者把最要紧的打出来吗？',
  'voice.unread.tooShort': '刚才那段太短，我什么也没听到。可以再试一次，或者打字告诉我吗？',
  'voice.unread.quiet':
    '我听得出你在说话，但声音太轻，听不清字句。可以离麦克风近一点再试，或者打字告诉我吗？',
  'voice.unread.silent':
    '我听了，里面只有安静。如果说不出来，也没关系。你可以再试一次，或者打一两个字。',
  'voice.unread.noise':
    '我听到了一些声音，但听不出话。可以到安静一点的地方再试，或者打字告诉我吗？',
  'voice.unread.wordless': '我听了，但没有听出说的是什么。可以再试一次，或者打字告诉我吗？',
  'voice.unread.lost': '对不起：你的语音没能及时听到，已经删除了。可以再发一次，或者打字告诉我吗？',
  'voice.unread.gone': '我取不到你的语音，它已经不在了。可以再发一次，或者打字告诉我吗？',
  'voice.unread.failed':
    '对不起，我试了好几次，还是没能听到你的语音。没有保留任何内容。可以打字告诉我吗？',
  'voice.delayed':
    '我现在听语音有点困难。你的语音没有丢：我会继续试一阵子。你不用等，可以先打字给我。',
  'voice.inDanger': '如果你有危险，请不要等我：\n\n{helplines}',
}
