/**
 * What an answer to a crisis question means. Everything that is neither a clear yes nor a clear no
 * stays apart: "sometimes", 想过 and "I don't know" are never counted as a no.
 */
export type CrisisReply = 'yes' | 'no' | 'some' | 'kidding' | 'refuse' | 'unclear'

const KIDDING =
  /\b(?:jk|kidding|joking|(?:was|is|its|just) (?:only |just )?a joke|(?:didnt|dont) mean (?:it|that)|not (?:being )?serious|messing with you|sarcas\w*)\b|开玩笑|玩笑话|说着玩|闹着玩|逗你|随口一说|说笑|瞎说的|不是认真的|没当真/
const REFUSE =
  /\b(?:(?:dont|do not|rather not|wont|not going to) (?:want to )?(?:talk|say|answer|discuss|tell)|stop asking|leave me alone|none of your business|drop it|change the (?:subject|topic)|mind your own)\b|不想(?:说|聊|谈|回答|讲)|别问|不要(?:再)?问|别管我|不关你的事|换个话题/
const SOME =
  /^(?:(?:yes|yeah|no|well|hmm+|um+|er+) )?(?:sometimes|somewhat|maybe|perhaps|possibly|kind of|kinda|sort of|sorta|a (?:little|bit)|partly|part of me|not sure|im not sure|unsure|idk|dunno|i dont know|dont know|i do not know|no idea|hard to say|i guess|i suppose|it depends|on and off|now and then|from time to time|occasionally|it comes and goes|i think about it|ive thought about it|i have thought about it|thought about it|both|yes and no|could be|might|i might|cant say|once|before|used to|lately|often at night|only at night)\b|^(?:嗯+,? ?)?(?:有时候?|偶尔|可能|也许|大概|或许|说不清|说不好|不清楚|不知道|不确定|不好说|有一?点|有些|一点点|想过|有想过|曾经想过|以前想过|也想过|会想|时不时|断断续续|看情况|晚上会|半信半疑|一半一半|也不是没有|不是没有|不是没想过|很难说)/
const NO =
  /^(?:no+|nope|nah|naw|n|never|not at all|not (?:really|now|today|right now|yet|anymore|thinking|like that|planning|suicidal|in danger|going to)|im not|i am not|i dont(?! know)|i do not(?! know)|i wont|i will not|i havent|i have not|i cant(?! say)|i would never|id never|i didnt|they arent|theyre not|theyre (?:safe|fine|ok|okay)|he isnt|hes not|hes (?:safe|fine|ok|okay)|she isnt|shes not|shes (?:safe|fine|ok|okay)|of course not|absolutely not|definitely not|nothing|nobody|no one|none|there isnt|there is no|theres no|negative|im (?:fine|ok|okay|safe|good|all right|alright))\b|^(?:没有?|没有的|没啊|没呢|没想过?|没有想过?|从没|从来没|并没|不|不是|不会|不用|不了|不想|不要|不在|不安全|否|还没|没人|没谁|没事|才没|哪有|怎么会|绝对没|绝不|当然不|当然没|目前没|现在没|今天不|暂时没|我没|我不|他没|她没|我很好|我还好|对方没|先不了)/
const YES =
  /^(?:y+e+s+|yeah+|yea|yep|yup|ya|y|yh|ye|aye|mhm+|mm+hm+|uh ?huh|sure|definitely|absolutely|certainly|of course|i am|im (?:thinking|going|planning|not safe|not ok|scared)|i do|i have|i did|i will|ive|i think so|think so|true|correct|right|exactly|kind of yes|ok|okay|always|every day|all the time|constantly|a lot|there is|they are|he is|she is|done|called|i called|im calling|on the phone|my (?:mum|mom|mother|dad|father|friend|sister|brother|wife|husband|partner|boyfriend|girlfriend|roommate|parents?|aunt|uncle|grandma|grandpa|neighbou?r|teacher|therapist|doctor|cousin|son|daughter|family))\b|^(?:是+|是的|是啊|对+|对的|对啊|有+|有的|有啊|有过|嗯+|恩+|会|会的|想|很想|想的|一直想|安全|挺安全|在|好|好的|可以|能|打了|已经打|在打|打过了|联系了|找了|没错|确实|经常|总是|每天|天天|一直|当然|我(?:是|有|会|想|在想|想过死)|(?:我)?(?:妈|爸|朋友|同学|室友|闺蜜|姐|哥|妹|弟|老公|老婆|男朋友|女朋友|父母|家人|老师|同事|邻居|奶奶|爷爷|医生))/

/** Words that come before an answer without being one. */
const LEAD_IN = /^(?:well|so|um+|uh+|hmm+|honestly|look|oh|please|额+|呃+|那个|其实|那|唉|哎|啊) ?/

/**
 * @param plain normalised text of the person's message
 */
export function parseCrisisReply(plain: string): CrisisReply {
  const text = plain
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(LEAD_IN, '')
    .replace(LEAD_IN, '')
  if (KIDDING.test(text)) return 'kidding'
  if (REFUSE.test(text)) return 'refuse'
  if (SOME.test(text)) return 'some'
  if (NO.test(text)) return 'no'
  return YES.test(text) ? 'yes' : 'unclear'
}
