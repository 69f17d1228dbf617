import type { Message } from '../message.ts'

/** The week in words, its picture, and what is said when a trend gives reason to ask. */
export const week = {
  'week.none':
    'There is too little from the last seven days to sum up. Tell me how things are, now and then, and next week there will be more to look at.',
  'week.level.light':
    'Your week, as far as I saw it: on {days} days I have {points} points, and they were mostly on the light side.',
  'week.level.middle':
    'Your week, as far as I saw it: on {days} days I have {points} points, some lighter, some heavier, around the middle.',
  'week.level.heavy':
    'Your week, as far as I saw it: on {days} days I have {points} points, and they were mostly on the heavy side. I’m sorry it has been like that.',
  'week.level.one':
    'From the last seven days I only know one day, with {points} points. That is a glimpse rather than a week.',
  'week.change.lighter': 'It looks lighter than the week before.',
  'week.change.heavier':
    'It looks heavier than the week before. You don’t have to sort that out alone.',
  'week.change.same': 'That is much like the week before.',
  'week.swings':
    'It went up and down quite a bit, so a single low evening says little about the whole.',
  'week.rating': 'The last number you gave was {rating} of 10.',
  'week.lingers':
    'One day tends to carry over into the next for you just now. That goes for small good things too.',
  'week.recovery':
    'Over {times} exercises with numbers, distress typically came down by about {relief} points. Some of that may have come by itself.',
  'week.recovery.minutes':
    'Over {times} exercises with numbers, distress typically came down by about {relief} points, within about {minutes} minutes. Some of that may have come by itself.',
  'week.recovery.lasting':
    'Over {times} exercises with numbers, distress typically came down by about {relief} points, and mostly it was still lighter hours later. Some of that may have come by itself.',
  'week.helped': 'What helped, by your own numbers (average before → after, how often):\n{list}',
  'week.helped.none':
    'This week there is no exercise with a number before and after yet, so I can’t say what helps you.',
  'week.helped.line': '{technique}: {before} → {after}, {times}×',
  'week.helped.notYet':
    'The exercises with numbers so far didn’t bring them down. That is useful to know: we can try a different kind.',
  'week.row.screening.phq9': 'PHQ-9, newest score',
  'week.row.screening.gad7': 'GAD-7, newest score',

  'chart.title': 'Your mood',
  'chart.description':
    'Mood from {from} to {to}: {count} points. Higher is lighter. The diamonds are distress you rated, 0 to 10; 0 is at the top.',
  'chart.empty': 'Nothing to draw yet.',
  'chart.lighter': 'lighter',
  'chart.heavier': 'heavier',

  'trajectory.notice.decline':
    'Before we go on with that, may I say something I noticed? Over the last two weeks, what you wrote and rated here has become heavier, step by step. I see only a part, and I may be wrong.',
  'trajectory.notice.distress':
    'Before we go on with that, may I say something I noticed? For many days now, the numbers you give me have stayed high, and no day has really brought relief. That is a lot to carry for so long.',
  'trajectory.notice.calm':
    'What you wrote was getting darker for a good while, and in the last two days it has suddenly been light. I’m glad if that is relief. Sometimes such a calm comes after a decision, so I’d rather ask than guess.',
  'trajectory.notice.nights':
    'In the past week you have written to me in the middle of several nights, and those were heavy messages. Nights make everything harder, so I’d like to ask.',
  'trajectory.notice.resigned':
    'You say that it doesn’t matter any more, and after the last days I don’t want to pass over that.',
  'trajectory.ask':
    'I’d rather ask than guess: does it get so heavy that you sometimes don’t want to be here any more?',
} as const satisfies Record<string, Message>
