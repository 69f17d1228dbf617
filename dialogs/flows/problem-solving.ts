import { defineFlow } from '../flow.ts'

/**
 * Problem solving in D'Zurilla and Goldfried's order, with an if-then plan for the obstacle. What
 * cannot be changed is not solved but made easier to carry.
 */
export const problemSolving = defineFlow({
  id: 'problemSolving',
  version: 1,
  title: 'problemSolving.title',
  intro: 'problemSolving.intro',
  why: 'problemSolving.why',
  purpose: 'problemSolving.purpose',
  avoid: 'problemSolving.avoid',
  minutes: 15,
  sources: [
    {
      citation:
        'D’Zurilla TJ, Goldfried MR (1971). Problem solving and behavior modification. Journal of Abnormal Psychology 78(1):107–126.',
      doi: '10.1037/h0031360',
    },
    {
      citation:
        'Gollwitzer PM (1999). Implementation intentions: strong effects of simple plans. American Psychologist 54(7):493–503.',
      doi: '10.1037/0003-066X.54.7.493',
    },
  ],
  start: 'problem',
  steps: {
    problem: {
      say: 'problemSolving.problem',
      again: 'problemSolving.problem.again',
      help: 'problemSolving.problem.help',
      keep: 'problemSolving.row.problem',
      expect: 'text',
      next: 'distressBefore',
    },
    distressBefore: {
      say: [
        { given: 'problem', say: 'problemSolving.distressBefore' },
        'problemSolving.distressBefore.plain',
      ],
      expect: 'rating0to10',
      next: 'control',
    },
    control: {
      say: 'problemSolving.control',
      again: 'problemSolving.control.again',
      help: 'problemSolving.control.help',
      expect: 'choice',
      choices: [
        {
          id: 'mine',
          label: 'problemSolving.control.mine',
          to: 'goal',
          also: ['mostly', 'mostly me', 'all of it', 'yes', '大部分', '都在', '是', '能'],
        },
        {
          id: 'partly',
          label: 'problemSolving.control.partly',
          also: [
            'partly',
            'some of it',
            'a bit',
            'a little',
            'half',
            '一部分',
            '有一点',
            '一半',
            '部分',
          ],
        },
        {
          id: 'not',
          label: 'problemSolving.control.not',
          to: 'carry',
          also: [
            'none',
            'none of it',
            'nothing',
            'no',
            'not at all',
            '不在',
            '没有',
            '不是',
            '完全不',
          ],
        },
      ],
      next: 'myPart',
    },
    myPart: {
      say: 'problemSolving.myPart',
      again: 'problemSolving.myPart.again',
      help: 'problemSolving.myPart.help',
      keep: 'problemSolving.row.myPart',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'carry' }, { else: 'goal' }],
    },
    carry: {
      say: 'problemSolving.carry',
      again: 'problemSolving.carry.again',
      help: 'problemSolving.carry.help',
      keep: 'problemSolving.row.carry',
      expect: 'text',
      next: 'distressAfter',
    },
    goal: {
      say: 'problemSolving.goal',
      again: 'problemSolving.goal.again',
      help: 'problemSolving.goal.help',
      keep: 'problemSolving.row.goal',
      expect: 'text',
      next: 'options',
    },
    options: {
      say: 'problemSolving.options',
      again: 'problemSolving.options.again',
      help: 'problemSolving.options.help',
      keep: 'problemSolving.row.options',
      expect: 'list',
      next: [
        { when: 'nothingThere', to: 'optionsInstead' },
        { when: 'oneIdea', to: 'optionsMore' },
        { else: 'weigh' },
      ],
    },
    optionsInstead: {
      say: 'problemSolving.optionsInstead',
      again: 'problemSolving.optionsInstead.again',
      save: 'options',
      expect: 'list',
      next: 'weigh',
    },
    optionsMore: {
      say: 'problemSolving.optionsMore',
      keep: 'problemSolving.row.optionsMore',
      expect: 'list',
      next: 'weigh',
    },
    weigh: {
      say: 'problemSolving.weigh',
      again: 'problemSolving.weigh.again',
      help: 'problemSolving.weigh.help',
      expect: 'text',
      next: 'choose',
    },
    choose: {
      say: 'problemSolving.choose',
      again: 'problemSolving.choose.again',
      help: 'problemSolving.choose.help',
      keep: 'problemSolving.row.choose',
      expect: 'text',
      next: 'firstStep',
    },
    firstStep: {
      say: 'problemSolving.firstStep',
      again: 'problemSolving.firstStep.again',
      help: 'problemSolving.firstStep.help',
      keep: 'problemSolving.row.firstStep',
      expect: 'text',
      next: 'whenWhere',
    },
    whenWhere: {
      say: 'problemSolving.whenWhere',
      again: 'problemSolving.whenWhere.again',
      help: 'problemSolving.whenWhere.help',
      keep: 'problemSolving.row.whenWhere',
      expect: 'text',
      next: 'obstacle',
    },
    obstacle: {
      say: 'problemSolving.obstacle',
      again: 'problemSolving.obstacle.again',
      help: 'problemSolving.obstacle.help',
      keep: 'problemSolving.row.obstacle',
      expect: 'text',
      next: [{ when: 'nothingThere', to: 'distressAfter' }, { else: 'obstaclePlan' }],
    },
    obstaclePlan: {
      say: ['problemSolving.obstaclePlan', 'problemSolving.obstaclePlan.plain'],
      again: 'problemSolving.obstaclePlan.again',
      help: 'problemSolving.obstaclePlan.help',
      keep: 'problemSolving.row.obstaclePlan',
      expect: 'text',
      next: 'distressAfter',
    },
    distressAfter: {
      say: 'problemSolving.distressAfter',
      expect: 'rating0to10',
      next: [{ when: 'toBeCarried', to: 'closeCarry' }, { else: 'close' }],
    },
    close: {
      say: ['problemSolving.close', 'problemSolving.close.plain'],
      expect: 'end',
    },
    closeCarry: { say: 'problemSolving.closeCarry', expect: 'end' },
  },
})
