import { defineFlow } from '../flow.ts'

/** Where each trap's own question leads. */
const AFTER_TRAP = [
  { when: 'nothingThere', to: 'otherWay' },
  { when: 'shortForm', to: 'fairer' },
  { else: 'howKnow' },
] as const

/**
 * A hot thought met with questions. The usual traps of thinking are named in plain words; the
 * person picks the one that fits, and it brings its own question. Before any of that, a thought
 * that tells of a danger, a loss or a problem which is simply there goes another way: it is not to
 * be argued with.
 */
export const socraticQuestioning = defineFlow({
  id: 'socraticQuestioning',
  version: 1,
  title: 'socraticQuestioning.title',
  intro: 'socraticQuestioning.intro',
  why: 'socraticQuestioning.why',
  purpose: 'socraticQuestioning.purpose',
  avoid: 'socraticQuestioning.avoid',
  minutes: 8,
  shortMinutes: 4,
  difficulty: 2,
  fit: {
    families: ['anxious', 'sad', 'ashamed'],
    distress: [2, 6],
    strategy: 'engage',
    cues: ['hotThought', 'rumination', 'selfCriticism'],
  },
  contraindications: ['flooded', 'earlyLoss', 'trauma', 'realDanger', 'unreality'],
  followUp: { afterHours: 48, say: 'socraticQuestioning.followUp' },
  sources: [
    {
      citation:
        'Beck AT, Rush AJ, Shaw BF, Emery G (1979). Cognitive Therapy of Depression. Guilford Press, New York.',
    },
    {
      citation:
        'Burns DD (1980). Feeling Good: The New Mood Therapy. William Morrow, New York. (The traps of thinking.)',
    },
    {
      citation:
        'Braun JD, Strunk DR, Sasso KE, Cooper AA (2015). Therapist use of Socratic questioning predicts session-to-session symptom change in cognitive therapy for depression. Behaviour Research and Therapy 70:32–37. (55 patients: one standard deviation more of it, 1.51 points less on the BDI-II at the next session.)',
      doi: '10.1016/j.brat.2015.05.004',
    },
  ],
  start: 'thought',
  discomfort: 'easeOff',
  steps: {
    thought: {
      say: 'socraticQuestioning.thought',
      again: 'socraticQuestioning.thought.again',
      help: 'socraticQuestioning.thought.help',
      keep: 'socraticQuestioning.row.thought',
      expect: 'text',
      next: 'distressBefore',
    },
    distressBefore: {
      say: ['socraticQuestioning.distressBefore', 'socraticQuestioning.distressBefore.plain'],
      expect: 'rating0to10',
      next: [{ when: 'flooded', to: 'settleFirst' }, { else: 'about' }],
    },
    settleFirst: {
      say: 'socraticQuestioning.settleFirst',
      again: 'socraticQuestioning.settleFirst.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'socraticQuestioning.settleFirst.grounding',
          to: '@switch:grounding',
          also: ['yes', 'senses', 'my senses', 'grounding', 'settle', '好', '感官', '缓一缓'],
        },
        {
          id: 'breathing',
          label: 'socraticQuestioning.settleFirst.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'slow breathing', '呼吸'],
        },
        {
          id: 'goOn',
          label: 'socraticQuestioning.settleFirst.goOn',
          also: ['no', '不'],
        },
      ],
      next: 'about',
    },
    about: {
      say: 'socraticQuestioning.about',
      again: 'socraticQuestioning.about.again',
      help: 'socraticQuestioning.about.help',
      expect: 'choice',
      choices: [
        {
          id: 'view',
          label: 'socraticQuestioning.about.view',
          also: [
            'how i see it',
            'myself',
            'me',
            'my view',
            'the future',
            '看法',
            '自己',
            '我的看法',
          ],
        },
        {
          id: 'problem',
          label: 'socraticQuestioning.about.problem',
          to: '@switch:problemSolving',
          also: ['a problem', 'problem', 'a real problem', '难题', '实际的问题'],
        },
        {
          id: 'someoneLost',
          label: 'socraticQuestioning.about.loss',
          to: '@switch:selfCompassion',
          also: ['a loss', 'grief', 'someone i lost', 'i lost someone', '失去', '离别', '去世'],
        },
        {
          id: 'danger',
          label: 'socraticQuestioning.about.danger',
          to: 'heed',
          also: [
            'dont feel safe',
            'unsafe',
            '没有安全感',
            'danger',
            'real danger',
            'a danger',
            'not safe',
            '危险',
            '真的有危险',
            '不安全',
          ],
        },
      ],
      next: 'trap',
    },
    heed: {
      say: 'socraticQuestioning.heed',
      again: 'socraticQuestioning.heed.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'socraticQuestioning.heed.grounding',
          to: '@switch:grounding',
          also: ['senses', 'grounding', 'calm', '感官', '缓一缓', '定一定'],
        },
        {
          id: 'stop',
          label: 'socraticQuestioning.heed.stop',
          to: '@leave',
          also: ['stop', 'stop here', 'talk', '停', '停下来', '聊聊', '说说'],
        },
      ],
      next: 'ratedEarly',
    },
    trap: {
      say: 'socraticQuestioning.trap',
      again: 'socraticQuestioning.trap.again',
      help: 'socraticQuestioning.trap.help',
      expect: 'choice',
      choices: [
        {
          id: 'extremes',
          label: 'socraticQuestioning.trap.extremes',
          to: 'between',
          also: [
            'all or nothing',
            'always',
            'never',
            'black and white',
            'extremes',
            '绝对',
            '极端',
            '非黑即白',
          ],
        },
        {
          id: 'foretelling',
          label: 'socraticQuestioning.trap.foretelling',
          to: 'likelier',
          also: ['foretelling', 'the worst', 'catastrophe', 'future', '最坏', '预言', '往坏处想'],
        },
        {
          id: 'mindReading',
          label: 'socraticQuestioning.trap.mindReading',
          to: 'otherReasons',
          also: ['mind reading', 'reading minds', 'guessing', 'others', '猜别人', '读心', '猜'],
        },
        {
          id: 'blame',
          label: 'socraticQuestioning.trap.blame',
          to: 'shares',
          also: ['blame', 'guilt', 'my fault', 'all my fault', '怪自己', '都怪我', '自责'],
        },
        {
          id: 'filter',
          label: 'socraticQuestioning.trap.filter',
          to: 'leftOut',
          also: ['filter', 'only the bad', 'the bad', '只看坏的', '只看到坏的', '坏的'],
        },
        {
          id: 'must',
          label: 'socraticQuestioning.trap.must',
          to: 'wish',
          also: ['must', 'should', 'i must', 'i should', '必须', '应该', '非要'],
        },
        {
          id: 'none',
          label: 'socraticQuestioning.trap.none',
          also: [
            'none',
            'neither',
            'no',
            'nothing',
            'none of them',
            '都不是',
            '没有',
            '都不像',
            '不是',
          ],
        },
      ],
      next: [{ when: 'shortForm', to: 'otherWay' }, { else: 'howKnow' }],
    },
    between: {
      say: 'socraticQuestioning.between',
      help: 'socraticQuestioning.between.help',
      save: 'closer',
      keep: 'socraticQuestioning.row.closer',
      expect: 'text',
      next: AFTER_TRAP,
    },
    likelier: {
      say: 'socraticQuestioning.likelier',
      help: 'socraticQuestioning.likelier.help',
      save: 'closer',
      keep: 'socraticQuestioning.row.closer',
      expect: 'text',
      next: AFTER_TRAP,
    },
    otherReasons: {
      say: 'socraticQuestioning.otherReasons',
      help: 'socraticQuestioning.otherReasons.help',
      save: 'closer',
      keep: 'socraticQuestioning.row.closer',
      expect: 'text',
      next: AFTER_TRAP,
    },
    shares: {
      say: 'socraticQuestioning.shares',
      help: 'socraticQuestioning.shares.help',
      save: 'closer',
      keep: 'socraticQuestioning.row.closer',
      expect: 'text',
      next: AFTER_TRAP,
    },
    leftOut: {
      say: 'socraticQuestioning.leftOut',
      help: 'socraticQuestioning.leftOut.help',
      save: 'closer',
      keep: 'socraticQuestioning.row.closer',
      expect: 'text',
      next: AFTER_TRAP,
    },
    wish: {
      say: 'socraticQuestioning.wish',
      help: 'socraticQuestioning.wish.help',
      save: 'closer',
      keep: 'socraticQuestioning.row.closer',
      expect: 'text',
      next: AFTER_TRAP,
    },
    howKnow: {
      say: ['socraticQuestioning.howKnow', 'socraticQuestioning.howKnow.plain'],
      again: 'socraticQuestioning.howKnow.again',
      help: 'socraticQuestioning.howKnow.help',
      keep: 'socraticQuestioning.row.howKnow',
      expect: 'text',
      orNothing: true,
      next: 'otherWay',
    },
    otherWay: {
      say: 'socraticQuestioning.otherWay',
      again: 'socraticQuestioning.otherWay.again',
      help: 'socraticQuestioning.otherWay.help',
      keep: 'socraticQuestioning.row.otherWay',
      expect: 'text',
      next: [
        { when: 'nothingThere', to: 'friend' },
        { when: 'shortForm', to: 'fairer' },
        { else: 'ifTrue' },
      ],
    },
    friend: {
      say: ['socraticQuestioning.friend', 'socraticQuestioning.friend.plain'],
      again: 'socraticQuestioning.friend.again',
      help: 'socraticQuestioning.friend.help',
      keep: 'socraticQuestioning.row.friend',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'fairer' }, { else: 'ifTrue' }],
    },
    ifTrue: {
      say: 'socraticQuestioning.ifTrue',
      again: 'socraticQuestioning.ifTrue.again',
      help: 'socraticQuestioning.ifTrue.help',
      keep: 'socraticQuestioning.row.ifTrue',
      expect: 'text',
      orNothing: true,
      next: 'fairer',
    },
    fairer: {
      say: 'socraticQuestioning.fairer',
      again: 'socraticQuestioning.fairer.again',
      help: 'socraticQuestioning.fairer.help',
      keep: 'socraticQuestioning.row.fairer',
      expect: 'text',
      next: 'distressAfter',
    },
    easeOff: {
      say: 'socraticQuestioning.easeOff',
      again: 'socraticQuestioning.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'socraticQuestioning.easeOff.grounding',
          to: '@switch:grounding',
          also: ['calm', 'calm down', 'senses', 'something calming', '缓一缓', '感官'],
        },
        {
          id: 'selfKindness',
          label: 'socraticQuestioning.easeOff.kind',
          to: '@switch:selfCompassion',
          also: ['kindness', 'something kind', '温柔', '温柔一点'],
        },
        {
          id: 'rate',
          label: 'socraticQuestioning.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        {
          id: 'stop',
          label: 'socraticQuestioning.easeOff.stop',
          to: '@leave',
          also: ['stop', '停', '停下来'],
        },
      ],
      next: 'ratedEarly',
    },
    ratedEarly: {
      say: 'socraticQuestioning.ratedEarly',
      save: 'distressAfter',
      expect: 'rating0to10',
      next: 'closeEarly',
    },
    closeEarly: { say: 'socraticQuestioning.closeEarly', expect: 'end' },
    distressAfter: {
      say: 'socraticQuestioning.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'socraticQuestioning.another',
      again: 'socraticQuestioning.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'selfKindness',
          label: 'socraticQuestioning.another.kind',
          to: '@switch:selfCompassion',
          also: ['kindness', 'something kind', '温柔', '温柔一点'],
        },
        {
          id: 'solve',
          label: 'socraticQuestioning.another.solve',
          to: '@switch:problemSolving',
          also: ['solve', 'plan', '解决', '想办法'],
        },
        {
          id: 'enough',
          label: 'socraticQuestioning.another.enough',
          also: ['enough', 'no', 'neither', 'not now', '够了', '先这样', '不用了', '不了', '不'],
        },
      ],
      next: 'close',
    },
    close: {
      say: ['socraticQuestioning.close', 'socraticQuestioning.close.plain'],
      expect: 'end',
    },
  },
})
