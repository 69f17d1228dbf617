import { tidy, wholly } from './tidy.ts'

/**
 * What a message does instead of answering the step.
 * - `question`: asks about the exercise, or, where no free text is expected, about anything
 * - `confused`: did not understand; `stuck`: cannot think of an answer
 * - `refusal`: does not want to; `discomfort`: the exercise itself feels bad
 * - `wait`: needs a moment; `pause`: wants to set the exercise aside
 * - `leave`, `back`, `skip`, `goOn`: what they say
 * - `worry`: something else came up
 */
export type OffScript =
  | 'question'
  | 'confused'
  | 'stuck'
  | 'refusal'
  | 'discomfort'
  | 'wait'
  | 'pause'
  | 'leave'
  | 'back'
  | 'skip'
  | 'goOn'
  | 'worry'
  | 'none'

// The words around are repeated, so no two of them may add up to a third ("想要" beside "想" and
// "要"): that would make matching exponential.
const BEFORE_EN =
  '(?:please|pls|can we|could we|can you|could you|can i|could i|may i|lets|let us|i want to|i wanna|i would like to|id like to|i need to|ill|i will|im going to|im gonna|id rather|i think|i guess|maybe|just|ok|okay|well|so|no|um+|uh+|actually|sorry|hey|and|now|but|yeah|yes|oh) '
const AFTER_EN =
  ' (?:please|pls|now|here|this|it|that|for now|right now|for today|today|the exercise|exercise|thanks|thank you|then|ok|okay|sorry|at all|anymore|any more|tbh|honestly|really|with this|step|this one|this part|this question|that one|the question|i think|i guess|yet)'
const BEFORE_ZH =
  '(?:我们|我|咱们|咱|想|要|先|请|能不能|可不可以|可以|那|就|还是|算了|嗯|好吧|不好意思|对不起|抱歉|现在|今天|真的|实在|麻烦|帮我|让我|一下|这次|说实话|其实|根本|这个|这|也|都) ?'
const AFTER_ZH =
  ' ?(?:吧|了|啊|呀|呢|吗|好吗|好了|可以吗|行吗|一下|练习|这个|这一步|这步|这一?题|这里|这儿|谢谢|今天|现在|的|啦|嘛|先)'

function either(english: string, chinese: string): RegExp {
  return new RegExp(
    `${wholly(english, BEFORE_EN, AFTER_EN).source}|${wholly(chinese, BEFORE_ZH, AFTER_ZH).source}`,
    'u',
  )
}

const LEAVE = either(
  'stop|quit|exit|leave|end|cancel|abort|finish|be done|im done with|done with|enough|thats enough|bye|goodbye|good bye|bye bye|gotta go|got to go|have to go|i have to go|i gotta go|i need to go|stop it|end it here|leave it|leave it here|leave it at that|no more|drop it|lets stop|get out|im out|stop here',
  '到这里就好|就到这里|到这儿就好|停在这里|停在这儿|停|停止|停下|停下来|退出|离开|结束|不做|不玩|不练|到此为止|到这里?|到这儿|就到这里?|就到这儿|取消|终止|不继续|再见|拜拜|走|我走|得走|够|放弃',
)
const PAUSE = either(
  'pause|take a break|have a break|need a break|a break|break|later|do (?:this|it) later|continue later|come back (?:to it )?later|finish (?:this |it )?later|not now|set it aside|set it aside for later|put it aside|save it|save it for later|maybe later|another time|not right now|brb|be right back|someone is here|somebody is here',
  '暂停|休息|休息会儿?|休息一会儿?|歇会儿?|歇一会儿?|歇|晚点|晚点再做|晚点再说|晚点再来|待会儿?|待会儿?再做|待会儿?再说|等会儿?再做|等会儿?再说|一会儿?再做|一会儿?再说|以后再做|以后再说|改天|改天再做|下次|下次再做|下次再说|回头再说|回头再做|稍后|稍后再做|先放一放|放一放|先放着|有人来|马上回来|有点事|有事',
)
const WAIT = either(
  'wait|wait a (?:minute|sec|second|moment|bit)|hold on|hang on|hold on a (?:minute|sec|second)|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|a (?:sec|second|moment|minute)|give me a (?:sec|second|moment|minute|bit)|let me think|thinking|need a (?:sec|second|moment|minute)|hm+|hmm+|uhm+|um+|uh+',
  '等|等等|等一等|等一下|等下|等会儿?|等一会儿?|稍等|慢着|想想|想一想|想一下|思考|给我一点时间|给我点时间|让我想想|嗯+|额+|呃+|唔+',
)
const SKIP = either(
  'skip|skip it|pass|next|next one|next question|next step|move on|move along|go to the next|do the next',
  '跳过|略过|过|下一个|下一题|下一步|下一项|换下一个|不答|不回答|不想答|不想回答|不想说|不说',
)
const BACK = either(
  'back|go back|undo|previous|previous step|one step back|step back|go back one|take (?:that|it) back|change my answer|change (?:that|it)|redo that|correct that|i made a mistake|made a mistake|that was wrong|typo',
  '返回|后退|上一步|上一个|上一题|回到上一步|回到上一题|退回|退一步|往回|重来|改一下|改答案|修改|更正|说错|写错|打错|填错|撤回|撤销|回去',
)
const GO_ON = either(
  'resume|continue|carry on|go on|keep going|proceed|go ahead|lets go|back to it|back to the exercise|finish this first|finish it first|finish this|ready|im ready|start|begin|im back|done|im done|all done|finished|im finished',
  '继续|接着|接着来|接着做|继续做|往下|往下走|开始|准备好|准备好了|来|先做完|做完|写完|说完|完了|好了|先把这个做完|回来|恢复|回到练习|继续练习',
)
const REFUSAL = either(
  '(?:i )?(?:really )?(?:dont|do not|dun|wont|will not|am not going to|im not going to|am not gonna|im not gonna) (?:really )?(?:want|wanna|want to|feel like|like|care|think so|do|doing|need|bother)(?: (?:to|do|doing|answer|continue|go on|go any further|talk about|say|keep going|try|this|it|that))*|(?:i )?(?:cant|cannot) (?:do|take|be bothered(?: to| with)?|face|continue|go on with|keep doing|deal with)(?: (?:to|do|this|it|that))*|(?:id |i would )?rather not(?: (?:say|answer|do|continue|talk about))*|no|nope|nah|no way|no thanks|no thank you|not interested|not in the mood|not really|(?:this|it|that)(?:s| is| feels| seems| sounds)(?: so| really| just| kind of| kinda| a bit| totally| pretty| very)* (?:stupid|dumb|silly|pointless|useless|ridiculous|boring|bs|bullshit|crap|lame|a waste of time|nonsense|rubbish|cringe|annoying|childish|not for me|too hard|too much|hard|not helping|not working)|(?:this|it|that) (?:doesnt|does not|wont|isnt|is not|aint) (?:help|work|helping|working|do anything|for me)(?: (?:me|anything))*|what a waste(?: of time)?|waste of time|im tired of|i give up|forget|forget about|whatever|screw|fuck|leave me alone|shut up|stop asking|i hate|hate|(?:do|try) (?:something|anything) (?:else|different)|something (?:else|different)|(?:do |try )?(?:another|a different) (?:one|exercise)|switch|change',
  '不想|不要|不想做|不想继续|不想弄|不想搞|不想练|不想聊|不想谈|不想写|不想填|不想试|不愿意|不愿意做|不行|做不到|做不来|做不下去|没用|没有用|没什么用|没啥用|没意思|没意义|没劲|没心情|没兴趣|不感兴趣|无聊|好无聊|太无聊|好烦|烦死|烦|太麻烦|麻烦|好蠢|很蠢|太蠢|好傻|太傻|好傻|很傻|浪费时间|算|算数|别问|不要问|别再问|不干|懒得做|懒得弄|懒得|太难|不需要|不用|不|没必要|别烦我|走开|闭嘴|随便|滚|不喜欢|讨厌|不适合|不适合我|换|换一个|换个|换别的|换个别的|做别的|换个练习',
)
const BARE_NO = /^(?:no|nope|nah|not really|none|不|不是|没|没有|无)$/u
const BARE_YES =
  /^(?:y|ya|yes|yeah|yea|yep|yup|k|kk|ok|okay|okey|alright|sure|mhm|uh huh|oh|i see|right|嗯嗯|恩|好|好的|好吧|好啊|行|行吧|可以|是|是的|对|对的|哦|噢|喔|知道了|明白了?|收到)$/u
const STUCK = either(
  '(?:i )?(?:really )?(?:dont|do not|dunno|donno) ?(?:really )?(?:know|kno|remember)?(?: (?:what to (?:say|write|put|answer|do|think)|how to (?:say|answer|do|put it|start|explain)|where to start|what i feel|how i feel))*|dunno|idk|idek|no idea|no clue|not sure|im not sure|unsure|hard to say|its hard to say|difficult to say|cant think of (?:anything|any|one|it)|i cant think of (?:anything|any|one|it)|cant think|i cant think|nothing comes(?: to mind)?|my mind is blank|blank|im stuck|stuck|i cant tell|cant say|help|help me|i need help|can you help me|who knows|beats me|give me an example|an example|example|examples|for example',
  '不知道|不知道怎么说|不知道说什么|不知道写什么|不知道怎么写|不知道怎么答|不知道怎么回答|不知道怎么做|不清楚|不太清楚|不太知道|说不清楚?|说不上来|说不好|不好说|很难说|难说|想不出来?|想不到|想不起来|没想法|没头绪|没想好|脑子一片空白|一片空白|脑子空白|卡住|卡住|不确定|不太确定|不晓得|谁知道|帮帮我|帮我|帮忙|举个例子|例子|比如|比如说|给个例子|举例|没概念',
)
const CONFUSED = either(
  'what|huh|eh|wdym|what do you mean(?: by)?|what does (?:it|this|that) mean|what do you want(?: me to (?:do|say|write))?|what should i (?:do|say|write|put|answer)|what am i (?:supposed|meant) to (?:do|say|write)|how do i (?:do|answer|say)|how(?: do you mean| exactly| should i)?|(?:i )?(?:dont|do not|didnt|did not|cant) (?:get|understand|follow)(?: (?:what you mean|the question|you|what to do|what you want))*|im confused|confused|confusing|not clear|unclear|can you explain|explain|say (?:that|it) again|repeat|repeat (?:that|it|the question)|what was the question|come again|pardon|lost|im lost',
  '什么|啥|什么意思|啥意思|什么鬼|怎么做|怎么弄|怎么答|怎么回答|怎么说|怎么写|要做什么|要写什么|要说什么|该怎么做|该说什么|该写什么|不懂|不太懂|没懂|没看懂|看不懂|听不懂|没听懂|不明白|没明白|不太明白|不理解|什么是|解释|再说一遍|再说一次|重复|没看明白|搞不懂|你说什么|你在说什么|你说啥',
)
const PURPOSE =
  /^(?:but |and |so |wait |ok |sorry |hm+ )*(?:why|whats the (?:point|use|purpose|idea|reason)|what is the (?:point|use|purpose|idea|reason)|what (?:is|are) (?:this|that|it|these) (?:good )?for|what (?:good|use) (?:is|does|will)|how (?:is|does|will|would|can|could|should) (?:this|that|it|these|writing|breathing|a number)\b.* ?(?:help|work|supposed|do|good)|does (?:this|that|it) (?:really |actually |even )?(?:help|work)|will (?:this|that|it) (?:really |actually |even )?(?:help|work)|is (?:this|that|it) (?:really |actually |even )?(?:going to |gonna |supposed to )?(?:help|work|useful|proven)|whats this for|whats that for|what for|who says|is there (?:any )?(?:evidence|proof|science))(?: |$)/u
const PURPOSE_ZH =
  /(?:这|做这个|这样做|这么做|写这个|练习|呼吸)?.{0,6}(?:有什么用|有啥用|有用吗|有用么|管用吗|有效吗|有什么意义|有啥意义|有什么帮助|能帮到我吗|有帮助吗|干什么用|干嘛用|做什么用|有什么好处|有根据吗|有科学依据吗|靠谱吗|会有用吗|真的有用)|^(?:为什么|为啥|干嘛|干吗|凭什么|为何|这是为了什么|目的是什么)(?:要|做|我们|问|让我|这|写|呼吸|得|需要|总|$)/u
/** In a free answer, "why" may be the person's own: "why does he hate me?". */
const ABOUT_EXERCISE =
  /^(?:but |and |so |wait |ok |sorry |hm+ )*(?:why|what for|why (?:do|should|would|are|am|must|did) (?:we|you|i)(?: (?:have to|need to|want to|want me to|asking|ask|doing|do|breathe|write|writing|rate|rating|count|counting|answer))*(?: (?:me|this|that|it|all this|these|know|about this|about that|a number|numbers|to know|do|doing|for|again|stuff|so much))*|why (?:this|that|numbers|a number|writing|breathing|these|all this)(?: .{0,30})?)$/u
const ABOUT_EXERCISE_ZH =
  /^(?:但是?|可是?|那|等等)?(?:为什么|为啥|干嘛|干吗|凭什么|为何)(?:我们?|你|总是?|老是?|一定|非|还|就)*(?:要|得|让我|叫我|需要)*(?:做|写|问|答|回答|呼吸|打分|评分|说|填|想|数|练|知道)*(?:这个|这些|这种|这|它|练习|东西|分数|数字|吗|呢|啊|了)*$/u
/** A why of any kind; only those above are about the exercise. */
const OWN_WHY = /^(?:\S+ )?why|^(?:但是?|可是?|那|等等)?(?:为|干嘛|干吗|凭)/u
const LENGTH =
  /^(?:and |so |but |ok )*(?:how (?:long|many (?:more )?(?:steps|questions|minutes))|how much (?:longer|more|time)|(?:will|does) (?:this|it) take (?:long|much)|are we (?:almost |nearly )?(?:done|finished|there)(?: yet)?|is (?:it|this) (?:almost |nearly )?(?:over|done|finished)|when (?:is|are|does) (?:this|it|we) (?:over|done|end|finished))\b|(?:要|还要|得|需要|还需要|还有|还得).{0,4}(?:多久|多长时间|几分钟|几步|几个问题|多少步|多少个问题|几题)|^(?:多久|多长时间|快结束了吗|快完了吗|什么时候结束|还有多少)/u
const DISCOMFORT =
  /\b(?:dizzy|light ?headed|faint|suffocat\w*|hyperventilat\w*|chok(?:e|ing)|cant breathe|cannot breathe|cant get (?:any |enough )?air|hard(?:er)? to breathe|hurts to breathe|short of breath|chest (?:is |feels )?tight\w*|(?:makes?|making|made|makin) (?:me|it|things|everything|my \w+) (?:feel )?(?:so much |even |much |way |a lot )?(?:worse|panic|panicky|more (?:anxious|tense|scared|upset|nervous|stressed))|(?:feel|feels|feeling|getting|gets|got|im|its) (?:so much |even |much |way |a lot )?(?:worse|more (?:anxious|tense|panicky|scared))|panicking|this (?:is )?(?:scares|scaring|scary)|(?:focusing|focussing|concentrating) on (?:my |the )?breath\w* .*(?:worse|panic|bad|anxious|scared|hard))\b|头晕|晕乎|发晕|眩晕|喘不过气|喘不上气|透不过气|上不来气|呼吸困难|呼吸不过来|胸闷|憋得慌|憋气|更难受|更紧张|更焦虑|更慌|更害怕|更糟|越来越难受|越来越紧张|越来越慌|越做越|越呼吸越|越想越(?:难受|糟|慌)|更不舒服/u
const DISCOMFORT_OF_EXERCISE =
  /^(?:i think |i feel |honestly |but )?(?:this|it|doing this|writing (?:this|it)(?: down)?|thinking about (?:this|it)|all this)(?:s| is|s just| is just| just)? (?:makes?|making|stressing|upsetting|hurting|triggering|scaring|overwhelming)(?: (?:me|it|things))?(?: .{0,30}(?:worse|upset|anxious|panicky?|bad|sad|sick))?$|^(?:这|这样|写这些|想这些|做这个|说这些)?(?:让我|使我|弄得我|搞得我)?(?:越做越|越写越|越想越|反而更)(?:难受|糟|焦虑|紧张|烦|慌|痛苦|伤心)了?$/u
/** Something else, said about the conversation itself; that is no answer anywhere. */
const ELSE =
  /^(?:but |and |actually |well |sorry |wait )*(?:theres (?:something|another thing) else|there is (?:something|another thing) else|something else (?:is bothering|is on my mind|came up|happened)|can (?:we|i) talk about something else|i (?:want|need|would like) to talk about something else|id (?:rather|like to) talk about something else|whats really bothering me)|^(?:不过|但是|但|其实|对了|等等)?(?:还有一?(?:件|个)(?:别的)?事|还有别的事|有另外一件事|真正让我(?:难受|烦|担心)|(?:我)?(?:想|能不能|可以|可不可以)(?:先)?(?:聊|说|谈)(?:聊|说|谈)?(?:一下)?(?:点)?(?:别的|其他|另外))/u
/** News, where the step asks for a number or a choice. */
const NEWS =
  /\b(?:something (?:new |bad |terrible |awful )?(?:just )?(?:happened|came up)|i just (?:got|heard|found out|saw|received|realized|realised|remembered)|(?:my|the) \w+ (?:just )(?:called|texted|messaged|left|died|told))\b|(?:刚刚?|刚才|突然).{0,8}(?:收到|听说|接到|发现|想起|看到|知道|得知|发生|出事|打电话|打来|发消息|发信息|骂|吵)|又(?:发生|出)了?(?:一件)?事/u
const QUESTION_START =
  /^(?:who|what|when|where|why|how|which|whose|is|are|am|do|does|did|can|could|will|would|should|have|has)\b/u
const QUESTION_ZH = /(?:吗|么|呢|什么|怎么|为什么|哪里?|谁|几点|多少)\s*\?*$/u

function isQuestion(text: string, plain: string): boolean {
  return (
    /\?\s*$/u.test(plain) ||
    (QUESTION_START.test(text) && text.split(' ').length > 2) ||
    QUESTION_ZH.test(plain)
  )
}

/** What a question is about: why we do this, how long it takes, or something else. */
export function questionAbout(plain: string): 'purpose' | 'length' | 'other' {
  const text = tidy(plain)
  if (LENGTH.test(text)) return 'length'
  return PURPOSE.test(text) || PURPOSE_ZH.test(text) ? 'purpose' : 'other'
}

export interface OffScriptContext {
  /** True where the step takes free words; there a question or a worry may be the answer itself. */
  readonly freeText: boolean
  /** True where the free words are things to be listed, so that "I feel dizzy" is no answer. */
  readonly things?: boolean
}

/** Longer than this, a text is no mere instruction such as "skip" or "I don't want to". */
const SHORT = 80

/**
 * What a `plain` message does instead of answering, if it does. Where free text is expected only
 * messages about the exercise as a whole count, so that "I want my boss to stop", "what if I
 * fail?" and "why does he hate me?" stay answers.
 */
export function offScript(
  plain: string,
  { freeText, things = false }: OffScriptContext,
): OffScript {
  const text = tidy(plain.slice(0, 2000))
  if (text === '') return 'none'
  if (text.length <= SHORT) {
    if (LEAVE.test(text)) return 'leave'
    if (PAUSE.test(text)) return 'pause'
    if (BACK.test(text)) return 'back'
    if (SKIP.test(text)) return 'skip'
    if (GO_ON.test(text)) return 'goOn'
    if (STUCK.test(text)) return 'stuck'
    if (CONFUSED.test(text)) return 'confused'
    if (WAIT.test(text)) return 'wait'
    // Where words are asked for, a bare "no" is rather "there is none" than "I won't", and an
    // "okay" no answer yet.
    if (freeText && BARE_NO.test(text)) return 'stuck'
    if (freeText && BARE_YES.test(text)) return 'goOn'
    if (REFUSAL.test(text)) return 'refusal'
  }
  const about = questionAbout(plain)
  if (about === 'length') return 'question'
  if (about === 'purpose' && (!freeText || isAboutExercise(text))) return 'question'
  if (DISCOMFORT_OF_EXERCISE.test(text)) return 'discomfort'
  if (ELSE.test(text)) return 'worry'
  if ((!freeText || things) && DISCOMFORT.test(text)) return 'discomfort'
  if (freeText) return 'none'
  if (NEWS.test(text)) return 'worry'
  return isQuestion(text, plain) ? 'question' : 'none'
}

/** "Why do I have to write this?", 这有什么用, but not "why does he hate me?". */
function isAboutExercise(text: string): boolean {
  if (text.length > SHORT) return false
  return ABOUT_EXERCISE.test(text) || ABOUT_EXERCISE_ZH.test(text) || !OWN_WHY.test(text)
}

/** "Carry on", "finish this first", 继续: go on with what was interrupted. */
export function isGoOn(plain: string): boolean {
  const text = tidy(plain)
  return text.length <= SHORT && GO_ON.test(text)
}
