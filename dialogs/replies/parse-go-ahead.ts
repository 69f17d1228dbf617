import { isGoOn } from './off-script.ts'
import { parseYesNo } from './parse-yes-no.ts'
import { tidy } from './tidy.ts'

const DONE =
  /^(?:(?:i think |ok |okay |yes |yeah |well |and |im |i am |ive |i have |its |all |we are |were |that was |just )*(?:done|finished|complete|completed|did it|i did it|did that)(?: (?:it|now|with (?:it|that|this)|that|this|then|thanks))*|next|next (?:one|step)|(?:我)?(?:已经|都|全部|刚刚|刚)?(?:做|呼吸|练|弄|搞|完成|写|听|看|数)?(?:完|好|完成|结束)(?:了|啦|咯)+(?:谢谢)?|完成|完毕|结束|做完|练完|下一步|下一个)$/u

/** "Done", "I've finished", 做完了: what somebody says after doing something. A bare "ok" is not. */
export function isDone(plain: string): boolean {
  return DONE.test(tidy(plain)) || isGoOn(plain)
}

/** A go-ahead: "yes", "go on", "ready", "next", 继续, 好. */
export function isContinue(plain: string): boolean {
  return isDone(plain) || parseYesNo(plain) === true
}
