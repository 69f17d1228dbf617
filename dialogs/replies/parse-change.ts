import { tidy } from './tidy.ts'

const BETTER =
  /^(?:(?:i think |i guess |yes |yeah |well |oh |ok |im |i am |i feel |feeling |feel |its |it is |it feels |it got |that feels |definitely |maybe )*(?:a (?:lot|bit|little|little bit)|much|way|so much|slightly|somewhat|kind of|kinda|some|far|already|actually)? ?(?:better|calmer|lighter|less|lower|easier|more relaxed|relaxed|improved|good)(?: now| than before| thanks| thank you| actually| a bit| a little)*|(?:感觉|觉得|现在|好像|是|真的|我|嗯|有|稍微|确实)*(?:好|轻松|平静|舒服|放松|缓和|轻|松)(?:多|些|一些|点|一点|一点点|点儿|很多)+(?:了|啦|吧)*|(?:感觉|觉得|现在|好像|我|有|是)*(?:有好转|缓解(?:了)?(?:一些|一点|很多)?|不那么难受)了?)$/u
const WORSE =
  /\bworse\b|^(?:i feel |im |its |even )*(?:more (?:anxious|tense|upset|stressed|scared)|higher)(?: now)?$|更(?:难受|糟|焦虑|紧张|慌|痛苦|害怕|不舒服|严重|高)|越来越(?:难受|糟|焦虑|紧张|慌|痛苦)|比(?:刚才|之前)(?:还)?(?:难受|糟)/u

/** Where somebody says they are now against before, when they give no number: "better", 更难受了. */
export function parseChange(plain: string): 'better' | 'worse' | null {
  const text = tidy(plain)
  if (text.length > 60) return null
  if (/\b(?:no|not|isnt|dont)\b|没|不(?!那么)/u.test(text)) return null
  if (WORSE.test(text)) return 'worse'
  return BETTER.test(text) ? 'better' : null
}
