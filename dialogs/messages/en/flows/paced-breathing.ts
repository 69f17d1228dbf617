import type { Message } from '../../message.ts'

export const pacedBreathing = {
  // Paced breathing
  'pacedBreathing.title': 'Slow breathing',
  'pacedBreathing.intro': [
    'Let’s slow your breath down together for a little while. You can pause or stop at any point. And if watching your breath feels bad, say so, and we’ll do something else.',
  ],
  'pacedBreathing.why':
    'When you’re tense, the breath gets quick and shallow. Breathing slowly, with the out-breath longer than the in-breath, helps the body shift down a gear, and the mind often follows.',
  'pacedBreathing.purpose': 'For tension, anger, worry or a racing heart: calms the body first.',
  'pacedBreathing.avoid':
    'Better not if it scares you to watch your breath, or if it brings back bad memories. If you are pregnant or have lung or heart trouble, breathe only as slowly as feels good.',
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
  'pacedBreathing.followUp':
    'Yesterday you slowed your breath down for a while. Have you used it since, and how was that?',
} as const satisfies Record<string, Message>
