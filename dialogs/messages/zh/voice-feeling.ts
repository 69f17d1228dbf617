import type { voiceFeeling as en } from '../en/voice-feeling.ts'
import type { Message } from '../message.ts'

export const voiceFeeling: Record<keyof typeof en, Message> = {
  'closer.sounds.anger': '激动',
  'closer.sounds.disgust': '反感',
  'closer.sounds.fear': '紧张',
  'closer.sounds.joy': '轻快',
  'closer.sounds.neutral': '平静',
  'closer.sounds.sadness': '沉重',
  'closer.sounds.surprise': '吃惊',

  'closer.ask.neutral': [
    '你说的话很平静，可声音在我听来有些{voice}。也可能是我听错了。哪一个更接近你现在的感受？',
    '话里没什么起伏，声音却好像有些{voice}，我只能听出这么多。两个里面，哪一个更接近？',
  ],
  'closer.ask.joy': [
    '你说的话听着还好，可声音在我听来有些{voice}。也可能是我听错了。哪一个更接近你现在的感受？',
    '话里像是没什么事，声音却好像有些{voice}，我只能听出这么多。两个里面，哪一个更接近？',
  ],
  'closer.choice.words': '我说的话更接近',
  'closer.choice.voice': '我的声音更接近',
  'closer.choice.both': '两样都有一点',
  'closer.choice.neither': '两样都不是',

  'closer.words': [
    '谢谢你告诉我。那我就按你说的话来。',
    '好，知道了。以你说的话为准，是我听错了。',
  ],
  'closer.voice': [
    '谢谢你说出来。有时候说一句“没事”，比真的没事容易得多。',
    '你愿意告诉我，真好。在这里不用非得没事。',
  ],
  'closer.both': [
    '那就是两样都有。这比想象的常见，两样都可以在。',
    '原来各有一点。不必非得是其中一个。',
  ],
  'closer.neither': [
    '那我两样都没听对。你会用什么词来说它？',
    '都不是，谢谢你告诉我。你自己会怎么叫它？',
  ],

  'why.voice.part':
    '这里面也有你的声音，大约占 {share}%：在我听来有些{voice}。感冒、疲倦或者麦克风不好，听起来也会像一种情绪，所以我更相信你说的话。',
  'why.voice.alone':
    '那一次我只凭你的声音：在我听来有些{voice}。感冒、疲倦或者麦克风不好，听起来也会像一种情绪。',
  'why.voice.unsure': '我也听了你的声音，但没有听出什么靠得住的东西。',
  'why.voice.apart':
    '你的话和你的声音说的不一样：声音在我听来有些{voice}。我不知道哪一个更接近，所以两个都没有当真。',
  'why.voice.settled.words':
    '之前你的话和你的声音说的不一样。你告诉我，你说的话更接近，我就按这个来。',
  'why.voice.settled.voice':
    '之前你的话和你的声音说的不一样。你告诉我，你的声音更接近，我就按这个来。',
  'why.voice.settled.both':
    '之前你的话和你的声音说的不一样。你告诉我，两样都有一点，我就按这个来。',
  'why.voice.calibrated':
    '我拿它和你平时的声音比过，那是从 {count} 条语音里了解到的。你说一句“忘记我的声音”，我就把它抹掉，也不再比较。',
  'why.voice.learning':
    '我还在了解你平时的声音（到现在 {count} 条语音），暂时没有拿来比较。你说一句“忘记我的声音”，我就把它抹掉，也不再了解。',

  'service.voice.forgotten':
    '好了：我从 {count} 条语音里了解到的、你平时的声音，已经抹掉了。从现在起，每条语音我都单独听。以后想恢复的话，说“记住我的声音”。',
  'service.voice.stopped':
    '好了：我不去了解你平时的声音，本来也没有什么可抹掉的。从现在起，每条语音我都单独听。以后想要的话，说“记住我的声音”。',
  'service.voice.nothing': '没有什么可忘记的：我没有保存你的声音，也没有了解过你平时怎么说话。',
  'service.voice.learning':
    '好。从你接下来的语音开始，我会了解你平时的声音，这样哪天不一样，我能听得更准。我只保存一些数字，从不保存录音。说“忘记我的声音”，就会停下来并且抹掉。',
  'service.voice.noConsent':
    '这要先由你同意我听你说话的语气，你还没有同意过。你发语音的时候，我会问你。',
  'service.export.voice':
    '里面还有：我从 {count} 条语音里了解过你平时的声音。录音没有保存；那些数字本身看不出什么，所以文件里只写有多少个。',
}
