import type { flows as en } from '../en/flows.ts'
import type { Message } from '../message.ts'

/** 练习。`flow.*` 由引擎统一使用，`<flow id>.*` 属于各个练习。 */
export const flows: Record<keyof typeof en, Message> = {
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

  'pacedBreathing.title': '慢呼吸',
  'pacedBreathing.intro': [
    '我们一起把呼吸放慢一会儿。随时可以暂停，也可以停下。要是留意呼吸反而不舒服，告诉我，我们就换别的。',
  ],
  'pacedBreathing.why':
    '人一紧张，呼吸就会又快又浅。慢慢地呼吸，让呼气比吸气长一些，身体会慢下来，心里往往也跟着松一些。',
  'pacedBreathing.purpose': '适合紧张、生气、焦虑、心跳得快的时候，先让身体缓下来。',
  'pacedBreathing.avoid':
    '如果留意呼吸会让你害怕，或者勾起不好的回忆，就不要做这个。有心肺方面的问题或怀孕时，只要慢到自己舒服就好。',
  'pacedBreathing.distressBefore': [
    '先看看现在有多难受：0 分是完全没有，10 分是最难受，你大概几分？',
    '开始之前，0 到 10 分，0 是一点也不难受，10 是最难受，现在大概几分？',
  ],
  'pacedBreathing.minutes': [
    '想做多久？五分钟以上一般更有帮助，一分钟也可以。',
    '做几分钟合适？五分钟以上一般更有帮助，短一点也行。',
  ],
  'pacedBreathing.minutes.again': '一分钟、三分钟、五分钟，还是十分钟？也可以不做呼吸，换别的。',
  'pacedBreathing.minutes.1': '1分钟',
  'pacedBreathing.minutes.3': '3分钟',
  'pacedBreathing.minutes.5': '5分钟',
  'pacedBreathing.minutes.10': '10分钟',
  'pacedBreathing.minutes.other': '不做呼吸，换别的',
  'pacedBreathing.breathe': [
    '坐着或躺着，让肚子能放松地起伏。用鼻子吸气，心里数到 4；再轻轻呼气，数到 6。不用吸得很深，慢就好。这样做 {minutes} 分钟，做完跟我说一声“做完了”。',
  ],
  'pacedBreathing.breathe.five':
    '坐着或躺着，让肚子能放松地起伏。用鼻子吸气，心里数到 4；再轻轻呼气，数到 6。不用吸得很深，慢就好。做五分钟左右，做完跟我说一声“做完了”。',
  'pacedBreathing.breathe.again': '吸气数到 4，轻轻呼气数到 6。够了就说“做完了”。',
  'pacedBreathing.breathe.help':
    '数字只是个参考。数到 6 太长，就数到 5，或者只要呼气比吸气稍微长一点就行。够了就说“做完了”。',
  'pacedBreathing.easeOff': [
    '那我们就不数了，谢谢你告诉我。不少人都会这样，会过去的。呼吸想怎样就怎样，不用管它。现在怎样会好一点？',
  ],
  'pacedBreathing.easeOff.again': '现在怎样会让你好受一点？',
  'pacedBreathing.easeOff.natural': '睁着眼，不数数',
  'pacedBreathing.easeOff.grounding': '换成用感官的练习',
  'pacedBreathing.easeOff.stop': '停在这里',
  'pacedBreathing.natural':
    '睁着眼睛，看着一样不动的东西。感觉一下脚踩在地上，或者后背靠着椅子。呼吸不用管，它自己会来。这样待一分钟左右，好了就说“做完了”。',
  'pacedBreathing.natural.again': '看着一样不动的东西，感觉脚踩在地上。好了就说“做完了”。',
  'pacedBreathing.distressAfter': [
    '让呼吸回到自己的节奏。0 到 10 分，现在有多难受？',
    '好，呼吸可以自然一点了。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'pacedBreathing.another': ['想再来一轮，换成用感官的练习，还是今天先这样？'],
  'pacedBreathing.another.again': '再来一轮，换一个，还是先这样？',
  'pacedBreathing.another.more': '再来一轮',
  'pacedBreathing.another.grounding': '换成用感官的练习',
  'pacedBreathing.another.enough': '先这样吧',
  'pacedBreathing.close': [
    '这个随时都能用：吸气数到 4，呼气数到 6，在哪里都行，别人也看不出来。',
    '就是这样：吸气数到 4，呼气数到 6。平静的时候也练练，会越来越顺。',
  ],

  'grounding.title': '54321 感官练习',
  'grounding.intro': [
    '我们用感官一样一样地来，把注意力带回你现在待的地方。简短回答就行；哪个感官用不上，或者不舒服，就换掉或跳过。',
  ],
  'grounding.why':
    '情绪涌上来的时候，注意力会被过去或将来拽走。留意身边真实的东西，等于给注意力一个落脚的地方，让它回到此时此地。',
  'grounding.purpose': '适合惊慌、闪回、觉得不真实、情绪快要淹没自己的时候，把注意力带回当下。',
  'grounding.avoid':
    '如果某种气味、味道或声音会勾起不好的回忆，就不要用那个感官。如果你现在是麻木、想多感受一些，别的练习更合适。',
  'grounding.distressBefore': [
    '先看看：0 分是完全没有，10 分是最难受，你现在大概几分？',
    '开始之前，用 0 到 10 分说说现在有多难受，0 是一点也不，10 是最难受。',
  ],
  'grounding.see': [
    '慢慢看看四周，能看到哪五样东西？小东西也算，比如墙上的一道缝、一个杯子。',
    '让眼睛在周围慢慢转一圈，说出你看到的五样东西，什么顺序都行。',
  ],
  'grounding.see.again': '看到的五样东西，能找到几样算几样。',
  'grounding.see.help':
    '从最近的开始：你的手、你坐着的地方、一样有颜色的东西。要是看不了，告诉我，我们换别的感官。',
  'grounding.seeInstead': ['那我们不用眼睛。手边够得着的，或者你知道这屋里有的，说五样就行。'],
  'grounding.seeInstead.again': '手边的，或者你知道身边有的东西，想到几样算几样。',
  'grounding.seeMore': [
    '挺好的开头。再往远一点看看，还有没有别的，一个形状、一种颜色也算？',
    '嗯。再慢慢看一圈，还有什么刚才没留意到的？',
  ],
  'grounding.touch': [
    '再说四样你身体能感觉到的：脚下的地面、身上的衣服、皮肤上的空气。',
    '接下来是触觉。这会儿身体碰到了哪四样东西？椅子、地面、布料，凉的还是暖的？',
  ],
  'grounding.touch.again': '皮肤或手能感觉到的四样。',
  'grounding.touch.help':
    '把脚往地上轻轻踩一踩，或者用拇指搓搓手指。是硬的、软的、暖的，还是粗糙的？',
  'grounding.touchInstead':
    '会这样的，身体有时候会变得没什么感觉。随手握住一样东西，袖口、钥匙，或者自己的手。它是滑的、沉的，还是凉的？',
  'grounding.row.touch': '我感觉到的',
  'grounding.hear': [
    '三样你能听到的声音，近的远的都行：风扇、车声、自己的呼吸。',
    '现在听一听，有哪三种声音？近处的，远处的。',
  ],
  'grounding.hear.again': '三种声音，远近都可以。',
  'grounding.hear.help': '先听远处，再听近处，最后听自己：呼吸、衣服摩擦、咽口水的声音。',
  'grounding.hearInstead':
    '那就自己弄出一点动静：敲敲桌子，搓搓手，感觉一下那声音或者震动。是什么样的？',
  'grounding.smell': [
    '两样你能闻到的：袖子、手、屋里的空气。',
    '再来两种气味，很淡的也行，肥皂、纸、空气的味道。',
  ],
  'grounding.smell.again': '两种气味，再淡也行。闻不到就说“没有”，我们换一个。',
  'grounding.smell.help': '把袖子或者手背凑近鼻子闻一闻。什么味道也没有的话，直接说就行。',
  'grounding.smellInstead': '没关系。你喜欢哪两种气味？咖啡、雨后、谁家的厨房？在心里闻一闻。',
  'grounding.taste': [
    '最后，一样你能尝到的味道。喝口水也算，上一顿饭留下的也算。',
    '最后一个：现在嘴里是什么味道？喝一口东西也可以。',
  ],
  'grounding.taste.again': '一种味道就行。没有就说“没有”，我们换一个。',
  'grounding.taste.help': '用舌头舔舔牙齿，或者喝口水。尝不出味道的话，直接说就行。',
  'grounding.tasteInstead': '那就说一样你现在想尝到的味道。',
  'grounding.easeOff':
    '那我们把它变得很小。在身边挑一样普普通通、没什么特别意义的东西，把注意力放在它上面：它的边、颜色、重量。好了就说“做完了”。',
  'grounding.easeOff.again': '只看那一样普通的东西，好了就说“做完了”。',
  'grounding.distressAfter': [
    '都做完了。0 到 10 分，现在有多难受？',
    '走完一遍了。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'grounding.another': ['想再走一遍，试试慢呼吸，还是今天先这样？'],
  'grounding.another.again': '再来一遍，慢呼吸，还是先这样？',
  'grounding.another.breathing': '慢呼吸',
  'grounding.another.more': '再来一遍',
  'grounding.another.enough': '先这样吧',
  'grounding.close': [
    '下次情绪再涌上来，可以只做第一步：看看身边的五样东西。别人不会发现的。',
    '这个走到哪里都能用。有时候两三样东西，就够把自己带回来了。',
  ],
  'grounding.row.see': '身边的东西',
  'grounding.row.seeMore': '还有',
  'grounding.row.hear': '我听到的',
  'grounding.row.smell': '气味',
  'grounding.row.taste': '味道',

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

  'problemSolving.title': '理一理难题',
  'problemSolving.intro': [
    '我们挑一件难事，把它拆开，拆到有一步小得可以动手。一次只问一个问题，随时可以暂停、跳过或者停下。',
  ],
  'problemSolving.why':
    '压力大的时候，难题看上去像一整面墙。拆开来看，才知道哪一块推得动。有了下一步，往往事情还没解决，人就先松了一口气。',
  'problemSolving.purpose': '适合生活里有件具体的难事压着你：工作、钱、争吵、事情太多。',
  'problemSolving.avoid':
    '改变不了的事，比如失去，不适合用这个；正惊慌的时候也先缓一缓。如果有人在伤害你，安全和身边的人比任何计划都重要。',
  'problemSolving.problem': [
    '是什么事？尽量具体一点：发生了什么，难在哪里？',
    '用一两句话说说这件难事：是怎么回事，让你为难的是哪一点？',
  ],
  'problemSolving.problem.again': '一句话说说这件难事。',
  'problemSolving.problem.help':
    '如果有好几件，就挑解决了最能松口气的，或者最小的那件。比如：“工作拖了两个星期，我还没敢跟任何人说。”',
  'problemSolving.distressBefore': [
    '谢谢你把它说清楚。现在它让你有多难受？0 分是一点也不，10 分是最难受。',
    '难怪你会放在心上。0 分是一点也不，10 分是最难受，它现在让你有几分难受？',
  ],
  'problemSolving.distressBefore.plain':
    '这件难事现在让你有多难受？0 分是一点也不，10 分是最难受。',
  'problemSolving.control': [
    '这件事里，有多少是你自己能决定的？',
    '这件事有多少是你自己做点什么就能改变的？',
  ],
  'problemSolving.control.again': '大部分能，一部分能，还是不由我？',
  'problemSolving.control.help':
    '别人怎么想、怎么决定，不由你；你说什么、问什么、做什么、不做什么，由你。这样看，更接近哪一个？',
  'problemSolving.control.mine': '大部分由我',
  'problemSolving.control.partly': '一部分由我',
  'problemSolving.control.not': '不由我',
  'problemSolving.myPart': [
    '那我们只看属于你的那部分。里面有什么是你能影响的？',
    '其他的先放一边。哪一块是你推得动的？',
  ],
  'problemSolving.myPart.again': '哪一部分是你能影响的？',
  'problemSolving.myPart.help':
    '比如：告诉谁，向谁开口，对什么说不，先做哪一件。要是一样也没有，就说“没有”。',
  'problemSolving.carry': [
    '那这里没有什么要解决的，这也不是你的错。有什么能让你今天或明天稍微轻一点？',
  ],
  'problemSolving.carry.again': '有什么能让它轻一点？',
  'problemSolving.carry.help':
    '有人陪，歇一歇，出去透透气，跟一个人说说，或者一个小时不去想它。以前什么帮到过你，哪怕一点点？',
  'problemSolving.goal': [
    '假如情况好了一些，不用完美，会有什么不一样？',
    '怎样算“够好了”？你最先会注意到什么变化？',
  ],
  'problemSolving.goal.again': '怎样算“够好了”？',
  'problemSolving.goal.help':
    '最好是看得见、做得到，几个星期内能达到的。比如：“领导知道了情况，我们重新定了时间。”',
  'problemSolving.options': [
    '现在把能想到的办法都列出来，三个以上，傻的、半成品的都算，先不评判。',
    '可能有哪些办法？想到什么写什么，好的坏的都行，尽量写三个。',
  ],
  'problemSolving.options.again': '能想到的办法，写几个，好坏都行。',
  'problemSolving.options.help':
    '以前什么办法管用过？谁能帮上忙，帮哪一点？最省力的办法是什么？什么都不做会怎样？',
  'problemSolving.optionsInstead': [
    '人在里面的时候，确实很难看到出路。想一个你觉得靠谱的人，他会怎么做，或者会劝你怎么做？',
  ],
  'problemSolving.optionsInstead.again': '一个靠谱的人会怎么做？',
  'problemSolving.optionsMore': [
    '有一个了。还有别的吗？哪怕是你绝不会做的也行。',
    '嗯。还有没有别的路，比如请谁帮一把？',
  ],
  'problemSolving.weigh': [
    '我们掂量一下手上有的：哪些做得到，要付出什么？',
    '看看现在有的办法。比较中意的那一两个，好在哪里，难在哪里？',
  ],
  'problemSolving.weigh.again': '最好的那一两个，各有什么好处和难处？',
  'problemSolving.weigh.help': '挑一两个想想：对目标有帮助吗？要花多少力气？一个星期后会怎样？',
  'problemSolving.choose': [
    '你想先试哪一个？不用是最好的，值得一试就行，两个合起来也可以。',
    '这里面，你想试试哪一个？',
  ],
  'problemSolving.choose.again': '先试哪一个？',
  'problemSolving.choose.help': '拿不定主意，就选最容易反悔的那个。只是试试，不是发誓。',
  'problemSolving.firstStep': [
    '它的第一步是什么？小到状态不好的日子，一刻钟也能做完。',
    '我们把它变小：哪一小步，十五分钟之内就能做？',
  ],
  'problemSolving.firstStep.again': '十五分钟以内的第一步。',
  'problemSolving.firstStep.help':
    '要是还觉得大，就再减半：不是“写完那封信”，而是“打开文档，写第一行”。',
  'problemSolving.whenWhere': ['什么时候、在哪里做？', '具体哪天几点，在什么地方？'],
  'problemSolving.whenWhere.again': '哪天，几点，在哪儿。',
  'problemSolving.whenWhere.help': '挂在本来就要做的事后面最容易，比如“明天吃完早饭，在餐桌旁”。',
  'problemSolving.obstacle': ['可能会被什么绊住？', '说实话，什么可能让你做不成？'],
  'problemSolving.obstacle.again': '可能会有什么阻碍？“没有”也可以。',
  'problemSolving.obstacle.help':
    '太累、没时间、紧张、被人拒绝、忘了。哪个最有可能？都没有就说“没有”。',
  'problemSolving.obstaclePlan': ['要是真遇上了，“{obstacle}”，到时候你打算怎么办？'],
  'problemSolving.obstaclePlan.plain': '要是真有什么绊住了，你打算怎么办？',
  'problemSolving.obstaclePlan.again': '要是那样，我就……',
  'problemSolving.obstaclePlan.help':
    '可以说成“要是……，我就……”。比如：“要是太累，我就只做五分钟。”',
  'problemSolving.distressAfter': [
    '看完这些，这件事现在让你有多难受？0 到 10 分。',
    '理过一遍之后，现在的难受程度，0 到 10 分，大概几分？',
  ],
  'problemSolving.close': [
    '你的第一步是：“{firstStep}”。要是没做成，那只说明计划要调一调，不说明你不行。都在这里，可以留着。',
    '你有了一个计划，从“{firstStep}”开始。要是走得不一样，回来我们再看。你写的都在这里。',
  ],
  'problemSolving.close.plain': '你把它拆开看过了，这很不容易。你写的都在这里。',
  'problemSolving.closeCarry': [
    '有些事没法解决，只能慢慢扛，有人一起会轻一些。尽量对自己温柔一点。你写的都在这里。',
  ],
  'problemSolving.row.problem': '难事',
  'problemSolving.row.myPart': '我能影响的',
  'problemSolving.row.carry': '能让我轻一点的',
  'problemSolving.row.goal': '够好了是',
  'problemSolving.row.options': '办法',
  'problemSolving.row.optionsMore': '还有的办法',
  'problemSolving.row.choose': '我要试的',
  'problemSolving.row.firstStep': '第一步',
  'problemSolving.row.whenWhere': '时间和地点',
  'problemSolving.row.obstacle': '可能的阻碍',
  'problemSolving.row.obstaclePlan': '到时候我就',
}
