import { normalise } from '../normalise.ts'

/**
 * Spellings that the rules would otherwise have to repeat. Keys are whole English words in
 * normalised text without apostrophes.
 */
const ENGLISH_SPELLINGS: Readonly<Record<string, string>> = {
  wanna: 'want to',
  wana: 'want to',
  'wan to': 'want to',
  wanto: 'want to',
  wantto: 'want to',
  iwant: 'i want',
  'want 2': 'want to',
  'wnt 2': 'want to',
  'wanna 2': 'want to',
  gonna: 'going to',
  gunna: 'going to',
  'gon na': 'going to',
  tryna: 'trying to',
  gotta: 'have to',
  dieing: 'dying',
  dyeing: 'dying',
  sucide: 'suicide',
  suicde: 'suicide',
  suiside: 'suicide',
  suacide: 'suicide',
  sooicide: 'suicide',
  suicied: 'suicide',
  suiced: 'suicide',
  sewerslide: 'suicide',
  'sewer slide': 'suicide',
  sewercide: 'suicide',
  // As recognisers of speech hear it.
  'sue a side': 'suicide',
  'sue aside': 'suicide',
  'soo a side': 'suicide',
  'sui side': 'suicide',
  sucidal: 'suicidal',
  suicidle: 'suicidal',
  suisidal: 'suicidal',
  suicidial: 'suicidal',
  suicdal: 'suicidal',
  sewerslidal: 'suicidal',
  myslef: 'myself',
  mysefl: 'myself',
  mysef: 'myself',
  myselg: 'myself',
  'my self': 'myself',
  'him self': 'himself',
  'her self': 'herself',
  themself: 'themselves',
  kil: 'kill',
  kll: 'kill',
  killl: 'kill',
  killin: 'killing',
  diee: 'die',
  u: 'you',
  ur: 'your',
  urself: 'yourself',
  rly: 'really',
  bc: 'because',
  cuz: 'because',
  wnt: 'want',
  watn: 'want',
  wnat: 'want',
  dnt: 'dont',
  dosent: 'doesnt',
  anymoe: 'anymore',
  'any more': 'anymore',
  'any longer': 'anymore',
  nolonger: 'no longer',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  '2moro': 'tomorrow',
  '2morro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2nite': 'tonight',
  '2night': 'tonight',
  tonite: 'tonight',
  rn: 'right now',
  gona: 'going to',
  boutta: 'about to',
  enuf: 'enough',
  b4: 'before',
  idw: 'i dont want',
  idwtl: 'i dont want to live',
  idwtbhy: 'i dont want to be here',
  nvr: 'never',
  wsh: 'wish',
  wsnt: 'want',
  brn: 'born',
  lyf: 'life',
  endin: 'ending',
  alve: 'alive',
  alrdy: 'already',
  nobdy: 'nobody',
  mysen: 'myself',
  kmslf: 'kill myself',
  commiting: 'committing',
  kermit: 'commit',
  'i am': 'im',
  'i would': 'id',
  'he is': 'hes',
  'she is': 'shes',
  'it is': 'its',
  'they are': 'theyre',
  'that is': 'thats',
  cannot: 'cant',
  'can not': 'cant',
  'do not': 'dont',
  'does not': 'doesnt',
  'did not': 'didnt',
  'is not': 'isnt',
  'was not': 'wasnt',
  'were not': 'werent',
  'are not': 'arent',
  'will not': 'wont',
  'would not': 'wouldnt',
  'could not': 'couldnt',
  'have not': 'havent',
  'has not': 'hasnt',
}

const SPELLING = new RegExp(
  `\\b(?:${Object.keys(ENGLISH_SPELLINGS)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
)

/** Words that only add force: dropped, so that patterns need not expect them everywhere. */
const INTENSIFIERS =
  /\b(?:just|fucking|fuckin|freaking|frickin|fkn|bloody|literally|honestly|seriously|simply|lowkey|highkey|kinda|sorta|definitely|absolutely|truly|genuinely|legit|damn|tbh|ngl) /g

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
}
/** A digit or sign inside a word: `su1c1de`. Dose and age ("30pills", "5am") start with the digit. */
const LEET_INSIDE = /(?<=[a-z])[01345@$|!](?=[a-z])|(?<=[a-z][a-z])3(?![\w])/g
/** Words that people hide: a digit or a mask in one of them is undone wherever it stands. */
const HIDDEN_WORDS =
  /^(?:suicid(?:e|al)|kill(?:ing|ed)?|die|dead|death|dying|myself|life|live|living|alive|overdose|harm(?:ing)?|cut(?:ting)?|rap(?:e|ed|es)|hurt|end|ending|unalive)$/
const LEET_TOKEN = /(?<![\w])(?=\w{0,12}[a-z])(?=\w{0,12}\d)[a-z\d]{3,12}(?![\w])/g
const LEET_DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
}
/** `5u1c1d3` is a word that people hide; `30pills`, `b2b` and `mp3` are not. */
function unfoldDigits(token: string): string {
  const word = token.replace(/\d/g, (digit) => LEET_DIGITS[digit] ?? digit)
  return HIDDEN_WORDS.test(word) ? word : token
}

/** Masked letters: `s*icide`, `k!ll`, `d*e`. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\bs[u*#_.-]?[i*#_.-]?[c*#][i*#_.-]?[d*#]([ea])(?=l?\b)/g, 'suicid$1'],
  [
    /(?<![a-z])[s$][u*#_./-]{0,2}[i*#_./-]{0,2}[c*#_./-]{0,2}[i*#_./-]?d[a*#_./-]{1,2}l(?![a-z])/g,
    'suicidal',
  ],
  [/\bk[*#_.-]ll/g, 'kill'],
  [/\br[*#_]p(?=e[sd]?\b)/g, 'rap'],
  [/\bmysel{1,9}f{1,9}\b/g, 'myself'],
  [/\bwan{2,9}a\b/g, 'wanna'],
  [/\bd[*#_-]e\b/g, 'die'],
  // Held keys: nobody types evenly who is drunk or crying.
  [/\bd{1,9}i{1,9}e{1,20}\b/g, 'die'],
  [/\bk{1,9}i{1,9}l{2,20}\b/g, 'kill'],
  [/\bs{1,9}u{1,9}i{1,9}c{1,9}i{1,9}d{1,9}e{1,9}\b/g, 'suicide'],
  [/\bki[*#_-]{1,2}(?=\b| )/g, 'kill'],
]
/** Small words said twice, by voice or in tears: "i want to to die". Negations stay as they are. */
const SAID_TWICE = /\b(i|im|to|want to|want|my|end|kill|be|die) \1\b/g
/** `s u i c i d e`, `k.m.s`: at least three single letters in a row. */
const SPACED_LETTERS = /(?<![a-z0-9])[a-z](?:[ .\-_*][a-z]){2,40}(?![a-z0-9])/g
/** `自 杀`, `自.杀`: single Han characters held apart. */
const SPACED_HAN =
  /(?<!\p{Script=Han})\p{Script=Han}(?:[ .\-_*/+·]\p{Script=Han}){1,20}(?!\p{Script=Han})/gu
/** Signs that nobody writes between two Han characters except to hide a word. */
const HAN_MASK = /(?<=\p{Script=Han})[*_·|#^+]{1,3}(?=\p{Script=Han})/gu
/** The words that are held apart most, wherever they stand. */
const HELD_APART =
  /自[ .\-_*/+·]{1,3}(?=[杀残])|(?<=不)[ .\-_*/+·]{1,3}想[ .\-_*/+·]{0,3}(?=活)|[想去][ .\-_*/+·]{1,3}(?=死)|轻[ .\-_*/+·]{1,3}(?=生)|遗[ .\-_*/+·]{1,3}(?=书)/g
const SEPARATORS = /[ .\-_*/+·]/g

/** Ways around a filter in Chinese: sound-alikes, look-alikes, pinyin, initials. */
const CHINESE_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Said twice, by voice or in tears, and a sound-alike that recognisers of speech write.
  [/(不想|不要|我想|想死|自杀)\1{1,3}/g, '$1'],
  [/([我不想])\1{2,6}/g, '$1'],
  [/(?<=不想(?:再|要|继续)?)货(?=了|下去|着)|货(?=不下去)/g, '活'],
  [/自[鲨沙刹煞纱莎傻🔪]|自 ?sha\b|zi ?杀|z ?杀|紫杀|字杀|籽杀|姿杀|自s(?![a-z0-9])/gu, '自杀'],
  [/(?<=[想要我去吧了]|准备|打算|直接|一起)(?:紫[砂沙鲨])(?![壶茶杯锅泥陶具器花])/gu, '自杀'],
  [/(?<=[想要我去]|准备|打算)zs(?![a-z0-9])/g, '自杀'],
  [/\bzi ?sha\b/g, '自杀'],
  [
    /想(?:4|si|shi|s|亖|屎|四|鼠|寺|💀|☠️?|⚰️?)(?![a-z0-9考川前后六夜处]|\p{Script=Han}{0,1}个)/gu,
    '想死',
  ],
  [/去(?:4|si|亖|鼠)(?![a-z0-9])/g, '去死'],
  [/(?<!思)想[史使](?=[啊了吧呀哦]|$)/g, '想死'],
  [/(?<=[想好])似(?=了|掉|$)/g, '死'],
  [/亖|歹匕/g, '死'],
  [/\b(?:wo )?bu ?xiang ?huo(?: ?le| ?zhe)?\b/g, '不想活了'],
  [/\b(?:wo )?(?:hao )?xiang ?(?:qu ?)?si\b/g, '想死'],
  [/\bhuo ?zhe ?(?:hao )?mei ?(?:you )?(?:yi ?si|yi ?yi)\b/g, '活着没意思'],
  [/自[残殘][\s]?|zi ?can\b/g, '自残'],
  [/活[着著]/g, '活着'],
]

/** Longest text that is folded as a whole; what is longer is folded piece by piece. */
const LETTER = /[a-z]/
const HAN = /\p{Script=Han}/u

/**
 * Text as the rules see it: normalised, without apostrophes, with masked and misspelt words put
 * right. Total: takes any string, lone surrogates included, in linear time.
 */
export function prepare(text: string): string {
  // A new line ends a thought; `normalise` would turn it into a space.
  let plain = normalise(text.replace(/[\r\n\u2028\u2029]+/g, '; ')).replace(/[’‘'`´ʼ]/g, '')
  const hasHan = HAN.test(plain)
  const hasLetters = LETTER.test(plain)
  if (hasHan || hasLetters) {
    if (hasHan) {
      plain = plain
        .replace(SPACED_HAN, (run) => run.replace(SEPARATORS, ''))
        .replace(HELD_APART, (run) => run.replace(SEPARATORS, ''))
        .replace(HAN_MASK, '')
    }
    for (const [pattern, spelling] of CHINESE_SPELLINGS) plain = plain.replace(pattern, spelling)
  }
  if (hasLetters) {
    plain = plain
      .replace(SPACED_LETTERS, (run) => run.replace(SEPARATORS, ''))
      .replace(LEET_TOKEN, unfoldDigits)
      .replace(LEET_INSIDE, (sign) => LEET[sign] ?? sign)
    for (const [pattern, word] of MASKS) plain = plain.replace(pattern, word)
    plain = plain
      .replace(SAID_TWICE, '$1')
      .replace(INTENSIFIERS, '')
      .replace(SPELLING, (word) => ENGLISH_SPELLINGS[word] ?? word)
  }
  return plain
}
