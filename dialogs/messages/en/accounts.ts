import type { Message } from '../message.ts'

/** One account on several channels: joining them by a code, showing and parting them. */
export const accounts = {
  'service.channel.web': 'the web page',
  'service.channel.directline': 'a web chat',
  'service.channel.msteams': 'Microsoft Teams',
  'service.channel.telegram': 'Telegram',
  'service.channel.botframework': 'another chat app',

  'service.link.code':
    'To join another chat of yours with this one, write this there within ten minutes:\n\nlink {code}\n\nThe code works once. After that both are one account: whoever is at either of them can read and erase everything. So please give the code to nobody.',
  'service.link.ask':
    'This joins what I know here with your account on: {channels}. Your moods, exercises, check-ins, safety plan and what I keep in mind become one, and from either side everything can be read and erased. Shall I join them?',
  'service.link.yes': 'Yes, join them',
  'service.link.no': 'No, keep them apart',
  'service.link.done':
    'Done. These are one account now: {channels}. If both had a safety plan, the one from where the code came counts, and the one from here is kept as the plan before it: “undo” in the plan brings it back. “linked” shows the channels, “unlink” parts them.',
  'service.link.told':
    'This account was just joined with another chat: {channel}. If that was not you, write “unlink” here, and that chat is on its own again.',
  'service.link.kept': 'Nothing was joined.',
  'service.link.wrong':
    'I don’t know this code: it was mistyped, used before, or is older than ten minutes. Write “link” in your other chat to get a new one.',
  'service.link.wait':
    'There were too many wrong codes. Please wait {minutes} minutes, and then get a new code in your other chat.',
  'service.link.same': 'These two are one account already.',
  'service.link.held':
    'A counsellor is talking with you in your other chat right now, so I leave it as it is. Once that talk is over, a code joins the two.',
  'service.link.busy': 'Your other chat is being joined at this very moment. Please try again.',
  'service.linked.list': 'These are one account: {channels}. “unlink” parts them.',
  'service.linked.none':
    'No other chat is joined with this one. “link” gives you a code that joins one.',
  'service.unlink.ask.leaving':
    'This parts this chat from your account. What I know about you stays with the account on: {channels}. Here I would know nothing of you any more, your safety plan included; the messages in this chat stay where they are. Shall I part them?',
  'service.unlink.ask.staying':
    'This parts your other chats from this account: {channels}. What I know about you stays here. Over there I would know nothing of you any more, your safety plan included. Shall I part them?',
  'service.unlink.yes': 'Yes, part them',
  'service.unlink.no': 'No, leave them joined',
  'service.unlink.done.leaving':
    'They are parted. What I knew about you stays with your account on the other side; here we begin anew.',
  'service.unlink.done.staying':
    'They are parted. What I know about you stays here; over there I know nothing of you any more.',
  'service.unlink.kept': 'They stay joined.',
  'service.unlink.case':
    'Counsellors have been asked to see to you, and they find you through this account. I can part the chats once that is settled. “delete” still erases everything.',
} as const satisfies Record<string, Message>
