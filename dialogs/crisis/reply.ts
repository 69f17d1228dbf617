/**
 * What an answer to a crisis question means. Everything that is neither a clear yes nor a clear no
 * stays apart: "sometimes", 想过 and "I don't know" are never counted as a no.
 */
export type CrisisReply = 'yes' | 'no' | 'some' | 'kidding' | 'refuse' | 'unclear'

/** What was said, before it is known which question it answers: "I'm safe" is no plain yes or no. */
export type CrisisWords = CrisisReply | 'fine' | 'unsafe' | 'person' | 'quoting'

const KIDDING =
  /\b(?:jk|kidding|joking|(?:was|is|its|just) (?:only |just )?a joke|(?:didnt|dont) mean (?:it|that)|not (?:being )?serious|messing with you|sarcas\w*)\b|开玩笑|玩笑话|说着玩|闹着玩|逗你|随口一说|说笑|瞎说的|不是认真的|没当真/
/** Not about themselves, they say: a test, a quotation, a novel, curiosity. */
const QUOTING =
  /\b(?:lyrics?|song|quot(?:e|ing|ed)|(?:just|only|was) (?:a )?(?:test(?:ing)?|curious|asking|wondering)|testing (?:you|this|the bot)|for (?:a|my) (?:novel|story|book|essay|school|paper|friend|game|script)|hypothetical(?:ly)?)\b|歌词|台词|引用|测试|试试你|看看你|就是?好奇|只是(?:好奇|问问)|随便问问|写(?:小说|剧本|作文|论文)|做研究|替朋友问|帮朋友问/
const REFUSE =
  /\b(?:(?:dont|do not|rather not|wont|not going to) (?:want to )?(?:talk|say|answer|discuss|tell)|stop asking|leave me alone|none of your business|drop it|change the (?:subject|topic)|(?:talk|chat) about (?:something|anything) else|mind your own)\b|不想(?:说|聊|谈|回答|讲)|别(?:再|老|一直)?(?:追)?问|(?:不要|不用|不许)(?:再)?(?:追)?问|别管我|别烦我|不用你管|不关你的事|换个话题/
const SOME =
  /^(?:(?:yes|yeah|no|well|hmm+|um+|er+) )?(?:sometimes|somewhat|maybe|perhaps|possibly|kind of|kinda|sort of|sorta|a (?:little|bit)|partly|part of me|not sure|im not sure|unsure|idk|dunno|i dont know|dont know|i do not know|no idea|hard to say|i guess|i suppose|it depends|on and off|now and then|from time to time|occasionally|it comes and goes|i think about it|ive thought about it|i have thought about it|thought about it|both|yes and no|could be|might|i might|cant say|once|before|used to|lately|often at night|only at night)\b|^(?:嗯+,? ?)?(?:有时候?|偶尔|可能|也许|大概|或许|说不清|说不好|不清楚|不知道|不确定|不好说|有一?点|有些|一点点|想过|有想过|曾经想过|以前想过|也想过|会想|时不时|断断续续|看情况|晚上会|半信半疑|一半一半|也不是没有|不是没有|不是没想过|很难说)/
const UNSAFE =
  /^(?:(?:no|yes|im|i am|i dont feel|we are|were|shes|hes|theyre|they are) ){0,2}(?:not (?:really )?safe|unsafe|safe at all|in danger|scared|terrified|not ok|not okay)\b|^(?:我|她|他|对方|现在|这里)?(?:很|不太|一点(?:也|都)不|并?不|有点)?(?:不安全|危险|有危险|害怕)|^(?:不|不太|一点也不)安全/
const FINE =
  /^(?:(?:yes|yeah|no|we are|were|they are|she is|he is|everyone is|its) )?(?:im|i am|theyre|shes|hes|were)? ?(?:(?:quite|totally|really|all|currently|actually|feeling) )?(?:fine|ok|okay|safe|good|all right|alright|better)\b|^(?:我|她|他|对方|现在|目前|这里|是)?(?:是|很|挺|都|还|暂时|比较){0,2}(?:安全|没事|还好|很好|挺好|好多了|好些了|好了|缓过来|不难受了|能喘气)/
const NO =
  /^(?:no+|nope|nah|naw|n|never|not at all|not (?:really|now|today|right now|yet|anymore|thinking|like that|planning|suicidal|going to)|im not|i am not|i dont(?! know)|i do not(?! know)|i wont|i will not|i havent|i have not|i cant(?! say)|i would never|id never|i didnt|they arent|theyre not|he isnt|hes not|she isnt|shes not|of course not|absolutely not|definitely not|nothing|nobody|no one|none|there isnt|there is no|theres no|negative)\b|^(?:没有?(?!用)|从没|从来没|并没|不|否|还没|才没|哪有|怎么会|绝对没|绝不|当然不|当然没|目前没|现在没|今天不|暂时没|我没|我不|他没|她没|对方没|先不了)/
/** Somebody is named: a yes to "is there someone?", and to nothing else. */
const PERSON =
  /^(?:yes |yeah |maybe |perhaps |its |ill call |ill tell |call |i (?:told|could tell|can tell|could call|can call|will tell|have) )?(?:my|our) (?:[a-z]{3,8} )?(?:mum|mom|mother|dad|father|friends?|sister|brother|wife|husband|partner|boyfriend|girlfriend|roommates?|flatmates?|parents?|aunt|uncle|grandma|grandpa|neighbou?rs?|teacher|therapist|doctor|cousin|son|daughter|family|boss|colleague)\b|^(?:我?有|可以找|也许|可能|我?(?:可以|会|想|要)?(?:跟|和|告诉|找|给|问))?(?:我)?(?:的|一个|个)?(?:有人|人|个|朋友|家人|妈|爸|同学|室友|舍友|闺蜜|姐|姊|哥|妹|弟|老公|老婆|男朋友|女朋友|父母|老师|同事|邻居|奶奶|爷爷|医生|咨询师)/
const YES =
  /^(?:y+e+s+|yeah+|yea|yep|yup|ya|y|yh|ye|aye|mhm+|mm+hm+|uh ?huh|sure|definitely|absolutely|certainly|of course|i am|im (?:thinking|going|planning)|i do|i have|i did|i will|i think so|think so|true|correct|right|exactly|always|every day|all the time|constantly|a lot|there is|they are|he is|she is|done|called|i called|im calling|on the phone)\b|^(?:我)?(?:是|对|有|嗯+|恩+|会|想|在|好|可以|能|打了|打过|已经|联系了|找了|没错|确实|经常|总是|每天|天天|一直|当然|在打)+(?:的|啊|呀|呢|吧|了|过|打了?|联系了?|想|会|有|是|$| ){1,4}(?:$| |的|啊|吧|了)?|^会(?:去|做)/

/** Words that come before an answer without being one. */
const LEAD_IN =
  /^(?:(?:well|so|um+|uh+|hmm+|honestly|actually|look|oh|please)(?: |$)|(?:额+|呃+|那个|其实|(?:我)?真的(?!吗|假)|唉|哎|啊) ?)/

/** One sign alone is an answer as well. Other faces say a feeling, and no yes or no. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^[\s\p{M}\p{Emoji_Modifier}]*(?:👍|👌|✅|✔|🙆|💯|🆗)/u, 'yes '],
  [/^[\s\p{M}\p{Emoji_Modifier}]*(?:👎|❌|✖|🙅|🚫)/u, 'no '],
]

/** A message as the parsers of answers see it: words alone, no apostrophes, no lead-in. */
export function bareWords(plain: string): string {
  const sign = SIGNS.find(([pattern]) => pattern.test(plain))
  return (
    `${sign?.[1] ?? ''}${plain}`
      .replace(/['’‘`´]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      // Recognisers of speech, and people in fear, say a word twice.
      .replace(/\b([a-z]+) \1\b/g, '$1')
      .replace(LEAD_IN, '')
      .replace(LEAD_IN, '')
  )
}

/**
 * @param plain normalised text of the person's message
 */
export function parseCrisisReply(plain: string): CrisisWords {
  const text = bareWords(plain)
  if (KIDDING.test(text)) return 'kidding'
  if (REFUSE.test(text)) return 'refuse'
  if (QUOTING.test(text)) return 'quoting'
  if (UNSAFE.test(text)) return 'unsafe'
  if (SOME.test(text)) return 'some'
  if (FINE.test(text)) return 'fine'
  if (NO.test(text)) return 'no'
  if (YES.test(text)) return 'yes'
  return PERSON.test(text) ? 'person' : 'unclear'
}

const HERE =
  /\b(?:(?:they|help|the ambulance|the police|paramedics|someone|somebody|my \w{2,10}|he|she)(?: is|re| are| s| has| have)? (?:here|arrived|with me)|theyre here|shes here|hes here|im (?:at|in) (?:the )?(?:hospital|er|a&e|emergency)|with (?:a doctor|the paramedics))\b|(?:他们|救护车|警察|医生|他|她|家人|朋友|我妈|我爸|人)(?:已经|都)?(?:来了|到了|赶到|在我?(?:身边|旁边))|(?:在|到)(?:了)?(?:医院|急诊)/
const CALLED =
  /^(?:(?:yes|yeah|yep|yup|ok|okay) )?(?:i )?(?:(?:ve |have |did |just |already )*(?:called|phoned|rang|dialled|dialed|texted)(?: (?:them|it|911|999|112|120|110|119|995|988|the (?:number|ambulance|line|hotline|police)|an ambulance|now|already|for (?:him|her|them)|my \w{2,12}))*|ive (?:just |already )?(?:called|phoned|texted)(?: \w{2,12})?|(?:im |i am |am )?(?:on the (?:phone|line)|calling|talking (?:to|with) (?:them|someone|somebody|a person|the operator|my \w{2,12}))(?: \w{2,8}){0,3}|(?:im |i am )?on (?:it|with them)|done|yes|yeah|yep|yup|i did|i have|they(?: a)?re (?:coming|on the way|on their way)|(?:theyre|they are|hes|shes|someone is|the operator is) on the (?:phone|line)|(?:help|an ambulance|the ambulance) is (?:coming|on (?:its|the) way))(?: (?:now|already))?$|^(?:是的?|对|嗯+)? ?(?:我)?(?:已经|刚刚?|刚才|正在?|在|给.{1,6})?(?:打(?:了|过了?|通了|好了|电话了?|了电话|着|给.{1,5}了?)|联系(?:上)?了|接通了?|通话中?|拨了|跟他们(?:在)?(?:说|通话))(?:电话)?(?:吧|呢|啊|了)?$|^(?:是|是的|有|对|(?:我|还)?(?:正在|在)(?:打|拨|通话)(?:了|呢|着)?|他们在路上|在路上了|他们要来了)$/
const BUT =
  /\b(?:not|no|nobody|dont|didnt|havent|cant|wont|hung up|voicemail|busy|hold|but|if|should|would|could|will)\b|没|不|挂|占线|可是|但/

/** Whether somebody was called. Only a plain yes counts: a wrong one leaves a person without help. */
export function parseCalled(plain: string): 'here' | 'called' | 'unclear' {
  const text = bareWords(plain)
  if (BUT.test(text)) return 'unclear'
  if (HERE.test(text)) return 'here'
  return CALLED.test(text) ? 'called' : 'unclear'
}
