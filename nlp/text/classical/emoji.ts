/**
 * What common emoji and emoticons are used for, picked by hand. The class is a feature beside the
 * emoji itself, so that one seen seldom in training is read like its kin; how much a class weighs
 * for each emotion is learnt, not fixed here.
 */
const CLASSES = {
  joy: '😀😃😄😁😊🙂☺😺😸🎉🥳🎊✨🌞🌈👏🙌💃🕺🎶😎🤩😇🤗🌟⭐😋👍💪✌🥂🍻🏆',
  laugh: '😂🤣😆😅😹😝😜🤪😛',
  love: '❤🧡💛💚💙💜🖤🤍🤎💕💖💗💓💞💘💝💟😍🥰😘😻💑💏🌹💋😚😙🫶🤟',
  sad: '😢😭😞😔😟😥😿☹🙁😩😫🥺😓😪🥲🌧💧',
  grief: '💔🖤🥀🕯⚰🕊',
  anger: '😠😡🤬👿💢🖕😤👊🤯',
  fear: '😨😱😰😖😧😦🫣🙀👻',
  disgust: '🤢🤮🤧💩🙄😒😑👎🤡🥴',
  surprise: '😮😲😯😳🤯😵❗⁉‼🙀😧',
  doubt: '🤔🤨🧐😕😐😶🤷🫤❓🙃',
  tired: '😴😪🥱😮‍💨🛌',
  thanks: '🙏🤝💐',
} as const

export type EmojiClass = keyof typeof CLASSES

const CLASS_OF: ReadonlyMap<string, EmojiClass> = new Map(
  (Object.keys(CLASSES) as EmojiClass[]).flatMap((name) =>
    (CLASSES[name].match(/\p{Extended_Pictographic}/gu) ?? []).map((char) => [char, name] as const),
  ),
)

const EMOTICONS: readonly (readonly [RegExp, EmojiClass])[] = [
  [/(?<![\w:])[:;=]'?[-o^]?[)\]D]+(?!\w)|(?<!\w)\^[_.]?\^|\(:(?!\w)/g, 'joy'],
  [/(?<![\w:])[:=]-?[([]+(?!\w)|(?<!\w)[:;]'-?\(|(?<!\w)[tq][_.]+[tq](?!\w)|\):(?!\w)/gi, 'sad'],
  [/(?<!\w)[xX]D+(?!\w)/g, 'laugh'],
  [/<3+(?!\d)/g, 'love'],
  [/<\/3+(?!\d)/g, 'grief'],
  [/(?<![\w:])>:-?\(+/g, 'anger'],
  [/(?<![\w:]):-?[/\\](?![/\w])/g, 'doubt'],
  [/(?<![\w:]):-?[oO0](?!\w)/g, 'surprise'],
]

/** Chinese sticker names, as chat programs write them out: [泪], [捂脸], [微笑]. */
const STICKERS: readonly (readonly [RegExp, EmojiClass])[] = [
  [/\[(?:泪|流泪|大哭|伤心|难过|快哭了|委屈|苦涩|失望|悲伤|可怜)\]/g, 'sad'],
  [/\[(?:心碎|蜡烛|凋谢)\]/g, 'grief'],
  [/\[(?:怒|发怒|怒骂|抓狂|咒骂|愤怒|哼)\]/g, 'anger'],
  [/\[(?:笑哭|允悲|偷笑|捂脸|大笑|憨笑|嘻嘻|哈哈|呲牙|破涕为笑)\]/g, 'laugh'],
  [/\[(?:爱心|心|爱你|色|亲亲|拥抱|抱抱|玫瑰|飞吻|比心)\]/g, 'love'],
  [/\[(?:微笑|愉快|鼓掌|庆祝|太开心|赞|耶|强|得意|害羞)\]/g, 'joy'],
  [/\[(?:惊恐|惊吓|恐惧|害怕)\]/g, 'fear'],
  [/\[(?:吐|鄙视|白眼|呕吐|恶心|撇嘴)\]/g, 'disgust'],
  [/\[(?:惊讶|吃惊|震惊|哇)\]/g, 'surprise'],
  [/\[(?:疑问|思考|费解|黑线|皱眉|叹气)\]/g, 'doubt'],
]

/** Every emoji, emoticon and sticker of a text, with its class where it has one, in no order. */
export function findEmoji(text: string): { emoji: string; class: EmojiClass | null }[] {
  const found: { emoji: string; class: EmojiClass | null }[] = []
  for (const [emoji] of text.matchAll(/\p{Extended_Pictographic}/gu)) {
    found.push({ emoji, class: CLASS_OF.get(emoji) ?? null })
  }
  if (/[:;=<^>()]|[tqTQ][_.]|[xX]D/.test(text)) {
    for (const [pattern, name] of EMOTICONS) {
      for (const [emoji] of text.matchAll(pattern)) found.push({ emoji, class: name })
    }
  }
  if (text.includes('[')) {
    for (const [pattern, name] of STICKERS) {
      for (const [emoji] of text.matchAll(pattern)) found.push({ emoji, class: name })
    }
  }
  return found
}
