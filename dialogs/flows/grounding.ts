import { defineFlow } from '../flow.ts'

/**
 * Grounding by the senses, 5-4-3-2-1. Every sense has a substitute, so that it also serves people
 * who do not see, hear or smell, and dark or quiet places. The short form keeps to sight, touch and
 * hearing, for which nothing has to be looked for.
 */
export const grounding = defineFlow({
  id: 'grounding',
  version: 1,
  title: 'grounding.title',
  intro: 'grounding.intro',
  why: 'grounding.why',
  purpose: 'grounding.purpose',
  avoid: 'grounding.avoid',
  minutes: 5,
  shortMinutes: 2,
  difficulty: 1,
  fit: {
    families: ['anxious', 'sad', 'angry', 'ashamed'],
    distress: [5, 10],
    strategy: 'disengage',
    cues: ['overwhelm', 'rumination'],
  },
  contraindications: [],
  followUp: { afterHours: 24, say: 'grounding.followUp' },
  sources: [
    {
      citation:
        'Najavits LM (2002). Seeking Safety: A Treatment Manual for PTSD and Substance Abuse. Guilford Press, New York. (Grounding as a way to detach from emotional pain.)',
    },
  ],
  start: 'distressBefore',
  discomfort: 'easeOff',
  steps: {
    distressBefore: { say: 'grounding.distressBefore', expect: 'rating0to10', next: 'see' },
    see: {
      say: 'grounding.see',
      again: 'grounding.see.again',
      help: 'grounding.see.help',
      keep: 'grounding.row.see',
      expect: 'list',
      next: [
        { when: 'nothingThere', to: 'seeInstead' },
        { when: 'shortForm', to: 'touch' },
        { when: 'shortList', to: 'seeMore' },
        { else: 'touch' },
      ],
    },
    seeInstead: {
      say: 'grounding.seeInstead',
      again: 'grounding.seeInstead.again',
      save: 'see',
      expect: 'list',
      next: 'touch',
    },
    seeMore: {
      say: 'grounding.seeMore',
      keep: 'grounding.row.seeMore',
      expect: 'list',
      next: 'touch',
    },
    touch: {
      say: 'grounding.touch',
      again: 'grounding.touch.again',
      help: 'grounding.touch.help',
      keep: 'grounding.row.touch',
      expect: 'list',
      next: [{ when: 'nothingThere', to: 'touchInstead' }, { else: 'hear' }],
    },
    touchInstead: {
      say: 'grounding.touchInstead',
      save: 'touch',
      expect: 'list',
      next: 'hear',
    },
    hear: {
      say: 'grounding.hear',
      again: 'grounding.hear.again',
      help: 'grounding.hear.help',
      keep: 'grounding.row.hear',
      expect: 'list',
      next: [
        { when: 'nothingThere', to: 'hearInstead' },
        { when: 'shortForm', to: 'distressAfter' },
        { else: 'smell' },
      ],
    },
    hearInstead: {
      say: 'grounding.hearInstead',
      save: 'hear',
      expect: 'list',
      next: [{ when: 'shortForm', to: 'distressAfter' }, { else: 'smell' }],
    },
    smell: {
      say: 'grounding.smell',
      again: 'grounding.smell.again',
      help: 'grounding.smell.help',
      keep: 'grounding.row.smell',
      expect: 'list',
      next: [{ when: 'nothingThere', to: 'smellInstead' }, { else: 'taste' }],
    },
    smellInstead: { say: 'grounding.smellInstead', save: 'smell', expect: 'list', next: 'taste' },
    taste: {
      say: 'grounding.taste',
      again: 'grounding.taste.again',
      help: 'grounding.taste.help',
      keep: 'grounding.row.taste',
      expect: 'list',
      next: [{ when: 'nothingThere', to: 'tasteInstead' }, { else: 'distressAfter' }],
    },
    tasteInstead: {
      say: 'grounding.tasteInstead',
      save: 'taste',
      expect: 'list',
      next: 'distressAfter',
    },
    easeOff: {
      say: 'grounding.easeOff',
      again: 'grounding.easeOff.again',
      expect: 'done',
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'grounding.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'grounding.another',
      again: 'grounding.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'breathing',
          label: 'grounding.another.breathing',
          to: '@switch:pacedBreathing',
          also: ['breathing', 'breathe', 'breath', '呼吸', '慢呼吸'],
        },
        {
          id: 'more',
          label: 'grounding.another.more',
          to: 'see',
          also: ['again', 'once more', 'one more', '再来', '再来一次', '再做一次'],
        },
        {
          id: 'enough',
          label: 'grounding.another.enough',
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
    close: { say: 'grounding.close', expect: 'end' },
  },
})
