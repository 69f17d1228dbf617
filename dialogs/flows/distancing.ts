import { defineFlow } from '../flow.ts'

/**
 * Distanced self-talk: thinking of oneself by one's own name. The name is never asked for, only
 * used by the person, so that the bot need not keep it and does not play with it.
 */
export const distancing = defineFlow({
  id: 'distancing',
  version: 1,
  title: 'distancing.title',
  intro: 'distancing.intro',
  why: 'distancing.why',
  purpose: 'distancing.purpose',
  avoid: 'distancing.avoid',
  minutes: 7,
  shortMinutes: 4,
  difficulty: 2,
  fit: {
    families: ['anxious', 'ashamed', 'angry'],
    distress: [3, 8],
    strategy: 'engage',
    cues: ['rumination', 'worry', 'selfCriticism', 'hotThought'],
  },
  contraindications: ['unreality', 'trauma', 'earlyLoss', 'realDanger'],
  followUp: { afterHours: 24, say: 'distancing.followUp' },
  sources: [
    {
      citation:
        'Kross E, Bruehlman-Senecal E, Park J, et al. (2014). Self-talk as a regulatory mechanism: how you do it matters. Journal of Personality and Social Psychology 106(2):304–324.',
      doi: '10.1037/a0035173',
    },
    {
      citation:
        'Orvell A, Vickers BD, Drake B, et al. (2021). Does distanced self-talk facilitate emotion regulation across a range of emotionally intense experiences? Clinical Psychological Science 9(1):68–78.',
      doi: '10.1177/2167702620951539',
    },
  ],
  start: 'situation',
  discomfort: 'easeOff',
  steps: {
    situation: {
      say: 'distancing.situation',
      again: 'distancing.situation.again',
      help: 'distancing.situation.help',
      keep: 'distancing.row.situation',
      expect: 'text',
      next: 'distressBefore',
    },
    distressBefore: {
      say: [
        { given: 'situation', say: 'distancing.distressBefore' },
        'distancing.distressBefore.plain',
      ],
      expect: 'rating0to10',
      next: 'unreal',
    },
    unreal: {
      say: 'distancing.unreal',
      again: 'distancing.unreal.again',
      help: 'distancing.unreal.help',
      expect: 'choice',
      choices: [
        {
          id: 'no',
          label: 'distancing.unreal.no',
          also: [
            'no',
            'nope',
            'not really',
            'never',
            'rarely',
            '不',
            '没有',
            '不会',
            '很少',
            '从不',
          ],
        },
        {
          id: 'yes',
          label: 'distancing.unreal.yes',
          to: '@switch:grounding',
          also: [
            'yes',
            'yeah',
            'often',
            'sometimes',
            'a bit',
            '会',
            '会的',
            '有',
            '有时候',
            '经常',
          ],
        },
      ],
      next: [{ when: 'shortForm', to: 'advice' }, { else: 'tell' }],
    },
    tell: {
      say: 'distancing.tell',
      again: 'distancing.tell.again',
      help: 'distancing.tell.help',
      keep: 'distancing.row.tell',
      expect: 'text',
      next: 'advice',
    },
    advice: {
      say: [{ given: 'tell', say: 'distancing.advice' }, 'distancing.advice.plain'],
      again: 'distancing.advice.again',
      help: 'distancing.advice.help',
      keep: 'distancing.row.advice',
      expect: 'text',
      next: [{ when: 'shortForm', to: 'hear' }, { else: 'smallThing' }],
    },
    smallThing: {
      say: 'distancing.smallThing',
      again: 'distancing.smallThing.again',
      help: 'distancing.smallThing.help',
      keep: 'distancing.row.smallThing',
      expect: 'text',
      orNothing: true,
      next: 'hear',
    },
    hear: {
      say: ['distancing.hear', 'distancing.hear.plain'],
      again: 'distancing.hear.again',
      help: 'distancing.hear.help',
      expect: 'done',
      next: 'distressAfter',
    },
    easeOff: {
      say: 'distancing.easeOff',
      again: 'distancing.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'distancing.easeOff.grounding',
          to: '@switch:grounding',
          also: ['grounding', 'senses', 'my senses', 'calm', '感官', '缓一缓', '回到当下'],
        },
        {
          id: 'rate',
          label: 'distancing.easeOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        { id: 'stop', label: 'distancing.easeOff.stop', to: '@leave', also: ['stop', '停'] },
      ],
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'distancing.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'distancing.another',
      again: 'distancing.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'thought',
          label: 'distancing.another.thought',
          to: '@switch:thoughtRecord',
          also: ['the thought', 'thought', 'look at it', '念头', '看看念头'],
        },
        {
          id: 'grounding',
          label: 'distancing.another.grounding',
          to: '@switch:grounding',
          also: ['calm', 'grounding', 'senses', 'my senses', '感官', '缓一缓'],
        },
        {
          id: 'enough',
          label: 'distancing.another.enough',
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
    close: { say: ['distancing.close', 'distancing.close.plain'], expect: 'end' },
  },
})
