import type { Locale } from '../locale.ts'

/**
 * Beginnings for a counsellor who has to be quick, in the language of the person. They ask and stay;
 * none of them promises what a counsellor may not be able to keep. Put into the field to be changed,
 * never sent by themselves.
 */
export const QUICK_REPLIES: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Hello, I’m a human being and I’m here with you now. You don’t have to explain everything at once.',
    'Thank you for telling me. That sounds very heavy to carry.',
    'Are you thinking about suicide?',
    'Are you safe where you are right now?',
    'Is there somebody with you, or somebody who could be with you tonight?',
    'Can you move away from anything you could hurt yourself with, or ask somebody to keep it for you?',
    'Please call the emergency number now. I’ll stay here in the chat with you.',
    'Take your time. I’m still here.',
    'What has helped you get through moments like this before?',
    'I have to leave our conversation soon. Before I go: what will you do next, and whom can you reach?',
  ],
  'zh-Hans': [
    '你好，我是真人，现在就在这里陪你。不用一下子都说清楚，慢慢来。',
    '谢谢你告诉我。这些事压在身上，一定很难受。',
    '你有自杀的念头吗？',
    '你现在待的地方安全吗？',
    '有人在你身边吗？或者今晚有谁可以陪陪你？',
    '能不能离那些可能伤到自己的东西远一点，或者请人先替你收着？',
    '请现在就打急救或报警电话。我会一直在这里陪着你。',
    '不着急，我还在。',
    '以前遇到这样的时候，是什么帮你撑过来的？',
    '过一会儿我要离开这段对话了。在那之前想问问：接下来你打算做什么，可以找谁？',
  ],
  'zh-Hant': [
    '你好，我是真人，現在就在這裡陪你。不用一下子都說清楚，慢慢來。',
    '謝謝你告訴我。這些事壓在身上，一定很難受。',
    '你有自殺的念頭嗎？',
    '你現在待的地方安全嗎？',
    '有人在你身邊嗎？或者今晚有誰可以陪陪你？',
    '能不能離那些可能傷到自己的東西遠一點，或者請人先替你收著？',
    '請現在就打急救或報警電話。我會一直在這裡陪著你。',
    '不急，我還在。',
    '以前遇到這樣的時候，是什麼幫你撐過來的？',
    '過一會兒我要離開這段對話了。在那之前想問問：接下來你打算做什麼，可以找誰？',
  ],
}
