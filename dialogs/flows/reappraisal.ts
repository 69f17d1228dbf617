import { defineFlow } from '../flow.ts'

/**
 * Reappraisal by taking other points of view: a friend's, another explanation's, that of five years
 * from now. It asks first whether there is a danger or a fresh loss, where a change of view would
 * be wrong, and at very high distress offers to settle before thinking.
 */
export const reappraisal = defineFlow({
  id: 'reappraisal',
  version: 1,
  title: 'reappraisal.title',
  intro: 'reappraisal.intro',
  why: 'reappraisal.why',
  purpose: 'reappraisal.purpose',
  avoid: 'reappraisal.avoid',
  minutes: 9,
  shortMinutes: 5,
  difficulty: 2,
  fit: {
    families: ['angry', 'sad', 'anxious'],
    distress: [2, 7],
    strategy: 'engage',
    control: 'uncontrollable',
    cues: ['conflict', 'rumination', 'hotThought', 'stuck'],
  },
  contraindications: ['flooded', 'earlyLoss', 'realDanger', 'trauma'],
  followUp: { afterHours: 48, say: 'reappraisal.followUp' },
  sources: [
    {
      citation:
        'Webb TL, Miles E, Sheeran P (2012). Dealing with feeling: a meta-analysis of the effectiveness of strategies derived from the process model of emotion regulation. Psychological Bulletin 138(4):775–808. (Perspective taking d = 0.45, reappraising what caused the emotion d = 0.36.)',
      doi: '10.1037/a0027600',
    },
    {
      citation:
        'Bruehlman-Senecal E, Ayduk O (2015). This too shall pass: temporal distance and the regulation of emotional distress. Journal of Personality and Social Psychology 108(2):356–375.',
      doi: '10.1037/a0038324',
    },
  ],
  start: 'situation',
  discomfort: 'easeOff',
  steps: {
    situation: {
      say: 'reappraisal.situation',
      again: 'reappraisal.situation.again',
      help: 'reappraisal.situation.help',
      keep: 'reappraisal.row.situation',
      expect: 'text',
      next: 'distressBefore',
    },
    distressBefore: {
      say: [
        { given: 'situation', say: 'reappraisal.distressBefore' },
        'reappraisal.distressBefore.plain',
      ],
      expect: 'rating0to10',
      next: [{ when: 'flooded', to: 'settleFirst' }, { else: 'kind' }],
    },
    settleFirst: {
      say: 'reappraisal.settleFirst',
      again: 'reappraisal.settleFirst.again',
      expect: 'choice',
      choices: [
        {
          id: 'calm',
          label: 'reappraisal.settleFirst.calm',
          to: '@switch:grounding',
          also: ['yes', 'calm', 'calm down', 'calming', '好', '好的', '缓一缓', '先缓一缓'],
        },
        {
          id: 'on',
          label: 'reappraisal.settleFirst.on',
          also: ['no', 'go on', 'carry on', 'this one', '不用', '继续', '做这个'],
        },
      ],
      next: 'kind',
    },
    kind: {
      say: 'reappraisal.kind',
      again: 'reappraisal.kind.again',
      help: 'reappraisal.kind.help',
      expect: 'choice',
      choices: [
        {
          id: 'event',
          label: 'reappraisal.kind.event',
          also: [
            'neither',
            'none',
            'no',
            'nothing',
            'no danger',
            'not in danger',
            'im safe',
            '都不是',
            '不是',
            '没有',
            '没有危险',
            '我很安全',
          ],
        },
        {
          id: 'loss',
          label: 'reappraisal.kind.loss',
          to: 'loss',
          also: [
            'loss',
            'death',
            'died',
            'passed away',
            'break up',
            'breakup',
            '去世',
            '分手',
            '失去',
          ],
        },
        {
          id: 'danger',
          label: 'reappraisal.kind.danger',
          to: 'danger',
          also: ['danger', 'not safe', 'unsafe', 'violence', '危险', '不安全', '有危险', '暴力'],
        },
      ],
      next: 'friend',
    },
    loss: {
      say: 'reappraisal.loss',
      again: 'reappraisal.loss.again',
      expect: 'choice',
      choices: [
        {
          id: 'talk',
          label: 'reappraisal.loss.talk',
          to: '@listen',
          also: ['talk', 'yes', '聊聊', '说说', '好'],
        },
        {
          id: 'calm',
          label: 'reappraisal.loss.calm',
          to: '@switch:grounding',
          also: ['calm', 'calm down', 'calming', '缓一缓', '先缓一缓'],
        },
        {
          id: 'past',
          label: 'reappraisal.loss.past',
          to: 'friend',
          also: ['long ago', 'years ago', 'go on', '继续', '很久了', '很久以前'],
        },
      ],
      next: '@listen',
    },
    danger: {
      say: 'reappraisal.danger',
      again: 'reappraisal.danger.again',
      expect: 'choice',
      choices: [
        {
          id: 'talk',
          label: 'reappraisal.danger.talk',
          to: '@listen',
          also: ['talk', 'yes', 'tell you', '聊聊', '说说', '好'],
        },
        {
          id: 'mistake',
          label: 'reappraisal.danger.mistake',
          to: 'kind',
          also: ['mistake', 'by mistake', 'i am safe', 'im safe', '选错了', '我很安全', '没有危险'],
        },
      ],
      next: '@listen',
    },
    friend: {
      say: 'reappraisal.friend',
      again: 'reappraisal.friend.again',
      help: 'reappraisal.friend.help',
      keep: 'reappraisal.row.friend',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'view' }, { else: 'meaning' }],
    },
    meaning: {
      say: 'reappraisal.meaning',
      again: 'reappraisal.meaning.again',
      help: 'reappraisal.meaning.help',
      keep: 'reappraisal.row.meaning',
      expect: 'text',
      orNothing: true,
      next: 'years',
    },
    years: {
      say: 'reappraisal.years',
      again: 'reappraisal.years.again',
      help: 'reappraisal.years.help',
      keep: 'reappraisal.row.years',
      expect: 'text',
      orNothing: true,
      next: 'view',
    },
    view: {
      say: [
        { given: 'years', say: 'reappraisal.view' },
        { given: 'friend', say: 'reappraisal.view.friend' },
        'reappraisal.view.plain',
      ],
      again: 'reappraisal.view.again',
      help: 'reappraisal.view.help',
      keep: 'reappraisal.row.view',
      expect: 'text',
      next: 'distressAfter',
    },
    easeOff: {
      say: 'reappraisal.easeOff',
      again: 'reappraisal.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'reappraisal.easeOff.grounding',
          to: '@switch:grounding',
          also: ['calm', 'calm down', 'senses', 'grounding', '缓一缓', '感官'],
        },
        {
          id: 'rate',
          label: 'reappraisal.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        { id: 'stop', label: 'reappraisal.easeOff.stop', to: '@leave', also: ['stop', '停'] },
      ],
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'reappraisal.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'reappraisal.another',
      again: 'reappraisal.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'solve',
          label: 'reappraisal.another.solve',
          to: '@switch:problemSolving',
          also: ['change', 'solve', 'change it', 'plan', 'yes', '改变', '想办法', '好', '可以'],
        },
        {
          id: 'calm',
          label: 'reappraisal.another.calm',
          to: '@switch:grounding',
          also: ['calm', 'calm down', 'calming', '缓一缓', '先缓一缓'],
        },
        {
          id: 'enough',
          label: 'reappraisal.another.enough',
          also: [
            'enough',
            'no',
            'neither',
            'nothing',
            '够了',
            '先这样',
            '不用了',
            '不了',
            '都不要',
          ],
        },
      ],
      next: 'close',
    },
    close: { say: ['reappraisal.close', 'reappraisal.close.plain'], expect: 'end' },
  },
})
