import type { GoEmotion } from '../../../types.ts'

/**
 * What people tell a listener without naming a feeling, written for this project: a lost person, a
 * failed exam, a quarrel, a good day, despair. Sentences of despair name no method, ever.
 */
export interface Situations {
  readonly labels: readonly GoEmotion[]
  readonly lines: string
}

export const ENGLISH_SITUATIONS: readonly Situations[] = [
  {
    labels: ['sadness'],
    lines:
      'my boyfriend broke up with me; my girlfriend left me; nobody cares about me; I have no friends; no one understands me; I cry every night; I miss him so much; I miss my old life; nothing matters anymore; I see no point in anything; I can not go on like this; I do not want to be here anymore; I want to die; everything feels empty; I lie in bed all day; life has no meaning; I feel like a burden to everyone; my parents are getting divorced; I hate myself; I am not good enough',
  },
  {
    labels: ['grief', 'sadness'],
    lines:
      'my grandmother passed away; my dog died yesterday; we buried my father last week; I lost my best friend to cancer; the funeral was today; she is gone forever',
  },
  {
    labels: ['disappointment', 'sadness'],
    lines:
      'I failed my exam; I did not get the job; I lost my job; I messed everything up again; nothing ever works out for me; my grades are terrible; they turned me down; all that work for nothing',
  },
  {
    labels: ['nervousness', 'fear'],
    lines:
      'my exam is tomorrow and I can not calm down; I can not stop thinking about what could go wrong; my heart is racing; what if I fail; I have a panic attack; I can not sleep because of work; I have too much to do and no time; I do not know how to pay the rent; waiting for the test results is killing me',
  },
  {
    labels: ['fear'],
    lines:
      'he threatened me; I think somebody is following me; I do not feel safe at home; I do not dare to go outside; he hits me when he is drunk',
  },
  {
    labels: ['anger'],
    lines:
      'he lied to me; my boss yelled at me for nothing; they treat me like dirt; she stabbed me in the back; how dare they; he cheated on me; this is so unfair; I want to scream at them',
  },
  {
    labels: ['annoyance', 'anger'],
    lines:
      'my roommate never cleans up; they keep interrupting me; again the same excuse; my neighbours are loud every night',
  },
  {
    labels: ['joy'],
    lines:
      'I passed my exam; I got the job; today was a good day; we had a lovely evening; I slept well and the sun is out; I feel a bit better today; it helped a lot; my friends surprised me with a party; I am getting better',
  },
  {
    labels: ['remorse', 'sadness'],
    lines: 'it is all my fault; I should never have said that; I wish I could take it back',
  },
  {
    labels: ['confusion'],
    lines: 'I do not know what to do; I can not decide; I do not understand why he did it',
  },
]

export const CHINESE_SITUATIONS: readonly Situations[] = [
  {
    labels: ['sadness'],
    lines:
      '我失恋了;男朋友跟我分手了;女朋友不要我了;没有人在乎我;没有人理解我;我没有朋友;每天晚上都哭;眼泪止不住;我好想他;好想回到以前;活着没意思;活着好累;我不想活了;我想死;我撑不下去了;看不到希望;觉得自己是个累赘;一个人躺在床上什么都不想做;对什么都提不起兴趣;爸妈要离婚了;我讨厌自己;我什么都做不好;我觉得自己很没用;他们都看不起我;被孤立了;没有人陪我说话',
  },
  {
    labels: ['grief', 'sadness'],
    lines: '奶奶去世了;我的狗昨天走了;爸爸永远离开了我们;今天是外婆的葬礼;再也见不到他了',
  },
  {
    labels: ['disappointment', 'sadness'],
    lines:
      '考试没考好;挂科了;面试没过;我被裁员了;丢了工作;努力了这么久还是失败了;又搞砸了;成绩一塌糊涂;他答应我的又没做到',
  },
  {
    labels: ['nervousness', 'fear'],
    lines:
      '明天要考试了怎么办;一想到上班就心慌;脑子里停不下来;万一失败了怎么办;晚上翻来覆去睡不着;作业太多写不完;房贷压得我喘不过气;等结果等得好煎熬;心跳得很快;手心一直出汗;怕让爸妈失望',
  },
  {
    labels: ['fear'],
    lines: '他威胁我;感觉有人跟踪我;我不敢回家;我不敢出门;他喝醉了就打我;做了很可怕的噩梦',
  },
  {
    labels: ['anger'],
    lines:
      '他居然骗我;老板无缘无故骂我;凭什么这样对我;太不公平了;他出轨了;他们合起伙来欺负我;她在背后说我坏话;真想骂人;忍无可忍',
  },
  {
    labels: ['annoyance', 'anger'],
    lines: '室友天天吵得我睡不着;又要加班;说了多少遍都不听;我妈总是唠叨;领导又改需求了;无语死了',
  },
  {
    labels: ['joy'],
    lines:
      '考试通过了;我拿到offer了;今天过得很好;和朋友吃了顿大餐;终于放假了;今天心情好多了;感觉好一点了;他跟我表白了;妈妈的病好了;昨晚睡得很香;事情终于解决了',
  },
  {
    labels: ['remorse', 'sadness'],
    lines: '都是我的错;我不该那样说的;要是当初没那么做就好了;我对不起爸妈',
  },
  { labels: ['confusion'], lines: '我不知道该怎么办;不知道怎么选;我不明白他为什么这样' },
]
