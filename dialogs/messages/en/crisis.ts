import type { Message } from '../message.ts'

/** What is said when somebody may be in danger. Plain words, short sentences, no promises. */
export const crisis = {
  // Buttons. Their words come back as the person's own message; see dialogs/crisis/reply.ts.
  'crisis.choice.yes': 'Yes',
  'crisis.choice.no': 'No',
  'crisis.choice.unsure': 'I’m not sure',
  'crisis.choice.called': 'I’ve called',
  'crisis.choice.notYet': 'Not yet',
  'crisis.choice.country': 'Set my country',
  'crisis.choice.resume': 'Resume the exercise',
  'crisis.choice.later': 'Not now',

  // The lines that helplines are written in.
  'crisis.lines.call': 'call',
  'crisis.lines.text': 'text',
  'crisis.lines.chat': 'chat',
  'crisis.lines.keyword': '{keyword} to {number}',
  'crisis.lines.danger': 'If life is in danger right now: {emergency}',
  'crisis.lines.emergencyShort': 'emergency',
  'crisis.lines.emergencyUnknown':
    'your local emergency number (911 in the US, 999 in the UK, 112 in the EU, 120 or 110 in China, 999 in Hong Kong, 119 or 110 in Taiwan, 995 or 999 in Singapore)',
  'crisis.lines.unverified':
    'I took these from public sources; the people who run this service haven’t confirmed each one yet. If one doesn’t work, please try the next or the emergency number.',

  // First answer.
  'crisis.program': [
    'I’m a program, and no human is reading this chat right now, so please let me point you to people too.',
    'Because I’m a program and nobody reads along here, I also want you to have people you can reach.',
  ],
  'crisis.ack.suicide': [
    'Thank you for telling me. What you wrote sounds like you might be thinking about dying, and I take that seriously.',
    'I’m glad you wrote that here and didn’t keep it to yourself. It sounds as if dying is on your mind, and I don’t want to pass over it.',
    'What you just wrote worries me, and I’d rather ask than guess. It sounds as if part of you doesn’t want to live right now.',
  ],
  'crisis.ack.selfHarm': [
    'Thank you for saying that; it isn’t easy to say. It sounds as if hurting yourself is close right now.',
    'I’m glad you told me. What you wrote sounds like hurting yourself, and I want to ask about it without judging you.',
  ],
  'crisis.ack.harm': [
    'That sounds like a lot of anger or fear at once. You mention hurting someone, and I want to ask you about it plainly.',
    'Thank you for saying it instead of carrying it alone. What you wrote sounds like someone could get hurt.',
  ],
  'crisis.ack.abuse': [
    'I’m sorry this is happening to you. Nobody has the right to hurt or scare you, and it isn’t your fault.',
    'Thank you for trusting me with this. What you describe is not okay, and you didn’t cause it.',
  ],
  'crisis.ack.other': [
    'It’s good that you’re looking out for them. What you describe sounds serious.',
    'You’re worried about someone, and from what you write I think that worry is right.',
  ],
  'crisis.helplines': [
    'These people are there to talk to, and they know situations like this:\n\n{helplines}',
    'You don’t have to sort this out alone. Here is who you can reach:\n\n{helplines}',
  ],
  'crisis.helplines.everywhere': [
    'These people are there to talk to, and they know situations like this:\n\n{helplines}\n\nIf you tell me your country, I’ll show only what works where you are.',
    'You don’t have to sort this out alone. Here is who you can reach:\n\n{helplines}\n\nYou can type your country, and I’ll keep only its numbers.',
  ],
  'crisis.helplines.keep': [
    'I’ll leave these here, in case you ever want them:\n\n{helplines}',
    'You may not need these; I’d still like you to have them:\n\n{helplines}',
  ],
  'crisis.country.ask': 'Which country are you in? I use it only to show the right numbers.',
  'crisis.country.US': 'United States',
  'crisis.country.GB': 'United Kingdom',
  'crisis.country.IE': 'Ireland',
  'crisis.country.EU': 'European Union',
  'crisis.country.CN': 'China (mainland)',
  'crisis.country.HK': 'Hong Kong',
  'crisis.country.TW': 'Taiwan',
  'crisis.country.SG': 'Singapore',
  'crisis.country.set': 'Thank you. These are the numbers for where you are:\n\n{helplines}',

  // Questions.
  'crisis.soft.ask': [
    'Something in what you wrote made me stop for a moment. Do you sometimes feel that you don’t want to be here any more?',
    'I’d like to ask, because it matters: when you say that, are there thoughts of not wanting to live in it?',
    'Before we go on, may I ask you one thing? Is it getting so heavy that you think about dying?',
  ],
  'crisis.soft.selfHarm': [
    'May I ask about something you mentioned? Are you hurting yourself at the moment, or close to it?',
    'I’d rather ask than assume: is hurting yourself something you’re dealing with right now?',
  ],
  'crisis.soft.other': [
    'What you mention is heavy, even when it’s about somebody else. Is anyone in danger right now?',
    'I’m sorry; that is a lot to carry. Is somebody in danger at this moment?',
  ],
  'crisis.soft.danger': [
    'I’d like to be sure I understand. Is anyone in danger right now, you or somebody else?',
    'Let me ask one thing, plainly: is anybody unsafe at this moment, you or someone near you?',
  ],
  'crisis.ask': [
    'Are you thinking about killing yourself?',
    'I’ll ask it straight: are you having thoughts of ending your life?',
  ],
  'crisis.ask.selfHarm': [
    'May I ask you directly: along with that, are you thinking about ending your life?',
    'One direct question: are there also thoughts of killing yourself?',
  ],
  'crisis.ask.again': [
    'You don’t have to find the right words; a yes, a no or “I don’t know” is enough. Are you thinking about ending your life?',
    'I’ll ask once more, and then I’ll let it be: are there thoughts of killing yourself?',
  ],
  'crisis.today.ask': [
    'Do you think you might act on these thoughts today?',
    'Is there a chance that you’ll do something to end your life today?',
  ],
  'crisis.someone.ask': [
    'Is there somebody who can be with you right now?',
    'Who is near you, or could come to you? Is there someone?',
  ],
  'crisis.called.ask': [
    'Have you been able to call?',
    'Could you make that call now? Have you reached someone?',
  ],
  'crisis.harm.ask': [
    'Do you think you might hurt them today?',
    'Are you close to acting on it today?',
  ],
  'crisis.safe.ask': [
    'Are you safe where you are right now?',
    'Right now, where you are: are you safe?',
  ],
  'crisis.safe.again':
    'It can be hard to say. If a yes or no is too much, think of the next hour: do you expect to be safe?',
  'crisis.other.ask': [
    'Is this person in danger right now, or have they already done something?',
    'As far as you know: are they in danger at this moment?',
  ],

  // What follows from the answers.
  'crisis.yes': [
    'Thank you for being honest with me. That takes courage. Thoughts like these can be overwhelming, and they can also pass, even when it doesn’t feel that way.',
    'I’m glad you told me the truth. You don’t have to argue with these thoughts alone.',
  ],
  'crisis.some': [
    'Thank you. “Sometimes” and “maybe” count too, and it’s good that you said it.',
    'That you’re not sure is an honest answer. I’d like to stay with it for a moment.',
  ],
  'crisis.imminent': [
    'I’m very worried about your safety. Please call {emergency} now, or go to the nearest emergency department. You deserve help from a person, right away.',
    'This sounds like an emergency. Please call {emergency} now. If calling feels impossible, ask whoever is nearest to call for you.',
  ],
  'crisis.imminent.steps': [
    'Until someone is with you: move away from anything you could use to hurt yourself, or ask someone to take it away, and go where other people are. You can keep writing to me while you do it.',
    'Please put distance between you and anything that could hurt you, and don’t stay alone: a neighbour, a friend, a public place. I’ll keep answering while you do.',
  ],
  'crisis.imminent.again': [
    'I’m still here, and I still want you to reach a person: {emergency}. One call, even if you don’t know what to say. “I’m not safe” is enough.',
    'Please don’t stay alone with this. {emergency}, or the person closest to you, now. You can say: “I need you here.”',
    'You matter more than getting the words right. Call {emergency}, put it on loudspeaker, and keep writing to me if that helps.',
  ],
  'crisis.again': [
    'It’s still there, and I hear it. You can say it here as often as you need to. The most helpful thing right now would be a human voice: one of the lines above, or {emergency} if it gets dangerous.',
    'Thank you for staying in touch about this. The numbers I gave you are there for exactly this feeling; {emergency} if you might act on it.',
    'I hear that it hasn’t let go of you. Please let somebody else in on it too, today: a line from above, or someone you trust; and {emergency} if it turns dangerous.',
  ],
  'crisis.today.maybe': [
    'Then let’s be careful and treat it as a yes: please call {emergency} or one of the lines above now, while you’re unsure.',
    'Not knowing is reason enough to get someone beside you. Please call {emergency} or a line from above now.',
  ],
  'crisis.notToday': [
    'I’m relieved that you don’t expect to act on it today. Please still talk to one of the lines or to a doctor soon: these thoughts are treatable, and you don’t have to wait until it gets worse. It also helps to keep things you could hurt yourself with out of reach.',
    'Good that today feels safe. Thoughts like these can come in waves, so it helps to prepare on a calmer day: tell someone, keep dangerous things out of reach, and have a number ready.',
  ],
  'crisis.tell.ask': [
    'Is there one person you could tell how bad it has been?',
    'Who would you want to know about this? Is there someone you could write to today?',
  ],
  'crisis.tell.yes': [
    'Then please tell them today, even in one sentence: “I’m having a really hard time and I don’t want to be alone with it.” I’m here if you want to find the words together.',
    'That is a good person to think of. A short message is enough: “Can you call me? I’m not doing well.”',
  ],
  'crisis.tell.no': [
    'Not having someone like that makes it heavier. The lines above are for exactly this: you don’t need to know anybody, and you don’t need a reason that’s “big enough”.',
    'Then let one of the lines be the first to know. They won’t be shocked, and you can stay anonymous. And you can keep talking here.',
  ],
  'crisis.someone.yes': [
    'Good. Please go to them or call them now and say it plainly: “I’m thinking of killing myself and I need you to stay with me.” Don’t wait for a better moment.',
    'Please reach out to them this minute. You can show them this chat if saying it is too hard.',
  ],
  'crisis.someone.no': [
    'Then the people on the phone are the ones to be with you: {emergency}. They answer strangers every day, and you don’t need to explain much.',
    'Being alone with this is too much for anyone. Please let {emergency} be the ones who come in, and stay on the line with them.',
  ],
  'crisis.called.yes': [
    'I’m really glad. Stay with them, and do what they say. You can come back here whenever you want.',
    'Thank you for doing that. That was the hardest step. Keep them on the line; I’m here afterwards too.',
  ],
  'crisis.called.no': [
    'What makes it hard to call? You could text or chat instead, or ask someone beside you to dial. {emergency} is still the number for right now.',
    'It’s okay that you haven’t yet. You can do it with me: dial {emergency}, and the first words can be “I need help”.',
  ],
  'crisis.called.leave':
    'I can’t call for you, and no one here can see this chat. So please keep this number in front of you: {emergency}. I’ll keep answering as long as you write.',
  'crisis.recheck': [
    'Okay. I’d rather ask once too often: is there any part of you that means it, even a small one?',
    'Thank you. Just so that I don’t miss something: have you had thoughts of dying lately, even if they’re not there now?',
  ],
  'crisis.recheck.kidding': [
    'All right, I hear that it was meant as a joke. People sometimes joke about what hurts, so I’ll ask just once: is any part of it serious?',
    'Okay, a joke. I check anyway, once, because it would matter: is there something true in it?',
  ],
  'crisis.recheck.ok': [
    'Thank you for answering. I believe you, and I won’t keep asking. If it changes, you can say so at any time.',
    'Good. I’ll leave it there. Should it ever be different, even in the middle of something else, just tell me.',
  ],
  'crisis.soft.no': [
    'Thank you for telling me; I’m glad I asked. If that ever changes, you can say so here at any time.',
    'Okay, good to know. I’ll keep listening, and you can always tell me if it gets heavier.',
  ],
  'crisis.refuse': [
    'You don’t have to talk about it with me. Please keep the numbers in mind, though; with them you can stay anonymous. I’m still here for anything else.',
    'I’ll stop asking. You decide what you tell me. The lines above stay there if you’d rather speak to a person.',
  ],
  'crisis.leave': [
    'I’ll leave the question there. If you want to come back to it, you can, at any time. What would help you most right now?',
    'Let’s not force it. I’m listening to whatever you’d like to say next, and the numbers above stay there for you.',
  ],
  'crisis.back': [
    'Good that you’re back. Last time we talked about something serious. Are those thoughts still there today?',
    'I’m glad to hear from you. Since last time was hard: are you still having thoughts of that kind?',
  ],
  'crisis.resume': [
    'We had put an exercise aside. If you like, we can go on with it; if not, that’s fine too.',
    'Your exercise from before is still there, if you feel like it. No rush.',
  ],

  // Medical emergency.
  'crisis.medical': [
    'Please call {emergency} now. This may need a doctor within minutes, so that comes first, before anything we talk about.',
    'This can be a medical emergency. Call {emergency} right now, or have someone near you call.',
  ],
  'crisis.medical.steps': [
    'If you can, don’t stay alone, unlock the door, and tell them exactly what was taken or what happened. Don’t wait to see whether it gets better. I’m a program and can’t call for you.',
    'Stay where help can find you, and tell them everything as it was, also what was taken and when; they need it to help, not to judge. I’m a program and can’t send anyone.',
  ],
  'crisis.medical.other': [
    'Please call {emergency} now for them, and stay with them. This may need a doctor within minutes.',
    'Call {emergency} right away, put the phone on loudspeaker, and do what they tell you. Stay beside them.',
  ],

  'crisis.panic': [
    'Not getting enough air is frightening. If this is new for you, or your chest hurts, or you feel faint or numb, please call {emergency} right away.',
    'That sounds scary. If you haven’t had this before, or there is pain in your chest, please don’t wait: {emergency}.',
  ],
  'crisis.panic.ask': [
    'Do you know this from panic, and does it feel like those other times?',
    'Is this like panic you’ve had before?',
  ],
  'crisis.panic.yes': [
    'Okay. Then it will pass, even if it doesn’t feel like it. Put your feet on the floor and let the out-breath be longer than the in-breath. Say “grounding” or “breathing” and I’ll go through it with you. If it gets worse or feels different: {emergency}.',
    'Good that you recognise it. It comes in a wave and goes down again. Look at one thing near you and breathe out slowly. Say “grounding” or “breathing” if you’d like company in it; {emergency} if it changes.',
  ],

  // Harm to others.
  'crisis.harm.now': [
    'Then please step away from them now, out of the room or the house, and leave behind anything that could be used as a weapon. If you feel you’re losing control, call {emergency} and say so. That protects both of you.',
    'Please put distance between you and them right now, and call {emergency} if you might not hold back. Asking for help before something happens is the strong thing to do.',
  ],
  'crisis.harm.no': [
    'Thank you for answering. Having such thoughts doesn’t mean you will do it. It helps to talk about them with someone trained, and the lines above take this seriously too. If it gets closer, leave the situation first.',
    'Good. Thoughts like that can frighten the one who has them. A doctor or one of the lines can help with them, without judging. If the pressure rises, walk away first and talk second.',
  ],

  // Abuse.
  'crisis.safe.yes': [
    'I’m glad you’re safe at the moment. You can think about the next step in peace: a person you trust, a doctor, a teacher, or one of the lines. They can help you plan without forcing anything.',
    'Good that you’re safe for now. What happened is still not okay. If you like, tell me more; and when you’re ready, someone trained can help you make a plan.',
  ],
  'crisis.safe.no': [
    'Then safety comes first: if you can, go somewhere safe or to other people, and call {emergency}. If talking is dangerous, delete this chat from view and call when you can.',
    'Please call {emergency} as soon as you can do it safely. If you can leave, go where there are people: a neighbour, a shop, a school.',
  ],

  // Worry about somebody else.
  'crisis.other.now': [
    'Please call {emergency} for them now and stay with them, or ask someone who is close by to go there. If you can do it safely, take away what they could use to hurt themselves. Don’t promise to keep it secret.',
    'Then act now: {emergency}, and somebody at their side until help is there. It’s all right if they’re angry with you later.',
  ],
  'crisis.other.later': [
    'You can ask them directly whether they’re thinking of suicide; asking doesn’t put the idea into their head. Listen more than you advise, help them reach a line or a doctor, and don’t carry it alone: the lines above are for worried friends and family too.',
    'What helps most: ask openly, listen without arguing, and look for help together. You’re not responsible for everything they do. The lines above also advise people who worry, like you.',
  ],
  'crisis.other.past': [
    'Thank you for telling me. Something like that leaves its mark. If you’d like to talk about them, or about how you are with it, I’m listening.',
    'All right. Even so, it can weigh a lot. How are you with it yourself?',
  ],
  'crisis.other.safety': [
    'If somebody is hurting them, don’t step in between alone. In danger call {emergency}; otherwise let them know you believe them, and that there are people who help quietly.',
    'Their safety comes first: {emergency} when it’s happening, and a calm “I believe you, I’m here” when it’s not. You don’t have to solve it alone.',
  ],
} as const satisfies Record<string, Message>
