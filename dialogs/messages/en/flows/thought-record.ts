import type { Message } from '../../message.ts'

export const thoughtRecord = {
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
  'thoughtRecord.evidenceAgainst.straight': [
    '“{thought}”: that’s a painful thing to have in your head. Is there something that doesn’t fit with it? Small things count: an exception, something left out, another possible reason.',
    '“{thought}”: I see why that hurts. What speaks against it, even a little? A time it wasn’t so, or another explanation?',
  ],
  'thoughtRecord.evidenceAgainst.plain':
    'Is there something that doesn’t fit with the thought? Small things count: an exception, something left out, another possible reason.',
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
  'thoughtRecord.balanced.plain': [
    'How could you put it, then, so that it’s fair, and you can believe it? It needn’t be cheerful.',
    'And what would be a truer way to say it? Not rosy, just fairer to you.',
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
  'thoughtRecord.followUp':
    'The other day we looked closely at a thought. How does it sound to you today?',
} as const satisfies Record<string, Message>
