import type { RiskRule } from '../rule.ts'

export const englishMedicalRules: readonly RiskRule[] = [
  {
    id: 'en.medical.overdose',
    language: 'en',
    kind: 'medical',
    level: 'imminent',
    patterns: [
      String.raw`\b(?:took|taken|swallowed|downed|ate|ingested|swallowing|taking) (?:all|a whole|the whole|a bunch|the entire|an entire|a lot|lots|too many|so many|way too many|a full|a handful|handfuls|every one|the rest)(?: of)?(?: (?:the|my|her|his|their|a|those|these|bottle|bottles|box|pack|of|mom\w*|dad\w*|sleeping|pain)){0,4} <pills>\b`,
      String.raw`\b(?:took|taken|swallowed|drank|ingested) (?:too many|too much|an overdose|poison|bleach|all of them|the whole (?:bottle|box|pack))\b(?! (?:time|photos|pictures|notes|coffee|tea|wine|beer|water|work|space|on))`,
      String.raw`\b(?:i|ive|i have|he|she|they|friend|mom|dad|son|daughter|brother|sister|wife|husband)(?: has| have| just| think i| may have| might have){0,2} (?:overdosed|od'?d|oded|od)\b(?! on (?:sugar|chocolate|coffee|memes|cuteness|tv|netflix|content|caffeine))`,
      String.raw`\b(?:im|i am|hes|shes|is|am) overdosing\b(?! on (?:sugar|chocolate|coffee|memes))`,
    ],
    caps: { past: 'low', negation: 'none', humour: 'high' },
    matches: [
      'I took all my pills',
      'i just swallowed a whole bottle of pills',
      'I think I overdosed',
      'I took too many tablets and I feel dizzy',
      { text: 'my friend overdosed', about: 'other' },
      { text: 'I overdosed years ago', level: 'low' },
    ],
    misses: [
      "I took my pills this morning",
      'I took too many photos',
      "I overdosed on chocolate",
      "I haven't overdosed",
    ],
    note: 'Poisoning may have happened: emergency number first, whatever the intention was.',
  },
  {
    id: 'en.medical.bleeding',
    language: 'en',
    kind: 'medical',
    level: 'imminent',
    patterns: [
      String.raw`\b(?:wont|doesnt|cant|cannot|not) (?:stop|stopping)(?: the)? bleeding\b|\bbleeding (?:wont|doesnt|will not|isnt) stop(?:ping)?\b`,
      String.raw`\b(?:bleeding (?:out|heavily|badly|a lot|everywhere|so much|to death)|losing (?:a lot of|so much|too much) blood|cut (?:too|so) deep|so much blood)\b`,
    ],
    caps: { humour: 'moderate', past: 'low' },
    matches: ["I cut myself and it won't stop bleeding", "I'm bleeding heavily", 'i cut too deep'],
    misses: ['my gums bleed sometimes', 'that colour is bleeding into the white', "it's not bleeding anymore"],
    note: 'Bleeding that does not stop: emergency number first.',
  },
  {
    id: 'en.medical.emergency',
    language: 'en',
    kind: 'medical',
    level: 'high',
    patterns: [
      String.raw`\b(?:severe |crushing |terrible |sharp |bad |sudden |strong |awful )?(?:chest pains?|pain in (?:my|his|her|the) chest|(?:my|his|her) chest (?:hurts|is hurting|feels crushed))\b`,
      String.raw`\b(?:im|i am|hes|shes|he is|she is|think im|is|am|mom is|dad is)(?: currently)? having a (?:heart attack|stroke|seizure|allergic reaction)\b`,
      String.raw`\b(?:cant|cannot|not|isnt|stopped) breath(?:e|ing)(?= *$| and| properly| anymore| right| well| help| at all| now)`,
      String.raw`\b(?:struggling|hard|trouble|difficulty) (?:to |with )?breath(?:e|ing)\b`,
      String.raw`\b(?:unconscious|not responding|unresponsive|wont wake up|not waking up|collapsed|passed out|throat is closing|turning blue|having a seizure)\b(?! (?:bias|mind|habit|on the (?:couch|sofa|bed)))`,
    ],
    caps: { humour: 'none', past: 'none', negation: 'high', fiction: 'none', 'second-person': 'none' },
    matches: [
      'I have severe chest pain',
      "I can't breathe and my arm is numb",
      "I think I'm having a heart attack",
      { text: "my grandma collapsed and won't wake up", about: 'other' },
    ],
    misses: [
      'you almost gave me a heart attack',
      "haha I can't breathe",
      'take a deep breath',
      'it is a breathtaking view',
    ],
    note: 'Signs of an emergency in plain words. Panic feels the same from inside; nobody can tell over a chat, so the number comes first and the chat stays.',
  },
]
