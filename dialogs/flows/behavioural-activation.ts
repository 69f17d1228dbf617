import { defineFlow } from '../flow.ts'

/**
 * Behavioural activation in small: one doable thing that matters, with its when, where and with
 * whom, its obstacle and its smallest version. The same exercise looks back on what was planned
 * before, whether it was done or not; what stood in the way is the start of the next plan.
 */
export const behaviouralActivation = defineFlow({
  id: 'behaviouralActivation',
  version: 1,
  title: 'behaviouralActivation.title',
  intro: 'behaviouralActivation.intro',
  why: 'behaviouralActivation.why',
  purpose: 'behaviouralActivation.purpose',
  avoid: 'behaviouralActivation.avoid',
  minutes: 10,
  shortMinutes: 4,
  difficulty: 2,
  fit: {
    families: ['sad', 'ashamed'],
    distress: [2, 7],
    strategy: 'engage',
    cues: ['lowEnergy', 'avoidance', 'stuck'],
  },
  contraindications: ['flooded', 'realDanger'],
  followUp: { afterHours: 24, say: 'behaviouralActivation.followUp', opens: 'did' },
  sources: [
    {
      citation:
        'Jacobson NS, Martell CR, Dimidjian S (2001). Behavioral activation treatment for depression: returning to contextual roots. Clinical Psychology: Science and Practice 8(3):255–270.',
    },
    {
      citation:
        'Cuijpers P, van Straten A, Warmerdam L (2007). Behavioral activation treatments of depression: a meta-analysis. Clinical Psychology Review 27(3):318–326. (16 trials, 780 people: 0.87 against controls.)',
      doi: '10.1016/j.cpr.2006.11.001',
    },
    {
      citation:
        'Gollwitzer PM (1999). Implementation intentions: strong effects of simple plans. American Psychologist 54(7):493–503.',
      doi: '10.1037/0003-066X.54.7.493',
    },
  ],
  start: 'distressBefore',
  discomfort: 'easeOff',
  steps: {
    distressBefore: {
      say: 'behaviouralActivation.distressBefore',
      expect: 'rating0to10',
      next: [{ when: 'flooded', to: 'settleFirst' }, { else: 'mode' }],
    },
    settleFirst: {
      say: 'behaviouralActivation.settleFirst',
      again: 'behaviouralActivation.settleFirst.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'behaviouralActivation.settleFirst.grounding',
          to: '@switch:grounding',
          also: ['yes', 'senses', 'my senses', 'grounding', 'settle', '好', '感官', '缓一缓'],
        },
        {
          id: 'breathing',
          label: 'behaviouralActivation.settleFirst.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'slow breathing', '呼吸'],
        },
        {
          id: 'goOn',
          label: 'behaviouralActivation.settleFirst.goOn',
          also: ['no', '不'],
        },
      ],
      next: 'mode',
    },
    mode: {
      say: 'behaviouralActivation.mode',
      again: 'behaviouralActivation.mode.again',
      help: 'behaviouralActivation.mode.help',
      expect: 'choice',
      choices: [
        {
          id: 'plan',
          label: 'behaviouralActivation.mode.plan',
          also: [
            'plan',
            'new',
            'something new',
            'plan something',
            '计划',
            '新的',
            '定一件',
            '想一件',
          ],
        },
        {
          id: 'review',
          label: 'behaviouralActivation.mode.review',
          to: 'did',
          also: ['review', 'look back', 'back then', 'last time', '回顾', '看看上次', '上次'],
        },
      ],
      next: [{ when: 'shortForm', to: 'activity' }, { else: 'matters' }],
    },

    // Looking back
    did: {
      say: 'behaviouralActivation.did',
      again: 'behaviouralActivation.did.again',
      expect: 'choice',
      choices: [
        {
          id: 'all',
          label: 'behaviouralActivation.did.all',
          to: 'wasLike',
          also: [
            'yes',
            'all',
            '是',
            'all of it',
            'yes i did',
            '我做了',
            '做了',
            '做完了',
            '做到了',
          ],
        },
        {
          id: 'part',
          label: 'behaviouralActivation.did.part',
          to: 'wasLike',
          also: ['partly', 'part', 'some', 'a bit', 'half', '一部分', '一点', '做了一点', '一半'],
        },
        {
          id: 'not',
          label: 'behaviouralActivation.did.not',
          also: [
            'no',
            'not',
            'not yet',
            'i didnt',
            'nothing',
            '没',
            '没有',
            '没做',
            '没做到',
            '还没',
          ],
        },
      ],
      next: 'stoodInWay',
    },
    wasLike: {
      say: 'behaviouralActivation.wasLike',
      again: 'behaviouralActivation.wasLike.again',
      help: 'behaviouralActivation.wasLike.help',
      keep: 'behaviouralActivation.row.wasLike',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'more' }, { else: 'learned' }],
    },
    learned: {
      say: 'behaviouralActivation.learned',
      again: 'behaviouralActivation.learned.again',
      help: 'behaviouralActivation.learned.help',
      keep: 'behaviouralActivation.row.learned',
      expect: 'text',
      orNothing: true,
      next: 'more',
    },
    stoodInWay: {
      say: 'behaviouralActivation.stoodInWay',
      again: 'behaviouralActivation.stoodInWay.again',
      help: 'behaviouralActivation.stoodInWay.help',
      keep: 'behaviouralActivation.row.stoodInWay',
      expect: 'text',
      orNothing: true,
      next: 'more',
    },
    more: {
      say: 'behaviouralActivation.more',
      again: 'behaviouralActivation.more.again',
      expect: 'choice',
      choices: [
        {
          id: 'plan',
          label: 'behaviouralActivation.more.plan',
          to: 'activity',
          also: ['yes', 'plan', 'next', 'plan something', '好', '可以', '想一件', '定一件', '计划'],
        },
        {
          id: 'enough',
          label: 'behaviouralActivation.more.enough',
          also: [
            'enough',
            'no',
            'no thanks',
            'not today',
            '够了',
            '先这样',
            '不用了',
            '不了',
            '不',
          ],
        },
      ],
      next: 'ratedLookingBack',
    },
    ratedLookingBack: {
      say: 'behaviouralActivation.ratedLookingBack',
      save: 'distressAfter',
      expect: 'rating0to10',
      next: 'closeLookingBack',
    },
    closeLookingBack: { say: 'behaviouralActivation.closeLookingBack', expect: 'end' },

    // Planning
    matters: {
      say: 'behaviouralActivation.matters',
      again: 'behaviouralActivation.matters.again',
      help: 'behaviouralActivation.matters.help',
      keep: 'behaviouralActivation.row.matters',
      expect: 'text',
      orNothing: true,
      next: 'activity',
    },
    activity: {
      say: 'behaviouralActivation.activity',
      again: 'behaviouralActivation.activity.again',
      help: 'behaviouralActivation.activity.help',
      keep: 'behaviouralActivation.row.activity',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'activityInstead' }, { else: 'smallest' }],
    },
    activityInstead: {
      say: 'behaviouralActivation.activityInstead',
      again: 'behaviouralActivation.activityInstead.again',
      save: 'activity',
      expect: 'text',
      next: 'smallest',
    },
    smallest: {
      say: 'behaviouralActivation.smallest',
      again: 'behaviouralActivation.smallest.again',
      help: 'behaviouralActivation.smallest.help',
      keep: 'behaviouralActivation.row.smallest',
      expect: 'text',
      next: 'time',
    },
    time: {
      say: 'behaviouralActivation.time',
      again: 'behaviouralActivation.time.again',
      help: 'behaviouralActivation.time.help',
      keep: 'behaviouralActivation.row.time',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'distressAfter' }, { else: 'place' }],
    },
    place: {
      say: 'behaviouralActivation.place',
      again: 'behaviouralActivation.place.again',
      help: 'behaviouralActivation.place.help',
      keep: 'behaviouralActivation.row.place',
      expect: 'text',
      next: 'company',
    },
    company: {
      say: 'behaviouralActivation.company',
      again: 'behaviouralActivation.company.again',
      help: 'behaviouralActivation.company.help',
      keep: 'behaviouralActivation.row.company',
      expect: 'text',
      orNothing: true,
      next: 'obstacle',
    },
    obstacle: {
      say: 'behaviouralActivation.obstacle',
      again: 'behaviouralActivation.obstacle.again',
      help: 'behaviouralActivation.obstacle.help',
      keep: 'behaviouralActivation.row.obstacle',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'distressAfter' }, { else: 'obstaclePlan' }],
    },
    obstaclePlan: {
      say: ['behaviouralActivation.obstaclePlan', 'behaviouralActivation.obstaclePlan.plain'],
      again: 'behaviouralActivation.obstaclePlan.again',
      help: 'behaviouralActivation.obstaclePlan.help',
      keep: 'behaviouralActivation.row.obstaclePlan',
      expect: 'text',
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'behaviouralActivation.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'startNow' },
        { else: 'close' },
      ],
    },
    // A plan alone seldom moves the feeling; the first two minutes of it may.
    startNow: {
      say: 'behaviouralActivation.startNow',
      again: 'behaviouralActivation.startNow.again',
      expect: 'choice',
      choices: [
        {
          id: 'now',
          label: 'behaviouralActivation.startNow.now',
          to: 'twoMinutes',
          also: ['yes', 'now', 'two minutes', 'ok', '好', '现在', '可以', '两分钟'],
        },
        {
          id: 'asPlanned',
          label: 'behaviouralActivation.startNow.later',
          also: [
            'no',
            'not now',
            'as planned',
            'later',
            '不了',
            '不用了',
            '按计划',
            '到时候',
            '不',
          ],
        },
      ],
      next: 'close',
    },
    twoMinutes: {
      say: ['behaviouralActivation.twoMinutes', 'behaviouralActivation.twoMinutes.plain'],
      again: 'behaviouralActivation.twoMinutes.again',
      help: 'behaviouralActivation.twoMinutes.help',
      expect: 'done',
      next: 'ratedAgain',
    },
    ratedAgain: {
      say: 'behaviouralActivation.ratedAgain',
      save: 'distressAfter',
      expect: 'rating0to10',
      next: 'close',
    },
    easeOff: {
      say: 'behaviouralActivation.easeOff',
      again: 'behaviouralActivation.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'selfKindness',
          label: 'behaviouralActivation.easeOff.kind',
          to: '@switch:selfCompassion',
          also: ['kindness', 'something kind', '温柔', '温柔一点'],
        },
        {
          id: 'breathing',
          label: 'behaviouralActivation.easeOff.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'slow breathing', '呼吸'],
        },
        {
          id: 'rate',
          label: 'behaviouralActivation.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        {
          id: 'stop',
          label: 'behaviouralActivation.easeOff.stop',
          to: '@leave',
          also: ['stop', '停', '停下来'],
        },
      ],
      next: 'ratedLookingBack',
    },
    close: {
      say: [
        'behaviouralActivation.close',
        'behaviouralActivation.close.untimed',
        'behaviouralActivation.close.plain',
      ],
      expect: 'end',
    },
  },
})
