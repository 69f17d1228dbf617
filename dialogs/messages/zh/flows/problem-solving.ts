import type { problemSolving as en } from '../../en/flows/problem-solving.ts'
import type { Message } from '../../message.ts'

export const problemSolving: Record<keyof typeof en, Message> = {
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
  'problemSolving.followUp': '昨天你选了一小步。做到了吗？结果怎么样？',
}
