import type { Message } from '../../message.ts'

/** What the engine says in every exercise. */
export const engine = {
  // Buttons. Their words come back as the person's own message, so `offScript` must read them.
  'flow.choice.pause': 'Pause it',
  'flow.choice.leave': 'Leave it here',
  'flow.choice.skip': 'Skip this step',
  'flow.choice.goOn': 'Carry on',
  'flow.choice.stay': 'Stay with that',
  'flow.choice.finish': 'Finish this first',
  'flow.choice.yes': 'Yes',
  'flow.choice.no': 'No',
  'flow.choice.done': 'Done',
  'flow.choice.anotherWay': 'Try another exercise',
  'flow.choice.people': 'Talk to a real person',
  'flow.choice.notNow': 'No thanks',
  'flow.number.0': '0',
  'flow.number.1': '1',
  'flow.number.2': '2',
  'flow.number.3': '3',
  'flow.number.4': '4',
  'flow.number.5': '5',
  'flow.number.6': '6',
  'flow.number.7': '7',
  'flow.number.8': '8',
  'flow.number.9': '9',
  'flow.number.10': '10',
  'flow.rate.none': 'Hardly any',
  'flow.rate.some': 'Some',
  'flow.rate.lot': 'A lot',
  'flow.rate.most': 'Almost unbearable',

  // After a distress rating.
  'flow.ack.high': [
    '{rating} is a lot to be carrying. Thank you for telling me.',
    '{rating} out of 10: that is heavy. I’m glad you said so.',
  ],
  'flow.ack.mid': [
    '{rating}, okay. Not overwhelming, but it’s there.',
    '{rating}. Enough to wear on you, I imagine.',
  ],
  'flow.ack.low': [
    '{rating}, so fairly calm at the moment. It can still be worth a few minutes.',
    '{rating}. Good to know that it isn’t too strong right now.',
  ],
  'flow.better': [
    'From {before} to {after}. That is a real shift, and you did the work for it.',
    'You were at {before}, and now you’re at {after}. Something in you has let go a little.',
  ],
  'flow.slightlyBetter': [
    'From {before} to {after}. A small step down, and small steps count.',
    '{before} before, {after} now. It has eased a bit.',
  ],
  'flow.same': [
    'Still around {after}. You didn’t do anything wrong: some days one exercise doesn’t move it, and I’m glad you say it as it is.',
    '{after}, much as before. That happens, and it’s useful to know. Nothing about it is your fault.',
  ],
  'flow.which.better': 'I’m glad it has eased. Which number would it be now, from 0 to 10?',
  'flow.which.worse': 'I’m sorry that it got harder. Which number would it be now, from 0 to 10?',
  'flow.sameLow': [
    '{after}, much as before. You were fairly calm to begin with, and you still are.',
    'Around {after} still. It was low already, so that’s fine.',
  ],
  'flow.worse': [
    'It went up, from {before} to {after}. I’m sorry. That can happen when we come close to something painful, and it’s no mistake of yours.',
    '{before} before and {after} now, so this made it harder. Thank you for being honest about it. You didn’t do it wrong.',
  ],
  'flow.afterOnly': ['{after}. Thank you, that tells me where you are now.'],

  // At the end.
  'flow.closed': 'That was the last step. You can keep what you wrote.',
  'flow.row.before': 'Distress before',
  'flow.row.after': 'Distress after',
  'flow.support.high': [
    '{after} is still a lot, and you don’t have to be alone with it. We could try something different, or think about who you could talk to. Or neither, and just stay here for a bit.',
    'You’re still carrying a {after} out of 10. If you like, we try a different way, or look at who could be there for you. There’s no hurry.',
  ],
  'flow.support.worse': [
    'Let’s not push on with this one. We could try something gentler, or think about who you could talk to. Or we just stay here.',
    'This may not be the right thing for today. Something different might be, or a person you trust. What would feel right?',
  ],
  'flow.worry.afterwards':
    'Earlier you started to tell me about something else. If you want, I’d like to hear it now.',

  // When the person steps out of the script.
  'flow.refused': [
    'That’s alright, you don’t have to. Shall we put it on hold, skip just this step, or leave it?',
    'Fair enough. We can pause it, skip this one step, or stop here, whichever you like.',
  ],
  'flow.left': [
    'Alright, we’ll leave it here. You gave it a try, and that’s enough for now. I’m still here to talk.',
    'Then we stop here, no harm done. If something else is on your mind, I’m listening.',
  ],
  'flow.listen': [
    'Then the exercise doesn’t matter now. I’m listening: tell me in your own words, as much or as little as you like.',
    'We leave the exercise, and I’d like to hear it. Take your time, and begin wherever you want.',
  ],
  'flow.paused': [
    'I’ve put it on hold for you. Say “resume” when you want to go on; and if you never do, that’s fine too.',
    'On hold it is. Everything you said is kept; “resume” brings it back whenever you like.',
  ],
  'flow.resumed': ['Good to have you back. This is where we were.', 'Picking up where we left it.'],
  'flow.nothingPaused': 'There’s no exercise on hold just now. We can start a new one if you like.',
  'flow.restarted':
    'This exercise has changed since we began it, so I’d rather start it from the top with you.',
  'flow.gone':
    'I’m sorry: the exercise we had open no longer exists. We can choose another, or just talk.',
  'flow.unknown': 'I don’t have that exercise. We can choose another, or just talk.',
  'flow.skipped': ['Then we skip that one.', 'We’ll leave that one out.'],
  'flow.back': ['One step back, then.', 'Alright, back to the one before.'],
  'flow.back.first': 'We’re at the first step; there’s nothing before this one.',
  'flow.wait': ['Take your time. I’ll be here.', 'No hurry at all.'],
  'flow.worry': [
    'That sounds like it’s weighing on you right now. Shall we stay with that, or finish this first? Either is fine.',
    'I hear that. Would you rather stay with that, or finish this first?',
  ],
  'flow.worry.stay': [
    'Then the exercise can wait. Tell me more, at your own pace: what about it hits you hardest?',
    'Let’s stay with that, then. What about it weighs the most?',
  ],
  'flow.worry.finish': 'Alright. We’ll come back to it afterwards.',
  'flow.discomfort': [
    'Then let’s not force it. Shall we leave it here, put it on hold, or go on gently?',
    'Thank you for saying so. It shouldn’t make things worse. Leave it here, pause it, or carry on gently?',
  ],
  'flow.question.length':
    'It usually takes about {minutes} minutes, and you can stop whenever you like.',
  'flow.question.other': [
    'I’d like to come back to that once we’re through here. Or say “stop”, and we leave the exercise.',
    'Let me keep that question for after this step. If it can’t wait, just say “stop”.',
  ],

  // The same question once more, for steps that have no wording of their own.
  'flow.again.text': ['A few words are enough.', 'However you’d put it. A few words will do.'],
  'flow.again.list': ['Just name whatever comes to you.', 'Any few will do.'],
  'flow.again.rating': [
    'From 0 (none at all) to 10 (the worst there is), which number comes closest?',
    'Could you put a number on it, between 0 and 10? A rough one will do.',
  ],
  'flow.again.choice': ['Which of these suits you best?', 'Which one would you like?'],
  'flow.again.yesNo': ['Would you say yes or no?', 'Is that more of a yes, or a no?'],
  'flow.again.continue': ['Shall we go on?', 'Ready to go on?'],
  'flow.again.done': [
    'Just say “done” when you’ve finished.',
    'Take your time, and say “done” after.',
  ],
  'flow.easier.text':
    'One word is enough, and it needn’t be the right one. If nothing comes, we skip this step.',
  'flow.easier.list': 'Even one thing is enough. If nothing comes, we skip this step.',
  'flow.easier.rating': 'If a number doesn’t fit, which of these comes closest?',
  'flow.easier.choice':
    'Pick whichever looks easiest; none of them is wrong. Or we skip this step.',
  'flow.easier.yesNo': 'If it’s neither, that’s fine. We can simply skip this step.',
  'flow.easier.continue': 'We can go on, skip this step, or stop here. What would be good for you?',
  'flow.easier.done': 'No rush. Say “done” when you’ve finished, or we skip this step.',
} as const satisfies Record<string, Message>
