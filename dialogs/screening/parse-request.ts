import { isGoOn } from '../replies.ts'
import type { ScreeningInstrument } from '../types.ts'

const TEST =
  '(?:self[- ]?)?(?:tests?|questionnaires?|screenings?|quiz(?:zes)?|checks?|assessments?|scales?|surveys?)'
const PHQ = new RegExp(
  String.raw`\bphq(?:[- ]?9)?\b|\b(?:depression|low mood|depressive) ${TEST}\b|\b(?:test|screen|check|assess) (?:me|myself) for depression\b|(?:抑郁|忧郁)(?:症)?(?:情绪|程度)?的?(?:自我)?(?:自评|自测|测试|测评|筛查|量表|问卷|检测|评估|测验)|(?:测|自测|评估|筛查|自评)(?:一下|一测|测)?(?:我|自己)?(?:有没有|是不是|是否)?(?:得了?)?(?:有)?(?:抑郁|忧郁)|情绪低落(?:的)?(?:问卷|量表|测试|那份)`,
  'u',
)
const GAD = new RegExp(
  String.raw`\bgad(?:[- ]?7)?\b|\banxiety ${TEST}\b|\b(?:test|screen|check|assess) (?:me|myself) for anxiety\b|焦虑(?:症)?(?:情绪|程度)?的?(?:自我)?(?:自评|自测|测试|测评|筛查|量表|问卷|检测|评估|测验)|(?:测|自测|评估|筛查|自评)(?:一下|一测|测)?(?:我|自己)?(?:有没有|是不是|是否)?(?:得了?)?(?:有)?焦虑`,
  'u',
)
/** A questionnaire of no kind in particular; only as the whole message. */
const ANY =
  /^(?:(?:can|could) (?:i|we|you)|i(?:'d| would)? (?:like|want)(?: to)?|let's|lets|please|do|take|fill in|start|give me|a|an|the|some|me)?(?: (?:do|take|have|fill in|start|a|an|the|some|me|to|give|like))* ?(?:(?:mental health|mood|psychological|short) )?(?:self[- ]?(?:test|check|assessment|screening)|screening|questionnaires?|mental health (?:test|check|quiz))(?: please)?[ ?!.]*$|^(?:我)?(?:想|要|可以|能|来|请|帮我)*(?:做|填|来|测|开始)?(?:一)?(?:个|下|份|次)?(?:心理|情绪|心理健康)?(?:测试|测评|自测|自评|量表|问卷|自评量表|测验|筛查)(?:吗|吧|题)?[ ?!。]*$/u

/** Told, refused or asked about, not asked for. */
const NOT_ASKED =
  /\b(?:took|did|had|done|gave|scored|failed|doctor|therapist|psychiatrist|yesterday|last (?:week|month|time|year)|ago|don't|do not|dont|no more|not|hate|without|stop|never|what(?:'s| is| are| does)|who|result|results|score|work|reliable|accurate)\b|做过|测过|填过|填了|做了|测了|医生|咨询师|上次|昨天|之前|以前|不想|不要|不做|别|没做|讨厌|是什么|什么是|准吗|可靠|结果|得分|分数/u
/** Said about the name in a longer message, these make it a request; a short name alone does too. */
const REQUEST =
  /\b(?:let's|lets|can (?:we|you|i)|could (?:we|you|i)|would like|i'd like|i want|i wanna|i need|please|give|take|do|start|try|fill|how about|test|screen|check)\b|想|做|测|填|开始|试|可以|能|帮我|来/u

const RESULT =
  /^(?:what(?:'s| is| was| does| do)|show(?: me)?|see|tell me|can i see|could i see|i want to see|i'd like to see)? ?(?:my|the|my last|the last) ?(?:phq[- ]?9|gad[- ]?7|screening|questionnaire|depression|anxiety|test)? ?(?:test )?(?:score|scores|result|results)(?: again| please| mean)?[ ?!.]*$|^(?:看看|看一下|我想看|给我看|告诉我|显示)?(?:我的|我|这个)?(?:上次的?)?(?:phq[- ]?9|gad[- ]?7|问卷|测试|自评|量表|抑郁|忧郁|焦虑)?的?(?:得分|分数|结果)(?:是多少|是什么(?:意思)?|什么意思|呢|吧)?[ ?!。]*$/u

/** How much longer than its name a message may be and still ask by the name alone. */
const MAX_REQUEST = 120

/**
 * Which questionnaire a `plain` message asks for: one by name ("phq-9", "depression test",
 * 抑郁自评, 焦虑量表), `ask` when it names none, `result` for the last score, or null. Telling of
 * one ("my doctor gave me a PHQ-9"), refusing one and asking what it is are no requests.
 */
export function parseScreeningRequest(
  plain: string,
): ScreeningInstrument | 'ask' | 'result' | null {
  if (plain.length > MAX_REQUEST) return null
  if (RESULT.test(plain)) return 'result'
  if (NOT_ASKED.test(plain)) return null
  const short = /\p{Script=Han}/u.test(plain) ? plain.length <= 14 : plain.split(' ').length <= 4
  if (short || REQUEST.test(plain)) {
    if (PHQ.test(plain)) return 'phq9'
    if (GAD.test(plain)) return 'gad7'
  }
  return ANY.test(plain) ? 'ask' : null
}

const RESUME =
  /\b(?:continue|resume|go on|carry on|finish|back to|pick up)\b.{0,20}\b(?:question(?:naire)?s?|phq|gad|screening|test)\b|(?:继续|接着|回到|做完|答完).{0,6}(?:问卷|量表|测试|自评|题|答)/u

/** A wish to go on with a questionnaire on hold: "finish the questions", 接着答, a bare "continue". */
export function asksToResumeScreening(plain: string): boolean {
  return plain.length <= 60 && (RESUME.test(plain) || isGoOn(plain))
}
