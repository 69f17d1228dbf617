/**
 * What a message is about. Lexicons in both languages, matched on the normalised text: enough to
 * answer to the point, cheap enough for every message, and readable by whoever improves them.
 */
export const TOPICS = [
  'petLoss',
  'bereavement',
  'breakup',
  'betrayal',
  'bullying',
  'jobLoss',
  'achievement',
  'performance',
  'homesick',
  'bodyImage',
  'injustice',
  'parenting',
  'exam',
  'money',
  'sleep',
  'health',
  'lonely',
  'conflict',
  'love',
  'gratitude',
  'relationship',
  'friends',
  'family',
  'work',
  'guilt',
  'emptiness',
  'overload',
  'future',
] as const
export type Topic = (typeof TOPICS)[number]

export const isTopic = (name: unknown): name is Topic =>
  (TOPICS as readonly unknown[]).includes(name)

/** Losses: talk stays with them when family, guilt or sleeplessness come up beside them. */
export const LOSSES: ReadonlySet<Topic> = new Set<Topic>(['petLoss', 'bereavement', 'breakup'])

/**
 * Ways that things go, not areas of life: "my boss shouted at me" is a conflict at work. They
 * colour what is said back, while the area stays what the talk is about.
 */
export const MANNERS: ReadonlySet<Topic> = new Set<Topic>([
  'betrayal',
  'injustice',
  'lonely',
  'conflict',
  'guilt',
  'emptiness',
  'overload',
  'future',
])

/** Areas that stand beside each other, so that hearing of two at once is worth naming both. */
export const AREAS: ReadonlySet<Topic> = new Set<Topic>([
  'jobLoss',
  'homesick',
  'parenting',
  'exam',
  'money',
  'health',
  'relationship',
  'friends',
  'family',
  'work',
])

/** Areas of which the first usually explains the second. */
export const NESTED: readonly (readonly [Topic, Topic])[] = [
  ['parenting', 'family'],
  ['relationship', 'family'],
  ['parenting', 'relationship'],
  ['jobLoss', 'work'],
  ['jobLoss', 'money'],
  ['exam', 'friends'],
  ['homesick', 'family'],
  ['homesick', 'friends'],
  ['exam', 'homesick'],
  ['friends', 'relationship'],
  ['health', 'family'],
]

/** Topics of loss and harm: gladness that a model reads into them is not believed. */
export const BURDENED: ReadonlySet<Topic> = new Set<Topic>([
  'petLoss',
  'bereavement',
  'breakup',
  'betrayal',
  'bullying',
  'jobLoss',
  'bodyImage',
  'injustice',
  'lonely',
  'conflict',
  'guilt',
  'emptiness',
  'overload',
])

/** Good matters: to ask how they feel would sound like doubt. */
export const GLAD_MATTERS: ReadonlySet<Topic> = new Set<Topic>(['achievement', 'love', 'gratitude'])

/** What nobody can undo by planning: problem solving would miss the point. */
export const UNCONTROLLABLE: ReadonlySet<Topic> = new Set<Topic>([
  'petLoss',
  'bereavement',
  'breakup',
  'betrayal',
  'homesick',
])

/** What a person can usually do something about. */
export const CONTROLLABLE: ReadonlySet<Topic> = new Set<Topic>([
  'exam',
  'work',
  'money',
  'performance',
  'jobLoss',
  'parenting',
])

interface Lexicon {
  /** How much one hit counts: specific topics outweigh the general ones they are told with. */
  readonly weight: number
  readonly en: RegExp
  readonly zh: RegExp
  /** Taken out of the text first: idioms that only look like the topic. */
  readonly not?: RegExp
}

const PET = 'dog|cat|puppy|kitten|hamster|rabbit|bunny|parrot|budgie|horse|guinea pig|pet'
const KIN =
  'mum|mom|mother|dad|father|brother|sister|husband|wife|son|daughter|uncle|aunt|baby|partner|cousin|nan|gran|granny|grand(?:ma|pa|dad|mother|father|parents?)|best friend|friend'

const LEXICONS: Readonly<Record<Topic, Lexicon>> = {
  petLoss: {
    weight: 9,
    en: new RegExp(
      `\\b(?:${PET})\\b[^.!?]{0,40}\\b(?:died|dead|passed|put (?:down|to sleep))\\b|\\blost (?:my|our) (?:${PET})\\b|\\bput (?:my|our|the) (?:${PET}) (?:down|to sleep)\\b|\\b(?:death|loss) of (?:my|our) (?:${PET})\\b`,
      'g',
    ),
    zh: /(?:猫|狗|宠物|毛孩子|兔子|仓鼠|鹦鹉|小猫|小狗|猫咪|狗狗)[^。!?]{0,8}(?:死了|去世|走了|没了|离开了我|不在了|去了喵星|去了汪星|安乐死|走丢)|喵星|汪星/g,
  },
  bereavement: {
    weight: 6,
    en: new RegExp(
      `\\b(?:passed away|funeral|bereave\\w*|grieving|(?:her|his|their) death|death of|died|cremat\\w+|miscarr\\w+|stillb\\w+|lost (?:my|our) (?:${KIN}))\\b`,
      'g',
    ),
    zh: /去世|过世|离世|葬礼|追悼|丧事|病逝|走了以后|死了|不在人世|天人永隔|流产|(?:爸|妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|父亲|母亲|老公|老婆|丈夫|妻子|哥哥|姐姐|弟弟|妹妹)(?:上?(?:周|个月|星期)|昨天|今天|去年|今年|刚)?(?:走了|没了|不在了)/g,
    not: /\bdied (?:laughing|of embarrassment|inside)\b|\b(?:phone|battery|laptop|car|wifi|engine) (?:just )?died\b|\bdied down\b|(?:累|困|气|烦|饿|吓|笑|热|冷|无聊|尴尬|丢人|难受|羡慕|郁闷|急|忙|疼|痛)死了|死了(?:算了|一样)|我(?:真的?|感觉|觉得|今天|现在|都|快|就|要)+死了|(?:^|[,。!，、 ])(?:真的?|感觉)?(?:快|快要|要)死了/g,
  },
  breakup: {
    weight: 5,
    en: /\b(?:broke up|break(?:ing)? ?up|split up|dumped me|(?:he|she|they|girlfriend|boyfriend|wife|husband|partner|fianc\w+) (?:has |have |just )?left me|divorc\w*|my ex\b|ex-? ?(?:girlfriend|boyfriend|wife|husband|partner)|separat(?:ed|ion)|ended (?:it|things) (?:with|between)|ended our relationship|heartbr\w+)/g,
    zh: /分手|离婚|前任|前男友|前女友|前妻|前夫|甩了我|把我(?:给)?甩|被甩|失恋|不要我了|分居|提了?分/g,
    not: /\bbreak up (?:a|the) (?:fight|text|task)\b/g,
  },
  betrayal: {
    weight: 5,
    en: /\b(?:cheat(?:ed|ing|s)? on|(?:had|having|has) an affair|lied to me|lying to me|betray\w*|(?<!talk(?:s|ed|ing)? )behind my back|stabbed me in the back|broke my trust|told everyone my|shared my secret)\b/g,
    zh: /出轨|背叛|劈腿|(?:欺)?骗了我|一直在?骗我|背后捅|小三|辜负了我|背着我|跟别人(?:跑|好|在一起)了|把我的秘密/g,
  },
  bullying: {
    weight: 5,
    en: /\b(?:bull(?:y|ies|ied|ying)|cyberbull\w+|pick(?:s|ed|ing)? on me|mock(?:s|ed|ing)? me|m(?:a|ak)(?:de|e|es|ing) fun of me|(?<!\b(?:will|would|might|could|may|to|'ll) )laugh(?:s|ed|ing)? at me|talk(?:s|ed|ing)? behind my back|harass\w*|call(?:s|ed|ing)? me names|spread(?:ing)? rumou?rs)\b/g,
    zh: /霸凌|欺负|欺凌|嘲笑我?|孤立我|被孤立|取外号|起外号|排挤|网暴|说我(?:的)?坏话|背后(?:议论|说我)|笑话我|造我?谣|骚扰/g,
  },
  jobLoss: {
    weight: 5,
    en: /\b(?:lost my job|los(?:e|ing) my job|(?:got|was|been|being|be) (?:fired|laid off|sacked|let go)|fired me|laid off|redundan\w+|unemploy\w*|out of (?:work|a job)|(?:can't|cannot|couldn't) (?:find|get) (?:a|any) (?:job|work)|job (?:hunt|search)\w*|job applications?|applied (?:to|for) \w+ jobs)\b/g,
    zh: /失业|被裁|裁员|被开除|被辞退|找不到工作|没(?:了)?工作|丢了工作|求职|投(?:了.{0,6})?简历|优化掉|找工作/g,
  },
  achievement: {
    weight: 5,
    en: /\b(?:i (?:just |finally |actually )?passed(?! out)|i (?:just |finally )?(?:got|was offered) (?:the|a|my|that) (?:\w+ )?(?:job|promotion|offer|raise|place|degree|scholarship)|i (?:just |finally )?(?:got promoted|won|did it|made it|aced|nailed|finished my)|i got (?:in|accepted)(?: to)?|got accepted|(?:it|that|everything|the \w+) (?:actually |really )?went (?:so |really |much |very |a lot )?(?:well|great|better than)|proud of myself|good news|great news)\b/g,
    zh: /考上|通过了|拿到了?(?:offer|录取|第一|奖)|录取了|升职了|成功了|做到了|赢了|得奖|获奖|考过了|好消息|涨工资|加薪了|及格了|上岸|第一名|面试(?:通)?过了|(?:通)?过了面试|被(?:老师|老板|领导)?(?:夸|表扬)|比(?:我)?(?:想象|预想|想)(?:的|中|中的)?(?:顺利|好)|很顺利|终于(?:完成|做完|写完|毕业|过了)|顺利毕业/g,
    not: /没(?:有|能)?(?:通过|考上|做到|录取|及格|考过|拿到|成功|赢|上岸)|不(?:及格|成功)/g,
  },
  performance: {
    weight: 3,
    en: /\b(?:presentation|(?:a|my|the) speech|public speaking|(?:job )?interview\w*|audition\w*|on stage|meeting new people|social anxiety|speak(?:ing)? in front of|perform(?:ance|ing)?(?! review))\b/g,
    zh: /演讲|面试|上台|发言|汇报|社恐|社交恐惧|路演|演出|比赛|当众|公开讲/g,
  },
  homesick: {
    weight: 4,
    en: /\b(?:homesick\w*|miss(?:ing)? (?:home|my (?:country|home ?town|family|mum|mom|dad|parents))|abroad|immigra\w*|migrat(?:ed|ing|ion)|emigrat\w*|visa|new country|moved (?:here|abroad|away|to (?:a new|another|germany|france|spain|italy|china|japan|korea|canada|america|australia|england|ireland|london|berlin|paris|new york|the (?:us|usa|uk|states|netherlands)|\w+land))|expat\w*|language barrier|culture shock|far (?:away )?from (?:home|my family))\b/g,
    zh: /想家|异乡|漂泊|留学|国外|移民|签证|他乡|北漂|沪漂|在外地|思乡|背井离乡|离家(?!出走)|水土不服|(?:刚|新)(?:来到?|到|搬到)(?:了)?(?:这个?|这座|一个新的?|新的?)?(?:城市|地方)/g,
  },
  bodyImage: {
    weight: 4,
    en: /\b(?:my body|fat|ugly|my weight|gain(?:ed|ing)? weight|los(?:e|ing) weight|overweight|in the mirror|how i look|my (?:looks|face|skin|nose|thighs|stomach|belly|hair|teeth)|acne|dieting|calories|bing(?:e|ed|ing))\b/g,
    zh: /身材|太胖|好胖|胖了|很胖|体重|减肥|(?:很|太|好|长得|又)丑|丑八怪|长相|外貌|外表|颜值|痘痘|照镜子|容貌焦虑|我的(?:脸|腿|鼻子|皮肤)|暴食/g,
    not: /\bugly (?:truth|fight|situation)\b|\bin (?:my|your|his|her) face\b/g,
  },
  injustice: {
    weight: 3,
    en: /\b(?:unfair\w*|injustice|(?:not|isn't|wasn't|never) fair|discriminat\w*|racis[mt]\w*|sexis[mt]\w*|(?:took|takes|taking|take|stole|steals) (?:all )?(?:the )?credit|credit for my|treated like|double standards?|blamed me for|favou?rit\w+)\b/g,
    zh: /不公平|不公|凭什么|歧视|抢功|抢了我的|抢走了?我的|背(?:黑)?锅|甩锅|偏心|区别对待|冤枉|委屈|双标|欺人太甚|重男轻女/g,
  },
  parenting: {
    weight: 4,
    en: /\b(?:my (?:\w+ )?(?:kids?|son|daughter|child|children|baby|toddler|teen(?:ager)?|newborn)|newborn|as a (?:mother|father|parent|mum|mom|dad)|postpartum|(?:good|bad|single|terrible|better) (?:mother|father|parent|mum|mom|dad))\b/g,
    zh: /我(?:家)?(?:的)?孩子|我儿子|我女儿|我家(?:宝宝|娃)|儿子|女儿|宝宝|带娃|育儿|带孩子|辅导(?:孩子|作业)|当妈|当爸|产后|孩子(?:不|总|很|又|哭|生病|青春期|叛逆|的)/g,
  },
  exam: {
    weight: 3,
    en: /\b(?:exams?|midterms?|finals|(?:driving|math|maths|english|my|a|the) test|stud(?:y|ying|ies)|homework|assignments?|thesis|dissertation|grades?|school|uni|university|college|teachers?|professor|supervisor's feedback|class(?:es)?|gpa|revis(?:e|ing|ion)|coursework|lectures?|semester|phd)\b/g,
    zh: /考试|高考|中考|考研|考公|期末|模拟考|模考|月考|退步|排名|期中|作业|论文|成绩|挂科|复习|学习|学校|老师|导师|上课|答辩|绩点|班主任|雅思|托福|四六级|学业|补考|考砸|没考好|背书|读研|读博|开题/g,
  },
  money: {
    weight: 3,
    en: /\b(?:money|rent|debts?|loans?|mortgage|bills|(?:i'm|i am|we're|we are|so|completely|totally|flat) broke(?! up)|afford|salary|payche(?:ck|que)|payday|bankrupt\w*|credit cards?|evict\w*|landlord|savings)\b/g,
    zh: /(?:没|缺|借|欠|还|花|赚|挣|攒|的|有)钱|钱(?:不够|花|都|的事)|房租|欠债|负债|债|贷款|房贷|车贷|网贷|花呗|信用卡|工资|破产|还不起|交不起|付不起|经济压力|生活费|存款|房东|月光/g,
  },
  sleep: {
    weight: 3,
    en: /\b(?:sleep(?:ing|less)?|slept|insomnia\w*|nightmares?|toss(?:ing|ed)? and turn\w*|w(?:a|o)ke up at|wak(?:e|ing) up at|(?:lying|lie|lay|wide) awake|up all night|awake (?:at|all|until|till)|(?:can't|cannot|couldn't) fall asleep)\b/g,
    zh: /失眠|睡不着|睡不好|噩梦|恶梦|熬夜|半夜(?:醒|起)|早醒|睡眠|(?:一夜|一晚|整晚|整夜|昨晚|通宵)(?:都)?没睡|没睡好|睡不踏实|入睡|翻来覆去|睡得不好/g,
    not: /\b(?:sleep(?:ing)?|slept) with\b|\bput (?:him|her|it|my \w+) to sleep\b/g,
  },
  health: {
    weight: 3,
    en: /\b(?:(?:i'm|i am|is|been|got|feeling|so|very|really|fell) (?:sick|ill)|illness|cancer|diagnos(?:ed|is)|hospital\w*|surgery|an operation|chronic|(?:back|chest|stomach|head|my) pain|in pain|doctors?|disease|tumou?r|test results?|(?:mri|ct|brain) scan|biops\w+|migraines?|headaches?|symptoms?|chemo\w*|dementia|stroke)\b/g,
    zh: /生病|病了|癌|确诊|住院|医院|手术|慢性病|头痛|头疼|胃痛|胃疼|腰痛|腰疼|疼痛|体检|看医生|肿瘤|病情|检查(?:结果|报告)|症状|化疗|身体(?:不好|不舒服|出)|痴呆|中风|发烧/g,
    not: /\bsick of\b|\bmakes me sick\b/g,
  },
  lonely: {
    weight: 4,
    en: /\b(?:lonely|loneliness|(?:so|all|feel|feeling|always|completely|totally|i'm|am) alone|(?:no|any|have no|don't have) (?:real )?friends|(?:nobody|no one|no-one|noone)(?: \w+)? (?:to talk to|cares?|likes?|loves?|understands?|asks?|calls?|texts?|listens?|there|notices?|wants?|has (?:any )?time|talks? to me|speaks? to me|invites?|came)|left out|isolated|(?:don't|do not|never) (?:fit in|belong)|invisible|excluded)\b/g,
    zh: /孤独|孤单|寂寞|一个人(?:过|吃|住|在|待|面对|扛|撑|哭|生活)|(?:总是|只有我|就我|永远是?|又是)(?:我)?一个人|朋友都没(?:有)?|没有?(?:什么|一个|几个)?朋友|没有?人(?:会|能|愿意|真的|真正)?(?:理|懂|在乎|关心|陪|说话|喜欢|爱|需要|听|问|找|跟我|可以)|不合群|独自|融不进|没人/g,
    not: /\bleave me alone\b|\blet alone\b/g,
  },
  conflict: {
    weight: 3,
    en: /\b(?:fights?|fought|fighting|argu(?:e|ed|ing|ments?)|had a row|quarrel\w*|yell(?:s|ed|ing)?|shout(?:s|ed|ing)?|scream(?:s|ed|ing)? at|slammed|not speaking|(?:won't|doesn't|isn't|stopped) (?:talk|speak|talking|speaking) to me|silent treatment|fell out|falling out|disagree\w*|said (?:horrible|awful|terrible|hurtful|mean) things)\b/g,
    zh: /吵架|吵了|争吵|大吵|吵起来|闹翻|闹矛盾|翻脸|(?:冲|对|朝)我(?:吼|喊|发火|大叫)|骂(?:了)?我|吼我|冷战|不(?:跟|和|理)我说?话?|顶嘴|打了一架|打架|拌嘴|争执|摔门|闹僵/g,
  },
  love: {
    weight: 4,
    en: /\b(?:in love|fell for|falling for|fallen for|got engaged|we're engaged|got married|getting married|proposed to me|said yes|our anniversary|first date|love (?:him|her|them) so much|we're together now|soulmate)\b/g,
    zh: /恋爱了|在一起了|喜欢上(?:了)?|爱上(?:了)?|求婚|结婚了|要结婚|订婚|领证|表白成功|心动|脱单|甜蜜|谈恋爱/g,
    not: /\bfell out of love\b|\bnot in love\b/g,
  },
  gratitude: {
    weight: 4,
    en: /\b(?:grateful|thankful|appreciate (?:her|him|them|my|that)|so kind (?:to|of)|lucky to have|blessed|helped me so much|stood by me)\b/g,
    zh: /感恩|感激|好幸运|很幸运|真幸运|感谢(?:他|她|我的?|朋友|妈|爸|家人|老师|同事)|多亏|暖心|好温暖|很温暖|被(?:温柔|好好)/g,
  },
  relationship: {
    weight: 2.5,
    en: /\b(?:boyfriend|girlfriend|my partner|husband|wife|spouse|fianc\w+|marriage|dating|(?:my|our|the) relationship|a crush|long.distance|situationship)\b/g,
    zh: /男朋友|女朋友|男友|女友|老公|老婆|丈夫|妻子|我?对象(?!是)|感情问题|婚姻|另一半|伴侣|暗恋|异地恋|媳妇|感情(?:上|里|出)/g,
    not: /\bex-? ?(?:girlfriend|boyfriend|wife|husband|partner)\b|前男友|前女友/g,
  },
  friends: {
    weight: 2,
    en: /\b(?:friends?|bestie|roommates?|flatmates?|housemates?|classmates?|friendship)\b/g,
    zh: /朋友|闺蜜|室友|舍友|同学|哥们|发小|友情|友谊/g,
    not: /男朋友|女朋友|朋友都没|没有?(?:什么|一个|几个)?朋友|\b(?:no|any|don't have|have no) (?:real )?friends\b/g,
  },
  family: {
    weight: 2,
    en: /\b(?:mum|mom|mother|dad|father|parents?|brother|sister|family|grand(?:ma|pa|dad|mother|father|parents?)|(?:mother|father|sister|brother)?-?in-laws?|siblings?|aunt|uncle|cousin|step(?:dad|mum|mom|mother|father))\b/g,
    zh: /爸|妈(?!的)|父母|家里人?|家人|父亲|母亲|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|外婆|外公|姥姥|姥爷|婆婆|岳父|岳母|公婆|亲戚|原生家庭|催婚|全家/g,
    not: /\bthe famil(?:y|ies)\b|\bas a (?:mother|father|parent|mum|mom|dad)\b|\b(?:good|bad|single|terrible|better) (?:mother|father|parent|mum|mom|dad)\b|他妈|你妈的|妈呀|当妈|当爸/g,
  },
  work: {
    weight: 2.5,
    en: /\b(?:boss|manager|supervisor|colleagues?|co-?workers?|workplace|the office|my (?:job|work|career|team)|(?:this|the) job|at work|from work|to work|work (?:is|has|was|today|stuff)|too much work|working (?:late|overtime|weekends|all|so)|work shift|night shifts?|clients?|customers?|promotion|meetings?|overtime|hr)\b/g,
    zh: /老板|领导|上司|同事|工作|上班|下班|加班|公司|单位|客户|项目|绩效|职场|开会|甲方|kpi|996|主管|打工|经理|转正|跳槽|辞职/g,
    not: /\b(?:got|start\w*|have|has|had|need\w*|want\w*|go\w*|going) to work (?:(?:it|this|that|things) )?(?:out|through)\b|\btalked? to work\b|找不到工作|没(?:了)?工作|丢了工作|找工作/g,
  },
  guilt: {
    weight: 3,
    en: /\b(?:guilt\w*|(?:all )?my (?:own )?fault|ashamed|shame|embarrass\w*|humiliat\w*|regret\w*|blam(?:e|ing) myself|i (?:messed|screwed) (?:\w+ )?up|i hurt (?:him|her|them|someone|my)|i should(?:n't| not)? have|let (?:\w+ )?(?:everyone|them|him|her|my \w+|people) down|forgive (?:me|myself)|i (?:lied|cheated)|(?:a|such a|total|complete) failure|worthless|pathetic|not good enough)\b/g,
    zh: /早知道|要是(?:我)?(?:当初|早)|(?:应该|该)早(?:点|些|一点)|当初(?:要是|如果|应该)|内疚|愧疚|自责|都?怪我|(?:是|都是)我的错|羞耻|羞愧|丢脸|丢人|惭愧|后悔|对不起(?:他|她|他们|爸|妈|父母|家人|大家|孩子)|尴尬|没脸|出丑|搞砸|失败者|我(?:真|太|好|很)(?:失败|没用)|没用|废物|一无是处|不够好|让(?:他|她|他们|大家|爸妈|父母|家人)失望/g,
  },
  emptiness: {
    weight: 3,
    en: /\b(?:empty|emptiness|bored|boring|boredom|numb(?:ness)?|pointless|meaningless|nothing (?:matters|feels|interests|excites)|no motivation|unmotivated|(?:don't|can't) (?:care|feel|enjoy) (?:about )?(?:anything|it)|no energy|lost interest|going through the motions|what's the point)\b/g,
    zh: /空虚|无聊|麻木|没意思|没有?意义|提不起(?:劲|精神|兴趣)|没动力|没兴趣|什么都不想(?:做|干)|不想动|行尸走肉|空荡荡|空落落|浑浑噩噩|躺平|摆烂|没劲/g,
  },
  overload: {
    weight: 2.5,
    en: /\b(?:overwhelm\w*|burn(?:ed|t|ing)? ?out|burnout|too much (?:to do|on|work|for me|going on)|(?:all|just|it's) too much|exhaust\w*|so tired|drained|stress\w*|pressure|deadlines?|(?:can't|cannot|couldn't) (?:cope|keep up|handle|take (?:it|this|any ?more))|no time for|swamped|stretched (?:thin|too)|worn out|on my plate|juggling)\b/g,
    zh: /压力|太累|好累|很累|累死|累了|疲惫|倦怠|喘不过气|忙不过来|撑不住|扛不住|透支|心累|崩溃|事情太多|没时间|内卷|截止|ddl|受不了|忙死|精疲力尽|筋疲力尽/g,
  },
  future: {
    weight: 2,
    en: /\b(?:(?:the|my) future|uncertain\w*|don't know what (?:to do with my life|i want|comes next)|my life is (?:going|heading)|no direction|lost in life|(?:big|hard|difficult) (?:decision|choice)|decide (?:whether|between|if)|crossroads|graduat(?:e|ing|ion)|what's next|career path|quarter.life|midlife)\b/g,
    zh: /未来|以后(?:怎么办|会怎样|该)|将来|迷茫|前途|不知道(?:该)?(?:怎么)?选|(?:面临|做)选择|没有?方向|人生|毕业|没有?目标|何去何从|前路|出路/g,
  },
}

/** A topic found in a message. */
export interface FoundTopic {
  readonly topic: Topic
  /** Distinct hits times the topic's weight; only good for comparing. */
  readonly score: number
}

/** All topics of a message, strongest first; of equals the more specific one. */
export function findTopics(plain: string): readonly FoundTopic[] {
  const found: FoundTopic[] = []
  for (const topic of TOPICS) {
    const { weight, en, zh, not } = LEXICONS[topic]
    const text = not === undefined ? plain : plain.replace(not, ' ')
    const hits = new Set([...text.matchAll(en), ...text.matchAll(zh)].map(([hit]) => hit))
    if (hits.size > 0) found.push({ topic, score: hits.size * weight })
  }
  return found.sort((a, b) => b.score - a.score)
}
