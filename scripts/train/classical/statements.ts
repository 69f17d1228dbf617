import { GO_EMOTIONS, SHARED_EMOTIONS, type GoEmotion, type SharedEmotion } from '../../../types.ts'
import { SHARED_OF_GO, type Example } from './corpora.ts'
import { CHINESE_SITUATIONS, ENGLISH_SITUATIONS, type Situations } from './situations.ts'

/**
 * Plain sentences about one's own feelings, written for this project. People say "I'm not happy at
 * all" or 压力很大 to somebody who listens; comments on a forum and film lines hold few such
 * sentences, and the Chinese sets hardly any. They are made by filling frames with words for
 * feelings; a negated good feeling is a low mood, a negated bad one is plain or relieved.
 */
interface Feeling {
  readonly labels: readonly GoEmotion[]
  readonly words: string
}

const ENGLISH: readonly Feeling[] = [
  {
    labels: ['sadness'],
    words:
      'sad, down, miserable, heartbroken, low, blue, gloomy, unhappy, lonely, alone, empty, hopeless, depressed, hurt, tearful, worthless, broken, numb',
  },
  { labels: ['grief', 'sadness'], words: 'in mourning, full of grief, devastated by the loss' },
  {
    labels: ['disappointment', 'sadness'],
    words:
      'disappointed, let down, discouraged, defeated, stuck, burnt out, exhausted, drained, worn out',
  },
  {
    labels: ['nervousness', 'fear'],
    words:
      'anxious, nervous, worried, stressed, stressed out, tense, on edge, uneasy, overwhelmed, restless, panicky, under so much pressure',
  },
  { labels: ['fear'], words: 'scared, afraid, terrified, frightened, horrified, in a panic' },
  { labels: ['anger'], words: 'angry, furious, mad, livid, pissed off, enraged, outraged' },
  {
    labels: ['annoyance', 'anger'],
    words: 'annoyed, irritated, frustrated, fed up, grumpy, sick of this',
  },
  { labels: ['disgust'], words: 'disgusted, grossed out, repulsed, revolted, nauseated by it' },
  { labels: ['embarrassment', 'sadness'], words: 'embarrassed, ashamed, humiliated, mortified' },
  { labels: ['remorse', 'sadness'], words: 'guilty, sorry, full of regret, remorseful' },
  { labels: ['confusion'], words: 'confused, lost, puzzled, torn, unsure what to do' },
  { labels: ['surprise'], words: 'surprised, shocked, stunned, amazed, astonished' },
  { labels: ['curiosity'], words: 'curious, intrigued' },
  {
    labels: ['joy'],
    words: 'happy, glad, cheerful, joyful, delighted, good, great, wonderful, fantastic, content',
  },
  { labels: ['excitement', 'joy'], words: 'excited, thrilled, pumped, over the moon' },
  { labels: ['relief', 'joy'], words: 'relieved, calm, relaxed, at peace, better' },
  { labels: ['optimism', 'joy'], words: 'hopeful, optimistic, confident' },
  { labels: ['pride', 'joy'], words: 'proud, proud of myself' },
  { labels: ['gratitude', 'joy'], words: 'grateful, thankful' },
  { labels: ['love', 'joy'], words: 'in love, loved' },
  { labels: ['amusement', 'joy'], words: 'amused, entertained' },
]

const ENGLISH_FRAMES = [
  "I'm {}",
  'i am so {}',
  'I feel {}',
  'I have been feeling {} lately',
  'feeling really {} today',
  'I am {} about everything',
  'I just feel so {} right now.',
  'this makes me feel {}',
  "I'm very {} and I can't sleep",
]
const ENGLISH_NEGATIVE_FRAMES = [
  "I'm not {}",
  'I am not {} at all',
  "I don't feel {}",
  "I'm not feeling {} today",
  'I never feel {} anymore',
]

const ENGLISH_PLAIN =
  'hello; hi; hi there; hey; good morning; ok; okay; yes; no; maybe; yes please; no thanks; sure; I see; what can you do?; who are you?; can you help me?; what time is it?; how does this work?; i am here; tell me more; go on; next; stop; help; what is this; continue; not now; later; i do not know; let us start; english please; what should I do next?; I went to the shop today; we had lunch at noon; I work in an office; I am a student; my name is not important; I am at home; it is monday'

const CHINESE: readonly Feeling[] = [
  {
    labels: ['sadness'],
    words:
      '难过,伤心,难受,悲伤,痛苦,低落,沮丧,心痛,委屈,孤独,寂寞,空虚,绝望,抑郁,想哭,心碎,失落,无助,不快乐,不开心,没有希望,心里堵得慌',
  },
  { labels: ['grief', 'sadness'], words: '悲痛,痛失亲人的难过,舍不得他走' },
  {
    labels: ['disappointment', 'sadness'],
    words: '失望,灰心,泄气,挫败,疲惫,心累,好累,撑不住,没动力,没意思',
  },
  {
    labels: ['nervousness', 'fear'],
    words: '焦虑,紧张,担心,不安,忐忑,心慌,压力很大,压力好大,喘不过气,睡不着,坐立不安',
  },
  { labels: ['fear'], words: '害怕,恐惧,怕,恐慌,惊恐,被吓到了' },
  { labels: ['anger'], words: '生气,愤怒,气愤,恼火,火大,气死了,气炸了,受不了他' },
  { labels: ['annoyance', 'anger'], words: '烦,烦躁,烦死了,心烦,不耐烦,无语,受够了,憋屈' },
  { labels: ['disgust'], words: '恶心,厌恶,反胃,嫌弃,反感' },
  { labels: ['embarrassment', 'sadness'], words: '尴尬,丢脸,羞愧,没面子,丢人' },
  { labels: ['remorse', 'sadness'], words: '后悔,内疚,愧疚,自责,对不起他' },
  { labels: ['confusion'], words: '困惑,迷茫,不知所措,纠结,搞不懂,想不通' },
  { labels: ['surprise'], words: '惊讶,吃惊,震惊,意外,没想到' },
  { labels: ['curiosity'], words: '好奇' },
  { labels: ['joy'], words: '开心,高兴,快乐,幸福,愉快,满足,喜悦,心情很好' },
  { labels: ['excitement', 'joy'], words: '激动,兴奋,期待' },
  { labels: ['relief', 'joy'], words: '放松,轻松,安心,踏实,松了一口气,好多了' },
  { labels: ['optimism', 'joy'], words: '有希望,有信心,乐观' },
  { labels: ['pride', 'joy'], words: '骄傲,自豪,有成就感' },
  { labels: ['gratitude', 'joy'], words: '感激,感谢,感动' },
  { labels: ['love', 'joy'], words: '爱他,喜欢她,被爱着' },
]

const CHINESE_FRAMES = [
  '我{}',
  '我很{}',
  '我好{}',
  '我今天很{}',
  '我觉得{}',
  '我感到非常{}',
  '最近一直很{}',
  '真的{}',
  '心里很{}',
  '有点{}',
  '我现在特别{},不知道怎么办',
  '这件事让我很{}',
  '太{}了',
]
const CHINESE_NEGATIVE_FRAMES = ['我不{}', '我并不{}', '最近不太{}', '我没有{}', '我一点都不{}']
/** 一点都不 denies good feelings far more often than bad ones. */
const DENIES_GOOD = '一点都不'

const CHINESE_PLAIN =
  '你好;您好;嗨;在吗;早上好;晚上好;嗯;嗯嗯;好;好的;好吧;可以;不用了;是的;不是;不知道;你是谁;你能做什么;怎么用;现在几点;我在家;我是学生;我在上班;继续;下一步;停;帮助;开始吧;再说吧;等一下;今天星期一;中午吃了饭;我刚下班;请说;明白了;知道了;说中文;还有呢;我想聊聊;没什么;我没事'

/** Rough valence of the shared seven in EmoBank's narrow scale, [−1, 1]. */
const VALENCE: Readonly<Record<SharedEmotion, number>> = {
  anger: -0.4,
  disgust: -0.4,
  fear: -0.35,
  joy: 0.4,
  neutral: 0,
  sadness: -0.4,
  surprise: 0.05,
}

/** Greetings and short answers are few, and come more often than anything else. */
const TIMES_PLAIN = 4

function statement(text: string, labels: readonly GoEmotion[]): Example {
  const shared = new Set(labels.map((label) => SHARED_OF_GO[label]))
  const main = labels[0] ? SHARED_OF_GO[labels[0]] : 'neutral'
  const onOff = <Label extends string>(all: readonly Label[], isOn: (label: Label) => boolean) =>
    Object.fromEntries(all.map((label) => [label, isOn(label) ? 1 : 0])) as Record<Label, 0 | 1>
  return {
    text,
    corpus: 'statements',
    emotions: onOff(GO_EMOTIONS, (label) => labels.includes(label)),
    shared: onOff(SHARED_EMOTIONS, (label) => shared.has(label)),
    valence: VALENCE[main],
  }
}

/** What is left when a feeling is denied: nothing good, or nothing much. */
function negated(labels: readonly GoEmotion[]): readonly GoEmotion[] | null {
  const shared = labels[0] ? SHARED_OF_GO[labels[0]] : 'neutral'
  if (shared === 'joy') return ['sadness', 'disappointment']
  return shared === 'surprise' ? null : ['neutral']
}

function fill(
  feelings: readonly Feeling[],
  separator: RegExp,
  frames: readonly string[],
  negativeFrames: readonly string[],
  plain: string,
): Example[] {
  const filled = feelings.flatMap(({ labels, words }) =>
    words.split(separator).flatMap((word) => {
      const opposite = negated(labels)
      return [
        ...frames.map((frame) => statement(frame.replace('{}', word), labels)),
        // Words that are negations themselves cannot be negated once more.
        ...(opposite && !/^[不没]/.test(word)
          ? negativeFrames
              .filter((frame) => !frame.includes(DENIES_GOOD) || opposite[0] !== 'neutral')
              .map((frame) => statement(frame.replace('{}', word), opposite))
          : []),
      ]
    }),
  )
  const lines = plain.split(/; ?/).map((line) => statement(line, ['neutral']))
  return [...filled, ...Array.from({ length: TIMES_PLAIN }, () => lines).flat()]
}

/** A situation stands alone where a word for a feeling fills a dozen frames. */
const TIMES_SITUATION = 4

function told(situations: readonly Situations[]): Example[] {
  const lines = situations.flatMap(({ labels, lines }) =>
    lines.split(/; ?/).map((line) => statement(line, labels)),
  )
  return Array.from({ length: TIMES_SITUATION }, () => lines).flat()
}

export function englishStatements(): Example[] {
  return [
    ...fill(ENGLISH, /, /, ENGLISH_FRAMES, ENGLISH_NEGATIVE_FRAMES, ENGLISH_PLAIN),
    ...told(ENGLISH_SITUATIONS),
  ]
}

export function chineseStatements(): Example[] {
  return [
    ...fill(CHINESE, /,/, CHINESE_FRAMES, CHINESE_NEGATIVE_FRAMES, CHINESE_PLAIN),
    ...told(CHINESE_SITUATIONS),
  ]
}

/** Emoji alone, as people send them; the same for both languages. */
export function emojiStatements(): Example[] {
  const emoji: readonly (readonly [string, readonly GoEmotion[]])[] = [
    ['😭 😢 😞 😔 🥺 ☹️ 😿', ['sadness']],
    ['💔 🥀', ['grief', 'sadness']],
    ['😡 😠 🤬 👿', ['anger']],
    ['😤 🙄 😒', ['annoyance', 'anger']],
    ['😨 😱 😰', ['fear', 'nervousness']],
    ['🤢 🤮', ['disgust']],
    ['😮 😲 😳', ['surprise']],
    ['😊 😄 🙂 😁 🎉 🥳', ['joy']],
    ['😂 🤣', ['amusement']],
    ['🥰 😍 ❤️ 💕', ['love']],
    ['🙏', ['gratitude']],
    ['🤔', ['curiosity', 'confusion']],
  ]
  return emoji.flatMap(([list, labels]) =>
    list.split(' ').flatMap((one) => [1, 2, 3].map((n) => statement(one.repeat(n), labels))),
  )
}
