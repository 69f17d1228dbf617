import type { RiskRule } from '../rule.ts'

export const chineseHarmToOthersRules: readonly RiskRule[] = [
  {
    id: 'zh.harm-to-others.thoughts',
    language: 'zh',
    kind: 'harm-to-others',
    level: 'moderate',
    patterns: [
      '<want>(?:把|将|去|拿刀|一刀|亲手|就|直接|要|狠狠){0,4}(?:<victim>|自己亲人|人类)?(?:全|都|给|一刀|统统|全部){0,4}(?:杀了|杀死|杀掉|杀光|全杀|弄死|捅死|砍死|剁死|打死|掐死|毒死|干掉|捅|砍)(?!时间|价|程序|进程|病毒|自己|我自己|细菌)',
      '<want>(?:去|要)?(?:杀人|杀(?:了)?(?:<victim>)|报复社会|报复所有人|伤害(?:<victim>))(?!游戏|不眨眼)',
      '(?:杀人|杀了(?:<victim>)|伤人|伤害别人|伤害他人|弄死(?:<victim>)|杀死别人|暴力)(?:的)?(?:念头|想法|冲动|倾向|心都有|欲望|心)',
      '(?:怕|害怕|担心)(?:自己|我|哪天|有一天|忍不住|控制不住){1,3}(?:自己)?(?:会)?(?:忍不住|控制不住)?(?:伤害(?!(?:我)?自己)|杀(?!(?:我)?自己)|打死|掐死|弄死|成为杀人犯)(?:<victim>)?',
      '<want>(?:<victim>)(?:快点|赶紧|早点|去|都|马上|全部|全都){0,4}死|(?:盼着|诅咒|咒)(?:<victim>).{0,4}死',
    ],
    caps: { everyday: 'low', humour: 'low', past: 'low', fiction: 'none', 'second-person': 'none' },
    matches: [
      '我想杀了他',
      '有杀人的冲动',
      '我怕自己会伤害孩子',
      '真想弄死我室友',
      { text: '哈哈哈想打死他', level: 'low' },
    ],
    misses: ['我不想伤害别人', '怎么杀死电脑病毒', '想杀时间', '他想打车', '热死人了'],
    note: 'Thoughts of violence. Hyperbole is frequent: moderate, asked about plainly.',
  },
  {
    id: 'zh.harm-to-others.intent',
    language: 'zh',
    kind: 'harm-to-others',
    level: 'high',
    patterns: [
      '(?:我|我们)(?:决定|准备|打算|计划|一定|迟早|早晚|就|已经|今晚|明天|现在|马上|这就){1,3}(?:要|会|去|把|拿刀|好){0,4}(?:<victim>)?(?:给)?(?:杀了|杀死|杀掉|弄死|捅死|砍死|打死|杀人|捅|砍|杀)(?:<victim>)?(?!价|时间|程序)',
      '(?:拿|带|买|提|揣|握|藏)(?:着|了|好|上)?(?:一把)?(?:刀|菜刀|枪|斧头|锤子).{0,10}(?:找|砍|捅|杀|弄|晃|去学校|报复|同归)',
      '(?:跟|和|与|拉着)(?:<victim>)同归于尽|让(?:<victim>)(?:血债血偿|偿命|陪葬|付出代价)',
    ],
    caps: { everyday: 'low', humour: 'low', fiction: 'none', 'second-person': 'none' },
    matches: ['我准备杀了他', '我打算弄死我领导', '我拿着刀想去找他'],
    misses: ['我准备杀鸡做饭', '我没有打算杀人', '游戏里我准备杀了他'],
    note: 'Stated intent or a weapon in hand.',
  },
  {
    id: 'zh.harm-to-others.now',
    language: 'zh',
    kind: 'harm-to-others',
    level: 'imminent',
    patterns: [
      '<now>(?:我)?(?:就|要|准备|打算|会|去|一定|晚上){1,3}(?:去|把|要|拿刀){0,4}(?:<victim>)?(?:给)?(?:杀了|杀死|杀掉|弄死|捅死|砍死|打死|杀人|捅|砍|杀)(?:<victim>)?(?!价|时间)',
      '我(?:刚刚?|已经)?(?:把(?:<victim>)(?:杀|捅|砍|打死|掐死|毒死)了?|(?:杀|捅|砍|打死|掐死)了(?:<victim>))',
    ],
    caps: {
      everyday: 'low',
      humour: 'low',
      past: 'moderate',
      fiction: 'none',
      'second-person': 'none',
    },
    matches: ['我今晚就杀了他', '我把他捅了', '我刚杀了人'],
    misses: ['今晚就去砍价', '游戏里我杀了他', '我没有杀人'],
    note: 'Intent with a time, or an act just done: somebody else is in danger now.',
  },
]
