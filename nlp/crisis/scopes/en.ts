import { ENGLISH_EARNEST, ENGLISH_EVERYDAY, ENGLISH_RECOVERED, ENGLISH_TOPIC } from './en-frames.ts'
import { countNegations, type LanguageScopes, type Subject } from './scopes.ts'

const NEGATORS = [
  'not',
  'never',
  'dont',
  'didnt',
  'doesnt',
  'wont',
  'wouldnt',
  'isnt',
  'arent',
  'wasnt',
  'werent',
  'havent',
  'hasnt',
  'aint',
  'cant say',
  'cant imagine',
  'no longer',
  'without',
  'no thoughts',
  'no thought',
  'no intention',
  'no intentions',
  'no plan',
  'no plans',
  'no desire',
  'no urge',
  'no urges',
  'no wish',
  'no interest',
  'no suicidal',
  'nobody',
  'nobodys',
  'no one',
  'no ones',
  'none of us',
]
const FILLERS = [
  'really',
  'actually',
  'even',
  'ever',
  'currently',
  'at all',
  'that',
  'i',
  'im',
  'ive',
  'he',
  'she',
  'they',
  'hes',
  'shes',
  'to',
  'going',
  'want',
  'wanted',
  'wanting',
  'trying',
  'tried',
  'try',
  'planning',
  'plan',
  'planned',
  'on',
  'thinking',
  'think',
  'thought',
  'thoughts',
  'of',
  'about',
  'having',
  'have',
  'had',
  'any',
  'a',
  'be',
  'been',
  'being',
  'am',
  'feel',
  'feeling',
  'felt',
  'say',
  'saying',
  'said',
  'mean',
  'in',
  'hurt',
  'or',
  'like',
  'intend',
  'intending',
  'consider',
  'considered',
  'considering',
  'do',
  'would',
  'here',
  'is',
  'are',
  'suicidal',
  'depressed',
  // "Why not" proposes; it does not deny.
  'why not',
  'if not',
  'or not',
]

/** "No suicidal thoughts" denies; "no, I want to …" answers, which is why only an adjacent "no" counts. */
const DIRECT_NO = /\bno (?:(?:real|active|more|current|actual) )?$/

const SUBJECTS = new RegExp(
  [
    String.raw`\b(?:(?<self>i|im|ive|id|ill|me|myself|we|my (?:life|body|head|mind|heart|brain|soul|own|thoughts))`,
    String.raw`(?<you>you|youre|youd|youve)`,
    String.raw`(?<pronoun>he|she|they|hes|shes|theyre|shed|hed|theyd|who|someone|somebody|people)`,
    String.raw`(?<noun>(?:my|his|her|our|their|a|an|the|this|that) (?:[a-z]{2,12} ){0,2}?(?:friends?|bff|bestie|mate|roommates?|flatmate|classmates?|colleagues?|coworkers?|students?|girl|guy|boy|kids?|child|children|son|daughter|brother|sister|sis|bro|siblings?|mom|mum|mother|dad|father|parents?|uncle|aunt|cousins?|nephew|niece|grandma|grandpa|grandmother|grandfather|wife|husband|boyfriend|girlfriend|bf|gf|partner|ex|boss|teacher|neighbou?r|man|woman|person|patient|client|celebrity|singer|actor|character|dog|cat)))\b`,
  ].join('|'),
  'g',
)
/** A verb in the base form does not agree with a singular noun: "lost my friend and want to die". */
const BASE_FORM = /^(?:want|wish|need|feel|hate|have|am|im|think|keep|dont|cant)\b/
const SELF_FORM = /\b(?:myself|my own|my life|im|ive|i|me|without me)\b/
const OTHER_FORM =
  /\b(?:himself|herself|themselves|(?:his|her|their)(?: own)? li(?:fe|ves)|wants|wishes|hates|doesnt|shes|hes|theyre)\b/
const YOU_FORM = /\b(?:yourself|yourselves|your(?: own)? life)\b/

function subject(before: string, match: string): Subject {
  if (SELF_FORM.test(match)) return 'self'
  if (OTHER_FORM.test(match)) return 'other'
  if (YOU_FORM.test(match)) return 'second-person'
  let found: Subject = 'self'
  let selfBefore = false
  let nounEnd: number | null = null
  for (const hit of `${before}${match}`.matchAll(SUBJECTS)) {
    nounEnd = null
    if (hit.groups?.['self'] !== undefined) {
      found = 'self'
      selfBefore = true
    } else if (hit.groups?.['you'] !== undefined) {
      found = 'second-person'
    } else {
      found = 'other'
      if (hit.groups?.['noun'] !== undefined) nounEnd = hit.index + hit[0].length
    }
  }
  if (found === 'other' && nounEnd !== null) {
    if (BASE_FORM.test(match)) return 'self'
    // "I miss my dad and think about dying": the noun is an object, the "I" goes on.
    if (selfBefore && /\b(?:and|so|because|since)\b/.test(before.slice(nounEnd))) return 'self'
  }
  return found
}

const LONG_PAST =
  /\b(?:years? ago|decades? ago|a long time ago|long ago|in the past|used to|back then|back in (?:the|my|high|middle|college|\d{4})|as a (?:kid|child|teen|teenager|young)|when i was (?:a |an |in |little|young|younger|\d{1,2}\b|at )|in my (?:teens|twenties|childhood)|in (?:high|middle|elementary|primary) school|in college|in (?:19|20)\d\d|many years|\d+ yrs ago|years? back|year since i last|(?:a|one) year ago|when i was \w{3,5}teen|when i (?:came back|lived)|in my first year|when we were together)\b|年前|小时候/
/** Undated, so it is over only where it is also said to be. */
const UNDATED_PAST =
  /\b(?:once|my attempt (?:failed|didnt work)|i survived my attempt|the time i lost|at (?:1\d|2\d|(?:thir|four|fif|six|seven|eigh|nine)teen)(?! ?(?:am|pm|:)))\b/
/** What makes even an old thing a thing of now. */
const RECENT =
  /\b(?:last (?:night|week|month|\w{3,6}day)|yesterday|(?:days?|weeks?|hours?|minutes?) ago|this (?:morning|week|month)|tonight|lately|recently|again|still|keeps?|every (?:day|night)|right now|back)\b/
const STILL =
  /\b(?:again|still|now|lately|(?<!ago )today|tonight|recently|these days|this week|keeps? coming|every day|always|since|right now|currently|ever since)\b/
const PAST_FORM =
  /\b(?:tried|attempted|wanted|was|were|had|did|thought|used|planned|overdosed|cut|hurt|took|ended|killed|hit|beat|been|wrote|attempt)\b|[a-z]{3}ed\b/

export const englishScopes: LanguageScopes = {
  negated: (before) =>
    DIRECT_NO.test(before) ||
    countNegations(before, { negators: NEGATORS, fillers: FILLERS }, true) % 2 === 1,
  subject,
  idioms:
    /\b(?:suicidal level|rather die than (?!(?:to )?(?:live|go (?:on|back|through|home)|keep|carry|feel|be (?:here|alive|a burden|with|that)|continue|exist|face|wake|stay|suffer|spend|do this|have (?:to|another)|see|let|return|lose))|worth living without (?!you|him|her|them|my |me\b|love|pain)|reason to live (?:in|at|near|downtown)\b(?! (?:this world|this way|pain|this life|fear))|(?:tired of|done with|to leave) life (?:admin|insurance|hacks|drawing|coach\w{0,3})|(?:asked|asks) (?:me |us )?(?:if|whether) (?:i|id|ive)(?: \w{1,9}){1,5} (?:life|myself|suicide)(?= and i said no)|die in peace(?= ?$)|(?:hurt|cut|burn(?:ed|t)?|injured) (?:my|him|her|them)sel(?:f|ves) (?:again )?(?:last night |yesterday |today )?(?:at (?:football|rugby|five|the gym|work|practice)|chopping|slicing|peeling|playing|mid |on the (?:oven|pan|iron|stove|hob))|(?:chest|heart|ribs) (?:hurts?|pains?) from (?:laughing|crying|coughing)|(?:is|say|says|what|about) unalive(?= (?:means|and algo|is (?:such|silly)|going|now because))|what unalive|about unalive|(?:say|saying) unalive|so \w{3,10} (?:that )?i cant breathe|d(?:ie|ying|ied) (?:of|from) (?:laugh(?:ter|ing)|boredom|embarrassment|cringe|happiness|joy|shame|heat|cuteness|curiosity|hunger|thirst|the (?:heat|cold|cringe|cuteness))|die (?:laughing|happy|hard|for|on (?:this|that|the) hill)|(?:bored|scared|worried|frightened|tickled|starved?) to death|dead (?:tired|serious|end|line|beat|last|inside the)|kill(?:ing|ed|s)? (?:time|it|the (?:process|task|app|engine|lights?|mood|vibe|buzz|job|server|thread|program)|two birds|a process|my vibe)|(?:over|drop) dead gorgeous|to die for|kill(?:ing|ed)? (?:me|myself) (?:laughing|with laughter)|beats? me (?:why|how|what|at|in|to|every|by)|beats me$|(?:it|that|this|reality|(?:the|that|this) \w{3,12}) hits? me (?:hard|like|when|how|right|that)|hits? me (?:up|with|in the feels)|hit me (?:up|with (?:a|the|your) (?:text|message|question|idea|news)|that)|cut myself (?:some slack|off|shaving|while shaving|cooking|while cooking|chopping|on (?:a|the|some|my) |a slice|a break)|paper ?cut|ask(?:s|ed|ing)?(?: me)? (?:if|whether) (?:i|im|i was|i am)(?: \w{1,9}){0,2} suicidal|suicid(?:e|al) (?:prevention|statistics|awareness|statements?|hotline workers|ideation and intent|thoughts? among|level)|(?:asking|ask|asked) (?:somebody|someone|people|directly|them|us(?: all)?) about suicide|(?:about|on) suicide(?= at school| for (?:uni|school|class)| put the)|people who (?:talk about|die by|survive) suicide|cells commit suicide|(?:the word|say|says|saying|means?|called|word) unalive|unalive (?:is (?:such|going|a word)|means|and algospeak)|(?:azure|aws|gcp|cloud|server|key|the) kms\b|kms (?:or miles|key|vault|activation|server|=|is kilomet)|kill(?:s|ed|ing)? (?:him|her|them)self (?:laughing|over (?:the|that|this|a) )|no thoughts of (?:ending|harming|killing|hurting)|ctb (?:stand|mean))/g,
  humour:
    /(?:^|[^a-z])(?:lo+l|lolol|lmf?ao+|rofl|(?:ha){2,}h?|(?:he){2,}|jk|j\/k|xd|just kidding|kidding)(?![a-z])|[😂🤣😹😆😝😜]/u,
  condition: /\b(?:if|unless|when my boss|in case)\b/,
  mundane:
    /\b(?:(?:flat|room|house)mates?|neighbou?rs?|coworkers?|colleagues?|boss|manager|cat|dog|kids?|brother|sister) (?:always |never |keeps? |kept |wont |constantly |is |are |takes? |took |eats? |ate |steals? |stole |leaves? |left |plays? |played |makes? )[^.!?]{0,40}\b(?:food|dishes|milk|fridge|snacks?|music|noise|noisy|loud|snor(?:es?|ing)|mess|messy|trash|laundry|bathroom|kitchen|barking|meowing|smelly?|emails?)\b|\b(?:traffic|commut(?:e|ing)|parking|wi ?fi|internet|printer|laptop|spreadsheets?|excel|diet(?:ing)?|push ?ups|workouts?|gym|this (?:game|level|show|song|heat|weather|queue|line|meeting|update|bug|code|app|chair|diet|workout))\b/,
  hypothetical:
    /\bwhat (?:would|do|will) (?:you|u) (?:say|do|answer|tell|reply|respond)\b.{0,20}\b(?:if|when|to)\b|\bhow (?:would|do|will) (?:you|u) (?:react|respond|answer|reply)\b/,
  insincere: /\b(?:lied|lying|was a lie|pretend(?:ed|ing)?|not the truth|isnt true)\b/,
  fiction:
    /\b(?:(?:in|from|of) (?:the|a|an|this|that|my|your|his|her|their|one|some) (?:[a-z]{2,14} ){0,2}(?:movie|film|book|novel|show|series|game|episode|story|song|anime|manga|comic|play|dream|drama|video ?game|fanfic|poem|musical|opera|sitcom|season)|(?:song|lyrics?|poem|verse|movie|film|book|novel|show|story|scene|episode|chapter) (?:says?|goes|is|was|about|called|where|when|in which|titled|named)|lyrics?|the (?:main |lead )?(?:character|protagonist|hero|heroine|villain|antagonist|narrator|npc)|my (?:main |dnd |d&d |rpg |game |oc |sim )?character|my sims?|(?:the |local |bad )?news|article|documentary|headlines?|romeo and juliet|hamlet|(?:season|chapter|episode|act) \d+|minecraft|fortnite|skyrim|valorant|league of legends|dark souls|elden ring|respawn|speedrun|fanfic(?:tion)?|screenplay|plot of|exam question|for a (?:seminar|slide)|(?:my|the|a) (?:textbook|quiz|podcast|training video|prompt|leaflet|biology book)|first aid course|npc says)\b/,
  everyday: ENGLISH_EVERYDAY,
  topic: ENGLISH_TOPIC,
  earnest: ENGLISH_EARNEST,
  firstPerson: /\b(?:i|im|ive|id|ill|me|my|mine|myself|we|us|our)\b|我/,
  past: ({ match, clause, sentence, until, after }) => {
    if (!PAST_FORM.test(clause)) return false
    const old = LONG_PAST.test(clause) || (PAST_FORM.test(match) && LONG_PAST.test(sentence))
    if (old && !STILL.test(clause)) return true
    // Told in one sentence, over in the next: "I tried at nineteen. I'm forty now, and glad."
    return (
      ENGLISH_RECOVERED.test(after) &&
      (LONG_PAST.test(until) || UNDATED_PAST.test(clause)) &&
      !RECENT.test(clause) &&
      !RECENT.test(after)
    )
  },
}
