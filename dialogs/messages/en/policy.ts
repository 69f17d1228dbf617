/**
 * Why an exercise is offered, for every technique that has no words of its own: with the person's
 * own numbers, by what was heard, or by the kind of exercise.
 */
export const policy = {
  'policy.offer.any': [
    'Would you like to try this with me: “{technique}”? It takes about {minutes} minutes, and you can stop at any time.',
    'Shall we try “{technique}”? It is about {minutes} minutes, and you can leave it whenever you like.',
  ],
  'policy.offer.short': [
    'Would you like to try the short form of “{technique}”? It takes about {minutes} minutes.',
    'Shall we do “{technique}” in its short form, for about {minutes} minutes?',
  ],
  'why.offeredAny': 'Why I offered this exercise:',

  'policy.reason.helped.any': [
    'This one helped you before: you went from {before} to {after}.',
    'Last time, this brought you from {before} down to {after}.',
  ],
  'policy.reason.twice.alike': [
    'The last two times you were about this tense, this brought you from {firstBefore} to {firstAfter} and from {before} to {after}.',
    'It has been this strong before, and the last two times this took you from {firstBefore} to {firstAfter} and from {before} to {after}.',
  ],
  'policy.reason.twice.any': [
    'The last two times you did this, you went from {firstBefore} to {firstAfter} and from {before} to {after}.',
    'By your own numbers it helped both of the last two times: from {firstBefore} to {firstAfter}, and from {before} to {after}.',
  ],
  'policy.reason.kindHelped': [
    'Exercises like this one have brought your distress down by {relief} on average so far.',
    'From what you rated so far, this sort of exercise does you good: {relief} less on average.',
  ],
  'policy.reason.afterSettling': [
    'You have just settled a little; that can be a good moment to look at what is behind it.',
    'Now that the body has had its turn, there may be room for the matter itself.',
  ],

  'policy.reason.kind.body.intense': [
    'When it is this strong, it helps to let the body come down first.',
    'So much tension sits in the body too, and that is where it can begin to ease.',
  ],
  'policy.reason.kind.body.anger': [
    'Letting the body cool takes the heat out of anger without saying that it is wrong.',
    'Anger eases when the body comes down, more than when it is let out.',
  ],
  'policy.reason.kind.body.mild': [
    'It may do the body good to let go of some of this.',
    'When the body is a bit less tense, the rest is often easier to carry.',
  ],
  'policy.reason.kind.senses.intense': [
    'When a feeling comes this strongly, it helps to have something to hold on to until the wave goes down.',
    'Before anything else, something steady to turn to may help.',
  ],
  'policy.reason.kind.senses.mild': [
    'It can be a relief to turn the attention somewhere else for a while.',
    'A short rest from the thoughts may give you some room.',
  ],
  'policy.reason.kind.thought.intense': [
    'Some distance to the thought may take the edge off, even when it is this strong.',
    'The thought behind this is loud right now; a step back from it may help.',
  ],
  'policy.reason.kind.thought.mild': [
    'A good part of this seems to lie in how it looks from where you stand, and that can be turned around a little.',
    'Looking at it from another side may take some of its weight.',
  ],
  'policy.reason.kind.action.intense': [
    'One very small step can bring back some hold, even now.',
    'Doing one small thing may help more than going over it again.',
  ],
  'policy.reason.kind.action.mild': [
    'Something small to do often changes a mood more than thinking about it.',
    'One small step of your own can bring back some hold.',
  ],
  'policy.reason.kind.kindness.intense': [
    'It is a lot at once; a kind word from yourself can be a first hold.',
    'With this much pain, being on your own side comes first.',
  ],
  'policy.reason.kind.kindness.mild': [
    'You are hard on yourself in this; a kinder tone may make it lighter.',
    'It may help to speak to yourself for a moment as you would to a friend.',
  ],
  'policy.reason.kind.savour.intense': [
    'Something this good is worth staying with for a moment.',
    'Strong good feelings last longer when they are given a little time.',
  ],
  'policy.reason.kind.savour.mild': [
    'Good moments pass quickly; they stay longer when they are looked at.',
    'There is something good in this, and it can be given some room.',
  ],

  'policy.reason.cue.urge': [
    'An urge rises and falls like a wave; there is a way to ride it out without giving in.',
    'Urges pass by themselves more often than it seems, and it is easier to wait with a way to do it.',
  ],
  'policy.reason.cue.sleep': [
    'Sleep comes more easily when the evening and the bed are arranged for it.',
    'With sleep, small changes around it often do more than trying harder.',
  ],
  'policy.reason.cue.worry': [
    'Worries that may come at any time take the whole day; given a time of their own, they take less.',
    'The worry keeps coming back, and it can be given a place where it bothers you less.',
  ],
  'policy.reason.cue.rumination': [
    'Your thoughts keep going round; a way to step out of the circle may help.',
    'Going over it again has not brought rest so far, so something else may.',
  ],
  'policy.reason.cue.selfCriticism': [
    'There is a hard voice in how you speak of yourself, and it need not be the only one.',
    'You judge yourself strictly there; some kindness may be just as true.',
  ],
  'policy.reason.cue.avoidance': [
    'What is put off tends to grow; one small step the other way can break that.',
    'Staying away brings relief for a while, and keeps the fear alive; a small step may do more.',
  ],
  'policy.reason.cue.lowEnergy': [
    'When there is no drive, it seldom comes first; often it comes after something small was done.',
    'With so little energy, one small good thing is a better start than a big plan.',
  ],
  'policy.reason.cue.goodMoment': [
    'That is a good moment, and it is worth keeping.',
    'Good things are easily passed over; this one could be given a minute.',
  ],
}
