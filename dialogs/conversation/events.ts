/**
 * What happened, or is feared to happen, in so many words: who did what to whom. Topics say which
 * part of life a message is about; these say what took place in it, so that the answer can meet
 * the thing itself. The order is the order of answering: the most telling first.
 */
export const EVENTS = [
  'sarcasm',
  'patientDied',
  'noGoodbye',
  'firstWithout',
  'belongings',
  'toldToMoveOn',
  'fearScolded',
  'fearFired',
  'fearLeft',
  'fearFailed',
  'fearJudged',
  'publicScold',
  'compared',
  'humiliated',
  'cheated',
  'lied',
  'left',
  'blamed',
  'notBelieved',
  'credit',
  'landlord',
  'controlled',
  'pushed',
  'talkedBehind',
  'disliked',
  'noHelp',
  'relapsed',
  'leftOut',
  'noReply',
  'ignored',
  'promiseBroken',
  'criticised',
  'shoutedAt',
  'rejected',
  'selfShouted',
  'badParent',
  'disappointed',
  'notEnough',
  'failed',
  'mistake',
  'froze',
  'feltSmall',
  'panicBody',
  'seesKidsLittle',
  'babyCries',
  'illRelative',
  'emptyHome',
  'tellsFine',
  'noBother',
  'untold',
  'knowsNobody',
  'nobodyAsks',
  'language',
  'distant',
  'allOnMe',
  'missedHome',
  'nightShift',
  'waiting',
  'cannotFocus',
  'puttingOff',
  'othersAhead',
  'workload',
  'cannotPay',
  'cannotSayNo',
  'dilemma',
  'replaying',
  'withdrawn',
  'noAppetite',
  'crying',
  'missing',
  'boiling',
  'noUse',
  'better',
  'tired',
  'often',
  'worse',
  'long',
] as const
export type Event = (typeof EVENTS)[number]

interface Pattern {
  readonly en: RegExp
  readonly zh: RegExp
  /** Told as something still to come: what already happened is then another event. */
  readonly ahead?: boolean
}

const BOSS = String.raw`(?:boss|manager|teacher|supervisor|colleagues?|he|she|they|mum|mom|dad|mother|father|parents|wife|husband|family)`
/** Signs that something has not happened yet. */
const AHEAD =
  /\b(?:will|'ll|won't|going to|gonna|might|could|afraid|scared|worr(?:y|ied)|what if|in case|dread|fear|expect(?:ing)? (?:him|her|them) to)\b|肯定|又要|会(?:不会)?|怕|万一|要是|估计|担心|等着/
/** Taken back by what stands right before it. */
const DENIED =
  /\b(?:not|never|n't|nobody|no one|hasn't|haven't|without|stopped|used to)(?: (?:ever|even|really|actually|once|been|being|have|has|got|get|to))*[ ,]*$|(?:没有?|不是|从不|从没|并没|不再|别)$/

const PATTERNS: Readonly<Record<Event, Pattern>> = {
  sarcasm: {
    en: /\banother (?:great|wonderful|lovely|fantastic|glorious|perfect|amazing) (?:day|night|week|shift|meeting|monday)\b|\bliving the dream\b|^(?:oh|wow|well|yeah|sure)?[ ,]*(?:just )?(?:great|perfect|wonderful|fantastic|brilliant|lovely|marvellous)[ ,.!]+(?:just what|another|now|my|the|so|and now|thanks)\b|\blucky me\b|\bwhat could (?:possibly )?go wrong\b|^(?:yeah|yea|sure)[ ,]+(?:right|sure)|\bhow (?:very )?(?:lovely|wonderful|nice) for (?:me|him|her|them)\b|\blife of the party\b|\b(?:employee|parent|mother|father|son|daughter|friend) of the (?:year|month)\b/,
    zh: /我可?真是?(?:太)?(?:幸运|走运|幸福|有福气|行|棒|厉害|能耐)(?:啊|呢|了|哦|$)|真是?太?(?:棒|好|美好|精彩)了?呢|呵呵[,。 ].|可真(?:好|棒|行|会)(?:啊|呢)?|人间(?:值得|天堂)呢|又是(?:美好|充实|精彩|幸福)的一天/,
  },
  patientDied: {
    en: /\b(?:my|a|our|the|one of my) patients?\b[^.!?]{0,30}\b(?:died|passed|didn't make it|dying)\b|\blost (?:a|my|our|another) patients?\b/,
    zh: /(?:病人|患者|病床)[^。!?]{0,10}(?:走了|去世|没了|没救回来|没抢救|离世|不在了)|没(?:能)?(?:救|抢救)(?:回来|过来)/,
  },
  noGoodbye: {
    en: /\b(?:never|didn't|couldn't|did not|could not)(?: even)?(?: get to| get the chance to| manage to)? (?:say|said) (?:goodbye|bye)\b|\b(?:didn't|did not|couldn't) (?:make it|get there|be there)(?: in time)?\b[^.!?]{0,20}\b(?:before|died|in time|end)\b|\b(?:wasn't|not) there when (?:he|she|they) (?:died|passed|went)\b/,
    zh: /(?:没|没有|没能|来不及|没来得及)(?:见(?:到|上)?)?(?:.{0,4})?(?:最后一面|告别|道别|说再见|好好说)|没赶上(?:见|最后)?|最后一面/,
  },
  firstWithout: {
    en: /\bfirst (?:christmas|birthday|new year|holiday|spring festival|easter|anniversary|summer|mother's day|father's day)\b[^.!?]{0,30}\b(?:without|since)\b|\b(?:his|her|their) birthday\b|\banniversary of (?:his|her|their|the) death\b|\b(?:a|one) year (?:ago|since) (?:he|she|they|my \w+) (?:died|passed)\b/,
    zh: /(?:第一个|头一个)[^。!?]{0,6}(?:年|节|生日|中秋|清明)|忌日|周年|清明|(?:他|她|它|爸|妈|奶奶|爷爷|外婆|外公)(?:的)?生日/,
  },
  belongings: {
    en: /\b(?:his|her|their|mum's|mom's|dad's) (?:clothes|coat|jacket|shirt|sweater|room|things|mug|cup|chair|glasses|shoes|voicemails?|messages|number|phone|bowl|collar|bed|lead|leash)\b/,
    zh: /遗物|(?:他|她|它|爸|妈|奶奶|爷爷|外婆|外公)(?:爸|妈)?的(?:衣服|外套|房间|东西|杯子|椅子|眼镜|鞋|微信|号码|手机|碗|窝|牵引绳|语音|围巾)/,
  },
  toldToMoveOn: {
    en: /\b(?:everyone|everybody|people|they|friends?|family|mum|mom|dad|colleagues?)\b[^.!?]{0,25}\b(?:tell|tells|told|say|says|saying|said|think|thinks)\b[^.!?]{0,20}\b(?:move on|get over|be strong|at least|over it|moved on|let (?:it|him|her) go|just a (?:dog|cat|pet)|it's been)\b/,
    zh: /(?:都|他们|别人|大家|家里人?|朋友|亲戚|人人).{0,6}(?:劝|说|叫|让)我?.{0,6}(?:想开|看开|向前看|往前看|坚强|节哀|放下|别难过|不要难过|走出来|只是(?:一?(?:只|条))?(?:猫|狗|宠物))/,
  },
  fearScolded: {
    ahead: true,
    en: new RegExp(
      String.raw`\b${BOSS}\b[^.!?]{0,25}\b(?:will|'ll|going to|gonna|might) (?:\w+ )?(?:kill me|be (?:so |really |very )?(?:mad|angry|furious|disappointed)|yell|shout|scream|scold|have a go|tell me off|freak out|lose it|be on me)|\b(?:afraid|scared|worried|terrified|dread)\b[^.!?]{0,25}\b(?:tell(?:ing)? (?:him|her|them|my|mum|mom|dad)|yell|shout|scold|angry with me|mad at me)\b`,
    ),
    zh: /(?:肯定|一定|估计|又?要|会|怕|等着|少不了).{0,5}(?:骂|凶|吼|训|批评|数落|念叨|收拾|打)我|(?:肯定|少不了|等着).{0,3}(?:挨骂|挨训|挨打|发火)|怕(?:被|挨)?.{0,6}(?:骂|批评|训|凶|打|发火)|(?:不敢|怎么)(?:跟|告诉|和|让).{0,6}(?:爸|妈|家里|父母|老师|他们)(?:知道|说|讲)?/,
  },
  fearFired: {
    ahead: true,
    en: /\b(?:afraid|scared|worried|terrified|might|will|'ll|going to|gonna|could|fear)\b[^.!?]{0,30}\b(?:fired|sacked|laid off|let go|lose (?:my|the|this) job|made redundant|replaced)\b/,
    zh: /(?:怕|担心|会|可能|要|快|肯定).{0,6}(?:被(?:裁|辞|开|优化|替)|失业|丢(?:了)?工作|裁员|裁到)|裁员.{0,8}(?:怕|轮到|担心)/,
  },
  fearLeft: {
    ahead: true,
    en: /\bdon't want to lose (?:him|her|them)\b|\b(?:he|she|they) (?:said (?:he|she|they) )?(?:will|'ll|might|is going to) leave\b|\b(?:afraid|scared|worried|terrified|will|'ll|going to|gonna|fear)\b[^.!?]{0,30}\b(?:leave me|leaves me|break up with me|find someone (?:else|better)|lose (?:him|her|them)|get bored of me|stop loving|abandon\w*|end up alone|be alone forever)\b/,
    zh: /(?:怕|担心|会|总觉得|万一).{0,8}(?:离开我|不要我|不爱我|不喜欢我了|跟我分手|失去(?:他|她|你们)|分手|抛弃|孤独终老|变心)/,
  },
  fearFailed: {
    ahead: true,
    en: /\b(?:afraid|scared|worried|terrified|will|'ll|going to|gonna|might|know i'll|what if)\b[^.!?]{0,25}\b(?:fail(?:ing)?|flunk(?:ing)?|mess(?:ing)? (?:it |this |everything )?up|screw(?:ing)? (?:it |this )?up|not pass|blow it|go(?:es)? wrong|forget everything|do badly)\b/,
    zh: /(?:怕|担心|会|肯定|万一|一定|要|估计|觉得).{0,8}(?:考砸|考不好|考不上|不及格|挂科|搞砸|失败|过不了|没过|出错|忘词|发挥不好|完蛋|落榜)/,
  },
  fearJudged: {
    ahead: true,
    en: /\b(?:everyone|everybody|they|people|others|the whole \w+|all of them)(?: all| probably| already)? (?:(?:will |must |might |are going to |gonna )(?:all |probably )?(?:think|judge|laugh|talk about|stare)|thinks?(?: that)? i(?:'m| am)|(?:is|are) judging me)\b|\bwhat (?:will |would |do |must )?(?:people|they|others|everyone)(?: must| will| would)? (?:think|say)\b|\b(?:afraid|scared|worried)\b[^.!?]{0,20}\b(?:laugh at|judge|think)\b/,
    zh: /(?:别人|大家|他们|同学|同事|人家|所有人).{0,6}(?:会|肯定|都|一定|怎么|在).{0,4}(?:看我|想我|笑我|笑话我|说我|议论我|觉得我|看不起我|盯着我)|怕(?:被|别人|人家|大家|他们).{0,6}(?:笑|看|议论|说|觉得|评价)/,
  },
  publicScold: {
    en: /\b(?:shout|yell|scream|snap|lash|critici[sz]|scold|t(?:old|elling|ells) me off|told off|laid into|had a go|tore into|call(?:ed|s|ing)? me|dress(?:ed|es|ing) (?:me )?down|chew(?:ed|s) me out|blam)\w*\b[^.!?]{0,40}\b(?:in front of|in public|before the (?:whole|entire)|in the middle of (?:the|a)|with everyone|over the loudspeaker|in the group chat|on the call)\b|\bin front of (?:everyone|everybody|the|all|my|our)\b[^.!?]{0,30}\b(?:shout|yell|scream|critici|scold|told me off|called me)\w*/,
    zh: /当着.{0,8}(?:的)?面.{0,6}(?:骂|吼|训|批评|说|凶|数落|指责|喊|羞辱)|当众.{0,4}(?:骂|吼|训|批评|说|凶|指责)|(?:在|当着)(?:群里|会上|全班|大家|所有人|同事|同学).{0,6}(?:骂|吼|训|批评|说我|凶|点名|指责)|被.{0,4}当众.{0,3}(?:骂|训|批评)/,
  },
  compared: {
    en: /\bcompar(?:e|es|ed|ing) me\b|\bwhy (?:can't|can not|aren't|couldn't) (?:you|i) (?:just )?be (?:more )?like\b|\b(?:my (?:brother|sister|cousin)|the neighbou?rs?'? \w+) (?:would|always|never|already|is (?:so|always))\b/,
    zh: /(?:拿|把|老|总)(?:我)?(?:跟|和|与)?.{0,10}(?:跟我比|和我比|比我|(?:跟|和).{0,8}比(?:较)?)|别人家(?:的)?孩子|你看(?:看)?(?:人家|别人|谁谁)|不如(?:人家|别人|表|堂|隔壁)/,
  },
  humiliated: {
    en: /\bcall(?:ed|s|ing)? me (?:names|an? \w+|stupid|lazy|useless|selfish|fat|ugly|worthless)\b|\b(?:humiliat(?:es?|ed|ing)|belittl(?:es?|ed|ing)|degrad(?:es?|ed|ing)|ridicul(?:es?|ed|ing)|patroni[sz](?:es?|ed|ing)|mock(?:s|ed|ing)?) (?:me|us)\b|\b(?:made|makes|making|make) me (?:feel|look) (?:\w+ )?(?:stupid|small|like (?:an? )?(?:idiot|nothing|fool|child|dirt)|worthless|dumb|useless)\b|\b(?:made|makes|making) (?:a fool|fun) of me\b|\b(?:puts?|putting) me down\b|\b(?:talks?|talked|talking) down to me\b|\b(?:was|am|been|being|felt|feel|so|it's|was so) humiliat(?:ed|ing)\b|\brolled? (?:his|her|their) eyes\b|\blaugh(?:s|ed|ing)? at me\b|\btreats? me like (?:dirt|an idiot|a child|nothing|rubbish|trash)\b/,
    zh: /羞辱我?|侮辱我?|贬低我?|看不起我|瞧不起我|嘲讽我?|讽刺我?|挖苦我?|阴阳怪气|让我(?:很)?(?:难堪|下不来台|丢脸|出丑|没面子)|(?:笑话|嘲笑|取笑)我|不把我当(?:人|回事)|把我当(?:傻子|空气|佣人|保姆)|翻(?:了)?(?:个)?白眼/,
  },
  cheated: {
    en: /\bcheat(?:ed|s|ing)? on me\b|\b(?:had|having|has|have) an affair\b|\b(?:seeing|sleeping with|slept with|in bed with) (?:someone|somebody|another|her|his|my|other)\b|\bfound (?:the |his |her |their )?(?:messages|texts) (?:from|with|to)\b/,
    zh: /出轨|劈腿|小三|外面有(?:人|女人|男人)了?|跟别(?:人|的女|的男).{0,4}(?:好上|在一起|上床|暧昧)|绿了/,
  },
  lied: {
    en: /\b(?:lied|lies|lying) to me\b|\b(?:was|were|been) lying (?:to me|all)\b|\bhid (?:it|this|that|everything) from me\b/,
    zh: /(?<!我)(?:欺?骗|瞒)(?:了|着)?我(?=$|[,。!?了很这那多好这])|对我(?:撒谎|说谎)|一直在骗|全是(?:骗|假)的/,
  },
  left: {
    en: /\b(?:left|dumped|walked out on|broke up with|abandoned|divorced|is leaving|wants to leave|has left) me\b|\b(?:wants?|asked for|filed for) (?:a |the )?divorce\b|\b(?:moved|walked|packed and|packed (?:his|her) \w+ and) (?:out|went)\b/,
    zh: /(?:甩|抛弃|扔下|丢下|不要)(?:了)?我(?!的)|(?:跟|和)我(?:提(?:了)?)?(?:分手|离婚)了?|(?:他|她|老公|老婆|男朋友|女朋友|对象)(?:要|提了?|想|说要)(?:分手|离婚|搬走)|(?:他|她)(?:搬)?走了(?!进|路)|离开我了|被(?:分手|甩)/,
  },
  blamed: {
    en: /\bblam(?:es?|ed|ing) (?:me|everything on me|it on me|it all on me)\b|\b(?:says?|said|told me|telling me|thinks?|claims?) (?:that )?(?:it(?:'s| is| was)|everything is) (?:all )?my fault\b|\bthrew me under the bus\b|\baccus(?:es?|ed|ing) me\b/,
    zh: /(?:老|总|他|她|们|妈|爸|领导|老板|同事|婆婆|还|反过来)(?:都|全|还|就|反过来|总)*怪我(?!自己)|怪到我头上|甩锅|(?:让|叫|要)我背(?:黑)?锅|背锅|冤枉我?|(?:说|怪)(?:都|全)?是我(?:的)?(?:错|害|不好|弄|干|问题|造成|做)|赖(?:我|到我)|污蔑/,
  },
  notBelieved: {
    en: /\b(?:don't|doesn't|didn't|won't|wouldn't|nobody|no one|never|not) (?:\w+ )?(?:believes? me|takes? (?:me|it|this) seriously|taken seriously|believed?(?: me)?$)|\b(?:says?|said|tells?|told|thinks?) (?:me )?(?:that )?i(?:'m| am| was) (?:just |being |too |so |only )*(?:overreacting|dramatic|sensitive|making it up|lazy|exaggerating|imagining|attention)|\bit's all in my head\b/,
    zh: /(?:不|没有?人|没人)(?:肯|愿意)?(?:相)?信我|不(?:把我|当)(?:的话)?(?:当)?(?:回事|真)|(?:说|觉得|嫌)我(?:就是|只是|太|是|在)?(?:想太多|想多了|矫情|敏感|作|小题大做|玻璃心|夸张|装|懒|闲的|吃饱了撑)/,
  },
  credit: {
    en: /\b(?:took|takes|taking|stole|steals|got|gets|claimed) (?:all |the |all the )*credit\b|\bpresented (?:it|my (?:work|idea)) as (?:his|hers|her|their) own\b|\bstole my (?:idea|work|project)\b/,
    zh: /抢(?:走)?(?:了)?(?:我的)?(?:功劳|功|成果|方案|项目|客户)|(?:拿|用)我的(?:方案|成果|想法|东西)去(?:邀功|汇报|交差)|功劳(?:都|全)?(?:是|成|归)(?:了)?(?:他|她|别人|领导)/,
  },
  landlord: {
    en: /\blandlord\b|\bletting agent\b|\b(?:my|the|our) deposit\b|\bevict\w*\b/,
    zh: /房东|押金|中介.{0,6}(?:不退|赖|坑|黑)|(?:赶|撵)我(?:们)?(?:走|出去|搬)/,
  },
  controlled: {
    en: /\b(?:checks?|checking|goes through|went through|reads?) my (?:phone|messages|texts|diary|bag|emails?|journal)\b|\b(?:won't|doesn't|don't|didn't) (?:let|allow) me\b|\b(?:decides?|decided) everything for me\b|\bcontrol(?:s|ling|led)? (?:me|everything|my)\b|\bi'm not allowed\b/,
    zh: /(?:翻|查|看|偷看)(?:了)?我(?:的)?(?:手机|日记|聊天|书包|微信)|什么都要管|管得(?:太|很)(?:多|严|宽)|控制(?:我|欲)|不(?:让|许|准)我|替我(?:做主|决定|安排)|没有?(?:一点)?自由/,
  },
  pushed: {
    en: /\b(?:push(?:es|ed|ing)?|pressur(?:es?|ed|ing)|forc(?:es?|ed|ing)|nag(?:s|ged|ging)?|want(?:s)?|expect(?:s|ing)?) me (?:to|into|about) (?:\w+ )?(?:marry|married|marriage|get married|study|become|have (?:a )?(?:kids|children|baby)|be a|go to|take over|move|come home|settle|medic\w*|law)\b|\bwhen (?:am i|are you) (?:going to |gonna )?(?:get(?:ting)? married|having kids|settl\w+)\b/,
    zh: /催(?:我|婚|生|我结婚|着我)|逼(?:着)?我(?!疯)|(?:安排|让我去|叫我去|逼我去)相亲|非(?:要|让|逼)我/,
  },
  talkedBehind: {
    en: /\bbehind my back\b|\b(?:spread(?:s|ing)?|start(?:ed|s)) (?:\w+ )?(?:rumou?rs|lies|gossip)\b|\btold (?:everyone|everybody|people|the whole \w+|others|them) (?:about )?(?:my|what i|that i)\b|\bgossip\w* about me\b|\bshar(?:ed|ing) my (?:secret|photo|messages)\b/,
    zh: /(?:背后|背地里|私下).{0,6}(?:说|议论|讲|捅|嚼)|说(?:了)?我(?:的)?(?:很多)?坏话|造(?:我的?)?谣|传(?:我的)?(?:谣言|闲话)|把我(?:的|说的).{0,6}(?:告诉|说出去|讲出去|传)/,
  },
  disliked: {
    en: /\b(?:everyone|everybody|they all|the whole \w+|all of them)\b[^.!?]{0,15}\b(?:hates?|dislikes?|can't stand|is against|are against) me\b|\b(?:nobody|no one) (?:at \w+ )?likes? me\b/,
    zh: /(?:大家|所有人|他们|她们|同学|同事|人人|都).{0,4}(?:讨厌|不喜欢|嫌弃|针对|排斥)我|没(?:有)?人喜欢我/,
  },
  noHelp: {
    en: /\b(?:teachers?|boss|manager|parents|police|school|hr|they|mum|mom|dad)\b[^.!?]{0,12}\b(?:doesn't|don't|didn't|won't|never) (?:do|did|does) (?:anything|a thing)\b/,
    zh: /(?:老师|学校|领导|父母|爸妈|他们|公司|警察|家里人?|物业)(?:也|都|根本|从来|就是)*不管/,
  },
  relapsed: {
    en: /\brelaps\w+\b|\b(?:drank|smoked|used|gambled|started \w+ing) again\b/,
    zh: /(?:又|重新)(?:喝(?:上|了)?酒?|抽上|赌)了?|破戒|复吸|复饮/,
  },
  leftOut: {
    en: /\b(?:didn't|don't|doesn't|never|not|wasn't|weren't|nobody|no one) (?:\w+ )?(?:invited?|included?|ask(?:ed)?|saved?|wait(?:ed)?)(?: for)? me\b|\bleft (?:me )?out\b|\b(?:exclud(?:ed|es|ing)|kick(?:ed|s) me out|remov(?:ed|es) me)\b|\b(?:went|going|go|hang(?:ing)? out|hung out|met|meet|party|chat|group) (?:\w+ ){0,5}without me\b|\bwithout (?:even )?(?:telling|asking|inviting) me\b|\bsits? (?:alone )?at lunch\b|\bnobody (?:sat|sits|talks?) (?:with|to|next to) me\b/,
    zh: /(?:没|不|从来不|也没)(?:有)?(?:人)?(?:叫|喊|约|带|邀请|通知|算)(?:上)?我|没(?:有)?我的份|(?:排挤|孤立|排斥|冷落)(?:了)?我?|把我(?:踢|移|排除|晾|撇)|(?:他们|她们|大家|室友|同学).{0,8}(?:建(?:了)?(?:个)?(?:小)?群|单独|一起(?:去|出去|吃|玩)).{0,6}(?:没|不|除了|背着)/,
  },
  noReply: {
    en: /\b(?:left|leaves) me on (?:read|seen)\b|\bghost(?:ed|s|ing) me\b|\b(?:doesn't|don't|didn't|hasn't|haven't|won't|never|not|stopped|no longer) (?:\w+ )?(?:repl(?:y|ied|ies|ying)|answer(?:ed|s|ing)? (?:me|my|the phone)|text(?:ed|ing)?(?: me)?(?: back)?|call(?:ed|ing)?(?: me)?(?: back| since)?|respond(?:ed|ing)?|talk(?:s|ed|ing)? to me|speak(?:s|ing)? to me)\b|\bsilent treatment\b|\bblocked me\b/,
    zh: /(?:不|没|一直没|也没|都不|都没)(?:有)?(?:回|接)(?:我|我的)?(?:消息|微信|信息|电话)(?:了|$|[,。!? ])|(?:不|没)回我|已读不回|冷暴力|冷处理|玩(?:消失|失踪)|(?:拉|屏蔽)黑?我|把我(?:拉黑|删|屏蔽)|(?:天|周|星期|个月|好久|一直)(?:都)?(?:没|不)(?:理|联系)我/,
  },
  ignored: {
    en: /\bignor(?:es?|ed|ing) (?:me|my|us)\b|\b(?:doesn't|don't|didn't|won't|never|not) (?:\w+ )?(?:look(?:s|ed|ing)? at me|listen(?:s|ed|ing)?(?: to me)?|hear me|notice me)\b|\bcold shoulder\b|\b(?:like|as if) i(?:'m| am| was| wasn't|'m not| am not) (?:\w+ )?(?:there|invisible|air|not there)\b/,
    zh: /不理(?:睬)?我|没人理我?|无视我?|(?:当|把)我(?:当)?(?:是|成)?(?:空气|不存在|透明)|(?:不|没)(?:跟|和)我(?:说|讲)(?:一句)?话|懒得理我/,
  },
  promiseBroken: {
    en: /\b(?:promised|swore)\b[^.!?]{0,40}\b(?:but|didn't|never|forgot|again|broke)\b|\bbroke (?:his|her|their|a|the) promise\b|\bstood me up\b|\b(?:cancel(?:l?ed|s)|bail(?:ed|s)|flaked) on me\b|\b(?:cancel(?:l?ed|s)|bailed) (?:\w+ )?(?:at the )?last minute\b|\b(?:forgot|forgets|missed) (?:my|our) (?:birthday|anniversary)\b|\blet me down\b/,
    zh: /放(?:了)?我鸽子|爽约|食言|说好的?(?:了)?.{0,10}(?:结果|又|却|没|不)|答应(?:过|了|好)?(?:我)?(?:的)?.{0,10}(?:没|忘|又|反悔|结果|却)|忘(?:了|记)(?:我的?|我们的?)(?:生日|纪念日)|临时(?:取消|变卦)/,
  },
  criticised: {
    en: /\bcritici[sz](?:es?|ed|ing) (?:me|my|everything|every)\b|\bnothing i (?:ever )?do is (?:ever )?(?:good )?(?:enough|right)\b|\b(?:finds?|finding|always) (?:fault|something wrong)\b|\bnit-?pick\w*\b|\b(?:picks?|picking) (?:me|everything) apart\b|\bi can't do anything right (?:for|in)\b|\bnever (?:satisfied|happy) with (?:me|anything|what)\b|\bcomplain(?:s|ed|ing)? about (?:me|my|everything i)\b|\btold me off\b|\bscold(?:s|ed|ing)? me\b/,
    zh: /(?:挑|找)(?:我)?(?:的)?(?:毛病|刺|茬)|批评(?:了)?我|(?:被)(?:批评|数落|训|说教|否定|指责)|嫌(?:弃)?我|否定我|指责我|数落我|训(?:了)?我|(?:怎么|什么)(?:做|说)?都(?:不对|是错|不满意)|做什么都(?:不对|错|不行)|从来不夸|挑三拣四/,
  },
  shoutedAt: {
    en: /\b(?:shout|yell|scream|snap|bark|lash|swear|swore|blew up|exploded)(?:s|ed|ped|ing|ping)?(?: out)? at me\b|\blost (?:his|her|their) temper\b|\b(?:keeps?|always|is|was|are|were|kept) (?:on )?(?:shout|yell|scream)ing\b/,
    zh: /(?:骂|吼|凶|喷)(?:了|过|着)?我|(?:冲|对|朝|跟)我(?:大)?(?:吼|喊|发火|发脾气|嚷|叫|拍桌|摔)|被.{0,8}(?:骂|吼|凶|喷|训斥)(?:了)?|挨(?:了)?(?:骂|训)|骂得|吼得/,
  },
  rejected: {
    en: /\b(?:got|was|were|been|being|get) (?:rejected|turned down|passed over|refused|declined)\b|\brejected (?:me|my)\b|\bturned me down\b|\brejection\b|\b(?:didn't|did not) (?:get|choose|pick|hire|want) (?:me|the (?:job|part|promotion|place|role|position)|it|in)\b|\bgave (?:it|the (?:job|promotion|role|project)) to (?:someone|somebody|him|her|another)\b/,
    zh: /被(?:.{0,4})?(?:拒|刷|淘汰|筛)(?:绝)?(?:了)?|(?:没|没有)(?:被)?(?:录取|选上|选中|录用|通过面试|评上|升职|升上)|落选|表白(?:失败|被拒)|拒绝(?:了)?我|没要我|面试(?:没过|挂了|失败)|石沉大海|没(?:有)?(?:下文|回音)/,
  },
  selfShouted: {
    en: /\bi (?:\w+ )?(?:shouted|yelled|screamed|snapped|lashed out|lost (?:it|my temper|my patience)|blew up|exploded|said (?:something|things|horrible|awful|terrible|mean))\b(?:[^.!?]{0,25}\b(?:at|with|to) (?:my|him|her|them|the))?/,
    zh: /我(?:又|就|还|今天|昨天|刚才|刚刚|忍不住|没忍住|一下子)*(?:冲|对|朝|跟|和).{0,8}(?:吼|发火|发(?:了)?(?:一?通|顿|大)?(?:脾气|火)|大喊|嚷|凶)|我(?:又|还|今天|昨天|刚才|忍不住|没忍住)*(?:骂|吼|凶|打)了?(?:孩子|儿子|女儿|宝宝|娃|他|她|妈|爸|我妈|我爸|老婆|老公)|(?:没忍住|忍不住|又)(?:就)?(?:发|发了)(?:脾气|火)/,
  },
  badParent: {
    en: /\b(?:bad|terrible|awful|horrible|worst|rubbish|lousy|failing as an?|not a good|failure as an?) (?:mum|mom|mother|dad|father|parent)\b|\b(?:don't|can't) (?:bond|connect|feel (?:anything|love|much|a bond|it)) (?:with|for|towards?|when)[^.!?]{0,10}(?:him|her|baby|child|son|daughter|it)?\b/,
    zh: /(?:不是(?:个|一个)?(?:好|合格|称职)(?:的)?|失败的?|糟(?:糕|透了?)?的|很差的?|不配(?:当|做)?|不合格的?)(?:妈妈?|爸爸?|母亲|父亲|家长)|不会(?:当|做)(?:妈|爸|家长)|对(?:孩子|宝宝|他|她).{0,4}没(?:有)?(?:感情|感觉)/,
  },
  disappointed: {
    en: /\b(?:disappoint(?:ed|ing)?|let(?:ting)?) (?:my (?:\w+ )?|him|her|them|everyone|the team)(?:parents?|mum|mom|dad|mother|father|family|team|wife|husband|kids)?(?: down)?\b|\b(?:they|he|she)(?:'re| are| is|'s|'ll be| will be)? (?:so )?disappointed (?:in|with) me\b/,
    zh: /让(?:我)?(?:爸妈?|妈|父母|家里人?|家人|他们|他|她|大家|老师|所有人)(?:很|太|好|又)?(?:失望|丢脸|操心)|对不起(?:我)?(?:爸|妈|父母|家里|家人|老师)|辜负/,
  },
  notEnough: {
    en: /\bi(?:'m| am| feel| felt| must be)(?: just| so| such| really| like| always)*(?: a| an| like a)? ?(?:failure|loser|useless|worthless|not good enough|never good enough|a burden|burden|stupid|pathetic|fraud|idiot|hopeless|bad at (?:this|everything|my)|too (?:stupid|weak|much)|not (?:smart|clever|pretty|strong) enough)\b|\b(?:something|what)(?:'s| is) wrong with me\b|\bi can't do anything right\b|\bi hate myself\b/,
    zh: /我(?:就是|真|真的|是不是|觉得我?|太|好|很|是|这个人|怎么这么|怎么那么|什么都)*(?:个)?(?:没用|废物|失败|笨|蠢|差劲|差|无能|不行|一无是处|累赘|多余|不配|不够好|做不好|垃圾)|讨厌(?:我)?自己|我是不是有(?:问题|毛病|病)/,
  },
  failed: {
    en: /\bi (?:\w+ )?(?:failed|flunked|didn't pass|did not pass|bombed)\b|\bfailed (?:my|the|an?|another|again|every|two|three)\b|\bgot (?:an? )?(?:f|e|d|fail|bad (?:mark|grade)|terrible (?:mark|grade)s?)\b/,
    zh: /考砸|没考好|考(?:得)?(?:很|太|好|特别)?(?:差|烂|糟)|挂(?:了)?(?:科|了)|不及格|没(?:有)?(?:考上|及格|过线|上岸|考过)|落榜|名次(?:掉|跌|退)|退步|(?:又|还是)(?:没过|失败了)|二战失败/,
  },
  mistake: {
    en: /\bi (?:\w+ )?(?:made (?:a|an|another|some|the|so many) (?:\w+ )?(?:mistakes?(?! (?:coming|moving|leaving|marrying|taking|having|by))|error)|messed (?:it |this |that |everything )?up|screwed (?:it |this |everything )?up|forgot to|ruined|got it wrong|broke|gave (?:him|her|them|a patient) the wrong)\b|\bmy mistake\b/,
    zh: /我?(?:搞砸|弄砸|办砸|犯(?:了)?(?:个|一个)?(?:很?大的?|低级)?错|出(?:了)?(?:个|一个)?(?:差错|错|纰漏|岔子)|弄错|搞错|算错|发错|写错|记错)(?:了)?|忘(?:了|记)(?:交|发|带|给|做|回|写)/,
  },
  froze: {
    en: /\bi (?:just )?(?:stood|sat) there\b|\b(?:i )?(?:froze|frozen)\b|\b(?:couldn't|could not|didn't|did not|don't|can't) (?:even )?(?:say (?:a word|anything|a thing|no|something)|speak(?: up)?(?! to)|defend myself|move|open my mouth|answer back|stand up for myself|talk back|react)\b|\bmy mind (?:went|goes|just went) blank\b|\bno words came\b|\bsaid nothing\b/,
    zh: /(?:愣|呆|傻|僵|杵)(?:在|住|了|坐|站)|一(?:个字|句话|句)(?:都|也)?(?:没|说不|不敢|没敢)|(?:不敢|没敢|不会)(?:说|反驳|出声|还嘴|顶嘴|吭声|回嘴|反抗|说话)|脑子一片空白|大脑(?:一片)?空白|(?:什么|啥)(?:都|也)(?:没说|没敢说|说不出|不敢说)|说不出话|只能(?:忍|听)着/,
  },
  feltSmall: {
    en: /\b(?:felt|feel|feeling|made me feel) (?:so |really |very |incredibly |that |like )*(?:small|tiny|stupid|like (?:an? )?(?:idiot|fool|child|nothing)|an idiot|a fool|humiliated|embarrassed|exposed|powerless|invisible|dumb)\b|\b(?:wanted|want) (?:the (?:ground|floor|earth) to|to (?:sink|hide|run away))|\bmy face (?:was |went |is )?(?:burning|red|hot)\b|\bcan't look (?:\w+ )?(?:in the eye|at (?:them|anyone|my))\b/,
    zh: /抬不起头|(?:想|恨不得).{0,4}(?:钻|找个(?:地)?缝)|地缝|(?:好|太|很|真|觉得|特别)(?:丢人|丢脸|没面子|难堪|窝囊|尴尬|羞耻|无地自容)|脸(?:上)?(?:发烫|通红|火辣辣|都红|丢尽)|没脸(?:见|回|去)|矮(?:了)?一截|低人一等/,
  },
  panicBody: {
    en: /\b(?:my )?(?:heart|chest)(?:'s| is| was)? (?:is |was |keeps? |feels? |felt )?(?:so |really |just )?(?:racing|pounding|beating (?:so |really )?(?:fast|hard)|tight|hurts?|going to explode)\b|\b(?:can't|cannot|couldn't|can not) (?:breathe(?! in)|catch my breath|get (?:any|enough) air)\b|\b(?:shaking|trembling|dizzy|hyperventilat\w+|tingling)\b|\bpanic(?:king|ing| attack)\b|\b(?:i'm|am|feels like i'm|think i'm) (?:going crazy|losing (?:my mind|control)|going mad)\b/,
    zh: /心(?:跳|脏|里)?(?:得|跳得)?(?:很|好|太|特别|一直|越来越|砰砰|怦怦)+(?:快|跳|乱跳)|心慌|喘不(?:过|上)(?:气|来)|呼吸(?:不过来|困难|急促)|透不过气|胸口?(?:很|好|一直)?(?:闷|紧|堵|压)|(?:手|腿|全身|浑身)(?:一直|都|在|不停地?|还在)*(?:抖|发抖|发麻|麻|冒汗)|头晕|要疯了|快疯了|失控|惊恐(?:发作)?/,
  },
  seesKidsLittle: {
    en: /\b(?:see|have|get|with) (?:my|the) (?:\w+ )?(?:kids|children|son|daughter|boys|girls) (?:only )?(?:every (?:other|second|two)|on (?:weekends|sundays)|once|twice|alternate|at weekends)\b|\b(?:don't|can't|hardly|barely|rarely|won't let me|not) (?:get to )?see my (?:kids|children|son|daughter|boys|girls)\b|\bcustody\b|\b(?:kids|children|son|daughter) (?:\w+ ){0,3}(?:live|lives|are|is) with (?:her|him|my ex|their (?:mum|mom|mother|dad|father))\b/,
    zh: /(?:见不到|看不到|不让(?:我)?见|很少见|难得见|两周(?:才)?见|一个月(?:才)?见).{0,6}(?:孩子|儿子|女儿|娃)?|(?:孩子|儿子|女儿|娃)(?:判给|跟着?|归)(?:了)?(?:她|他|前|妈|爸)|抚养权|探视/,
  },
  babyCries: {
    en: /\b(?:baby|newborn|he|she|son|daughter|toddler)\b[^.!?]{0,25}\b(?:won't|doesn't|never|not|keeps?|wakes?|cries|crying|screams?|cried|up)\b[^.!?]{0,20}\b(?:stop|sleep|settle|cry(?:ing)?|night|hour|screaming|waking|two hours)\b|\b(?:night feeds?|up with the baby|colic\w*)\b/,
    zh: /(?:宝宝|孩子|娃|儿子|女儿|小家伙).{0,8}(?:哭|闹|不睡|夜醒|要抱|睡整觉|肠绞痛)|夜奶|喂(?:夜)?奶|哄(?:睡|不好|半天|了)/,
  },
  illRelative: {
    en: /\b(?:my|our) (?:\w+ )?(?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|grand\w+|nan|gran|partner|friend|baby|aunt|uncle|cat|dog|pet|puppy|kitten)\b[^.!?]{0,35}\b(?:cancer|hospital|icu|diagnosed|stroke|dementia|alzheimer'?s|chemo\w*|surgery|operation|ill|sick|dying|tumou?r|hospice|intensive care|heart attack)\b/,
    zh: /(?:爸|妈|父亲|母亲|爷爷|奶奶|外婆|外公|姥姥|姥爷|老公|老婆|丈夫|妻子|孩子|儿子|女儿|哥|姐|弟|妹|公公|婆婆|猫|狗|宠物)(?:妈|爸)?.{0,8}(?:住院|癌|确诊|中风|病危|icu|手术|化疗|老年痴呆|查出|生病|病重|重病|住进)/,
  },
  emptyHome: {
    en: /\b(?:empty (?:house|flat|apartment|home|room|bed|place)|come home to (?:nobody|no one|nothing|silence|an empty)|(?:eat|eating|ate|dinner|cook|cooking|christmas|weekends?|birthday|holidays?|evenings?) (?:\w+ )?(?:alone|by myself|on my own)|house is (?:so |too )?(?:quiet|empty|silent)|nobody (?:is )?(?:at home|waiting)|spent (?:\w+ ){1,3}alone)\b/,
    zh: /一个人(?:吃|过|做饭|看|回|待|住|面对|在(?:家|出租屋|宿舍))|(?:家|屋|房子|房间|出租屋|宿舍)里?(?:就|只有|只剩|空|很安静|太安静|没有?声|冷冷清清)|空荡荡|空落落|回到?(?:家|出租屋|宿舍).{0,8}(?:没人|黑|空|一个人|安静)/,
  },
  tellsFine: {
    en: /\b(?:pretend(?:ing|ed|s)?|act(?:ing|ed)?|put(?:ting)? on a (?:brave face|smile|mask|show)|fak(?:e|ing)|tell(?:ing)? (?:them|him|her|everyone|my \w+|people|everybody)[^.!?]{0,25}\b(?:fine|okay|ok|good|great|well)|smil(?:e|ing) (?:and|all|at|through)|hide (?:it|how|my|that)|hiding (?:it|how|my|that)|keep it together|bottle (?:it )?up)\b/,
    zh: /(?:假装|装(?:作|得|出)?|强颜欢笑|强撑|硬撑|装没事|逞强)|报喜不报忧|(?:跟|和|对|告诉|骗).{0,8}说?(?:我)?(?:一切都好|挺好(?:的)?|没事|都好|很好|过得好)|不敢(?:让|在).{0,6}(?:看出来|发现|哭|面前)|躲(?:在|起来)(?:.{0,6})?哭|憋(?:着|在心里)/,
  },
  noBother: {
    en: /\b(?:don't|didn't|do not|not) (?:want|like|wish|going) to (?:bother|burden|worry|trouble|be a burden|annoy|upset|bore)\b|\b(?:feel|feeling|i'm|be) (?:like )?(?:a |such a )?burden\b|\b(?:others|other people|people|they) have (?:it |their own |bigger |real )?(?:worse|problems|enough)\b/,
    zh: /(?:不想|不好意思|怕|不愿意?|不敢)(?:给|去|再)?(?:别人|他们|朋友|家人|大家|爸妈|父母|人家)?(?:麻烦|打扰|添麻烦|添乱|让.{1,5}担心|拖累|打搅)(?:别人|他们|朋友|家人|大家|人家)?|(?:别人|人家|大家)(?:也)?都(?:很)?(?:忙|有自己的事|不容易)/,
  },
  knowsNobody: {
    en: /\b(?:don't|do not) (?:really )?(?:know|have) (?:anyone|anybody|a single person|a soul|any (?:real )?friends|a single friend)\b(?! (?:to|i|who))|\bno (?:real )?friends\b|\bfriendless\b/,
    zh: /(?:一个)?朋友都没(?:有)?|没(?:有)?(?:什么|一个|几个)?(?:真)?朋友|(?:谁都|一个人?都?|没(?:一)?个)(?:也)?不?认识(?:的人)?/,
  },
  missedHome: {
    en: /\b(?:work(?:ed|ing)?|on (?:duty|shift|call)) (?:through|on|over|at|all) (?:christmas|new year\w*|easter|thanksgiving|the holidays?|\w+ birthday)\b|\b(?:opened|celebrated|had (?:christmas|dinner)) [^.!?]{0,30}without me\b|\b(?:missed|missing) (?:my (?:\w+ )?|his|her|their) ?(?:\w+'s? )?(?:first|birthday|school|recital|wedding|graduation|funeral)\b/,
    zh: /(?:没|不能|没法|没能|回不了|回不去)(?:回)?(?:家)?(?:过年|过节|团圆|陪孩子|陪他们|陪家人)|(?:过年|除夕|春节|中秋|节日|生日).{0,6}(?:值班|上班|加班|没回|回不)|错过了?(?:孩子|他|她|女儿|儿子|家里)/,
  },
  nobodyAsks: {
    en: /\b(?:nobody|no one|no-one|noone|none of (?:them|my)|not one person) (?:\w+ )?(?:asks?|asked|cares?|cared|understands?|understood|gets? (?:it|me)|notices?|noticed|listens?|to talk to|i can (?:talk|call|tell)|helps?|helped|calls?|texts?|sees?)\b|\b(?:have|got|there(?:'s| is)) (?:nobody|no one|noone) (?:to|i|who)\b|\b(?:don't|do not) have (?:anyone|anybody) (?:to|i|who)\b/,
    zh: /没(?:有)?(?:一个)?人(?:会|能|可以|愿意|真的|真正|来|在)*(?:问|懂|理解|在乎|关心|听|说话|倾诉|说(?:说)?|聊|帮|注意|发现|陪|商量|明白|看见)|(?:谁都|没谁)(?:不懂|不理解|不在乎|不知道)|找不到(?:一?个)?人(?:说|聊|倾诉)|不知道(?:能)?(?:跟|和)谁(?:说|讲)|跟谁(?:都|也)(?:说不|不能)/,
  },
  untold: {
    en: /\b(?:haven't|have not|didn't|did not|can't|couldn't|never|not|don't want to|afraid to) (?:\w+ )?(?:told|tell|telling|talk(?:ed)? (?:to|about it with)) (?:anyone|anybody|him|her|them|my \w+|a soul|people)\b|\b(?:nobody|no one|(?:he|she|they|the kids|my \w+)(?: \w+)? (?:don't|doesn't|didn't)) (?:even )?knows?(?: about (?:it|this|that))?$|\b(?:nobody|no one) knows\b|\bkeep(?:ing)? (?:it|this) (?:a )?secret\b/,
    zh: /(?:没|没有|不敢|不想|不能|还没|从没|从来没|不知道怎么)(?:跟|和|告诉|对|让|向)(?:过)?(?:任何)?(?:人|别人|谁|家里人?|家人|爸妈|父母|他|她|他们|孩子|老公|老婆|朋友|爸|妈|我妈|我爸)(?:们)?(?:说|讲|提|知道)?(?:过)?|(?:没(?:有)?人|谁(?:都|也)不|家里(?:人)?(?:都|还)?不|他们(?:都|还)?不|(?:孩子(?:们)?|老婆|老公|爸妈|父母|我妈|我爸|男朋友|女朋友)(?:都|还)*不)知道/,
  },
  language: {
    en: /\b(?:my (?:\w+ )?accent|my (?:english|german|french|spanish|dutch|chinese|italian)|language barrier|don't (?:speak|understand) (?:the )?(?:language|english|german|french|them)|can't (?:express|follow|speak|understand what they)|look for(?:ing)? words|understand half|sound(?:s)? stupid in)\b/,
    zh: /语言(?:不通|障碍|关|不好)|听不懂|口音|(?:英语|英文|德语|法语|日语|外语)(?:不好|太差|很差|说不|跟不上|不行)|表达不(?:出来|清)|(?:说|讲)不(?:出|清|利索)(?:来)?(?:英语|英文)?|跟不上他们/,
  },
  distant: {
    en: /\b(?:he|she|they|husband|wife|boyfriend|girlfriend|partner|friend)\b[^.!?]{0,25}\b(?:distant|cold(?:er)?|changed|different lately|pull(?:ing|ed|s) away|drift(?:ing|ed)?|avoid(?:s|ing)? me|on (?:his|her|their) phone|not interested)\b|\b(?:we (?:hardly|barely|don't|never|rarely) (?:talk|speak|touch|laugh|see each other)|drift(?:ed|ing) apart|nothing to (?:say|talk about)|like roommates|live past each other)\b/,
    zh: /(?:他|她|老公|老婆|对象|男朋友|女朋友|闺蜜|朋友|我们|你们).{0,10}(?:冷淡|变了|疏远|越来越远|不一样了|没话(?:说|聊|讲)|不(?:怎么)?说话|生疏|敷衍|只(?:看|玩|顾着)手机|不耐烦)|像(?:室友|合租|陌生人)|渐行渐远/,
  },
  allOnMe: {
    en: /\b(?:i(?:'m| am)? (?:\w+ )?(?:do|doing|have to do|carry|carrying|handle|end up doing|organi[sz]e|manage) (?:everything|it all|all (?:of )?(?:it|the))|(?:all|everything) (?:is |falls |depends |rests |lands )?on me|(?:nobody|no one|he|she|they)(?: \w+)? (?:never |doesn't |don't |won't )?(?:helps?|lifts? a finger|does anything|lift a finger)|all by myself|single ?-?handedly|i(?:'m| am) the (?:only )?one who)\b/,
    zh: /(?:什么|全|都|所有的?(?:事)?|家务|孩子|里里外外)(?:.{0,4})?(?:都)?(?:是|得|要|靠|压在|落在|丢给|推给)我(?:一个人|自己|身上|来|做|管|扛|带)?|我一个人(?:扛|带|做|撑|管|忙|照顾|背)|(?:没(?:有)?人|谁(?:也|都)不|他也?不|她也?不|从来不)(?:来)?(?:帮|搭把手|分担|管)|指望不上|甩手掌柜|丧偶式/,
  },
  nightShift: {
    en: /\bnight ?shifts?\b|\bon nights\b|\b(?:double|back.to.back|12.hour|twelve.hour) shifts?\b|\b(?:after|end of|halfway through|in the middle of) (?:my|the|a|this) shift\b/,
    zh: /夜班|大夜|小夜|通宵值班|连(?:着|续)?(?:上|值)?.{0,4}(?:班|夜)|倒班/,
  },
  waiting: {
    en: /\b(?:wait(?:ing)?|haven't heard|not heard|still no) (?:\w+ )?[^.!?]{0,30}\b(?:results?|news|answer|call|letter|hear|biopsy|scan|decision|grades?|visa|email|back|reply|offer)\b/,
    zh: /(?:等|在等|还没(?:有)?(?:等到|收到)?)(?:.{0,6})?(?:结果|通知|消息|成绩|报告|回复|录取|offer|电话|出分|审批|签证|活检)|出(?:分|成绩|结果)(?:之前|前|还有)?/,
  },
  cannotFocus: {
    en: /\b(?:can't|cannot|couldn't|unable to|hard to|impossible to) (?:focus|concentrate|study|think (?:straight|clearly)|read|remember anything|take (?:anything|it) in|get anything done)\b|\bread the same (?:page|line|sentence)\b|\bnothing (?:goes|sticks) in\b/,
    zh: /(?:学|看|读|背|听|记)不(?:进去|下去|进|住)|静不下(?:心|来)|(?:无法|不能|没办法|没法)(?:集中|专注|专心)|集中不了|注意力|走神|(?:看|背)了.{0,4}(?:就忘|忘)/,
  },
  puttingOff: {
    en: /\b(?:procrastinat\w+|put(?:ting)? (?:it|this|everything|things) off|keep(?:s)? avoiding|scroll(?:ing|ed)? (?:\w+ ){0,4}instead|can't (?:start|get started|begin|bring myself)|wasted? (?:the|my) (?:whole )?(?:day|week|weekend))\b/,
    zh: /拖延|一拖再拖|拖(?:着|到|了)|迟迟(?:不|没)|(?:刷|玩)(?:了)?(?:一(?:天|晚上|整天)|半天)?(?:手机|视频|短视频)|浪费(?:了)?(?:一天|时间|一整天)|开不了头|就是动不了/,
  },
  othersAhead: {
    en: /\b(?:everyone|everybody|all my friends|my friends|people my age|others|other people|my classmates|my siblings|my sister|my brother) (?:else )?(?:is|are|has|have|seems?|already|got|get|just)\b[^.!?]{0,35}\b(?:married|kids|job|jobs|house|houses|ahead|fine|figured|easily|happy|promot\w+|moving on|engaged|better|succe\w+|together|it all|life)\b|\beveryone else (?:\w+ ){1,6}(?:already|passed|finished|made it)|\beveryone else\b[^.!?]{0,20}\balready\b|\b(?:falling|fallen|i'm|so far|left) behind\b/,
    zh: /(?:别人|同龄人|大家|身边的?人|同学|朋友(?:们)?|人家|室友|他们).{0,4}(?:都|早就|已经|全).{0,8}(?:结婚|买房|生(?:孩子|娃)|工作|上岸|offer|升职|有对象|成家|赚|厉害|优秀|稳定|好好的|复习完|保研|走在前)|(?:落|差|被甩)(?:在)?(?:后面|别人|下|太多|很多)|比不上|只有我(?:还)?(?:一事无成|没|什么都没)/,
  },
  workload: {
    en: /\b(?:work(?:ed|ing)? (?:until|till|late|weekends|overtime|through|\d+ hours|twelve hours|double)|no (?:break|lunch|day off|time off)|(?:60|70|80|sixty|seventy|eighty).hour|short.?staffed|understaffed|two people'?s (?:work|jobs)|too much work|emails? at (?:night|midnight|\d+)|on call|deadlines?)\b/,
    zh: /加班(?:到|了|加)?|(?:连续|连着|一连).{0,4}(?:天|周)(?:没|都|在)|没(?:有)?(?:休息|周末|假)|忙(?:到|得|不过来)|干(?:到|了)(?:半夜|凌晨|十|1\d|2\d)|(?:一个人|我)干(?:两|几|三)个人的活|996|做不完|人手不够|凌晨.{0,4}(?:消息|改|才)/,
  },
  cannotPay: {
    en: /\b(?:can't|cannot|couldn't|not able to|unable to|can not) (?:pay|afford|cover|make) (?:\w+ )?(?:rent|bills?|loan|mortgage|food|it|the|my|groceries|debt|tuition|heating)?\b|\b(?:behind|late) on (?:the |my )?(?:rent|bills|payments|mortgage)\b|\b(?:in|drowning in|so much) debt\b|\bno money\b|\boverdraft\b/,
    zh: /(?:交|付|还|供)不起|没钱(?:了|交|还|吃|付)?|欠(?:了|着)?(?:一?屁股|很多|好几|.{0,4}万|.{0,4}块)?(?:债|钱)|逾期|催(?:收|债|款)|工资(?:还没|没)发|钱不够|入不敷出|断供/,
  },
  cannotSayNo: {
    en: /\b(?:can't|cannot|couldn't|never|don't know how to|hard to|afraid to|struggle to) say(?:ing)? no\b|\bpeople.?pleas\w+\b|\balways say yes\b/,
    zh: /(?:不会|不敢|不好意思|没法|不懂|学不会|没办法)拒绝|讨好(?:型|别人|所有人)?|老好人|什么都答应/,
  },
  dilemma: {
    en: /\b(?:don't know|can't decide|not sure|unsure|torn|wondering|thinking about|keep thinking) (?:\w+ )?(?:if|whether|about|between)(?: i should)? [^.!?]{0,12}\b(?:stay|leave|leaving|quit|quitting|divorce|break up|move|take|go back|forgive|tell|accept|staying|choose|should)\b|\bshould i (?:stay|leave|quit|break up|forgive|divorce|move|go back|tell)\b/,
    zh: /(?:要不要|该不该|是不是(?:该|应该)(?!.{0,2}早)|不知道(?:该不该|要不要)|纠结(?:要不要|该不该|是不是)?|犹豫).{0,10}(?:离|辞|分|走|留|回|原谅|换|告诉|说|选|放弃|读|转|去|继续|接受)/,
  },
  replaying: {
    en: /\b(?:keep(?:s)?|kept|can't stop|cannot stop|won't stop|constantly|always|stop) (?:on )?(?:replay\w*|think\w*|going over|playing|hear\w*|relive?\w*|see(?:ing)?|going (?:round|around)|wonder\w*|obsess\w*|ask\w* myself)\b|\breplay(?:ing|s|ed)?\b|\b(?:(?:stuck|loops?|looping|playing|round|around|over and over) in|through) my (?:head|mind)\b|\bgo(?:es|ing)? (?:round|around)(?: and (?:round|around))?\b|\bover and over\b|\bcan't (?:let (?:it|this) go|switch off|get (?:it|him|her|over|past)(?: out)?|turn (?:it|my brain) off)\b|\boverthink\w*\b|\bmy (?:brain|mind|head) (?:won't|doesn't|never) (?:stop|shut|rest|switch)\b/,
    zh: /(?:一直|老|总|总是|反复|不停地?|止不住|忍不住|一遍遍|一遍又一遍|天天|控制不住)(?:地|在|会|去)*(?:想|回想|回放|琢磨|胡思乱想)(?!办法|哭)|脑(?:子|海)里?(?:一直|总是|全是|都是|不停|反复|停不下来)|翻来覆去|想个?不停|停不下来|挥之不去|放不下|钻牛角尖|忘不(?:了|掉)/,
  },
  withdrawn: {
    en: /\b(?:don't|didn't|do not) (?:want|feel like|wanna) (?:to )?(?:see(?:ing)? (?:anyone|people|anybody)|go(?:ing)? out|talk(?:ing)? to (?:anyone|people)|leav\w+ (?:the house|my (?:room|bed))|get(?:ting)? (?:up|out of bed))\b|\b(?:haven't|don't|can't|barely|hardly|couldn't) (?:left|leave|get out of|got out of) (?:the house|my (?:room|bed|flat)|bed)\b|\b(?:stay(?:ed|ing)?|l(?:ie|ay|ying)|spent (?:\w+ ){1,3}) ?(?:in bed)\b|\b(?:cancel(?:l?ing|l?ed)?|avoid(?:ing)?) (?:all )?(?:plans|everyone|my friends|people)\b/,
    zh: /不想(?:见(?:任何)?人|出门|社交|跟人说话|和人说话|动|起床|下床|上学|上班|去学校|回消息|面对)|(?:躺|窝|躲|关)(?:在)?(?:床上|家里|房间|屋里|宿舍)|(?:好几天|几天|一直|很久)没(?:出门|出过门|下床|见人)|起不来床?|什么都不想(?:做|干)/,
  },
  noAppetite: {
    en: /\b(?:can't|cannot|couldn't|not|haven't|hardly|barely|don't) (?:really |been )?(?:eat(?:en|ing)?|keep (?:anything|food) down)\b(?! (?:meat|out))|\b(?:no|lost my) appetite\b/,
    zh: /吃不下|没(?:有)?胃口|(?:一天|两天|整天|好几天)(?:都)?没(?:怎么)?吃|没吃(?:东西|饭|几口)/,
  },
  crying: {
    en: /\b(?:cried|crying|burst into tears|in tears|cry (?:every|all|myself|in|at|when|alone)|tears (?:come|came|keep|just))\b/,
    zh: /(?:一直|又|总|偷偷|忍不住|躲(?:着|起来)|默默|抱着.{0,4}|一个人)(?:地|在|就|想)*(?:哭|流泪|掉(?:眼)?泪)|哭(?:了|着|到|出来|得|醒|不出来)|眼泪(?:就|一直|止不住|掉|不停|不受)|想哭/,
  },
  missing: {
    en: /\bi (?:just |really |still |so |do |already )*miss (?:him|her|them|my|you|it|us|being)\b|\bi wish (?:he|she|they|you|mum|mom|dad) (?:was|were|could be|could have been) (?:here|there|still|with)\b/,
    zh: /(?:好|很|太|真的?|特别|还是|就是|非常|一直|天天|有点)(?:很|好)?想(?:念)?(?:他|她|它|你|妈|爸|奶奶|爷爷|外婆|外公|家|他们|孩子|女儿|儿子)|想念|要是(?:他|她|它|奶奶|爷爷|外婆|外公|爸|妈|爸爸|妈妈)还在/,
  },
  boiling: {
    en: /\b(?:could|want to|wanted to|feel like|about to|going to|ready to) (?:scream|explode|punch (?:a|the) wall|throw (?:something|things|my)|break something|lose it|snap)\b|\bmy blood (?:is )?boil\w*\b|\bso (?:angry|mad|furious) (?:i|that i|right now)\b|\bseeing red\b/,
    zh: /(?:想|真想|恨不得|快要|要|差点)(?:大喊|大叫|尖叫|摔(?:东西|手机|门)|砸(?:东西|墙)|爆炸|掀桌)|气(?:得|死|炸|疯)(?:我|了|要|发抖|睡不着|不行)?|火(?:大|冒三丈|气很大)|一肚子(?:火|气)/,
  },
  noUse: {
    en: /\bno matter (?:what|how (?:hard|much|often)) i (?:do|try|say|work|study)?\b|\b(?:i've |i have )?tried everything\b|\bnothing (?:i do |i try |ever |really )?(?:helps?|works?|changes?|changed)\b|\bwhat's the (?:point|use)\b|\bit's (?:no use|useless|pointless)\b|\bdoesn't change anything\b/,
    zh: /(?:怎么|再怎么|不管(?:我)?怎么|无论(?:我)?怎么|我?再)(?:努力|做|说|试|改|拼|学).{0,4}(?:都|也)(?:没用|不行|一样|没有用|白|不够|改变不了)|(?:什么|各种)(?:办法|方法)?都试(?:过|了)|都没用|没(?:什么)?用(?:的|啊)?$|(?:有什么|还有啥)(?:用|意义)|白(?:努力|费)/,
  },
  better: {
    en: /\b(?:feel(?:ing)?|felt|am|i'm|doing|it's|bit|little|much|lot|getting) (?:a (?:bit|little|lot) |much |slightly |so much |already |actually )*(?:better|calmer|lighter|easier)\b(?! (?:if|than (?:me|this)|off without))/,
    zh: /(?:好|舒服|轻松|平静)(?:了)?(?:很多|多了|一点了?|一些了?|些了|不少)(?!.{0,3}[就吗])|缓过来|没那么(?:难受|难过|慌|怕|紧张|糟|气)/,
  },
  tired: {
    en: /\b(?:so|very|too|really|just|completely|totally|always|dead|bone|i'm|am) (?:\w+ )?(?:tired|exhausted|drained|worn out|wiped out|knackered|burn(?:ed|t) out|done in)\b|\b(?:exhausted|exhausting|worn out|burnt out|burned out)\b|\bno energy\b|\brunning on (?:empty|fumes)\b/,
    zh: /(?:好|太|很|真|特别|有点|心|身心|越来越)(?:的)?累(?!赘)|累(?:死|坏|得|到|垮|趴)|疲惫|(?:精|筋)疲力(?:尽|竭)|没(?:有)?(?:力气|精力|劲)|倦怠|耗尽|熬不动/,
  },
  often: {
    en: /\b(?:(?:almost |nearly )?every (?:single )?(?:day|week|night|morning|time|weekend|month|evening|meeting|shift)|all the time|again and again|over and over|constantly|(?:keeps? (?:on )?(?:happening|doing|saying|coming))|(?:happens|happened|does (?:it|this|that)) (?:a lot|often|again|every)|always (?:like this|does|happens|the same)|(?:once|twice|three times|several times) a (?:week|day|month)|it's not the first time|yet again)\b/,
    zh: /(?:几乎)?(?:每(?:天|周|次|晚|个星期|个月|回|到)|天天|三天两头|动不动|隔三差五|经常|老是|总是|一次(?:又|次)一?次|又来了|不是第一次|一次次|从来都这样|一直这样|次次)/,
  },
  worse: {
    en: /\b(?:get(?:s|ting)?|got|becom\w+|feels?|it's|makes? it|only|even) (?:\w+ )?(?:worse|harder|heavier)\b|\bmore and more\b|\bcan't (?:go on|keep (?:doing|going)|do this|take (?:it|this|much)) (?:like this|much longer|any ?more|anymore|this)?\b/,
    zh: /越来越(?:糟|严重|差|难|重|受不了|频繁|厉害|坏|累|怕)|更(?:糟|严重|难(?:受|熬|过)?|差)了?|恶化|(?:撑|扛|忍|熬)不(?:住|下去|了)|受不了/,
  },
  long: {
    en: /\b(?:it(?:'s| has)? been|been like this|(?:feel(?:ing)?|felt|going on|like this)\b[^.!?]{0,20}\bfor) (?:\w+ ){0,3}(?:years?|months?|weeks?|ages|long|a while|forever)\b|^(?:for )?(?:\w+ ){0,2}(?:years|months|weeks)(?: now)?$|\b(?:years|months|weeks) now\b|\ball my life\b|\bsince (?:i was (?:a )?\w+|childhood)\b|\bas long as i can remember\b/,
    zh: /^[^我]{0,6}(?:好(?:几|多)|几|很多|两|三|四|五|六|半|一|十|\d+)(?:个)?(?:年|月|周|星期|礼拜)(?:多)?了$|(?:这样|这种(?:感觉|状态|日子)|持续|折腾|熬|拖)(?:.{0,4})(?:好(?:几|多)|几|很多|两|三|四|五|六|半|一|十|\d+|很|好)(?:个)?(?:年|月|周|星期|礼拜|天|久)|(?:很|好|太)久了|从小(?:到大)?(?:就|都)|一直(?:都)?(?:是)?这样/,
  },
}

const CLAUSE = /[.!?;。\n]+/

/** Whether a clause holds the event: not denied, and in its own time. */
function holds(clause: string, event: Event): boolean {
  // "I drive there every weekend" tells a habit, not a trouble that keeps coming back.
  if (event === 'often' && /\bi\b|我/.test(clause)) return false
  const { en, zh, ahead = false } = PATTERNS[event]
  const match = en.exec(clause) ?? zh.exec(clause)
  if (match === null) return false
  if (DENIED.test(clause.slice(0, match.index))) return false
  return ahead || !FEARED_INSTEAD.has(event) || !AHEAD.test(clause.slice(0, match.index + 4))
}

/** What is only feared is answered as a fear; saying that it happened would be wrong. */
const FEARED_INSTEAD: ReadonlySet<Event> = new Set<Event>([
  'publicScold',
  'humiliated',
  'cheated',
  'left',
  'blamed',
  'shoutedAt',
  'criticised',
  'rejected',
  'failed',
  'mistake',
  'ignored',
  'noReply',
  'talkedBehind',
  'disappointed',
])

/** What only speaks of a loss when a loss is talked of: "his birthday", "her coat". */
export const LOSS_ONLY: ReadonlySet<Event> = new Set<Event>(['firstWithout', 'belongings'])

/** The events of a message, the most telling first. */
export function findEvents(plain: string): readonly Event[] {
  const clauses = plain.split(CLAUSE)
  return EVENTS.filter((event) => clauses.some((clause) => holds(clause, event)))
}

/** These only say how often or how long: another event of the same message comes first. */
export const COURSES: ReadonlySet<Event> = new Set<Event>(['often', 'worse', 'long'])
