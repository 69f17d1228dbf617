import type { Message } from '../message.ts'

/** Check-ins: setting them, listing them, and what is said when one comes due. */
export const checkIn = {
  'checkIn.set.once':
    'All right. I’ll write to you on {when}. If you change your mind, just say “stop the check-ins”.',
  'checkIn.set.once.about':
    'All right. I’ll write to you on {when} about this: “{about}”. If you change your mind, just say “stop the check-ins”.',
  'checkIn.set.wait':
    'All right. I’ll write to you in {wait}. If you change your mind, just say “stop the check-ins”.',
  'checkIn.set.wait.about':
    'All right. I’ll write to you in {wait} about this: “{about}”. If you change your mind, just say “stop the check-ins”.',
  'checkIn.set.standing':
    'All right. I’ll write to you {rule}, for the first time on {when}. “Check-ins” shows what is set, and “stop the check-ins” ends it.',
  'checkIn.set.standing.about':
    'All right. I’ll write to you {rule} about this: “{about}”. The first time is {when}. “Check-ins” shows what is set, and “stop the check-ins” ends it.',
  'checkIn.set.summary':
    'All right. I’ll send you your week in words {rule}, for the first time on {when}, if there is something to tell. “Stop the weekly summary” ends it.',
  'checkIn.set.moved':
    'That would fall into the night, so I moved it to the morning. If you want it at night after all, tell me the exact time.',

  'checkIn.ask.half': 'Do you mean {morning} or {evening}?',
  'checkIn.choice.morning': 'In the morning',
  'checkIn.choice.evening': 'In the evening',
  'checkIn.ask.time':
    'At what time shall I write? For example “tomorrow at 9 am” or “at half past eight in the evening”.',
  'checkIn.ask.past': 'That time has already gone by today. Which other time would suit you?',
  'checkIn.ask.far': 'I can look ahead a year at most. Which time within that would suit you?',
  'checkIn.ask.zone':
    'So that it comes at the right hour where you are: which city’s time do you live by? A city or a time zone such as Europe/London will do.',
  'checkIn.ask.bare': 'Shall I write to you {rule} and ask how you are?',
  'checkIn.ask.replace':
    'You already have one {rule}, and I send at most one such message a day. Shall the new one take its place?',
  'checkIn.choice.yes': 'Yes, please',
  'checkIn.choice.no': 'No, thanks',
  'checkIn.kept': 'Then everything stays as it is.',
  'checkIn.full':
    'You have as many check-ins as I can keep. “Check-ins” shows them; stop one first, and then tell me the new one.',

  'checkIn.list': 'This is what is set:\n{list}',
  'checkIn.list.none':
    'No check-ins are set. If you would like one, tell me when: “ask me tomorrow at 8 in the morning”, say, or “check in every evening at 9”.',
  'checkIn.choice.stop1': 'Stop number 1',
  'checkIn.choice.stop2': 'Stop number 2',
  'checkIn.choice.stop3': 'Stop number 3',
  'checkIn.choice.stopAll': 'Stop all check-ins',
  'checkIn.choice.keep': 'Leave them',
  'checkIn.stopped.all':
    'Done. I won’t write on my own any more. You can come to me whenever you like.',
  'checkIn.stopped.one': 'Done, this one is stopped: {rule}.',
  'checkIn.stopped.summary': 'Done. I won’t send you the weekly summary any more.',
  'checkIn.stopped.noSummary':
    'No weekly summary is set. “Send me a weekly summary on Sundays at 6 pm” would set one.',
  'checkIn.stopped.none': 'There is no check-in that I could stop: none is set.',
  'checkIn.stopped.which': 'There is no number {number} among your check-ins.',

  'checkIn.due': [
    'You asked me to look in on you, so here I am. How are you right now?',
    'As you wished, a short message from me. How has your day been treating you?',
    'It’s the time we agreed on. What has been on your mind lately?',
    'I’m here, as we arranged. How is it going with you at the moment?',
    'A quiet hello, as you asked for. What is it like for you just now?',
  ],
  'checkIn.due.about': [
    'You asked me to come back to you about this: “{about}”. How is it looking?',
    'It’s the time we agreed on, about this: “{about}”. How do you stand with it now?',
    'As you wished, I’m bringing this up again: “{about}”. What would you like to say about it?',
  ],
  'checkIn.due.hello': [
    'You asked me to look in on you, so here I am.',
    'It’s the time we agreed on, so I’m looking in.',
    'I’m here, as we arranged.',
  ],
  'checkIn.due.summary': 'Here is your week, as you asked for. There is no need to answer.',
  'checkIn.due.open':
    'It’s the time we agreed on. We left an exercise open; there is no need to finish it, “stop” closes it. This is where we were.',
  'checkIn.due.last':
    'I have written a few times without hearing from you, and that is all right. After this I’ll keep quiet, unless you write.',
} as const satisfies Record<string, Message>
