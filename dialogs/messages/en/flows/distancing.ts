import type { Message } from '../../message.ts'

export const distancing = {
  // Distanced self-talk
  'distancing.title': 'Talking to yourself by name',
  'distancing.intro': [
    'We’ll take what has hold of you and look at it from one step away, by thinking of yourself with your own name, as a good friend would. It may feel odd at first. You can pause, skip or stop whenever you like.',
  ],
  'distancing.why':
    'While we think in “I”, we’re in the middle of the feeling. With our own name we tend to think about ourselves as we would about somebody else: with more calm, and often more kindness.',
  'distancing.purpose':
    'For what goes round and round: a worry about what’s coming, a scene that replays, hard words to yourself.',
  'distancing.avoid':
    'If you often feel unreal or outside yourself, another exercise is kinder. Nor is it for a danger that is still there, or a loss that is very fresh.',
  'distancing.situation': [
    'What has hold of you? A sentence or two, just as it comes.',
    'What keeps going round in you? Tell me in a sentence or two.',
  ],
  'distancing.situation.again': 'In a sentence: what has hold of you?',
  'distancing.situation.help':
    'Something that’s coming up, something that was said, something you hold against yourself. For example: “I keep hearing what I said on the phone.” What is yours?',
  'distancing.distressBefore': [
    'Thank you for telling me. How much does it distress you right now, from 0 (not at all) to 10 (the worst there is)?',
    'I see why that won’t let go. From 0 (not at all) to 10 (the worst there is), how much does it distress you right now?',
  ],
  'distancing.distressBefore.plain':
    'How much distress is there right now, from 0 (none) to 10 (the worst there is)?',
  'distancing.unreal': [
    'Before we step back, one question: do you sometimes feel unreal, or as if you were watching yourself from outside? Then I’d rather do something with you that brings you closer.',
  ],
  'distancing.unreal.again': 'Do you sometimes feel unreal, or outside yourself?',
  'distancing.unreal.help':
    'I ask because stepping back can make that stronger. If you aren’t sure, choose yes: the other way is a gentle one.',
  'distancing.unreal.no': 'No, I don’t',
  'distancing.unreal.yes': 'Yes, I do',
  'distancing.tell': [
    'Now tell it again as if it were about someone you know, with your name instead of “I”; a first letter will do. What does that person feel, and why?',
    'Once more, from one step away: your name, or its first letter, in place of “I”. What is going on in that person, and what makes it so hard?',
  ],
  'distancing.tell.again': 'With your name instead of “I”: what does that person feel, and why?',
  'distancing.tell.help':
    'For example: “Sam is scared because the talk matters to her, and because the last one went badly.” It needn’t be complete.',
  'distancing.advice': [
    'Stay there for a moment. What would you like to say to that person, who happens to be you? Begin with the name.',
    'You see that person now from a little way off. What would they need to hear from somebody on their side? Begin with the name.',
  ],
  'distancing.advice.plain': [
    'Speak to yourself as you would to somebody you care about, by your name; a first letter will do. What would you like to say?',
  ],
  'distancing.advice.again': 'Your name, and then what you’d like to say.',
  'distancing.advice.help':
    'Something true and kind, as you’d say it to a friend. For example: “Sam, you’re allowed to be nervous, and you have got through this before.”',
  'distancing.smallThing': [
    'And what could that person do next, something small that would be good for them? Keep the name.',
    'If you were to help that person through the next hour, what would you suggest? Keep the name.',
  ],
  'distancing.smallThing.again': 'Something small that person could do. “Nothing” is fine, too.',
  'distancing.smallThing.help':
    'Drink something, call one person, leave the message until tomorrow, go round the block. Or nothing for now.',
  'distancing.hear': [
    '“{advice}”: say it once more in your head, slowly, as if somebody who likes you were saying it. Tell me “done” when you have.',
  ],
  'distancing.hear.plain':
    'Find one sentence with your name in it that you’d say to a friend, and say it in your head, slowly. Tell me “done” when you have.',
  'distancing.hear.again': 'Say it slowly in your head, with your name. Then tell me “done”.',
  'distancing.hear.help':
    'It may sound strange in your own voice. Then let somebody say it whom you trust. Tell me “done” when you have.',
  'distancing.easeOff': [
    'Then come back to “I”, and to where you are. Thank you for telling me. What would be better now?',
  ],
  'distancing.easeOff.again': 'What would be better for you now?',
  'distancing.easeOff.grounding': 'Back to here and now',
  'distancing.easeOff.rate': 'Wrap up gently',
  'distancing.easeOff.stop': 'Stop here',
  'distancing.distressAfter': [
    'Back to yourself. From 0 to 10, how strong is the distress now?',
    'And how much distress is there now, from 0 to 10?',
  ],
  'distancing.another': [
    'Would it help to look at the thought in it, to do something that calms, or is it enough for now?',
  ],
  'distancing.another.again': 'The thought in it, something that calms, or enough for now?',
  'distancing.another.thought': 'Look at the thought in it',
  'distancing.another.grounding': 'Something that calms',
  'distancing.another.enough': 'Enough for now',
  'distancing.close': [
    'When it starts again, your own name is enough to take that step back. Your words: “{advice}”. Here is what you wrote, to keep.',
    '“{advice}”: you can say that to yourself anywhere, without a sound. Here is the rest of what you wrote.',
  ],
  'distancing.close.plain':
    'When it starts again, your own name is enough to take a step back, and nobody hears it. What you wrote is yours to keep.',
  'distancing.row.situation': 'What has hold of me',
  'distancing.row.tell': 'From one step away',
  'distancing.row.advice': 'What I say to myself',
  'distancing.row.smallThing': 'A small thing to do',
  'distancing.followUp':
    'Yesterday you spoke to yourself by name about something that wouldn’t let go. How is it today?',
} as const satisfies Record<string, Message>
