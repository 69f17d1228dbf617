import type { Message } from '../../message.ts'

export const valuesStep = {
  // Values and one small step
  'valuesStep.title': 'A small step that matters',
  'valuesStep.intro': [
    'We’ll look for something that matters to you and take one small step towards it this week, also if the mood doesn’t change first. One question at a time; you can pause, skip or stop whenever you like.',
  ],
  'valuesStep.why':
    'When life gets hard, days tend to be about avoiding what hurts. Doing one small thing that fits who you want to be brings some direction back, and that doesn’t have to wait until you feel better.',
  'valuesStep.purpose':
    'For when you feel stuck, empty or off course, or keep putting off the things you care about.',
  'valuesStep.avoid':
    'Not while feelings are flooding you: calm down first. And when somebody is hurting you, getting safe is the step. If it turns into one more stick to beat yourself with, we stop.',
  'valuesStep.distressBefore': [
    'First, how heavy are things for you right now, from 0 (not at all) to 10 (the worst there is)?',
    'Before we begin: from 0 (not at all) to 10 (the worst there is), how heavy does it feel just now?',
  ],
  'valuesStep.area': [
    'Which part of life would you like to give a little more of yourself to?',
    'If one part of your life could get a bit more care this week, which would it be?',
  ],
  'valuesStep.area.again': 'Which part of life? The nearest will do.',
  'valuesStep.area.help':
    'Not what you should, and not what others expect. Which one would you miss most if it were gone? Any of them is fine to begin with.',
  'valuesStep.area.people': 'People close to me',
  'valuesStep.area.work': 'Work or learning',
  'valuesStep.area.health': 'Body and health',
  'valuesStep.area.joy': 'Play, making things, nature',
  'valuesStep.area.world': 'Community, faith, helping',
  'valuesStep.area.none': 'Nothing feels important now',
  'valuesStep.once': [
    'That happens when it has been heavy for long; caring goes quiet, and it’s no flaw of yours. What used to matter to you once, even a little?',
  ],
  'valuesStep.once.again': 'Something that mattered once, even a little.',
  'valuesStep.once.help':
    'A person, an animal, a place, something you did with your hands. Or the other way round: what still annoys you when it goes wrong? If nothing comes, say “nothing”.',
  'valuesStep.person': [
    'And there, what kind of person would you like to be? Not what you want to get: how you want to be.',
    'Picture yourself there on a good day. How are you with others, or with the thing you do?',
  ],
  'valuesStep.person.again': 'A few words for how you’d like to be there.',
  'valuesStep.person.help':
    'Patient, honest, curious, brave, warm, reliable, playful: one or two words are enough. What would you like someone to say about you there?',
  'valuesStep.lately': [
    'When were you last a bit like that, however briefly, or when did you miss being it?',
    'Is there a moment, lately or long ago, when some of that was there?',
  ],
  'valuesStep.lately.again': 'A moment when some of that was there, or when you missed it.',
  'valuesStep.lately.help':
    'A small scene is enough: “On Sunday I really listened to my brother.” That it hurts when it’s missing shows that it matters. If nothing comes, say “nothing”.',
  'valuesStep.step': [
    'Going by that: what’s one small thing you could do this week that points in that direction?',
    'And this week, what small thing would the person you’d like to be do in your place?',
  ],
  'valuesStep.step.again': 'One small thing for this week.',
  'valuesStep.step.help':
    'Something you do, not something you feel, and small enough for a tired day. For example: “send my sister a photo”, “walk to the corner and back”, “read two pages”.',
  'valuesStep.doable': [
    'Does it feel doable this week, also if it’s a bad one?',
    'Honestly: could you do that even on a grey day?',
  ],
  'valuesStep.doable.again': 'Doable, even in a bad week?',
  'valuesStep.doable.help':
    'If something in you groans, say no, and we make it smaller. A tiny step that gets done does more than a big one that waits.',
  'valuesStep.smaller': [
    'Good that you say so. What would be half of it, or just its first two minutes?',
    'Then let’s shrink it. Which bit is so small that it’s almost nothing?',
  ],
  'valuesStep.smaller.again': 'The smallest piece of it.',
  'valuesStep.smaller.help':
    'Not “visit her” but “text her a heart”; not “go running” but “put the shoes on and step outside”.',
  'valuesStep.whenWhere': [
    'When and where will you do it?',
    'On which day, and at what moment of it?',
  ],
  'valuesStep.whenWhere.again': 'A day and a moment.',
  'valuesStep.whenWhere.help':
    'Hang it on something you do anyway: “Wednesday, when the coffee is made”.',
  'valuesStep.holdBack': [
    'What thought or feeling is likely to turn up and hold you back?',
    'When the moment comes, what might your mind tell you so that you don’t?',
  ],
  'valuesStep.holdBack.again': 'What may hold you back inside? “Nothing” is fine.',
  'valuesStep.holdBack.help':
    '“It’s no use”, “too tired”, “they won’t care”, a lump in the throat. If nothing, say “nothing”.',
  'valuesStep.along': [
    'It may well come along: “{holdBack}”. It needn’t be gone before you start. What could you say to it, and do your step anyway?',
  ],
  'valuesStep.along.plain':
    'Such thoughts needn’t be gone before you start. What could you say to them, and do your step anyway?',
  'valuesStep.along.again': 'What you could say to it, and go anyway.',
  'valuesStep.along.help':
    'Nothing clever. “You can come, but I’m doing it”, for example, or “thanks, mind, I’ve heard you”.',
  'valuesStep.easeOff': [
    'That’s alright. It can hurt to look at what matters, because it’s where the gaps show. We don’t have to go on with it; what would be better now?',
  ],
  'valuesStep.easeOff.again': 'What would be better for you now?',
  'valuesStep.easeOff.calm': 'Something that calms',
  'valuesStep.easeOff.rate': 'Wrap up gently',
  'valuesStep.easeOff.stop': 'Stop here',
  'valuesStep.distressAfter': [
    'And how heavy is it now, from 0 to 10? It needn’t have changed.',
    'Last number: from 0 to 10, how heavy does it feel now?',
  ],
  'valuesStep.close': [
    'So your step is “{step}”. It doesn’t have to feel good to count; doing it in that spirit is all. If it doesn’t happen, we make it smaller. Here’s what you wrote.',
  ],
  'valuesStep.close.person': [
    'How you’d like to be is worth keeping in sight, also without a step for now. One may come to you during the week. Here’s what you wrote.',
  ],
  'valuesStep.close.plain': [
    'You took time to ask what matters, and that’s a beginning. The step may come later, and it may be tiny.',
  ],
  'valuesStep.row.once': 'What used to matter',
  'valuesStep.row.person': 'How I’d like to be',
  'valuesStep.row.lately': 'A moment of it',
  'valuesStep.row.step': 'My step this week',
  'valuesStep.row.whenWhere': 'When and where',
  'valuesStep.row.holdBack': 'What may come along',
  'valuesStep.row.along': 'What I say to it',
  'valuesStep.followUp':
    'A few days ago you chose a small step towards how you’d like to be. Did a moment for it come up, and how was it?',
} as const satisfies Record<string, Message>
