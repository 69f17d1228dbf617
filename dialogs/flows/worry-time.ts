import { defineFlow } from '../flow.ts'

/**
 * Stimulus control for worry: written down, sorted into what can be done and what is a what-if, and
 * put off to a set time and place, with a return to what is at hand until then. A worry about a
 * danger that is real now is not put off.
 */
export const worryTime = defineFlow({
  id: 'worryTime',
  version: 1,
  title: 'worryTime.title',
  intro: 'worryTime.intro',
  why: 'worryTime.why',
  purpose: 'worryTime.purpose',
  avoid: 'worryTime.avoid',
  minutes: 8,
  shortMinutes: 4,
  difficulty: 2,
  fit: {
    families: ['anxious'],
    distress: [2, 7],
    strategy: 'disengage',
    cues: ['worry', 'rumination', 'sleep'],
  },
  contraindications: ['realDanger', 'flooded'],
  followUp: { afterHours: 24, say: 'worryTime.followUp' },
  sources: [
    {
      citation:
        'Borkovec TD, Wilkinson L, Folensbee R, Lerman C (1983). Stimulus control applications to the treatment of worry. Behaviour Research and Therapy 21(3):247–251.',
      doi: '10.1016/0005-7967(83)90206-1',
    },
    {
      citation:
        'McGowan SK, Behar E (2013). A preliminary investigation of stimulus control training for worry: effects on anxiety and insomnia. Behavior Modification 37(1):90–112. (53 people, randomised: less worry, anxiety and insomnia than the control after two weeks.)',
      doi: '10.1177/0145445512455661',
    },
  ],
  start: 'worries',
  discomfort: 'easeOff',
  steps: {
    worries: {
      say: 'worryTime.worries',
      again: 'worryTime.worries.again',
      help: 'worryTime.worries.help',
      keep: 'worryTime.row.worries',
      expect: 'list',
      next: 'distressBefore',
    },
    distressBefore: {
      say: [
        { given: 'worries', say: 'worryTime.distressBefore' },
        'worryTime.distressBefore.plain',
      ],
      expect: 'rating0to10',
      next: [
        { when: 'flooded', to: 'settleFirst' },
        { when: 'shortForm', to: 'sort' },
        { else: 'loudest' },
      ],
    },
    settleFirst: {
      say: 'worryTime.settleFirst',
      again: 'worryTime.settleFirst.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'worryTime.settleFirst.grounding',
          to: '@switch:grounding',
          also: ['yes', 'senses', 'my senses', 'grounding', 'settle', '好', '感官', '缓一缓'],
        },
        {
          id: 'breathing',
          label: 'worryTime.settleFirst.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'slow breathing', '呼吸'],
        },
        {
          id: 'goOn',
          label: 'worryTime.settleFirst.goOn',
          also: ['no', '不'],
        },
      ],
      next: [{ when: 'shortForm', to: 'sort' }, { else: 'loudest' }],
    },
    loudest: {
      say: 'worryTime.loudest',
      again: 'worryTime.loudest.again',
      help: 'worryTime.loudest.help',
      keep: 'worryTime.row.loudest',
      expect: 'text',
      next: 'sort',
    },
    sort: {
      say: ['worryTime.sort', 'worryTime.sort.plain'],
      again: 'worryTime.sort.again',
      help: 'worryTime.sort.help',
      expect: 'choice',
      choices: [
        {
          id: 'doable',
          label: 'worryTime.sort.doable',
          to: 'action',
          also: ['yes', 'something', 'i can', 'actionable', '能', '可以', '有', '能做点什么'],
        },
        {
          id: 'whatIf',
          label: 'worryTime.sort.whatIf',
          to: 'letBe',
          also: [
            'no',
            'nothing',
            'what if',
            'hypothetical',
            'not now',
            '不能',
            '没有',
            '万一',
            '假设',
          ],
        },
        {
          id: 'danger',
          label: 'worryTime.sort.danger',
          to: 'heed',
          also: [
            'dont feel safe',
            'unsafe',
            '没有安全感',
            'danger',
            'real danger',
            'not safe',
            'its real',
            '危险',
            '真的有危险',
            '不安全',
          ],
        },
      ],
      next: 'time',
    },
    heed: {
      say: 'worryTime.heed',
      again: 'worryTime.heed.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'worryTime.heed.grounding',
          to: '@switch:grounding',
          also: ['senses', 'grounding', 'calm', '感官', '缓一缓', '定一定'],
        },
        {
          id: 'stop',
          label: 'worryTime.heed.stop',
          to: '@leave',
          also: ['stop', 'stop here', 'talk', '停', '停下来', '聊聊', '说说'],
        },
      ],
      next: 'ratedEarly',
    },
    action: {
      say: 'worryTime.action',
      again: 'worryTime.action.again',
      help: 'worryTime.action.help',
      keep: 'worryTime.row.action',
      expect: 'text',
      next: 'time',
    },
    letBe: {
      say: 'worryTime.letBe',
      again: 'worryTime.letBe.again',
      help: 'worryTime.letBe.help',
      expect: 'continue',
      next: 'time',
    },
    time: {
      say: 'worryTime.time',
      again: 'worryTime.time.again',
      help: 'worryTime.time.help',
      keep: 'worryTime.row.time',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'atHand' }, { else: 'place' }],
    },
    place: {
      say: 'worryTime.place',
      again: 'worryTime.place.again',
      help: 'worryTime.place.help',
      keep: 'worryTime.row.place',
      expect: 'text',
      next: 'whenItComes',
    },
    whenItComes: {
      say: ['worryTime.whenItComes', 'worryTime.whenItComes.plain'],
      again: 'worryTime.whenItComes.again',
      help: 'worryTime.whenItComes.help',
      keep: 'worryTime.row.whenItComes',
      expect: 'text',
      next: 'howTo',
    },
    howTo: {
      say: 'worryTime.howTo',
      again: 'worryTime.howTo.again',
      help: 'worryTime.howTo.help',
      expect: 'continue',
      next: 'atHand',
    },
    atHand: {
      say: 'worryTime.atHand',
      again: 'worryTime.atHand.again',
      help: 'worryTime.atHand.help',
      keep: 'worryTime.row.atHand',
      expect: 'text',
      next: 'distressAfter',
    },
    easeOff: {
      say: 'worryTime.easeOff',
      again: 'worryTime.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'breathing',
          label: 'worryTime.easeOff.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'slow breathing', '呼吸'],
        },
        {
          id: 'grounding',
          label: 'worryTime.easeOff.grounding',
          to: '@switch:grounding',
          also: ['senses', 'my senses', 'grounding', '感官'],
        },
        {
          id: 'rate',
          label: 'worryTime.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        {
          id: 'stop',
          label: 'worryTime.easeOff.stop',
          to: '@leave',
          also: ['stop', '停', '停下来'],
        },
      ],
      next: 'ratedEarly',
    },
    ratedEarly: {
      say: 'worryTime.ratedEarly',
      save: 'distressAfter',
      expect: 'rating0to10',
      next: 'closeEarly',
    },
    closeEarly: { say: 'worryTime.closeEarly', expect: 'end' },
    distressAfter: {
      say: 'worryTime.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'worryTime.another',
      again: 'worryTime.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'breathing',
          label: 'worryTime.another.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'slow breathing', '呼吸'],
        },
        {
          id: 'solve',
          label: 'worryTime.another.solve',
          to: '@switch:problemSolving',
          also: ['solve', 'plan', 'step by step', '解决', '想办法', '一步步来'],
        },
        {
          id: 'enough',
          label: 'worryTime.another.enough',
          also: ['enough', 'no', 'neither', 'nothing', '够了', '先这样', '不用了', '不了', '不'],
        },
      ],
      next: 'close',
    },
    close: { say: ['worryTime.close', 'worryTime.close.plain'], expect: 'end' },
  },
})
