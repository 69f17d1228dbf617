import type { safetyPlan as en } from '../en/safety-plan.ts'
import type { Message } from '../message.ts'

export const safetyPlan: Record<keyof typeof en, Message> = {
  'safetyPlan.title.signs': '提醒我的信号',
  'safetyPlan.title.alone': '我一个人可以做的',
  'safetyPlan.title.distract': '能让我分心的人和地方',
  'safetyPlan.title.ask': '我可以求助的人',
  'safetyPlan.title.professionals': '专业人员和热线',
  'safetyPlan.title.surroundings': '让身边更安全',
  'safetyPlan.title.help': '紧急的时候',

  'safetyPlan.choice.next': '下一步',
  'safetyPlan.choice.later': '以后再写',
  'safetyPlan.choice.start': '写一份',
  'safetyPlan.choice.goOn': '补上空着的',
  'safetyPlan.choice.change': '改一改',
  'safetyPlan.choice.keep': '就这样',
  'safetyPlan.choice.now': '是，现在就有',
  'safetyPlan.choice.known': '不是，只是我认得的信号',

  'safetyPlan.intro': [
    '安全计划是一张短短的清单，趁还能想事情的时候写好，留给难熬的时刻用：六个小步骤，都用你自己的话。写下的会马上保存。说“下一步”可以跳过，说“撤销”可以收回，说“以后再写”就停下来。',
    '我们来为难熬的时刻列一张清单：六步，用你自己的话，不用写得多好。写一点就存一点；“下一步”往前走，“撤销”收回，“以后再写”停下。',
  ],
  'safetyPlan.resumed': [
    '我们接着写你的安全计划，从还空着的地方开始。',
    '回到你的安全计划。之前写的都在。',
  ],
  'safetyPlan.ask.signs': [
    '第{number}步，共6步：你怎么知道自己开始不好了？可以是一个念头、一种感觉、一个举动，或者某种场合。一行写一个，想写几个都行。',
    '第{number}步，共6步：难熬的时刻要来的时候，会有什么信号？想法、情绪、身边发生的事都算。一行一个，发给我就好。',
  ],
  'safetyPlan.ask.alone': [
    '第{number}步，共6步：不靠别人，你做什么能把注意力移开，哪怕只有十分钟？',
    '第{number}步，共6步：最难受的那一阵过去之前，你自己可以做些什么？哪些多少管过一点用？',
  ],
  'safetyPlan.ask.distract': [
    '第{number}步，共6步：跟谁在一起，或者去哪里，你会轻松一点？不用跟他们说什么心事。',
    '第{number}步，共6步：不想一个人待着的时候，可以去哪儿，可以找谁待一会儿？聊别的就好。',
  ],
  'safetyPlan.ask.ask': [
    '第{number}步，共6步：很不好的时候，你可以告诉谁？最好写上名字和联系方式。',
    '第{number}步，共6步：谁会想知道，会赶过来，或者愿意在电话里陪着你？写下名字，愿意的话加上号码。',
  ],
  'safetyPlan.ask.professionals': [
    '第{number}步，共6步：你可以找哪些专业的人？医生、咨询师、医院，或者你信得过的热线，知道号码和时间就一起写上。你所在地区的热线我会自动放在最后。',
    '第{number}步，共6步：需要的时候，可以联系哪位医生、哪家诊所、附近哪个急诊？当地的热线会自动加上。',
  ],
  'safetyPlan.ask.surroundings': [
    '第{number}步，共6步：怎样让身边更安全？可以把东西放远，或者请谁替你保管。不用写出是什么，“先交给我姐”就够了。也可以写：到时候去哪里待着。',
    '第{number}步，共6步：难熬的时候，你待的地方怎样能更安全一点？离远一些就有用：请人代管，或者换个地方。请不要写出具体是什么。',
  ],
  'safetyPlan.ask.more': [
    '第{number}步，共6步：{title}。现在写着：\n{lines}\n可以再加一行，也可以说“把1改成……”“删除1”，或者“下一步”。',
    '第{number}步，共6步：{title}，目前有：\n{lines}\n还要加吗？要改就说“把1改成……”，要删就说“删除1”，或者说“下一步”。',
  ],
  'safetyPlan.hint.signs': [
    '有的人会睡不好、不回消息、觉得自己没用，或者某个念头一直冒出来。你是什么样的？也可以说“下一步”。',
  ],
  'safetyPlan.hint.alone': [
    '有的人会冲个澡、听音乐、下楼走一圈、慢慢呼吸、打游戏、做饭、抱抱猫狗。哪一样像你？也可以说“下一步”。',
  ],
  'safetyPlan.hint.distract': [
    '咖啡馆、公园、图书馆、球场，什么都能聊的表妹，或者一个网上的小组。哪个离你近？也可以说“下一步”。',
  ],
  'safetyPlan.hint.ask': [
    '可以是朋友、家人、邻居、老师，有一个就够。没有的话说“下一步”，后面的热线可以顶上。',
  ],
  'safetyPlan.hint.professionals': [
    '社区医生算，学校或公司的心理老师算，最近的医院也算。还没有的话说“下一步”，当地的热线就在后面。',
  ],
  'safetyPlan.hint.surroundings': [
    '比如：“请我哥先替我收着”“那天晚上去朋友家住”“到有人的地方去”。不用写出东西的名字。也可以说“下一步”。',
  ],
  'safetyPlan.written': [
    '写好了。{title}：\n{lines}\n这一步还有吗？没有就说“下一步”。',
    '{title}：\n{lines}\n再加一行，或者说“下一步”。',
    '记下了。{title}：\n{lines}\n还有要写的吗？没有就“下一步”。',
  ],
  'safetyPlan.undone': '刚才那一步收回了。',
  'safetyPlan.fault.long':
    '这一行太长了，最多{most}个字，难受的时候短一点也更好读。能不能说得短一些？别的都没有丢。',
  'safetyPlan.fault.full':
    '一步最多{most}行，这里已经满了：\n{lines}\n想换的话，先说“删除1”，或者“把1改成……”。',
  'safetyPlan.fault.missing':
    '我找不到这一行。这里写着：\n{lines}\n可以带上编号说“删除1”，或者“把1改成……”。',
  'safetyPlan.fault.nothing': '没有可以撤销或写进去的内容。接着写就好，或者说“下一步”。',
  'safetyPlan.sign.ask': [
    '我记下来了。我怕漏掉什么，想问一句：它现在就在吗？',
    '已经写进去了。这件事要紧，所以我要问：此刻你也是这种感觉吗？',
  ],
  'safetyPlan.sign.askOnly': '这件事要紧，我得问一句：你现在就是这样的感觉吗？',
  'safetyPlan.sign.known': [
    '谢谢你。那它就是一个你认得的信号。',
    '好。它再来的时候你认得出来，清单会告诉你下一步做什么。',
  ],
  'safetyPlan.refused': [
    '不想写就不写。说“下一步”可以跳过，说“以后再写”就先放下；写过的都留着。',
    '没关系。可以跳过这一步（“下一步”），也可以停在这里（“以后再写”），什么都不会丢。',
  ],
  'safetyPlan.why': [
    '最难受的时候，很难想起什么有用。自己提前写好的清单可以替你记着；研究里，有计划的人更少走到危险的地步。它是你的，写什么由你定。',
    '因为最难的那一阵会过去，在那之前，计划是可以抓住的东西。它是你写的，所以合你；想改随时可以改。',
  ],
  'safetyPlan.paused': [
    '写下的都保存好了。输入“安全计划”就能看，也能接着写。',
    '好，先到这里。都留着，输入“安全计划”就回来了。',
  ],
  'safetyPlan.finished': [
    '你的计划写完了。输入“安全计划”随时能看、能改，也可以打印或存下来。如果有信得过的人，给他看看会更好。',
    '整份计划都在这里了，它是你的。什么时候输入“安全计划”都能看到。留一份在容易找到的地方：纸上，或者手机里。',
  ],
  'safetyPlan.finishedEarly': [
    '计划先这样保存着，有几步还空着，也没关系。输入“安全计划”就能看，随时可以补。',
    '有空着的地方，也已经是一份计划了。输入“安全计划”可以看、可以打印，也可以接着写。',
  ],
  'safetyPlan.show': ['这是你的安全计划：\n\n{plan}', '你的计划在这里，一步一步来：\n\n{plan}'],
  'safetyPlan.none': [
    '你还没有安全计划。它是一张为难熬的时刻准备的短清单，用你自己的话写：什么是信号、什么管用、可以找谁。大约十分钟。我们写一份好吗？',
  ],
  'safetyPlan.noneYet': '现在还没有安全计划。等眼前这件事说完，再输入“安全计划”，我们就写一份。',
  'safetyPlan.notNow': '好。什么时候想写，输入“安全计划”就行。',
  'safetyPlan.change': [
    '改哪一步？也可以直接说哪一行：“把2.1改成……”“删除2.1”“在3加：……”，或者“撤销”。',
    '选一步，或者一句话说完：“在4加：……”“把1.2改成……”“删除5.1”“撤销”。',
  ],
  'safetyPlan.kept': '那就这样放着。需要的时候输入“安全计划”。',
  'safetyPlan.gone':
    '写计划的方式在你开始之后改过了，所以没法正好从那里接着写。你写的都留着：输入“安全计划”就能看到，也能继续。',
}
