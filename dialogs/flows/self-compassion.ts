import { defineFlow } from '../flow.ts'

/**
 * The self-compassion break after Neff: noticing that it hurts, that others know this too, and kind
 * words to oneself. Kindness hurts some people at first; they are told that this is known, and led
 * to something plainer instead of being asked for more of it.
 */
export const selfCompassion = defineFlow({
  id: 'selfCompassion',
  version: 1,
  title: 'selfCompassion.title',
  intro: 'selfCompassion.intro',
  why: 'selfCompassion.why',
  purpose: 'selfCompassion.purpose',
  avoid: 'selfCompassion.avoid',
  minutes: 7,
  shortMinutes: 4,
  difficulty: 2,
  fit: {
    families: ['ashamed', 'sad', 'anxious'],
    distress: [3, 8],
    strategy: 'engage',
    control: 'uncontrollable',
    cues: ['selfCriticism'],
  },
  contraindications: ['realDanger'],
  followUp: { afterHours: 24, say: 'selfCompassion.followUp' },
  sources: [
    {
      citation:
        'Neff K (2003). Self-compassion: an alternative conceptualization of a healthy attitude toward oneself. Self and Identity 2(2):85–101.',
      doi: '10.1080/15298860309032',
    },
    {
      citation:
        'Neff KD, Germer CK (2013). A pilot study and randomized controlled trial of the mindful self-compassion program. Journal of Clinical Psychology 69(1):28–44.',
      doi: '10.1002/jclp.21923',
    },
    {
      citation:
        'Ferrari M, Hunt C, Harrysunker A, Abbott MJ, Beath AP, Einstein DA (2019). Self-compassion interventions and psychosocial outcomes: a meta-analysis of RCTs. Mindfulness 10:1455–1473. (27 trials: g = 0.56 for self-criticism, 0.66 for depression, 0.57 for anxiety, 0.67 for stress.)',
      doi: '10.1007/s12671-019-01134-6',
    },
    {
      citation:
        'Gilbert P, McEwan K, Matos M, Rivis A (2011). Fears of compassion: development of three self-report measures. Psychology and Psychotherapy: Theory, Research and Practice 84(3):239–255. (Why kindness can feel bad.)',
      doi: '10.1348/147608310X526511',
    },
  ],
  start: 'moment',
  discomfort: 'backOff',
  steps: {
    moment: {
      say: 'selfCompassion.moment',
      again: 'selfCompassion.moment.again',
      help: 'selfCompassion.moment.help',
      keep: 'selfCompassion.row.moment',
      expect: 'text',
      next: 'distressBefore',
    },
    distressBefore: {
      say: [
        { given: 'moment', say: 'selfCompassion.distressBefore' },
        'selfCompassion.distressBefore.plain',
      ],
      expect: 'rating0to10',
      next: [{ when: 'shortForm', to: 'notice' }, { else: 'critic' }],
    },
    critic: {
      say: 'selfCompassion.critic',
      again: 'selfCompassion.critic.again',
      help: 'selfCompassion.critic.help',
      keep: 'selfCompassion.row.critic',
      expect: 'text',
      orNothing: true,
      next: 'notice',
    },
    notice: {
      say: 'selfCompassion.notice',
      again: 'selfCompassion.notice.again',
      help: 'selfCompassion.notice.help',
      keep: 'selfCompassion.row.notice',
      expect: 'text',
      next: 'common',
    },
    common: {
      say: 'selfCompassion.common',
      again: 'selfCompassion.common.again',
      help: 'selfCompassion.common.help',
      keep: 'selfCompassion.row.common',
      expect: 'text',
      next: [
        { when: 'nothingThere', to: 'commonInstead' },
        { when: 'shortForm', to: 'kind' },
        { else: 'friend' },
      ],
    },
    commonInstead: {
      say: 'selfCompassion.commonInstead',
      again: 'selfCompassion.commonInstead.again',
      expect: 'continue',
      next: [{ when: 'shortForm', to: 'kind' }, { else: 'friend' }],
    },
    friend: {
      say: 'selfCompassion.friend',
      again: 'selfCompassion.friend.again',
      help: 'selfCompassion.friend.help',
      keep: 'selfCompassion.row.friend',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'gentler' }, { else: 'kind' }],
    },
    kind: {
      say: ['selfCompassion.kind', 'selfCompassion.kind.plain'],
      again: 'selfCompassion.kind.again',
      help: 'selfCompassion.kind.help',
      keep: 'selfCompassion.row.kind',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'gentler' }, { else: 'receive' }],
    },
    gentler: {
      say: 'selfCompassion.gentler',
      again: 'selfCompassion.gentler.again',
      help: 'selfCompassion.gentler.help',
      expect: 'choice',
      choices: [
        {
          id: 'lessHard',
          label: 'selfCompassion.gentler.lessHard',
          also: ['less hard', 'less hard on myself', '少凶一点', '别那么凶'],
        },
        {
          id: 'tired',
          label: 'selfCompassion.gentler.tired',
          also: ['tired', 'im tired', '累', '我累了', '累了'],
        },
        {
          id: 'addNothing',
          label: 'selfCompassion.gentler.addNothing',
          also: ['add to it', 'not add to it', '不用再添', '不往上添'],
        },
        {
          id: 'none',
          label: 'selfCompassion.gentler.none',
          to: 'backOff',
          also: ['none', 'none of them', 'neither', 'no', 'nothing', '都不是', '没有', '都不'],
        },
      ],
      // What was answered before may have been "nothing", so nothing is quoted from here on.
      next: 'ratedPlainly',
    },
    receive: {
      say: ['selfCompassion.receive', 'selfCompassion.receive.plain'],
      again: 'selfCompassion.receive.again',
      help: 'selfCompassion.receive.help',
      expect: 'choice',
      choices: [
        {
          id: 'softer',
          label: 'selfCompassion.receive.softer',
          also: ['softer', 'a little', '软', '暖'],
        },
        {
          id: 'notMuch',
          label: 'selfCompassion.receive.little',
          also: ['nothing', 'not much', 'no', 'strange', 'weird', '没感觉', '没什么', '怪', '没有'],
        },
        {
          id: 'stings',
          label: 'selfCompassion.receive.stings',
          to: 'backOff',
          also: ['bad', 'worse', 'it hurts', 'wrong', 'fake', '难受', '刺', '假', '不舒服'],
        },
      ],
      next: [{ when: 'shortForm', to: 'distressAfter' }, { else: 'tonight' }],
    },
    tonight: {
      say: 'selfCompassion.tonight',
      again: 'selfCompassion.tonight.again',
      help: 'selfCompassion.tonight.help',
      keep: 'selfCompassion.row.tonight',
      expect: 'text',
      orNothing: true,
      next: 'distressAfter',
    },
    backOff: {
      say: 'selfCompassion.backOff',
      again: 'selfCompassion.backOff.again',
      expect: 'choice',
      choices: [
        {
          id: 'plainly',
          label: 'selfCompassion.backOff.plainly',
          to: 'plainly',
          also: ['plain', 'plainly', 'neutral', 'without warmth', '平常', '平平常常', '中性'],
        },
        {
          id: 'grounding',
          label: 'selfCompassion.backOff.grounding',
          to: '@switch:grounding',
          also: ['senses', 'my senses', 'grounding', '感官', '换一个', '换别的'],
        },
        {
          id: 'rate',
          label: 'selfCompassion.backOff.rate',
          also: ['wrap up', 'close', '收个尾', '收尾'],
        },
        {
          id: 'stop',
          label: 'selfCompassion.backOff.stop',
          to: '@leave',
          also: ['stop', '停', '停下来'],
        },
      ],
      next: 'ratedPlainly',
    },
    plainly: {
      say: 'selfCompassion.plainly',
      again: 'selfCompassion.plainly.again',
      expect: 'done',
      next: 'ratedPlainly',
    },
    ratedPlainly: {
      say: 'selfCompassion.distressAfter',
      save: 'distressAfter',
      expect: 'rating0to10',
      next: 'closePlainly',
    },
    distressAfter: {
      say: 'selfCompassion.distressAfter',
      expect: 'rating0to10',
      next: [
        { when: 'gotWorse', to: 'close' },
        { when: 'notBetter', to: 'another' },
        { else: 'close' },
      ],
    },
    another: {
      say: 'selfCompassion.another',
      again: 'selfCompassion.another.again',
      expect: 'choice',
      choices: [
        {
          id: 'grounding',
          label: 'selfCompassion.another.grounding',
          to: '@switch:grounding',
          also: ['senses', 'my senses', 'grounding', 'something else', '感官', '换一个', '换别的'],
        },
        {
          id: 'doing',
          label: 'selfCompassion.another.doing',
          to: '@switch:behaviouralActivation',
          also: ['do', 'doing', 'do something', 'one small thing', '做点事', '做件小事', '小事'],
        },
        {
          id: 'enough',
          label: 'selfCompassion.another.enough',
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
    close: { say: ['selfCompassion.close', 'selfCompassion.close.plain'], expect: 'end' },
    closePlainly: { say: 'selfCompassion.closePlainly', expect: 'end' },
  },
})
