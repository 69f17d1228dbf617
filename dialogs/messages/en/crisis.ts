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
  'crisis.choice.ratherNot': 'I’d rather not say',
  'crisis.choice.willing': 'Yes, I would',
  'crisis.choice.plan': 'Make a plan now',
  'crisis.choice.inHours': 'In three hours',
  'crisis.choice.tomorrow': 'Tomorrow at this time',
  'crisis.choice.noCheckIn': 'No, thank you',

  // The lines that helplines are written in.
  'crisis.lines.call': 'call',
  'crisis.lines.text': 'text',
  'crisis.lines.chat': 'chat',
  'crisis.lines.keyword': '{keyword} to {number}',
  'crisis.lines.danger': 'In danger right now: {emergency}',
  'crisis.lines.emergencyLocal': 'your local emergency number',
  'crisis.lines.everywhere': 'To talk: {lines}; elsewhere {elsewhere}',
  'crisis.lines.mark': '(not yet confirmed)',
  'crisis.lines.unverified':
    'From public sources, not yet confirmed by the people who run this service. If one fails, please try the next.',

  // First answer.
  'crisis.program': [
    'I’m a program and no human reads along here, so I want you to have people too.',
    'I’m only a program, and nobody is watching this chat; that’s why I name people you can reach.',
  ],
  'crisis.ack.suicide': [
    'Thank you for telling me. What you wrote sounds like you might be thinking about dying, and I take that seriously.',
    'I’m glad you wrote that here and didn’t keep it to yourself. It sounds as if dying is on your mind, and I don’t want to pass over it.',
    'What you just wrote worries me, and I’d rather ask than guess. It sounds as if part of you doesn’t want to live right now.',
  ],
  'crisis.ack.means': [
    'I won’t answer that, because I don’t want you to die. I’d rather hear what is behind the question.',
    'That I won’t help with. I’m taking it seriously that you ask, and I want to know how bad it is right now.',
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
    'What you describe sounds serious, and it’s right to take it seriously.',
    'You’re worried about someone, and from what you write I think that worry is right.',
  ],
  'crisis.helplines': [
    'These people listen and know such situations:\n\n{helplines}',
    'You don’t have to sort this out alone:\n\n{helplines}',
  ],
  'crisis.helplines.everywhere': [
    'These people listen and know such situations. Name your country and I’ll show only its numbers.\n\n{helplines}',
    'You don’t have to sort this out alone. If you type your country, I’ll keep only its numbers.\n\n{helplines}',
  ],
  'crisis.helplines.keep': [
    'I’ll leave these here, in case you ever want them:\n\n{helplines}',
    'You may not need these; I’d still like you to have them:\n\n{helplines}',
  ],
  'crisis.country.ask': 'Which country are you in? I use it only to show the right numbers.',
  'crisis.country.US': 'United States',
  'crisis.country.CA': 'Canada',
  'crisis.country.GB': 'United Kingdom',
  'crisis.country.IE': 'Ireland',
  'crisis.country.EU': 'European Union',
  'crisis.country.AU': 'Australia',
  'crisis.country.NZ': 'New Zealand',
  'crisis.country.CN': 'China (mainland)',
  'crisis.country.HK': 'Hong Kong',
  'crisis.country.TW': 'Taiwan',
  'crisis.country.SG': 'Singapore',
  'crisis.country.set': 'Thank you. These are the numbers for where you are:\n\n{helplines}',

  // Questions.
  'crisis.soft.ask': [
    'That sounds heavy, so I’d like to ask gently: do you sometimes feel that you don’t want to be here any more? Whatever the answer, “human” shows you people to talk to.',
    'One careful question, because it matters: when you say that, are there thoughts of not wanting to live in it? “human” shows you people to talk to, at any time.',
    'Before we go on: is it getting so heavy that you think about dying? You can say so here, and “human” shows you people you can reach.',
  ],
  'crisis.soft.selfHarm': [
    'May I ask about something you mentioned: are you hurting yourself at the moment, or close to it? Whatever the answer, “human” shows you people to talk to.',
    'I’d rather ask than assume: is hurting yourself something you’re dealing with right now? “human” shows you people to talk to, at any time.',
  ],
  'crisis.soft.other': [
    'That is heavy, even when it’s about somebody else. Is anyone in danger right now? “human” shows you who can help.',
    'I’m sorry; that is a lot to carry. Is somebody in danger at this moment? “human” shows you who can help.',
  ],
  'crisis.soft.danger': [
    'I’d like to be sure I understand: is anyone in danger right now, you or somebody else? “human” shows you who can help.',
    'Let me ask one thing, plainly: is anybody unsafe at this moment, you or someone near you? “human” shows you who can help.',
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
  'crisis.today.no': [
    'I’m relieved to hear that. A few short questions help me understand how near it is; you can leave out any of them.',
    'Good that you don’t expect it today. May I ask a little more? Short answers are enough, and you can skip what you don’t want to say.',
  ],
  'crisis.how.ask': [
    'Have you been thinking about how you might do it? A yes or no is enough; please don’t tell me how.',
    'Without any details: have there been thoughts about a way to do it?',
  ],
  'crisis.how.yes': [
    'Thank you for telling me. That is as much as I need to know; the details can stay unsaid.',
    'Thank you. I won’t ask what it is. It would help to keep your distance from it, or to have somebody else look after it for now.',
  ],
  'crisis.intend.ask': [
    'Is there a part of you that means to act on it, even if not today?',
    'Do you intend to act on these thoughts at some point?',
  ],
  'crisis.prepared.ask': [
    'Have you begun to work out when, or got anything ready for it? No details, please.',
    'Is any of it planned or prepared already? A yes or no is enough.',
  ],
  'crisis.before.ask': [
    'Have you ever done something to end your life, or begun to and stopped?',
    'Has there been a time, however long ago, when you tried to end your life or started to?',
  ],
  'crisis.before.yes': [
    'Thank you for trusting me with that. I’m glad you’re here.',
    'That is a hard thing to carry. I’m glad you are still here to tell me.',
  ],
  'crisis.recent.ask': [
    'Was that within the last three months?',
    'Was any of that in the past three months?',
  ],
  'crisis.enough': [
    'That’s all right; you decide what you tell me. Let me say what may help instead.',
    'You don’t have to answer that. Here is what I’d like you to have in any case.',
  ],
  'crisis.willing.ask': [
    'If it gets stronger, would you be willing to reach somebody before you act: that person, a line, or the emergency number?',
    'One thing matters to me: when it comes back, would you call or write to someone first, before anything else?',
  ],
  'crisis.willing.yes': [
    'Thank you. That is a real step, and you can hold on to it when it gets loud.',
    'I’m glad. It’s worth keeping one number where you see it first.',
  ],
  'crisis.willing.no': [
    'Thank you for not just saying yes. If you can’t be sure of that, you shouldn’t be alone with it now: please call {emergency} or one of the lines above today.',
    'That is an honest answer, and it tells me that you need a person beside you now, not later: {emergency}, a line from above, or somebody who can come.',
  ],
  'crisis.plan.offer': [
    'There is something that helps many people through such hours: a safety plan. It is a short list in your own words of what to do and whom to reach. Shall we make one now? It takes about ten minutes, and you can stop at any point.',
    'Would you like to make a safety plan with me? Six short steps, your own words, and it’s there whenever you type “plan”.',
  ],
  'crisis.plan.later': [
    'That’s fine. It’s there whenever you type “plan”.',
    'Okay, no plan now. If you ever want one, type “plan”.',
  ],
  'crisis.plan.keep': [
    'You have your safety plan; “plan” shows it, and you can change it at any time.',
    'Your safety plan stays with you: type “plan” to see or change it.',
  ],
  'crisis.plan.first': [
    'You made a plan for moments like this one. Please go by it first, one step after the other:\n\n{plan}',
    'First of all, here is the plan you wrote yourself, on a calmer day. Take it step by step:\n\n{plan}',
  ],
  'crisis.plan.word': 'Your own safety plan is one word away: “plan”.',
  'crisis.checkIn.ask': [
    'Shall I ask you later how it is? Pick one, or tell me a time.',
    'May I check in with you again? Choose one of these, or name another time.',
  ],
  'crisis.checkIn.no': [
    'All right. You can write to me at any time, and the numbers above are there day and night.',
    'Okay, I won’t. If it gets heavier, please don’t wait: the lines above, or write here.',
  ],
  'crisis.checkIn.due': [
    'I said I would ask how you are. Are the thoughts of dying still there?',
    'Here I am, as we agreed. How is it now: are those thoughts of ending your life still there?',
  ],
  'crisis.someone.ask': [
    'Is there somebody who can be with you right now?',
    'Who is near you, or could come to you? Is there someone?',
  ],
  'crisis.called.ask': ['Have you called?', 'Have you reached someone on the phone?'],
  'crisis.harm.ask': [
    'Do you think you might hurt them today?',
    'Are you close to acting on it today?',
  ],
  'crisis.safe.ask': [
    'Are you safe where you are right now?',
    'Right now, where you are: are you safe?',
  ],
  'crisis.safe.again': [
    'It can be hard to say. If a yes or no is too much, think of the next hour: do you expect to be safe?',
    'Let me ask it smaller: for the next hour, do you expect to be safe where you are?',
  ],
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
  'crisis.again.means': [
    'I still won’t answer that. I hear how much you want it to stop. Please say it to a person, on one of the lines above or at {emergency}.',
    'No. Not because I judge you: I want you to live through this. The lines above, or {emergency}, are people who can sit through this hour with you.',
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
    'I’m glad you called. Stay on the line with them and do what they say. You can come back here whenever you want.',
    'Thank you for doing that; it was a hard step. Keep them on the line. If they don’t answer or it breaks off, tell me.',
  ],
  'crisis.called.here': [
    'Good that you’re not alone now. Tell them everything, also what you told me, and let them take over.',
    'That’s what matters: somebody is with you. You can show them this chat if it’s hard to say.',
  ],
  'crisis.called.no': [
    'What makes it hard to call? You could text or chat with a line instead, or ask someone beside you to dial. For right now it’s still {emergency}.',
    'It’s okay that you haven’t yet. You can do it while you write here: dial {emergency}, and the first words can be “I need help”.',
  ],
  'crisis.called.no.medical': [
    'Please do that before anything else: {emergency}. Put the phone on loudspeaker, or hand it to whoever is near.',
    'Please don’t wait with the call: {emergency}. If you can’t, let anyone nearby do it for you.',
  ],
  'crisis.called.leave': [
    'I can’t call for you, and no one here can see this chat. So please keep this number in front of you: {emergency}. I’ll keep answering as long as you write.',
    'It’s your hand that has to dial, or somebody’s beside you: {emergency}. I can’t do it from here. Whatever you write, I’ll answer.',
  ],
  'crisis.recheck': [
    'Okay. I’d rather ask once too often: is there any part of you that means it, even a small one?',
    'Thank you. Just so that I don’t miss something: have you had thoughts of dying lately, even if they’re not there now?',
  ],
  'crisis.recheck.danger': [
    'Okay. I’d rather ask once too often: could somebody get hurt, today or in the next days?',
    'Thank you. To be sure that I don’t miss something: is anyone in danger, now or in the days to come?',
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
  'crisis.back.danger': [
    'Good that you’re back. Last time somebody was in danger. Is there still danger today?',
    'I’m glad to hear from you. Last time we talked about something dangerous; is anyone unsafe now?',
  ],
  'crisis.lateYes': [
    'I want to be sure I understand your yes. Are you thinking about ending your life?',
    'I don’t want to mistake your yes: does it mean that there are thoughts of dying?',
  ],

  // Said beside a question.
  'crisis.aside.worse': [
    'Then please don’t wait any longer: call {emergency} now and tell them exactly that. If anyone is near, call out to them.',
    'Tell that to {emergency}, right now; it is what they need to know. Unlock the door, and stay where people can find you.',
    'Please call {emergency}, or have anybody near you call, this minute. I’ll keep answering, but only they can come to you.',
  ],
  'crisis.aside.noAnswer': [
    'I’m sorry; that’s the last thing you needed. Please try once more, or the next line. If you may not be safe, take {emergency} instead, or go to the nearest emergency department or to anyone you can reach.',
    'That’s hard, and it’s no verdict on you: lines get overloaded. Another line, a text, {emergency}, or a person next door: whichever is quickest.',
  ],
  'crisis.aside.quiet': [
    'Then don’t speak aloud. Some lines take texts or chats; you can also write to someone you trust, or step outside first. When it’s safe to talk, or if it gets dangerous: {emergency}.',
    'You don’t have to be heard. Write to a line that takes texts or to an adult or friend you trust, and leave if you can do so safely. In danger, {emergency}.',
  ],
  'crisis.aside.strangers': [
    'I understand; calling a stranger is a lot to ask. It can be somebody you know instead, or a text or chat where you never have to speak. Only if life is in danger, please let it be {emergency} all the same.',
    'It doesn’t have to be a stranger. Who knows you and could come or pick up? One line is enough: “Please call me, it’s bad.” If it turns dangerous: {emergency}.',
  ],
  'crisis.aside.numbers': [
    'Okay, no more lists. One thing stays, for when life is in danger: {emergency}. Otherwise I’d rather listen.',
    'Understood, I won’t send them again. If it becomes dangerous it’s {emergency}, and the rest is about you.',
  ],
  'crisis.aside.secret': [
    'I can’t call anybody or send anyone: I’m a program, and nobody is reading along. Who you tell is up to you. I only hope you won’t carry it alone; and if life is in danger: {emergency}.',
    'From here nobody is told; I have no way to do it. What you write stays on the machine that runs me. That’s also why I can’t get help for you myself; {emergency} can.',
  ],
  'crisis.aside.promise': [
    'A promise like that may be broken: staying alive matters more than keeping it. You can tell them so. If it’s about right now: {emergency}.',
    'They may be angry with you, and that can mend. A secret about dying is too heavy for one person. In danger: {emergency}.',
  ],
  'crisis.aside.far': [
    'Then tell {emergency} what you do know: a name, a profile, a town, the message itself. Most platforms also have a way to report that someone may harm themselves. And ask them: “Where are you? Who is near you?”',
    'Even without an address you can do something: ask where they are and who could come, report it on the platform, and pass on to {emergency} what you have. You can’t carry more than that from far away.',
  ],
  'crisis.aside.young': [
    'Thank you for telling me how old you are. You’re not supposed to handle this alone: please tell an adult you trust, such as a teacher, a school nurse, a relative or a friend’s parent. In danger: {emergency}. Children may call too.',
    'That’s a lot for somebody your age, and it isn’t your fault. Pick one grown-up who is kind to you and tell them; if the first doesn’t listen, tell the next. In danger: {emergency}, also for children.',
  ],
  'crisis.aside.next': [
    'One thing at a time: dial {emergency}, say where you are and what is happening. If that’s too much, knock at the nearest door.',
    'The next step is a person beside you: call {emergency}, or go to whoever is closest, and say “I need help now”.',
  ],
  'crisis.aside.scared': [
    'Of course you’re scared. You don’t have to be brave or say it well: “I’m scared and I need help” is enough, to somebody near you or to {emergency}.',
    'Being frightened now makes sense. Please don’t be alone with it: go where someone is, or let {emergency} stay on the line with you.',
  ],
  'crisis.aside.angry': [
    'You may be angry with me. I’m only a program, and maybe what I say doesn’t fit. You matter more than whether I get it right.',
    'Fair. I don’t understand everything, and I won’t pretend. I’d still rather ask than look away.',
  ],
  'crisis.aside.program': [
    'I’m a program; no human is here or reads along. You can be open with me, and for a person you need one of the lines.',
    'No, I’m not a person. I answer from prepared words and try to fit them to you; somebody human is at the other end of the lines.',
  ],
  'crisis.aside.why': [
    'I ask because of what you wrote, and because guessing wrong could cost too much. Asking doesn’t put it into anyone’s head.',
    'I want to be sure that I don’t miss anything. You don’t have to explain it; a yes, a no or “I don’t know” is enough.',
  ],
  'crisis.aside.farewell': [
    'Before you go, one honest question: is any part of this goodbye about dying? If it is, please call {emergency} first.',
    'I don’t want to mishear this: is it a goodbye because you’re thinking of ending your life? Then please call {emergency}.',
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
    'If you can, don’t stay alone, unlock the door, and tell them exactly what happened. Don’t wait to see whether it gets better. I’m a program and can’t call for you.',
    'Stay where help can find you, and tell them everything as it was; they need it to help, not to judge. I’m a program and can’t send anyone.',
  ],
  'crisis.medical.steps.other': [
    'Say where you are and what happened, also what was taken if anything was. Unlock the door, and don’t leave them alone. I’m a program and can’t call for you.',
    'Keep the phone on loudspeaker, tell them everything as it was, and stay beside the person until help is there. I’m a program and can’t send anyone.',
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

  'crisis.panic.better': [
    'I’m glad there’s air again. If you don’t know this from before, please have a doctor look at it soon; and if it comes back stronger or your chest hurts: {emergency}.',
    'Good that it has eased. If it was the first time, a doctor should hear about it; if it returns or feels different, {emergency}.',
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
  'crisis.safe.private': [
    'If somebody may look at your phone or computer: “delete” erases everything here, and it’s wise to write from a device that is only yours.',
    'One thing about this chat: whoever can open your device can read it. “delete” takes it all away.',
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
