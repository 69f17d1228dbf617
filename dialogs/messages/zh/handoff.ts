import type { handoff as en } from '../en/handoff.ts'
import type { Message } from '../message.ts'

export const handoff: Record<keyof typeof en, Message> = {
  'handoff.disclosure':
    '开始之前先说清楚：我是一个程序，不是真人，也不是医生，我也会出错。平时没有人看我们的对话，只有一种例外：如果你要找真人，或者我觉得有人可能有危险，我会通知这项服务的咨询师，并且会告诉你。他们会知道情况有多严重，但看不到你写的内容；只有咨询师加入之后，才会看到你接下来写的话，这一点我也会告诉你。你写的内容会保存在运行 Evenkeel 的这台机器上，好让我记得；输入“导出”可以拿到一份副本，输入“删除”就会全部抹掉。如果你有危险，请立刻拨打当地的紧急电话，或者输入“真人”，看看可以联系谁。',

  'handoff.alerting': [
    '我正在通知这项服务的咨询师。会不会有人回应，我现在还不知道，一有消息就告诉你。请不要干等：如果情况变得危险，请拨打 {emergency}。',
  ],
  'handoff.alerting.hours':
    '我会给这项服务的咨询师留下提醒，不过他们现在不在，下一次上班是{opens}。所以在那之前请不要指望有人来：如果情况变得危险，请拨打 {emergency}。',
  'handoff.sees':
    '咨询师会知道我看到的是哪一种危险、有多严重、你等了多久。你写的内容不会给他们看。',
  'handoff.requested': [
    '好，我正在通知这项服务的咨询师。我不能保证有人回应，有什么进展都会告诉你。这段时间里，下面这些人是可以联系到的：\n\n{helplines}',
  ],
  'handoff.requested.hours':
    '我会给这项服务的咨询师留话。他们现在不在，下一次上班是{opens}，所以请不要等他们。下面这些人现在就可以联系到：\n\n{helplines}',
  'handoff.ask':
    '如果有咨询师加入，会看到你从那时起写的话。我们到现在为止写的，也可以给咨询师看吗？',
  'handoff.choice.share': '之前的也可以看',
  'handoff.choice.keep': '只看那之后的',
  'handoff.choice.withdraw': '算了，不用咨询师',
  'handoff.shared': '谢谢。现在这项服务的咨询师可以看我们在这里写过的内容了。',
  'handoff.kept': '好。咨询师加入之后，只会看到加入期间你写的话。',
  'handoff.withdrawn': '好，我把提醒撤回了，不会有咨询师加入。如果之后还是想找人，输入“真人”就行。',
  'handoff.waiting':
    '我在 {minutes} 分钟前通知了咨询师，到现在还没有人回应。提醒会一直挂着。请不要干等，下面这些人现在就可以联系到：\n\n{helplines}',
  'handoff.raised': ['我已经告诉咨询师，情况变得更严重了。到现在还没有人回应。'],

  'handoff.unanswered': [
    '已经过了 {minutes} 分钟，还没有人回应。我正在再次通知他们，还有别人可以通知的，也一起通知。会不会有人来，我不知道，所以请不要干等。下面这些人现在就可以联系到：\n\n{helplines}',
  ],
  'handoff.unanswered.last':
    '已经过了 {minutes} 分钟，仍然没有人回应。我没有更多的人可以通知了，只会继续重复提醒。请现在就联系下面的人：\n\n{helplines}',
  'handoff.expired':
    '对不起，这项服务里一直没有人回应，我已经停止通知他们了，所以暂时不会有人来。下面这些人是可以联系到的：\n\n{helplines}\n\n如果想让我再试一次，请输入“真人”。',

  'handoff.joined': [
    '这项服务的咨询师{name}已经加入了。从现在起由{name}跟你说话，也会看到你写的内容，我就不出声了。在这之前写的，只有你同意，{name}才会看到：可以给{name}看吗？',
  ],
  'handoff.joined.shared':
    '这项服务的咨询师{name}已经加入了。从现在起由{name}跟你说话，我就不出声了。{name}会看到你写的内容，之前写的也能看到，这是你同意过的。',
  'handoff.joined.kept':
    '这项服务的咨询师{name}已经加入了。从现在起由{name}跟你说话，也会看到你写的内容，我就不出声了。之前写的不会给{name}看，照你的意思。',
  'handoff.vanished':
    '{name}有一阵子不在了，我不知道是什么原因，所以现在又是我：Evenkeel，一个程序。我已经再次通知了咨询师，会不会有人回应，我不知道。下面这些人现在就可以联系到：\n\n{helplines}',
  'handoff.queued':
    '{name}要把你的对话转给别人。在有别的咨询师回应之前（会不会有，我不知道），跟你说话的又是我：Evenkeel，一个程序。下面这些人现在就可以联系到：\n\n{helplines}',
  'handoff.returned':
    '{name}已经离开对话，不再看到你写的内容。现在跟你说话的又是我：Evenkeel，一个程序。想再找咨询师，输入“真人”就行。',
  'handoff.closed':
    '这项服务的咨询师看过提醒，没有加入这里，就把它结束了。跟你说话的还是我，一个程序。想再找咨询师，输入“真人”就行。',
}
