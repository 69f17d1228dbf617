import type { RiskRule } from '../rule.ts'

export const englishSelfHarmRules: readonly RiskRule[] = [
  {
    id: 'en.self-harm.urge',
    language: 'en',
    kind: 'self-harm',
    level: 'moderate',
    patterns: [
      String.raw`\b(?:<want>|<feel-like>|going to|tempted to|urges? to|urges? of|thinking (?:of|about)|think about|thoughts? (?:of|about)|need to|have to|might) <so>(?:hurt|hurting|harm|harming|self ?harm|self ?harming|cut|cutting|burn|burning|punish|punishing|punch|punching|hit|hitting|scratch|scratching|injure|injuring|starve|starving)(?: at)? <self>\b`,
      String.raw`\b(?:urges? to|<feel-like>|<want>|craving to|tempted to) (?:self ?harm|cut again|start cutting|cutting again|bleed|relapse and cut|sh again)\b`,
      String.raw`\bself ?harm(?:ing)? (?:urges?|thoughts?|again)\b|\b(?:urges?|thoughts?) (?:of|about|to) self ?harm\b`,
      String.raw`\b(?:hurt|hurting|harm|harming|cut|cutting) (?:myself|himself|herself|themselves)\b`,
    ],
    caps: { humour: 'low', past: 'low' },
    matches: [
      'I want to hurt myself',
      'i feel like cutting myself',
      'the urge to self harm is back',
      "I'm thinking about harming myself",
      { text: 'my friend wants to hurt herself', about: 'other' },
    ],
    misses: [
      'I cut myself shaving',
      "I don't want to hurt myself",
      'I cut myself some slack',
      'the character cut himself in the movie',
    ],
    note: 'Urge to self-injury; distinct from suicide, and a strong predictor of it (Klonsky et al. 2013).',
  },
  {
    id: 'en.self-harm.act',
    language: 'en',
    kind: 'self-harm',
    level: 'high',
    patterns: [
      String.raw`\b(?:i|ive|hes|shes|she|he|they) (?:have |has |had )?(?:been |started |keep |kept |still |sometimes |often |again |always |regularly ){0,2}(?:cut|cutting|cuts|hurt|hurting|hurts|harm|harming|harms|harmed|burn|burning|burned|burnt|burns|hit|hitting|punched|punching|scratched|scratching|injured|injuring) <self>(?: (?:again|on purpose|tonight|last night|yesterday|today|every (?:day|night)|when|whenever|because|to (?:feel|cope|stop|punish)|a lot|just now|regularly|often|until))`,
      String.raw`\bi (?:have been |ve been |used to |keep |kept |started |still |regularly |often |sometimes )(?:cutting|self ?harming|hurting myself|harming myself|burning myself|hitting myself|cut myself|self ?harm)\b`,
      String.raw`\bi(?:ve| have) been (?:cutting|self ?harming|hurting myself|harming myself|burning myself|hitting myself)\b`,
      String.raw`\bi (?:relapsed (?:and|with|into) (?:cut|cutting|self ?harm(?:ing)?|hurt|sh)|self ?harm(?:ed)?|cut again)\b`,
      String.raw`\b(?:my|fresh|new|more|the) (?:self ?harm )?(?:cuts|scars) (?:on my (?:arms?|wrists?|thighs?|legs?)|are (?:bleeding|fresh)|hurt)\b|\b(?:slit|slitting|slashed|cut|cutting) my (?:wrists?|arms?|thighs?|legs?|veins?)\b`,
    ],
    caps: { humour: 'moderate', past: 'low' },
    matches: [
      'I cut myself again last night',
      "I've been self harming",
      'i keep hurting myself',
      'I hurt myself on purpose',
      { text: 'I used to self harm when I was 15', level: 'low' },
    ],
    misses: [
      'I hurt myself playing football',
      'I burned the toast again',
      "I haven't been hurting myself",
      'I cut my hair myself',
    ],
    note: 'Self-injury told as present or recent. "On purpose", repetition or a reason sets it apart from an accident.',
  },
  {
    id: 'en.self-harm.mention',
    language: 'en',
    kind: 'self-harm',
    level: 'low',
    patterns: [
      String.raw`\bself ?-? ?(?:harm|harming|injury|injuring|mutilation)\b`,
      String.raw`\bcut myself\b(?! (?:shaving|while|off|some|on|a slice|cooking|when|with paper))`,
      String.raw`\b(?:i|ive) (?:been )?(?:punch(?:ed|ing)?|hit(?:ting)?|bang(?:ed|ing)?) (?:my head|the wall|walls|myself)\b`,
    ],
    caps: { negation: 'none', fiction: 'none', humour: 'none', 'third-person': 'low' },
    matches: ['I have questions about self-harm', 'i cut myself', 'I punched the wall again'],
    misses: ['I cut myself some slack', 'harmless self talk', 'the article was about self harm'],
    note: 'The topic alone, or an act that may have been an accident: one soft question.',
  },
]
