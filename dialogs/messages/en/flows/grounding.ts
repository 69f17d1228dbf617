import type { Message } from '../../message.ts'

export const grounding = {
  // 5-4-3-2-1 grounding
  'grounding.title': '5-4-3-2-1 with your senses',
  'grounding.intro': [
    'We’ll go through your senses, one after the other, to bring you back to where you are. Short answers are fine, and any sense that doesn’t work for you, or doesn’t feel good, we swap or skip.',
  ],
  'grounding.why':
    'When feelings flood in, attention gets pulled to what was or what might be. Noticing real things around you gives it something solid to hold, here and now.',
  'grounding.purpose':
    'For panic, for flashbacks, and for when you feel unreal or it all gets too much. It brings you back to here and now.',
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
  'grounding.followUp':
    'Yesterday you came back to your senses, one thing at a time. How have you been since?',
} as const satisfies Record<string, Message>
