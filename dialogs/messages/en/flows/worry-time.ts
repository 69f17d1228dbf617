import type { Message } from '../../message.ts'

export const worryTime = {
  // Worry time
  'worryTime.title': 'An appointment for worries',
  'worryTime.intro': [
    'We’ll put what’s going round in your head on paper, sort it, and give it a time of its own, so that it needn’t have all the others. You can pause, skip or stop at any point.',
  ],
  'worryTime.why':
    'A worry that may come any time comes all the time. “Stop thinking about it” rarely works, but “not now, at six” often does: the mind lets go more easily of what has its place.',
  'worryTime.purpose': 'For worries that go round and round, at work, in the evening, in bed.',
  'worryTime.avoid':
    'Not for a danger that is real at this moment, and not for what has to be done today; those come first. It isn’t meant for grief or for memories either, only for worries about what might be.',
  'worryTime.worries': [
    'What’s going round in your head? Write it down as it comes, a few words for each; the order doesn’t matter.',
    'Let’s get them out of your head. Which worries are there? A few words each, big and small ones.',
  ],
  'worryTime.worries.again': 'Your worries, a few words for each.',
  'worryTime.worries.help':
    'Begin with whatever kept you from resting last. For example: “the rent, the talk with Anna, that mole on my arm”.',
  'worryTime.settleFirst': [
    'That is a lot at once. A list can come later. Would you rather let your body settle first?',
  ],
  'worryTime.settleFirst.again': 'Let it settle first, or go on?',
  'worryTime.settleFirst.grounding': 'Settle with my senses',
  'worryTime.settleFirst.breathing': 'Slow breathing',
  'worryTime.settleFirst.goOn': 'Go on here',
  'worryTime.distressBefore': [
    'There they are, outside your head for once. How strong is the distress right now, from 0 (none) to 10 (the worst there is)?',
    'That’s quite something to keep turning over. From 0 (none) to 10 (the worst there is), how much distress is there right now?',
  ],
  'worryTime.distressBefore.plain':
    'How strong is the distress right now, from 0 (none) to 10 (the worst there is)?',
  'worryTime.loudest': [
    'Which of them is the loudest just now?',
    'If you could be rid of one of them tonight, which would it be?',
  ],
  'worryTime.loudest.again': 'Which one is the loudest?',
  'worryTime.loudest.help':
    'The one you come back to while reading this. If they’re all alike, take any.',
  'worryTime.sort': [
    'Let’s look at “{loudest}”. Is there something you yourself can do about it, today or in the next few days?',
  ],
  'worryTime.sort.plain':
    'Take the loudest of them. Is there something you yourself can do about it, today or in the next few days?',
  'worryTime.sort.again': 'Can something be done, or is it a what-if?',
  'worryTime.sort.help':
    'If it begins with “what if” and you can’t think of a step, it’s a what-if. If there’s a call to make, a thing to ask or to get done, something can be done. If you’re not safe right now, take the last.',
  'worryTime.sort.doable': 'Something can be done',
  'worryTime.sort.whatIf': 'It’s a what-if',
  'worryTime.sort.danger': 'The danger is here now',
  'worryTime.heed': [
    'Then it isn’t one to put off. Your alarm is right, and getting safe comes first: your emergency number, or somebody you trust. Type “human” and I’ll show you people you can reach. What would be good at this moment?',
  ],
  'worryTime.heed.again': 'What would be good at this moment?',
  'worryTime.heed.grounding': 'Something to steady me',
  'worryTime.heed.stop': 'Stop here and tell you about it',
  'worryTime.action': [
    'Then it’s less a worry than a task. What’s the next small step, and when will you take it?',
  ],
  'worryTime.action.again': 'The next small step, and when.',
  'worryTime.action.help':
    'So small that you’re sure of it. “Tomorrow at ten I’ll ring the doctor.” “Tonight I’ll put the letter by the door.”',
  'worryTime.letBe': [
    'Then no amount of thinking settles it, however much it feels as if it might. You don’t have to push it away either; it only gets another time. Shall we find one?',
  ],
  'worryTime.letBe.again': 'Shall we find a time for it?',
  'worryTime.letBe.help':
    'Thinking about it again feels like doing something. But what could you know tomorrow by worrying tonight? If you’re ready, we choose a time.',
  'worryTime.time': [
    'When will your worry time be? A quarter to half an hour, the same time each day, and not right before bed.',
    'Now let’s find a time. When in the day could you give your worries fifteen to thirty minutes, well before you go to bed?',
  ],
  'worryTime.time.again': 'Which time of day, well before bed?',
  'worryTime.time.help':
    'Hang it on something that’s there anyway: “after work, at six”, “when the children are at football”. It can always be moved.',
  'worryTime.place': [
    'And where? Best a place you don’t rest in: not the bed, not your favourite chair.',
    'Which place would do for it, one that isn’t for resting?',
  ],
  'worryTime.place.again': 'Which place, other than the bed?',
  'worryTime.place.help': 'A kitchen chair, a bench, the stairs. A little uncomfortable is fine.',
  'worryTime.whenItComes': [
    'One of them will turn up early, that’s certain. Until “{time}”, what will you tell it, as to a guest who comes too soon?',
  ],
  'worryTime.whenItComes.plain':
    'One of them will turn up early, that’s certain. Until its time has come, what will you tell it, as to a guest who comes too soon?',
  'worryTime.whenItComes.again': 'A sentence for a worry that comes too early.',
  'worryTime.whenItComes.help':
    'Friendly, short, and with the time in it: “Noted, your turn is at six.” Then two words on the list, and back to what you were doing.',
  'worryTime.howTo': [
    'When the time comes, take the list and worry on purpose. Cross out what no longer bothers you; note a step where there is one. When the time is over, stop, even in the middle, and do something with your hands. Shall we go on?',
  ],
  'worryTime.howTo.again': 'Shall we go on?',
  'worryTime.howTo.help':
    'In short: list out, worry on purpose, cross out, stop on time. If there’s nothing left to worry about by then, the time is yours.',
  'worryTime.atHand': [
    'And now back to what’s here. What is right in front of you that you could turn to next?',
    'Until then the list keeps them for you. What’s the next thing at hand, however ordinary?',
  ],
  'worryTime.atHand.again': 'What’s at hand that you could turn to?',
  'worryTime.atHand.help':
    'The dishes, a glass of water, the next mail, somebody in the room, or the bed if it’s night. What does it look like, how does it feel to the touch?',
  'worryTime.easeOff': [
    'Then we leave the worries alone for now. Thank you for telling me. What would be better?',
  ],
  'worryTime.easeOff.again': 'What would be better for you now?',
  'worryTime.easeOff.breathing': 'Slow breathing',
  'worryTime.easeOff.grounding': 'My senses',
  'worryTime.easeOff.rate': 'Wrap up gently',
  'worryTime.easeOff.stop': 'Stop here',
  'worryTime.ratedEarly': [
    'Before we stop: how strong is the distress now, from 0 to 10?',
    'One last number: from 0 to 10, how strong is it now?',
  ],
  'worryTime.closeEarly':
    'Then we leave it there for today. People you can reach are one word away: “human”. You can keep what you wrote.',
  'worryTime.distressAfter': [
    'How strong is the distress now, from 0 to 10?',
    'With the list put away, how much distress is there now, from 0 to 10?',
  ],
  'worryTime.another': [
    'Sometimes a worry needs the body to settle first, or a proper look. Slow breathing, working on it step by step, or enough for now?',
  ],
  'worryTime.another.again': 'Slow breathing, step by step, or enough for now?',
  'worryTime.another.breathing': 'Slow breathing',
  'worryTime.another.solve': 'Work on it step by step',
  'worryTime.another.enough': 'Enough for now',
  'worryTime.close': [
    'Your worries have an appointment now: “{time}”. The first days they won’t keep to it, and sending them back there again is the exercise. Here’s your list.',
    '“{time}” is theirs, and the rest of the day is yours again, bit by bit; it takes some days to learn. Here’s your list to keep.',
  ],
  'worryTime.close.plain':
    'What’s written down needn’t be kept in mind. It’s all here, for when you want to look at it.',
  'worryTime.row.worries': 'What goes round in my head',
  'worryTime.row.loudest': 'The loudest',
  'worryTime.row.action': 'What I’ll do',
  'worryTime.row.time': 'Worry time',
  'worryTime.row.place': 'Where',
  'worryTime.row.whenItComes': 'If one comes early, I say',
  'worryTime.row.atHand': 'What I turn to now',
  'worryTime.followUp':
    'Yesterday you gave your worries a time of their own. Did you keep it, and were they still as big when their time came?',
} as const satisfies Record<string, Message>
