import type { Language } from '../../types.ts'
import type { MessageKey } from '../messages/en.ts'

/**
 * What a message asks or says besides feelings. The order is the order of asking: the first
 * pattern that fits wins.
 */
export const SMALL_TALK = [
  'medication',
  'diagnosis',
  'symptom',
  'wantHuman',
  'areYouDoctor',
  'areYouHuman',
  'whoAreYou',
  'privacy',
  'capabilities',
  'howItWorks',
  'cost',
  'notUnderstood',
  'criticism',
  'affection',
  'notTalking',
  'isItNormal',
  'why',
  'willItPass',
  'aboutOther',
  'opinion',
  'advice',
  'joke',
  'howAreYou',
  'stillThere',
  'farewell',
  'thanks',
  'bye',
  'greeting',
  'laugh',
  'dontKnow',
  'nothing',
  'no',
  'acknowledge',
  'test',
  'offTopic',
] as const
export type SmallTalk = (typeof SMALL_TALK)[number]

/** Whole-message patterns are anchored; the others may stand anywhere in a message. */
const PATTERNS: Readonly<Record<SmallTalk, { en: RegExp; zh: RegExp }>> = {
  medication: {
    en: /\b(?:medications?|medicines?|meds|pills?|drugs?|antidepressants?) (?:should|can|could) i (?:take|stop|try|use)\b|\b(?:should i|can i|could i|do i need to|is it (?:ok|okay|safe|bad|fine) (?:to|if i)|how (?:much|many)|what (?:dose|dosage|medication|medicine|drugs?|pills?)|which (?:medication|medicine|drugs?|pills?|antidepressants?)|recommend|prescribe|tell me)\b[^.!]{0,50}\b(?:medications?|medicines?|meds|pills?|antidepressants?|ssris?|sertraline|zoloft|prozac|fluoxetine|lexapro|escitalopram|xanax|alprazolam|lithium|valium|diazepam|melatonin|sleeping (?:pills?|tablets?)|benzos?|dose|dosage|tablets?)\b/,
    zh: /(?:吃|开|用|换|停|减|加|推荐|服)(?:什么|哪种|哪些|多少|点)?(?:抗抑郁|安眠|镇静|精神类?)?(?:的)?药(?:吗|呢|好|合适|\?|$)|(?:该|可以|能不能|要不要|能|应该)(?:吃|停|减|换|加)[^。!]{0,8}药|药量|剂量|(?:舍曲林|百忧解|氟西汀|帕罗西汀|艾司西酞普兰|褪黑素|安定|阿普唑仑|安眠药)[^。!]{0,10}(?:吗|多少|怎么|可以|能)/,
  },
  diagnosis: {
    en: /\b(?:do i have|am i|have i got|could (?:i|it|this) (?:have|be)|is (?:this|it)|do you think i(?:'m| am| have)|diagnose me|test me for|what(?:'s| is) wrong with me\?? ?(?:medically|clinically))\b[^.!]{0,40}\b(?:depress(?:ion|ed|ive)|clinical\w*|bipolar|adhd|add|autis\w+|ptsd|ocd|bpd|borderline|narcissis\w+|schizo\w+|psycho(?:tic|sis|path)|anxiety disorder|panic disorder|disorder|mentally ill|mental illness)\b|\bdiagnose me\b/,
    zh: /(?:我|这)?(?:是不是|会不会是?|算不算是?|有没有|是否)(?:得了?|患了?|有|已经)?[^。!]{0,6}(?:抑郁症|抑郁|焦虑症|双相|躁郁|强迫症|自闭|多动|精神(?:病|分裂)|心理(?:疾病|问题|有病)|心理病|创伤后|人格障碍|adhd|ptsd)|(?:我|这)(?:得了?|是|有|算|算是)(?:抑郁症|焦虑症|双相|强迫症|精神病)吗|(?:帮我|给我)(?:诊断|确诊)/,
  },
  symptom: {
    en: /\b(?:is (?:this|it|that) (?:dangerous|serious|a symptom|a side effect)|side effects? of|what (?:illness|disease) (?:do i|is)|should i (?:see|go to) (?:a|the) (?:doctor|hospital))\b/,
    zh: /(?:要不要|需不需要|该不该|应该)(?:去)?(?:看医生|去医院|看病)|副作用|这是什么病/,
  },
  wantHuman: {
    en: /\b(?:talk|speak|chat) (?:to|with) (?:a |an |some)?(?:real |actual |live )?(?:person|human|someone real|somebody real|therapist|counsell?or|one real|body real)(?: instead)?\b|\b(?:want|need|prefer|get me|give me|is there) (?:a |an )?(?:real|actual|live|human) (?:person|human|being|therapist|counsell?or|one)\b|\b(?:want|need) (?:someone|somebody) real\b/,
    zh: /转?人工(?:服务|客服)|转人工|(?:找|要|想(?:跟|和|找)?|跟|和|换|有没有)(?:一?个)?真人(?!吗)|(?:找|想要|要|需要)(?:一?个)?(?:真的)?(?:心理)?(?:咨询师|治疗师)/,
  },
  areYouDoctor: {
    en: /\bare you (?:a |an |my )?(?:real |actual |licen[sc]ed |trained )?(?:doctor|therapist|psychologist|psychiatrist|counsell?or|nurse|professional)\b/,
    zh: /你是(?:不是)?(?:真的)?(?:一个|一位|个)?(?:心理)?(?:医生|咨询师|治疗师|心理学家|专家|护士|大夫)/,
  },
  areYouHuman: {
    en: /\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an |just a )?(?:real |actual )?(?:human|person|people|bot|robot|chat ?bot|machine|program|computer|ai|real|somebody|someone real)\b|\bhow would you feel\b|\bdo you (?:have|feel) (?:feelings|emotions|anything)\b/,
    zh: /你是(?:不是)?(?:真的)?(?:一个|个)?(?:真?人(?:类)?|机器人?|程序|ai|人工智能|电脑)(?:吗|么|呢|还是|啊|\?|$)|你(?:有|会有)(?:感情|感觉|情绪)(?:吗|么)|是真人(?:吗|么|\?|在)|有真人/,
  },
  whoAreYou: {
    en: /\b(?:who|what) are you\b|\bwhat(?:'s| is) (?:your name|evenkeel)\b|\bwho (?:made|built|created) you\b|\bdo you have a name\b/,
    zh: /你是谁|你(?:叫什么|的名字)|你是什么(?!意思)|谁(?:做|造|开发|创造)(?:了)?(?:的)?你|介绍(?:一下)?你?自己|evenkeel是什么/,
  },
  privacy: {
    en: /\b(?:is (?:this|it|what i (?:say|write|tell you)|our (?:chat|conversation)) (?:\w+ )?(?:private|confidential|anonymous|secret|safe|secure|recorded|stored|saved|monitored)|(?:who|anyone|anybody|someone|somebody)(?: else)? (?:can|could|will|going to|gonna)?\s?(?:reads?|sees?|watch(?:es|ing)?|reading|seeing) (?:this|what i|my|our|it)|do you (?:record|store|save|keep|share|sell|remember) (?:this|what|my|our|everything|it|me|data)|will you tell (?:anyone|anybody|someone|my)|privacy|where (?:does|do|is) (?:my|this) (?:data|messages?|chat))/,
    zh: /隐私|保密|(?:会|会不会|能|有没有人)[^。!]{0,4}(?:被)?(?:别人|其他人|人|谁)?(?:看到|看见|知道)(?:我|吗|这些|聊天)|(?:你)?会(?:记录|保存|存|泄露|告诉别人|告诉(?:我的?)?(?:家人|父母|老师|老板))|(?:聊天|数据|记录)(?:会)?(?:存|保存|放)(?:在|到)?(?:哪|吗)|安全吗|匿名|谁(?:能|会|可以)看/,
  },
  capabilities: {
    en: /\bwhat (?:can|do) you (?:do|offer|help (?:me )?with)\b|\bhow (?:can|could|do|would) you help(?: me)?\b|\bwhat (?:is this|are you) (?:for|good for|about)\b|\bwhat can (?:we|i) (?:do|talk about) here\b|\bhow does this work\b/,
    zh: /你(?:能|会|可以)(?:做|干|帮(?:我)?(?:做|干)?)(?:些|点)?(?:什么|啥)|你有(?:什么|啥)(?:功能|用)|你(?:能|可以)(?:怎么|如何)帮|(?:怎么|如何)(?:使)?用你?(?:这个)?(?:\?|$)|这(?:里|个)?(?:是)?(?:能)?(?:干|做)(?:什么|啥)(?:的|用)/,
  },
  howItWorks: {
    en: /\bhow do you (?:work|know (?:how|what) i(?:'m| am)? feel\w*|read (?:my )?(?:feelings|emotions))\b|\bwhat model\b|\bare you (?:chat ?gpt|gpt|claude|an llm|a language model)\b/,
    zh: /你(?:是)?(?:怎么|如何)(?:工作|运作|知道我|判断|识别|读懂)|你是(?:chatgpt|gpt|大模型)|什么模型/,
  },
  cost: {
    en: /\b(?:is (?:this|it) free|how much does (?:this|it) cost|do i have to pay)\b/,
    zh: /(?:要|需要|用)(?:付|收|花)(?:钱|费)|收费|免费吗|多少钱(?:一次|\?|$)/,
  },
  notUnderstood: {
    en: /\byou (?:don't|do not|didn't|are not|aren't|never) (?:understand|get it|get me|listen(?:ing)?|hear me)\b|\bthat(?:'s| is) not what i (?:said|meant|mean)\b|\byou(?:'re| are) not (?:listening|getting)\b|\byou misunderstood\b|\bthat(?:'s| is) (?:a )?(?:stupid|dumb|weird) (?:question|answer|thing to say)\b|\byou (?:already|just) (?:asked|said) (?:that|this)\b|\bstop (?:asking|repeating)\b/,
    zh: /你(?:根本)?(?:不|没)(?:懂|明白|理解|听|在听)|(?:答|说)非所问|我不是这个意思|我说的不是这|你(?:误会|误解)|(?:你)?(?:刚才|已经)问过|别(?:再)?(?:问|重复)了|牛头不对马嘴|你听不懂/,
  },
  criticism: {
    en: /^(?:ok |well |wow |honestly,? |sorry but )?(?:this|that|it|you)(?:'s| is|'re| are)? (?:is |are )?(?:so |really |just |all |completely |totally )?(?:stupid|dumb|useless|pointless|ridiculous|silly|rubbish|bullshit|crap|a joke|a waste of time|not (?:helping|helpful|useful)|no help|annoying|bad|terrible|fake|cheesy)(?:[ .!]|$)|\b(?:stupid|useless|dumb|shitty|fucking) (?:bot|robot|machine|program|chat ?bot|app|ai)\b|\b(?:i hate you|shut up|fuck (?:you|off)|screw you|you suck|this isn't (?:helping|working)|you(?:'re| are)n't helping|you(?:'re| are) not helping|doesn't help(?: me)? (?:at all|one bit))\b|\bwhat (?:would|do|could) you (?:even )?know\b|\byou(?:'re| are) (?:just |only )?a (?:stupid |dumb )?(?:bot|robot|machine|program|computer)\b/,
    zh: /^(?:你|这)(?:个)?(?:东西|机器人|程序|ai)?(?:真|太|好|也太|根本|一点)?(?:的)?(?:都)?(?:傻|蠢|笨|没用|无聊|没意思|可笑|扯|假|烦|垃圾|智障|不(?:管)?用|没帮助|没什么用|弱智)|(?:破|垃圾|傻|智障|没用的)(?:机器人|程序|ai|软件)|滚(?:开|蛋)?$|闭嘴|去你的|我(?:讨厌|恨)你|(?:根本)?帮不(?:了|到)我|一点(?:用|帮助)(?:都|也)没有|浪费(?:我的?)?时间|你(?:一个|这个)?(?:机器人?|程序|ai)?(?:能)?(?:懂|知道)(?:个)?(?:什么|啥|屁)(?!.{0,3}(?:叫|是))|你(?:又)?(?:只是|就是|不过是|就一?个)(?:一?个)?(?:机器人?|程序|ai)/,
  },
  affection: {
    en: /^(?:evenkeel,? )?i (?:really |think i )?(?:love|like|adore) you(?: so much| too| a lot)*[ .!]*$|\b(?:will|would) you (?:marry|date|be my (?:friend|girlfriend|boyfriend))\b|\bdo you (?:love|like) me\b|\bi wish you were (?:real|human)\b|\byou(?:'re| are) my (?:only|best) friend\b|\bare you my friend\b/,
    zh: /^我(?:也)?(?:好|很|真的|超)?(?:爱|喜欢)你(?:了|哦|呀)?[!。~ ]*$|你(?:爱|喜欢)我吗|(?:做|当)我的?(?:女朋友|男朋友|朋友|对象)|你是我(?:唯一|最好)的朋友|(?:要|如果)你是真人|我们是朋友吗/,
  },
  notTalking: {
    en: /\bi (?:don't|do not|dont) (?:want|wanna|feel like) (?:to )?(?:talk|discuss|answer|say|get into)\b|\b(?:can we|let's) (?:not|talk about something else|change the subject)\b|\b(?:change|drop) the subject\b|\bi(?:'d| would) rather not\b|\bnone of your business\b/,
    zh: /不想(?:说|聊|谈|讲|回答|提)(?!不)|(?:换|聊点?)(?:个|别的)?(?:话题|别的)|别提(?:了|这)|不愿意(?:说|聊|谈)|说不出口|关你什么事/,
  },
  isItNormal: {
    en: /\b(?:is (?:it|this|that) (?:normal|ok|okay|weird|strange|wrong|bad)|am i (?:normal|overreacting|crazy|weird|weak|too sensitive|a bad (?:person|friend|mother|father|son|daughter|parent)|being (?:silly|dramatic|stupid|unreasonable|selfish)|the (?:problem|only one|bad one))|does (?:anyone|everyone|anybody|everybody) (?:else )?feel)\b/,
    zh: /(?:这|我)?(?:样)?(?:是)?(?:正常吗|正不正常|不正常(?:吗|吧))|我(?:是不是|会不会)(?:太|想太多|有点|不正常|很)(?:敏感|多|矫情|脆弱|作|过分|小气|奇怪|自私|差劲|想太多|没用)?|只有我(?:一个人)?这样|我(?:太)?矫情(?:吗|了吗|吧)/,
  },
  why: {
    en: /^(?:but |so |and |then )?why (?:do|am|can't|did|is it|does it|must|don't|would|always)\b[^.!]{0,60}\b(?:i|me|my|it)\b[^.!]{0,60}\?*$/,
    zh: /^(?:可是|那|但|但是)?(?:我)?(?:为什么|为啥|怎么)(?:我|会|总|老|还|就)[^。!]{0,24}[?。]*$/,
  },
  willItPass: {
    en: /\b(?:will|does|is) (?:it|this|that|things?)(?: \w+)? (?:ever |going to |gonna )*(?:get (?:any )?(?:better|easier)|pass|go away|stop|end|be (?:ok|okay|alright|fine))\b[^.!]{0,20}\?|\bhow long (?:will|does|until|till|before) (?:it|this|i)\b[^.!]{0,40}\?|\bwill i (?:ever |always )?(?:be (?:ok|okay|alright|happy|fine|alone|like this)|feel|get over|stop)\b/,
    zh: /(?:会|能)(?:不会|不能)?(?:好|过去|变好|好起来|好转)(?:的)?(?:吗|么|\?)|(?:要|还要|得)多久(?:才)?|什么时候(?:才)?(?:能|会)?(?:好|过去|结束|走出来)|(?:是不是|会不会)一直(?:都)?(?:会)?这样/,
  },
  aboutOther: {
    en: /^(?:but |so |and |then )?(?:why (?:does|did|do|is|are|would|doesn't|didn't|don't|isn't|can't|won't) (?:he|she|they|my \w+|people|everyone|someone)|(?:does|did|do|will|is|are) (?:he|she|they) (?:even |really |still |ever )?(?:love|like|care|hate|miss|think|mean|come|angry|mad|sorry|know|regret))\b[^.!]{0,60}\?*$/,
    zh: /^(?:可是|那|但|但是)?(?:他|她|他们|她们|我妈|我爸|老板|别人|大家)(?:到底|是不是|会不会|还|究竟|真的)*(?:为什么|为啥|怎么(?:会|能|可以|这样)|爱|喜欢|在乎|恨|讨厌|后悔|想我|是不是)[^。!]{0,20}(?:吗|呢|\?|我)[?。]*$|^为什么(?:他|她|他们|别人|大家|我妈|我爸|老板)[^。!]{0,24}$/,
  },
  opinion: {
    en: /\b(?:what do you think(?! i (?:should|can|could))|do you think (?!i should)(?:i|he|she|they|it|that|we)|what(?:'s| is) your (?:opinion|view|take)|(?:who|whose) (?:is|was) right|do you agree|am i right)\b/,
    zh: /你(?:觉得|怎么看|认为)(?!.{0,4}(?:该|应该|怎么办|怎么做))(?:呢|吗|我|他|她|这|谁|\?|$)|你怎么看|你的看法|谁对谁错|我(?:做)?(?:得)?对吗|我错了吗/,
  },
  advice: {
    en: /\b(?:what do you think i (?:should|can|could)|what (?:should|can|could|would|do) (?:i|you) do(?= (?:about|now|if|with|in)\b| ?\?|$)|(?:what am i supposed to do|any (?:advice|tips|suggestions|ideas)|give me (?:some )?(?:advice|a tip|tips)|how (?:do|can|should|could) i (?:deal|cope|handle|stop|get over|get through|fix|feel better|manage|survive|move on)|tell me what to do)\b)/,
    zh: /(?:我)?(?:该|应该|要|能|可以)(?:怎么办|怎么做|如何|做什么|做点什么)|怎么办(?:啊|呢|才好|\?|$)|(?:给|有)(?:我)?(?:点|些|什么)?(?:建议|办法|方法)|(?:怎么|怎样|如何)才(?:能|会)|(?:怎么|如何)(?:应对|处理|面对|走出|缓解|调整|摆脱)/,
  },
  joke: {
    en: /\b(?:tell me (?:a|another|some) (?:joke|jokes|something funny|funny)|make me laugh|know (?:a|any) (?:joke|jokes)|say something funny)\b/,
    zh: /(?:讲|说|来)(?:一?个|点|段)?(?:笑话|好笑的|段子)|逗(?:我|我笑|我开心)/,
  },
  howAreYou: {
    en: /^(?:(?:hi|hey|hello|good \w+|yo)[ ,!.]*)?(?:(?:and )?how(?:'s| is| are) (?:you|it going|things|life|your day)(?: (?:doing|today|going))*|how do you do|what's up|sup|wassup|how have you been|you ok|are you ok(?:ay)?|how about you|and you)[ ?!.]*$/,
    zh: /^(?:你好[,!。 ]*)?(?:你(?:最近|今天)?(?:怎么样|好吗|还好吗|过得(?:好吗|怎么样)|在干(?:嘛|什么)|在做什么|吃了吗|心情怎么样)|最近(?:怎么样|好吗)|你呢|那你呢)[呀啊呢吗?!。~ ]*$/,
  },
  stillThere: {
    en: /^(?:hello\?+|are you (?:still )?(?:there|here|awake|listening|with me)|you (?:still )?there|anyone (?:there|here)|anybody (?:there|here)|can you (?:hear|read) me)[ ?!.]*$/,
    zh: /^(?:(?:你)?(?:还)?在(?:吗|么|不在|不)|有人(?:吗|在吗)|听得到吗|你在听吗|喂+|人呢)[呀啊?!。~ ]*$/,
  },
  // A thank-you for everything with a goodbye is more than good night.
  farewell: {
    en: /^(?:ok(?:ay)?|well|so|anyway|alright)?[ ,!.]*(?:thanks?(?: you)?|thank u)(?: (?:so|very) much| a lot)? for (?:everything|it all|all (?:of )?(?:it|this|that|you(?:'ve| have)? d(?:id|one)(?: for me)?|your \w+)|always \w+(?: to me)?)(?: you(?:'ve| have)? d(?:id|one)(?: for me)?)?[ ,.!;-]*(?:and |so |this is )*(?:good ?bye|farewell|bye+)(?: (?:then|now|for good|forever|evenkeel|my friend|everyone))*[ .!]*$|^(?:this is )?(?:good ?bye|farewell|bye+)(?: (?:then|now|evenkeel|my friend|everyone))*[ ,.!;-]+(?:and )?(?:thanks?(?: you)?|thank u)(?: (?:so|very) much)? for (?:everything|it all|all of (?:it|this))[^.!?]{0,30}[ .!]*$/,
    zh: /^(?:好[了吧的]?|嗯|那)?[,。! ]*(?:真的|非常|很)?(?:谢谢|感谢|多谢)(?:你|您|大家|你们)?(?:为我)?(?:做的|给我的|的)?(?:这?一切|所有|一直以来|这段时间|这些日子)[^。!?]{0,10}[,。!;~… ]*(?:那就?)?(?:再见|永别|别了|拜拜|告别)(?:了|啦|吧)?[。!~… ]*$|^(?:再见|永别|别了|拜拜)(?:了|啦)?[,。!~… ]+(?:谢谢|感谢)(?:你|您|大家|你们)?(?:为我)?(?:做的|给我的|的)?(?:这?一切|所有|一直以来|这段时间)[^。!?]{0,10}[。!~… ]*$/,
  },
  thanks: {
    en: /^(?:ok(?:ay)?[ ,!.]*|great[ ,!.]*|oh[ ,]*)?(?:thanks?(?: you)?|thx|ty|tysm|cheers|much appreciated|i appreciate (?:it|that|this|you)|thank u)(?:[ ,!.]*(?:so much|a lot|very much|again|for (?:listening|asking|your help|that|this|everything|the help|being here|helping(?: me)?|your time|hearing me)|that (?:really )?(?:helped|helps)|you(?:'ve| have)? (?:really )?help(?:ed|s)?(?: me)?(?: a lot)?|everything|mate|evenkeel|really|i feel (?:a bit |much |a little )?(?:better|calmer|lighter)(?: now)?))*[ !.:)]*$|^(?:that|this|you|it) (?:really )?(?:helped|helps|was helpful)(?: (?:me|a lot|so much))*[ !.]*$/,
    zh: /^(?:好的?[,!。 ]*)?(?:非常|真的|太)?(?:谢谢|多谢|谢啦|感谢|谢了|蟹蟹|3q|thanks)(?:你|您|啦|了|啊|呀|呢|哦|噢|聆听|倾听|陪我?|听我说(?:这么多)?|的(?:帮助|陪伴)|陪伴|愿意听(?:我说)?|我(?:感觉|觉得)?好(?:多了|点了|一点了|些了)|[,!。~ ])*$/,
  },
  bye: {
    en: /^(?:ok(?:ay)?[ ,!.]*|thanks?(?: you)?[ ,!.]*|well[ ,]*|alright[ ,!.]*)*(?:(?:good ?)?bye+(?: bye)?|good ?night|see (?:you|ya)(?: (?:later|tomorrow|soon|around))?|cya|talk (?:to you )?(?:later|soon|tomorrow)|i (?:have to|need to|gotta|got to|should|must) (?:go|leave|run|sleep)(?: (?:now|to (?:bed|sleep|work)))?|gotta go|ttyl|(?:i'm |i am )?(?:off to|going to) (?:bed|sleep)(?: now)?|take care|have a (?:nice|good) (?:day|night|evening|one)|that's (?:all|it) for (?:now|today))(?:[ ,!.]*(?:then|now|evenkeel|for now|and thanks?|thanks?(?: you)?|for (?:today|tonight)))*[ !.]*$/,
    zh: /^(?:好(?:的|了|吧)?|谢谢(?:你)?|那|嗯)*[,!。 ]*(?:再见|拜拜|拜|晚安|回见|下次(?:再)?(?:聊|见|说)|明天(?:再)?(?:聊|见)|我?(?:先|要|得|该)?(?:去)?(?:睡(?:觉)?|走|忙|下线|休息|撤)(?:了|啦)|先(?:这样|到这)(?:吧|了|里)?|今天就(?:这样|到这)(?:里)?(?:吧|了)?|88|886|有空再聊|先不聊了)[吧啦了啊呀~!。, ]*(?:谢谢(?:你)?)?[!。~ ]*$/,
  },
  greeting: {
    en: /^(?:hi+|hey+|hello+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|evening|i'm back|im back|back again|it's me(?: again)?|hi again|hello again)(?: (?:there|again|evenkeel|everyone|friend|bot|you|i'm back))*[ !.,:)~]*$/,
    zh: /^(?:你好|您好|嗨|哈喽|哈啰|hi|hello|嘿|早上?好|早安|早|下午好|中午好|晚上好|我(?:又)?(?:回)?来了|我(?:又)?来啦|又是我|在线)[呀啊啦哦呢吗~!。,. ]*(?:你好)?[~!。 ]*$/,
  },
  laugh: {
    en: /^(?:(?:a?ha){2,}h?|(?:he){2,}|lo+l+|lmao|rofl|xd+)[ !.]*$/,
    zh: /^(?:哈{2,}|呵呵|嘿嘿|嘻嘻|hh+|233+|笑死)[~!。 ]*$/,
  },
  dontKnow: {
    en: /^(?:(?:um+|well|hm+|honestly|i mean)[ ,.]*)?(?:i )?(?:really |just |honestly )?(?:don't|dont|do not) (?:really |even )?know(?: (?:what to say|how to (?:say|explain|put|describe) (?:it|this)|where to (?:start|begin)|what i feel|how i feel|why|anymore|anything|really|tbh))*[ .!]*$|^(?:idk|(?:i )?dunno|no idea|not sure|hard to (?:say|explain)|i'm not sure|it's hard to (?:say|explain|describe))[ .!]*$/,
    zh: /^(?:我)?(?:也)?(?:真的)?(?:不知道|不清楚|说不(?:清|上来|好)|不好说|不知道(?:怎么|该|从何|从哪)?(?:说|讲|开口|开始|描述|形容)(?:起|什么)?(?:好)?|很难说|说不清楚?|不知道(?:为什么|什么感觉|怎么了|该说什么))(?:啊|呢|吧|了|诶|欸)*[.。!~… ]*$/,
  },
  nothing: {
    en: /^(?:nothing(?: (?:much|really|special|new|in particular|to say))?|not much|nvm|never ?mind|forget it|it's nothing|doesn't matter|it doesn't matter|nm|whatever)[ .!]*$/,
    zh: /^(?:没(?:什么|啥|事)(?:事|大事|特别的|好说的|可说的)?|没有(?:什么|啥)(?:事|特别的)?|算了|随便|无所谓|没关系|当我没说)(?:啊|呢|吧|了|啦)*[.。!~… ]*$/,
  },
  no: {
    en: /^(?:no+|nope|nah|not really|no thanks?|no thank you)[ .!]*$/,
    zh: /^(?:不|没有|不是|不用|不要|不了|没|不用了|不需要|算了吧)(?:啊|呢|吧|了|哦)*[.。!~ ]*$/,
  },
  acknowledge: {
    en: /^(?:ok+|okay+|okey|k+|kk|fine|alright|all right|sure|yes+|yeah+|yep|yup|yea|right|true|i see|i guess(?: so)?|maybe|perhaps|got it|hm+|mm+(?:hm+)?|uh huh|mhm|cool|good|nice|great|exactly|indeed|same|kind of|sort of|a bit|a little|so so|so-so|meh|not bad|i'm (?:ok|okay|fine|good|alright)|doing (?:ok|okay|fine|good))[ .!,]*$/,
    zh: /^(?:好|好的|好吧|行|行吧|可以|嗯+|恩+|哦+|噢+|喔|是|是的|是啊|对|对的|对啊|有|有点|有一点|也许|可能|可能吧|大概|还好|还行|还可以|一般|一般般|就那样|知道了|明白|了解|ok|没错|确实|差不多|凑合|马马虎虎|也是)(?:啊|呢|吧|了|呀|哦)*[.。!~… ]*$/,
  },
  test: {
    en: /^(?:test(?:ing)?(?: ?\d+)*|ping|1 ?2 ?3|check(?:ing)?)[ .!]*$/,
    zh: /^(?:测试(?:一下)?|试试|试一下)[.。! ]*$/,
  },
  offTopic: {
    en: /^(?:(?:what|who|where|when|how)(?:'s| is| was| are| do| does| many| much| far| old| tall)? .{0,60}\b(?:weather|capital of|president|recipe|stock|bitcoin|score|football|population|distance|temperature|translate|time is it|the date|price of)\b|write (?:me )?(?:a|an|some) (?:essay|poem|story|code|email|python|script)|translate |(?:calculate|solve) |\d+ ?[-+*/x] ?\d+)/,
    zh: /天气(?:怎么样|如何|预报)|(?:帮我|给我)?(?:写|翻译)(?:一?(?:篇|首|段|个|封))(?:作文|诗|代码|故事|文章|邮件)?|(?:首都|总统|人口|股票|股价|比分|汇率)(?:是|多少|怎么样)|现在几点|几点了|今天(?:几号|星期几|周几)|^\d+ ?[-+*/x×÷] ?\d+/,
  },
}

/** Those that end a talk, or that long messages mention in passing, must be the whole message. */
const LONG_MESSAGE = 160

/** Questions that are answered even inside a longer message. */
const ANYWHERE: ReadonlySet<SmallTalk> = new Set<SmallTalk>([
  'medication',
  'diagnosis',
  'areYouDoctor',
  'areYouHuman',
])

/** Greetings before the matter itself: "hi, my cat died" is about the cat. */
const GREETING_FIRST =
  /^(?:(?:hi+|hey+|hello+|hiya|good (?:morning|afternoon|evening))(?: there| again| evenkeel)?[ ,!.:~-]+|(?:你好|您好|嗨|哈喽|早上好|晚上好|下午好)[呀啊,!。~ ]+)/

export const withoutGreeting = (plain: string): string => {
  const rest = plain.replace(GREETING_FIRST, '')
  return rest === '' ? plain : rest
}

/** The kind of small talk that a message is, or null when it is about something. */
export function findSmallTalk(plain: string): SmallTalk | null {
  const rest = withoutGreeting(plain)
  const long = plain.length > LONG_MESSAGE
  for (const kind of SMALL_TALK) {
    if (long && !ANYWHERE.has(kind)) continue
    const { en, zh } = PATTERNS[kind]
    if (en.test(plain) || zh.test(plain)) return kind
    if (rest !== plain && (en.test(rest) || zh.test(rest))) return kind
  }
  return null
}

/** Asks whether AI is used here at all. */
const AI_USED =
  /\b(?:do|does|are|is) (?:you|this|it)\b[^.!?]{0,20}\b(?:us(?:e|ing)|run by|powered by|made (?:by|with)|written by) (?:an? )?(?:ai|artificial intelligence)\b|\bis (?:an? )?(?:ai|artificial intelligence) (?:being )?used\b|(?:是不是|有没有|是否|你)(?:在)?(?:使?用|靠)(?:了)?(?:ai|人工智能)|(?:使?用|靠)(?:了)?(?:ai|人工智能)(?:吗|么|没有)/

/** Whether a message asks if there is a person here or a program, wherever in a talk it is asked. */
export function asksWhetherHuman(plain: string): boolean {
  const { en, zh } = PATTERNS.areYouHuman
  return en.test(plain) || zh.test(plain) || AI_USED.test(plain)
}

/** A message without words, or in words that Evenkeel does not speak. */
export type Wordless =
  | 'silence'
  | 'emojiSad'
  | 'emojiAngry'
  | 'emojiAnxious'
  | 'emojiGlad'
  | 'emojiLove'
  | 'emoji'
  | 'numbers'
  | 'gibberish'
  | 'otherLanguage'

const SAD_EMOJI = /[😢😭😞😔🥺😿☹🙁😥😓💔😩😫🥀]/u
const ANGRY_EMOJI = /[😠😡🤬👿💢😤]/u
const ANXIOUS_EMOJI = /[😰😨😱😟😧😬😖😣🫣🫨]/u
const GLAD_EMOJI = /[😀😃😄😁😆😅😂🤣🙂😊😇🥳🎉😎👍👏🙌✨🌞🤗]/u
const LOVE_EMOJI = /[❤🧡💛💚💙💜🖤🤍🥰😍😘💕💖💗🫶]/u

/** Scripts that are neither Latin nor Han; kana and hangul tell Japanese and Korean from Chinese. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}\p{Script=Bengali}\p{Script=Tamil}]/u
const OTHER_LATIN =
  /\b(?:hola|estoy|gracias|buenos|quiero|tengo|muy|porque|pero|bonjour|salut|merci|je suis|c'est|j'ai|pourquoi|ich bin|ich habe|nicht|danke|guten|traurig|ciao|sono|grazie|perche|ola|obrigad[oa]|eu estou|nao|voce|ik ben|dank je|jag ar|tack|jestem|dziekuje|merhaba|tesekkur|saya|terima kasih|xin chào|toi)\b/g
const KEYBOARD_RUN = /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|zxcv|xcvb|cvbn|vbnm)/

function looksLikeGibberish(plain: string): boolean {
  const words = plain.match(/[a-z]+/g) ?? []
  if (words.length === 0 || words.length > 3 || /\p{Script=Han}/u.test(plain)) return false
  return words.every(
    (word) =>
      KEYBOARD_RUN.test(word) ||
      (word.length >= 5 && !/[aeiouy]/.test(word)) ||
      /(.)\1{4,}/.test(word) ||
      /[bcdfghjklmnpqrstvwxz]{6,}/.test(word),
  )
}

/**
 * Whether a message has no words to go by, and of which kind it is.
 *
 * @param text as written.
 */
export function findWordless(plain: string, text: string, language: Language): Wordless | null {
  if (!/[\p{L}\p{N}]/u.test(plain)) {
    if (SAD_EMOJI.test(plain)) return 'emojiSad'
    if (ANGRY_EMOJI.test(plain)) return 'emojiAngry'
    if (ANXIOUS_EMOJI.test(plain)) return 'emojiAnxious'
    if (LOVE_EMOJI.test(plain)) return 'emojiLove'
    if (GLAD_EMOJI.test(plain)) return 'emojiGlad'
    return /\p{Extended_Pictographic}/u.test(plain) ? 'emoji' : 'silence'
  }
  if (!/\p{L}/u.test(plain)) return 'numbers'
  // As written, because normalising folds letters that look Latin.
  if (OTHER_SCRIPT.test(text)) return 'otherLanguage'
  const foreign = plain.match(OTHER_LATIN) ?? []
  if (foreign.length >= 2 || (foreign.length === 1 && language === 'und')) return 'otherLanguage'
  return looksLikeGibberish(plain) ? 'gibberish' : null
}

/** The answer to each kind; those that need the situation are answered by `converse` itself. */
export const SMALL_TALK_REPLIES: Readonly<Record<SmallTalk, MessageKey>> = {
  medication: 'talk.medication',
  diagnosis: 'talk.diagnosis',
  symptom: 'talk.symptom',
  wantHuman: 'talk.wantHuman',
  areYouDoctor: 'talk.areYouDoctor',
  areYouHuman: 'talk.areYouHuman',
  whoAreYou: 'talk.whoAreYou',
  privacy: 'talk.privacy',
  capabilities: 'talk.capabilities',
  howItWorks: 'talk.howItWorks',
  cost: 'talk.cost',
  notUnderstood: 'talk.notUnderstood',
  criticism: 'talk.criticism',
  affection: 'talk.affection',
  notTalking: 'talk.notTalking',
  isItNormal: 'talk.isItNormal',
  why: 'talk.why',
  willItPass: 'talk.willItPass',
  aboutOther: 'talk.aboutOther',
  opinion: 'talk.opinion',
  advice: 'talk.advice',
  joke: 'talk.joke',
  howAreYou: 'talk.howAreYou',
  stillThere: 'talk.stillThere',
  farewell: 'talk.farewell',
  thanks: 'talk.thanks',
  bye: 'talk.bye',
  greeting: 'talk.greeting',
  laugh: 'talk.laugh',
  dontKnow: 'talk.dontKnow',
  nothing: 'talk.nothing',
  no: 'talk.no',
  acknowledge: 'talk.acknowledge',
  test: 'talk.test',
  offTopic: 'talk.offTopic',
}

/** The answer to a message without words. */
export const WORDLESS_REPLIES: Readonly<Record<Wordless, MessageKey>> = {
  silence: 'talk.silence',
  emojiSad: 'talk.emoji.sad',
  emojiAngry: 'talk.emoji.angry',
  emojiAnxious: 'talk.emoji.anxious',
  emojiGlad: 'talk.emoji.glad',
  emojiLove: 'talk.emoji.love',
  emoji: 'talk.emoji.any',
  numbers: 'talk.numbers',
  gibberish: 'talk.gibberish',
  otherLanguage: 'talk.otherLanguage',
}
