import type { engine as en } from '../../en/flows/engine.ts'
import type { Message } from '../../message.ts'

/** 引擎在每个练习里统一说的话。 */
export const engine: Record<keyof typeof en, Message> = {
  'flow.choice.pause': '先暂停',
  'flow.choice.leave': '到这里就好',
  'flow.choice.skip': '跳过这一步',
  'flow.choice.goOn': '继续',
  'flow.choice.stay': '先聊这个',
  'flow.choice.finish': '先把这个做完',
  'flow.choice.yes': '是',
  'flow.choice.no': '不是',
  'flow.choice.done': '做完了',
  'flow.choice.anotherWay': '换个别的练习',
  'flow.choice.people': '找个真人聊聊',
  'flow.choice.notNow': '不用了',
  'flow.number.0': '0',
  'flow.number.1': '1',
  'flow.number.2': '2',
  'flow.number.3': '3',
  'flow.number.4': '4',
  'flow.number.5': '5',
  'flow.number.6': '6',
  'flow.number.7': '7',
  'flow.number.8': '8',
  'flow.number.9': '9',
  'flow.number.10': '10',
  'flow.rate.none': '几乎没有',
  'flow.rate.some': '有一些',
  'flow.rate.lot': '挺强的',
  'flow.rate.most': '快受不了了',

  'flow.ack.high': [
    '{rating} 分，这会儿真的很不好受。谢谢你告诉我。',
    '{rating} 分，压在身上挺重的。你愿意说出来，我很感谢。',
  ],
  'flow.ack.mid': ['{rating} 分，还撑得住，但一直在那儿。', '{rating} 分，够磨人的了。'],
  'flow.ack.low': [
    '{rating} 分，现在还算平静。花几分钟做做也挺好。',
    '{rating} 分，还好，这会儿不算太强烈。',
  ],
  'flow.better': [
    '从 {before} 分到 {after} 分，是实实在在的变化，这是你自己做到的。',
    '刚才 {before} 分，现在 {after} 分，心里好像松开了一些。',
  ],
  'flow.slightlyBetter': [
    '从 {before} 分到 {after} 分，松了一点点。一点点也算数。',
    '刚才 {before} 分，现在 {after} 分，稍微缓了一些。',
  ],
  'flow.same': [
    '还是 {after} 分左右。不是你没做好，有时候一个练习确实不见效，谢谢你照实告诉我。',
    '{after} 分，和刚才差不多。这很常见，不怪你，知道这一点也有用。',
  ],
  'flow.which.better': '缓下来一些就好。现在大概是几分？0 到 10。',
  'flow.which.worse': '更难受了，真抱歉。现在大概是几分？0 到 10。',
  'flow.sameLow': [
    '{after} 分，和刚才差不多。你一开始就比较平静，现在也是。',
    '还是 {after} 分左右，本来就不高，这样就挺好。',
  ],
  'flow.worse': [
    '从 {before} 分升到了 {after} 分，对不起，让你更难受了。靠近痛处的时候有时会这样，不是你做错了什么。',
    '刚才 {before} 分，现在 {after} 分，看来这个练习让你更不好受了。谢谢你说实话，这不是你的问题。',
  ],
  'flow.afterOnly': ['{after} 分，好，我知道你现在大概在什么状态了。'],

  'flow.closed': '这是最后一步了，你写下的都可以留着。',
  'flow.row.before': '练习前的难受程度',
  'flow.row.after': '练习后的难受程度',
  'flow.support.high': [
    '{after} 分还是很难受，你不用一个人扛着。我们可以换一种方式，也可以想想有谁能陪你聊聊。都不想的话，就在这儿待一会儿也行。',
    '现在还有 {after} 分。你愿意的话，我们换个方式试试，或者看看身边有谁可以靠一靠。不着急。',
  ],
  'flow.support.worse': [
    '这个就先不硬做了。可以换个轻一点的方式，也可以想想能跟谁聊聊，或者就这样待一会儿。',
    '今天这个可能不太适合你。换个方式，或者找一个信得过的人说说，你觉得哪样好些？',
  ],
  'flow.worry.afterwards': '刚才你提到了另外一件事。想说的话，现在可以慢慢讲给我听。',

  'flow.refused': [
    '没关系，不想做就不做。是先放一放，只跳过这一步，还是就到这里？',
    '可以的。我们可以先暂停，也可以跳过这一步，或者干脆停下来，看你。',
  ],
  'flow.left': [
    '好，那就到这里。你已经试过了，这就够了。想聊什么，我都在。',
    '那我们停在这儿，没关系的。心里还有别的事，也可以跟我说。',
  ],
  'flow.listen': [
    '那练习就不做了，我在听。用你自己的话说，说多说少都行。',
    '练习先不管它，我想听你说。慢慢来，从哪里说起都可以。',
  ],
  'flow.paused': [
    '先帮你放着。什么时候想接着做，说一声“继续练习”就好；不想做了也没关系。',
    '好，先放一放。你说过的都还在，想接着做就说“继续练习”。',
  ],
  'flow.resumed': ['你回来啦，我们刚才做到这里。', '好，接着刚才的地方来。'],
  'flow.nothingPaused': '现在没有暂停着的练习。想做的话，可以开始一个新的。',
  'flow.restarted': '这个练习在我们开始之后有了改动，我想陪你从头来一遍。',
  'flow.gone': '不好意思，刚才那个练习现在没有了。可以另选一个，也可以就聊聊天。',
  'flow.unknown': '我这里没有这个练习。可以另选一个，也可以就聊聊天。',
  'flow.skipped': ['好，这一步跳过。', '那这个就不做了，往下走。'],
  'flow.back': ['好，退回上一步。', '那我们回到刚才那个问题。'],
  'flow.back.first': '这已经是第一步了，前面没有了。',
  'flow.wait': ['不急，慢慢来，我在。', '好，等你。'],
  'flow.worry': [
    '听起来，这件事现在压着你。我们先聊这个，还是先把练习做完？怎样都行。',
    '嗯，我听到了。想先聊这个，还是先把这个做完？',
  ],
  'flow.worry.stay': [
    '那练习先放一放。你慢慢说，这里面最让你难受的是什么？',
    '好，先聊这个。这件事最压着你的，是哪一点？',
  ],
  'flow.worry.finish': '好，做完我们再回来说这件事。',
  'flow.discomfort': [
    '那就不勉强。是到这里就好，先放一放，还是慢一点继续？',
    '谢谢你告诉我。练习不该让你更难受。停在这里，先暂停，还是慢慢继续？',
  ],
  'flow.question.length': '一般 {minutes} 分钟左右，随时都可以停。',
  'flow.question.other': [
    '这个我们做完再说，好吗？要是不想等，说“停”，我们就先不做了。',
    '这个问题我先记着，做完这一步再聊。如果等不了，说一声“停”就行。',
  ],

  'flow.again.text': ['简单几个字就行。', '怎么说都行，几个字就好。'],
  'flow.again.list': ['想到什么就说什么。', '随便说几个就行。'],
  'flow.again.rating': [
    '0 分是完全没有，10 分是最强烈，大概是几分？',
    '用 0 到 10 里的一个数来说，大概是几？不用很准。',
  ],
  'flow.again.choice': ['这几个里面，哪个比较合适？', '你想选哪一个？'],
  'flow.again.yesNo': ['是，还是不是？', '更接近“是”，还是“不是”？'],
  'flow.again.continue': ['我们继续吗？', '准备好往下走了吗？'],
  'flow.again.done': ['做完了说一声“做完了”就好。', '慢慢来，做完了告诉我一声。'],
  'flow.easier.text': '一个词就够了，不用想得很准。实在想不出来，就跳过这一步。',
  'flow.easier.list': '哪怕只有一样也行。想不出来的话，就跳过这一步。',
  'flow.easier.rating': '要是不好用数字说，下面哪个比较接近？',
  'flow.easier.choice': '挑一个最省力的就行，没有对错。也可以跳过这一步。',
  'flow.easier.yesNo': '要是都不是，也没关系，可以跳过这一步。',
  'flow.easier.continue': '可以继续，可以跳过这一步，也可以停在这里，你看怎样好？',
  'flow.easier.done': '不着急，做完了说“做完了”，也可以跳过这一步。',
}
