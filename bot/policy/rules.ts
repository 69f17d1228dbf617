import type { Jurisdiction, Rule, Scope } from './rule.ts'
import { EEA, EU } from './regions.ts'

const ANYWHERE: Jurisdiction = { countries: 'any' }
const state = (code: string): Jurisdiction => ({ countries: ['US'], region: `US-${code}` })
const UNITED_STATES: Jurisdiction = { countries: ['US'] }
const CHINA: Jurisdiction = { countries: ['CN'] }
const UNITED_KINGDOM: Jurisdiction = { countries: ['GB'] }

/**
 * Where somebody who is read depends on who reads. Teams is a channel of workplaces and schools,
 * unless the operator declares a clinic.
 */
const DEPENDENT: readonly Scope[] = [
  { tenants: ['workplace', 'school'] },
  { channels: ['msteams'], tenants: ['public', 'workplace', 'school'] },
]

const AI_ACT = 'Regulation (EU) 2024/1689 (AI Act)'
const AI_ACT_AT = 'eur-lex.europa.eu/eli/reg/2024/1689/oj'
const GDPR = 'Regulation (EU) 2016/679 (GDPR)'
const GDPR_AT = 'eur-lex.europa.eu/eli/reg/2016/679/oj'
const HOUSE = {
  law: 'Evenkeel',
  status: 'house',
  since: null,
  cite: 'docs/policy-table.md',
  checked: 'read',
} as const

/**
 * What is asked of a service like this one, by whom, where. As of 2026-11. It is no legal advice, and
 * it is not complete: other states and countries have rules, too.
 */
export const RULES = [
  {
    id: 'house-consent',
    jurisdiction: ANYWHERE,
    asks: { speech: 'opt-in', voice: 'opt-in', face: 'opt-in' },
    source: { ...HOUSE, article: 'voice and face are read only for those who said yes' },
  },
  {
    id: 'house-dependence',
    jurisdiction: ANYWHERE,
    where: DEPENDENT,
    asks: { speech: 'off', voice: 'off', face: 'off' },
    source: {
      ...HOUSE,
      article: 'nobody is read by voice or face where an employer or a school may stand behind it',
    },
  },
  {
    id: 'house-minors',
    jurisdiction: ANYWHERE,
    asks: {},
    asksForMinors: { speech: 'off', voice: 'off', face: 'off', everyMinutes: 180 },
    source: { ...HOUSE, article: 'voice and face of minors are not read' },
  },
  {
    id: 'eu-ai-act-5-1-f',
    jurisdiction: { countries: EU },
    where: DEPENDENT,
    asks: { voice: 'off', face: 'off' },
    source: {
      law: AI_ACT,
      article: 'Art. 5(1)(f), with Art. 3(39)',
      status: 'in-force',
      since: '2025-02-02',
      cite: `${AI_ACT_AT}; Commission guidelines C(2025) 5052 of 29 July 2025`,
      checked: 'read',
      note: 'Forbids inferring emotions at work and in education from biometric data (Art. 3(39)): voice and face are, words alone are not. The exception for medical or safety reasons is narrow and is not used.',
    },
  },
  {
    id: 'eu-ai-act-50-1',
    jurisdiction: { countries: EU },
    asks: {},
    source: {
      law: AI_ACT,
      article: 'Art. 50(1)',
      status: 'in-force',
      since: '2026-08-02',
      cite: AI_ACT_AT,
      checked: 'reported',
      note: 'People are told at the latest at the first interaction. The amending act of 2026 (Digital Omnibus) is reported to leave this date as it was.',
    },
  },
  {
    id: 'eu-ai-act-50-3',
    jurisdiction: { countries: EU },
    asks: { duties: ['tell-emotion-recognition'] },
    source: {
      law: AI_ACT,
      article: 'Art. 50(3)',
      status: 'in-force',
      since: '2026-08-02',
      cite: AI_ACT_AT,
      checked: 'reported',
      note: 'Asks to inform, not to obtain consent; that comes from the GDPR.',
    },
  },
  {
    id: 'gdpr-9',
    jurisdiction: { countries: EEA },
    asks: { voice: 'opt-in', face: 'opt-in', duties: ['health-consent', 'impact-assessment'] },
    source: {
      law: GDPR,
      article: 'Art. 9(1), 9(2)(a), Art. 35',
      status: 'in-force',
      since: '2018-05-25',
      cite: GDPR_AT,
      checked: 'reported',
      note: 'Explicit consent for data on health; Art. 35 was not looked up. Voice and face are biometric data of Art. 9 only when they identify somebody; they are held to it here all the same.',
    },
  },
  {
    id: 'gdpr-8',
    jurisdiction: { countries: EEA },
    asks: { guardianUnder: 16, duties: ['guardian-consent'] },
    source: {
      law: GDPR,
      article: 'Art. 8(1)',
      status: 'in-force',
      since: '2018-05-25',
      cite: GDPR_AT,
      checked: 'read',
      note: 'Member states may lower the age to 13; the highest is kept.',
    },
  },
  {
    id: 'uk-gdpr-9',
    jurisdiction: UNITED_KINGDOM,
    asks: {
      voice: 'opt-in',
      face: 'opt-in',
      guardianUnder: 13,
      duties: ['health-consent', 'impact-assessment', 'guardian-consent'],
    },
    source: {
      law: 'UK GDPR with the Data Protection Act 2018',
      article: 'Art. 8, 9, 35; s. 9, 10',
      status: 'in-force',
      since: '2021-01-01',
      cite: 'legislation.gov.uk/eur/2016/679; legislation.gov.uk/ukpga/2018/12',
      checked: 'reported',
    },
  },
  {
    id: 'uk-children',
    jurisdiction: UNITED_KINGDOM,
    asks: {},
    asksForMinors: { voice: 'off', face: 'off' },
    source: {
      law: 'Age appropriate design code (Children’s code), Data Protection Act 2018 s. 123',
      article: 'best interests, high privacy by default, no nudging',
      status: 'in-force',
      since: '2021-09-02',
      cite: 'ico.org.uk, Age appropriate design: a code of practice for online services',
      checked: 'reported',
      note: 'Holds for services that under-18s are likely to use. What the Online Safety Act 2023 asks of chatbots without other users could not be verified and is not in this table.',
    },
  },
  {
    id: 'us-coppa',
    jurisdiction: UNITED_STATES,
    asks: { guardianUnder: 13, duties: ['guardian-consent'] },
    asksForMinors: { voice: 'off', face: 'off' },
    source: {
      law: 'Children’s Online Privacy Protection Rule (COPPA), 16 CFR Part 312',
      article: '§ 312.2, § 312.5, as amended in 2025',
      status: 'in-force',
      since: '2025-06-23',
      cite: 'ecfr.gov/current/title-16/part-312; compliance by 2026-04-22',
      checked: 'reported',
      note: 'Since the amendment voiceprints and facial templates are personal information.',
    },
  },
  {
    id: 'us-ca-sb-243',
    jurisdiction: state('CA'),
    asks: { duties: ['crisis-protocol', 'annual-report', 'minors-notice'] },
    asksForMinors: { everyMinutes: 180 },
    source: {
      law: 'California SB 243, Stats. 2025 ch. 677 (companion chatbots)',
      article: 'Bus. & Prof. Code §§ 22601–22606, here 22602(a)–(c), 22603',
      status: 'in-force',
      since: '2026-01-01',
      cite: 'leginfo.legislature.ca.gov, SB 243 (2025–26)',
      checked: 'reported',
      note: '§§ 22601 and 22603 were read; the reminder of § 22602(c), three hours with a break, only in reports. Annual reports begin on 2027-07-01.',
    },
  },
  {
    id: 'us-ny-gbl-47',
    jurisdiction: state('NY'),
    asks: { everyMinutes: 180, afterDaysAway: 1, duties: ['crisis-protocol'] },
    source: {
      law: 'New York General Business Law, Article 47 (AI companion models)',
      article: '§§ 1700–1704, here 1701 and 1702',
      status: 'in-force',
      since: '2025-11-05',
      cite: 'nysenate.gov/legislation/laws/GBS/1702',
      checked: 'read',
      note: 'At the beginning of an interaction, not more than once a day, and every three hours.',
    },
  },
  {
    id: 'us-ut-hb-452',
    jurisdiction: state('UT'),
    asks: { afterDaysAway: 7, duties: ['no-advertising', 'no-sale'] },
    source: {
      law: 'Utah HB 452, Laws 2025 ch. 269 (mental health chatbots)',
      article: 'Utah Code §§ 13-72a-201 to 13-72a-204',
      status: 'in-force',
      since: '2025-05-07',
      cite: 'le.utah.gov/xcode/Title13/Chapter72a',
      checked: 'read',
      note: 'Its text on disclosure (203) and advertising (202) was read; that on selling data (201) only in reports. Holds for generative systems, so with LLM_PROVIDER alone; kept always.',
    },
  },
  {
    id: 'us-il-wopr',
    jurisdiction: state('IL'),
    asks: { voice: 'off', face: 'off', duties: ['not-therapy', 'licensed-supervision'] },
    source: {
      law: 'Illinois HB 1806, Public Act 104-0054 (Wellness and Oversight for Psychological Resources Act)',
      article: '225 ILCS 155/20(a), (b)(2), (b)(4)',
      status: 'in-force',
      since: '2025-08-01',
      cite: 'ilga.gov/legislation/PublicActs/View/104-0054',
      checked: 'read',
      note: 'No therapy by AI, and no licensed professional may let AI detect emotions or mental states. Words stay read outside a clinic, as self-help that is no therapy: whether that is enough is for counsel to say.',
    },
  },
  {
    id: 'us-il-wopr-clinic',
    jurisdiction: state('IL'),
    where: [{ tenants: ['clinic'] }],
    asks: { text: 'off' },
    source: {
      law: 'Illinois HB 1806, Public Act 104-0054 (Wellness and Oversight for Psychological Resources Act)',
      article: '225 ILCS 155/20(b)(4)',
      status: 'in-force',
      since: '2025-08-01',
      cite: 'ilga.gov/legislation/PublicActs/View/104-0054',
      checked: 'read',
      note: 'In a clinic words are not read for feelings either. Signs of danger are still looked for.',
    },
  },
  {
    id: 'us-il-bipa',
    jurisdiction: state('IL'),
    asks: { voice: 'opt-in', face: 'opt-in', duties: ['written-release'] },
    source: {
      law: 'Illinois Biometric Information Privacy Act',
      article: '740 ILCS 14/15(b)',
      status: 'in-force',
      since: '2008-10-03',
      cite: 'ilga.gov, 740 ILCS 14',
      checked: 'read',
    },
  },
  {
    id: 'us-nv-ab-406',
    jurisdiction: state('NV'),
    asks: { duties: ['not-therapy', 'licensed-supervision'] },
    source: {
      law: 'Nevada AB 406 (2025)',
      article: 'sections 2, 7 and 8 (NRS chapters 391, 433, 629)',
      status: 'in-force',
      since: '2025-07-01',
      cite: 'leg.state.nv.us, AB 406 (83rd session)',
      checked: 'reported',
      note: 'No AI may be offered as care by a professional; public schools may not use it in place of a counsellor for mental health.',
    },
  },
  {
    id: 'us-wa-hb-2225',
    jurisdiction: state('WA'),
    asks: { everyMinutes: 180, afterDaysAway: 1, duties: ['crisis-protocol'] },
    asksForMinors: { everyMinutes: 60 },
    source: {
      law: 'Washington HB 2225 (2026) (AI companion chatbots)',
      article: 'disclosure, minors, protocol',
      status: 'enacted',
      since: '2027-01-01',
      cite: 'app.leg.wa.gov, HB 2225 (2025–26)',
      checked: 'reported',
      note: 'At the start and every three hours; every hour for minors. Section numbers not verified.',
    },
  },
  {
    id: 'us-or-sb-1546',
    jurisdiction: state('OR'),
    asks: { duties: ['crisis-protocol', 'annual-report'] },
    asksForMinors: { everyMinutes: 60 },
    source: {
      law: 'Oregon SB 1546 (2026) (AI companions)',
      article: 'section 1',
      status: 'enacted',
      since: '2027-01-01',
      cite: 'olis.oregonlegislature.gov, SB 1546 (2026)',
      checked: 'reported',
      note: 'It asks to remind minors; how often could not be verified: the hour of Washington is kept.',
    },
  },
  {
    id: 'cn-anthropomorphic',
    jurisdiction: CHINA,
    asks: {
      everyMinutes: 120,
      afterDaysAway: 1,
      guardianUnder: 14,
      duties: ['emergency-contact', 'guardian-consent'],
    },
    asksForMinors: { voice: 'off', face: 'off' },
    source: {
      law: 'China, Interim Measures for AI anthropomorphic interaction services (人工智能拟人化互动服务管理暂行办法), joint decree no. 21 of 2026-04-10',
      article: 'Art. 13, 16, 17; the draft of 2025-12-27, Art. 11 and 17, for the two hours',
      status: 'in-force',
      since: '2026-07-15',
      cite: 'cac.gov.cn, 2026-04-10',
      checked: 'reported',
      note: 'The draft was adopted. What its articles say was read in reports. The pause after two hours of use, the reminder on coming back, and a person who takes over in a crisis are those of the draft; whether the adopted text kept each of them could not be verified.',
    },
  },
  {
    id: 'cn-labelling',
    jurisdiction: CHINA,
    asks: { duties: ['label-generated'] },
    source: {
      law: 'China, Measures for labelling AI-generated content (人工智能生成合成内容标识办法), with the Deep Synthesis Provisions',
      article: 'Art. 3 and 4; Art. 16 and 17',
      status: 'in-force',
      since: '2025-09-01',
      cite: 'cac.gov.cn, 2025-03-14; 国信办通字〔2025〕2号',
      checked: 'reported',
      note: 'Holds for what a language model words. The Deep Synthesis Provisions hold since 2023-01-10.',
    },
  },
  {
    id: 'cn-pipl',
    jurisdiction: CHINA,
    asks: {
      voice: 'opt-in',
      face: 'opt-in',
      guardianUnder: 14,
      duties: ['health-consent', 'impact-assessment', 'guardian-consent'],
    },
    source: {
      law: 'China, Personal Information Protection Law (个人信息保护法)',
      article: 'Art. 28, 29, 31, 55',
      status: 'in-force',
      since: '2021-11-01',
      cite: 'npc.gov.cn, 2021-08-20',
      checked: 'reported',
      note: 'Art. 28 was read: sensitive are biometric data, health, and all of those under 14. Separate consent (29) and guardians (31) only in reports; Art. 55 not verified.',
    },
  },
] as const satisfies readonly Rule[]

export type RuleId = (typeof RULES)[number]['id']
