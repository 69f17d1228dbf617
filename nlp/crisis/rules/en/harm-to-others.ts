import type { RiskRule } from '../rule.ts'

export const englishHarmToOthersRules: readonly RiskRule[] = [
  {
    id: 'en.harm-to-others.thoughts',
    language: 'en',
    kind: 'harm-to-others',
    level: 'moderate',
    patterns: [
      String.raw`\b(?:want|wants|wanted|wanting|need|love|like|tempted|urge|urges|wish i could) (?:to )?<so>(?:go |seriously )?(?:kill|murder|stab|shoot|strangle|choke|slaughter|hurt|beat up|hit|attack|poison) <victim>\b(?! (?:with (?:love|kindness|cuddles|kisses)|softly|feelings?|so bad in (?:game|chess)))`,
      String.raw`\b(?:thinking|think|thoughts?|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|visions?) (?:about|of) <so>(?:killing|murdering|stabbing|shooting|strangling|hurting|attacking|harming) <victim>\b`,
      String.raw`\b(?:homicidal|murderous) (?:thoughts?|ideation|urges?|rage)\b|\bfeel(?:ing)? homicidal\b`,
      String.raw`\b(?:afraid|scared|worried|terrified|fear)(?: that)? (?:i|im) (?:might|will|may|could|am going to|going to|ll) <so>(?:hurt|kill|harm|attack|stab) <victim>\b`,
      String.raw`\b(?:want|wish|hope) (?:him|her|them|(?:my|that) \w{2,12}) (?:dead|to die|would die|was dead|were dead)\b`,
    ],
    caps: { everyday: 'low', humour: 'low', past: 'low', fiction: 'none', 'second-person': 'none' },
    matches: [
      'I want to kill my boss',
      'I keep having thoughts of hurting people',
      "I'm scared I might hurt my baby",
      'i want to stab him so bad',
      { text: 'i want to kill my brother lol', level: 'low' },
    ],
    misses: [
      'I could kill for a coffee',
      'my mom is going to kill me',
      "I don't want to hurt her feelings",
      "I don't want to hurt anyone",
      'I want to beat her at chess',
    ],
    note: 'Thoughts of violence. Hyperbole is frequent, so moderate: asked about plainly. Fear of harming a baby is mostly an intrusive thought and meets care, not alarm.',
  },
  {
    id: 'en.harm-to-others.intent',
    language: 'en',
    kind: 'harm-to-others',
    level: 'high',
    patterns: [
      String.raw`\b(?:im|i am|i) (?:<intend>) <so>(?:kill|murder|stab|shoot|strangle|slaughter|hurt|attack|poison) <victim>\b(?! (?:feelings?|with (?:love|kindness)|for (?:this|that|eating|spoiling|forgetting)))`,
      String.raw`\b(?:shoot|shooting|blow|burn|bomb) (?:up |down )?(?:the|my|a|this|that) (?:\w{1,14} )?(?:school|office|church|mosque|mall|workplace|building|place|house)\b`,
      String.raw`\b(?:have|got|bought|holding|carrying|bringing|take) (?:a|my|the) (?:gun|knife|weapon|rifle|pistol|machete)\b.{0,40}\b(?:kill|hurt|stab|shoot|make (?:him|her|them) pay|pay for|for (?:him|her|them)|use it)\b`,
      String.raw`\bmake (?:him|her|them) pay with (?:his|her|their) li(?:fe|ves)\b`,
    ],
    caps: { everyday: 'low', humour: 'low', 'second-person': 'none', fiction: 'none' },
    matches: [
      "I'm going to kill him",
      'I am planning to hurt my ex',
      "i'm going to stab my stepdad",
      'I have a knife to hurt him',
      { text: "I'm going to kill my brother haha he ate my cake", level: 'low' },
    ],
    misses: [
      'I am going to kill the process',
      'they shoot photos at my school',
      "I'm not going to hurt him",
      'In the game I am going to kill the boss',
    ],
    note: 'Stated intent, a weapon or a target place.',
  },
  {
    id: 'en.harm-to-others.now',
    language: 'en',
    kind: 'harm-to-others',
    level: 'imminent',
    patterns: [
      String.raw`\b(?:im|i am|i) (?:<intend>) <so>(?:kill|murder|stab|shoot|strangle|slaughter) <victim> (?:<now>)\b`,
      String.raw`\bi(?: have|ve)? (?:just )?(?:killed|stabbed|shot|strangled|poisoned) (?:him|her|them|someone|somebody|my (?:dad|father|mom|mother|wife|husband|boyfriend|girlfriend|brother|sister|kid|son|daughter|baby|neighbou?r|boss))\b`,
    ],
    caps: {
      everyday: 'low',
      humour: 'low',
      fiction: 'none',
      'second-person': 'none',
      past: 'moderate',
    },
    matches: [
      "I'm going to kill him tonight",
      'i will stab her when she sleeps, i will stab her tonight',
      'I just stabbed someone',
    ],
    misses: [
      "I'm going to kill it tonight",
      'I just shot a photo of her',
      'in the game I shot him twice',
    ],
    note: 'Intent with a time, or an act just done: somebody else is in danger now.',
  },
]
