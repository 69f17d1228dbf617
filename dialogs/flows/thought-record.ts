import { defineFlow } from '../flow.ts'

/**
 * The seven-column thought record of cognitive therapy, one column a step. The short form asks for
 * the situation, the thought, what does not fit with it, and a fairer one.
 */
export const thoughtRecord = defineFlow({
  id: 'thoughtRecord',
  version: 1,
  title: 'thoughtRecord.title',
  intro: 'thoughtRecord.intro',
  why: 'thoughtRecord.why',
  purpose: 'thoughtRecord.purpose',
  avoid: 'thoughtRecord.avoid',
  minutes: 12,
  shortMinutes: 6,
  difficulty: 3,
  fit: {
    families: ['sad', 'anxious', 'ashamed'],
    distress: [2, 7],
    strategy: 'engage',
    cues: ['hotThought', 'selfCriticism', 'rumination'],
  },
  contraindications: ['flooded', 'earlyLoss', 'trauma', 'realDanger', 'unreality'],
  followUp: { afterHours: 48, say: 'thoughtRecord.followUp' },
  sources: [
    {
      citation:
        'Beck AT, Rush AJ, Shaw BF, Emery G (1979). Cognitive Therapy of Depression. Guilford Press, New York.',
    },
    {
      citation:
        'Greenberger D, Padesky CA (2015). Mind Over Mood: Change How You Feel by Changing the Way You Think (2nd ed.). Guilford Press, New York.',
    },
  ],
  start: 'situation',
  discomfort: 'easeOff',
  steps: {
    situation: {
      say: 'thoughtRecord.situation',
      again: 'thoughtRecord.situation.again',
      help: 'thoughtRecord.situation.help',
      keep: 'thoughtRecord.row.situation',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'distressBefore' }, { else: 'emotion' }],
    },
    emotion: {
      say: [{ given: 'situation', say: 'thoughtRecord.emotion' }, 'thoughtRecord.emotion.plain'],
      again: 'thoughtRecord.emotion.again',
      help: 'thoughtRecord.emotion.help',
      keep: 'thoughtRecord.row.emotion',
      expect: 'text',
      orNothing: true,
      next: 'distressBefore',
    },
    distressBefore: {
      say: ['thoughtRecord.distressBefore', 'thoughtRecord.distressBefore.plain'],
      expect: 'rating0to10',
      next: 'thought',
    },
    thought: {
      say: 'thoughtRecord.thought',
      again: 'thoughtRecord.thought.again',
      help: 'thoughtRecord.thought.help',
      keep: 'thoughtRecord.row.thought',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'evidenceAgainst' }, { else: 'beliefBefore' }],
    },
    beliefBefore: {
      say: ['thoughtRecord.beliefBefore', 'thoughtRecord.beliefBefore.plain'],
      again: 'thoughtRecord.belief.again',
      help: 'thoughtRecord.belief.help',
      keep: 'thoughtRecord.row.beliefBefore',
      expect: 'rating0to10',
      next: 'evidenceFor',
    },
    evidenceFor: {
      say: 'thoughtRecord.evidenceFor',
      again: 'thoughtRecord.evidenceFor.again',
      help: 'thoughtRecord.evidenceFor.help',
      keep: 'thoughtRecord.row.evidenceFor',
      expect: 'text',
      orNothing: true,
      next: 'evidenceAgainst',
    },
    evidenceAgainst: {
      say: [
        { given: 'evidenceFor', say: 'thoughtRecord.evidenceAgainst' },
        'thoughtRecord.evidenceAgainst.straight',
        'thoughtRecord.evidenceAgainst.plain',
      ],
      again: 'thoughtRecord.evidenceAgainst.again',
      help: 'thoughtRecord.evidenceAgainst.help',
      keep: 'thoughtRecord.row.evidenceAgainst',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'friend' }, { else: 'balanced' }],
    },
    friend: {
      say: ['thoughtRecord.friend', 'thoughtRecord.friend.plain'],
      again: 'thoughtRecord.friend.again',
      help: 'thoughtRecord.friend.help',
      keep: 'thoughtRecord.row.friend',
      expect: 'text',
      next: 'balanced',
    },
    balanced: {
      say: [
        { given: 'evidenceFor', say: 'thoughtRecord.balanced' },
        'thoughtRecord.balanced.plain',
      ],
      again: 'thoughtRecord.balanced.again',
      help: 'thoughtRecord.balanced.help',
      keep: 'thoughtRecord.row.balanced',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'distressAfter' }, { else: 'beliefAfter' }],
    },
    beliefAfter: {
      say: ['thoughtRecord.beliefAfter', 'thoughtRecord.beliefAfter.plain'],
      again: 'thoughtRecord.belief.again',
      help: 'thoughtRecord.belief.help',
      keep: 'thoughtRecord.row.beliefAfter',
      expect: 'rating0to10',
      next: 'distressAfter',
    },
    easeOff: {
      say: 'thoughtRecord.easeOff',
      again: 'thoughtRecord.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'thoughtRecord.easeOff.grounding',
          to: '@switch:grounding',
          also: ['calm', 'calm down', 'senses', 'something calming', '缓一缓', '感官'],
        },
        {
          id: 'rate',
          label: 'thoughtRecord.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        {
          id: 'stop',
          label: 'thoughtRecord.easeOff.stop',
          to: '@leave',
          also: ['stop', '停', '停下来'],
        },
      ],
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'thoughtRecord.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'partTrue' },
        { else: 'close' },
      ],
    },
    partTrue: {
      say: 'thoughtRecord.partTrue',
      again: 'thoughtRecord.partTrue.again',
      expect: 'choice',
      choices: [
        {
          id: 'solve',
          label: 'thoughtRecord.partTrue.solve',
          to: '@switch:problemSolving',
          also: ['solve', 'yes', 'plan', 'what to do', '解决', '想办法', '好', '可以'],
        },
        {
          id: 'enough',
          label: 'thoughtRecord.partTrue.enough',
          also: ['enough', 'no', 'not now', '够了', '先这样', '不用了', '不了', '不'],
        },
      ],
      next: 'close',
    },
    close: { say: ['thoughtRecord.close', 'thoughtRecord.close.plain'], expect: 'end' },
  },
})
