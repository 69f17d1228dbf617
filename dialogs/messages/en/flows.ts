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

  // 5-4-3-2-1 grounding
  'grounding.title': '5-4-3-2-1 with your senses',
  'grounding.intro': [
    'We’ll go through your senses, one after the other, to bring you back to where you are. Short answers are fine, and any sense that doesn’t work for you, or doesn’t feel good, we swap or skip.',
  ],
  'grounding.why':
    'When feelings flood in, attention gets pulled to what was or what might be. Noticing real things around you gives it something solid to hold, here and now.',
  'grounding.purpose':
    'For panic, flashbacks, feeling unreal or flooded: brings attention back to here and now.',
  'grounding.avoid':
    'If a smell, taste or sound brings back something bad, leave that sense out. When you already feel numb and want to feel more, another exercise fits better.',
  'grounding.distressBefore': [
    'First: from 0 (none) to 10 (the worst there is), how strong is the distress right now?',
    'Before we begin, how much distress is there, from 0 (none) to 10 (the worst there is)?',
  ],
  'grounding.see': [
    'Look around slowly. What are five things you can see? Small ones count: a crack in the wall, a cup.',
    'Let your eyes wander around the place you’re in. Name five things you see, in any order.',
  ],
  'grounding.see.again': 'Five things you can see, or as many as you find.',
  'grounding.see.help':
    'Start with what is closest: your hands, what you’re sitting on, something with a colour. If looking doesn’t work for you, say so, and we’ll use another sense.',
  'grounding.seeInstead': [
    'Then we do it without your eyes. What are five things within your reach, or five things you know are in this room?',
  ],
  'grounding.seeInstead.again':
    'Things within reach, or things you know are around you. As many as you find.',
  'grounding.seeMore': [
    'That’s a start. Look once more, a bit further away: is there something else, a shape or a colour?',
    'Good. Let your eyes go on a little: what else is there, perhaps something you hadn’t noticed?',
  ],
  'grounding.touch': [
    'Now four things you can feel: the floor under your feet, your clothes, the air on your skin.',
    'Next, touch. What are four things your body feels right now: the chair, the ground, cloth, warm or cool?',
  ],
  'grounding.touch.again': 'Four things you can feel on your skin or under your hands.',
  'grounding.touch.help':
    'Press your feet down a little, or rub your thumb over a finger. What does it feel like: hard, soft, warm, rough?',
  'grounding.touchInstead':
    'That happens, the body can go quiet. Hold something for a moment: a sleeve, a key, your own hand. What is it like, smooth, heavy, cold?',
  'grounding.row.touch': 'What I could feel',
  'grounding.hear': [
    'Three things you can hear. Near ones and far ones: a fan, traffic, your own breath.',
    'Now listen. Which three sounds are there, close by or far off?',
  ],
  'grounding.hear.again': 'Three sounds, near or far.',
  'grounding.hear.help':
    'Listen for what is far away first, then for what is close, then for yourself: breath, clothes, a swallow.',
  'grounding.hearInstead':
    'Then make a small something of your own: tap the table, rub your hands, and notice the sound or the trembling of it. What is it like?',
  'grounding.smell': [
    'Two things you can smell. Your sleeve, your hands, the air in the room.',
    'Two smells now. They can be faint ones: soap, paper, the air.',
  ],
  'grounding.smell.again': 'Two smells, however faint. Or say “nothing”, and we swap it.',
  'grounding.smell.help':
    'Bring your sleeve or the back of your hand close to your nose. If it smells of nothing, just say so.',
  'grounding.smellInstead':
    'No matter. Which two smells do you like: coffee, rain, somebody’s kitchen? Picture them for a moment.',
  'grounding.taste': [
    'And one thing you can taste. A sip of water counts, and so does what is left of your last meal.',
    'Last one: what do you taste right now? A sip of something is fine.',
  ],
  'grounding.taste.again': 'One taste. Or say “nothing”, and we swap it.',
  'grounding.taste.help':
    'Run your tongue along your teeth, or take a sip of water. If there’s no taste, just say so.',
  'grounding.tasteInstead': 'Then name one taste that you’d like to have now.',
  'grounding.easeOff':
    'Then we make it much smaller. Choose one plain thing near you that means nothing much, and rest your attention on it: its edges, its colour, its weight. Say “done” when you’re ready.',
  'grounding.easeOff.again': 'Just the one plain thing. Say “done” when you’re ready.',
  'grounding.distressAfter': [
    'That was all of it. From 0 to 10, how strong is the distress now?',
    'You’ve been through it. How much distress is there now, from 0 to 10?',
  ],
  'grounding.another': [
    'Would you like to go round once more, try slow breathing, or is it enough for now?',
  ],
  'grounding.another.again': 'Once more, slow breathing, or enough for now?',
  'grounding.another.breathing': 'Slow breathing',
  'grounding.another.more': 'Once more',
  'grounding.another.enough': 'Enough for now',
  'grounding.close': [
    'Whenever it floods in again, you can start with just the first one: five things you see. Nobody needs to notice.',
    'This one goes wherever you go. Even two or three things can be enough to come back to the room.',
  ],
  'grounding.row.see': 'What was around me',
  'grounding.row.seeMore': 'And also',
  'grounding.row.hear': 'What I could hear',
  'grounding.row.smell': 'Smells',
  'grounding.row.taste': 'Taste',

  // Thought record
  'thoughtRecord.title': 'Looking at a thought',
  'thoughtRecord.intro': [
    'We’ll take one moment that hurt and look at the thought in it, step by step. Write as much or as little as you like; you can pause, skip or stop at any point.',
  ],
  'thoughtRecord.why':
    'What we think in a bad moment arrives so fast that it feels like a fact. Writing it down and looking at both sides often shows more of the picture, and the feeling tends to change with it.',
  'thoughtRecord.purpose':
    'For a thought that keeps hurting: guilt, shame, worry, “I always ruin everything”.',
  'thoughtRecord.avoid':
    'Not while the distress is at its peak: calm down first. And not for grief or for a danger that is real; there the thought is not what needs changing.',
  'thoughtRecord.situation': [
    'Which moment was it? Just what happened, as a camera would have seen it: where, when, who.',
    'Let’s pick one moment. What happened, seen from outside: where were you, who was there?',
  ],
  'thoughtRecord.situation.again': 'One moment, in a sentence: what happened?',
  'thoughtRecord.situation.help':
    'Think of the last time the feeling got stronger, today or this week. For example: “Monday, in the meeting, nobody answered when I spoke.” What was yours?',
  'thoughtRecord.emotion': [
    'Thank you for going back there. What did you feel right then? One or two words for it.',
    'I can picture it. And which feeling was there in that moment? Perhaps more than one.',
  ],
  'thoughtRecord.emotion.plain': 'What did you feel in that moment? One or two words for it.',
  'thoughtRecord.emotion.again': 'A word for the feeling.',
  'thoughtRecord.emotion.help':
    'Was it closer to sad, scared, angry, ashamed, guilty, lonely, or something else? What your body did may tell, too: a tight chest, a lump in the throat.',
  'thoughtRecord.distressBefore': [
    'When you think of it now: how strong is that feeling ({emotion}), from 0 (not at all) to 10 (the worst there is)?',
  ],
  'thoughtRecord.distressBefore.plain':
    'When you think of it now: how strong is the distress, from 0 (none) to 10 (the worst there is)?',
  'thoughtRecord.thought': [
    'What went through your mind in that moment? The thought that stung the most, in its own words, however unfair it sounds.',
    'And the thought behind it: what did your mind say to you just then? Its exact words, if you can.',
  ],
  'thoughtRecord.thought.again': 'The thought that stung the most, in its own words.',
  'thoughtRecord.thought.help':
    'Try one of these: What did it seem to say about you? What were you afraid would happen? For example: “They think I’m useless”, “This will never get better”.',
  'thoughtRecord.beliefBefore': [
    '“{thought}”: that’s a painful thing to have in your head. How true does it feel, from 0 (not at all) to 10 (completely)?',
    '“{thought}”: I see why that hurts. From 0 (not at all) to 10 (completely), how much do you believe it right now?',
  ],
  'thoughtRecord.beliefBefore.plain':
    'How true does that thought feel right now, from 0 (not at all) to 10 (completely)?',
  'thoughtRecord.belief.again': 'From 0 (I don’t believe it at all) to 10 (completely)?',
  'thoughtRecord.belief.help':
    'Go by the gut, not by reason: how true does it feel, from 0 (not at all) to 10 (completely)?',
  'thoughtRecord.evidenceFor': [
    'Let’s be fair to it first. What speaks for the thought? Only facts that somebody else could have seen as well.',
    'What makes it seem true? Try for things that happened, rather than how they felt.',
  ],
  'thoughtRecord.evidenceFor.again': 'Which facts speak for the thought?',
  'thoughtRecord.evidenceFor.help':
    'What would you name if somebody asked “how do you know?”. A feeling isn’t a fact, but what was said or done is. If there’s nothing, “nothing” is an answer too.',
  'thoughtRecord.evidenceAgainst': [
    'And what doesn’t fit with the thought? Small things count: an exception, something left out, another possible reason.',
    'Now the other side. What speaks against it, even a little? A time it wasn’t so, or another explanation?',
  ],
  'thoughtRecord.evidenceAgainst.again': 'Is there anything that doesn’t fit with the thought?',
  'thoughtRecord.evidenceAgainst.help':
    'Has there been a time when it wasn’t so? Could what happened have a reason that has nothing to do with you? What would you see if you weren’t tired or upset? If nothing comes, say “nothing”.',
  'thoughtRecord.friend': [
    'That’s okay; from the inside it’s hard to see. If someone you care about told you “{thought}”, what would you say to them?',
  ],
  'thoughtRecord.friend.plain':
    'That’s okay; from the inside it’s hard to see. If someone you care about had this thought about themselves, what would you say to them?',
  'thoughtRecord.friend.again': 'What would you tell a friend who thought this?',
  'thoughtRecord.friend.help':
    'Not clever advice, just what you’d say first. “That’s not how I see you”, for example, or “one bad day isn’t everything”.',
  'thoughtRecord.balanced': [
    'Now take both sides together. How could you put it so that it’s fair, and you can believe it? It needn’t be cheerful.',
    'With all of that in view, what would be a truer way to say it? Not rosy, just fairer to you.',
  ],
  'thoughtRecord.balanced.again': 'A fairer way to put it, in your words.',
  'thoughtRecord.balanced.help':
    'A simple form: “It’s true that …, and it’s also true that …”. For example: “It’s true that the talk went badly, and it’s also true that two people thanked me.”',
  'thoughtRecord.beliefAfter': [
    'And the first thought, “{thought}”: how true does it feel now, from 0 to 10?',
    'Back to “{thought}”. From 0 to 10, how much do you believe it now?',
  ],
  'thoughtRecord.beliefAfter.plain': 'And the first thought: how true does it feel now, 0 to 10?',
  'thoughtRecord.easeOff': [
    'Thank you for telling me. Then we don’t dig any further. What would be better now?',
  ],
  'thoughtRecord.easeOff.again': 'What would be better for you now?',
  'thoughtRecord.easeOff.grounding': 'Something that calms',
  'thoughtRecord.easeOff.rate': 'Wrap up gently',
  'thoughtRecord.easeOff.stop': 'Stop here',
  'thoughtRecord.distressAfter': [
    'Last number: how strong is the distress now, from 0 to 10?',
    'And how much distress is there now, from 0 to 10?',
  ],
  'thoughtRecord.partTrue': [
    'Sometimes that’s because part of the thought is about a real problem. Would you like to look at what could be done about it, or is it enough for today?',
  ],
  'thoughtRecord.partTrue.again': 'Look at what could be done, or enough for today?',
  'thoughtRecord.partTrue.solve': 'Look at what could be done',
  'thoughtRecord.partTrue.enough': 'Enough for today',
  'thoughtRecord.close': [
    'When the old thought comes back, and it may, you can set this beside it: “{balanced}”. Here is everything you wrote.',
    'You’ve put words to something that usually rushes by. “{balanced}” is worth keeping; here it is with the rest.',
  ],
  'thoughtRecord.close.plain':
    'You’ve put words to something that usually rushes by. Here is what you wrote, to keep.',
  'thoughtRecord.row.situation': 'What happened',
  'thoughtRecord.row.emotion': 'What I felt',
  'thoughtRecord.row.thought': 'The thought',
  'thoughtRecord.row.beliefBefore': 'Belief before (0–10)',
  'thoughtRecord.row.evidenceFor': 'What speaks for it',
  'thoughtRecord.row.evidenceAgainst': 'What speaks against it',
  'thoughtRecord.row.friend': 'What I’d tell a friend',
  'thoughtRecord.row.balanced': 'A fairer way to see it',
  'thoughtRecord.row.beliefAfter': 'Belief after (0–10)',

  // Problem solving
  'problemSolving.title': 'Sorting out a problem',
  'problemSolving.intro': [
    'Let’s take one problem apart until there’s a first step small enough to do. One question at a time, and you can pause, skip or stop whenever you like.',
  ],
  'problemSolving.why':
    'Under pressure a problem looks like one big wall. Taking it apart shows which piece can be moved, and having one next step often brings relief before anything is solved.',
  'problemSolving.purpose':
    'For a concrete problem in your life that weighs on you: work, money, a quarrel, too much to do.',
  'problemSolving.avoid':
    'Not for what can’t be changed, such as a loss, and not in the middle of panic: calm down first. If somebody is hurting you, safety and other people come before any plan.',
  'problemSolving.problem': [
    'Which problem is it? As concretely as you can: what is happening, and what makes it hard?',
    'What’s the problem, in a sentence or two? What happens, and what about it is difficult for you?',
  ],
  'problemSolving.problem.again': 'The problem, in a sentence.',
  'problemSolving.problem.help':
    'If there are many, take the one that would bring the most relief, or simply the smallest. For example: “I’m two weeks behind at work and I haven’t told anyone.”',
  'problemSolving.distressBefore': [
    'Thank you for putting it into words. How much does it distress you right now, from 0 (not at all) to 10 (the worst there is)?',
    'I see why that’s on your mind. From 0 (not at all) to 10 (the worst there is), how much does it distress you right now?',
  ],
  'problemSolving.distressBefore.plain':
    'How much does the problem distress you right now, from 0 (not at all) to 10 (the worst there is)?',
  'problemSolving.control': [
    'How much of this is in your own hands?',
    'How much of it could you change by something you do yourself?',
  ],
  'problemSolving.control.again': 'Mostly, partly, or not at all in your hands?',
  'problemSolving.control.help':
    'What other people feel or decide isn’t in your hands. What you say, ask, do or leave is. So which comes closest?',
  'problemSolving.control.mine': 'Mostly in my hands',
  'problemSolving.control.partly': 'Partly',
  'problemSolving.control.not': 'Not in my hands',
  'problemSolving.myPart': [
    'Then let’s look only at your part. What about it can you influence?',
    'Let’s leave the rest aside for now. Which piece of it is yours to move?',
  ],
  'problemSolving.myPart.again': 'Which part of it could you influence?',
  'problemSolving.myPart.help':
    'For example: whom you tell, what you ask for, what you say no to, what you do first. If nothing is, say “nothing”.',
  'problemSolving.carry': [
    'Then there’s nothing to solve here, and that isn’t your failing. What would make it a little easier to carry, today or tomorrow?',
  ],
  'problemSolving.carry.again': 'What would make it a little easier to carry?',
  'problemSolving.carry.help':
    'Company, rest, fresh air, telling one person about it, one hour without it. What has helped before, even a bit?',
  'problemSolving.goal': [
    'Suppose things were better, not perfect. What would be different?',
    'What would “good enough” look like here? What would you notice first?',
  ],
  'problemSolving.goal.again': 'What would “good enough” look like?',
  'problemSolving.goal.help':
    'Something you could see or do, and could reach within weeks. For example: “My boss knows, and we’ve agreed on a new date.”',
  'problemSolving.options': [
    'Now gather what could be done about it. Three or more ideas, also silly or half ones; we don’t judge them yet.',
    'Which ways could there be? Write down whatever comes, good and bad ideas alike, at least three if you can.',
  ],
  'problemSolving.options.again': 'Whatever could be done, a few ideas, good or bad.',
  'problemSolving.options.help':
    'What has worked before? Who could help, and with what? What would be the lazy way? And what if you did nothing?',
  'problemSolving.optionsInstead': [
    'When you’re in it, it’s hard to see a way. Think of someone you find sensible: what would they try, or tell you to try?',
  ],
  'problemSolving.optionsInstead.again': 'What would somebody sensible try?',
  'problemSolving.optionsMore': [
    'That’s one. What else could there be, even something you’d never do?',
    'Good. Is there another way as well, perhaps with somebody’s help?',
  ],
  'problemSolving.weigh': [
    'Let’s weigh what you have. What seems doable, and what would it cost you?',
    'Look at what’s there now. What speaks for the one or two you like best, and what against?',
  ],
  'problemSolving.weigh.again': 'What speaks for and against the best one or two?',
  'problemSolving.weigh.help':
    'For one or two of them: would it help with the goal? How much effort is it? How would it be in a week?',
  'problemSolving.choose': [
    'Which one would you like to try first? It needn’t be the best, only good enough to try. Two together are fine.',
    'Which of them do you want to give a try?',
  ],
  'problemSolving.choose.again': 'Which one first?',
  'problemSolving.choose.help':
    'If you can’t decide, take the one that’s easiest to undo. It’s a try, not a vow.',
  'problemSolving.firstStep': [
    'What’s the very first step of it? So small that you could do it in a quarter of an hour, even on a bad day.',
    'Let’s make it small. Which first bit could you do in fifteen minutes or less?',
  ],
  'problemSolving.firstStep.again': 'A first step of fifteen minutes or less.',
  'problemSolving.firstStep.help':
    'If it still feels big, halve it: not “write the letter” but “open a page and write the first line”.',
  'problemSolving.whenWhere': ['When and where will you do it?', 'And when exactly, and where?'],
  'problemSolving.whenWhere.again': 'A day, a time and a place.',
  'problemSolving.whenWhere.help':
    'It helps to hang it on something you do anyway: “tomorrow after breakfast, at the kitchen table”.',
  'problemSolving.obstacle': ['What could get in the way?', 'Be honest: what might stop you?'],
  'problemSolving.obstacle.again': 'What might get in the way? “Nothing” is fine, too.',
  'problemSolving.obstacle.help':
    'Being tired, having no time, nerves, somebody saying no, forgetting it. Which is the most likely? If none, say “nothing”.',
  'problemSolving.obstaclePlan': ['So if this comes up, “{obstacle}”, what will you do then?'],
  'problemSolving.obstaclePlan.plain':
    'And if something does get in the way, what will you do then?',
  'problemSolving.obstaclePlan.again': 'If that happens, then I will …',
  'problemSolving.obstaclePlan.help':
    'As a sentence: “If …, then I …”. For example: “If I’m too tired, then I do just five minutes.”',
  'problemSolving.distressAfter': [
    'With all of that in view: how much does it distress you now, from 0 to 10?',
    'Now that you’ve looked at it, how strong is the distress, from 0 to 10?',
  ],
  'problemSolving.close': [
    'So your first step is: “{firstStep}”. If it doesn’t work out, that only tells us something about the plan, and we adjust it. Here’s all of it to keep.',
    'You have a plan now, with “{firstStep}” as its start. If it goes differently, come back and we’ll look again. Here’s what you wrote.',
  ],
  'problemSolving.close.plain':
    'You’ve taken it apart, and that’s real work. Here’s what you wrote.',
  'problemSolving.closeCarry': [
    'Some things can’t be fixed, only carried, and that’s easier with help. Be as gentle with yourself as you can. Here’s what you wrote.',
  ],
  'problemSolving.row.problem': 'The problem',
  'problemSolving.row.myPart': 'What I can influence',
  'problemSolving.row.carry': 'What makes it easier to carry',
  'problemSolving.row.goal': 'Good enough would be',
  'problemSolving.row.options': 'Ideas',
  'problemSolving.row.optionsMore': 'More ideas',
  'problemSolving.row.choose': 'What I’ll try',
  'problemSolving.row.firstStep': 'First step',
  'problemSolving.row.whenWhere': 'When and where',
  'problemSolving.row.obstacle': 'What might get in the way',
  'problemSolving.row.obstaclePlan': 'Then I will',
} as const satisfies Record<string, Message>
