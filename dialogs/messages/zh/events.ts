import type { events as en } from '../en/events.ts'
import type { Message } from '../message.ts'

/** 针对发生的事写的回应和提问；回应里不提问，提问只问一句。宁可平实，不求漂亮。 */
export const events: Record<keyof typeof en, Message> = {
  'reflect.event.sarcasm': [
    '听得出来是反话，其实一点也不好。',
    '话是这么说，背后应该是挺难受的一天。',
  ],
  'reflect.event.patientDied': [
    '你照顾的病人走了。你是在工作，可在场的也是你这个人。',
    '刚送走一个病人，手上的活儿却一刻也没停。',
  ],
  'reflect.event.noGoodbye': [
    '没来得及好好告别，这本身就是另一份遗憾。',
    '还有话想说，却已经没有时间了。',
  ],
  'reflect.event.firstWithout': [
    '到了这样的日子，本来该在的人不在，会特别明显。',
    '日子到了，人却没有回来，这种时候最难过。',
  ],
  'reflect.event.belongings': [
    '东西还在原来的地方，人却不在了。',
    '就是这么小的一样东西，能一下子把什么都勾起来。',
  ],
  'reflect.event.toldToMoveOn': [
    '别人都劝你该过去了，可你还没有。你不用照着谁的时间表来。',
    '他们也许是好意，可听完只觉得更没人懂。',
  ],
  'reflect.event.fearScolded': [
    '事情本身已经够难受了，还要担心待会儿要挨的那些话。',
    '人还没说什么，你心里已经先绷起来，等着挨说了。',
  ],
  'reflect.event.fearFired': [
    '你怕丢了这份工作。什么都还没定，所以才一直踏实不下来。',
    '事情还没发生，可你每天都得提着心去上班。',
  ],
  'reflect.event.fearLeft': [
    '你怕失去对方，就算什么都没发生，这份怕也在。',
    '“TA 会不会离开”，这个念头占了你心里很大一块。',
  ],
  'reflect.event.fearFailed': [
    '事情还没到，你心里已经先看见它搞砸的样子了。',
    '你很怕不成，因为它对你真的很要紧。',
  ],
  'reflect.event.fearJudged': [
    '别人会怎么看你，这件事一直压在你心上。',
    '好像所有人都在看着你、打量你，这很不自在。',
  ],
  'reflect.event.publicScold': [
    '当着那么多人的面被这样说，比那些话本身还难受。',
    '所有人都看着，你一个人在那里挨着，真的很难堪。这样对你不公平。',
  ],
  'reflect.event.compared': [
    '总被拿去跟别人比，你怎么做好像都差一截。',
    '被这样比来比去，像在说你现在这样不够好，挺伤人的。',
  ],
  'reflect.event.humiliated': [
    '被人这样看低，心里一定很不是滋味。这不是你的问题。',
    '这样的话、这样的态度，会让人难受很久。',
  ],
  'reflect.event.cheated': [
    '骗你的，偏偏是你信任的那个人。很多事一下子都变了样。',
    '发现对方心里还有别人，这真的是很大的打击。',
  ],
  'reflect.event.lied': [
    '对方没有跟你说实话，现在你都不知道还能信什么了。',
    '不管瞒的是什么，被亲近的人骗，本身就很伤人。',
  ],
  'reflect.event.left': [
    '决定是对方做的，难受却要你来承受。',
    '你一直当作依靠的人走了，这一下真的很难接受。',
  ],
  'reflect.event.blamed': [
    '错算到了你头上，可听你说，事情并不是那样。',
    '明明不是你的事，却要你来背，换谁都憋屈。',
  ],
  'reflect.event.notBelieved': [
    '你说出来了，却没有被当回事。有时候这比事情本身更伤人。',
    '明明很难受，却被说成没什么，就只剩你自己扛着了。',
  ],
  'reflect.event.credit': [
    '活儿是你干的，功劳却成了别人的。',
    '自己的心血被别人拿去邀功，这口气确实咽不下。',
  ],
  'reflect.event.landlord': [
    '这关系到你住的地方，可主动权又不在你手上。',
    '你得住在那里，他们却这样对你，真的很憋气。',
  ],
  'reflect.event.controlled': [
    '本来该你自己决定的事，都被别人管着。',
    '在那里，你几乎没有一点自己的空间。',
  ],
  'reflect.event.pushed': [
    '他们在推着你，过他们想要你过的日子。',
    '非要你照他们的意思来，你身上的压力很大。',
  ],
  'reflect.event.talkedBehind': [
    '他们在你听不见的地方说你，你连回一句的机会都没有。',
    '你的事被人在背后传来传去，以后很难再放心跟人相处。',
  ],
  'reflect.event.disliked': [
    '在那里，好像人人都跟你过不去。',
    '待在一个觉得不被喜欢的地方，真的很累。',
  ],
  'reflect.event.noHelp': ['该管的人却不管。', '遇到这样的事，却没有人出面。'],
  'reflect.event.relapsed': [
    '坚持了那么久，又有了反复，能说出来不容易。',
    '又发生了一次，心里一定不好受。可之前的那些日子，仍然是算数的。',
  ],
  'reflect.event.leftOut': [
    '他们没有算上你，而你看见了。被这样落下，很难受。',
    '大家都在，唯独没有你。哪怕没人说破，也挺伤人的。',
  ],
  'reflect.event.noReply': [
    '等不到回应，只能自己去猜那是什么意思，真的很磨人。',
    '你伸出手去，对面却没有一点声音。',
  ],
  'reflect.event.ignored': [
    '被当作不存在一样，真的很难受。',
    '明明就在身边，却没有人理你，这比吵一架还难受。',
  ],
  'reflect.event.promiseBroken': [
    '你是当真在等的，对方却没有做到。',
    '说好的事，到头来在对方那里不算数。',
  ],
  'reflect.event.criticised': [
    '好像不管你怎么做，都能被挑出不对来。',
    '你做了那么多，等来的却是一句句不满意。',
  ],
  'reflect.event.shoutedAt': [
    '被人这样吼、这样骂，谁都会难受。',
    '那些话冲着你来，你只能在那儿受着。',
  ],
  'reflect.event.rejected': [
    '你鼓起劲去试了，等来的却是拒绝，挺打击人的。',
    '被拒绝的时候，很容易觉得是自己这个人不行。',
  ],
  'reflect.event.selfShouted': [
    '你没忍住发了火，现在心里过意不去。因为你在乎他们。',
    '当时的火气比你想的要大，你其实不想那样。',
  ],
  'reflect.event.badParent': [
    '你在用很严的标准要求自己做父母。不在乎的人，是不会这样问自己的。',
    '你想做个好家长，现在却觉得自己没做到。',
  ],
  'reflect.event.disappointed': [
    '你怕让在乎的人失望。',
    '比起事情本身，他们失望的样子更让你难受。',
  ],
  'reflect.event.notEnough': [
    '这句话说在自己身上，很重。',
    '你对自己说的话，比你会对别人说的狠多了。',
  ],
  'reflect.event.failed': [
    '你是抱着希望的，结果却不是想要的，心里一定很失落。',
    '花了那么多力气，看到这样的结果，真的不好受。',
  ],
  'reflect.event.mistake': [
    '事情出了岔子，你觉得责任在自己身上。',
    '已经改不了了，所以才一直过不去。',
  ],
  'reflect.event.froze': [
    '当时什么都说不出来。很多人在那种时候都会这样，这不是你选的。',
    '那一刻什么都说不出来，可能后来才想到该怎么回。',
  ],
  'reflect.event.feltSmall': [
    '那种难堪，事情过去了也还在。',
    '你说的是一种很丢脸的感觉，可它是别人那样对你带来的。',
  ],
  'reflect.event.panicBody': [
    '你的身体现在拉着警报，这很吓人，但它会慢慢退下去的。',
    '身体一下子有这么多反应，一定很害怕。我在。',
  ],
  'reflect.event.seesKidsLittle': [
    '和孩子在一起的时间那么少，中间的日子就特别长。',
    '你每天都是他们的爸爸妈妈，能在一起的却只有那么几天。',
  ],
  'reflect.event.babyCries': [
    '孩子一直闹，你又没怎么睡，真的很难熬。',
    '能做的你都做了，可有些晚上就是怎么哄都不行。',
  ],
  'reflect.event.illRelative': [
    '最亲的人病着，自己却帮不上多少，这种滋味很难受。',
    '心里一直挂着那边，自己的日子还得照样过。',
  ],
  'reflect.event.emptyHome': [
    '回去以后，屋里就只有自己，这种时候最冷清。',
    '一个人的时间，会显得特别长。',
  ],
  'reflect.event.tellsFine': [
    '在别人面前你都说没事，真实的样子没有人看见。',
    '一直这样撑着给人看，是很累的。',
  ],
  'reflect.event.noBother': [
    '你不想给人添麻烦，所以就都自己咽下去了。',
    '你先替别人想了，却没有人来替你分担。',
  ],
  'reflect.event.untold': ['这件事，你一直没说出口。', '说不出口，就只能自己装着。'],
  'reflect.event.knowsNobody': [
    '身边没有一个朋友，这样的日子挺孤单的。',
    '周围都是生面孔，有事也不知道能找谁。',
  ],
  'reflect.event.nobodyAsks': [
    '这些事你都是自己扛着，本来不该这样的。',
    '身边没有一个人真正问过你好不好。',
  ],
  'reflect.event.language': [
    '换了一种语言，就很难让人看到真正的你，又累又孤单。',
    '每句话都要费劲去想，好像整个人都变笨了，其实并不是。',
  ],
  'reflect.event.distant': [
    '你们之间的距离，你是感觉得到的。',
    '人还在身边，却不像以前那样靠得近了。',
  ],
  'reflect.event.allOnMe': [
    '什么都落在你身上，没有人替你接过去一点。',
    '全靠你一个人撑着，这对一个人来说太多了。',
  ],
  'reflect.event.missedHome': [
    '他们都在一起，你却没法在场。',
    '这样的日子没能和他们一起过，心里一定很遗憾。',
  ],
  'reflect.event.nightShift': [
    '别人睡的时候你得醒着，这样熬下来，人是会被掏空的。',
    '这样的班很耗人，别的事还都得围着它转。',
  ],
  'reflect.event.waiting': [
    '只能等，又没有办法让它快一点。',
    '悬着的时候最难熬，松不了气，也没法面对。',
  ],
  'reflect.event.cannotFocus': [
    '坐下来了，却什么都进不去。心里装着这么多，也难怪。',
    '脑子已经太满了，没有地方再装别的。',
  ],
  'reflect.event.puttingOff': [
    '一边拖着，一边心里又不踏实。',
    '最难的就是开头，越放着，看起来越大。',
  ],
  'reflect.event.othersAhead': [
    '看看别人，好像就剩自己落在后面。',
    '别人好像都安排得好好的。只是你看到的是他们的外面，比的却是自己的里面。',
  ],
  'reflect.event.workload': [
    '这么多活儿，本来就不该压在一个人身上。',
    '这阵子，你根本没有好好歇过。',
  ],
  'reflect.event.cannotPay': [
    '钱不够，账单却照样来，这是实实在在的压力。',
    '不知道这笔钱从哪儿来，心里一定很慌。',
  ],
  'reflect.event.cannotSayNo': [
    '你总是答应别人，累的却是自己。',
    '“不”字很难说出口，因为你不想让谁失望。',
  ],
  'reflect.event.dilemma': [
    '这个决定很难，选哪边都会失去一些东西。',
    '心里一半想这样，一半又想那样。',
  ],
  'reflect.event.replaying': [
    '它一直在脑子里转，想放也放不下。',
    '事情已经过去了，脑子却还在一遍遍地放。',
  ],
  'reflect.event.withdrawn': [
    '你把自己收起来了，外面的事现在都太费力。',
    '眼下要面对人，对你来说太累了。',
  ],
  'reflect.event.noAppetite': [
    '连饭都吃不下了，可见这件事对你的影响有多大。',
    '身体也跟着一起难受了。',
  ],
  'reflect.event.crying': [
    '眼泪出来了，就让它出来，在这里不用忍着。',
    '你哭了，这件事真的让你很难受。',
  ],
  'reflect.event.missing': ['你真的很想念。', '人不在身边，很多时刻你都会感觉到。'],
  'reflect.event.boiling': ['你现在真的气坏了。', '这么大的火气，一定有它的原因。'],
  'reflect.event.noUse': [
    '你试了又试，却看不到变化，真的很让人泄气。',
    '花了那么多力气都没有结果，难怪你会怀疑还值不值得。',
  ],
  'reflect.event.better': ['好一点了，听到这个我也高兴。', '能松一松，真好。'],
  'reflect.event.tired': ['你是真的累了。', '这阵子你一直在往外掏，却没怎么歇过。'],
  'reflect.event.often': [
    '原来不是一两次，是一次又一次，这很消磨人。',
    '不知道下一次什么时候来，只知道还会来。',
  ],
  'reflect.event.worse': ['这样下来，是一天比一天难了。', '你一直在撑，可力气快用完了。'],
  'reflect.event.long': ['原来已经这么久了。', '这么长的时间，你都是这样过来的。'],

  'talk.ask.event.sarcasm': ['是哪里出了问题？', '到底发生了什么？'],
  'talk.ask.event.patientDied': ['哪一幕你最放不下？', '在那里，有谁能跟你聊聊这件事？'],
  'talk.ask.event.noGoodbye': ['如果还有机会，你最想说什么？'],
  'talk.ask.event.firstWithout': ['那一天，你想怎么过？'],
  'talk.ask.event.belongings': ['看到它的时候，你会想起什么？'],
  'talk.ask.event.toldToMoveOn': ['你更希望听到他们说什么？'],
  'talk.ask.event.fearScolded': ['你猜对方会怎么说？', '关于这件事，你希望对方知道什么？'],
  'talk.ask.event.fearFired': ['是什么让你觉得会走到那一步？'],
  'talk.ask.event.fearLeft': ['什么时候最怕？'],
  'talk.ask.event.fearFailed': ['如果真的没成，对你来说最难的会是什么？', '最没把握的是哪一部分？'],
  'talk.ask.event.fearJudged': ['你觉得他们会怎么想？'],
  'talk.ask.event.publicScold': ['当时站在那里，你心里是怎样的？', '起因是什么？'],
  'talk.ask.event.compared': ['你最希望他们看到你的什么？'],
  'talk.ask.event.humiliated': ['当时你心里在想什么？', '哪一句到现在还在耳边？'],
  'talk.ask.event.cheated': ['你知道多久了？', '知道以后，这些天你是怎么过来的？'],
  'talk.ask.event.lied': ['这件事让你们之间变成什么样了？'],
  'talk.ask.event.left': ['从那以后，你是怎么过来的？'],
  'talk.ask.event.blamed': ['从你这边看，事情其实是怎样的？'],
  'talk.ask.event.notBelieved': ['当时你最需要他们怎么做？'],
  'talk.ask.event.credit': ['如果可以，你当时想说什么？'],
  'talk.ask.event.landlord': ['现在到哪一步了？', '事情怎样解决，你才能住得安心？'],
  'talk.ask.event.controlled': ['如果由你来定，你会怎么选？'],
  'talk.ask.event.pushed': ['那你自己想要的是什么？'],
  'talk.ask.event.talkedBehind': ['是谁说的？'],
  'talk.ask.event.disliked': ['发生了什么，让你有这种感觉？'],
  'talk.ask.event.noHelp': ['你希望他们怎么做？'],
  'talk.ask.event.relapsed': ['那阵子，你过得怎么样？'],
  'talk.ask.event.leftOut': ['你是怎么发现的？', '他们当中，你和谁最近？'],
  'talk.ask.event.noReply': ['在这之前，你们最后一次说了什么？'],
  'talk.ask.event.ignored': ['是从什么时候变成这样的？'],
  'talk.ask.event.promiseBroken': ['这件事对你有多重要？'],
  'talk.ask.event.criticised': ['这一次是因为什么？'],
  'talk.ask.event.shoutedAt': ['听到那些话，你心里是什么感觉？', '如果可以，你想怎么回那些话？'],
  'talk.ask.event.rejected': ['你原本盼着的是什么？'],
  'talk.ask.event.selfShouted': ['在那之前发生了什么？', '现在你最想跟他们说什么？'],
  'talk.ask.event.badParent': ['发生了什么，让你这样想？'],
  'talk.ask.event.disappointed': ['如果他们看到你现在的样子，你觉得会说什么？'],
  'talk.ask.event.notEnough': ['发生了什么，让你这样想自己？', '要是朋友这么说自己，你会怎么回？'],
  'talk.ask.event.failed': ['对你来说，最难受的是哪一点？', '现在有谁知道这件事？'],
  'talk.ask.event.mistake': ['你最担心它会带来什么？'],
  'talk.ask.event.froze': ['如果当时能说出来，你想说什么？'],
  'talk.ask.event.feltSmall': ['哪一幕最难忘掉？'],
  'talk.ask.event.panicBody': ['你现在在哪里，周围能看到些什么？'],
  'talk.ask.event.seesKidsLittle': ['每次孩子走的时候，是什么感觉？'],
  'talk.ask.event.babyCries': ['上一次能连着睡几个小时，是什么时候？'],
  'talk.ask.event.illRelative': ['现在情况怎么样？', '这段时间，有谁在照顾你？'],
  'talk.ask.event.emptyHome': ['一天里哪个时候最冷清？'],
  'talk.ask.event.tellsFine': ['要是不用装，别人会看到什么？'],
  'talk.ask.event.noBother': ['要是换成他们有事，你会希望他们怎么做？'],
  'talk.ask.event.untold': ['是什么让你很难开口？'],
  'talk.ask.event.knowsNobody': ['晚上和周末，你一般怎么过？'],
  'talk.ask.event.nobodyAsks': ['如果有人问了，你最想说的是什么？'],
  'talk.ask.event.language': ['上一次觉得“这才是我”，是什么时候？'],
  'talk.ask.event.distant': ['以前你们之间是什么样子？'],
  'talk.ask.event.allOnMe': ['要是能交出去一样，你最想交出哪一样？'],
  'talk.ask.event.missedHome': ['你最想在场的是哪一刻？'],
  'talk.ask.event.nightShift': ['这一班里，最难熬的是哪一段？'],
  'talk.ask.event.waiting': ['大概什么时候会知道？'],
  'talk.ask.event.cannotFocus': ['那时候脑子里都在想什么？'],
  'talk.ask.event.puttingOff': ['第一步难在哪里？'],
  'talk.ask.event.othersAhead': ['比的时候，你最在意的是哪一样？'],
  'talk.ask.event.workload': ['上一次有一天完全属于自己，是什么时候？'],
  'talk.ask.event.cannotPay': ['最急着要付的是什么？'],
  'talk.ask.event.cannotSayNo': ['要是拒绝了，你怕会怎样？'],
  'talk.ask.event.dilemma': ['两边各有什么让你放不下？'],
  'talk.ask.event.replaying': ['脑子最常回到哪一幕？'],
  'talk.ask.event.withdrawn': ['出门、见人，对你来说最难的是哪一点？'],
  'talk.ask.event.noAppetite': ['上一次吃下一点东西，是什么时候？'],
  'talk.ask.event.crying': ['眼泪出来的时候，你想到了什么？'],
  'talk.ask.event.missing': ['什么时候最想？'],
  'talk.ask.event.boiling': ['是哪一下把你点着的？'],
  'talk.ask.event.noUse': ['到现在，你都试过些什么？'],
  'talk.ask.event.better': ['是什么帮到了你？', '和之前比，哪里不一样了？'],
  'talk.ask.event.tired': ['这样累，是从什么时候开始的？'],
  'talk.ask.event.often': ['知道它还会再来，你心里是什么感觉？', '上一次发生了什么？'],
  'talk.ask.event.worse': ['最近是什么让它更难了？'],
  'talk.ask.event.long': ['刚开始的时候，发生了什么？', '这么久，你是靠什么撑过来的？'],
}
