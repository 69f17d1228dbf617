import type { Message } from '../../message.ts'

export const angerCoolDown = {
  // Anger cool-down
  'angerCoolDown.title': 'Cooling down first',
  'angerCoolDown.intro': [
    'Being angry is allowed, and there may be a good reason for it. We only turn the heat down first, so that what you do next is your choice and not the anger’s. You can pause or stop at any point.',
  ],
  'angerCoolDown.why':
    'Anger gets the body set for a fight, and then all you see looks like one more reason for it. To let it all out feels right, but it tends to keep the fire going. When the body slows down, the fire has less to burn.',
  'angerCoolDown.purpose':
    'For when anger is about to run off with you. A fight, an insult, a message that you’d be sorry for.',
  'angerCoolDown.avoid':
    'If someone hurts or threatens you, get safe first and calm down after. And you don’t have to swallow what is wrong: this only puts off the answer until you can choose it.',
  'angerCoolDown.distressBefore': [
    'First, how strong is the anger right now, from 0 (none) to 10 (the strongest there is)?',
    'Before anything else: from 0 (not at all) to 10 (as strong as it gets), how angry are you right now?',
  ],
  'angerCoolDown.space': [
    'Let’s get a little distance between you and it. Can you step away for ten minutes or so?',
    'A bit of room helps most. Could you get away from it for about ten minutes?',
  ],
  'angerCoolDown.space.again': 'Can you step away, do you have to stay, or is it not safe there?',
  'angerCoolDown.space.help':
    'Another room, the stairs, the bathroom, once around the house. If you have children or others to look after, or a counter to stand at, then we do it where you are.',
  'angerCoolDown.space.away': 'I can step away',
  'angerCoolDown.space.stay': 'I have to stay here',
  'angerCoolDown.space.unsafe': 'Somebody here may hurt me',
  'angerCoolDown.stepAway': [
    'Then go, and go slowly. If someone is waiting for you, “I need ten minutes, I’ll come back to this” is enough. Leave the message unwritten for now. If you’re driving, stop where it’s safe. Say “done” when you’re there.',
  ],
  'angerCoolDown.stepAway.again': 'Somewhere else, slowly. Say “done” when you’re there.',
  'angerCoolDown.stepAway.help':
    'Any place where you don’t see or hear what made you angry. No running, no slamming: slow is the point. Say “done” when you’re there.',
  'angerCoolDown.stayPut': [
    'Then we make room where you are. Lean back or turn a little to the side, let your eyes rest on something else, and put down whatever you’re holding. Nothing has to be answered in the next few minutes; “let me think about that” is an answer. Say “done” when you’ve got that.',
  ],
  'angerCoolDown.stayPut.again':
    'A little to the side, eyes on something else, nothing to answer. Say “done” then.',
  'angerCoolDown.stayPut.help':
    'Even half a step back counts, or looking at the floor for a moment. If somebody presses you: “Not now, please. Later.” Say “done” when you’re ready.',
  'angerCoolDown.unsafe': [
    'Then being safe comes first, and no exercise. If you can, get away from that person and to where other people are, and call the emergency number if you may be hurt. What they do isn’t your fault. “Human” shows you who can help; and when you’re somewhere safer, say “done”.',
  ],
  'angerCoolDown.unsafe.again':
    'First get safe. “Human” shows who can help; say “done” when you’re somewhere safer.',
  'angerCoolDown.safer': [
    'Good that you’re somewhere safer. You were right to be upset, and nothing has to be settled with them now. Let your back find something to lean on, look slowly around the place you’re in, and let a few breaths go out long. Say “done” after.',
  ],
  'angerCoolDown.safer.again': 'Something to lean on, a slow look around. Say “done” after.',
  'angerCoolDown.closeSafer': [
    'Staying safe comes before talking it over. Please tell someone you trust what happened, or one of the people that “human” shows you; they know this and won’t be shocked. If it gets dangerous again, go, and call the emergency number.',
  ],
  'angerCoolDown.how': [
    'Now the body. What would suit you best?',
    'Let’s slow the body down. Which way would you like?',
  ],
  'angerCoolDown.how.again': 'Slow breathing, loosening your body, or your senses?',
  'angerCoolDown.how.breathe': 'Slow breathing',
  'angerCoolDown.how.loosen': 'Loosen my body',
  'angerCoolDown.how.senses': 'Something with my senses',
  'angerCoolDown.breathe': [
    'Breathe in through the nose while you count to 4, and out while you count to 6, as if you were cooling a spoonful of soup. When the anger starts talking, let it talk, and go back to counting. Three minutes or so; say “done” after.',
  ],
  'angerCoolDown.breathe.again':
    'In for 4, out for 6. Back to counting whenever the anger talks. Say “done” after.',
  'angerCoolDown.breathe.help':
    'The numbers aren’t important, only that the out-breath is slow. If breathing annoys you or feels bad, let it be and simply look at something that doesn’t move. Say “done” after.',
  'angerCoolDown.loosen': [
    'Open your hands. Let your shoulders drop, a second time as well; they often creep back up. Let the teeth come apart, and the forehead go smooth. If there’s cool water near, let some run over your wrists. Do it all slowly, twice, and say “done” after.',
  ],
  'angerCoolDown.loosen.again':
    'Hands open, shoulders down, teeth apart, slowly. Say “done” after.',
  'angerCoolDown.loosen.help':
    'Take one place only: where the anger sits, fists or jaw or belly. Make that place a little softer with each out-breath, and leave out whatever hurts. Say “done” after.',
  'angerCoolDown.easeOff':
    'Then we leave that out; not every way suits everybody. Keep your eyes open, rest them on something that doesn’t move, and feel what you’re sitting or standing on. A minute is enough. Say “done” when you’re ready.',
  'angerCoolDown.easeOff.again':
    'Eyes on something still, for a minute. Say “done” when you’re ready.',
  'angerCoolDown.distressAfter': [
    'And now: from 0 to 10, how strong is the anger?',
    'Check once more. Where is the anger now, from 0 to 10?',
  ],
  'angerCoolDown.notYet': [
    'Then it isn’t the moment to decide anything yet; a body takes its time to come down. Would you like another round, something with your senses, or to leave it there?',
  ],
  'angerCoolDown.notYet.again': 'Another round, your senses, or enough for now?',
  'angerCoolDown.notYet.more': 'Another round',
  'angerCoolDown.notYet.senses': 'Something with my senses',
  'angerCoolDown.notYet.enough': 'Enough for now',
  'angerCoolDown.crossed': [
    'With a cooler head: at which point did it go too far for you? One sentence, just that point and not the whole story, because telling it all heats it up again.',
    'Now a look at what it was about. What was the moment that went over the line? A sentence is enough.',
  ],
  'angerCoolDown.crossed.again': 'The point where it went too far, in a sentence.',
  'angerCoolDown.crossed.help':
    'What was said or done, as a camera would have caught it. For example: “He answered for me in front of everyone.”',
  'angerCoolDown.matters': [
    'Anger usually stands guard over something. What matters to you in this?',
    'And what does the anger want to protect?',
  ],
  'angerCoolDown.matters.again': 'What matters to you in this?',
  'angerCoolDown.matters.help':
    'Being respected, fairness, rest, someone you love, having a say, not being alone with all the work. Which of these comes near?',
  'angerCoolDown.act': [
    'Knowing that, what would you like to do about it? Doing nothing today is a choice, too.',
    'And now you choose, not the anger. What would be good here?',
  ],
  'angerCoolDown.act.again': 'Say it calmly, sleep on it, or let this one go?',
  'angerCoolDown.act.help':
    'Think of yourself in a week: what would you be glad to have done? If you aren’t sure, sleeping on it loses nothing.',
  'angerCoolDown.act.speak': 'Say it calmly',
  'angerCoolDown.act.sleepOnIt': 'Sleep on it first',
  'angerCoolDown.act.letGo': 'Let this one go',
  'angerCoolDown.begin': [
    'How might you begin, in one sentence about you rather than about them?',
    'Let’s find a first sentence that can be heard. How would you start?',
  ],
  'angerCoolDown.begin.again': 'A first sentence, starting with “I”.',
  'angerCoolDown.begin.help':
    'It can go: “When …, I felt …, and I’d like …”. For example: “When you answered for me, I felt small, and I’d like to speak for myself next time.”',
  'angerCoolDown.later': [
    'When will you look at it again? With a time fixed, you needn’t keep it hot until then.',
    'Good, it can wait. When would be a quiet moment to come back to it?',
  ],
  'angerCoolDown.later.again': 'A day and a time, roughly.',
  'angerCoolDown.later.help':
    'Once you have slept and had a bite to eat: say, tomorrow after breakfast.',
  'angerCoolDown.close.begin': [
    'Your first sentence: “{begin}”. Say it when you’re both calm, and not in passing. If the heat comes back, step away again first. It’s all here to keep.',
  ],
  'angerCoolDown.close.later': [
    'Then it has its time, and until then nothing has to be answered. If the heat comes back, a bit of distance and slow breaths first. It’s all here to keep.',
  ],
  'angerCoolDown.close': [
    'Nothing has to be answered while it’s hot. If it flares up again: a bit of distance, slow breaths, then decide.',
    'You can do that in any place, without a word. Step back, loosen your hands, breathe slowly. Then decide.',
  ],
  'angerCoolDown.row.crossed': 'Where it went too far',
  'angerCoolDown.row.matters': 'What matters to me',
  'angerCoolDown.row.begin': 'How I might begin',
  'angerCoolDown.row.later': 'When I look at it again',
  'angerCoolDown.followUp':
    'Yesterday you let the anger cool before deciding anything. How does it look to you today?',
} as const satisfies Record<string, Message>
