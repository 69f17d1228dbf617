/** What a message of one or two words says to the question before it. */
export type ShortAnswer = 'agree' | 'soSo' | 'inBetween' | 'maybe' | 'no' | 'nobody'

/** What kind of question was asked last. */
export type Asked = 'howAreYou' | 'allRight' | 'who' | 'closed' | 'open' | 'nothing'

const SO_SO =
  /^(?:i(?:'m| am) |doing |feeling |it's |all |pretty |just |yeah |mostly )*(?:fine|ok|okay|alright|all right|good|not (?:so |too )?bad|so[ -]so|meh|the same|same as (?:always|usual|ever)|as usual|could be (?:better|worse)|surviving|getting by|i guess|whatever)[ .!,]*$|^(?:我)?(?:还|也)?(?:还好|还行|还可以|一般|一般般|就那样|凑合|马马虎虎|老样子|还不错|挺好|不错|没事|都好|过得去)(?:啊|呢|吧|了|的)*[.。!~… ]*$/
/** Neither good nor bad, and not a yes: an answer of its own in the middle of a talk. */
const IN_BETWEEN =
  /^(?:i(?:'m| am) |doing |feeling |it's |pretty |just |still )*(?:so[ -]so|meh|the same|same as (?:always|usual|ever)|as usual|could be (?:better|worse)(?: i guess)?|surviving|getting by)[ .!,]*$|^(?:我)?(?:还|也)?(?:还好|还行|还可以|一般|一般般|就那样|凑合|马马虎虎|老样子|过得去)(?:啊|呢|吧|了|的)*[.。!~… ]*$/
const MAYBE =
  /^(?:maybe|perhaps|possibly|i guess(?: so)?|i suppose(?: so)?|kind of|sort of|could be|probably|might be|a bit|a little|sometimes|depends)[ .!]*$|^(?:也许|可能|可能吧|大概|或许|说不定|算是|有点|有一点|有时候|差不多|应该)(?:是|吧|会|啊)*[.。!~… ]*$/
const NOBODY =
  /^(?:no,? )?(?:nobody|no one|no-one|noone|none|not really anyone|(?:nobody|no one) (?:really|much)|there(?:'s| is) (?:nobody|no one)(?: .{0,20})?|i (?:have|'ve got) (?:nobody|no one)|just (?:me|myself|you)|only you)[ .!]*$|^(?:没有?人|没谁|谁(?:也|都)(?:没有?|不知道)|一个(?:也|都|人也|人都)没有?|只有(?:我|你)|没有(?:这样的)?人)(?:啊|呢|吧|了|知道)*[.。!~… ]*$/
const NO =
  /^(?:no+|nope|nah|not really|never|nothing)[ .!]*$|^(?:不|没有|不是|不会|没|没什么|从来没有?|不太)(?:啊|呢|吧|了|哦|是)*[.。!~ ]*$/
const AGREE =
  /^(?:yes+(?: please)?|yeah+|yep|yup|yea|sure|ok+|okay+|k+|kk|fine|right|true|exactly|indeed|alright|all right|i see|got it|mm+(?:hm+)?|hm+|uh huh|mhm|of course|definitely|totally|cool|good)[ .!,]*$|^(?:好|好的|好吧|行|行吧|可以|嗯+|恩+|哦+|噢+|喔|是|是的|是啊|对|对的|对啊|有|有的|会|没错|确实|知道了|明白|当然|ok|也是|就是)(?:啊|呢|吧|了|呀|哦)*[.。!~… ]*$/

/** "No one", "nobody": who could help or knows of it. */
export const meansNobody = (plain: string): boolean => NOBODY.test(plain)

/** How are you, in all its forms: "fine" answers it. */
const HOW_ARE_YOU = /^(?:talk\.(?:greeting|greetingAgain|welcomeBack|howAreYou)|service\.greeting)/
/** Questions that a name, or the lack of one, answers. */
const WHO = /^talk\.ask\.(?:support|event\.patientDied#1|bullying#1|homesick#2|lonely#1)/
const CLOSED = /^talk\.stillAbout/
const QUESTION =
  /^(?:talk\.(?:ask|savour|dontKnow|ack|okay|alone|adviceFirst|corrected\.ask|no\.open|maybe|emoji)|reflect\.(?:two|doubt))/

/**
 * What was asked in the answer before.
 *
 * @param said `key#variant`, newest last.
 */
export function askedLast(said: readonly string[]): Asked {
  const last = said.at(-1) ?? ''
  if (HOW_ARE_YOU.test(last)) return 'howAreYou'
  if (last.startsWith('talk.farewell#')) return 'allRight'
  if (WHO.test(last)) return 'who'
  if (CLOSED.test(last)) return 'closed'
  return QUESTION.test(last) ? 'open' : 'nothing'
}

/** Reads a message of a word or two against what was asked; null when it says more than that. */
export function findShortAnswer(plain: string, asked: Asked): ShortAnswer | null {
  if (asked === 'closed' || asked === 'allRight') return null
  if (asked === 'howAreYou' && SO_SO.test(plain)) return 'soSo'
  if (IN_BETWEEN.test(plain)) return 'inBetween'
  if (asked === 'who' && (NOBODY.test(plain) || NO.test(plain))) return 'nobody'
  if (NOBODY.test(plain)) return 'nobody'
  if (asked === 'nothing') return null
  if (MAYBE.test(plain)) return 'maybe'
  if (AGREE.test(plain)) return asked === 'open' || asked === 'who' ? 'agree' : null
  return NO.test(plain) && asked === 'open' ? 'no' : null
}

/** Every word is an alternative of its own, none a beginning of two: matching stays linear. */
const WELL =
  /^(?=.*(?:\b(?:yes|yeah|yep|sure|course|worry|worries|fine|okay|ok|good|safe|right|alright|well|great|tired|bed|sleep|night|bye)|嗯|是|对|好|没事|放心|安全|行|困|累|晚安|再见|拜拜))(?:(?:yes+|yeah|yep|sure|of course|thanks|thank|you|don't worry|no worries|i|am|i'm|all|right|alright|totally|really|just|night|bye+|fine|okay|ok|good|safe|tired|great|well|going to (?:bed|sleep)|and|so|very|嗯|是|对|好|挺|很|我|没事|放心|别担心|安全|还|行|只|就|困|累|去|要|睡|晚安|再见|拜|谢|你|的|啦|了|呀|呢)[ ,.!。~…]*)+$/
const NOT_WELL =
  /\b(?:no+|not|nope|don't know|never|i'm not sure)\b|^(?:不|没有|不太|不是|不好|说不好|不知道)/

/** The answer to "are you all right?" at a goodbye; null when it says something else. */
export function findWellness(plain: string): 'well' | 'notWell' | null {
  if (plain.length <= 80 && WELL.test(plain)) return 'well'
  return NOT_WELL.test(plain) && plain.length <= 40 ? 'notWell' : null
}

const SCALE =
  /^(?:(?:a|about|like|maybe|i'd say|大概|差不多|可能)\s*(?:a\s*)?)?(10|\d)(?:\s*(?:\/|out of)\s*10|\s*分)?[ .!。]*$/

/** A bare number from 0 to 10, or null. */
export function bareRating(plain: string): number | null {
  const [, number] = SCALE.exec(plain) ?? []
  return number === undefined ? null : Number(number)
}

const STUCK =
  /\b(?:don't|do not|didn't) know (?:\w+ )?(?:what (?:else )?(?:to do|i(?:'m supposed to| should| can) do)|how to (?:handle|deal with|fix|solve|stop|change|get out of))\b|\bno idea (?:what to do|how to (?:handle|deal|fix))\b|\b(?:i'm|i am|feel|feeling) (?:so |completely |just )?(?:stuck|at a loss|out of ideas)\b|\b(?:see|is) no way out of (?:it|this)\b|不知道(?:到底|还|我|现在|真的)*(?:该|应该|能|要)?(?:怎么办|怎么做|如何是好|做什么|怎么处理|怎么面对|怎么解决|怎么跟.{1,6}(?:说|开口))|(?:没|想不出)(?:有)?(?:什么)?(?:办法|主意)了?$|(?:束手无策|无从下手|走投无路|进退两难)/

/** "I don't know what to do about it": a cue to ask whether to look for a way together. */
export const isStuck = (plain: string): boolean => STUCK.test(plain) && plain.length <= 200
