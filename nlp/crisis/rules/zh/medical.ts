import type { RiskRule } from '../rule.ts'

export const chineseMedicalRules: readonly RiskRule[] = [
  {
    id: 'zh.medical.overdose',
    language: 'zh',
    kind: 'medical',
    level: 'imminent',
    patterns: [
      '(?:吃|吞|服|喝|咽)(?:下|了|掉|光|完){1,3}(?:了)?(?:一整瓶|整瓶|一瓶|一盒|整盒|半瓶|很多|好多|大量|一大把|一把|全部|所有|几十[片颗粒]|许多|过量|太多|几瓶|超多|好几[片颗粒瓶盒])的?(?:.{0,4})?(?:<pills>)',
      '(?:把|将)(?:所有|全部|整瓶|家里|这些|那些|一瓶|剩下)?(?:的)?(?:.{0,4})?(?:<pills>)(?:全|都|全部|一口气){0,4}(?:吃|吞|喝|服)(?:了|下|完|光|掉)',
      '(?:吃|服|吞|喝)(?:<pills>)(?:自杀|过量|过多|太多)|(?:药物|服药|吃药|用药)过量|(?:喝|吞|服)(?:了|下)(?:一口|一瓶|一点)?(?:农药|毒药|百草枯|洁厕|消毒水|漂白)',
      '吃药.{0,4}(?:送(?:去|到)?医院|抢救|洗胃)|(?:洗胃|送(?:去|到)?医院抢救)',
    ],
    caps: { past: 'low', negation: 'none', humour: 'high' },
    matches: [
      '我吃了一整瓶药',
      '我把所有的药都吃了',
      '刚才吞了很多药',
      '我药物过量了',
      { text: '我朋友吃了一整瓶药', about: 'other' },
    ],
    misses: ['我今天吃了感冒药', '我没有吃很多药', '喝了一大杯奶茶'],
    note: 'Poisoning may have happened: emergency number first, whatever the intention was.',
  },
  {
    id: 'zh.medical.bleeding',
    language: 'zh',
    kind: 'medical',
    level: 'imminent',
    patterns: [
      '(?:血|流血)(?:怎么)?(?:都|一直|还)?(?:止不住|停不下来|不停|流不停)|(?:止不住|一直在?|不停地?)(?:在)?流血|血流不止|流血不止|大出血|(?:流|出)了?(?:好多|很多|太多|大量的?)血|割(?:得)?(?:太|很|好)深',
    ],
    caps: { humour: 'moderate', past: 'low', negation: 'high' },
    matches: ['伤口血止不住', '一直在流血', '我流了好多血'],
    misses: ['牙龈有点出血', '热血沸腾', '血压有点高'],
    note: 'Bleeding that does not stop: emergency number first.',
  },
  {
    id: 'zh.medical.emergency',
    language: 'zh',
    kind: 'medical',
    level: 'high',
    patterns: [
      '胸口?(?:部)?(?:突然|好|很|特别|剧烈|非常|一阵|剧|现在){0,4}(?:地)?(?:剧痛|痛|疼|绞痛)(?!苦)|心(?:脏|口)(?:突然|好|很|特别|剧烈){0,4}(?:剧痛|绞痛|骤停|病发作)|心梗|心肌梗|中风了|脑溢血|脑出血',
      '(?:呼吸不了|无法呼吸|不能呼吸|喘不上气|喘不过气|呼吸困难|透不过气|上不来气)',
    ],
    caps: {
      humour: 'none',
      past: 'none',
      negation: 'high',
      fiction: 'none',
      'second-person': 'none',
    },
    matches: ['我胸口剧痛', '我呼吸困难', '突然喘不上气', { text: '我爸心梗了', about: 'other' }],
    misses: ['美得让人忘记呼吸', '深呼吸一下', '胸有成竹'],
    note: 'Signs of an emergency in plain words. Panic feels the same from inside; the number comes first and the chat stays.',
  },
  {
    id: 'zh.medical.unresponsive',
    language: 'zh',
    kind: 'medical',
    level: 'imminent',
    about: 'other',
    patterns: [
      '叫不醒(?!自己)|(?:他|她|朋友|室友|爸爸?|妈妈?|奶奶|爷爷|外婆|外公|孩子|老公|老婆|同学|弟弟?|妹妹?|哥哥?|姐姐?)(?:突然|已经|现在|好像|一下子){0,4}(?:昏迷|昏过去|晕倒|没有?呼吸|没了呼吸|失去意识|不省人事|抽搐|口吐白沫)',
    ],
    caps: { humour: 'low', past: 'none', negation: 'none' },
    matches: ['我奶奶晕倒了叫不醒', '她没有呼吸了', '我室友昏迷了'],
    misses: ['闹钟没响', '他没有晕倒', '我睡过头了'],
    note: 'Somebody does not respond: the emergency number comes before any question.',
  },
]
