import { tidy } from '../replies/tidy.ts'
import { PLAN_STEPS, type PlanStep } from '../types.ts'

/** What a message does to the plan instead of adding a line to it. */
export type PlanEdit =
  | { readonly do: 'next' | 'back' | 'undo' | 'pause' | 'stuck' | 'finish' }
  /** `step` is absent where only a line of the step on the table was named; numbers count from 1. */
  | { readonly do: 'remove'; readonly step?: PlanStep; readonly number: number }
  | {
      readonly do: 'change'
      readonly step?: PlanStep
      readonly number: number
      readonly text: string
    }
  | { readonly do: 'add'; readonly step: PlanStep; readonly text: string }

const whole = (english: string, chinese: string): RegExp =>
  new RegExp(
    `^(?:(?:please|ok|okay|well|and|so|no|yes|um+|let us|lets|i want to|can we) )*(?:${english})(?: (?:please|now|then|thanks|thank you|for now|i think))*$|^(?:请|那|就|嗯+|好的?|我们?|先|想) ?(?:${chinese})(?:吧|了|啊|呀|谢谢)*$|^(?:${chinese})(?:吧|了|啊|呀|谢谢)*$`,
    'u',
  )

// Whole messages alone: "call my sister next" is a line.
const NEXT = whole(
  'next|next step|next one|done|im done|thats all|that is all|thats it|that is it|nothing|nothing else|nothing more|no more|none|nope|nah|nobody|no one|no|not really|go on|continue|carry on|skip|skip it|skip this|skip this step|move on|enough|thats enough|ready|ok|okay|yes|that will do',
  '下一步|下一个|下一项|好|好了|没有|没有了|没了|没有别的|没有其他|就这些|就这样|继续|跳过|略过|写完|写完了|可以|可以了|不用|不用了|不了|够了|没人|完了|是的?',
)
const BACK = whole(
  'back|go back|previous|previous step|one step back',
  '上一步|返回|回去|回到上一步',
)
const UNDO = whole(
  'undo|undo that|undo it|take (?:that|it) back|take back',
  '撤销|撤回|取消刚才的?|恢复',
)
const PAUSE = whole(
  'pause|later|not now|maybe later|another time|continue later|finish (?:this|it) later|take a break from this|i need a break|come back (?:to (?:this|it) )?later|quit|leave|exit|cancel',
  '暂停|以后|以后再说|以后再写|改天|改天再写|下次|下次再写|晚点|晚点再写|先放着|退出|不写|不想写|先不写|稍后',
)
const STUCK = whole(
  '(?:i )?(?:really )?(?:dont|do not) know|idk|dunno|no idea|not sure|im not sure|im stuck|cant think of (?:anything|any|one)|i cant think of (?:anything|any|one)|like what|what do you mean|(?:an )?examples?|for example|give me (?:an example|examples)|help me|what should i (?:write|put|say)',
  '不知道|我不知道|不知道写什么|不清楚|想不到|想不出来?|想不起来|举个例子|比如|比如呢|例如|什么意思|不懂|不明白|不会写|写什么',
)
const FINISH = whole(
  'finish|save|save it|looks good|its fine|fine|good|leave it|leave it like that|keep it|keep it like that|all good',
  '完成|保存|没问题|不改|不用改|就这样|挺好|留着',
)

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 },
}
const toNumber = (text: string): number => DIGITS[text] ?? Number(text)
const stepOf = (text: string): PlanStep | undefined => PLAN_STEPS[toNumber(text) - 1]

const N = '([1-9一二三四五六七八])'
const PLACE_EN = `(?:line |number |no\\.? ?|entry |#)?${N}(?:[.,] ?${N})?`
const PLACE_ZH = `第?${N}(?:步)?(?:[.．,、点的]? ?第?${N})?(?:条|行|个|项)?`
const REMOVE = [
  new RegExp(
    `^(?:please )?(?:remove|delete|drop|take out|cross out) ${PLACE_EN}(?: please)?$`,
    'iu',
  ),
  new RegExp(`^(?:请|帮我)?(?:删除|删掉|删去|删|去掉|划掉) ?${PLACE_ZH}(?:吧)?$`, 'u'),
  new RegExp(`^(?:请|帮我)?(?:把)?${PLACE_ZH}(?:删除|删掉|删了|去掉|划掉)(?:吧)?$`, 'u'),
]
const CHANGE = [
  new RegExp(
    `^(?:please )?(?:change|edit|replace|correct) ${PLACE_EN} ?(?:(?:to|into|with)(?= )|[:：,，-]) ?(.+)$`,
    'iu',
  ),
  new RegExp(`^(?:请|帮我)?(?:把|将)?${PLACE_ZH}(?:改成|改为|换成)[:：]? ?(.+)$`, 'u'),
  new RegExp(`^(?:修改|更改|改) ?${PLACE_ZH}[:：] ?(.+)$`, 'u'),
]
const ADD = [
  new RegExp(`^(?:please )?add (?:(?:to )?(?:step )?)?${N} ?[:：-] ?(.+)$`, 'iu'),
  new RegExp(`^(?:在|给)?第?${N}步?(?:里|中)?(?:添加|增加|补充|加上|加)[:：]? ?(.+)$`, 'u'),
  new RegExp(`^(?:添加|增加|补充|加)(?:到)?第?${N}步?[:：] ?(.+)$`, 'u'),
]

function first(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  return patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? undefined
}

/** One number names a line of the step on the table, two name a step and a line of it. */
function place(one: string, two: string | undefined): { step?: PlanStep; number: number } | null {
  if (two === undefined) return { number: toNumber(one) }
  const step = stepOf(one)
  return step === undefined ? null : { step, number: toNumber(two) }
}

/**
 * What a message does to an open plan; undefined when it is something to write down, or to say.
 *
 * @param plain normalised text: what the instruction is
 * @param text as written: the person's own words, in their own case and script
 */
export function parseEdit(plain: string, text: string): PlanEdit | undefined {
  const written = text.normalize('NFKC').trim()
  const change = first(CHANGE, written)
  if (change) {
    const [, one = '', two, rest = ''] = change
    const at = place(one, two)
    return at === null ? undefined : { do: 'change', ...at, text: rest }
  }
  const add = first(ADD, written)
  const into = add && stepOf(add[1] ?? '')
  if (add && into) return { do: 'add', step: into, text: add[2] ?? '' }
  const remove = first(REMOVE, plain.trim())
  if (remove) {
    const at = place(remove[1] ?? '', remove[2])
    return at === null ? undefined : { do: 'remove', ...at }
  }
  const bare = tidy(plain)
  if (bare.length > 60) return undefined
  if (STUCK.test(bare) || /^\?+$/u.test(plain)) return { do: 'stuck' }
  if (UNDO.test(bare)) return { do: 'undo' }
  if (BACK.test(bare)) return { do: 'back' }
  if (PAUSE.test(bare)) return { do: 'pause' }
  if (NEXT.test(bare)) return { do: 'next' }
  return FINISH.test(bare) ? { do: 'finish' } : undefined
}
