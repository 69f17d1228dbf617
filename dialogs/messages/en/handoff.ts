import type { Message } from '../message.ts'

/**
 * What a person is told about counsellors: that they were alerted, that nobody has answered, that
 * somebody has come or gone. Every sentence is true when it is said, and none says that somebody
 * will come.
 */
export const handoff = {
  'handoff.disclosure':
    'Before we begin: I am an AI program, not a person and not a doctor. I can get things wrong. Nobody reads along, with one exception: if you ask for a human, or if I think that somebody may be in danger, I alert the counsellors of this service, and I tell you so. They then learn how serious it is, not what you wrote; one of them reads what you write only after joining, and I tell you that as well. What you write is kept on the machine that runs Evenkeel, so that I can remember it; “export” gives you a copy and “delete” erases it. If you are in danger, please call your emergency number, or type “human” for people you can reach.',
  'handoff.notice':
    'One thing that the notice leaves out: nobody reads along here, with one exception. If you ask for a human, or if I think that somebody may be in danger, I alert the counsellors of this service, and I tell you so. One of them reads what you write only after joining, and I tell you that as well.',

  'handoff.alerting': [
    'I’m a program, and no human reads along here. But I’m alerting the counsellors of this service right now. They learn what kind of danger I see and how serious it is, not what you wrote. Whether one of them answers I can’t know yet; I’ll tell you as soon as I do. Please don’t wait for that: if it gets dangerous, call {emergency}.',
  ],
  'handoff.alerting.hours':
    'I’m a program, and no human reads along here. I’m leaving an alert for the counsellors of this service: what kind of danger I see and how serious it is, not what you wrote. But they are not here at this hour; the next time they are is {opens}. So please don’t count on anyone before then: if it gets dangerous, call {emergency}.',
  'handoff.requested': [
    'All right. I’m alerting the counsellors of this service right now. Whether one of them answers I can’t promise; I’ll tell you what happens. These people can be reached in the meantime:\n\n{helplines}',
  ],
  'handoff.requested.hours':
    'I’m leaving word for the counsellors of this service. They are not here at this hour; the next time they are is {opens}, so please don’t wait for them. These people can be reached now:\n\n{helplines}',
  'handoff.ask':
    'If a counsellor joins, they see what you write from then on. May they also read what we have written so far?',
  'handoff.choice.share': 'They may read it all',
  'handoff.choice.keep': 'Only from then on',
  'handoff.choice.withdraw': 'Never mind, no counsellor',
  'handoff.shared':
    'Thank you. A counsellor of this service may now read what we have written here.',
  'handoff.kept': 'All right. A counsellor who joins sees only what you write while they are here.',
  'handoff.withdrawn':
    'All right, I’ve taken the alert back; no counsellor will join. If you want one after all, type “human”.',
  'handoff.waiting':
    'The counsellors were alerted {wait} ago, and nobody has answered yet. I keep the alert up. Please don’t wait for it; these people can be reached now:\n\n{helplines}',
  'handoff.raised': [
    'I’ve told the counsellors that it has become more serious. None of them has answered yet.',
  ],

  'handoff.unanswered': [
    'It has been {wait}, and nobody has answered yet. I’m alerting them again, and more people where there are any. I don’t know whether somebody comes, so please don’t wait for it. These people can be reached now:\n\n{helplines}',
  ],
  'handoff.unanswered.last':
    'It has been {wait}, and still nobody has answered. There is nobody further whom I could alert; I go on repeating the alert. Please turn to one of these now:\n\n{helplines}',
  'handoff.expired':
    'I’m sorry: nobody of this service has answered, and I have stopped alerting them, so nobody will come for now. These people can be reached:\n\n{helplines}\n\nIf you want me to try again, type “human”.',

  'handoff.joined': [
    '{name}, a counsellor of this service, has joined. From here on {name} writes to you and sees what you write, and I keep quiet. What was written before, {name} sees only if you allow it: may it be read?',
  ],
  'handoff.joined.shared':
    '{name}, a counsellor of this service, has joined. From here on {name} writes to you, and I keep quiet. {name} sees what you write, and what was written before as well, as you allowed.',
  'handoff.joined.kept':
    '{name}, a counsellor of this service, has joined. From here on {name} writes to you and sees what you write, and I keep quiet. What was written before stays hidden, as you wished.',
  'handoff.vanished':
    '{name} hasn’t been here for a while, and I don’t know why. So I’m back: Evenkeel, the program. I’ve alerted the counsellors again; whether one of them answers I can’t know. These people can be reached now:\n\n{helplines}',
  'handoff.queued':
    '{name} has to hand your conversation on. Until another counsellor answers, and I can’t know whether one does, you are talking to me again: Evenkeel, the program. These people can be reached now:\n\n{helplines}',
  'handoff.returned':
    '{name} has left the conversation and no longer sees what you write. You are talking to me again: Evenkeel, the program. Typing “human” asks for a counsellor again.',
  'handoff.closed':
    'A counsellor of this service has looked at the alert and closed it without joining here. You are still talking to me, the program. Typing “human” asks for a counsellor again.',

  // In the place of sentences that are only true where no counsellor can be reached.
  'handoff.secret': [
    'I can’t call the police or send anyone. But when I see danger I do alert the counsellors of this service: they learn what kind of danger it is and how serious, not what you wrote, and I tell you each time. Who else knows is up to you. If life is in danger: {emergency}.',
  ],
  'handoff.program': [
    'I’m a program, and no human is here or reads along at this moment. If a counsellor of this service joins, I tell you so. The lines have people at the other end now.',
  ],
  'handoff.privacy':
    'An honest answer: what you write is kept on the computer that runs Evenkeel, so that I can remember it, and whoever runs that computer is responsible for it. No person reads along, unless a counsellor of this service joins; I alert them when you ask for a human or when I see danger, and I tell you both times. It is not confidential as it would be with a doctor. Type “export” for a copy, or “delete” to erase it all.',
} as const satisfies Record<string, Message>
