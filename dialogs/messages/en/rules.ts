import type { Message } from '../message.ts'

/** The names of the rules of `bot/policy/`, what they ask of an operator, and the words of their table. */
export const rules = {
  'rules.name.house-consent': 'a rule of this house, consent first',
  'rules.name.house-dependence':
    'a rule of this house, nobody is read where an employer or a school may stand behind it',
  'rules.name.house-minors': 'a rule of this house, for people under age',
  'rules.name.eu-ai-act-5-1-f':
    'the EU’s AI Act, Article 5(1)(f), which forbids it at work and in education',
  'rules.name.eu-ai-act-50-1': 'the EU’s AI Act, Article 50(1)',
  'rules.name.eu-ai-act-50-3': 'the EU’s AI Act, Article 50(3)',
  'rules.name.gdpr-9': 'the EU’s data protection regulation (GDPR), Article 9',
  'rules.name.gdpr-8': 'the EU’s data protection regulation (GDPR), Article 8',
  'rules.name.uk-gdpr-9': 'the UK’s data protection law (UK GDPR), Article 9',
  'rules.name.uk-children': 'the UK’s Children’s code',
  'rules.name.us-coppa': 'the US rule that protects children’s privacy (COPPA)',
  'rules.name.us-ca-sb-243': 'California’s law on companion chatbots (SB 243)',
  'rules.name.us-ny-gbl-47': 'New York’s law on AI companions',
  'rules.name.us-ut-hb-452': 'Utah’s law on mental health chatbots (HB 452)',
  'rules.name.us-il-wopr': 'Illinois’ law on AI and therapy (Public Act 104-0054)',
  'rules.name.us-il-wopr-clinic':
    'Illinois’ law on AI and therapy (Public Act 104-0054), in clinics',
  'rules.name.us-il-bipa': 'Illinois’ law on biometric data',
  'rules.name.us-nv-ab-406': 'Nevada’s law on AI in mental health care (AB 406)',
  'rules.name.us-wa-hb-2225': 'Washington’s law on AI companions (HB 2225)',
  'rules.name.us-or-sb-1546': 'Oregon’s law on AI companions (SB 1546)',
  'rules.name.cn-anthropomorphic': 'China’s measures for humanlike AI services',
  'rules.name.cn-labelling': 'China’s rules on labelling what AI makes',
  'rules.name.cn-pipl': 'China’s Personal Information Protection Law',
  'rules.uncertain': 'it is not known whose law holds here, and so the strictest does',

  'rules.duty.crisis-protocol':
    'publish how the service handles talk of suicide and self-harm (docs/crisis.md is what it does)',
  'rules.duty.annual-report':
    'report to the authority each year how often crisis services were named',
  'rules.duty.no-advertising':
    'no advertising in the conversation, and none chosen by what people write',
  'rules.duty.no-sale': 'never sell or share what people write',
  'rules.duty.not-therapy':
    'never call or advertise the service as therapy or as care by a professional',
  'rules.duty.licensed-supervision':
    'a licensed professional answers for its use; then set LICENSED_SUPERVISION=yes',
  'rules.duty.health-consent':
    'obtain explicit consent before people write about their health, and keep proof of it',
  'rules.duty.written-release': 'obtain a written release before a voice or a face is read',
  'rules.duty.tell-emotion-recognition':
    'tell people before feelings are read from their voice or face',
  'rules.duty.impact-assessment': 'carry out a data protection impact assessment',
  'rules.duty.guardian-consent': 'let a guardian consent for those under the age named',
  'rules.duty.minors-notice': 'say where people find the service that it may not suit some minors',
  'rules.duty.emergency-contact':
    'know whom to call in an emergency, and have a person who can take over (docs/handoff.md)',
  'rules.duty.label-generated': 'label what a language model words as made by AI',

  'rules.label.place': 'Where and for whom',
  'rules.label.country': 'Country',
  'rules.label.region': 'Region',
  'rules.label.tenant': 'Kind of tenant',
  'rules.label.channel': 'Channel',
  'rules.label.minor': 'Under age',
  'rules.label.unknown': 'not known, so every rule counts',
  'rules.label.yes': 'yes',
  'rules.label.no': 'no',
  'rules.label.reads': 'What is read for feelings',
  'rules.label.text': 'Words',
  'rules.label.speech': 'Voice notes, their words',
  'rules.label.voice': 'Voice',
  'rules.label.face': 'Face',
  'rules.label.on': 'on, and said so',
  'rules.label.opt-in': 'only after a yes',
  'rules.label.off': 'off',
  'rules.label.disclosure': 'Saying that it is no person',
  'rules.label.atStart': 'at the start, and whenever asked',
  'rules.label.every': 'again every {minutes} minutes of use',
  'rules.label.after': 'again after {days} days',
  'rules.label.minors': 'People under age',
  'rules.label.guardianUnder': 'a guardian consents under {age}',
  'rules.label.duties': 'Asked of the operator',
  'rules.label.because': 'Because of',
  'rules.label.none': 'nothing',
  'rules.label.notAdvice':
    'This table is no legal advice, and it is not complete: docs/policy-table.md says what was not verified.',
  'rules.label.status.in-force': 'in force since {since}',
  'rules.label.status.enacted': 'enacted, in force from {since}',
  'rules.label.status.draft': 'a draft',
  'rules.label.status.house': 'our own rule',
  'rules.label.checked.read': 'its text was read',
  'rules.label.checked.reported': 'read about, not in its own text',
  'rules.label.checked.unverified': 'not verified',
} as const satisfies Record<string, Message>
