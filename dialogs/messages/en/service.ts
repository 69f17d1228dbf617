import type { Message } from '../message.ts'

/** What the service itself says: greeting, notice, answers to commands, honest trouble. */
export const service = {
  'service.disclosure':
    'Before we begin: I am an AI program, not a person and not a doctor, and nobody reads along. I can get things wrong. What you write is kept on the machine that runs Evenkeel, so that I can remember it; “export” gives you a copy and “delete” erases it. If you are in danger, please call your emergency number, or type “human” for people you can reach.',
  'service.greeting': [
    'Hello, I’m Evenkeel, a program to talk things over with. Tell me what is on your mind, in English or Chinese, and we look at it together. How are things today?',
  ],
  'service.choice.troubled': 'Something is weighing on me',
  'service.choice.calm': 'Help me calm down',
  'service.choice.what': 'What can you do?',

  'service.help': [
    'You can simply write to me. I listen, and when it might help I offer a short exercise; you can always say no. If you want to measure how you’ve been, say “PHQ-9” (low mood) or “GAD-7” (anxiety).\n\nThese words work at any time:\nstop – leave what we are doing\nmood – see how your mood has been\nexercises – all of them, to choose from\ncheck-ins – when I write to you on my own, as you asked\nweek – the last seven days, and what helped\nwhy – how I read you, and why I suggested something\nmemory – what I keep in mind of what you told me\nhuman – people you can reach\nplan – your safety plan, for hard hours\nlanguage – English, 简体中文 or 繁體中文\ncountry – whose helplines I should show\nexport – a copy of everything I keep about you\ndelete – erase it\nlink – one account on several chats',
  ],
  'service.exercises':
    'These are the exercises I know. Pick one, or tell me what is going on and I’ll suggest one that fits.',
  'service.stop.exercise': [
    'All right, we leave the exercise here. Nothing is lost by stopping. I’m still here if you want to talk.',
    'Okay, we stop there. You can pick another time or none at all. I’m here.',
  ],
  'service.stop.nothing': [
    'There is nothing running that I could stop. I’ll keep quiet until you write again; there is no hurry.',
  ],
  'service.stop.watch':
    'We can stop here. What you told me still matters to me, so I leave these with you:\n\n{helplines}',
  'service.human':
    'I can’t connect you with a person from this chat: nobody is on call behind it, and I won’t pretend there is. These people can be reached:\n\n{helplines}',
  'service.mood.none':
    'There is nothing to draw yet. Tell me a little about how things are, and I’ll begin to keep track.',
  'service.mood.few':
    'I have {count} points so far, too few to call anything a trend. Here is what there is.',
  'service.mood.rising':
    'From {count} points over {days} days: your mood seems to have been lifting lately. This is only what your words and ratings showed me.',
  'service.mood.falling':
    'From {count} points over {days} days: your mood seems to have been sinking lately. This is only what your words and ratings showed me. Would it help to talk about what changed?',
  'service.mood.steady':
    'From {count} points over {days} days: your mood has been fairly steady lately. This is only what your words and ratings showed me.',
  'service.language.ask': 'Which language shall we use?',
  'service.language.en': 'English',
  'service.language.zh-Hans': '简体中文',
  'service.language.zh-Hant': '繁體中文',
  'service.language.set': 'We’ll go on in English.',
  'service.country.ask':
    'Which country are you in? I only use it to show you the right helplines. Type its name or its two letters.',
  'service.country.set': 'Thank you. These are the numbers I would show you:\n\n{helplines}',
  'service.export':
    'Here is everything I keep about you, as one file: {activities} messages and {moodPoints} mood points. Look after it; it holds what you told me.',
  'service.export.corrections':
    'In it, too: how often you put right what I read, {corrections} so far. I keep which feelings those were, never the words you wrote.',
  'service.delete.ask':
    'This would erase everything I keep about you: {activities} messages, {moodPoints} mood points and {episodes} exercises. It can’t be undone. Shall I erase it?',
  'service.delete.yes': 'Yes, erase everything',
  'service.delete.no': 'No, keep it',
  'service.delete.kept': 'Nothing was erased.',
  'service.delete.done':
    'It is erased: {conversations} conversation, {activities} messages, {moodPoints} mood points and {episodes} exercises. I no longer know anything about you, and it is being checked that nothing is left: the receipt has the number {receipt}. Anything you write from here on starts afresh.',
  'service.long': 'That was a lot to write down, and I have read all of it.',
  'service.long.partly':
    'That is a great deal of text. I went through all of it for signs of danger, but for feelings I read only parts of it. If I miss what matters most, please tell me in a few sentences.',
  'service.attachment':
    'I can’t open pictures, recordings or files yet, so I haven’t seen what you sent. Could you tell me in words?',
  'service.attachment.voice':
    'I can’t listen to voice messages yet, so I don’t know what you said in it. Could you tell me in writing?',
  'service.attachment.picture':
    'I can’t look at pictures yet, so I haven’t seen what is in it. Could you tell me in words?',
  'service.edited': 'I see you changed that message. What it says now is what counts.',
  'service.trouble':
    'Something went wrong on my side just now, and I may not have taken in your message properly. Could you say it again? If you are in danger, please don’t wait for me:\n\n{helplines}',
} as const satisfies Record<string, Message>
