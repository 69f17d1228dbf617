import type { thoughtRecord as en } from '../../en/flows/thought-record.ts'
import type { Message } from '../../message.ts'

export const thoughtRecord: Record<keyof typeof en, Message> = {
  'thoughtRecord.title': '看看那个念头',
  'thoughtRecord.intro': [
    '我们挑一个让你难受的时刻，一步一步看看里面的那个念头。写多写少都行，随时可以暂停、跳过或者停下。',
  ],
  'thoughtRecord.why':
    '难受的时候，念头来得太快，快得像事实一样。把它写下来，两面都看看，往往能看到更完整的样子，心情也会跟着有些变化。',
  'thoughtRecord.purpose': '适合有个念头反复扎你的时候：内疚、羞愧、担心、“我总是搞砸”。',
  'thoughtRecord.avoid':
    '最难受的当口先不做，缓一缓再说。失去亲人的悲伤，或者危险真的存在的时候，也不适合，那时需要改变的不是念头。',
  'thoughtRecord.situation': [
    '是哪一个时刻？只说发生了什么，就像镜头拍到的那样：在哪里，什么时候，有谁。',
    '我们挑一个时刻。当时发生了什么？在哪儿，身边有谁？',
  ],
  'thoughtRecord.situation.again': '就一个时刻，一句话：发生了什么？',
  'thoughtRecord.situation.help':
    '想想最近一次心里突然变难受，是今天，还是这几天？比如：“周一开会，我说完话，没有人接。”你的是什么？',
  'thoughtRecord.emotion': [
    '谢谢你愿意回到那一刻。当时是什么感受？用一两个词就好。',
    '我大概能想象那个画面。那一刻心里是什么感受？可能不止一种。',
  ],
  'thoughtRecord.emotion.plain': '那一刻心里是什么感受？用一两个词就好。',
  'thoughtRecord.emotion.again': '用一个词说说那种感受。',
  'thoughtRecord.emotion.help':
    '更像是难过、害怕、生气、羞愧、内疚、孤单，还是别的？身体也会告诉你，比如胸口发紧、喉咙堵着。',
  'thoughtRecord.distressBefore': [
    '现在再想起来，这种感受（{emotion}）有多强？0 分是完全没有，10 分是最强。',
  ],
  'thoughtRecord.distressBefore.plain': '现在再想起来，有多难受？0 分是一点也不，10 分是最难受。',
  'thoughtRecord.thought': [
    '那一刻，脑子里闪过了什么念头？最扎心的那一句，照原话写，听着再不讲理也没关系。',
    '那背后的念头呢？当时心里对自己说了什么？尽量用原话。',
  ],
  'thoughtRecord.thought.again': '最扎心的那一句，照原话写。',
  'thoughtRecord.thought.help':
    '可以这样想：那件事好像在说你是怎样的人？你最怕会发生什么？比如：“他们觉得我没用”“永远不会好了”。',
  'thoughtRecord.beliefBefore': [
    '“{thought}”，脑子里装着这句话，一定很疼。它在你心里有多真？0 分是完全不信，10 分是完全相信。',
    '“{thought}”，难怪你会难受。0 分是完全不信，10 分是完全相信，你现在信几分？',
  ],
  'thoughtRecord.beliefBefore.plain': '这个念头现在你信几分？0 分是完全不信，10 分是完全相信。',
  'thoughtRecord.belief.again': '0 分是完全不信，10 分是完全相信，大概几分？',
  'thoughtRecord.belief.help': '凭感觉说，不用讲道理：它有多像真的？0 是完全不信，10 是完全相信。',
  'thoughtRecord.evidenceFor': [
    '先公平地对待它：有哪些事实支持这个念头？只算别人也能看到的。',
    '是什么让它显得是真的？尽量说发生过的事，先不说感觉。',
  ],
  'thoughtRecord.evidenceFor.again': '哪些事实支持这个念头？',
  'thoughtRecord.evidenceFor.help':
    '要是有人问你“你怎么知道”，你会举出什么？感觉不算事实，说过的话、做过的事才算。要是没有，回答“没有”也可以。',
  'thoughtRecord.evidenceAgainst': [
    '那有什么是和它对不上的？小事也算：一次例外，漏掉的细节，另一种可能的原因。',
    '再看另一面。有没有什么不支持它，哪怕一点点？比如有一次不是这样，或者有别的解释。',
  ],
  'thoughtRecord.evidenceAgainst.straight': [
    '“{thought}”，脑子里装着这句话，一定很疼。有没有什么和它对不上？小事也算：一次例外，漏掉的细节，另一种可能的原因。',
    '“{thought}”，难怪你会难受。有没有什么不支持它，哪怕一点点？比如有一次不是这样，或者有别的解释。',
  ],
  'thoughtRecord.evidenceAgainst.plain':
    '有没有什么和这个念头对不上？小事也算：一次例外，漏掉的细节，另一种可能的原因。',
  'thoughtRecord.evidenceAgainst.again': '有没有什么和这个念头对不上？',
  'thoughtRecord.evidenceAgainst.help':
    '有没有哪一次不是这样？会不会有跟你无关的原因？要是你没那么累、没那么难受，会看到什么？想不到就说“没有”。',
  'thoughtRecord.friend': [
    '没关系，人在里面的时候很难看见。要是你在乎的人跟你说“{thought}”，你会对他说什么？',
  ],
  'thoughtRecord.friend.plain':
    '没关系，人在里面的时候很难看见。要是你在乎的人这样想自己，你会对他说什么？',
  'thoughtRecord.friend.again': '要是朋友这样想，你会对他说什么？',
  'thoughtRecord.friend.help':
    '不用讲大道理，就说你第一句会说的话。比如“我眼里的你不是这样的”，或者“一天不顺不代表全部”。',
  'thoughtRecord.balanced': [
    '现在把两面放在一起，怎样说才公道，而且你自己也能信？不用很乐观。',
    '看完这些，换成更接近真实的说法，你会怎么讲？不用往好里说，对自己公道一点就行。',
  ],
  'thoughtRecord.balanced.plain': [
    '那怎样说才公道，而且你自己也能信？不用很乐观。',
    '换成更接近真实的说法，你会怎么讲？不用往好里说，对自己公道一点就行。',
  ],
  'thoughtRecord.balanced.again': '换一个对自己更公道的说法。',
  'thoughtRecord.balanced.help':
    '可以用这个句式：“确实……，同时……”。比如：“确实这次讲得不好，同时也有两个人来谢我。”',
  'thoughtRecord.beliefAfter': [
    '再看看最开始的那句：“{thought}”，现在你信几分？0 到 10。',
    '回到“{thought}”这句话，0 到 10 分，现在信几分？',
  ],
  'thoughtRecord.beliefAfter.plain': '再看看最开始的念头，现在你信几分？0 到 10。',
  'thoughtRecord.easeOff': ['谢谢你告诉我，那我们不往下挖了。现在怎样会好一点？'],
  'thoughtRecord.easeOff.again': '现在怎样会让你好受一点？',
  'thoughtRecord.easeOff.grounding': '先缓一缓',
  'thoughtRecord.easeOff.rate': '慢慢收个尾',
  'thoughtRecord.easeOff.stop': '停在这里',
  'thoughtRecord.distressAfter': [
    '最后一个数字：现在有多难受？0 到 10 分。',
    '现在的难受程度，0 到 10 分，大概几分？',
  ],
  'thoughtRecord.partTrue': [
    '有时候是因为念头里有一部分是真实的难题。想一起看看能做点什么，还是今天先这样？',
  ],
  'thoughtRecord.partTrue.again': '看看能做点什么，还是今天先这样？',
  'thoughtRecord.partTrue.solve': '看看能做点什么',
  'thoughtRecord.partTrue.enough': '今天先这样',
  'thoughtRecord.close': [
    '那个老念头可能还会来。来的时候，把这句放在它旁边：“{balanced}”。你写的都在这里。',
    '平时一闪而过的东西，你把它说清楚了。“{balanced}”这句值得留着，和其他的一起放在这里。',
  ],
  'thoughtRecord.close.plain': '平时一闪而过的东西，你把它说清楚了。你写的都在这里，可以留着。',
  'thoughtRecord.row.situation': '发生了什么',
  'thoughtRecord.row.emotion': '我的感受',
  'thoughtRecord.row.thought': '那个念头',
  'thoughtRecord.row.beliefBefore': '之前信几分（0–10）',
  'thoughtRecord.row.evidenceFor': '支持它的事实',
  'thoughtRecord.row.evidenceAgainst': '和它对不上的',
  'thoughtRecord.row.friend': '我会对朋友说',
  'thoughtRecord.row.balanced': '更公道的说法',
  'thoughtRecord.row.beliefAfter': '现在信几分（0–10）',
  'thoughtRecord.followUp': '前些天我们一起仔细看过一个念头。今天再听它，感觉怎么样？',
}
