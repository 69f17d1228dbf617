import type { GoEmotion } from '../../../types.ts'

/**
 * No Chinese corpus at hand carries GoEmotions' 28 labels. What the seven say about them is refined
 * by these plain words for a feeling, picked by hand, each counted only where no negation stands
 * right before it. Simplified script, matched on normalised text.
 */
const PATTERNS: readonly (readonly [GoEmotion, RegExp])[] = [
  ['admiration', /厉害|佩服|敬佩|了不起|优秀|钦佩|太强了|真棒|好棒|膜拜/g],
  ['amusement', /哈哈|好笑|笑死|有趣|搞笑|逗我笑|嘻嘻|乐死/g],
  ['anger', /气死|愤怒|生气|火大|发火|恼火|气炸|怒了|暴怒|可恶/g],
  ['annoyance', /烦死|好烦|很烦|烦人|烦躁|讨厌|受够|无语|不耐烦|闹心/g],
  ['approval', /同意|赞成|支持|没错|说得对|认可|有道理/g],
  ['caring', /心疼|抱抱|照顾好|保重|多注意|关心|替你|别太累/g],
  ['confusion', /困惑|迷茫|搞不懂|不明白|不懂为什么|糊涂|不知所措|想不通|不知道怎么/g],
  ['curiosity', /好奇|想知道|请问|有没有人知道|怎么回事/g],
  ['desire', /好想|渴望|真想|多希望|想要/g],
  ['disappointment', /失望|没考好|可惜|遗憾|落空|白费|泄气|灰心/g],
  ['disapproval', /反对|不同意|不应该|不像话|不支持|不认同|太过分/g],
  ['disgust', /恶心|反胃|作呕|厌恶|令人发指/g],
  ['embarrassment', /尴尬|丢脸|丢人|难为情|社死|羞愧|没面子/g],
  ['excitement', /激动|兴奋|期待|迫不及待|太好了|燃起来/g],
  ['fear', /害怕|恐惧|好怕|很怕|吓死|吓人|恐怖|惊恐/g],
  ['gratitude', /谢谢|感谢|多谢|感激|感恩/g],
  ['grief', /去世|离世|过世|走了以后|永远离开|悲痛|失去了(?:他|她|爸|妈|父|母|爷|奶|亲人)/g],
  ['joy', /开心|高兴|快乐|幸福|喜悦|愉快|欢喜|好爽/g],
  ['love', /爱你|爱他|爱她|喜欢|深爱|宝贝|最爱/g],
  ['nervousness', /紧张|焦虑|担心|不安|忐忑|发慌|心慌|压力(?:很|好|太)?大/g],
  ['optimism', /希望|会好的|加油|相信|有信心|一定能|乐观/g],
  ['pride', /骄傲|自豪|为自己|成就感/g],
  ['realization', /原来|才发现|才明白|突然意识到|这才|恍然/g],
  ['relief', /松了一口气|松口气|放心了|总算|终于结束|如释重负|轻松多了|还好没/g],
  ['remorse', /后悔|对不起|抱歉|愧疚|内疚|自责|都怪我|都是我的错/g],
  ['sadness', /难过|伤心|难受|悲伤|想哭|哭了|心碎|心痛|痛苦|失落|孤独|绝望|低落|委屈/g],
  ['surprise', /惊讶|没想到|居然|竟然|震惊|天哪|吃惊|意外/g],
]

const NEGATED = /(?:不|没|没有|不是|并不|别|不太|毫不|未)(?:那么|怎么|太|很|再|能|会|要|用|必)?$/
/** What a person denies just before a word reaches back about this far. */
const LOOK_BACK = 5

/** The labels whose words a normalised Chinese text says without negation. */
export function labelsNamedIn(plain: string): ReadonlySet<GoEmotion> {
  const named = new Set<GoEmotion>()
  for (const [label, pattern] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const before = plain.slice(Math.max(0, match.index - LOOK_BACK), match.index)
      if (!NEGATED.test(before)) {
        named.add(label)
        break
      }
    }
  }
  return named
}
