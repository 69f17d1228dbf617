import type { RiskRule } from '../rule.ts'

export const chineseSelfHarmRules: readonly RiskRule[] = [
  {
    id: 'zh.self-harm.urge',
    language: 'zh',
    kind: 'self-harm',
    level: 'moderate',
    patterns: [
      '<want>(?:去|就|要)?(?:自残|自伤|自虐|伤害(?:我)?自己|弄伤自己|割自己|划自己|打自己|惩罚自己|折磨自己|掐自己|拿头撞墙|撞墙|割手)',
      '(?:自残|自伤|自虐|伤害自己)(?:的)?(?:念头|想法|冲动|倾向|欲望|意念)',
      '(?:控制不住|忍不住|总是|老是|差点|经常会|有时会)(?:地|想|要|会|就)?(?:去)?(?:自残|自伤|自虐|伤害自己|掐自己|打自己|咬自己|扇自己)',
    ],
    caps: { humour: 'low', past: 'low' },
    matches: [
      '我想伤害自己',
      '晚上总想自残',
      '有自残的冲动',
      { text: '我闺蜜想自残', about: 'other' },
    ],
    misses: ['我不想伤害自己', '我没有自残的念头', '她伤害了我', '小说里的女主想自残'],
    note: 'Urge to self-injury; distinct from suicide, and a strong predictor of it (Klonsky et al. 2013).',
  },
  {
    id: 'zh.self-harm.act',
    language: 'zh',
    kind: 'self-harm',
    level: 'high',
    patterns: [
      '(?:又|刚|刚刚|正在|开始|一直在|经常|每天|今天|昨天|昨晚|今晚|还会|还|在|再次|多次|偷偷|会|继续|我)(?:会|就|是|在)?(?:自残|自伤|自虐|伤害自己|弄伤自己|割自己|划自己|割腕|划手)(?!的(?:念头|想法|冲动)|倾向|热线)',
      '(?:自残|自伤|割腕|割手|划手|划手臂|伤害自己)(?:了|过|习惯|成瘾|上瘾|行为|完|[一二两三几]次|的(?:习惯|行为|疤|伤口|痕迹))',
      '(?:用力|狠狠|使劲|不停)(?:地|的)?(?:扇|打|掐|咬|捶|抓|拍打|揪)(?:我)?自己(?!的(?:作业|题))|(?:用|拿)(?:头|脑袋)(?:去)?撞墙|抽自己(?:耳光|巴掌)?|扇自己(?:耳光|巴掌)',
      '(?:手腕|手臂|胳膊|大腿|手)上?(?:都)?(?:是|全是|有|又多了|满是)?(?:自己)?(?:割|划)(?:的|出来的|了)?.{0,4}(?:疤|伤|痕|口子|刀)|割了?(?:自己)?(?:好)?[几一二两三]刀|一刀刀割',
    ],
    caps: { everyday: 'low', humour: 'moderate', past: 'low' },
    matches: [
      '我昨晚又自残了',
      '我一直在伤害自己',
      '用力扇自己耳光',
      { text: '初中的时候我自残过', level: 'low' },
      { text: '我女儿自残了', about: 'other' },
    ],
    misses: ['我没有自残', '切菜划到手了', '他伤了我的心'],
    note: 'Self-injury told as present or recent.',
  },
  {
    id: 'zh.self-harm.mention',
    language: 'zh',
    kind: 'self-harm',
    level: 'low',
    patterns: ['自残|自伤|自虐|伤害(?:我)?自己(?:的身体)?'],
    caps: {
      negation: 'none',
      fiction: 'none',
      humour: 'none',
      'third-person': 'low',
      'second-person': 'low',
    },
    matches: ['自残会成瘾吗', '想问一下自伤的问题', '聊聊自虐这件事'],
    misses: ['我没有自残', '新闻里讲到自残', '自习室很安静'],
    note: 'The topic alone: one soft question.',
  },
]
