import type { Message } from '../message.ts'

/** Exercises. `flow.*` is said by the engine for all of them, `<flow id>.*` by one. */
export const flows = {
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
  'flow.choice.anotherWay': 'Try a different way',
  'flow.choice.people': 'Who can I talk to?',
  'flow.choice.notNow': 'Not right now',
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

  // Paced breathing
  'pacedBreathing.title': 'Slow breathing',
  'pacedBreathing.intro': [
    'Let’s slow your breath down together for a little while. You can pause or stop at any point. And if watching your breath feels bad, say so, and we’ll do something else.',
  ],
  'pacedBreathing.why':
    'When you’re tense, the breath gets quick and shallow. Breathing slowly, with the out-breath longer than the in-breath, helps the body shift down a gear, and the mind often follows.',
  'pacedBreathing.purpose': 'For tension, anger, worry or a racing heart: calms the body first.',
  'pacedBreathing.avoid':
    'Better not if watching your breath frightens you or brings back bad memories. With lung or heart trouble, or in pregnancy, breathe only as slowly as is comfortable.',
  'pacedBreathing.distressBefore': [
    'First, how strong is the distress right now, from 0 (none) to 10 (the worst there is)?',
    'Before we start: from 0 (none) to 10 (the worst there is), how much distress is there right now?',
  ],
  'pacedBreathing.minutes': [
    'How long would you like to breathe? Five minutes or more tend to do the most; one is fine too.',
    'How many minutes feel right? Five or more tend to do the most, and a short round is fine too.',
  ],
  'pacedBreathing.minutes.again':
    'One, three, five or ten minutes? Or something without breathing?',
  'pacedBreathing.minutes.1': '1 minute',
  'pacedBreathing.minutes.3': '3 minutes',
  'pacedBreathing.minutes.5': '5 minutes',
  'pacedBreathing.minutes.10': '10 minutes',
  'pacedBreathing.minutes.other': 'Something else than breathing',
  'pacedBreathing.breathe': [
    'Sit or lie so that your belly can move. Breathe in through the nose while you count to 4, and out, softly, while you count to 6. No big breaths, just slow ones. Go on like that for {minutes} min, and say “done” after.',
  ],
  'pacedBreathing.breathe.five':
    'Sit or lie so that your belly can move. Breathe in through the nose while you count to 4, and out, softly, while you count to 6. No big breaths, just slow ones. Go on like that for about five minutes, and say “done” after.',
  'pacedBreathing.breathe.again': 'In for 4, out for 6, softly. Say “done” when you’ve had enough.',
  'pacedBreathing.breathe.help':
    'The counts are only a guide. If 6 is too long, breathe out for 5, or simply let each out-breath be a little longer than the in-breath. Say “done” when you’ve had enough.',
  'pacedBreathing.easeOff': [
    'Then let’s let go of the counting; thank you for telling me. It happens to many people, and it passes. Let your breath do whatever it wants. What would be better now?',
  ],
  'pacedBreathing.easeOff.again': 'What would be better for you now?',
  'pacedBreathing.easeOff.natural': 'Eyes open, no counting',
  'pacedBreathing.easeOff.grounding': 'Something with my senses',
  'pacedBreathing.easeOff.stop': 'Stop here',
  'pacedBreathing.natural':
    'Keep your eyes open and rest them on something that doesn’t move. Feel your feet on the floor, or your back against the chair. The breath looks after itself. Stay like that for a minute or so, and say “done” when you’re ready.',
  'pacedBreathing.natural.again':
    'Eyes on something still, feet on the floor. Say “done” when you’re ready.',
  'pacedBreathing.distressAfter': [
    'Let your breath find its own pace again. From 0 to 10, how strong is the distress now?',
    'And now, with the breath back at its own pace: from 0 to 10, how much distress is there?',
  ],
  'pacedBreathing.another': [
    'Would you like another round, something with your senses instead, or is it enough for now?',
  ],
  'pacedBreathing.another.again': 'Another round, something different, or enough for now?',
  'pacedBreathing.another.more': 'Another round',
  'pacedBreathing.another.grounding': 'Something with my senses',
  'pacedBreathing.another.enough': 'Enough for now',
  'pacedBreathing.close': [
    'You can take this with you: in for 4, out for 6, anywhere, and nobody will notice.',
    'That’s all of it: in for 4, out for 6. It tends to come easier with practice, also on calm days.',
  ],
} as const satisfies Record<string, Message>
