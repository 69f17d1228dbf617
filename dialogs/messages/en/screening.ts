import type { Message } from '../message.ts'

/**
 * PHQ-9 and GAD-7. Names, leads, items and answers are the instruments' own wording and must not be
 * changed (see dialogs/screening/instruments.ts); everything around them is ours.
 */
export const screening = {
  'screening.phq9.name': 'PHQ-9 (low mood)',
  'screening.gad7.name': 'GAD-7 (anxiety)',
  'screening.choice.0': '0 – Not at all',
  'screening.choice.1': '1 – Several days',
  'screening.choice.2': '2 – More than half the days',
  'screening.choice.3': '3 – Nearly every day',

  'screening.phq9.lead':
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  'screening.phq9.item.1': 'Little interest or pleasure in doing things',
  'screening.phq9.item.2': 'Feeling down, depressed, or hopeless',
  'screening.phq9.item.3': 'Trouble falling or staying asleep, or sleeping too much',
  'screening.phq9.item.4': 'Feeling tired or having little energy',
  'screening.phq9.item.5': 'Poor appetite or overeating',
  'screening.phq9.item.6':
    'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'screening.phq9.item.7':
    'Trouble concentrating on things, such as reading the newspaper or watching television',
  'screening.phq9.item.8':
    'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'screening.phq9.item.9':
    'Thoughts that you would be better off dead or of hurting yourself in some way',

  'screening.gad7.lead':
    'Over the last 2 weeks, how often have you been bothered by the following problems?',
  'screening.gad7.item.1': 'Feeling nervous, anxious or on edge',
  'screening.gad7.item.2': 'Not being able to stop or control worrying',
  'screening.gad7.item.3': 'Worrying too much about different things',
  'screening.gad7.item.4': 'Trouble relaxing',
  'screening.gad7.item.5': 'Being so restless that it is hard to sit still',
  'screening.gad7.item.6': 'Becoming easily annoyed or irritable',
  'screening.gad7.item.7': 'Feeling afraid as if something awful might happen',

  // Before and between the questions.
  'screening.which':
    'There are two short questionnaires that doctors use as well. One asks about low mood, the other about anxiety; each takes two or three minutes. Which one would you like?',
  'screening.phq9.intro':
    'The PHQ-9 is nine short questions about the last two weeks, made for adults and used by doctors all over the world. It takes about three minutes. It can show how heavy things have been; it can’t say what you have. The last question is about thoughts of death. You can say “pause” or “stop” at any time, and the score is kept for you.',
  'screening.gad7.intro':
    'The GAD-7 is seven short questions about the last two weeks, made for adults and used by doctors all over the world. It takes about two minutes. It can show how strong worry and tension have been; it can’t say what you have. You can say “pause” or “stop” at any time, and the score is kept for you.',
  'screening.overlap':
    'You answered these not long ago, and they look back over two weeks, so part of it will be the same. That’s fine if you’d like to look again.',
  'screening.ask.first': '{lead}\n\n{number} of {total}. {item}',
  'screening.ask': '{number} of {total}. {item}',
  'screening.again': [
    'How often was that, in the last two weeks?\n\n{number} of {total}. {item}',
    'Back to the question. In the last two weeks, how often?\n\n{number} of {total}. {item}',
  ],
  'screening.again.first': 'Of these four, which comes closest? A rough guess is enough.',
  'screening.again.easier':
    'If it’s hard to say, think in days of the last fourteen: none is 0, up to a week is 1, more than a week is 2, and 12 or more is 3. Or we leave it here.',
  'screening.help':
    'There is no right answer, and the first one that comes to mind is usually good enough. It’s only about how often, not about why.',
  'screening.why':
    'These questions have been tried out with many thousands of people, so the score means about the same for everyone. That makes it useful for you to look back on, and to show a doctor.',
  'screening.length':
    'There are {total} questions, and this is number {number}. A few seconds each.',
  'screening.noSkip':
    'The score only counts when every question has an answer, so I can’t leave one out. A rough guess is fine, and so is stopping.',
  'screening.wait': 'Take your time.',
  'screening.later': 'Let’s talk about that right afterwards, if you like. Or say “pause” first.',
  'screening.back': 'All right, one back.',
  'screening.back.first': 'This is the first one already.',
  'screening.refused':
    'You don’t have to. We can pause, stop here, or carry on, whichever you prefer.',
  'screening.worry':
    'It sounds as if something is weighing on you right now. Shall we talk about that first, or finish the questions?',
  'screening.choice.pause': 'Pause the questions',
  'screening.choice.leave': 'Stop here',
  'screening.choice.goOn': 'Carry on',
  'screening.choice.talk': 'Talk about that',
  'screening.choice.finish': 'Finish the questions',
  'screening.talk': 'The questions can wait. Tell me, what is it that weighs most?',
  'screening.paused':
    'I’ve put the questions aside and kept your answers until tomorrow. Say “questionnaire” when you want to go on.',
  'screening.left':
    'We’ll stop there; half a questionnaire isn’t scored, and nothing of it is kept. If you’d like to tell me in your own words how it has been, I’m listening.',
  'screening.resumed': 'Here is where we were.',
  'screening.item9.refused':
    'You don’t have to answer that one, and I won’t score the rest without it. I only want you to know: if thoughts like these do come, they can be talked about, and there are people to talk to:\n\n{helplines}',

  // The answer to the last item of the PHQ-9 was not "not at all".
  'screening.item9.heard':
    'Thank you for answering that one honestly. Your score is kept and can wait; this matters more. (Say “my score” whenever you want to see it.)',

  // Results. Never a diagnosis.
  'screening.phq9.minimal':
    'Your score is {score} of {max}. On this scale, that is in the lowest range (0 to 4): few signs of low mood in these two weeks. If it feels heavier than the number says, trust the feeling; a questionnaire doesn’t catch everything.',
  'screening.phq9.mild':
    'Your score is {score} of {max}. On this scale, 5 to 9 is called mild: some of what goes with low mood has been there, on some days. Many people answer like this in a hard stretch. It’s worth keeping an eye on, and looking again in two weeks or so.',
  'screening.phq9.moderate':
    'Your score is {score} of {max}. On this scale, 10 to 14 is called moderate. It means that low mood has been with you on many days, enough that a talk with a doctor or therapist makes sense.',
  'screening.phq9.moderatelySevere':
    'Your score is {score} of {max}. On this scale, 15 to 19 is called moderately severe. That is a lot to have carried for two weeks, and nobody should have to get through it by themselves.',
  'screening.phq9.severe':
    'Your score is {score} of {max}. On this scale, 20 and above is the highest range. These two weeks must have been very hard. You deserve real support with this, and soon.',
  'screening.gad7.minimal':
    'Your score is {score} of {max}. On this scale, that is in the lowest range (0 to 4): little worry and tension in these two weeks. If it feels stronger than the number says, trust the feeling; a questionnaire doesn’t catch everything.',
  'screening.gad7.mild':
    'Your score is {score} of {max}. On this scale, 5 to 9 is called mild: worry and tension have been there on some days. Many people answer like this in a demanding time. It’s worth keeping an eye on, and looking again in two weeks or so.',
  'screening.gad7.moderate':
    'Your score is {score} of {max}. On this scale, 10 to 14 is called moderate. Worry and tension have been with you on many days, enough that a talk with a doctor or therapist makes sense.',
  'screening.gad7.severe':
    'Your score is {score} of {max}. On this scale, 15 and above is the highest range. Being on edge that much of the time is exhausting, and you don’t have to manage it by yourself.',
  'screening.change.lower':
    'Last time it was {before}. A drop of that size usually means that something has really eased.',
  'screening.change.higher':
    'Last time it was {before}. A rise of that size usually means that things have really become harder.',
  'screening.change.same':
    'Last time it was {before}. A difference that small can come from the day alone.',
  'screening.doctor':
    'A score is no diagnosis. Only a doctor or a therapist who talks with you can say what is behind it. And there is help that works. A first step can be small: show this to your doctor, or tell somebody you trust that you’d like to.',
  'screening.doctor.soon':
    'A score is no diagnosis: only a doctor or a therapist who talks with you can say what is behind it. Please see one soon, this week if you can, and take this card along; there is treatment that works. Until then you can talk to these people at any time:\n\n{helplines}',
  'screening.noDiagnosis':
    'A score like this is no diagnosis, just a snapshot of two weeks. You can keep it and compare later.',
  'screening.after': 'Is there one of these questions that you’d like to talk about a little more?',
  'screening.noResult': 'There is no score yet. Say “PHQ-9” or “GAD-7” if you’d like to begin.',
  'screening.gone':
    'I can’t pick those questions up again where we left them. You can start afresh with “PHQ-9” or “GAD-7”, or we just talk.',
  'screening.row.score': 'Score',
  'screening.row.range': 'Range',
  'screening.row.date': 'Day',
  'screening.row.questionnaire': 'Questionnaire',
  'screening.band.minimal': 'lowest range',
  'screening.band.mild': 'mild',
  'screening.band.moderate': 'moderate',
  'screening.band.moderatelySevere': 'moderately severe',
  'screening.band.severe': 'severe (highest range)',
} as const satisfies Record<string, Message>
