import type { Message } from '../../message.ts'

export const socraticQuestioning = {
  // Socratic questioning of a hot thought
  'socraticQuestioning.title': 'Asking a thought some questions',
  'socraticQuestioning.intro': [
    'We’ll take one thought that won’t leave you alone and ask it a few questions. Not to talk you out of it: only to see whether it tells the whole story. You can pause, skip or stop at any point.',
  ],
  'socraticQuestioning.why':
    'No one asks a thought that hurts any questions; it just comes round again. A calm question or two can show what it leaves out. And an answer that you find yourself carries you further than one you’re given.',
  'socraticQuestioning.purpose':
    'For one thought that keeps turning: about how you are, what others think of you, or what is bound to happen.',
  'socraticQuestioning.avoid':
    'Not when you are in real danger, not in the first weeks of grief, and not while everything is at its peak. A thought that warns you of something real is to be listened to, not questioned away.',
  'socraticQuestioning.thought': [
    'Which thought is it? One sentence, the way it sounds inside.',
    'What does the thought say? In its own words, however harsh they are.',
  ],
  'socraticQuestioning.thought.again': 'The thought, in one sentence.',
  'socraticQuestioning.thought.help':
    'If there are many, take the one that stings the most. For example: “I’ll make a fool of myself on Friday”, or “They only put up with me”.',
  'socraticQuestioning.about': [
    'What is it about, mostly? Some thoughts can be questioned, and some deserve something else.',
    'Before we ask it anything: what does this thought come from?',
  ],
  'socraticQuestioning.about.again': 'Which of these comes closest?',
  'socraticQuestioning.about.help':
    'If it judges you, guesses at other people or foretells what will happen, it’s the first. If something simply has to be sorted out, the second. If you’ve lost someone or something dear, the third. If you’re not safe, the last.',
  'socraticQuestioning.about.view': 'How I see myself, others or what’s ahead',
  'socraticQuestioning.about.problem': 'A problem that is simply there',
  'socraticQuestioning.about.loss': 'Someone or something I lost',
  'socraticQuestioning.about.danger': 'The danger is real',
  'socraticQuestioning.heed': [
    'Then I won’t question it. It’s a warning, and you’re the one who knows what is going on. If you aren’t safe right now, getting safe comes first: your emergency number, or somebody you trust. Type “human” and I’ll show you people you can reach. What would be good at this moment?',
  ],
  'socraticQuestioning.heed.again': 'What would be good at this moment?',
  'socraticQuestioning.heed.grounding': 'Something to steady me',
  'socraticQuestioning.heed.stop': 'Stop here and tell you about it',
  'socraticQuestioning.settleFirst': [
    'That is a great deal, and questions ask for a clear head. Would you rather let it settle first? The thought can wait.',
  ],
  'socraticQuestioning.settleFirst.again': 'Let it settle first, or go on?',
  'socraticQuestioning.settleFirst.grounding': 'Settle with my senses',
  'socraticQuestioning.settleFirst.breathing': 'Slow breathing',
  'socraticQuestioning.settleFirst.goOn': 'Go on here',
  'socraticQuestioning.distressBefore': [
    '“{thought}”: no wonder that weighs on you. How strong is the distress with it right now, from 0 (none) to 10 (the worst there is)?',
    '“{thought}” is a hard sentence to carry around. How much distress comes with it at this moment, from 0 (none) to 10 (the worst there is)?',
  ],
  'socraticQuestioning.distressBefore.plain':
    'How strong is the distress that comes with this thought, from 0 (none) to 10 (the worst there is)?',
  'socraticQuestioning.trap': [
    'When we hurt, the mind takes short cuts. Everybody’s does. Does one of these sound like what your thought is doing?',
    'Here are a few short cuts that every mind takes when it’s sore. Which one fits your thought best, if any?',
  ],
  'socraticQuestioning.trap.again': 'Which one fits best? “None of these” is fine.',
  'socraticQuestioning.trap.help':
    'Words give it away. “Always, never, total”: all or nothing. “It will go wrong”: foretelling. “They think…”: reading minds. “Because of me”: taking all the blame. A good thing brushed aside: only the bad. “I must, I should”: a rule.',
  'socraticQuestioning.trap.extremes': 'All or nothing, always or never',
  'socraticQuestioning.trap.foretelling': 'Foretelling the worst',
  'socraticQuestioning.trap.mindReading': 'Reading other people’s minds',
  'socraticQuestioning.trap.blame': 'Taking all of the blame',
  'socraticQuestioning.trap.filter': 'Seeing only the bad',
  'socraticQuestioning.trap.must': 'A strict must or should',
  'socraticQuestioning.trap.none': 'None of these',
  'socraticQuestioning.between': [
    'Between all and nothing there is usually something. What lies in the middle here, or when was it at least partly different?',
  ],
  'socraticQuestioning.between.help':
    'Suppose 0 is the worst case and 100 the perfect one: where would it really be, and why not at 0? If nothing comes, say “nothing”.',
  'socraticQuestioning.likelier': [
    'The worst is one way it could go. Which way is the most likely, if you picture an ordinary day rather than a film?',
  ],
  'socraticQuestioning.likelier.help':
    'Think of the last few times you expected the worst. How did they turn out, mostly? If nothing comes, say “nothing”.',
  'socraticQuestioning.otherReasons': [
    'None of us can see into another head. What else could be behind what they said or did, something that has little to do with you?',
  ],
  'socraticQuestioning.otherReasons.help':
    'Were they tired, busy, shy, worried about something of their own? What have they actually said? If nothing comes, say “nothing”.',
  'socraticQuestioning.shares': [
    'Suppose we shared it out fairly. Who or what else had a part in it: other people, chance, the time, what you couldn’t have known?',
  ],
  'socraticQuestioning.shares.help':
    'Name everything that came together, and put yourself last on the list. What is left that was truly yours? If nothing comes, say “nothing”.',
  'socraticQuestioning.leftOut': [
    'What does the thought leave out of the picture? Something that went all right, or wasn’t as bad, even if it seems too small to count.',
  ],
  'socraticQuestioning.leftOut.help':
    'If somebody kind had watched all of it, what would they have seen as well? If nothing comes, say “nothing”.',
  'socraticQuestioning.wish': [
    'Whose rule is that, and how would it sound as a wish instead: “I’d like to…, and if not, then…”?',
  ],
  'socraticQuestioning.wish.help':
    'For example, “I must never let anyone down” could become “I’d like people to trust in me, and sometimes I let them down, as we all do”. If nothing comes, say “nothing”.',
  'socraticQuestioning.howKnow': [
    'Back to “{thought}”. What do you know of it for certain, and what is a guess or a feeling?',
  ],
  'socraticQuestioning.howKnow.plain':
    'What do you know about it for certain, and what is a guess or a feeling?',
  'socraticQuestioning.howKnow.again': 'What do you know for certain?',
  'socraticQuestioning.howKnow.help':
    'What could you show to someone who wasn’t there? “Nothing for certain” is an answer too.',
  'socraticQuestioning.otherWay': [
    'Could it be seen in another way as well? It needn’t be nicer, just another one that’s possible.',
    'If you looked at it on a good day, rested and fed, what else might you see?',
  ],
  'socraticQuestioning.otherWay.again': 'Is there another way to see it?',
  'socraticQuestioning.otherWay.help':
    'How would somebody who likes you tell this story? How will it look in a year? If nothing comes, say “nothing”.',
  'socraticQuestioning.friend': [
    'That’s all right; it’s hard to see from inside. If a friend came to you with “{thought}”, what would you ask them, or tell them?',
  ],
  'socraticQuestioning.friend.plain':
    'That’s all right; it’s hard to see from inside. If a friend came to you with this thought, what would you ask them, or tell them?',
  'socraticQuestioning.friend.again': 'What would you tell a friend with this thought?',
  'socraticQuestioning.friend.help':
    'Whatever you’d say first, in plain words. “Who told you that?” is quite a good question.',
  'socraticQuestioning.ifTrue': [
    'And suppose there’s some truth in it. What would still be all right, or what would help you get through?',
  ],
  'socraticQuestioning.ifTrue.again':
    'If there’s some truth in it, what would help you get through?',
  'socraticQuestioning.ifTrue.help':
    'Who would be on your side? What have you got through before? “Nothing” is an answer too.',
  'socraticQuestioning.fairer': [
    'Now put it into one sentence that is fair and that you can believe. How would the thought go then?',
    'With your own answers in view: what would be a fairer sentence, one you could nod to?',
  ],
  'socraticQuestioning.fairer.again': 'A fairer sentence that you can believe.',
  'socraticQuestioning.fairer.help':
    'It may keep what is true: “Friday may be awkward, and awkward is something I can survive.”',
  'socraticQuestioning.easeOff': [
    'Then we’ve asked enough. Thank you for telling me. What would be better now?',
  ],
  'socraticQuestioning.easeOff.again': 'What would be better for you now?',
  'socraticQuestioning.easeOff.grounding': 'Something that calms',
  'socraticQuestioning.easeOff.kind': 'Something kind',
  'socraticQuestioning.easeOff.rate': 'Wrap up gently',
  'socraticQuestioning.easeOff.stop': 'Stop here',
  'socraticQuestioning.ratedEarly': [
    'Before we stop: how strong is the distress now, from 0 to 10?',
    'One last number: from 0 to 10, how strong is it now?',
  ],
  'socraticQuestioning.closeEarly':
    'Then we leave it there for today. People you can reach are one word away: “human”. You can keep what you wrote.',
  'socraticQuestioning.distressAfter': [
    'And with that sentence beside it: how strong is the distress now, from 0 to 10?',
    'Let it settle for a moment. How much distress is there now, from 0 to 10?',
  ],
  'socraticQuestioning.another': [
    'Questions don’t reach everything. Would something kind to yourself suit better now, or a look at what could be done, or is it enough for today?',
  ],
  'socraticQuestioning.another.again': 'Something kind, what could be done, or enough for today?',
  'socraticQuestioning.another.kind': 'Something kind to myself',
  'socraticQuestioning.another.solve': 'What could be done',
  'socraticQuestioning.another.enough': 'Enough for today',
  'socraticQuestioning.close': [
    'If the thought knocks again, it’s no setback. You can answer it: “{fairer}”. Here is what you found.',
    '“{fairer}”. Those are your words, and they hold up better for that. Here is the rest, to keep.',
  ],
  'socraticQuestioning.close.plain':
    'You’ve asked a thought what most people never ask it. Here is what you found, to keep.',
  'socraticQuestioning.row.thought': 'The thought',
  'socraticQuestioning.row.closer': 'Looking closer',
  'socraticQuestioning.row.howKnow': 'What I know, what I guess',
  'socraticQuestioning.row.otherWay': 'Another way to see it',
  'socraticQuestioning.row.friend': 'What I’d tell a friend',
  'socraticQuestioning.row.ifTrue': 'If there’s truth in it',
  'socraticQuestioning.row.fairer': 'A fairer sentence',
  'socraticQuestioning.followUp':
    'The other day you asked a stubborn thought some questions. Has it come back since, and what did you answer it?',
} as const satisfies Record<string, Message>
