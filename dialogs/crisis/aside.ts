import type { RiskKind } from '../../types.ts'
import type { MessageKey } from '../messages/en.ts'
import { bareWords } from './reply.ts'

/**
 * What people say beside the question: a fear, an obstacle or a doubt that must be answered itself
 * before any question makes sense again.
 *
 * - `worse`: it gets worse, or they fear that they are dying at this moment
 * - `no-answer`: they called, and nobody answered or the line broke off
 * - `quiet`: they cannot speak aloud where they are
 * - `strangers`: they do not want to talk to strangers, or to call at all
 * - `numbers`: no more numbers
 * - `secret`: nobody is to be told, or whether the police will be
 * - `promise`: somebody else's secret is theirs to keep
 * - `far`: the other person is far away or known online alone
 * - `young`: they are a child
 * - `next`: what to do now
 * - `scared`: fear, without a word of what of
 * - `angry`: at the program
 * - `program`: whether a human being is there
 * - `why`: why it is asked
 * - `farewell`: a goodbye, or thanks for everything
 */
export type Aside =
  | 'worse'
  | 'no-answer'
  | 'quiet'
  | 'strangers'
  | 'numbers'
  | 'secret'
  | 'promise'
  | 'far'
  | 'young'
  | 'next'
  | 'scared'
  | 'angry'
  | 'program'
  | 'why'
  | 'farewell'

const WORSE =
  /\b(?:im|i am|think im|going to|gonna|about to|might|feel like im) (?:going to |gonna |about to )?(?:die|dying|pass out|passing out|faint|fainting|collapse)\b|\b(?:sleepy|drowsy|dizzy|cant stay awake|falling asleep|getting worse|its worse|cant feel|numb|vomiting|throwing up|still bleeding|more blood)\b|(?:要|快要?|会)死了?|好困|犯困|想睡|头晕|好晕|晕倒|越来越(?:严重|难受|重|痛|疼|晕)|更严重|撑不住|发麻|没知觉|吐了|在吐|还在流血/
const NO_ANSWER =
  /\b(?:hung up|hang up on me|no ?(?:one|body) (?:is )?(?:answers?|answering|answered|picks? up|picked up|picking up|replies|replied)|(?:not|dont|didnt|doesnt|wont|isnt|arent|never) (?:answer(?:ing|ed)?|pick(?:ing|ed)? up)|no answer|line (?:is |was )?busy|voicemail|on hold|(?:call|number|line) (?:doesnt|didnt|isnt|does not|dropped|failed)(?: work(?:ing)?)?|cut (?:me )?off|didnt help|no help)\b|没人接|没有人接|无人接听|不接|没接|打不通|占线|挂(?:了|断|掉)|排队|转不到|没用的?电话|接不通|没打通/
const QUIET =
  /\b(?:(?:he|she|they|dad|mom|mum|someone|everyone|people|parents|family)(?: will| would|ll|d| might| can| could)? (?:hear|find out|wake up|catch me|see)|cant (?:talk|speak|call)(?: out loud| right now| here)?(?= because|$| he| she| they| im| my)|cant (?:talk|speak) (?:out )?loud|(?:too loud|has to be quiet|be quiet|whisper|next room))\b|(?:会|能)(?:被)?(?:听见|听到|发现)|不能(?:出声|说话|讲电话|打电话)|不敢出声|不方便(?:打|说)|在隔壁/
const STRANGERS =
  /\b(?:strangers?|(?:dont|do not|wont|will not|not going to|never going to|cant|refuse to|hate to|too scared to|scared to|afraid to|hate|dont like) (?:want to |even )?(?:call(?:ing)?|phone|phoning|phone calls|ring(?:ing)?|dial)(?: (?:anyone|anybody|them|people|a hotline|hotlines?|the hotline|a number))?(?= |$))\b|陌生人|不想(?:给.{0,4})?打(?:电话|热线)?|不(?:要|会|敢|愿意?)打|(?:怕|讨厌|害怕)打(?:电话)?|热线(?:没用|都没用|没有用)/
const NUMBERS =
  /\b(?:(?:dont|do not|stop|no more|quit|enough) (?:\w{2,8} ){0,4}(?:numbers?|hot ?lines?|help ?lines?|links?|copy ?paste)|(?:numbers?|hot ?lines?|help ?lines?) (?:dont|wont|do not|never|are) (?:help|work|useless))\b|(?:别|不要|不用|不想要|少)(?:再)?(?:给|发|贴|塞)?(?:我)?(?:这些|那些|什么)?(?:号码|热线|电话(?!亭))/
const SECRET =
  /\b(?:(?:are|will|would|do|did|can|could|going to|gonna) (?:you|u) (?:going to |gonna |have to )?(?:call|tell|report|inform|contact|send|notify|trace|track|share|save)|(?:dont|do not|please dont|you cant|you wont|never) (?:call|tell|report|inform|contact|send) (?:anyone|anybody|the (?:police|cops)|police|cops|my|them|him|her|on me|this|someone|911|999|112|an ambulance)|(?:is this|is it|are these|stay(?:s)?|keep (?:it|this)) (?:really )?(?:private|anonymous|confidential|secret|between us)|who (?:can )?(?:sees?|reads?|knows?) this|locked up|(?:the police|cops) (?:come|show up|to come))\b|你?(?:会|要|是不是要|能不能不|可以不)(?:去|帮我|给我|偷偷)?(?:报警|告诉(?:别人|我|他|她|家|老师|学校|警)|通知|联系我|举报|上报)|(?:别|不要|千万别|求你(?:别|不要)|请(?:别|不要)|不许|不能)(?:跟|和|对|去|把这)?(?:任何人|别人|我爸|我妈|爸妈|家里|老师|他|她)?(?:告诉|报警|说出去|通知|联系|讲出去)|保密(?=吗|$)|(?:别|不要)(?:跟|和|对)(?:别人|任何人|我爸|我妈|爸妈|家里人?|老师)(?:说|讲)|谁(?:会|能)?看到|匿名吗|抓我|送我去(?:医院|精神病院)/
const PROMISE =
  /\b(?:made me (?:promise|swear)|(?:i|ive) (?:promised|swore)|(?:promised|swore) not to|told me not to tell|(?:wants?|wanted|asked) me to keep|(?:keep|kept) (?:it|this|her|his|their) (?:a )?secret|hell? hate me|she will hate me|be (?:angry|mad) (?:at|with) me)\b|让我(?:保密|别说|不要说|别告诉|不要告诉)|(?:答应|保证)(?:了|过)?(?:他|她|对方)?(?:不|会?保密|别)|(?:会|要)(?:恨|怪|生)我|叫我别/
const FAR =
  /\b(?:(?:dont|do not|no idea) (?:even )?(?:know )?where (?:they|he|she|theyre|hes|shes)|online|internet friend|discord|another (?:country|city|state)|far away|long distance|dont know (?:their|his|her) (?:name|address|real name))\b|不知道(?:他|她|对方|人|ta)?(?:们)?(?:住|在|的)?(?:哪|什么地方|地址|真名|名字)|网友|网上认识|异地|很远|外地|另一个(?:城市|国家)/
const YOUNG =
  /^(?:(?:but|and) )?(?:im|i am)(?: only)? (?:[5-9]|1[0-7])(?: years? old| yo| yrs?(?: old)?)?$|\bim (?:only |just )?a (?:kid|child|minor)\b|^(?:可是|但是|但)?我?(?:才|只有|今年|现在|还)?(?:[5-9]|1[0-7]|[五六七八九十]|十[一二三四五六七])岁|我(?:还|只)(?:是)?(?:个)?(?:小孩|孩子|学生|未成年)|未成年/
const SCARED =
  /^(?:(?:no|but|and|because|im so|so) )?(?:im |i am |am )?(?:so |really |too |very )?(?:scared|terrified|afraid|frightened)\b|^我?(?:真的|好|很|太|有点|非常)?(?:害怕|怕|恐惧|慌)(?!冷|热|吵)/
const ANGRY =
  /\b(?:fuck (?:you|u|off|this bot)|screw you|(?:you|ur|youre|this is|u r)(?: are| r)? (?:\w{1,8} ){0,3}(?:bot|useless|stupid|machine|worthless|trash|garbage|script|not helping|no help)|you (?:dont|do not) (?:\w{2,8} )?(?:care|understand|get it|listen|know me)|(?:useless|stupid|dumb|fucking) (?:bot|program|machine|app|thing)|shut up|hate you)\b|机器人|滚(?!动|烫|床)|闭嘴|傻[逼x]|(?:你)?(?:根本|一点)?(?:都|也)?不(?:懂|理解|明白|关心|在乎)我|没用的(?:东西|程序|机器)|敷衍|套话|复读|恨你/
const PROGRAM =
  /\b(?:are (?:you|u) (?:a )?(?:real|human|person|ai|bot|robot|there)|is (?:anyone|anybody|someone|this (?:a )?(?:real|person|bot|human))|talk to a (?:real )?(?:human|person)|real person)\b|(?:你)?是(?:不是)?(?:个)?(?:真人|人工|人吗|机器|ai|程序)|有(?:没有)?(?:真)?人(?:在)?(?:吗|看)|你是谁/
const NEXT =
  /^(?:(?:and|so|but|ok|okay) )?(?:what (?:now|next|then|do i do|should i do|am i supposed to do|can i do)(?: now)?|help(?: me)?|please help(?: me)?|i dont know what to do|save me)$|^(?:那|现在)?(?:怎么办|我该怎么办|我怎么办|接下来呢|然后呢|救我|救命|帮帮我|该做什么)(?:啊|呢)?$/
const WHY =
  /^(?:why (?:do you|are you|would you|you) ask(?:ing)?|why (?:does it|do you care|is that)|what(?: do you mean)?|huh|what does that mean|i already (?:told|said)(?: you)?.{0,20}|you already asked)$|^(?:你?(?:为什么|干嘛|怎么)(?:这么|这样|要|老|总)?(?:问|一直问)|什么意思|啥意思|啊|我(?:已经|刚刚?|不是)说过?了?|说过了|关你什么事)/
const FAREWELL =
  /\b(?:good ?bye|bye(?: ?bye)?|farewell|so long|good ?night|see you (?:on the other side|never)|thanks? (?:you )?for (?:everything|all|listening|being (?:here|there)|trying)|(?:this is|its) (?:it|the end)|it doesnt matter (?:now|anymore)|im (?:at peace|ready|gone)|take care of yourself)\b|再见|拜拜|永别|告别|晚安|走了|谢谢你(?:一直|这段|这么|所做|陪|听我|为我)|多谢你陪|保重|别了/

/** Where an aside is heard. */
export interface AsideContext {
  readonly step: string
  readonly kind: RiskKind
  readonly about: 'self' | 'other'
}

/**
 * @param plain normalised text of the person's message
 * @returns what was said beside the question, or null
 */
export function parseAside(plain: string, { step, kind, about }: AsideContext): Aside | null {
  const text = bareWords(plain)
  // "I'm going to die" while no air comes is fear; where dying was asked about, it is an answer.
  if (kind === 'medical' && (WORSE.test(text) || SCARED.test(text))) return 'worse'
  if (NO_ANSWER.test(text)) return 'no-answer'
  if (NUMBERS.test(text)) return 'numbers'
  if (about === 'other') {
    if (PROMISE.test(text)) return 'promise'
    if (FAR.test(text)) return 'far'
  }
  if (SECRET.test(text)) return 'secret'
  if (QUIET.test(text)) return 'quiet'
  if (STRANGERS.test(text)) return 'strangers'
  if (YOUNG.test(text)) return 'young'
  if (PROGRAM.test(text)) return 'program'
  if (ANGRY.test(text)) return 'angry'
  if (SCARED.test(text) && step !== 'safe' && step !== 'safeAgain') return 'scared'
  if (NEXT.test(text)) return 'next'
  if (WHY.test(text)) return 'why'
  const ownLife = about === 'self' && (kind === 'suicide' || kind === 'self-harm')
  return ownLife && step !== 'soft' && FAREWELL.test(text) ? 'farewell' : null
}

/** Asides that say more than a yes or no in the same message: they alone are answered. */
export const OVERRIDING: readonly Aside[] = [
  'worse',
  'no-answer',
  'quiet',
  'strangers',
  'numbers',
  'secret',
  'promise',
  'far',
  'next',
  'scared',
  'farewell',
  'program',
  'why',
]

/** Asides that are still heard when no question waits, as long as the danger is fresh. */
export const HEARD_AFTERWARDS: readonly Aside[] = [
  'worse',
  'no-answer',
  'quiet',
  'strangers',
  'secret',
  'promise',
  'far',
  'next',
]

/** What answers an aside. */
export const ASIDES: Readonly<Record<Aside, MessageKey>> = {
  worse: 'crisis.aside.worse',
  'no-answer': 'crisis.aside.noAnswer',
  quiet: 'crisis.aside.quiet',
  strangers: 'crisis.aside.strangers',
  numbers: 'crisis.aside.numbers',
  secret: 'crisis.aside.secret',
  promise: 'crisis.aside.promise',
  far: 'crisis.aside.far',
  young: 'crisis.aside.young',
  next: 'crisis.aside.next',
  scared: 'crisis.aside.scared',
  angry: 'crisis.aside.angry',
  program: 'crisis.aside.program',
  why: 'crisis.aside.why',
  farewell: 'crisis.aside.farewell',
}
