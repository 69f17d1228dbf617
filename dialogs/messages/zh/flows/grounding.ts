import type { grounding as en } from '../../en/flows/grounding.ts'
import type { Message } from '../../message.ts'

export const grounding: Record<keyof typeof en, Message> = {
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
    '那我们把它变得很小。在身边挑一样普普通通、没什么特别意义的东西。把注意力放在它上面：它的边、颜色、重量。好了就说“做完了”。',
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
  'grounding.followUp': '昨天你借着五感，一样一样回到了当下。后来怎么样？',
}
