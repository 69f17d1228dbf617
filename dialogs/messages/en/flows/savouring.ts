import type { Message } from '../../message.ts'

export const savouring = {
  // Savouring
  'savouring.title': 'Staying with something good',
  'savouring.intro': [
    'Good things tend to slip by quickly. We’ll keep one a little longer, for a few minutes. It needn’t be big, and you don’t have to be happy for it.',
  ],
  'savouring.why':
    'The mind holds on to trouble by itself. What is good needs a bit of help to stay. If you turn to it on purpose, look at it up close or say thanks for it, it lasts longer, and you find it again with less effort.',
  'savouring.purpose':
    'For good moods and small good moments, and for ending a day with what was alright in it.',
  'savouring.avoid':
    'Not as a plaster: when you’re in great pain, in danger, or have just lost someone, you don’t have to look for the good. Talk about what hurts first.',
  'savouring.distressBefore': [
    'Even on a good day there may be something. How much is weighing on you right now, however little, from 0 (nothing) to 10 (the worst there is)?',
    'Before we begin: how much weighs on you now, even if it’s not a lot? From 0 (nothing at all) to 10 (the worst there is).',
  ],
  'savouring.which': ['What would you like to stay with?', 'Which would you like today?'],
  'savouring.which.again': 'One good moment, three good things, or a thank-you?',
  'savouring.which.help':
    'If something nice just happened, take the moment. At the end of a day, three good things. If someone comes to mind, the thank-you. And if it’s heavy today, say that.',
  'savouring.which.moment': 'One good moment',
  'savouring.which.three': 'Three good things',
  'savouring.which.thanks': 'Someone I’m thankful for',
  'savouring.which.heavy': 'It’s rather heavy today',
  'savouring.moment': [
    'Tell me about it: which moment was it?',
    'Tell me what happened: which moment would you like to keep?',
  ],
  'savouring.moment.again': 'The moment, in a sentence.',
  'savouring.moment.help':
    'From today, or any time: a laugh, sun on your face, something that worked out, a nice word, the first sip of tea.',
  'savouring.closer': [
    'Go back into it for a moment. What was there to see, hear, smell or feel?',
    'Let’s look at it closely. Which detail would you like to keep: a face, a sound, a colour, the air?',
  ],
  'savouring.closer.again': 'A detail or two from that moment.',
  'savouring.closer.help': 'Pick any one: the light, a voice, what your hands were doing.',
  'savouring.three': [
    'Which three things were good in the last day or so? Small ones count most.',
    'Three good things from today or yesterday, as small as you like.',
  ],
  'savouring.three.again': 'Three good things, or as many as you find.',
  'savouring.three.help':
    'Something tasted good, somebody was friendly, a thing got done, it stopped raining. If there’s none, say “nothing”.',
  'savouring.tiny': [
    'Some days are like that. Then just what wasn’t bad: warm water, a dry coat, a seat on the bus, a message. Is there anything of that sort?',
  ],
  'savouring.tiny.again': 'Anything that wasn’t bad, however tiny.',
  'savouring.tiny.help':
    'The bed you’ll lie down in counts, and so does a minute with nobody wanting anything. If there’s none today, we skip it.',
  'savouring.cause': [
    'Take the one you like best. How did it come about, and what was your part in it, or somebody’s?',
    'Which of them is your favourite, and what made it possible?',
  ],
  'savouring.cause.again': 'How did your favourite come about?',
  'savouring.cause.help':
    'Perhaps somebody thought of you, or you made time, noticed something, dared something. Or it was plain luck, and that’s fine, too.',
  'savouring.thanks': [
    'Who is it, and what did they do? Something small is enough.',
    'Who comes to mind, and what for?',
  ],
  'savouring.thanks.again': 'Somebody, and what for.',
  'savouring.thanks.help':
    'A friend, a teacher from long ago, a stranger who held the door, an animal. Whoever made something a bit easier.',
  'savouring.meant': [
    'What did it change for you? If you like, say it as if to them, in a sentence; you needn’t send it.',
    'And if you told them what it meant to you, what would you say?',
  ],
  'savouring.meant.again': 'What it meant to you, in a sentence.',
  'savouring.meant.help':
    'For example: “When you waited for me, I felt that I belong.” Only the true part; nothing grand.',
  'savouring.stay': [
    'Now simply stay with it for three slow breaths. Let it be as warm or as faint as it is, and notice where you feel it. Say “done” after.',
    'Keep it before you for half a minute, without doing anything about it. Say “done” after.',
  ],
  'savouring.stay.again': 'Three slow breaths with it. Say “done” after.',
  'savouring.stay.help':
    'Thoughts may cut in; just come back to the detail you liked. If closing your eyes doesn’t feel good, leave them open. Say “done” after.',
  'savouring.keepIt': [
    'How might you keep a bit of it: by telling someone, a photo, a line on paper?',
    'Who would like to hear of it, or where could you put it, so that you find it again?',
  ],
  'savouring.keepIt.again': 'A way to keep a bit of it. “None” is fine.',
  'savouring.keepIt.help':
    'Tell it at dinner, send it to a friend, write one line before bed, keep a small thing from it. If you don’t want to, say “nothing”.',
  'savouring.easeOff': [
    'Then we let it be. What is good can hurt when something is missing or heavy, and nobody has to be thankful. What would be better now?',
  ],
  'savouring.easeOff.again': 'What would be better for you now?',
  'savouring.easeOff.calm': 'Something that calms',
  'savouring.easeOff.rate': 'Wrap up gently',
  'savouring.easeOff.stop': 'Stop and just talk',
  'savouring.distressAfter': [
    'And how much is weighing on you now, from 0 to 10?',
    'One number more: from 0 to 10, how much weighs on you now?',
  ],
  'savouring.close.three': [
    'They were there, whatever else the day was. Some people write three down every evening for a week; you could see if it does something for you. Here they are to keep.',
  ],
  'savouring.close': [
    'Noticing, going closer, staying a little: that’s all of it, and it works with very small things. On days when there’s nothing to be found, that’s no fault of yours.',
    'Whatever there was, you gave it a few minutes. Small things can be found again, on a greyer day, too, and some days there are none.',
  ],
  'savouring.closeEased': [
    'Then it wasn’t the day for this, and that’s fine. The heavy things may have their turn first; I’m here if you’d like to talk about them.',
  ],
  'savouring.row.moment': 'The moment',
  'savouring.row.closer': 'What was in it',
  'savouring.row.three': 'Good things',
  'savouring.row.cause': 'How it came about',
  'savouring.row.thanks': 'Thankful for',
  'savouring.row.meant': 'What it meant',
  'savouring.row.keepIt': 'How I keep it',
  'savouring.followUp':
    'Yesterday you stayed a little with something good. Has there been anything since, however small? It’s fine if not.',
} as const satisfies Record<string, Message>
