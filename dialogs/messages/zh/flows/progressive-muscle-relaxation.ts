import type { progressiveMuscleRelaxation as en } from '../../en/flows/progressive-muscle-relaxation.ts'
import type { Message } from '../../message.ts'

export const progressiveMuscleRelaxation: Record<keyof typeof en, Message> = {
  'progressiveMuscleRelaxation.title': '一紧一松',
  'progressiveMuscleRelaxation.intro': [
    '我们一处一处地来：先轻轻绷紧，停一会儿，再松开。快慢由你，每做完一处跟我说一声。全程都不该疼，哪里不想做就不做。',
  ],
  'progressiveMuscleRelaxation.why':
    '担心和火气常常不知不觉积在肌肉里。先有意绷紧一下，更容易体会到松开是什么感觉；身子松开了，心往往也会放松一点。',
  'progressiveMuscleRelaxation.purpose':
    '适合身上绷得紧的时候：肩膀发硬、牙关咬着、坐立不安、静不下来。',
  'progressiveMuscleRelaxation.avoid':
    '疼的地方、受过伤的地方不要做。刚做过手术、心脏不好或者怀孕时，先问问医生。如果留意身体会让你害怕，别的练习更合适。',
  'progressiveMuscleRelaxation.distressBefore': [
    '先看看：0 分是完全没有，10 分是最难受，你现在大概几分？',
    '开始之前，用 0 到 10 分说说现在有多难受，0 是一点也不，10 是最难受。',
  ],
  'progressiveMuscleRelaxation.settle': [
    '坐着或躺着都行，让身子有个依靠，把重量交给它。身上有没有哪里疼，或者受了伤？',
    '找个尽量舒服的姿势。身上有哪里疼，或者有伤吗？',
  ],
  'progressiveMuscleRelaxation.settle.again': '有哪里疼，还是可以开始了？',
  'progressiveMuscleRelaxation.settle.help':
    '问这个，是为了避开那里。要是你根本不想去留意身体，我们就换别的。',
  'progressiveMuscleRelaxation.settle.fine': '没有哪里疼',
  'progressiveMuscleRelaxation.settle.sore': '有地方疼',
  'progressiveMuscleRelaxation.settle.other': '不想做身体练习',
  'progressiveMuscleRelaxation.spare': [
    '谢谢你告诉我。那个地方我们不碰，轮到它或者靠近它的时候，选“这里不做了”就行。要是疼得厉害，我们就换别的。这样开始好吗？',
  ],
  'progressiveMuscleRelaxation.spare.again': '避开那里开始，还是换别的？',
  'progressiveMuscleRelaxation.spare.begin': '避开那里开始',
  'progressiveMuscleRelaxation.spare.other': '换别的吧',
  'progressiveMuscleRelaxation.part.leaveOut': '这里不做了',
  'progressiveMuscleRelaxation.part.hurts': '有点疼',
  'progressiveMuscleRelaxation.hands': [
    '先从手开始。握拳，用一半的力气就好，慢慢数到五。然后一下子松开，让手软软地放着，数到二十。做完了跟我说一声。',
  ],
  'progressiveMuscleRelaxation.hands.again':
    '用一半的力气握拳，数到五；松开，数到二十。做完了跟我说一声。',
  'progressiveMuscleRelaxation.hands.help':
    '没有什么标准的感觉。手握起来，觉得有点紧就够了，不用使劲，呼吸照常。再松开，让手随便放着。嫌数数麻烦，不数也行。',
  'progressiveMuscleRelaxation.arms': [
    '接下来是上臂。弯起胳膊，用一半的力气绷住，慢慢数到五。再让胳膊沉下去，留意一下是什么感觉，数到二十。',
    '到上臂了。把手往肩膀那边收，觉得有点紧就停住，数到五，再让胳膊落下来。就让它沉着，数到二十。',
  ],
  'progressiveMuscleRelaxation.arms.again': '上臂绷紧数到五，放下数到二十。疼就不做。',
  'progressiveMuscleRelaxation.shoulders': [
    '肩膀，很多东西都压在这里。往上轻轻耸一点，慢慢数到五，再让它落下来。脖子不用动，就让肩膀低低地待着，数到二十。',
    '现在是肩膀。轻轻提起来，数到五，再放下，它想落多低就落多低。停在那儿，数到二十。',
  ],
  'progressiveMuscleRelaxation.shoulders.again': '肩膀轻轻耸起数到五，放下数到二十。疼就不做。',
  'progressiveMuscleRelaxation.face': [
    '脸。闭紧眼睛，抿住嘴，牙关轻轻的就好，数到五。然后全都舒展开：额头、眼睛，上下牙之间留一点缝。数到二十。',
    '现在是脸。轻轻地往鼻子那儿皱起来，数到五。再松开、舒展，下巴垂一点，数到二十。',
  ],
  'progressiveMuscleRelaxation.face.again': '脸皱起来数到五，舒展开数到二十。疼就不做。',
  'progressiveMuscleRelaxation.belly': [
    '肚子。稍微绷硬一点，像有人要来戳你一下，数到五。再让它软下来，想多大就多大，数到二十。',
  ],
  'progressiveMuscleRelaxation.belly.again': '肚子绷硬一点数到五，软下来数到二十。疼就不做。',
  'progressiveMuscleRelaxation.legs': [
    '最后是腿。脚往地上或者床上踩一踩，腿会跟着绷紧，数到五。松开，让腿沉沉地放着，数到二十。要是快抽筋了，马上松开。',
  ],
  'progressiveMuscleRelaxation.legs.again': '脚踩住数到五，腿放沉数到二十。疼就不做。',
  'progressiveMuscleRelaxation.notice': [
    '现在什么都不用做，从头到脚再感觉一遍。哪里松了一点，或者和刚才不太一样？“没有”也可以。',
    '接下来只是留意一下。有没有哪里比刚才软一点、暖一点，或者沉一点？没有就说没有。',
  ],
  'progressiveMuscleRelaxation.notice.again': '有没有哪里和刚才不一样？',
  'progressiveMuscleRelaxation.notice.help':
    '可能只有一点点：手松了，脸热了，叹了一口气。也可能和刚才一样，头几次常常是这样。',
  'progressiveMuscleRelaxation.easeOff': [
    '那就别绷了，谢谢你说出来。哪里不舒服，就动一动、抖一抖。现在怎样会好一点？',
  ],
  'progressiveMuscleRelaxation.easeOff.again': '现在怎样会让你好受一点？',
  'progressiveMuscleRelaxation.easeOff.soft': '不绷紧，放松就好',
  'progressiveMuscleRelaxation.easeOff.grounding': '换成用感官的练习',
  'progressiveMuscleRelaxation.easeOff.stop': '停在这里',
  'progressiveMuscleRelaxation.soft':
    '好，不再绷紧了。让椅子或者床托着你，在身上找一个还算舒服的地方：一只手、脚底，哪怕只是鼻尖。把注意力放在那里，待一分钟左右。好了就说“做完了”。',
  'progressiveMuscleRelaxation.soft.again': '把注意力放在一个还算舒服的地方，好了就说“做完了”。',
  'progressiveMuscleRelaxation.distressAfter': [
    '慢慢回过神来。0 到 10 分，现在有多难受？',
    '想伸个懒腰就伸一个。现在的难受程度，0 到 10 分，大概几分？',
  ],
  'progressiveMuscleRelaxation.another': ['想再加一会儿慢呼吸，换成用感官的练习，还是今天先这样？'],
  'progressiveMuscleRelaxation.another.again': '慢呼吸，用感官的练习，还是先这样？',
  'progressiveMuscleRelaxation.another.breathing': '慢呼吸',
  'progressiveMuscleRelaxation.another.grounding': '换成用感官的练习',
  'progressiveMuscleRelaxation.another.enough': '先这样吧',
  'progressiveMuscleRelaxation.close': [
    '平时只做手和肩膀就够了，坐车、坐在桌前都行，别人看不出来。练几次，身体往往会放松得快一些。',
    '就是这样。明天要是想起来，趁肩膀还没绷紧，先做一两遍肩膀。',
  ],
  'progressiveMuscleRelaxation.row.notice': '不一样的地方',
  'progressiveMuscleRelaxation.followUp': '昨天你一处一处地绷紧、松开。今天身上感觉怎么样？',
}
