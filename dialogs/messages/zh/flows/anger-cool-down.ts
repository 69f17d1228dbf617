import type { angerCoolDown as en } from '../../en/flows/anger-cool-down.ts'
import type { Message } from '../../message.ts'

export const angerCoolDown: Record<keyof typeof en, Message> = {
  'angerCoolDown.title': '先消消气',
  'angerCoolDown.intro': [
    '生气没有错，很可能也有道理。我们只是先让火气降下来，接下来怎么做由你决定，不由怒气决定。随时可以暂停，也可以停下。',
  ],
  'angerCoolDown.why':
    '人一生气，身体就准备好要“打一架”，这时候看什么都更来气。把火全发出来好像很痛快，其实往往是在添柴；让身体慢下来，才是抽掉柴火。',
  'angerCoolDown.purpose': '适合火气快压不住的时候：吵架、被人冒犯、想发一条会后悔的消息。',
  'angerCoolDown.avoid':
    '如果有人在伤害你、威胁你，先保证安全，再谈冷静。这个练习也不是叫你忍气吞声，只是等到你能自己选择的时候再回应。',
  'angerCoolDown.distressBefore': [
    '先看看：0 分是一点也不气，10 分是气到极点，你现在大概几分？',
    '开始之前，0 到 10 分，0 是不生气，10 是最生气，这会儿有几分？',
  ],
  'angerCoolDown.space': [
    '先跟这件事拉开一点距离。你能走开十分钟左右吗？',
    '有点距离最管用。现在能离开那里十来分钟吗？',
  ],
  'angerCoolDown.space.again': '能走开，得留在原地，还是那里不安全？',
  'angerCoolDown.space.help':
    '换个房间、去楼道、洗手间，或者在楼下慢慢走一圈都行。要是得看着孩子、守着岗位，我们就在原地做。',
  'angerCoolDown.space.away': '我可以走开一下',
  'angerCoolDown.space.stay': '我得留在这里',
  'angerCoolDown.space.unsafe': '这里有人可能会伤害我',
  'angerCoolDown.stepAway': [
    '那就去吧，慢慢走。有人等着你的话，说一句“我需要十分钟，待会儿再说”就够了。那条消息先不发。要是在开车，找个安全的地方停下来。到了就说“做完了”。',
  ],
  'angerCoolDown.stepAway.again': '慢慢走到别处去，到了就说“做完了”。',
  'angerCoolDown.stepAway.help':
    '看不见、听不到那件事的地方就行。不用跑，也不摔门，慢一点才有用。到了就说“做完了”。',
  'angerCoolDown.stayPut': [
    '那我们就在原地腾出一点空间。往后靠一靠，或者稍微侧过身，眼睛看看别处，手里的东西先放下。这几分钟什么都不用回应，“让我想想”也是一种回应。好了就说“做完了”。',
  ],
  'angerCoolDown.stayPut.again': '侧一侧身，看看别处，什么都不用回应。好了就说“做完了”。',
  'angerCoolDown.stayPut.help':
    '往后退半步也算，看一会儿地面也算。要是对方追着问，就说：“现在先不谈，晚点再说。”好了就说“做完了”。',
  'angerCoolDown.unsafe': [
    '那先顾安全，练习不重要。可以的话，离开那个人，到有别人的地方去；要是觉得自己会受伤，就打报警电话。别人这样做，不是你的错。发“真人”两个字，我告诉你可以找谁；等你到了安全些的地方，再说“做完了”。',
  ],
  'angerCoolDown.unsafe.again':
    '先顾安全。发“真人”可以看到能找谁；到了安全些的地方，再说“做完了”。',
  'angerCoolDown.safer': [
    '到了安全些的地方就好。你生气是有道理的，现在不用去跟那个人把事情讲清楚。后背找个地方靠着，慢慢看看四周，长长地呼几口气。好了就说“做完了”。',
  ],
  'angerCoolDown.safer.again': '靠着点什么，慢慢看看四周。好了就说“做完了”。',
  'angerCoolDown.closeSafer': [
    '先保证安全，讲道理的事以后再说。把发生的事告诉一个你信得过的人，或者发“真人”，找里面的人说一说。他们见过这样的事，不会大惊小怪。再有危险，就先离开，打报警电话。',
  ],
  'angerCoolDown.how': ['接下来照顾身体。你想用哪种方式？', '我们让身体慢下来。哪种比较适合你？'],
  'angerCoolDown.how.again': '慢呼吸，松一松身体，还是用感官？',
  'angerCoolDown.how.breathe': '慢呼吸',
  'angerCoolDown.how.loosen': '松一松身体',
  'angerCoolDown.how.senses': '用感官的练习',
  'angerCoolDown.breathe': [
    '用鼻子吸气，心里数到 4；再慢慢呼出去，数到 6，像在吹凉一勺汤。脑子里的气话冒出来，就让它冒，再回到数数上。做三分钟左右，做完说“做完了”。',
  ],
  'angerCoolDown.breathe.again': '吸气数到 4，呼气数到 6，气话来了就再回到数数上。做完说“做完了”。',
  'angerCoolDown.breathe.help':
    '数到几不要紧，呼气慢就行。要是呼吸让你更烦、更不舒服，就不管它，看着一样不动的东西就好。做完说“做完了”。',
  'angerCoolDown.loosen': [
    '把手张开。肩膀放下来，再放一次，它常常会自己又耸上去。牙关松开，眉头也松开。旁边有凉水的话，冲一冲手腕。慢慢地做两遍，做完说“做完了”。',
  ],
  'angerCoolDown.loosen.again': '手张开，肩放下，牙关松开，慢慢来。做完说“做完了”。',
  'angerCoolDown.loosen.help':
    '只挑一个地方：火气在哪里，拳头、下巴还是肚子。每呼一口气，让那里软一点；哪里疼就跳过哪里。做完说“做完了”。',
  'angerCoolDown.easeOff':
    '那就不做这个了，不是每种办法都适合每个人。睁着眼，看着一样不动的东西，感觉一下自己坐着或站着的地方。一分钟就够。好了就说“做完了”。',
  'angerCoolDown.easeOff.again': '看着一样不动的东西，一分钟就好。好了就说“做完了”。',
  'angerCoolDown.distressAfter': [
    '现在再看看：0 到 10 分，还有多生气？',
    '再量一次。这会儿的火气，0 到 10 分，大概几分？',
  ],
  'angerCoolDown.notYet': [
    '那现在先不做决定，身体降下来需要时间。想再来一轮，换成用感官的练习，还是先到这儿？',
  ],
  'angerCoolDown.notYet.again': '再来一轮，用感官，还是先这样？',
  'angerCoolDown.notYet.more': '再来一轮',
  'angerCoolDown.notYet.senses': '换成用感官的练习',
  'angerCoolDown.notYet.enough': '先这样吧',
  'angerCoolDown.crossed': [
    '现在冷静一些了：是哪一下让你觉得过分了？一句话，只说那一下就好，从头讲一遍又会把火点起来。',
    '我们看看是为了什么。哪个瞬间越过了你的线？一句话就够。',
  ],
  'angerCoolDown.crossed.again': '让你觉得过分的那一下，一句话。',
  'angerCoolDown.crossed.help':
    '就像镜头拍到的那样，说了什么，做了什么。比如：“他当着大家的面替我回答。”',
  'angerCoolDown.matters': [
    '怒气背后常常守着一样东西。这件事里，你在乎的是什么？',
    '这股火想替你护住什么？',
  ],
  'angerCoolDown.matters.again': '这件事里，你在乎的是什么？',
  'angerCoolDown.matters.help':
    '被尊重、公平、能歇一歇、在乎的人、能自己说了算、不想一个人扛。哪个比较接近？',
  'angerCoolDown.act': [
    '想清楚这一点，你打算怎么办？今天什么都不做，也是一种选择。',
    '现在由你来选，不由怒气来选。怎样做比较好？',
  ],
  'angerCoolDown.act.again': '好好说出来，过一晚再看，还是这次就放下？',
  'angerCoolDown.act.help':
    '想想一个星期以后的你，会庆幸自己怎么做？拿不准的话，先过一晚，什么也不会少。',
  'angerCoolDown.act.speak': '好好说出来',
  'angerCoolDown.act.sleepOnIt': '先过一晚再看',
  'angerCoolDown.act.letGo': '这次就放下',
  'angerCoolDown.begin': [
    '你会怎么开口？一句话，说自己，不说对方。',
    '我们找一句对方听得进去的话。你会怎么起头？',
  ],
  'angerCoolDown.begin.again': '第一句话，从“我”说起。',
  'angerCoolDown.begin.help':
    '可以这样说：“当……的时候，我觉得……，我希望……”。比如：“你替我回答的时候，我觉得自己很小，下次我想自己说。”',
  'angerCoolDown.later': [
    '你打算什么时候再来看它？定好时间，中间就不用一直攥着它。',
    '好，可以等。哪个安静的时候再回来看它？',
  ],
  'angerCoolDown.later.again': '大概哪天，什么时候？',
  'angerCoolDown.later.help': '睡一觉、吃点东西之后，比如明天早饭后。',
  'angerCoolDown.close.begin': [
    '你的第一句话是：“{begin}”。等两个人都平静的时候再说，别在气头上。火又上来的话，先走开一会儿。都在这里，可以留着。',
  ],
  'angerCoolDown.close.later': [
    '那它就有自己的时间了，在那之前什么都不用回应。火又上来的话，先拉开距离，慢慢呼几口气。都在这里，可以留着。',
  ],
  'angerCoolDown.close': [
    '还在气头上的时候，什么都不用急着回应。再上来的话：拉开距离，慢慢呼气，然后再决定。',
    '这个在哪里都能做，一句话也不用说：走开一点，手松开，慢慢呼气，然后才决定。',
  ],
  'angerCoolDown.row.crossed': '过分的那一下',
  'angerCoolDown.row.matters': '我在乎的是',
  'angerCoolDown.row.begin': '我可以这样开口',
  'angerCoolDown.row.later': '再来看它的时间',
  'angerCoolDown.followUp': '昨天你先让火气降下来，再做决定。今天再看这件事，感觉怎么样？',
}
