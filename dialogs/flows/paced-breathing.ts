import { defineFlow } from '../flow.ts'

/**
 * Slow breathing at six breaths a minute, the out-breath longer than the in-breath. Sessions of
 * five minutes or more are on offer, because shorter ones were less often effective (Bentley 2023).
 */
export const pacedBreathing = defineFlow({
  id: 'pacedBreathing',
  version: 1,
  title: 'pacedBreathing.title',
  intro: 'pacedBreathing.intro',
  why: 'pacedBreathing.why',
  purpose: 'pacedBreathing.purpose',
  avoid: 'pacedBreathing.avoid',
  minutes: 5,
  shortMinutes: null,
  difficulty: 1,
  fit: {
    families: ['anxious', 'angry'],
    distress: [4, 10],
    strategy: 'disengage',
    cues: ['tension', 'overwhelm', 'worry'],
  },
  contraindications: ['breathFocus'],
  followUp: { afterHours: 24, say: 'pacedBreathing.followUp' },
  sources: [
    {
      citation:
        'Zaccaro A, Piarulli A, Laurino M, et al. (2018). How breath-control can change your life: a systematic review on psycho-physiological correlates of slow breathing. Frontiers in Human Neuroscience 12:353.',
      doi: '10.3389/fnhum.2018.00353',
    },
    {
      citation:
        'Bentley TGK, D’Andrea-Penna G, Rakic M, et al. (2023). Breathing practices for stress and anxiety reduction: conceptual framework of implementation guidelines based on a systematic review of the published literature. Brain Sciences 13(12):1612.',
      doi: '10.3390/brainsci13121612',
    },
  ],
  start: 'distressBefore',
  discomfort: 'easeOff',
  steps: {
    distressBefore: {
      say: 'pacedBreathing.distressBefore',
      expect: 'rating0to10',
      next: 'minutes',
    },
    minutes: {
      say: 'pacedBreathing.minutes',
      again: 'pacedBreathing.minutes.again',
      expect: 'choice',
      choices: [
        {
          id: '1min',
          label: 'pacedBreathing.minutes.1',
          value: 1,
          also: ['1', 'one', '1 min', 'one minute', 'a minute', '一分钟', '一', '1分'],
        },
        {
          id: '3min',
          label: 'pacedBreathing.minutes.3',
          value: 3,
          also: ['3', 'three', '3 min', 'three minutes', '三分钟', '三', '3分'],
        },
        {
          id: '5min',
          label: 'pacedBreathing.minutes.5',
          value: 5,
          also: ['5', 'five', '5 min', 'five minutes', '五分钟', '五', '5分'],
        },
        {
          id: '10min',
          label: 'pacedBreathing.minutes.10',
          value: 10,
          also: ['10', 'ten', '10 min', 'ten minutes', 'longest', '十分钟', '十', '10分', '最长'],
        },
        {
          id: 'other',
          label: 'pacedBreathing.minutes.other',
          to: '@switch:grounding',
          also: ['something else', 'no breathing', 'not breathing', '换别的', '不做呼吸', '换一个'],
        },
      ],
      next: 'breathe',
    },
    breathe: {
      say: ['pacedBreathing.breathe', 'pacedBreathing.breathe.five'],
      again: 'pacedBreathing.breathe.again',
      help: 'pacedBreathing.breathe.help',
      expect: 'done',
      card: {
        type: 'pacer',
        inhale: 4,
        hold: 0,
        exhale: 6,
        minutes: { answer: 'minutes', otherwise: 5 },
      },
      next: 'distressAfter',
    },
    easeOff: {
      say: 'pacedBreathing.easeOff',
      again: 'pacedBreathing.easeOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'natural',
          label: 'pacedBreathing.easeOff.natural',
          also: ['eyes open', 'no counting', 'open eyes', '睁眼', '睁着眼', '不数数', '不数'],
        },
        {
          id: 'grounding',
          label: 'pacedBreathing.easeOff.grounding',
          to: '@switch:grounding',
          also: ['senses', 'my senses', 'grounding', '感官', '换一个', '换别的'],
        },
        {
          id: 'stop',
          label: 'pacedBreathing.easeOff.stop',
          to: '@leave',
          also: ['stop', '停'],
        },
      ],
      next: 'natural',
    },
    natural: {
      say: 'pacedBreathing.natural',
      again: 'pacedBreathing.natural.again',
      expect: 'done',
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'pacedBreathing.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'pacedBreathing.another',
      again: 'pacedBreathing.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'more',
          label: 'pacedBreathing.another.more',
          to: 'minutes',
          also: ['again', 'one more', 'once more', 'more', '再来', '再做一次', '再来一次'],
        },
        {
          id: 'grounding',
          label: 'pacedBreathing.another.grounding',
          to: '@switch:grounding',
          also: ['senses', 'my senses', 'grounding', 'something else', '感官', '换一个', '换别的'],
        },
        {
          id: 'enough',
          label: 'pacedBreathing.another.enough',
          also: [
            'enough',
            'no',
            'nothing',
            'neither',
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
    close: { say: 'pacedBreathing.close', expect: 'end' },
  },
})
