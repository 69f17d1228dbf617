import type { Message } from '../../message.ts'

export const problemSolving = {
  // Problem solving
  'problemSolving.title': 'Sorting out a problem',
  'problemSolving.intro': [
    'Let’s take one problem apart until there’s a first step small enough to do. One question at a time, and you can pause, skip or stop whenever you like.',
  ],
  'problemSolving.why':
    'Under pressure a problem looks like one big wall. Taking it apart shows which piece can be moved, and having one next step often brings relief before anything is solved.',
  'problemSolving.purpose':
    'For a concrete problem in your life that weighs on you: work, money, a quarrel, too much to do.',
  'problemSolving.avoid':
    'Not for what can’t be changed, such as a loss, and not in the middle of panic: calm down first. If somebody is hurting you, safety and other people come before any plan.',
  'problemSolving.problem': [
    'Which problem is it? As concretely as you can: what is happening, and what makes it hard?',
    'What’s the problem, in a sentence or two? What happens, and what about it is difficult for you?',
  ],
  'problemSolving.problem.again': 'The problem, in a sentence.',
  'problemSolving.problem.help':
    'If there are many, take the one that would bring the most relief, or simply the smallest. For example: “I’m two weeks behind at work and I haven’t told anyone.”',
  'problemSolving.distressBefore': [
    'Thank you for putting it into words. How much does it distress you right now, from 0 (not at all) to 10 (the worst there is)?',
    'I see why that’s on your mind. From 0 (not at all) to 10 (the worst there is), how much does it distress you right now?',
  ],
  'problemSolving.distressBefore.plain':
    'How much does the problem distress you right now, from 0 (not at all) to 10 (the worst there is)?',
  'problemSolving.control': [
    'How much of this is in your own hands?',
    'How much of it could you change by something you do yourself?',
  ],
  'problemSolving.control.again': 'Mostly, partly, or not at all in your hands?',
  'problemSolving.control.help':
    'What other people feel or decide isn’t in your hands. What you say, ask, do or leave is. So which comes closest?',
  'problemSolving.control.mine': 'Mostly in my hands',
  'problemSolving.control.partly': 'Partly',
  'problemSolving.control.not': 'Not in my hands',
  'problemSolving.myPart': [
    'Then let’s look only at your part. What about it can you influence?',
    'Let’s leave the rest aside for now. Which piece of it is yours to move?',
  ],
  'problemSolving.myPart.again': 'Which part of it could you influence?',
  'problemSolving.myPart.help':
    'For example: whom you tell, what you ask for, what you say no to, what you do first. If nothing is, say “nothing”.',
  'problemSolving.carry': [
    'Then there’s nothing to solve here, and that isn’t your failing. What would make it a little easier to carry, today or tomorrow?',
  ],
  'problemSolving.carry.again': 'What would make it a little easier to carry?',
  'problemSolving.carry.help':
    'Company, rest, fresh air, telling one person about it, one hour without it. What has helped before, even a bit?',
  'problemSolving.goal': [
    'Suppose things were better, not perfect. What would be different?',
    'What would “good enough” look like here? What would you notice first?',
  ],
  'problemSolving.goal.again': 'What would “good enough” look like?',
  'problemSolving.goal.help':
    'Something you could see or do, and could reach within weeks. For example: “My boss knows, and we’ve agreed on a new date.”',
  'problemSolving.options': [
    'Now gather what could be done about it. Three or more ideas, also silly or half ones; we don’t judge them yet.',
    'Which ways could there be? Write down whatever comes, good and bad ideas alike, at least three if you can.',
  ],
  'problemSolving.options.again': 'Whatever could be done, a few ideas, good or bad.',
  'problemSolving.options.help':
    'What has worked before? Who could help, and with what? What would be the lazy way? And what if you did nothing?',
  'problemSolving.optionsInstead': [
    'When you’re in it, it’s hard to see a way. Think of someone you find sensible: what would they try, or tell you to try?',
  ],
  'problemSolving.optionsInstead.again': 'What would somebody sensible try?',
  'problemSolving.optionsMore': [
    'That’s one. What else could there be, even something you’d never do?',
    'Good. Is there another way as well, perhaps with somebody’s help?',
  ],
  'problemSolving.weigh': [
    'Let’s weigh what you have. What seems doable, and what would it cost you?',
    'Look at what’s there now. What speaks for the one or two you like best, and what against?',
  ],
  'problemSolving.weigh.again': 'What speaks for and against the best one or two?',
  'problemSolving.weigh.help':
    'For one or two of them: would it help with the goal? How much effort is it? How would it be in a week?',
  'problemSolving.choose': [
    'Which one would you like to try first? It needn’t be the best, only good enough to try. Two together are fine.',
    'Which of them do you want to give a try?',
  ],
  'problemSolving.choose.again': 'Which one first?',
  'problemSolving.choose.help':
    'If you can’t decide, take the one that’s easiest to undo. It’s a try, not a vow.',
  'problemSolving.firstStep': [
    'What’s the very first step of it? So small that you could do it in a quarter of an hour, even on a bad day.',
    'Let’s make it small. Which first bit could you do in fifteen minutes or less?',
  ],
  'problemSolving.firstStep.again': 'A first step of fifteen minutes or less.',
  'problemSolving.firstStep.help':
    'If it still feels big, halve it: not “write the letter” but “open a page and write the first line”.',
  'problemSolving.whenWhere': ['When and where will you do it?', 'And when exactly, and where?'],
  'problemSolving.whenWhere.again': 'A day, a time and a place.',
  'problemSolving.whenWhere.help':
    'It helps to tie it to a thing you do each day: “tomorrow, when I have my tea, at the kitchen table”.',
  'problemSolving.obstacle': ['What could get in the way?', 'Be honest: what might stop you?'],
  'problemSolving.obstacle.again': 'What might get in the way? “Nothing” is fine, too.',
  'problemSolving.obstacle.help':
    'Being tired, having no time, nerves, somebody saying no, forgetting it. Which is the most likely? If none, say “nothing”.',
  'problemSolving.obstaclePlan': ['So if this comes up, “{obstacle}”, what will you do then?'],
  'problemSolving.obstaclePlan.plain':
    'And if something does get in the way, what will you do then?',
  'problemSolving.obstaclePlan.again': 'If that happens, then I will …',
  'problemSolving.obstaclePlan.help':
    'As a sentence: “If …, then I …”. For example: “If I’m too tired, then I do just five minutes.”',
  'problemSolving.distressAfter': [
    'With all of that in view: how much does it distress you now, from 0 to 10?',
    'Now that you’ve looked at it, how strong is the distress, from 0 to 10?',
  ],
  'problemSolving.close': [
    'So your first step is: “{firstStep}”. If it doesn’t work out, that only tells us something about the plan, and we adjust it. Here’s all of it to keep.',
    'You have a plan now, with “{firstStep}” as its start. If it goes differently, come back and we’ll look again. Here’s what you wrote.',
  ],
  'problemSolving.close.plain':
    'You’ve taken it apart, and that’s real work. Here’s what you wrote.',
  'problemSolving.closeCarry': [
    'Some things can’t be fixed, only carried, and that’s easier with help. Be as gentle with yourself as you can. Here’s what you wrote.',
  ],
  'problemSolving.row.problem': 'The problem',
  'problemSolving.row.myPart': 'What I can influence',
  'problemSolving.row.carry': 'What makes it easier to carry',
  'problemSolving.row.goal': 'Good enough would be',
  'problemSolving.row.options': 'Ideas',
  'problemSolving.row.optionsMore': 'More ideas',
  'problemSolving.row.choose': 'What I’ll try',
  'problemSolving.row.firstStep': 'First step',
  'problemSolving.row.whenWhere': 'When and where',
  'problemSolving.row.obstacle': 'What might get in the way',
  'problemSolving.row.obstaclePlan': 'Then I will',
  'problemSolving.followUp':
    'Yesterday you picked a first small step. Did you get to it, and how did it go?',
} as const satisfies Record<string, Message>
