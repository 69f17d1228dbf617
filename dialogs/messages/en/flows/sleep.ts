import type { Message } from '../../message.ts'

export const sleep = {
  // Sleep
  'sleep.title': 'When sleep won’t come',
  'sleep.intro': [
    'Sleep can’t be forced, but we can make it easier for it to come. No need to write much; you can stop at any point, and falling asleep over it is allowed.',
  ],
  'sleep.why':
    'The longer we lie awake and try, the more the bed turns into a place to be awake. So you get up for a while, keep it dim and quiet, and come back when you feel sleepy. Bit by bit, the bed is for sleep again.',
  'sleep.purpose':
    'For lying awake, for a head that won’t stop at night, and for an evening you’d like to prepare.',
  'sleep.avoid':
    'Not when you hardly sleep and yet feel full of energy, or have had manic phases. Then please see a doctor soon. If you work shifts, have fits, stop breathing in your sleep, or might fall at night, ask a doctor first what is right for you.',
  'sleep.distressBefore': [
    'First, how much is it wearing on you right now, from 0 (not at all) to 10 (the worst there is)?',
    'Before we begin: from 0 (not at all) to 10 (the worst there is), how hard is it for you at this moment?',
  ],
  'sleep.lately': [
    'One thing I should know, because it changes what helps. What is your sleep like lately?',
    'Let me ask first how it has been lately. Which of these is closest?',
  ],
  'sleep.lately.again':
    'A night or a few, weeks, hardly any sleep and lots of energy, or shift work?',
  'sleep.lately.help':
    'Take the one that comes nearest. If you feel wide awake, quick and strong on hardly any sleep, take that one, even if something else fits as well.',
  'sleep.lately.nights': 'Bad for a night or a few',
  'sleep.lately.weeks': 'Bad for weeks now',
  'sleep.lately.energy': 'Hardly any sleep, and full of energy',
  'sleep.lately.shifts': 'I work nights or shifts',
  'sleep.weeks': [
    'Weeks of that are exhausting, and it deserves more than an exercise. There’s a treatment made for it, called CBT-I. It’s a sleep programme of a few weeks, and the first thing that guidelines advise. A doctor can send you there, and can check for other causes. What we do now can still make tonight a bit easier. Shall we go on?',
  ],
  'sleep.weeks.again': 'A doctor for the weeks, and this for tonight. Shall we go on?',
  'sleep.shifts': [
    'Then your body clock is asked to do hard things, and advice made for nights doesn’t all fit. “Tonight” is whenever you sleep. Leave out any step that clashes with your shifts. A doctor, or the health service where you work, can help with the rest. Shall we go on like that?',
  ],
  'sleep.shifts.again': '“Tonight” is whenever you sleep. Shall we go on like that?',
  'sleep.energy': [
    'Thank you for telling me. Hardly sleeping and yet being full of energy can be the start of a phase that needs a doctor, the more so if you’ve had one before. Please call yours soon, today if you can, and tell someone close. Until then: dim light, few plans, no big decisions or purchases, and lying down counts as rest even without sleep. Would you like something calm now, or is it enough?',
  ],
  'sleep.energy.again': 'Something calm with your senses, or enough for now?',
  'sleep.energy.calm': 'Something calm',
  'sleep.energy.enough': 'That’s enough for now',
  'sleep.energyAfter': 'Before we leave it: how hard is it for you now, from 0 to 10?',
  'sleep.closeEnergy': [
    'Please do make that call to a doctor, or ask someone to make it with you. It’s easier to slow down early. And I’m here to talk, at any hour.',
  ],
  'sleep.when': ['Is it for right now, or for the night to come?'],
  'sleep.when.again': 'Are you lying awake now, or is it about tonight?',
  'sleep.when.now': 'I’m lying awake now',
  'sleep.when.tonight': 'I want to prepare tonight',
  'sleep.up': [
    'If you’ve been awake for a good while, get up; no need to look at the clock, turn it to the wall instead. Go somewhere warm with just enough light to see, and sit down there. If getting up isn’t possible or safe for you, sit up against the pillow. Say “done” when you’re there.',
  ],
  'sleep.up.again': 'Up, warm, dim, no clock. Or sitting up in bed. Say “done” when you’re there.',
  'sleep.up.help':
    'A chair with a blanket, the kitchen with the small lamp. With someone asleep next to you, or a bad back, stay where you are and only sit up a little. And turn this screen down as dark as it goes. Say “done” then.',
  'sleep.park': [
    'Is something going round in your head? Put it down here or on paper, a line for each thing, and if it has a next step for tomorrow, that too. Then it needn’t be kept awake.',
    'What keeps turning up in your head? A line for each is enough, best with what you could do about it tomorrow.',
  ],
  'sleep.park.again': 'A line for each thing in your head. Or say “nothing”.',
  'sleep.park.help':
    'For example: “The letter to the office: open it tomorrow at lunch.” What can’t be done anything about gets its line, too. If the head is quiet, say “nothing”.',
  'sleep.parkWhen': [
    'It’s parked now. When tomorrow will you look at it again?',
    'Good, there it stays. At what time tomorrow does it get your attention?',
  ],
  'sleep.parkWhen.plain': 'If something does come up, when tomorrow would you look at it?',
  'sleep.parkWhen.again': 'A time tomorrow, in daylight if possible.',
  'sleep.parkWhen.help':
    'Not right after waking. After breakfast or on the way to work, for example.',
  'sleep.settle': [
    'Now let the body get heavy, from the top down: forehead, jaw, shoulders, hands, belly, legs. With each out-breath one of them sinks a little. You needn’t fall asleep; resting is all we’re doing. Say “done” when you’ve been through.',
  ],
  'sleep.settle.again': 'From forehead to feet, a little heavier. Say “done” after.',
  'sleep.settle.help':
    'Only the hands will do: let them lie, and feel how heavy they are. If paying attention to your body feels bad, listen to the quietest sound there is instead. Say “done” after.',
  'sleep.quiet': [
    'And what could you do quietly until you get sleepy? Something a little dull, with no bright screen.',
    'Which calm thing could fill the time until your eyes get heavy? Nothing exciting, nothing useful.',
  ],
  'sleep.quiet.again': 'Something quiet and a little dull.',
  'sleep.quiet.help':
    'A book you already know, folding laundry, a soft voice on the radio, a puzzle, just sitting in the dark with something warm. No news, no work, no clock.',
  'sleep.rise': [
    'We begin with the morning, since that sets the clock. When will you get up tomorrow, however the night goes?',
    'The steadiest help is a fixed time for getting up. What time will it be tomorrow, also after a bad night?',
  ],
  'sleep.rise.again': 'A time for getting up, one you can keep.',
  'sleep.rise.help':
    'Whatever your days ask for, and roughly the same at weekends. Sleeping in late after a bad night makes the next one harder.',
  'sleep.lastHour': [
    'And the last hour before bed: what would you put away for it?',
    'What keeps you too awake late in the evening, and could stop an hour earlier?',
  ],
  'sleep.lastHour.again': 'One thing to put away an hour before bed. Or “nothing”.',
  'sleep.lastHour.help':
    'Work mail, the news, arguments by message, bright screens, alcohol, coffee from the afternoon on. One is enough; if there’s none, say “nothing”.',
  'sleep.worries': [
    'If worries like to come at night, give them an earlier appointment: ten minutes with paper, well before bed. When and where could that be?',
    'Worries can be written down before they find you in bed. Where and when this evening could you take ten minutes for that?',
  ],
  'sleep.worries.again': 'Ten minutes for worries, earlier in the evening. Or “no worries”.',
  'sleep.worries.help':
    'At the kitchen table after dinner, say: each worry a line, and beside it the next small step, if there is one. If you don’t need it, say “nothing”.',
  'sleep.windDown': [
    'What would be good for winding down, the last half hour? One or two calm things, the same every night if you can.',
    'Which one or two quiet things could lead you towards bed?',
  ],
  'sleep.windDown.again': 'One or two calm things for the last half hour.',
  'sleep.windDown.help':
    'A warm shower, soft light, music, stretching a little, a page or two of something pleasant. And bed only when you’re sleepy, not just because it’s time.',
  'sleep.ifAwake': [
    'And should you lie awake anyway: no clock, and up again after a while. Where would you sit, and with what?',
    'Suppose sleep doesn’t come at first. Where could you go, in dim light, and what would you do until you’re sleepy?',
  ],
  'sleep.ifAwake.again': 'Where you’d sit, and with what, if you lie awake.',
  'sleep.ifAwake.help':
    'Put it ready now: a chair, a blanket, a small lamp, a book you know. If you can’t get up, sitting up in bed will do.',
  'sleep.easeOff':
    'Then we leave that. You don’t have to sleep or to do anything: rest as you are, eyes open or closed, and let sounds come and go. Say “done” when you’ve had a moment.',
  'sleep.easeOff.again': 'Just rest for a moment. Say “done” after.',
  'sleep.distressAfter': [
    'And now, how much is it wearing on you, from 0 to 10?',
    'Last number before you put this away: from 0 to 10, how hard is it now?',
  ],
  'sleep.another': [
    'Some nights are stubborn. Would you like slow breathing, something with your senses, or to leave it at that?',
  ],
  'sleep.another.again': 'Slow breathing, your senses, or enough for now?',
  'sleep.another.breathing': 'Slow breathing',
  'sleep.another.senses': 'Something with my senses',
  'sleep.another.enough': 'Enough for now',
  'sleep.close.plan': [
    'That’s your plan for tonight, and here it is to keep. It rarely works at the first try; a few evenings tell more than one. If bad nights go on for weeks, ask a doctor about CBT-I.',
  ],
  'sleep.close.night': [
    'Now put this away. When your eyes get heavy, go back to bed; if sleep doesn’t come, up again, as often as it takes. And tomorrow, get up at your usual time. A bad night is hard, and the body catches up on some of it by itself.',
  ],
  'sleep.close': [
    'Bed when you’re sleepy, up again when you’ve been awake long, and no clock. Rest counts even without sleep. If bad nights go on for weeks, a doctor can help.',
  ],
  'sleep.row.park': 'Parked until tomorrow',
  'sleep.row.parkWhen': 'When I look at it',
  'sleep.row.quiet': 'Until I’m sleepy',
  'sleep.row.rise': 'Getting up at',
  'sleep.row.lastHour': 'Away an hour before bed',
  'sleep.row.worries': 'Paper for worries',
  'sleep.row.windDown': 'Winding down with',
  'sleep.row.ifAwake': 'If I lie awake',
  'sleep.followUp': 'How was the night, after we spoke about your sleep?',
} as const satisfies Record<string, Message>
