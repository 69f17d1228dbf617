import type { Message } from '../message.ts'
import { events } from './events.ts'
import { reflections } from './reflections.ts'

/** Small talk, questions, offers and explanations: everything between the exercises. */
export const conversation = {
  ...reflections,
  ...events,

  // Names, used inside sentences and on buttons.
  'talk.topic.petLoss': 'the animal you lost',
  'talk.topic.bereavement': 'the person you lost',
  'talk.topic.breakup': 'the break-up',
  'talk.topic.betrayal': 'the broken trust',
  'talk.topic.bullying': 'how they treat you',
  'talk.topic.jobLoss': 'being without a job',
  'talk.topic.achievement': 'what you achieved',
  'talk.topic.performance': 'having to appear in front of others',
  'talk.topic.homesick': 'being far from home',
  'talk.topic.bodyImage': 'how you see your body',
  'talk.topic.injustice': 'the unfairness',
  'talk.topic.parenting': 'your child',
  'talk.topic.exam': 'your studies and exams',
  'talk.topic.money': 'money',
  'talk.topic.sleep': 'your sleep',
  'talk.topic.health': 'the worry about health',
  'talk.topic.lonely': 'being alone with it',
  'talk.topic.conflict': 'the quarrel',
  'talk.topic.love': 'someone you love',
  'talk.topic.gratitude': 'the good that somebody did you',
  'talk.topic.relationship': 'your relationship',
  'talk.topic.friends': 'your friends',
  'talk.topic.family': 'your family',
  'talk.topic.work': 'your work',
  'talk.topic.guilt': 'blaming yourself',
  'talk.topic.emptiness': 'feeling empty',
  'talk.topic.overload': 'having too much on you',
  'talk.topic.future': 'what is to become of things',
  'talk.feeling.sad': 'sadness',
  'talk.feeling.anxious': 'worry',
  'talk.feeling.angry': 'anger',
  'talk.feeling.ashamed': 'shame',
  'talk.feeling.disgusted': 'disgust',
  'talk.feeling.surprised': 'surprise',
  'talk.feeling.joyful': 'gladness',
  'talk.technique.pacedBreathing': 'Slow breathing',
  'talk.technique.grounding': '5-4-3-2-1 grounding',
  'talk.technique.thoughtRecord': 'Look at the thought',
  'talk.technique.problemSolving': 'Problem solving',
  'talk.choice.yes': 'Yes, let us try',
  'talk.choice.later': 'Not now, just talk',

  // First questions, one for each topic.
  'talk.ask.petLoss': [
    'What were they like?',
    'What do you miss most about them?',
    'When in the day is it hardest?',
  ],
  'talk.ask.bereavement': [
    'Would you like to tell me a little about them?',
    'How are the days for you just now?',
    'What do you miss most?',
  ],
  'talk.ask.breakup': [
    'What part of it goes round in your head most?',
    'When does it hit you hardest?',
    'How did it come to that, as you see it?',
  ],
  'talk.ask.betrayal': [
    'How did you find out?',
    'What was the worst part of it for you?',
    'What would you want them to know about what it did to you?',
  ],
  'talk.ask.bullying': [
    'What happened most recently?',
    'Is there anyone around you who knows about it?',
    'How do you get through the days there?',
  ],
  'talk.ask.jobLoss': [
    'What weighs most about it at the moment?',
    'How are your days since then?',
    'How do the people close to you take it?',
  ],
  'talk.ask.achievement': [
    'What was the moment like when you knew?',
    'What did it take to get there?',
    'Who would you like to tell first?',
  ],
  'talk.ask.performance': [
    'What is the moment you dread most?',
    'When is it?',
    'What would be good enough, if it did not have to be perfect?',
  ],
  'talk.ask.homesick': [
    'What do you miss most from home?',
    'When in the week is it strongest?',
    'Who is there for you where you are now?',
  ],
  'talk.ask.bodyImage': [
    'When is that voice loudest?',
    'Do you remember when it began?',
    'What does it keep you from doing?',
  ],
  'talk.ask.injustice': [
    'What would have been fair, in your eyes?',
    'What was it like to stand there in that moment?',
    'What would you have liked to say to them?',
  ],
  'talk.ask.parenting': [
    'What was the hardest moment today?',
    'When did you last have an hour to yourself?',
    'What worries you most when you think of your child?',
  ],
  'talk.ask.exam': [
    'How have the days of studying for it been?',
    'What goes through your mind when you sit down to study?',
    'Which part of it presses most?',
  ],
  'talk.ask.money': [
    'Which payment is pressing most just now?',
    'Who carries this with you?',
    'What would have to be settled for you to rest for a while?',
  ],
  'talk.ask.sleep': [
    'What goes through your head when you lie awake?',
    'How long has it been like this?',
    'What are the last hours before bed like?',
  ],
  'talk.ask.health': [
    'What is the hardest part of it for you at the moment?',
    'What do you know so far, and what are you still waiting for?',
    'How do you get through the bad hours?',
  ],
  'talk.ask.lonely': [
    'When do you feel it most?',
    'Is there someone you used to be close to?',
    'What would you tell someone, if they were sitting beside you now?',
  ],
  'talk.ask.conflict': [
    'What was it about?',
    'What did you want them to understand?',
    'How are things between you now?',
  ],
  'talk.ask.love': [
    'What is it about them?',
    'How did it begin?',
    'What do you wish for with them?',
  ],
  'talk.ask.gratitude': [
    'What did it do to you in that moment?',
    'What is it that touched you most?',
    'Do they know what it meant to you?',
  ],
  'talk.ask.relationship': [
    'What do you wish were different between you?',
    'When did you first notice it?',
    'What would they say, if I asked them how it is between you?',
  ],
  'talk.ask.friends': [
    'What happened, as you saw it?',
    'What would you want from them now?',
    'How was it between you before?',
  ],
  'talk.ask.family': [
    'What happened this time?',
    'Whose words stay with you most?',
    'What would you want them to see?',
  ],
  'talk.ask.work': [
    'What happened there?',
    'Which moment stayed with you most?',
    'How long has it been like that?',
  ],
  'talk.ask.guilt': [
    'What would you say to a friend who told you this?',
    'What did you know at the time, and what only later?',
    'What would making up for it look like?',
  ],
  'talk.ask.emptiness': [
    'When did you last enjoy something, even a little?',
    'What does an ordinary day look like at the moment?',
    'Was there something before it began?',
  ],
  'talk.ask.overload': [
    'Which of these things is the heaviest?',
    'What could wait, if you were strict about it?',
    'When did you last really rest?',
  ],
  'talk.ask.future': [
    'Which question keeps you busiest?',
    'What would you choose, if nobody were disappointed by it?',
    'What would be a small thing you do know?',
  ],

  // Deeper questions, from the second message on a topic.
  'talk.ask.family.sad': [
    'What hurts most about it?',
    'Where do you feel it, when it comes?',
    'What would be a little comfort just now?',
  ],
  'talk.ask.family.anxious': [
    'What are you most afraid might happen?',
    'What does the worry say, word for word?',
    'How likely does it seem in a calmer moment?',
  ],
  'talk.ask.family.angry': [
    'What would you have wanted to happen instead?',
    'Which part of it makes you angriest?',
    'What does that anger want to protect?',
  ],
  'talk.ask.family.ashamed': [
    'What do you tell yourself about it?',
    'How would you look at someone else in your place?',
    'Who could hear about this without thinking less of you?',
  ],
  'talk.ask.family.disgusted': [
    'What was the worst of it for you?',
    'What would help you to get some distance from it?',
  ],
  'talk.ask.family.surprised': [
    'What went through you when it happened?',
    'What has changed for you since then?',
  ],
  'talk.ask.family.joyful': ['What makes it so good?', 'Which bit of it is yours to keep?'],
  'talk.ask.hardest': [
    'What is the hardest part of it?',
    'If one piece of it could be lifted off you, which should it be?',
    'Which moment of it keeps coming back?',
  ],
  'talk.ask.tried': [
    'What have you tried already, even if it only helped a little?',
    'How have you got through times like this before?',
    'What makes it a bit better, and what makes it worse?',
  ],
  'talk.ask.support': [
    'Who knows how you are at the moment?',
    'Who would you like to have beside you in this?',
    'Is there someone who would want to know about it?',
  ],
  'talk.ask.help': [
    'What would help just a little, today?',
    'What do you need most right now?',
    'What would tomorrow look like if it were a touch easier?',
  ],
  'talk.ask.body': [
    'Where in your body do you notice it most?',
    'How have you been eating and sleeping through all this?',
    'What is your body asking for just now?',
  ],
  'talk.ask.remember': [
    'Is there a memory that you come back to?',
    'What would you still like to say, if you could?',
    'What would you like to keep of it?',
  ],
  'talk.ask.feeling': [
    'What is that like for you?',
    'What feeling comes closest when you think of it?',
    'How are you with it now?',
  ],
  'talk.ask.open': [
    'What is on your mind most at the moment?',
    'What happened?',
    'How has today been for you?',
    'What would you like to talk about?',
  ],
  'talk.savour': [
    'Which moment of it would you like to keep?',
    'What did it feel like, there and then?',
    'What did you do that helped it come about?',
    'Where do you feel it when you think of it now?',
  ],
  'talk.savour.share': [
    'Who would be glad to hear about it?',
    'How could you give it a little more room today?',
  ],
  'talk.stillAbout': [
    'Is it still about {topic}?',
    'Does it have to do with {topic}, or is it something else?',
    'Is that the same thing as before, {topic}?',
  ],
  'talk.invite': [
    'Tell me more, if you like.',
    'There is no hurry. Go on when you want to.',
    'I am listening. You can go on wherever you like.',
    'If there is more to it, I would like to hear it.',
    'Write as much or as little as you like.',
  ],

  // Greetings and good manners.
  'talk.greeting': [
    'Hello. Good that you are here. How are you today?',
    'Hi. Nice of you to drop by. What is on your mind?',
    'Hello. Take your time. How has the day treated you?',
  ],
  'talk.greetingAgain': [
    'Hello again. I am here. What is moving you?',
    'Hi. Shall we go on where we were?',
    'Still here. What would you like to tell me?',
  ],
  'talk.welcomeBack': [
    'Good to see you again. Last time we spoke about {topic}. How is that now?',
    'Welcome back. I remember {topic}. Is it still on your mind?',
    'Hello again. We talked about {topic} before. How have you been since?',
  ],
  'talk.howAreYou': [
    'Kind of you to ask. I am a program, so I have no days of my own, good or bad. How are you?',
    'Nothing ails a program like me. I would much rather hear how you are doing. How is today?',
    'I run smoothly, thank you, and that is all a program can say. And you, how are you really?',
  ],
  'talk.whoAreYou': [
    'I am Evenkeel, a computer program. I listen, I try to catch how things are for you, and I know a few exercises that can help. I am not a person and not a therapist.',
    'My name is Evenkeel. I am software: you write, I listen, and if you like we try something that eases things a little. I do not replace a person.',
  ],
  'talk.areYouHuman': [
    'No. I am a program, and nobody is sitting behind the screen. I read your words and answer from what I have been given. If you want a person, type “human”.',
    'I am not human. I am software called Evenkeel, and I do not feel as you do. If you would like to talk to a person, type “human”.',
  ],
  'talk.wantHuman': [
    'I understand. I am a program and no human is connected to this chat, but these people you can reach:\n{helplines}',
    'A person can do things that I cannot. Nobody is reading along here, so these are people you can call or write to:\n{helplines}',
  ],
  'talk.areYouDoctor': [
    'No, I am not a doctor and not a therapist. I am a program that listens and knows some exercises. I cannot diagnose or treat anything.',
    'I am a program, so no: no doctor, no psychologist. For medical questions a real one is the right person to ask.',
  ],
  'talk.thanks': [
    'You are welcome. I am glad you talked about it.',
    'Gladly. You did the harder part.',
    'Thank you for telling me. I am here whenever you want to go on.',
    'You are very welcome.',
  ],
  'talk.farewell': [
    'Thank you for trusting me with it. That sounds like a real goodbye, so I would like to ask before you go: are you all right, and safe?',
    'I was glad to listen. Before you go, because a goodbye like that can mean many things: are you all right tonight?',
  ],
  'talk.farewell.no': [
    'I am glad that you said so, and that you are still here. What is it that is not all right? If part of it is not wanting to live, say it to me straight. And these people can listen to you now:\n{helplines}',
  ],
  'talk.bye': [
    'Take good care of yourself. You can come back whenever you like.',
    'Goodbye for now. I hope the next hours are gentle with you.',
    'Until next time. What you told me will still be here if you want to go on.',
    'All right. Look after yourself.',
  ],
  'talk.joke': [
    'I will try: why did the worry bring a suitcase? It had planned for every trip that was never going to happen.',
    'My one joke about patience… I will tell it in a moment. No, in a moment. That was it.',
    'A cloud went to see a doctor. “I feel low,” it said. “That,” said the doctor, “is called fog, and it lifts.”',
  ],
  'talk.laugh': [
    'A laugh is welcome here. What is so funny?',
    'Good to have that here too. What made you laugh?',
  ],
  'talk.laugh.joke': ['Glad that one landed a little.', 'Good. A small laugh is not nothing.'],
  'talk.stillThere': [
    'Yes, I am here and I am listening.',
    'I am here. Go ahead.',
    'Still here. Take your time.',
  ],
  'talk.acknowledge': ['All right.', 'Okay.', 'Good.', 'I see.', 'Thank you.'],
  'talk.no': ['All right, then not that.', 'That is fine too.', 'Okay, no.'],
  'talk.dontKnow': [
    'You do not have to know. What happened just before you wrote to me?',
    'That is fine. Is it more a thought that keeps coming back, or more a feeling in your body?',
    'It does not have to come in neat words. What is one small thing about today that was hard?',
    'Then we leave that question. What would you rather talk about?',
  ],
  'talk.nothing': [
    'That is fine. We can also just be here for a bit. If something comes up, tell me.',
    'All right. It need not be anything big. I am here if you want to say more.',
    'Okay. The small things count here as well.',
  ],
  'talk.silence': [
    'It is all right to have no words just now. I am here.',
    'Take your time. You can write one word, or none.',
    'Silence is fine too. Whenever you are ready.',
  ],
  'talk.numbers': [
    'I see a number. What does it stand for?',
    'Tell me what that number means to you, and I can do more with it. Is it how you feel, from 0 to 10?',
  ],
  'talk.gibberish': [
    'I could not make that out. You can just type what comes, it need not be tidy.',
    'That slipped past me. Would you try it again in a few words?',
    'I am not sure what that says. If words are hard just now, one is enough.',
  ],
  'talk.otherLanguage': [
    'I am sorry, I only speak English and Chinese (我会说英语和中文). Could you write in one of them?',
    'I can read English and Chinese (英语和中文), and I would not want to guess at other languages. Could you tell me in one of those?',
  ],
  'talk.emoji.sad': [
    'That looks sad. What happened?',
    'No words yet, just that. What is behind it?',
    'I see the tears. Would you like to tell me about it?',
  ],
  'talk.emoji.angry': [
    'That looks angry. What happened?',
    'Something has annoyed you. What set it off?',
  ],
  'talk.emoji.anxious': [
    'That looks frightened. What is going on?',
    'That face looks alarmed. What is worrying you?',
  ],
  'talk.emoji.glad': ['A smile. What is it about?', 'That looks like good news. What happened?'],
  'talk.emoji.love': ['A heart. Who or what is it for?', 'That looks fond. What is it about?'],
  'talk.emoji.any': [
    'I see the picture. What would it say in words?',
    'That can mean many things. What does it mean for you?',
  ],
  'talk.test': [
    'It works. Whenever you want to write something real, I am here.',
    'Your message arrived. Feel free to begin with anything.',
  ],
  'talk.offTopic': [
    'That I cannot do: I am made for talking about how you are, and I would only give you a wrong answer. How are you doing in the middle of all this?',
    'For that other programs are much better. Here it is about you. What is on your mind?',
  ],

  // Questions about the service.
  'talk.capabilities': [
    'I listen, and I try to understand how things are for you. If you like, I can guide you through slow breathing, a grounding exercise, a look at a thought that will not let go, or solving a problem step by step. I remember how it went, and “mood” shows it. When things get dangerous I tell you plainly where there is help. I do not diagnose, and I am not a person.',
    'You can simply talk here. Besides that I know four exercises: slow breathing, grounding with the senses, looking at a thought, and solving a problem step by step. You can stop at any time. Type “help” for everything else.',
  ],
  'talk.privacy': [
    'An honest answer: what you write is kept on the computer that runs Evenkeel, so that I can remember it, and whoever runs that computer is responsible for it. No person is reading along to watch over you. It is not confidential as it would be with a doctor. Type “export” for a copy, or “delete” to erase it all.',
    'What you write is stored on the machine that runs this service, so that I can pick up the thread. It is not end-to-end secret, and nobody is watching live. “export” gives you a copy and “delete” erases everything.',
  ],
  'talk.howItWorks': [
    'A small model reads your words and guesses which feelings are in them. It goes by the words alone and is often wrong. What I say is written by people beforehand; I choose what fits. Type “why” to see how I read your last message.',
    'I am not a large language model. A trained reader estimates the feeling in your words, and I answer with sentences that were written with care. It can be mistaken, and you may correct it at any time.',
  ],
  'talk.cost': [
    'Evenkeel is open software and asks you for no money. Whoever runs it for you can say whether there is anything around it.',
  ],

  // Where a program has to hold back.
  'talk.medication': [
    'About medicines I cannot advise you, and a wrong word could harm you. Please ask the doctor who prescribed it, or a pharmacist; they can often answer the same day. Please do not stop or change anything on your own before that.',
    'That is a question for a doctor or a pharmacist, because they know your health and I do not. Until you have asked, it is safer not to change anything.',
  ],
  'talk.diagnosis': [
    'That I cannot tell you: a diagnosis needs a person who sees you and asks a lot. A family doctor, a psychologist or a psychiatrist can find out with you. What you notice in yourself is worth telling them, and you can tell me about it too.',
    'I am not able to judge that, and a guess would not be fair to you. A doctor or a psychologist can look into it properly. I will gladly listen to what made you ask.',
  ],
  'talk.symptom': [
    'I cannot judge that from here. If you are in doubt, a doctor or a medical phone line is the right one to ask, and if it is getting worse quickly, the emergency number.',
    'That belongs in medical hands, and asking once too often is better than once too seldom. A doctor or pharmacist can tell you more.',
  ],

  // When the talk itself is the matter.
  'talk.notUnderstood': [
    'Then I missed it, and I am sorry. What should I have heard?',
    'You are right to say so. Would you tell me once more, in the words that matter most?',
    'I got that wrong. What is the most important part?',
  ],
  'talk.criticism': [
    'Fair enough. I am only a program, and I do not always get it right. What would be more use to you right now?',
    'So this is not helping. We can do it differently: would you rather be listened to, or have something practical?',
    'You may say that here. Tell me what I got wrong, and I will try again. What did you need me to hear?',
  ],
  'talk.affection': [
    'That is kind of you. I am a program and cannot love back or be a friend in that way. I am glad if talking here does you good. Who in your life would you like to be close to?',
    'I am touched that it is good to talk here, as far as a program may say so. I would wish you people for it too. Who comes to mind?',
  ],
  'talk.notTalking': [
    'You do not have to. We can talk about something else, or about nothing in particular. What would be easier?',
    'That is fine, I will not press you. What would you like to do instead?',
    'All right, we leave that alone. Is there something lighter you would like to tell me?',
  ],
  'talk.isItNormal': [
    'I only know it from your words, but a feeling like that mostly has its reasons. It isn’t odd to need help with it.',
    'Many people ask themselves that in secret. Feelings are seldom crazy; mostly they answer to something.',
    'I would not call it wrong. It seems to be answering something that matters to you.',
  ],
  'talk.opinion': [
    'I know only the part that you tell me, so I would not want to play the judge.',
    'From outside it is easy to be wrong about that. Your own view counts for more.',
    'I cannot decide that from here, but I can help you look at it from more than one side.',
  ],
  'talk.advice': [
    'Let us look at that together.',
    'That is a good question to take one step at a time.',
    'I have no ready answer, but perhaps a way to find one.',
  ],
  'talk.adviceFirst': [
    'I would like to think along with you. What is it about?',
    'Gladly. Tell me first: what happened?',
  ],
  'talk.onlyListening': [
    'Good that you say so. Then I will listen, without exercises.',
    'All right, no advice. I am just here.',
    'Yes. You talk, I listen.',
  ],
  'talk.helpMe': [
    'I am here. Tell me in a few words what is going on, or we begin with something that calms. If you are in danger, please call your emergency number.',
    'Yes, I will help as well as I can. You can start by telling me what is happening, or pick something to settle a little first.',
  ],
  'talk.gladly': ['Gladly.', 'Yes, let us do that.', 'Of course.', 'Good that you ask for that.'],

  // Short answers, taken against the question before.
  'talk.ack.open': [
    'My question was a big one. Let me ask something smaller: what happened last, before you wrote to me?',
    'You can start anywhere. What is one moment from it that you remember?',
    'One word is fine. If you want to say a little more: what is it about?',
    'Let us take it slowly. What is the first thing that comes to mind?',
  ],
  'talk.okay': [
    'That can mean a lot of things. Is something on your mind, or is it simply an ordinary day?',
    'All right. Is that a real okay, or the one people say?',
    'Okay. What has today been made of so far?',
  ],
  'talk.okay.mid': [
    'Neither good nor bad, then. Which part of it is okay, and which is not quite?',
    'Somewhere in the middle. What is still pulling at you?',
    'It can be both at once. What would make it a little better than that?',
  ],
  'talk.maybe': [
    'A maybe is enough for now. Which part of it does feel true?',
    'You do not have to be sure. What makes you hesitate?',
    'Then there is something to it. What would you add?',
  ],
  'talk.alone': [
    'So nobody around you knows about it. That is a lot to keep to yourself. What has kept you from telling anyone?',
    'Then you have been carrying this alone so far. Who might be the least difficult person to tell?',
  ],
  'talk.no.open': [
    'All right, nothing comes to mind there. What would you rather talk about?',
    'Okay. Then let me ask differently: what is bothering you most right now?',
    'That is an answer too. What is it like for you at this moment?',
  ],
  'talk.scale.high': [
    'A {n}, if that is how strong it is from 0 to 10: that is a lot.',
    'I take the {n} as how strong it is, out of 10. That is hard to be in.',
  ],
  'talk.scale.middle': [
    'A {n}, if you mean how strong it is out of 10: noticeable, and still bearable.',
    'I take the {n} as how strong it is, out of 10. So it is there the whole time.',
  ],
  'talk.scale.low': [
    'A {n} out of 10, if I take it right: so it is fairly quiet at the moment.',
    'I take the {n} as how strong it is, out of 10. Good that it is not more.',
  ],
  'talk.ask.scale': [
    'What would bring it down to a {lower}?',
    'What would be different if it were a {lower}?',
  ],

  // No way forward in sight.
  'talk.stuck': [
    'You do not know what to do about it. That is something we can take apart, one step at a time.',
    'You do not see a way forward yet. Sometimes one turns up when it is written down piece by piece.',
  ],
  'talk.stuck.ask': [
    'You do not see a way forward yet, and perhaps there is nothing to fix. What do you need most right now?',
    'It is hard not to know what to do. Would you like to think about it together, or first tell me more?',
  ],
  'talk.ask.further': [
    'What does that mean for you?',
    'What goes through your mind with that?',
    'What is that like for you, day to day?',
    'What makes that hard?',
  ],
  'talk.thatFirst': ['Then let us stay with that first.', 'All right, that one first.'],
  'talk.ask.long': [
    'You have told me a lot. Which part weighs most right now?',
    'There is a lot in that. Where would you like to begin?',
  ],

  // Questions that nobody can answer from here.
  'talk.why': [
    'I cannot see the cause from here. Feelings like that usually have something they answer to. When did it start?',
    'There is seldom just one reason. What was going on around the time it began?',
  ],
  'talk.willItPass': [
    'I cannot promise you when. What I can say is that strong feelings come and go in waves; few stay at their height. What has the last hour been like?',
    'I do not know how long it takes, and I would not want to make something up. What would be a first sign for you that it is easing?',
  ],
  'talk.aboutOther': [
    'I cannot look into anybody else, so I would only be guessing. What makes you wonder about it?',
    'Only they could answer that. What do you fear the answer is?',
  ],

  // Corrections of a reading.
  'talk.corrected.ask': [
    'Thank you for putting me right. What word fits better?',
    'Then I read that wrong. How would you put it?',
    'Good that you say so. What is it instead?',
  ],
  'talk.corrected.sad': [
    'Sad, then. Thank you for saying so; I had it wrong.',
    'Thank you. So it is more the hurt in it.',
  ],
  'talk.corrected.anxious': [
    'So it is worry. Thank you, that helps me to hear it properly.',
    'Thank you for putting that right. Then it is the fear that weighs most.',
  ],
  'talk.corrected.angry': [
    'Angry, then. Thank you for putting me right.',
    'Thank you, now I have it: it makes you angry.',
  ],
  'talk.corrected.ashamed': [
    'So it is more that you blame yourself. Thank you for the word.',
    'Thank you for telling me. Then it is shame, and not what I thought.',
  ],
  'talk.corrected.disgusted': [
    'So it repels you. Thank you, I had that wrong.',
    'Thank you for putting that right. It is disgust, then.',
  ],
  'talk.corrected.surprised': [
    'So you were taken by surprise. Thank you for saying so.',
    'Thank you. Then it is more the shock of it.',
  ],
  'talk.corrected.joyful': [
    'Oh, you are glad about it! Thank you for putting me right.',
    'Then I misread you, and I am pleased to be wrong.',
  ],

  // Offers.
  'talk.refused': [
    'That is perfectly fine. We need not do anything. I am listening.',
    'Of course. Then we just talk.',
    'All right, no exercise. Tell me whatever you like.',
    'Good that you say no when it does not fit. I am here.',
  ],
  'talk.refused.short': [
    'That is fine, no exercise.',
    'All right, then we just talk.',
    'No exercise, then.',
  ],
  'talk.noOther': [
    'Just now I have nothing else that I would offer you with a good conscience. Talking is something too.',
    'Then let us leave the exercises and simply talk.',
  ],
  'talk.nothingPaused': [
    'There is no exercise set aside at the moment. We can begin one, or go on talking.',
    'Nothing is waiting to be finished. Just tell me what you would like.',
  ],
  'policy.offer.pacedBreathing': [
    'Would you like to breathe slowly with me for a few minutes? You can stop at any time.',
    'Shall we try a few minutes of slow breathing? You can leave it whenever you like.',
  ],
  'policy.offer.grounding': [
    'Would you like to try a short exercise with your senses? It takes about five minutes.',
    'Shall we look for something to hold on to with the senses, for about five minutes?',
  ],
  'policy.offer.thoughtRecord': [
    'Would you like to look at that thought with me, in a quarter of an hour or so?',
    'Shall we put that thought on the table and look at it from all sides? It takes about a quarter of an hour.',
  ],
  'policy.offer.problemSolving': [
    'Would you like to take the problem apart with me and find one first step?',
    'Shall we go through it step by step until there is one small thing you can do?',
  ],
  'policy.offer.again': ['Would you like to try it?', 'Shall we give it a try?'],
  'policy.about.pacedBreathing':
    'We breathe slowly together, a little longer out than in. Long, calm out-breaths slow the heart and tell the body that the alarm is over. It takes a few minutes, and you can stop at any moment.',
  'policy.about.grounding':
    'You name things that you can see, feel, hear, smell and taste. That brings the attention from the thoughts back to the place where you are. It takes about five minutes.',
  'policy.about.thoughtRecord':
    'You write down what happened and which thought stings most; then we look at what speaks for it and against it, and find a fairer wording. It does not mean thinking positive. It takes about a quarter of an hour.',
  'policy.about.problemSolving':
    'You name the problem, collect ideas without judging them, pick one, and turn it into a first small step. It takes ten to fifteen minutes.',
  'policy.reason.breathing.intense': [
    'When it is this strong, it seldom helps to think it over. Once the body is calmer, there is room again.',
    'With that much tension the body needs to come down before the head can help.',
  ],
  'policy.reason.breathing.anger': [
    'Anger keeps the body on high; when that comes down a little, you can choose what to do with it.',
    'Slow breathing takes the heat out of anger without telling you that it is wrong.',
  ],
  'policy.reason.breathing.mild': [
    'A few slow breaths are an easy way to let go of some of the tension.',
    'It may help to give the body a short rest from all this.',
  ],
  'policy.reason.grounding.intense': [
    'When it all comes at once, it helps to look around first and come back to where you are.',
    'With feelings this strong, the senses are a better hold than thoughts.',
  ],
  'policy.reason.grounding.mild': [
    'When thoughts keep circling, the senses can bring you back to here and now.',
    'It can be a rest to turn to what you see and hear for a while.',
  ],
  'policy.reason.thoughts.selfCritical': [
    'You judge yourself harshly in this, and it is worth a second look whether that is fair.',
    'The way you speak to yourself there is strict; it may be worth checking whether it is fair.',
  ],
  'policy.reason.thoughts.worry': [
    'One thought seems to be driving this, and looking at it on paper often takes some of its power.',
    'A thought that keeps coming back gets smaller more easily when it is looked at from all sides.',
  ],
  'policy.reason.problem': [
    'Part of this is something you can do something about, and one small step often brings back some hold.',
    'This looks like something that can be taken apart into steps.',
  ],
  'policy.reason.helped.pacedBreathing': [
    'Slow breathing helped you before: you went from {before} to {after}.',
    'Last time, breathing slowly brought you from {before} down to {after}.',
  ],
  'policy.reason.helped.grounding': [
    'The exercise with the senses helped you before: from {before} to {after}.',
    'Grounding brought you from {before} down to {after} the last time.',
  ],
  'policy.reason.helped.thoughtRecord': [
    'Looking at the thought helped you before: you went from {before} to {after}.',
    'Last time, looking at a thought brought you from {before} down to {after}.',
  ],
  'policy.reason.helped.problemSolving': [
    'Going step by step helped you before: you went from {before} to {after}.',
    'Last time, taking a problem apart brought you from {before} down to {after}.',
  ],

  // Why: how the last message was read, and why an exercise was offered.
  'why.nothingRead': 'I have not read anything from you yet, so there is nothing to explain.',
  'why.read.sad': 'In your last message I read mostly sadness or hurt.',
  'why.read.anxious': 'In your last message I read mostly worry or fear.',
  'why.read.angry': 'In your last message I read mostly anger or annoyance.',
  'why.read.ashamed': 'In your last message I read mostly shame or guilt.',
  'why.read.disgusted': 'In your last message I read mostly disgust.',
  'why.read.surprised': 'In your last message I read mostly surprise.',
  'why.read.joyful': 'In your last message I read mostly gladness.',
  'why.read.neutral': 'In your last message I could read no strong feeling.',
  'why.read.unsure':
    'I could not tell with enough certainty what feeling was in your last message, so I asked instead of claiming one.',
  'why.read.corrected.sad': 'You told me that it is sadness, and I go by that.',
  'why.read.corrected.anxious': 'You told me that it is worry, and I go by that.',
  'why.read.corrected.angry': 'You told me that it is anger, and I go by that.',
  'why.read.corrected.ashamed': 'You told me that it is shame, and I go by that.',
  'why.read.corrected.disgusted': 'You told me that it is disgust, and I go by that.',
  'why.read.corrected.surprised': 'You told me that it is surprise, and I go by that.',
  'why.read.corrected.joyful': 'You told me that it is gladness, and I go by that.',
  'why.words': 'It rests most on these words of yours: {words}.',
  'why.caveat.sure':
    'I am fairly sure ({percent}%), but it comes from your words alone and may be wrong. If it is, just say so, for example “not sad, angry”, and I will go by your word.',
  'why.caveat.unsure':
    'I am not very sure ({percent}%). It comes from your words alone and may well be wrong. If it is, just say so, for example “not sad, angry”, and I will go by your word.',
  'why.caveat.other':
    'It is a guess from your words, and also from your voice or face where you sent those ({percent}%). It may be wrong. If it is, just say so, for example “not sad, angry”, and I will go by your word.',
  'why.offered.pacedBreathing': 'Why I offered slow breathing:',
  'why.offered.grounding': 'Why I offered the exercise with the senses:',
  'why.offered.thoughtRecord': 'Why I offered to look at a thought:',
  'why.offered.problemSolving': 'Why I offered to go through the problem:',
  'why.noOffer': 'I have not offered you an exercise so far; at the moment I am just listening.',
} as const satisfies Record<string, Message>
