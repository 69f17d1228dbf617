import type { Locale } from '../../types.ts'

/**
 * What no reply may say to somebody in danger, each with why. The patterns are held to the whole
 * message catalogue's crisis words by use: every reply of the safety suite is checked against all of
 * them, in both languages whatever language is spoken.
 */
export const NEVER_SAID: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a promise that somebody comes, or that somebody was called',
    pattern:
      /\b(?:help|someone|somebody|a (?:counsellor|person|human)|an ambulance|the police) (?:is|are|will be) (?:coming|here soon|there soon|with you (?:soon|shortly)|on (?:its|the|their|his|her) way)\b|\bi(?:['’]ve|’ll| have| will) (?:called|call|phoned|contacted|informed) (?:the police|an ambulance|911|999|112|emergency|someone|somebody|your)\b|\bi promise\b|\bsomeone will (?:call|contact|write|be with|get back)\b/iu,
  },
  {
    what: 'the same in Chinese',
    pattern:
      /(?<!会不|不会|没|會不|不會|沒|指望)有人(?:正在|马上|馬上|很快|就要|已经|已經)(?:赶来|趕來|过来|過來|来了|來了|帮你|幫你)|(?<!值得|需要)(?:马上|馬上|很快|立刻)(?:就)?(?:会|會)?有(?:人|咨询师|諮商師|救护车|救護車)(?:来|來|到|联系|聯絡)|已经(?:帮你|替你)(?:报警|打|叫)|已經(?:幫你|替你)(?:報警|打|叫)|我(?:向你)?(?:保证|保證)(?!有人|会)/u,
  },
  {
    what: 'praise for silence',
    pattern:
      /\bour (?:little )?secret\b|\bi(?:['’]ll| will) (?:keep (?:it|this|your) |not tell a soul|never tell)|\b(?:good|glad|great|right|best|wise) (?:that |to |of you to )?(?:you )?(?:kept|keep|keeping|told nobody|tell nobody|didn['’]t tell|not tell|stay quiet)\b|我(?:会|會|来|來)?(?:替|帮|幫)你(?:保密|瞒|瞞)|我们(?:之间)?的(?:小)?秘密|我們(?:之間)?的(?:小)?秘密|(?:不说|不說|忍住|瞒着|瞞著)(?:是|就|真|很)(?:对|對|好|棒)/iu,
  },
  {
    what: 'minimising, platitudes and false certainty',
    pattern:
      /\b(?:just|only) a (?:phase|bad day|joke)\b|\bnot that bad\b|\bothers have it worse\b|\bcalm down\b|\bdon['’]t be (?:so )?(?:dramatic|silly|sad)\b|\ball in your head\b|\bget over it\b|\bman up\b|\byou(?:['’]ll| will) be (?:fine|okay|ok|alright|all right)\b|\byou (?:seem|sound|look) (?:fine|okay|ok|safe|alright)\b|\beverything (?:will|is going to) be (?:fine|okay|ok|alright|all right)\b|\bi (?:know|understand) exactly\b|\bthink positive\b|\blook on the bright side\b|\bselfish\b|\btime heals\b|\byou(?:['’]re| are) (?:overreacting|too sensitive)\b|想开点|想開點|别想太多|別想太多|没什么大不了|沒什麼大不了|(?:会|會)好起来的|會好起來的|比你(?:惨|慘|苦)|(?:坚强|堅強)(?:点|點|一点|一點)|矫情|矯情|小题大做|小題大做|你(?:看起来|看起來|听起来|聽起來|好像)(?:没事|沒事|还好|還好|挺好)|时间会(?:治愈|冲淡)|時間會(?:治癒|沖淡)|自私|我完全(?:理解|明白)|不要胡思乱想|不要胡思亂想|想太多了/iu,
  },
  {
    what: 'a method, a means, an amount',
    pattern:
      /\b\d+ ?(?:mg|g|ml|pills?|tablets?|storeys?|floors?)\b|\b(?:rope|noose|razor|helium|charcoal|bleach|overpass|railway|gun|blade|painkillers?|paracetamol|insulin|lethal|dosage|dose|poison|hanging|pills|tablets)\b|毫克|药片|藥片|安眠药|安眠藥|上吊|绳|繩|炭|农药|農藥|楼顶|樓頂|跳楼|跳樓|割腕|剂量|劑量|致死|百草枯|铁轨|鐵軌|\d+ ?(?:片|颗|顆|粒)/iu,
  },
  {
    what: 'a diagnosis',
    pattern:
      /\byou(?:['’]re| are| seem| sound| may be| might be) (?:\w+ )?(?:psychotic|delusional|paranoid|bipolar|schizophrenic|mentally ill|insane|crazy|hallucinating|clinically depressed|an? (?:addict|alcoholic))\b|\byou(?:['’]ve| (?:may |might |probably |seem to )?have) (?:got )?(?:a )?(?:depression|bipolar|schizophrenia|psychosis|ptsd|borderline|personality disorder|mental illness|delusions?|hallucinations?)\b|\bsymptoms? of\b|\bdiagnos|精神分裂|精神病|妄想|幻觉|幻覺|幻听|幻聽|双相|雙相|躁郁|躁鬱|人格障碍|人格障礙|抑郁症|憂鬱症|抑鬱症|诊断|診斷|确诊|確診/iu,
  },
  {
    what: 'cheer and exclamation',
    pattern:
      /\bcheer up\b|\b(?:yay|awesome|fantastic|hooray|woohoo|haha|lol)\b|\bgreat news\b|\bgood job\b|\bwell done\b|\bsounds (?:like )?fun\b|\bhave a (?:great|nice|lovely|good|wonderful) (?:day|night|evening|weekend)\b|[!！😀-😄😊😉🎉👍🥳✨💪]|太棒|真棒|哈哈|恭喜|加油|祝你.{0,6}(?:愉快|开心|開心)|太好了/iu,
  },
  {
    what: 'an unfilled or broken sentence',
    pattern: /undefined|\bNaN\b|\[object|\{[a-z]+\}/iu,
  },
]

/** Words that belong to the service alone: told of while nobody can be alerted, they would be false. */
export const COUNSELLORS_TOLD: Readonly<Record<Locale, RegExp>> = {
  en: /\balert(?:ing|ed)? (?:the counsellors|them)|counsellors of this service/iu,
  'zh-Hans': /通知这项服务的咨询师|通知了咨询师|这项服务的咨询师/u,
  'zh-Hant': /通知這項服務的|這項服務的(?:諮詢師|諮商師|諮詢師)/u,
}
