import type { Message } from '../../message.ts'

export const oppositeAction = {
  // Opposite action
  'oppositeAction.title': 'A small step the other way',
  'oppositeAction.intro': [
    'Every feeling pushes us towards something: hiding, snapping, running, staying in bed. We’ll see whether the push is any use to you here, and if not, find one small step the other way. You can pause, skip or stop at any point.',
  ],
  'oppositeAction.why':
    'When we do what a feeling urges, it often stays or grows, even where it doesn’t fit what is going on. If we do a bit of the opposite, and mean it, the feeling has less to live on.',
  'oppositeAction.purpose':
    'For when a feeling pushes you and you doubt the push. You hide out of shame, you stay away when you feel low, or you dodge a thing that scares you but can’t harm you.',
  'oppositeAction.avoid':
    'Never against a fear that fits the facts: if someone or something could really harm you, listen to it. And not for fresh grief, for memories of violence, or at the peak of distress.',
  'oppositeAction.situation': [
    'What is going on? Just the situation, in a sentence.',
    'Which situation is it? What happened, or what lies ahead of you?',
  ],
  'oppositeAction.situation.again': 'The situation, in a sentence.',
  'oppositeAction.situation.help':
    'For example: “I haven’t answered Tom for two weeks”, or “The team lunch is tomorrow”.',
  'oppositeAction.settleFirst': [
    'That is very strong, and nobody should push against a feeling at its peak. Would you rather let it settle first?',
  ],
  'oppositeAction.settleFirst.again': 'Let it settle first, or go on?',
  'oppositeAction.settleFirst.grounding': 'Settle with my senses',
  'oppositeAction.settleFirst.breathing': 'Slow breathing',
  'oppositeAction.settleFirst.goOn': 'Go on here',
  'oppositeAction.distressBefore': [
    'I see. How strong is the distress about it right now, from 0 (none) to 10 (the worst there is)?',
    'Thank you, that gives me a picture. From 0 (none) to 10 (the worst there is), how strong is it right now?',
  ],
  'oppositeAction.distressBefore.plain':
    'How strong is the distress right now, from 0 (none) to 10 (the worst there is)?',
  'oppositeAction.urge': [
    'And what does it make you want to do? The first impulse, whether or not you’d act on it.',
    'If you just followed the feeling, what would you do?',
  ],
  'oppositeAction.urge.again': 'What does the feeling push you to do?',
  'oppositeAction.urge.help':
    'To stay away from the lunch, crawl into bed, write something sharp, say sorry again and again, check once more? Wanting isn’t doing; you can say it here.',
  'oppositeAction.later': [
    'Suppose you did: “{urge}”. How would it be an hour later, and how tomorrow?',
  ],
  'oppositeAction.later.plain':
    'Suppose you followed that push. How would it be an hour later, and how tomorrow?',
  'oppositeAction.later.again': 'How would it be afterwards, and the day after?',
  'oppositeAction.later.help':
    'Often there’s relief at first. What comes after it? “Nothing much” is an answer too.',
  'oppositeAction.feeling': [
    'Which feeling is it that pushes?',
    'What would you call the feeling behind that push?',
  ],
  'oppositeAction.feeling.again': 'Fear, anger, sadness, shame, or something else?',
  'oppositeAction.feeling.help':
    'Fear wants to get away, anger wants to go at it, sadness wants to stop and be still, shame wants to hide. Which is closest?',
  'oppositeAction.feeling.fear': 'Fear',
  'oppositeAction.feeling.anger': 'Anger',
  'oppositeAction.feeling.sadness': 'Sadness, feeling low',
  'oppositeAction.feeling.shame': 'Shame or guilt',
  'oppositeAction.feeling.other': 'Something else',
  'oppositeAction.factsFear': [
    'Let’s take the fear seriously first. Could you, or somebody, really come to harm there: your body, your home, your living?',
  ],
  'oppositeAction.factsFear.again': 'Is there a real danger, or is it unpleasant but safe?',
  'oppositeAction.factsFear.help':
    'Blushing, a no, an awkward silence are unpleasant. Somebody who has hurt or threatened you is a danger. If in doubt, take “I’m not sure”.',
  'oppositeAction.factsFear.danger': 'Yes, a real danger',
  'oppositeAction.factsFear.unsure': 'I’m not sure',
  'oppositeAction.factsFear.safe': 'No, unpleasant but safe',
  'oppositeAction.heed': [
    'Then we do nothing against it. A feeling that may be warning you deserves to be listened to, and keeping yourself safe is the right thing to do. If it’s about now, that means your emergency number or somebody you trust; type “human” and I’ll show you people you can reach. What would be good at this moment?',
  ],
  'oppositeAction.heed.again': 'What would be good at this moment?',
  'oppositeAction.heed.grounding': 'Something to steady me',
  'oppositeAction.heed.solve': 'Look at what I can do',
  'oppositeAction.heed.stop': 'Stop here and tell you about it',
  'oppositeAction.factsAnger': [
    'Anger often has a point. Did somebody really wrong you or block something important, as a fair outsider would see it too?',
  ],
  'oppositeAction.factsAnger.again': 'Would a fair outsider see the wrong, too?',
  'oppositeAction.factsAnger.help':
    'A broken promise, something taken, an insult is a wrong. Noise, traffic, a clumsy word often are not. And if you have reason to be afraid of them, take the last.',
  'oppositeAction.factsAnger.wronged': 'Yes, there was a wrong',
  'oppositeAction.factsAnger.notQuite': 'Not quite',
  'oppositeAction.factsAnger.unsafe': 'I’m not safe with them',
  'oppositeAction.factsSadness': [
    'And sadness belongs to losses. Have you lost somebody, or something that mattered, not long ago?',
  ],
  'oppositeAction.factsSadness.again': 'Is there a loss behind it?',
  'oppositeAction.factsShame': [
    'Let’s look at it fairly. Did you do something that goes against what you yourself hold to be right?',
  ],
  'oppositeAction.factsShame.again': 'Did you act against your own values?',
  'oppositeAction.letBe': [
    'I’m sorry. Then the sadness is in its right place, and there’s nothing to oppose. It may have its time. Would something kind be good now, or one very small thing beside the sadness, or simply to talk?',
  ],
  'oppositeAction.letBe.again': 'Something kind, one very small thing, or simply talk?',
  'oppositeAction.letBe.kind': 'Something kind',
  'oppositeAction.letBe.small': 'One very small thing',
  'oppositeAction.letBe.stop': 'Stop here and talk',
  'oppositeAction.helps': [
    'Then the feeling is telling you something. The other question is whether its push would get you what you need. Would it, still the day after?',
  ],
  'oppositeAction.helps.again': 'Would doing what it urges still be good the day after?',
  'oppositeAction.helps.help':
    'Speaking up may help; shouting seldom does. If the push is a good one, we turn it into a plan. If not, we look for another step.',
  'oppositeAction.repair': [
    'Then hiding won’t ease it, and neither will tearing yourself down. What small thing could put some of it right, or show that you’d do it differently?',
  ],
  'oppositeAction.repair.again': 'One small thing that puts some of it right.',
  'oppositeAction.repair.help':
    'An honest word to the person, once. Something given back. If that isn’t possible, something good for somebody else. It needn’t undo it all.',
  'oppositeAction.oppositeFear': [
    'Then the fear is louder than the thing itself. What would be one small step towards it, instead of away?',
  ],
  'oppositeAction.oppositeFear.help':
    'Make it so small that it only feels a bit awkward. Open the letter and read the first line. Say one sentence. Stay for ten minutes.',
  'oppositeAction.oppositeAnger': [
    'Then the anger is bigger than its cause; that happens, most of all when we’re worn out. What would be a small step the other way: stepping back kindly, speaking more softly, leaving it for today?',
  ],
  'oppositeAction.oppositeAnger.help':
    'Go into the next room, unclench your hands, write nothing until tomorrow, think of one reason they may have had. You needn’t give in.',
  'oppositeAction.oppositeSadness': [
    'Low mood says “stay, lie down, cancel”. What would be a small step out of it, towards something or someone?',
  ],
  'oppositeAction.oppositeSadness.help':
    'Open the curtains, get dressed, five minutes outside, one message. It needn’t cheer you up; it only has to be in the other direction.',
  'oppositeAction.oppositeShame': [
    'Then there’s nothing to hide for. What would be a small step into the open: telling one person who’s kind to you, keeping your head up, going there after all?',
  ],
  'oppositeAction.oppositeShame.help':
    'Choose somebody who has never laughed at you. One sentence will do: “I felt awful about yesterday.”',
  'oppositeAction.opposite': [
    'So the push is “{urge}”. What would be a small step in just the other direction?',
  ],
  'oppositeAction.opposite.plain':
    'What would be a small step in the other direction from where the feeling pushes you?',
  'oppositeAction.opposite.again': 'One small step the other way.',
  'oppositeAction.opposite.help':
    'If it says away: a little nearer. If it says hit back: a little softer. If it says hide: a little more in the open. Small, and harmless to everybody.',
  'oppositeAction.allTheWay': [
    'It works best when all of you goes along. What would your face, your shoulders, your voice do in that step?',
    'And how would you do it wholeheartedly: how would you stand, look, sound?',
  ],
  'oppositeAction.allTheWay.again': 'What would your posture, face and voice do?',
  'oppositeAction.allTheWay.help':
    'Shoulders low, eyes up, a slower voice, open hands. Leave out whatever doesn’t suit you. “Nothing” is an answer too.',
  'oppositeAction.time': [
    'When will you take it? Soon is easiest.',
    'And when would be a good moment for it?',
  ],
  'oppositeAction.time.again': 'When will you take that step?',
  'oppositeAction.time.help':
    'Now, after this, or at a time today or tomorrow. If that frightens you a lot, make the step smaller rather than later.',
  'oppositeAction.easeOff': [
    'Then we don’t push against anything. Thank you for telling me. What would be better now?',
  ],
  'oppositeAction.easeOff.again': 'What would be better for you now?',
  'oppositeAction.easeOff.breathing': 'Slow breathing',
  'oppositeAction.easeOff.grounding': 'My senses',
  'oppositeAction.easeOff.rate': 'Wrap up gently',
  'oppositeAction.easeOff.stop': 'Stop here',
  'oppositeAction.ratedEarly': [
    'Before we stop: how strong is the distress now, from 0 to 10?',
    'One last number: from 0 to 10, how strong is it now?',
  ],
  'oppositeAction.closeEarly':
    'Then we leave it there for today. People you can reach are one word away: “human”. You can keep what you wrote.',
  'oppositeAction.distressAfter': [
    'With that in view, how strong is the distress now, from 0 to 10?',
    'And now, from 0 to 10, how strong is it?',
  ],
  'oppositeAction.another': [
    'It may only move once the step is taken, or this wasn’t the way in. Would something kind be good meanwhile, or slow breathing, or is it enough for now?',
  ],
  'oppositeAction.another.again': 'Something kind, slow breathing, or enough for now?',
  'oppositeAction.another.kind': 'Something kind',
  'oppositeAction.another.breathing': 'Slow breathing',
  'oppositeAction.another.enough': 'Enough for now',
  'oppositeAction.close': [
    'Your step the other way: “{opposite}”. The push will still be there; you can feel it and take the step anyway, or make it smaller. Here it is to keep.',
    '“{opposite}” it is. Once or twice may feel odd, and that’s how the other direction feels at first. Here’s what you wrote.',
  ],
  'oppositeAction.close.plain':
    'You’ve looked at a push before following it, and that alone makes room. Here’s what you wrote.',
  'oppositeAction.row.situation': 'The situation',
  'oppositeAction.row.urge': 'What the feeling urges',
  'oppositeAction.row.later': 'How it would be afterwards',
  'oppositeAction.row.opposite': 'My small step',
  'oppositeAction.row.allTheWay': 'With all of me',
  'oppositeAction.row.time': 'When',
  'oppositeAction.followUp':
    'Yesterday you thought of a small step the other way. Did you take it, and what did the feeling do?',
} as const satisfies Record<string, Message>
