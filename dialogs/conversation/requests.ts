import type { Technique } from '../policy.ts'
import { titledTechnique } from '../policy/words.ts'

/** Names of the exercises as people say them. */
const NAMES: readonly { technique: Technique; en: RegExp; zh: RegExp }[] = [
  {
    technique: 'pacedBreathing',
    en: /\b(?:(?:slow|paced|deep|calm|box|4-?7-?8)[ -]breath\w*|breath(?:e|ing)? (?:exercises?|together|slowly|technique|practice|with me)|breathing)\b/,
    zh: /(?:深|慢|腹式|放松|节奏)?呼吸(?:练习|训练|放松|法|操)?|深呼吸|慢慢呼吸/,
  },
  {
    technique: 'grounding',
    en: /\b(?:grounding|ground myself|5-?4-?3-?2-?1|five senses|senses exercise)\b/,
    zh: /着陆|五感|5-?4-?3-?2-?1|接地|感官练习|安住当下/,
  },
  {
    technique: 'thoughtRecord',
    en: /\b(?:thought (?:record|diary|journal|log|check)|(?:look at|examine|challenge|check|question|work (?:on|through)|sort) (?:my|that|this|the|a) thoughts?|cbt)\b/,
    zh: /思维记录|想法记录|思维日记|想法日记|(?:看看|检查|梳理|整理|理一理|记录)(?:一下)?(?:我的|这个|那个)?(?:想法|念头|思绪|思路)|认知(?:行为|重构)/,
  },
  {
    technique: 'problemSolving',
    en: /\b(?:problem[ -]solving|solve (?:this|the|my|a) problem|make a plan|step by step|find a solution|plan (?:this|it) out)\b/,
    zh: /解决问题|问题解决|(?:做|列|定)(?:一?个)?计划|一步(?:一步)?步(?:来|地)|想(?:个)?(?:办法|对策)/,
  },
  {
    technique: 'progressiveMuscleRelaxation',
    en: /\b(?:(?:progressive )?muscle relaxation|pmr|relax my muscles)\b/,
    zh: /肌肉放松|渐进式?放松|放松肌肉/,
  },
  {
    technique: 'selfCompassion',
    en: /\bself[ -]compassion\b|\bbe (?:kinder|kind) to myself\b/,
    zh: /自我(?:关怀|慈悲|同情)|对自己(?:温柔|好)一点/,
  },
  {
    technique: 'behaviouralActivation',
    en: /\b(?:behaviou?ral activation|get (?:myself )?(?:moving|going) again|plan (?:an?|one) (?:nice |good |small )?activity)\b/,
    zh: /行为激活|动起来/,
  },
  {
    technique: 'worryTime',
    en: /\bworry (?:time|window|period)\b|\bpostpone (?:my|the) worr(?:y|ies)\b/,
    zh: /担忧时间|担心时间|推迟担心/,
  },
  {
    technique: 'oppositeAction',
    en: /\bopposite action\b/,
    zh: /相反行动|反向行动/,
  },
  {
    technique: 'angerCoolDown',
    en: /\b(?:cool(?:ing)? down|calm my anger|anger (?:exercise|management))\b/,
    zh: /消消气|冷静一下|(?:平息|控制)(?:一下)?(?:怒气|脾气|愤怒)/,
  },
  {
    technique: 'sleep',
    en: /\b(?:sleep exercise|wind[ -]?down|help me (?:fall asleep|sleep|get to sleep))\b/,
    zh: /睡眠练习|助眠|(?:帮我|怎么)(?:能)?(?:睡着|入睡)/,
  },
  {
    technique: 'urgeSurfing',
    en: /\b(?:urge surfing|ride (?:out )?(?:the|an|this) urge)\b/,
    zh: /冲动冲浪|熬过(?:这|那)?(?:阵|股)?冲动/,
  },
  {
    technique: 'valuesStep',
    en: /\bvalues (?:exercise|step)\b|\bwhat (?:really )?matters to me\b/,
    zh: /价值(?:观)?练习/,
  },
  {
    technique: 'savouring',
    en: /\b(?:savou?ring|gratitude (?:exercise|practice)|three good things)\b/,
    zh: /感恩练习|三件好事|品味练习/,
  },
  {
    technique: 'distancing',
    en: /\b(?:distancing|third[ -]person self[ -]talk)\b/,
    zh: /第三人称|抽离练习/,
  },
  {
    technique: 'reappraisal',
    en: /\b(?:reapprais\w+|another (?:perspective|way to (?:see|look at) it)|see it differently)\b/,
    zh: /重新评价|认知重评|换(?:个|一个)角度/,
  },
  {
    technique: 'socraticQuestioning',
    en: /\b(?:socratic|thinking traps?|cognitive distortions?)\b/,
    zh: /苏格拉底|思维陷阱|认知歪曲/,
  },
]

/** Said about the name, these make it a request; a bare name alone does too. */
const REQUEST =
  /\b(?:let's|lets|can (?:we|you|i)|could (?:we|you|i)|would like|i'd like|i want|i wanna|i need|please|teach|show|guide|start|try|do (?:the|a|some|that)|again|how about|help me)\b|教|带我|想做|来做|做(?:一?个|一下|一次|那个|这个)|试试|试一下|开始|再来|来(?:个|一次|一个|段)|练|可以.{0,8}吗|能.{0,8}吗|帮我|一起|我想/
/** Trouble with breathing is told, not asked for. */
const BREATHING_TROUBLE =
  /\b(?:can't|cannot|can not|couldn't|hard to|trouble|difficult\w*|stop(?:ped)?|short(?:ness)? of|not|forget to|struggl\w+ to|barely) (?:breath\w*|with (?:my )?breath\w*)|\b(?:out of|no) breath\b|(?:呼吸(?:困难|不(?:过来|上来|了|畅|顺)|急促|很?难)|(?:没法|无法|不能|难以|不会|快)呼吸|喘不)/

/**
 * Which exercise a message asks for by name, or null. The name alone counts as a request; inside
 * a longer message it takes a word of asking too.
 */
export function namedTechnique(plain: string): Technique | null {
  const titled = titledTechnique(plain)
  if (titled !== null) return titled
  if (BREATHING_TROUBLE.test(plain) || dislikesExercise(plain).length > 0) return null
  const short = /\p{Script=Han}/u.test(plain) ? plain.length <= 8 : plain.split(' ').length <= 4
  for (const { technique, en, zh } of NAMES) {
    if (
      (en.test(plain) || zh.test(plain)) &&
      (short || (REQUEST.test(plain) && plain.length <= 120))
    )
      return technique
  }
  return null
}

const CALM_ME =
  /\b(?:(?:help|teach|show|tell) me (?:how )?(?:to )?(?:calm|relax|unwind|settle|cool|get calm|feel (?:calm|better))|(?:i need|i want|i'd like|i have|how (?:do|can|could|should) i|can you help me|want) (?:to )?(?:calm (?:down|myself)|relax|unwind|cool (?:down|off)|settle down)|calm me down|(?:give|do|try|know|have|start|want|need|another|got|suggest|do you have) (?:me )?(?:an?|any|some|another|the)? ?(?:exercises?|techniques?|practice|something to (?:try|do)))\b|(?:教|帮|带|陪|(?<![他她们妈爸师板人])让)(?:一下)?我?(?:怎么|如何)?(?:学会?)?(?:放松|冷静|平静|静下|缓解|缓一|减压|调节|平复)|(?:怎么|怎样|如何)(?:才能?|可以|能)?(?:让自己)?(?:放松|冷静|平静|静下|缓解|平复|减压)|我(?:想|要|需要)(?:放松|冷静|平静|静一静|静下|缓一缓|缓解)|(?:有|做|来|换|试|教|给|推荐)(?:没有|我)?(?:个|点|些|一个|一些|什么|别的|其他的?)*(?:练习|放松方法|方法)(?!写)/
const HELP_ME =
  /^(?:please |pls |can you |could you |will you |i need |i want |i need your |need )*(?:help(?: me)?|some help)(?: please| pls| now)*[ ?!.]*$|^(?:请|求|快|你?能|可以)?(?:帮帮|帮助|帮|救救|帮一下)(?:我|忙)(?:一下)?(?:吗|好吗|吧|可以吗)?[?!。 ]*$|^我?(?:需要|想要)(?:帮助|帮忙)[!。 ]*$/

/** A wish to be calmed or for an exercise, without a name; `help` is the bare cry for help. */
export function asksForHelp(plain: string): 'calm' | 'help' | null {
  if (CALM_ME.test(plain)) return 'calm'
  return HELP_ME.test(plain) ? 'help' : null
}

const RESUME =
  /^(?:(?:ok(?:ay)?|yes|please|now)[ ,]+)*(?:(?:let's|lets|can we|could we|i want to|i'd like to|shall we|i'm ready to)? ?(?:continue|resume|carry on|pick (?:it|that|this) up(?: again)?|go back to (?:it|the exercise|that|where we)|finish (?:it|the exercise|that)|where (?:were|did) we))(?: .{0,40})?$|^(?:好[,! ]*)?(?:我们|我想|可以|那就|那)?(?:继续|接着(?:来|做)?|恢复|把(?:刚才|那个|之前).{0,6}(?:做完|继续)|回到(?:刚才|之前|练习)|刚才(?:做|说)到哪)(?:刚才|之前|那个|的|练习|做|一下|吗|吧|了|上次){0,4}[?!。 ]*$/

/** A wish to go on with the exercise that was set aside. */
export const asksToResume = (plain: string): boolean =>
  RESUME.test(plain) && !/\bcontinue (?:like this|living|working|talking)\b/.test(plain)

const DISLIKES: readonly { technique: Technique; pattern: RegExp }[] = [
  {
    technique: 'pacedBreathing',
    pattern:
      /\b(?:breath\w*(?: exercises?)? (?:just |only |always |really )?(?:makes? (?:it|me|things) (?:\w+ )?(?:worse|dizzy|panic\w*|anxious|faint|more)|doesn't (?:help|work)|don't (?:help|work)|never (?:helps?|works?)|is (?:useless|pointless|stupid))|(?:focus\w*|concentrat\w+) on (?:my )?breath\w*[^.]{0,20}(?:worse|panic|anxious)|(?:hate|don't like|can't stand|don't want|no more|not the|not) (?:the |any |more |another |to do (?:the |any )?)*breath\w*)|呼吸(?:练习)?[^。!]{0,8}(?:更(?:难受|慌|糟|紧张|焦虑|不舒服)|没用|没效果|不管用|头晕|反而)|(?:讨厌|不喜欢|不想|别|不要|少|烦)[^。!?,]{0,8}呼吸/,
  },
  {
    technique: 'grounding',
    pattern:
      /\b(?:grounding|5-?4-?3-?2-?1) (?:\w+ )?(?:makes? (?:it|me) (?:\w+ )?worse|doesn't (?:help|work)|never (?:helps?|works?)|is (?:useless|stupid))|(?:hate|don't like|don't want) (?:the )?grounding|(?:着陆|五感)[^。!]{0,8}(?:更难受|没用|没效果|不管用|反而)|(?:不喜欢|不想做?)(?:着陆|五感)/,
  },
  {
    technique: 'thoughtRecord',
    pattern:
      /\b(?:thought records?|writing (?:down )?(?:my )?thoughts|cbt) (?:\w+ )?(?:makes? (?:it|me) (?:\w+ )?worse|doesn't (?:help|work)|never (?:helps?|works?)|is (?:useless|stupid))|(?:hate|don't like) (?:the )?thought records?|思维记录[^。!]{0,8}(?:没用|更难受|不管用)|不(?:喜欢|想做)思维记录/,
  },
  {
    technique: 'problemSolving',
    pattern:
      /\b(?:don't (?:need|want) (?:a |any )?(?:solutions?|plans?|advice|fixing)|not looking for (?:a )?(?:solutions?|advice)|just (?:want|need) (?:you |someone |somebody )?to (?:listen|be heard|vent))\b|不(?:需要|想要|要)(?:建议|解决|办法|方案)|只(?:是)?(?:想|要)(?:有)?(?:人|你)?(?:听|倾诉|说说|吐槽)/,
  },
]

/** Exercises that the person says are no good for them; not offered again in this conversation. */
export const dislikesExercise = (plain: string): readonly Technique[] =>
  DISLIKES.filter(({ pattern }) => pattern.test(plain)).map(({ technique }) => technique)

const REFUSES =
  /\b(?:don't want|no more|not (?:the|another)|hate|don't like|can't stand)\b|不想|不要|别|不喜欢|讨厌|少/

/** "No breathing, please": a short refusal, unlike a report of what an exercise did to somebody. */
export const refusesExercise = (plain: string): boolean => plain.length <= 80 && REFUSES.test(plain)

/** Breathing that is itself the trouble: attention to it can feed the panic. */
export const breathingIsTheTrouble = (plain: string): boolean => BREATHING_TROUBLE.test(plain)

const JUST_LISTEN =
  /\bjust (?:want|need)(?:ed)? (?:you |someone |somebody )?to (?:listen|be heard|vent|talk|let it out|(?:tell|say it to) (?:someone|somebody|anyone|you))\b|\b(?:no|don't want|don't need) (?:any )?(?:advice|exercises?|techniques?)\b|(?:只(?:是)?|就(?:是)?)(?:想|要)(?:有|找)?(?:个)?(?:人|你)?(?:听|倾诉|说说|说一说|吐槽|聊聊)|不(?:想|要|需要)(?:做)?(?:什么)?(?:练习|建议)|(?:别|不要|少)(?:再)?(?:跟我|给我|来)?(?:说|提|讲|来|搞)?(?:什么|那些|这些)?(?:练习|建议|大道理|道理)/

/** "I just want to be heard": the next exercise waits. */
export const wantsOnlyListening = (plain: string): boolean => JUST_LISTEN.test(plain)

const HOT_THOUGHT =
  /\b(?:i(?:'m| am) (?:such )?(?:a |an )?(?:\w+ )?(?:failure|loser|idiot|stupid|useless|worthless|burden|fraud|not good enough|unlovable|disappointment)|i(?:'ll| will| am going to|'m going to) (?:never|always|fail|mess|screw|lose|get fired|be alone|end up)|(?:everyone|everybody|they all|people) (?:must |will |all )?(?:hates?|thinks?|laugh\w*|knows?|judg\w*)|(?:nobody|no one) (?:will ever|likes|loves|wants|cares)|i (?:always|never) (?:\w+ )?(?:fail|mess|ruin|screw|get|do|am|manage)|what if (?:i|they|he|she|it)|(?:afraid|scared|worried) (?:that )?(?:i|he|she|they|it|of being|everyone|nobody)|it(?:'s| is| will be) (?:all )?(?:my fault|a disaster|over|hopeless|ruined)|i should(?:n't| not)? have|i can't do anything right|something (?:bad|terrible) (?:will|is going to))\b|我(?:真|就|太|好|很|真的)?(?:是)?(?:个)?(?:很|太|真|好)?(?:失败|没用|废物|笨|蠢|差劲|糟糕|累赘|多余|不配)|我(?:永远|总是|老是|一定|肯定|从来)(?:会|都|也)?(?:不|做不|搞砸|失败|没)|(?:所有人|大家|别人|他们)(?:都|一定|肯定)(?:会)?(?:讨厌|觉得|看不起|笑|嫌|知道)|没(?:有)?人(?:会)?(?:喜欢|爱|要|在乎)我|万一|怕(?:被|自己|会|他|她|别人)|要是.{0,12}怎么办|都(?:是|怪)我|我(?:什么都)?做不好|肯定会|完了/

/** A thought that judges or foretells: what a thought record is for. */
export const hasHotThought = (plain: string): boolean => HOT_THOUGHT.test(plain)

const NO_CONTROL =
  /\b(?:(?:nothing|not much|there's nothing) (?:i|we|anyone) can (?:do|change)|(?:can't|cannot|can not) (?:change|control|fix|undo|bring|do anything about)|out of my (?:hands|control)|no choice|powerless|helpless)\b|(?:无能为力|没(?:有)?办法(?:改变|控制)|改变不了|控制不了|无法(?:改变|挽回|控制)|回不去|没(?:有)?选择|由不得我)/
const CONTROL =
  /\b(?:don't know (?:how|where|which|what) to (?:start|do|handle|tell|say|fix|solve|choose|begin)|need to (?:decide|figure out|sort out|plan)|how (?:do|should|can) i (?:fix|handle|solve|tell|deal|finish|ask)|have to (?:finish|decide|tell|choose))\b|不知道(?:该)?(?:怎么|从哪|如何)(?:办|做|开始|开口|解决|处理|选|跟|和)|(?:得|要|必须)(?:决定|解决|搞定|想办法)|怎么办/

/** What the person says about being able to change it; null when nothing. */
export function statedControl(plain: string): 'controllable' | 'uncontrollable' | null {
  if (NO_CONTROL.test(plain)) return 'uncontrollable'
  return CONTROL.test(plain) ? 'controllable' : null
}
