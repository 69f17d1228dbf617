import type { Message } from '../../message.ts'

export const behaviouralActivation = {
  // Behavioural activation
  'behaviouralActivation.title': 'One doable thing',
  'behaviouralActivation.intro': [
    'We’ll find one thing that’s worth doing and make it small enough for a day like this. No list, no programme, one thing. You can pause, skip or stop whenever you like.',
  ],
  'behaviouralActivation.why':
    'When we feel low we do less, and doing less keeps us low. To wait until you feel like it can take long. With a small thing it often works the other way round: first you do it, then you want it a bit.',
  'behaviouralActivation.purpose':
    'For days when nothing appeals, you’ve pulled back from things, or can’t get started.',
  'behaviouralActivation.avoid':
    'If you’re ill, worn out from too much, or have been going without a break, rest is the doable thing. And not while you’re flooded or unsafe: calm and safety first.',
  'behaviouralActivation.settleFirst': [
    'That is very heavy, too heavy to plan with. Would you rather let it settle a little first? There is nothing you have to get done here.',
  ],
  'behaviouralActivation.settleFirst.again': 'Let it settle first, or go on?',
  'behaviouralActivation.settleFirst.grounding': 'Settle with my senses',
  'behaviouralActivation.settleFirst.breathing': 'Slow breathing',
  'behaviouralActivation.settleFirst.goOn': 'Go on here',
  'behaviouralActivation.distressBefore': [
    'First of all: how heavy is it right now, from 0 (not at all) to 10 (the worst there is)?',
    'Before we start, from 0 (not at all) to 10 (the worst there is), how heavy do things feel?',
  ],
  'behaviouralActivation.mode': [
    'Shall we find something new, or look back at something you had planned before?',
    'Would you like to find one thing to do, or see how the last one went?',
  ],
  'behaviouralActivation.mode.again': 'Find something new, or look back?',
  'behaviouralActivation.mode.help':
    'If it’s your first time here, take the first. If there was a plan, done or not, we can look at it together.',
  'behaviouralActivation.mode.plan': 'Find something new',
  'behaviouralActivation.mode.review': 'Look back',
  'behaviouralActivation.did': [
    'Good that you’re looking, whichever way it went. Did it come about?',
    'However it turned out is fine. Did you get to it?',
  ],
  'behaviouralActivation.did.again': 'All of it, a part, or not this time?',
  'behaviouralActivation.did.all': 'Yes',
  'behaviouralActivation.did.part': 'A part of it',
  'behaviouralActivation.did.not': 'Not this time',
  'behaviouralActivation.wasLike': [
    'How was it for you: before, while you were at it, and afterwards?',
    'What was it like, compared with what you’d expected?',
  ],
  'behaviouralActivation.wasLike.again': 'What was it like?',
  'behaviouralActivation.wasLike.help':
    'Was there a moment, even a short one, that was lighter, or that felt like you? Or was it simply done? Both are worth knowing.',
  'behaviouralActivation.learned': [
    'What does that tell you, for the next time?',
    'What would you keep, and what would you change about it?',
  ],
  'behaviouralActivation.learned.again': 'What do you take from it?',
  'behaviouralActivation.learned.help':
    'For example: mornings are easier, company helps, half as long is enough. “Nothing” is an answer too.',
  'behaviouralActivation.stoodInWay': [
    'Then it was too big, or the day was too hard; that’s about the plan and not about you. What stood in the way?',
    'Thank you for saying it as it is. It only tells us something about the plan. What got in its way?',
  ],
  'behaviouralActivation.stoodInWay.again': 'What stood in the way?',
  'behaviouralActivation.stoodInWay.help':
    'Tired, forgotten, too far, no point in it, other people, a bad night? “Nothing in particular” is an answer too.',
  'behaviouralActivation.more': [
    'With that in mind, shall we find the next small thing, or is it enough for today?',
  ],
  'behaviouralActivation.more.again': 'The next small thing, or enough for today?',
  'behaviouralActivation.more.plan': 'The next small thing',
  'behaviouralActivation.more.enough': 'Enough for today',
  'behaviouralActivation.ratedLookingBack': [
    'How heavy is it now, from 0 to 10?',
    'And at this moment, from 0 to 10, how heavy do things feel?',
  ],
  'behaviouralActivation.closeLookingBack':
    'What you noticed will be of use another day, whenever that is. You can keep what you wrote.',
  'behaviouralActivation.matters': [
    'What has mattered to you, or done you good, and got lost lately?',
    'Is there something that used to feel like you, and that you’ve hardly done of late?',
  ],
  'behaviouralActivation.matters.again': 'Something that mattered or did you good.',
  'behaviouralActivation.matters.help':
    'People, being outdoors, making things, music, a faith, moving, being of use to someone, a tidy corner. “Nothing” is an answer too.',
  'behaviouralActivation.activity': [
    'Now one thing that you could actually do, tomorrow at the latest. What might it be?',
    'Which one thing could you do today or tomorrow that would be good for you, or matter to you?',
  ],
  'behaviouralActivation.activity.again': 'One thing for today or tomorrow.',
  'behaviouralActivation.activity.help':
    'Something pleasant, something with people, or something that has been lying about. It only has to depend on you. If nothing comes, say “nothing”.',
  'behaviouralActivation.activityInstead': [
    'When you’re low, nothing looks worth it; that’s how low feels, not how you are. Which of these would cost you the least: a few minutes outside, one message to someone, a shower, one clear corner, one song you used to like? Or something like them.',
  ],
  'behaviouralActivation.activityInstead.again':
    'A few minutes outside, a message, a shower, a corner, a song: which would cost least?',
  'behaviouralActivation.smallest': [
    'Let’s make it smaller, so that it still works on your worst day. What is the smallest version?',
    'And what is the tiny version of it, the one you could do on your worst day?',
  ],
  'behaviouralActivation.smallest.again': 'The smallest version of it.',
  'behaviouralActivation.smallest.help':
    'Not “go running” but “put the shoes on and step outside the door”. Two minutes count in full.',
  'behaviouralActivation.time': [
    'When will you do it? A day and a time, or right after something you do anyway.',
    'And when, as exactly as you can?',
  ],
  'behaviouralActivation.time.again': 'A day and a time.',
  'behaviouralActivation.time.help':
    '“After breakfast” holds better than “in the morning”. What comes just before it?',
  'behaviouralActivation.place': ['Where will you be?', 'And where?'],
  'behaviouralActivation.place.again': 'Where will it be?',
  'behaviouralActivation.place.help':
    'A real spot: the kitchen, the park bench, the bus stop. Is there anything you’d want to lay out there beforehand?',
  'behaviouralActivation.company': [
    'Alone, or with somebody?',
    'Would you rather be by yourself for it, or with someone, or have someone know about it?',
  ],
  'behaviouralActivation.company.again': 'Alone, or with whom?',
  'behaviouralActivation.company.help':
    'Someone may come along, or just get a message afterwards. On your own is just as good; say “alone”.',
  'behaviouralActivation.obstacle': [
    'What might get in the way?',
    'What could stop you, honestly?',
  ],
  'behaviouralActivation.obstacle.again': 'What might get in the way? “Nothing” is fine, too.',
  'behaviouralActivation.obstacle.help':
    'Tiredness, the weather, “I can’t see the point”, the phone, forgetting it. Which is the likeliest? If none, say “nothing”.',
  'behaviouralActivation.obstaclePlan': ['And when that turns up, “{obstacle}”, what will you do?'],
  'behaviouralActivation.obstaclePlan.plain':
    'And if something does get in the way, what will you do?',
  'behaviouralActivation.obstaclePlan.again': 'If that turns up, then I …',
  'behaviouralActivation.obstaclePlan.help':
    'As a sentence: “If …, then I …”. For example: “If I think it’s no use, then I do the two-minute version and see.”',
  'behaviouralActivation.distressAfter': [
    'Now that it has a shape: how heavy is it at the moment, from 0 to 10?',
    'With the plan in front of you, from 0 to 10, how heavy do things feel now?',
  ],
  'behaviouralActivation.startNow': [
    'A plan alone often changes little; it tends to be the doing. Would you try the first two minutes now, or leave it for the time you chose?',
  ],
  'behaviouralActivation.startNow.again': 'Two minutes now, or as planned?',
  'behaviouralActivation.startNow.now': 'Two minutes now',
  'behaviouralActivation.startNow.later': 'As planned',
  'behaviouralActivation.twoMinutes': [
    'Then go ahead with it, “{smallest}”, or as much of it as can be done where you are. Two minutes, and stopping afterwards is allowed. Say “done” when you’re back.',
  ],
  'behaviouralActivation.twoMinutes.plain':
    'Then go ahead, with as much of it as can be done where you are. Two minutes, and stopping afterwards is allowed. Say “done” when you’re back.',
  'behaviouralActivation.twoMinutes.again': 'Just two minutes of it. Say “done” when you’re back.',
  'behaviouralActivation.twoMinutes.help':
    'If it can’t be done from here, get one thing ready for it: put something out, write the message without sending it. Then say “done”.',
  'behaviouralActivation.ratedAgain': [
    'Welcome back. How heavy is it now, from 0 to 10?',
    'You did a bit of it. From 0 to 10, how heavy do things feel now?',
  ],
  'behaviouralActivation.easeOff': [
    'Then we don’t plan anything now. Thank you for telling me. What would be better?',
  ],
  'behaviouralActivation.easeOff.again': 'What would be better for you now?',
  'behaviouralActivation.easeOff.kind': 'Something kind',
  'behaviouralActivation.easeOff.breathing': 'Slow breathing',
  'behaviouralActivation.easeOff.rate': 'Wrap up gently',
  'behaviouralActivation.easeOff.stop': 'Stop here',
  'behaviouralActivation.close': [
    'So: “{smallest}”, and the time for it is “{time}”. If it doesn’t come about, nothing is lost; we look at what stood in the way. Here’s your plan.',
    'Your plan is “{smallest}”, “{time}”. It needn’t feel good beforehand, and half of it counts. Here it is to keep.',
  ],
  'behaviouralActivation.close.untimed': [
    'So it’s “{smallest}”. If it doesn’t come about, nothing is lost; we look at what stood in the way. Here’s your plan.',
  ],
  'behaviouralActivation.close.plain':
    'You’ve given it some thought on a heavy day, and that’s a start. Here’s what you wrote.',
  'behaviouralActivation.row.wasLike': 'How it was',
  'behaviouralActivation.row.learned': 'What I take from it',
  'behaviouralActivation.row.stoodInWay': 'What stood in the way',
  'behaviouralActivation.row.matters': 'What matters to me',
  'behaviouralActivation.row.activity': 'What I’ll do',
  'behaviouralActivation.row.smallest': 'The smallest version',
  'behaviouralActivation.row.time': 'When',
  'behaviouralActivation.row.place': 'Where',
  'behaviouralActivation.row.company': 'With whom',
  'behaviouralActivation.row.obstacle': 'What might get in the way',
  'behaviouralActivation.row.obstaclePlan': 'Then I will',
  'behaviouralActivation.followUp':
    'Yesterday you planned one small thing. Did it come about, all of it, a part, or not this time? Any of them is fine, and if you like we look at it together.',
} as const satisfies Record<string, Message>
