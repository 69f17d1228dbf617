import type { Message } from '../../message.ts'

export const progressiveMuscleRelaxation = {
  // Progressive muscle relaxation
  'progressiveMuscleRelaxation.title': 'Tensing and letting go',
  'progressiveMuscleRelaxation.intro': [
    'We’ll go through your body part by part: tense it a little, hold, and let go. You set the pace and tell me when each part is done. It should never hurt, and any part can be left out.',
  ],
  'progressiveMuscleRelaxation.why':
    'Worry and anger settle in the muscles, and often we don’t notice. When you tense a part on purpose, you feel more clearly how it is to let go. The mind tends to follow the body.',
  'progressiveMuscleRelaxation.purpose':
    'For tension you can feel: tight shoulders, a hard jaw, legs that won’t keep still, a body that won’t wind down.',
  'progressiveMuscleRelaxation.avoid':
    'Leave out any part that hurts or has been hurt. If you are pregnant, have heart trouble or had an operation, ask your doctor first. If it scares you to feel into your body, another exercise is kinder.',
  'progressiveMuscleRelaxation.distressBefore': [
    'First: from 0 (none) to 10 (the worst there is), how strong is the distress right now?',
    'Before we begin, how much distress is there, from 0 (none) to 10 (the worst there is)?',
  ],
  'progressiveMuscleRelaxation.settle': [
    'Sit or lie so that something holds you up, and let your weight sink into it. Is there any part of you that hurts or is injured?',
    'Get as comfortable as the place allows. Does any part of you hurt, or is any part injured?',
  ],
  'progressiveMuscleRelaxation.settle.again': 'Does any part hurt, or can we begin?',
  'progressiveMuscleRelaxation.settle.help':
    'I ask so that we leave it out. And if you’d rather not turn to your body at all, we do something else.',
  'progressiveMuscleRelaxation.settle.fine': 'Nothing hurts',
  'progressiveMuscleRelaxation.settle.sore': 'Something hurts',
  'progressiveMuscleRelaxation.settle.other': 'Rather not with my body',
  'progressiveMuscleRelaxation.spare': [
    'Thank you for telling me. That part stays out of it: when we come to it, or near it, choose “Leave this part out”. And if it hurts a lot, we do something else instead. Shall we begin?',
  ],
  'progressiveMuscleRelaxation.spare.again': 'Begin without that part, or do something else?',
  'progressiveMuscleRelaxation.spare.begin': 'Begin without that part',
  'progressiveMuscleRelaxation.spare.other': 'Something else instead',
  'progressiveMuscleRelaxation.part.leaveOut': 'Leave this part out',
  'progressiveMuscleRelaxation.part.hurts': 'It hurts',
  'progressiveMuscleRelaxation.hands': [
    'Your hands first. Make fists, about half as tight as you could, and hold while you count slowly to five. Then let go all at once, and leave them loose while you count to twenty. Tell me when you’re done.',
  ],
  'progressiveMuscleRelaxation.hands.again':
    'Fists, half as tight as you could, to five; then loose, to twenty. Tell me when you’re done.',
  'progressiveMuscleRelaxation.hands.help':
    'There’s no right way to feel it. Close your hands so that you notice a pull, not a strain, and go on breathing. Then open them and let them lie. If counting bothers you, leave it.',
  'progressiveMuscleRelaxation.arms': [
    'Now your upper arms. Bend your elbows and tense the muscles, half as hard as you could, to a slow five. Let your arms sink, and stay with how they feel, to twenty.',
    'Upper arms next. Draw your hands towards your shoulders until you feel a pull, count to five, and let the arms drop. Leave them heavy, to twenty.',
  ],
  'progressiveMuscleRelaxation.arms.again':
    'Upper arms: tense to five, sink to twenty. Leave them out if they hurt.',
  'progressiveMuscleRelaxation.shoulders': [
    'Your shoulders: a lot gets carried there. Lift them a little towards your ears, hold to a slow five, and let them fall. Leave your neck alone; just let the shoulders be low, to twenty.',
    'Now the shoulders. Draw them up gently, count to five, and let them drop as far as they want to. Stay there, to twenty.',
  ],
  'progressiveMuscleRelaxation.shoulders.again':
    'Shoulders up a little to five, then down to twenty. Leave them out if they hurt.',
  'progressiveMuscleRelaxation.face': [
    'Your face. Close your eyes firmly and press your lips together, lightly with the jaw, to five. Then let everything go smooth: forehead, eyes, a little space between the teeth. To twenty.',
    'Now the face. Wrinkle it all towards the nose, gently, to five. Let it go wide and smooth, the jaw hanging a little, to twenty.',
  ],
  'progressiveMuscleRelaxation.face.again':
    'Face together to five, smooth to twenty. Leave it out if it hurts.',
  'progressiveMuscleRelaxation.belly': [
    'Your belly. Make it a little hard, as if somebody were about to poke you, to five. Then let it be soft and as big as it likes, to twenty.',
  ],
  'progressiveMuscleRelaxation.belly.again':
    'Belly a little hard to five, soft to twenty. Leave it out if it hurts.',
  'progressiveMuscleRelaxation.legs': [
    'Last, your legs. Press your feet into the floor or the bed, and feel the legs tighten, to five. Let go, and let them lie as heavy as they are, to twenty. Ease off at once if a cramp begins.',
  ],
  'progressiveMuscleRelaxation.legs.again':
    'Feet pressed down to five, legs heavy to twenty. Leave them out if they hurt.',
  'progressiveMuscleRelaxation.notice': [
    'Go through your body once more without doing anything. Where has it let go a little, or what feels different from before? “Nowhere” is an answer, too.',
    'Now just notice. Is there a place that is softer, warmer or heavier than before? If not, say so.',
  ],
  'progressiveMuscleRelaxation.notice.again': 'Where does it feel different, if anywhere?',
  'progressiveMuscleRelaxation.notice.help':
    'It may be very little: looser hands, a warmer face, a sigh. Or the same as before, which happens often the first few times.',
  'progressiveMuscleRelaxation.easeOff': [
    'Then stop tensing, and thank you for saying so. Move or shake out whatever needs it. What would be better now?',
  ],
  'progressiveMuscleRelaxation.easeOff.again': 'What would be better for you now?',
  'progressiveMuscleRelaxation.easeOff.soft': 'Letting go without tensing',
  'progressiveMuscleRelaxation.easeOff.grounding': 'Use my senses instead',
  'progressiveMuscleRelaxation.easeOff.stop': 'Stop here',
  'progressiveMuscleRelaxation.soft':
    'No more tensing, then. Let the chair or the bed carry you. Then choose one place that feels alright: a hand, the feet, or just the tip of your nose. Rest your attention there for a minute or so. Say “done” when you’re ready.',
  'progressiveMuscleRelaxation.soft.again':
    'Rest your attention on one place that feels alright. Say “done” when you’re ready.',
  'progressiveMuscleRelaxation.distressAfter': [
    'Take your time to come back. From 0 to 10, how strong is the distress now?',
    'Stretch if you like. How much distress is there now, from 0 to 10?',
  ],
  'progressiveMuscleRelaxation.another': [
    'Would you like to add some slow breathing, try something with your senses, or is it enough for now?',
  ],
  'progressiveMuscleRelaxation.another.again': 'Slow breathing, your senses, or enough for now?',
  'progressiveMuscleRelaxation.another.breathing': 'Slow breathing',
  'progressiveMuscleRelaxation.another.grounding': 'Use my senses instead',
  'progressiveMuscleRelaxation.another.enough': 'Enough for now',
  'progressiveMuscleRelaxation.close': [
    'Hands and shoulders alone will do, on a bus or at a desk, and nobody sees it. With practice the body tends to let go sooner.',
    'That was it. If you like, do just the shoulders once or twice tomorrow, before they get tight.',
  ],
  'progressiveMuscleRelaxation.row.notice': 'What felt different',
  'progressiveMuscleRelaxation.followUp':
    'Yesterday you went through your body, tensing and letting go. How does it feel today?',
} as const satisfies Record<string, Message>
