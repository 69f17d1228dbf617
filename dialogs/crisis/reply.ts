/**
 * What an answer to a crisis question means. Everything that is neither a clear yes nor a clear no
 * stays apart: "sometimes", 想过 and "I don't know" are never counted as a no.
 */
export type CrisisReply = 'yes' | 'no' | 'some' | 'kidding' | 'refuse' | 'unclear'

/** What was said, before it is known which question it answers: "I'm safe" is no plain yes or no. */
export type CrisisWords = CrisisReply | 'fine' | 'unsafe' | 'person'

const KIDDING =
  /\b(?:jk|kidding|joking|(?:was|is|its|just) (?:only |just )?a joke|(?:didnt|dont) mean (?:it|that)|not (?:being )?serious|messing with you|sarcas\w*)\b|开玩笑|玩笑话|说着玩|闹着玩|逗你|随口一说|说笑|瞎说的|不是认真的|没当真/
const REFUSE =
  /\b(?:(?:dont|do not|rather not|wont|not going to) (?:want to )?(?:talk|say|answer|discuss|tell)|stop asking|leave me alone|none of your business|drop it|change the (?:subject|topic)|mind your own)\b|不想(?:说|聊|谈|回答|讲)|别问|不要(?:再)?问|别管我|不关你的事|换个话题/
const SOME =
  /^(?:(?:yes|yeah|no|well|hmm+|um+|er+) )?(?:sometimes|somewhat|maybe|perhaps|possibly|kind of|kinda|sort of|sorta|a (?:little|bit)|partly|part of me|not sure|im not sure|unsure|idk|dunno|i dont know|dont know|i do not know|no idea|hard to say|i guess|i suppose|it depends|on and off|now and then|from time to time|occasionally|it comes and goes|i think about it|ive thought about it|i have thought about it|thought about it|both|yes and no|could be|might|i might|cant say|once|before|used to|lately|often at night|only at night)\b|^(?:嗯+,? ?)?(?:有时候?|偶尔|可能|也许|大概|或许|说不清|说不好|不清楚|不知道|不确定|不好说|有一?点|有些|一点点|想过|有想过|曾经想过|以前想过|也想过|会想|时不时|断断续续|看情况|晚上会|半信半疑|一半一半|也不是没有|不是没有|不是没想过|很难说)/
const UNSAFE =
  /^(?:(?:no|yes|im|i am|i dont feel|we are|were|shes|hes|theyre|they are) ){0,2}(?:not (?:really )?safe|unsafe|safe at all|in danger|scared|terrified|not ok|not okay)\b|^(?:我|她|他|对方|现在|这里)?(?:很|不太|一点(?:也|都)不|并?不|有点)?(?:不安全|危险|有危险|害怕)|^(?:不|不太|一点也不)安全/
const FINE =
  /^(?:(?:yes|yeah|no|we are|were|they are|she is|he is|everyone is|its) )?(?:im|i am|theyre|shes|hes|were)? ?(?:(?:quite|totally|really|all|currently|actually|feeling) )?(?:fine|ok|okay|safe|good|all right|alright|better)\b|^(?:我|她|他|对方|现在|目前|这里|是)?(?:是|很|挺|都|还|暂时|比较){0,2}(?:安全|没事|还好|很好|挺好|好多了|好些了)/
const NO =
  /^(?:no+|nope|nah|naw|n|never|not at all|not (?:really|now|today|right now|yet|anymore|thinking|like that|planning|suicidal|going to)|im not|i am not|i dont(?! know)|i do not(?! know)|i wont|i will not|i havent|i have not|i cant(?! say)|i would never|id never|i didnt|they arent|theyre not|he isnt|hes not|she isnt|shes not|of course not|absolutely not|definitely not|nothing|nobody|no one|none|there isnt|there is no|theres no|negative)\b|^(?:没有?|从没|从来没|并没|不|否|还没|才没|哪有|怎么会|绝对没|绝不|当然不|当然没|目前没|现在没|今天不|暂时没|我没|我不|他没|她没|对方没|先不了)/
/** Somebody is named: a yes to "is there someone?", and to nothing else. */
const PERSON =
  /^(?:yes |yeah |maybe |its |ill call |call )?(?:my|our) (?:[a-z]{3,8} )?(?:mum|mom|mother|dad|father|friends?|sister|brother|wife|husband|partner|boyfriend|girlfriend|roommates?|flatmates?|parents?|aunt|uncle|grandma|grandpa|neighbou?rs?|teacher|therapist|doctor|cousin|son|daughter|family|boss|colleague)\b|^(?:有|可以找|也许|可能)?(?:我)?(?:的)?(?:有人|人|个|朋友|家人|妈|爸|同学|室友|舍友|闺蜜|姐|哥|妹|弟|老公|老婆|男朋友|女朋友|父母|老师|同事|邻居|奶奶|爷爷|医生|咨询师)/
const YES =
  /^(?:y+e+s+|yeah+|yea|yep|yup|ya|y|yh|ye|aye|mhm+|mm+hm+|uh ?huh|sure|definitely|absolutely|certainly|of course|i am|im (?:thinking|going|planning)|i do|i have|i did|i will|i think so|think so|true|correct|right|exactly|always|every day|all the time|constantly|a lot|there is|they are|he is|she is|done|called|i called|im calling|on the phone)\b|^(?:我)?(?:是|对|有|嗯+|恩+|会|想|在|好|可以|能|打了|打过|已经|联系了|找了|没错|确实|经常|总是|每天|天天|一直|当然|在打)+(?:的|啊|呀|呢|吧|了|过|打了?|联系了?|想|会|有|是|$| ){1,4}(?:$| |的|啊|吧|了)?|^会(?:去|做)/

/** Words that come before an answer without being one. */
const LEAD_IN =
  /^(?:(?:well|so|um+|uh+|hmm+|honestly|look|oh|please)(?: |$)|(?:额+|呃+|那个|其实|唉|哎|啊) ?)/

/**
 * @param plain normalised text of the person's message
 */
export function parseCrisisReply(plain: string): CrisisWords {
  const text = plain
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(LEAD_IN, '')
    .replace(LEAD_IN, '')
  if (KIDDING.test(text)) return 'kidding'
  if (REFUSE.test(text)) return 'refuse'
  if (UNSAFE.test(text)) return 'unsafe'
  if (SOME.test(text)) return 'some'
  if (FINE.test(text)) return 'fine'
  if (NO.test(text)) return 'no'
  if (YES.test(text)) return 'yes'
  return PERSON.test(text) ? 'person' : 'unclear'
}
