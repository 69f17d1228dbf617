import { defineFlow } from '../flow.ts'

/**
 * Staying a little longer with something good: a moment, three good things, or thanks. It is never
 * an answer to pain, and whoever finds nothing good is not made to look for it.
 */
export const savouring = defineFlow({
  id: 'savouring',
  version: 1,
  title: 'savouring.title',
  intro: 'savouring.intro',
  why: 'savouring.why',
  purpose: 'savouring.purpose',
  avoid: 'savouring.avoid',
  minutes: 6,
  shortMinutes: 3,
  difficulty: 1,
  fit: {
    families: ['joyful'],
    distress: [0, 4],
    strategy: 'savour',
    cues: ['goodMoment'],
  },
  contraindications: ['flooded', 'earlyLoss', 'realDanger'],
  followUp: { afterHours: 24, say: 'savouring.followUp' },
  sources: [
    {
      citation:
        'Bryant FB, Veroff J (2007). Savoring: A New Model of Positive Experience. Lawrence Erlbaum Associates, Mahwah, New Jersey.',
    },
    {
      citation:
        'Emmons RA, McCullough ME (2003). Counting blessings versus burdens: an experimental investigation of gratitude and subjective well-being in daily life. Journal of Personality and Social Psychology 84(2):377–389. (Heightened well-being on several outcomes, though not all; most robust for positive affect.)',
      doi: '10.1037/0022-3514.84.2.377',
    },
    {
      citation:
        'Seligman MEP, Steen TA, Park N, Peterson C (2005). Positive psychology progress: empirical validation of interventions. American Psychologist 60(5):410–421. (Three good things.)',
      doi: '10.1037/0003-066X.60.5.410',
    },
  ],
  start: 'distressBefore',
  discomfort: 'easeOff',
  steps: {
    distressBefore: { say: 'savouring.distressBefore', expect: 'rating0to10', next: 'which' },
    which: {
      say: 'savouring.which',
      again: 'savouring.which.again',
      help: 'savouring.which.help',
      expect: 'choice',
      choices: [
        {
          id: 'goodMoment',
          label: 'savouring.which.moment',
          also: ['good moment', 'the moment', '时刻', '一个时刻'],
        },
        {
          id: 'three',
          label: 'savouring.which.three',
          to: 'three',
          also: ['three', 'three things', '三件', '三件事'],
        },
        {
          id: 'gratitude',
          label: 'savouring.which.thanks',
          to: 'thanks',
          also: ['grateful', 'thankful', 'a thank you', '感谢', '感恩'],
        },
        {
          id: 'heavy',
          label: 'savouring.which.heavy',
          to: 'easeOff',
          also: ['heavy', 'nothing good', 'nothing', '没有', '没什么好的', '难过'],
        },
      ],
      next: 'moment',
    },
    moment: {
      say: 'savouring.moment',
      again: 'savouring.moment.again',
      help: 'savouring.moment.help',
      keep: 'savouring.row.moment',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'stay' }, { else: 'closer' }],
    },
    closer: {
      say: 'savouring.closer',
      again: 'savouring.closer.again',
      help: 'savouring.closer.help',
      keep: 'savouring.row.closer',
      expect: 'text',
      next: 'stay',
    },
    three: {
      say: 'savouring.three',
      again: 'savouring.three.again',
      help: 'savouring.three.help',
      keep: 'savouring.row.three',
      expect: 'list',
      next: [
        { when: 'nothingThere', to: 'tiny' },
        { when: 'shortForm', to: 'stay' },
        { else: 'cause' },
      ],
    },
    tiny: {
      say: 'savouring.tiny',
      again: 'savouring.tiny.again',
      help: 'savouring.tiny.help',
      save: 'three',
      expect: 'list',
      next: 'stay',
    },
    cause: {
      say: 'savouring.cause',
      again: 'savouring.cause.again',
      help: 'savouring.cause.help',
      keep: 'savouring.row.cause',
      expect: 'text',
      next: 'stay',
    },
    thanks: {
      say: 'savouring.thanks',
      again: 'savouring.thanks.again',
      help: 'savouring.thanks.help',
      keep: 'savouring.row.thanks',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'stay' }, { else: 'meant' }],
    },
    meant: {
      say: 'savouring.meant',
      again: 'savouring.meant.again',
      help: 'savouring.meant.help',
      keep: 'savouring.row.meant',
      expect: 'text',
      next: 'stay',
    },
    stay: {
      say: 'savouring.stay',
      again: 'savouring.stay.again',
      help: 'savouring.stay.help',
      expect: 'done',
      next: [{ when: 'shortForm', to: 'distressAfter' }, { else: 'keepIt' }],
    },
    keepIt: {
      say: 'savouring.keepIt',
      again: 'savouring.keepIt.again',
      help: 'savouring.keepIt.help',
      keep: 'savouring.row.keepIt',
      expect: 'text',
      orNothing: true,
      next: 'distressAfter',
    },
    easeOff: {
      say: 'savouring.easeOff',
      again: 'savouring.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'calm',
          label: 'savouring.easeOff.calm',
          to: '@switch:grounding',
          also: ['calm', 'calm down', 'senses', '缓一缓', '感官'],
        },
        {
          id: 'rate',
          label: 'savouring.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        {
          id: 'stop',
          label: 'savouring.easeOff.stop',
          to: '@leave',
          also: ['stop', 'talk', 'just talk', '停', '停下来', '聊聊', '说说话'],
        },
      ],
      next: 'easedAfter',
    },
    distressAfter: { say: 'savouring.distressAfter', expect: 'rating0to10', next: 'close' },
    easedAfter: {
      say: 'savouring.distressAfter',
      save: 'distressAfter',
      expect: 'rating0to10',
      next: 'closeEased',
    },
    close: {
      say: [{ given: 'cause', say: 'savouring.close.three' }, 'savouring.close'],
      expect: 'end',
    },
    closeEased: { say: 'savouring.closeEased', expect: 'end' },
  },
})
