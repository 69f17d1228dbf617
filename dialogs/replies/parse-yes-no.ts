import { tidy } from './tidy.ts'

const YES = new Set(
  `yes|yeah|yea|yep|yup|yess|yas|ya|yh|ye|y|aye|sure|sure thing|for sure|ok|okay|okey|okk|k|kk|oki|alright|all right|fine|thats fine|thats ok|fine by me|of course|definitely|absolutely|certainly|totally|indeed|please|yes please|please do|lets do it|lets go|lets try|lets try it|lets start|go ahead|go on|i guess|i guess so|i suppose|i suppose so|why not|sounds good|good|great|perfect|i do|i am|i can|i will|i would|it is|it does|it did|mhm|mm hm|mmhm|uh huh|yeah ok|yeah sure|ok sure|sure ok|no problem|no worries|not bad|right|correct|true|id like that|id love to|im ready|ready|im in|i want to|worth a try|affirmative|a bit|a little|kind of|kinda|sort of|somewhat|mostly|probably|i think so|maybe a little|
好|好的|好啊|好呀|好吧|好滴|好哒|好嘞|好哦|好了|行|行吧|行啊|行的|可以|可以的|可以啊|可以呀|也可以|都可以|嗯|嗯嗯|嗯哼|恩|恩恩|嗯好|嗯好的|嗯可以|对|对的|对啊|对呀|是|是的|是啊|是呀|是呢|没问题|没错|当然|当然可以|当然好|来吧|来|要|要的|愿意|我愿意|试试|试试吧|试一下|试试看|可以试试|想|想的|想试试|我想|有|有的|有啊|有一点|有点|一点点|ok的|成|中|同意|那好吧|那好|那行|准备好了|开始吧|会|会的|能|能的|不错|挺好|没关系可以|必须的|应该是|应该吧|算是吧|差不多吧`
    .split('|')
    .map((word) => word.trim()),
)
const NO = new Set(
  `no|nope|nah|naw|nay|na|n|noo|no no|not really|no thanks|no thank you|no thx|nty|not now|not yet|not today|i dont think so|dont think so|never|id rather not|rather not|i would rather not|i dont|i cant|i do not|i am not|im not|it doesnt|it didnt|it isnt|it is not|not at all|not me|absolutely not|no way|of course not|certainly not|negative|i dont want to|i dont want that|maybe not|probably not|not much|hardly|false|wrong|incorrect|not quite|not exactly|
不|不要|不用|不用了|不是|不是的|不是吧|没有|没|没有了|没了|还没|还没有|不想|不想要|不行|不了|不太想|不怎么想|不太|不太好|不好|否|不可以|不愿意|我不愿意|不对|不对的|先不|先不了|先不要|暂时不|暂时不要|暂时不用|现在不|不需要|不必|不必了|不会|不能|不能吧|没必要|不怎么|并不|并没有|不是很|不见得|恐怕不行|算了|算了吧|免了|才不|不试|不试了|不同意`
    .split('|')
    .map((word) => word.trim()),
)
const BOTH = /\b(?:yes and no|yes but no|yes or no)\b|是也不是|又是又不是/u
const YES_START =
  /^(?:yes|yeah|yea|yep|yup|sure|of course|definitely|absolutely|ok(?:ay)?|alright|mhm)(?: |$)/u
const NO_START =
  /^(?:nope|nah|no (?=(?:i|im|id|its|it|not|thanks|thank|sorry|that|thats|but|because|please|never|way|ty|thx|we|you|theres|there|just|lets|maybe|dont)\b)|not really)(?: |$)?/u
const YES_START_ZH =
  /^(?:是的|对的|对啊|好的|好啊|可以|嗯+|没错|当然|愿意)[\s,.!。、]*(?!不|没|但)/u
const NO_START_ZH =
  /^(?:不是|不要|不用|不想|不行|没有|不太(?!清楚|确定|知道|明白)|不会|不能|不需要|不好(?!说)|不对|不了)(?!.*(?:吗|么|呢|\?)$)/u

/** True for yes, false for no, null when the `plain` text is neither, or both. */
export function parseYesNo(plain: string): boolean | null {
  const text = tidy(plain)
  if (BOTH.test(text)) return null
  if (YES.has(text) || /^(?:👍|👌|🆗|✅|💯|🙏)/u.test(plain)) return true
  if (NO.has(text) || /^(?:👎|🙅|❌)/u.test(plain)) return false
  // "no, not really" and 不,不用了: the first clause decides when it is one of the words itself.
  const [first = ''] = plain.split(/[,.;!。、\n]/u)
  const clause = tidy(first)
  if (clause !== text) {
    if (YES.has(clause)) return true
    if (NO.has(clause)) return false
  }
  if (YES_START.test(text) || YES_START_ZH.test(plain)) return true
  if (NO_START.test(text) || NO_START_ZH.test(plain)) return false
  return null
}
