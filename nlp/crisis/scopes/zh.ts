import { countNegations, type LanguageScopes, type Subject } from './scopes.ts'
import { CHINESE_EARNEST, CHINESE_EVERYDAY, CHINESE_RECOVERED, CHINESE_TOPIC } from './zh-frames.ts'

const NEGATORS = [
  '从来没有',
  '从来没',
  '从没有',
  '从没',
  '从未',
  '没有',
  '并没有',
  '并没',
  '并不是',
  '并非',
  '不是',
  '并不',
  '绝不',
  '决不',
  '绝对不',
  '不会',
  '没',
  '不',
  '别',
  '未',
  '无',
  '勿',
  '以为',
  '怎么会',
  '哪会',
  '哪有',
]
const FILLERS = [
  // These contain a 不 that denies nothing.
  '要不',
  '忍不住',
  '不由得',
  '不由',
  '不禁',
  '不时',
  '不停',
  '不断',
  '不如',
  '不得不',
  '控制不住',
  '能不能',
  '是不是',
  '会不会',
  '要不要',
  '想不想',
  '受不了',
  '无时无刻不',
  '无时无刻',
  '无时不刻',
  '没有一天不',
  '没有一刻不',
  '没有哪天不',
  '没有哪一天不',
  '没一天不',
  '何不',
  '动不动',
  '时不时',
  '说不定',
  '差不多',
  '不只是',
  '不仅',
  '不光',
  '不止一次',
  '恨不得',
  '巴不得',
  '何尝不',
  '为什么不',
  // Plain filler between a negation and what it denies.
  '真的',
  '真',
  '想过',
  '想要',
  '想',
  '要',
  '打算',
  '会',
  '说',
  '说过',
  '觉得',
  '因为',
  '再',
  '去',
  '有过',
  '有',
  '过',
  '什么',
  '任何',
  '很',
  '怎么',
  '那么',
  '那种',
  '这种',
  '的',
  '我',
  '是',
  '出现',
  '产生',
  '考虑',
  '考虑过',
  '一天',
  '哪天',
  '一刻',
  '哪一天',
  '一次',
  '让',
  '真正',
  '曾',
  '用',
  '在',
  '到',
  '了',
]

const KIN =
  '(?:男|女)?朋友|好友|闺蜜|闺密|兄弟|室友|舍友|同学|同桌|同事|学生|学姐|学长|学妹|学弟|孩子|女儿|儿子|闺女|小孩|妹妹|弟弟|姐姐|哥哥|表妹|表姐|表弟|表哥|堂妹|堂弟|侄女|侄子|外甥|邻居|网友|来访者|病人|患者'
const FAMILY =
  '妈妈?|爸爸?|爸妈|父母|母亲|父亲|奶奶|爷爷|外婆|外公|姥姥|姥爷|老公|老婆|丈夫|妻子|前夫|前妻|前男友|前女友|男友|女友|对象|老师|老板|领导|家人|他妈|她妈|亲戚'
const SUBJECTS = new RegExp(
  `(?<close>(?:我|他|她)?(?:的|们|有个|有一个|一个|那个|这个|最好的|好|大|小){0,3}(?:${KIN})|(?<!其)(?:他|她|ta(?![a-z]))们?|有人|别人|某人|谁|人们|那个人|(?:一个|那个|这个|有个)(?:人|女孩|男孩|姑娘|小伙|女生|男生)|明星|偶像|主角|男主|女主|角色|歌手|演员)` +
    `|(?<loose>(?:我|他|她)?的?(?:${FAMILY}))` +
    `|(?<you>你们?|您|妳)` +
    `|(?<self>我(?!们?(?:国|校))|俺|咱|本人|自己|老子|人家)`,
  'g',
)
/** What may stand between a subject and its verb without making it an object. */
const BETWEEN =
  /^(?:最近|一直|总是?|老是?|说|过|就|真的?|也|都|很|会|可能|好像|似乎|有|点|又|突然|经常|[天昨今]天|每天|昨晚|刚才|刚|现在|[跟和对]我|告诉我|发微信|发消息|想|要|曾经|以前|她|他|已经|正在|,| |那|偷偷|经历|失恋|后){0,8}$/
const GAP_CLOSE = 10

function subject(before: string, match: string): Subject {
  if (/自己|我/.test(match) && !/[他她]自己|让[他她]/.test(match)) return chainSubject(before, true)
  return chainSubject(before, false)
}

function chainSubject(before: string, reflexive: boolean): Subject {
  let last: { readonly who: Subject; readonly loose: boolean; readonly end: number } | null = null
  for (const hit of before.matchAll(SUBJECTS)) {
    const end = hit.index + hit[0].length
    const groups = hit.groups ?? {}
    if (groups['self'] !== undefined) {
      // 他自己, 她告诉我: neither a 自己 nor the one who is told changes the subject.
      const since = last === null ? null : before.slice(last.end, hit.index)
      const keeps =
        last !== null &&
        last.who !== 'self' &&
        since !== null &&
        ((hit[0] === '自己' && since.length <= 2) || /(?:跟|和|对|告诉|问|向)$/.test(since))
      if (!keeps) last = { who: 'self', loose: false, end }
    } else if (groups['you'] !== undefined) last = { who: 'second-person', loose: false, end }
    else last = { who: 'other', loose: groups['loose'] !== undefined, end }
  }
  if (last === null) return 'self'
  if (last.who !== 'other') return last.who
  const gap = before.slice(last.end)
  if (gap.length <= 24 && BETWEEN.test(gap)) return 'other'
  if (last.loose || reflexive) return 'self'
  return gap.length <= GAP_CLOSE ? 'other' : 'self'
}

const LONG_PAST =
  /以前|曾经|小时候|当年|那时候?|(?<![睡昏死])过去(?=的|曾|我|有|那|几|两|,)|[几多\d一二两三四五六七八九十]+年(?:以)?前|从前|早年|(?:小学|初中|高中|大学)(?:的)?(?:时候|时|那会儿?|期间)/
/** What was, by age, school year or "that year". */
const LONG_PAST_TOLD =
  /那(?:几|两|三|一)?年(?!级)|那(?:段|阵|会儿?|时)|嗰阵|(?:国小|国中|小学|初[一二三中]|高[一二三中]|大[一二三四学]|中[一二三四五六七])(?:的|那|期间|时|被|后|自杀|有过|,|日记)|[\d一二三四五六七八九十]{1,3}岁(?:那|时|,)?|年轻(?:的)?时|年轻气盛|过来人|有过.{0,8}年|第?[\d一二三四五六七八九十]+年(?:了)?停|自杀过的人|也曾|每天在版上/
const RECENT =
  /最近|又(?!不)|今晚|昨晚|昨天|这几天|这周|上周|上个月|还是(?:想|会)|一直|还在|再次|越来越|现在(?:还|又|也)(?:想|会|是)/
const STILL =
  /现在|又|还是|还在|最近|一直|仍|这几天|今天|今晚|就想|越来越|至今|到现在|直到|依然|再次|每天/

export const chineseScopes: LanguageScopes = {
  negated: (before) =>
    countNegations(before, { negators: NEGATORS, fillers: FILLERS }, false) % 2 === 1,
  subject,
  idioms:
    /(?:它|这盆|这棵|那盆|绿萝|多肉|鱼缸|电脑|手机|车子|电池|电瓶|打印机|空调|仙人掌|盆栽|薄荷|金鱼|仓鼠|乌龟|服务器)[^我,。]{0,8}(?:不想活|想死|活不下去|不活了|自杀)|人(?:到底)?为什么(?:要)?活着|(?:等于|无异于|形同|职业|政治|商业|社会性)自杀|自杀性|(?:作业|功课|排队|开会|个会|加班|改稿|改|开|写|塞车|堵车|热|饿|困|无聊|尬|吃|撑|背书|跑|爬山|等|排)[^,，。]{0,10}(?:到|得)(?:我|都|真|快|好|超|,){0,2}(?:想死|不想活)|整个礼拜都在加班,?超想死|想死在(?:这张)?(?:床|被窝|沙发|空调)|看完想死|不想活(?:动|受罪|成|在(?:滤镜|别人|他|她|你|过去|回忆|手机|网络|面具|父母|谁))|(?:哭|笑|跑|爬|练|唱|亲|抱|忙|胖|吃|撑)(?:到|得|的)(?:快|都|我|人|整个人){0,2}(?:不能呼吸|无法呼吸|喘不过气|喘不上气|上不来气)|一想就喘不过气|想死(?:俺|我(?:妈|爸|奶|姥|外)|外婆|外公|姥|豆|老家|家里)|想死(?:你(?!会|要|怎|该|能)|您|妳|他|她|它|ta|我了|我啦|我们|爸|妈|家|大家|宝贝|那|这|奶|爷|老|亲|姐|哥)|(?:笑|热|困|饿|冷|渴|撑|辣|甜|酸|苦|美|爱|爽|帅|萌|香|臭|吓|羡慕|尴尬|无聊|忙|急|气|烦|累|疼|痛|恨|吵|乐|贵|丑|蠢|笨|可爱|嫉妒|后悔|担心|感动|激动|难看|难吃)死|死(?:机|党|忠|板|心眼|鱼|角|循环|锁|记硬背|线|磕|皮赖脸|活不|要面子|缠|乞白赖)|打死(?:我|他|她)?(?:也|都)|作死|杀(?:青|价|时间|毒|菌|虫|鸡|猪|鱼|程序|进程|手锏|马特|疯了|青)|紫砂壶|砍价|自杀(?:式|率|预防|干预|小队|热线)|(?:预防|防止|干预|阻止)(?:.{0,4})自杀|自杀(?:意念)?(?:的)?(?:区别|防治|纵向|统计|数据|率)|被动自杀意念|(?:教唆|死者系|死于|问的就是|研究.{0,8})自杀(?:意念)?|想死(?=为什么|的反义)|口头禅|想删号自杀/g,
  humour:
    /(?:尴尬|社死|丢脸|无聊|热|困|笑|馋|辣|羞耻)(?:得|到|的)?(?:我)?(?:都|好|就)?想死|哈哈|hhh+|嘻嘻|嘿嘿|笑死|笑哭|开玩笑|(?<!不是|没有|没|不)(?:口头禅|讲好玩|说着玩|随口一说|随口说|玩笑话)|as a joke|2333+|狗头|\[doge\]|xswl|[😂🤣😹😆😝😜]/u,
  condition: /如果|要是|假如|万一|的话|再.{1,12}就/,
  mundane:
    /(?:室友|舍友|邻居|同事|楼上|楼下|老板|领导|猫|狗|弟弟|妹妹)(?:老是?|总是?|又|一直|天天|每天|还|也|都){0,2}[^\s,.!?。]{0,8}(?:吃我|偷吃|喝我|打呼|呼噜|吵|噪音|放音乐|外放|不洗碗|不倒垃圾|拆家|乱叫)|堵车|通勤|停车|网速|断网|卡顿|打印机|减肥|健身|俯卧撑|排队|作业(?:好|太|真|还|这么|那么)?(?:多|没写|写不完)|ppt|表格|这(?:破)?(?:游戏|关卡|天气|会议|电脑)|开会/,
  hypothetical:
    /(?:你|您)(?:会|要|该|应该)?(?:怎么|怎样|如何|说什么|回答什么)(?:说|回|回答|回应|做|办|反应|劝)?/,
  insincere: /撒谎|说谎|骗(?:了|他|她|医生|你|大家|人|咨询师)|假装|不是真话/,
  fiction:
    /(?:电影|电视剧|剧|小说|(?<!遗)书|歌词|歌|游戏|动漫|动画|漫画|故事|新闻|报道|文章|节目|剧本|纪录片|综艺|诗|课本|历史|梦)(?:里|中|上|说|写|讲|叫|报道|唱|看到|的(?:主角|角色|人物|女主|男主|结局|情节|台词))|(?:看了|看到|读到|刷到|听到|听说)(?:一|个|条|篇|部|首|了|这|那|的)*(?:新闻|电影|小说|报道|文章|歌|故事|剧)|主角|男主|女主|反派|歌词|台词|剧情|剧本杀|狼人杀|我的角色|npc|boss|研讨会|量表第|问卷|伦理委员会|法律课|案例|世卫组织|数据显示|警方通报|考试问|见习|排位|冲塔|补课/,
  everyday: CHINESE_EVERYDAY,
  topic: CHINESE_TOPIC,
  earnest: CHINESE_EARNEST,
  firstPerson: /我|俺|咱|自己|本人/,
  past: ({ clause, sentence, until, after }) =>
    (LONG_PAST.test(clause) && !STILL.test(clause)) ||
    // Told in one clause, over in the next: 十年前…, 现在有老公有孩子.
    ((LONG_PAST.test(until) || LONG_PAST_TOLD.test(until)) &&
      (CHINESE_RECOVERED.test(after) || /去世|过世|离开这个世界/.test(sentence)) &&
      !RECENT.test(until) &&
      !RECENT.test(after)),
}
