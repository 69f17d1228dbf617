import type { Message } from '../message.ts'

/** What is only said on Microsoft Teams: its cards, its files, and the words of the app package. */
export const teams = {
  'teams.choice.hint': 'Tap one, or answer in your own words.',
  'teams.choice.pick': 'Pick one',
  'teams.choice.send': 'Send',
  'teams.choice.made': 'You chose: {label}',
  'teams.choice.stale':
    'That button belongs to something we have left behind, so I did not take it as an answer. Just write to me what you would like now.',
  'teams.choice.unread':
    'I could not read that button. Please answer in your own words instead; I read everything you write.',
  'teams.choice.later': 'I could not take that in just now. Please tap again in a moment.',

  'teams.pacer.title': 'Breathing together',
  'teams.pacer.inhale': 'Breathe in: {seconds} s',
  'teams.pacer.hold': 'Hold gently: {seconds} s',
  'teams.pacer.exhale': 'Breathe out: {seconds} s',
  'teams.pacer.length':
    '{breaths} breaths, about {seconds} seconds. Count silently, and write “done” when you have finished. If it feels uncomfortable, breathe as you normally do.',

  'teams.mood.day': 'Day',
  'teams.mood.bar': 'Mood',
  'teams.mood.word': 'In a word',
  'teams.mood.rating': 'Distress, 0–10',
  'teams.mood.grade.1': 'very heavy',
  'teams.mood.grade.2': 'heavy',
  'teams.mood.grade.3': 'in between',
  'teams.mood.grade.4': 'light',
  'teams.mood.grade.5': 'very light',
  'teams.mood.legend':
    'The more squares are full, the lighter your words were that day. The last column is the latest rating you gave.',

  'teams.helplines.title': 'People you can reach now',
  'teams.helplines.emergency': 'In danger right now',
  'teams.helplines.open': 'Open {name}',

  'teams.plan.title': 'My safety plan',
  'teams.summary.title': 'To keep',

  'teams.handoff.alerted': 'The counsellors were alerted.',
  'teams.handoff.accepted': 'A counsellor is in this conversation.',
  'teams.handoff.failed': 'No counsellor is in this conversation.',
  'teams.handoff.completed': 'You are talking to the program again.',

  'teams.file.consent':
    'A copy of everything I keep about you. If you accept, Teams puts it into your own OneDrive; your organisation may be able to see what lies there.',
  'teams.file.sent': 'The file is in your OneDrive now. Look after it; it holds what you told me.',
  'teams.file.declined': 'All right, I did not put the file anywhere.',
  'teams.file.failed':
    'The file did not reach your OneDrive, and nothing was left there. Type “export” to try again.',
  'teams.file.gone': 'That offer is out of date. Type “export” and I make a new file for you.',

  'teams.group.added':
    'Hello, I’m Evenkeel, a program to talk things over with. I answer here only when you mention me, I keep nothing of what is written here, and personal things belong in a private chat with me: {link}',

  'teams.app.short': 'A program to talk things over with, in English or Chinese.',
  'teams.app.full':
    'Evenkeel is a program, not a person and not a doctor. It listens, notices how you feel, and offers short exercises that may help, such as breathing, grounding or sorting out a thought. It keeps a safety plan with you, shows helplines, and can ask the counsellors of your service to join where there are any.\n\nTalk to it in a private chat. In teams and group chats it answers only when it is mentioned, says nothing personal and keeps nothing. It does not replace treatment. In an emergency, call your local emergency number.\n\nWhat you write is kept on the server of whoever runs Evenkeel for you; “export” gives you a copy and “delete” erases it.',
  'teams.app.word.help': 'help',
  'teams.app.command.help': 'What I can do, and the words that work at any time',
  'teams.app.word.exercises': 'exercises',
  'teams.app.command.exercises': 'All exercises, to choose from',
  'teams.app.word.mood': 'mood',
  'teams.app.command.mood': 'How your mood has been',
  'teams.app.word.week': 'week',
  'teams.app.command.week': 'The last seven days, and what helped',
  'teams.app.word.plan': 'plan',
  'teams.app.command.plan': 'Your safety plan, for hard hours',
  'teams.app.word.human': 'human',
  'teams.app.command.human': 'People you can reach',
  'teams.app.word.check-ins': 'check-ins',
  'teams.app.command.check-ins': 'When I write to you on my own, as you asked',
  'teams.app.word.why': 'why',
  'teams.app.command.why': 'How I read you, and why I suggested something',
  'teams.app.word.language': 'language',
  'teams.app.command.language': 'Choose English, 简体中文 or 繁體中文',
  'teams.app.word.export': 'export',
  'teams.app.command.export': 'A copy of everything I keep about you',
  'teams.app.word.delete': 'delete',
  'teams.app.command.delete': 'Erase what I keep about you',
  'teams.app.word.stop': 'stop',
  'teams.app.command.stop': 'Leave what we are doing',
} as const satisfies Record<string, Message>
