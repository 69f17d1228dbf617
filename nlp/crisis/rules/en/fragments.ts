/**
 * Named pieces of English patterns. Prepared text has no apostrophes ("im", "dont"), no force words
 * ("just", "literally") and one space between words.
 */
export const ENGLISH_FRAGMENTS: Readonly<Record<string, string>> = {
  /** Force words that are not dropped because negations care about them. */
  so: '(?:really |actually |so |badly |so badly |so much |very much |only |also |still |sometimes |often |always |kind of |sort of |even |maybe |almost |already |secretly |like ){0,2}',
  want: '(?:want|wants|wanted|wanting|wish|wishing|long|longing|hoping|hope|crave|id like|id love|id rather|would rather|would like|would love|desire|rather)(?: (?:so badly|so bad|so much|badly|really|right now|more than anything)){0,2}(?: to){0,2}(?: (?:go|be))?',
  /** A wish, as broadly as people put it. */
  longing:
    '(?:want|wanna|wanting|wish|wishing|long|longing|prefer|rather|sooner|like|love|hoping|hope|ready|dream of|dying to|pray|praying|begging|need|plan|gonna|want only|only want)',
  'feel-like': '(?:feel|feels|feeling|felt)(?: (?:so much|more))? like',
  die: '(?:die|dying|be dead|cease to exist|stop existing|stop living|perish)',
  'kill-self':
    '(?:kill|killing|kills|unalive|unaliving|murder|murdering|delete|deleting|shoot|hang|drown|off|offing|end|ending)(?: off)? (?:myself|himself|herself|themselves)|(?:killed|unalived|ended|offed) myself|(?:end|ending|ends|take|taking|takes) (?:my|his|her|their)(?: own)? li(?:fe|ves)|(?:ended|took|taken) my(?: own)? life|commit(?:s|ting)? (?:suicide|die)|unalive(?: |$)',
  self: '(?:myself|himself|herself|themselves)',
  now: '(?:tonight|today|tomorrow|right now|now|this (?:evening|morning|afternoon|week|weekend)|soon|in (?:an hour|a few (?:minutes|hours))|after (?:this|work|school)|when (?:they|everyone|my (?:parents|family|wife|husband|mom|dad)) (?:leaves?|sleeps?|is asleep|are asleep|goes? to (?:bed|sleep))|before (?:morning|the end of))',
  intend:
    '(?:going to|about to|planning to|planning on|plan to|planned to|ready to|decided to|decided im going to|intend to|have to|need to|ill|will|preparing to|determined to)',
  closeone:
    '(?:he|she|they|hes|shes|theyre|(?:my|our|the) (?:own |step|ex |ex|older |younger |big |little |foster ){0,2}(?:dad|daddy|father|mom|mum|mommy|mother|parents?|stepdad|stepmom|stepfather|stepmother|husband|wife|boyfriend|girlfriend|bf|gf|partner|spouse|brother|sister|uncle|aunt|cousin|grandpa|grandma|grandfather|grandmother|guardian|teacher|coach|boss|roommate|ex|carer|caregiver|fianc[eé]e?|pimp|priest|pastor))',
  victim:
    '(?:him|her|them|everyone|everybody|people|someone|somebody|you|(?:my|this|that|his|her|the|our|those|these) (?:own |ex |ex|step|stupid |whole |entire ){0,2}(?:dad|father|mom|mum|mother|parents?|stepdad|stepmom|husband|wife|boyfriend|girlfriend|bf|gf|partner|brother|sister|family|kids?|children|baby|son|daughter|boss|manager|teacher|classmates?|coworkers?|colleagues?|neighbou?rs?|roommates?|guy|man|woman|bitch|bastard|asshole|bully|bullies|ex|uncle|aunt|therapist|doctor))',
  /** Somebody at home, at school or in care, with or without "my". */
  homeperson:
    '(?:he|she|they|hes|shes|theyre|(?:(?:my|our|her|his|the|foster|step) (?:own |step ?|ex |older |big |little |foster ){0,2})?(?:dad|daddy|papa|father|mum|mom|mama|mother|parents|stepdad|stepmum|stepmom|stepfather|stepmother|husband|wife|boyfriend|girlfriend|bf|gf|partner|fianc[eé]e?|brother|sister|uncle|aunt|cousin|grandad|grandpa|granddad|grandma|gran|carer|babysitter|coach|teacher|boss|landlord|pimp|priest|flatmate|roommate|son|daughter))',
  /** A word between somebody and what they do; no word that denies it. */
  gap: '(?!(?:not|never|doesnt|didnt|hasnt|havent|wouldnt|dont|isnt|wont|and|but|says|said|thinks)\\b)\\w{1,10} ',
  someone:
    '(?:(?:my|our|his|her|the|a) (?:own |best |old |little |baby |close ){0,2}(?:friend|roommate|dad|father|mom|mum|mother|brother|sister|wife|husband|partner|boyfriend|girlfriend|son|daughter|baby|child|kid|grandma|grandpa|grandmother|grandfather|neighbou?r|uncle|aunt|cousin|man|woman|stranger|colleague))',
  pills:
    '(?:pills|tablets|meds|medication|medicine|painkillers|sleeping pills|antidepressants|capsules)',
}
