import type { Message } from '../message.ts'

/**
 * What is given back, and asked, about something that happened. Reflections ask nothing; each
 * question asks once. Plain before pretty: the person should recognise what they just said.
 */
export const events = {
  'reflect.event.sarcasm': [
    'I take it that it was the opposite of great.',
    'I hear the irony. Underneath it, that sounds like a hard day.',
  ],
  'reflect.event.patientDied': [
    'A patient of yours died. You did your job, and you are also the one who was there.',
    'You lost somebody you were looking after, and the work just goes on around it.',
  ],
  'reflect.event.noGoodbye': [
    'You did not get to say goodbye. That is a loss of its own, on top of the other.',
    'There were things you still wanted to say, and no time was left for them.',
  ],
  'reflect.event.firstWithout': [
    'Days like that one, when they should be there, make the gap very plain.',
    'A date like that is hard: it comes round, and the person does not.',
  ],
  'reflect.event.belongings': [
    'Their things are still there, just as they left them, and they are not.',
    'Something as small as that can bring it all back at once.',
  ],
  'reflect.event.toldToMoveOn': [
    'People tell you to be over it, and you are not. You do not have to keep to anybody’s timetable.',
    'They may mean it kindly, and still it leaves you more alone with it.',
  ],
  'reflect.event.fearScolded': [
    'So besides the thing itself there is what you will have to hear about it.',
    'You are already bracing yourself for how they will react.',
  ],
  'reflect.event.fearFired': [
    'You are afraid of losing the job. Nothing is certain, and that is what makes it hard to rest.',
    'It has not happened, but you have to go to work every day as if it might.',
  ],
  'reflect.event.fearLeft': [
    'You are afraid of losing them, and that fear is there even when nothing has happened.',
    'The thought that they could leave is taking up a lot of room.',
  ],
  'reflect.event.fearFailed': [
    'It has not happened yet, and in your mind you already see it go wrong.',
    'You are afraid it will not work out, and a lot depends on it for you.',
  ],
  'reflect.event.fearJudged': [
    'What the others might think of you is on your mind the whole time.',
    'It feels as if everybody were looking at you and making up their minds.',
  ],
  'reflect.event.publicScold': [
    'You were told off in front of other people. That stings far more than the words alone.',
    'Being treated like that with everyone watching is humiliating. It was not a fair way to speak to you.',
  ],
  'reflect.event.compared': [
    'You are held up against somebody else, and you come off worse whatever you do.',
    'Being compared like that says: as you are is not enough. That hurts.',
  ],
  'reflect.event.humiliated': [
    'They made you feel small. That is a humiliating way to be treated, and it is not down to you.',
    'To be put down like that hurts, and it stays with a person afterwards.',
  ],
  'reflect.event.cheated': [
    'You were deceived by the person you trusted. That turns a lot of things upside down.',
    'You found out that there was somebody else. That is a blow.',
  ],
  'reflect.event.lied': [
    'They did not tell you the truth, and now it is hard to know what you can believe.',
    'Being lied to by someone close hurts, apart from what the lie was about.',
  ],
  'reflect.event.left': [
    'They ended it, and you are the one who has to live with a decision that was not yours.',
    'You have been left by somebody you counted on. That is a lot to take in.',
  ],
  'reflect.event.blamed': [
    'You are being blamed for it, and from what you tell me that is not how it was.',
    'It lands on you, whoever’s doing it was. That is hard to swallow.',
  ],
  'reflect.event.notBelieved': [
    'You told them, and they did not take it seriously. That can hurt more than the thing itself.',
    'To hear that it is nothing, when it is something, leaves you alone with it.',
  ],
  'reflect.event.credit': [
    'You did the work, and somebody else was thanked for it.',
    'They took the credit for what you did. Of course that rankles.',
  ],
  'reflect.event.landlord': [
    'It is about the place where you live, and the other side holds most of the cards.',
    'You depend on them for your home, and they treat you like that.',
  ],
  'reflect.event.controlled': [
    'Somebody else decides about things that are yours to decide.',
    'You hardly get any room of your own there.',
  ],
  'reflect.event.pushed': [
    'They are pushing you towards a life that they want for you.',
    'There is a lot of pressure on you to do it their way.',
  ],
  'reflect.event.talkedBehind': [
    'They talked about you where you could not answer.',
    'Something of yours was passed on behind your back. It is hard to feel safe with people after that.',
  ],
  'reflect.event.disliked': [
    'It feels as if everybody there were against you.',
    'Being in a place where you feel disliked wears you out.',
  ],
  'reflect.event.noHelp': [
    'Those who ought to step in do nothing.',
    'You are left to deal with it alone.',
  ],
  'reflect.event.relapsed': [
    'You had a setback, after working so hard at it. It takes courage to say so.',
    'It happened again, and now you have to live with that too. The time before it still counts.',
  ],
  'reflect.event.leftOut': [
    'They did it without you, and you noticed. Being left out like that hurts.',
    'You were not counted in. That is painful, even if nobody says a word about it.',
  ],
  'reflect.event.noReply': [
    'No answer comes from them, and you are left to guess what the silence means.',
    'You reach out and nothing comes back. That is hard to bear.',
  ],
  'reflect.event.ignored': [
    'They act as if you were not there. That hurts.',
    'You are right there among them, and nobody takes notice of you.',
  ],
  'reflect.event.promiseBroken': [
    'You were counting on it, and they let you down.',
    'It had been agreed, and it did not count for them.',
  ],
  'reflect.event.criticised': [
    'Whatever you do, they find something wrong with it.',
    'You get criticism where a word of recognition would have been due.',
  ],
  'reflect.event.shoutedAt': [
    'You were shouted at. Nobody has to think that is all right.',
    'They went for you with their words, and you had to stand there and take it.',
  ],
  'reflect.event.rejected': [
    'You put yourself forward, and the answer was no. That stings.',
    'A no like that is disappointing, and it is easy to take it as a no to yourself.',
  ],
  'reflect.event.selfShouted': [
    'You lost your temper, and it bothers you now. That is because they matter to you.',
    'It came out louder than you wanted, and you would like to have done it differently.',
  ],
  'reflect.event.badParent': [
    'You are judging yourself harshly as a parent. People who do not care never ask themselves that.',
    'You want to be a good parent, and right now you feel you fall short of it.',
  ],
  'reflect.event.disappointed': [
    'You feel you are letting people down who matter to you.',
    'Their disappointment would weigh more on you than the thing itself.',
  ],
  'reflect.event.notEnough': [
    'That is a hard sentence to say about yourself.',
    'You are speaking of yourself more harshly than you would of anybody else, I think.',
  ],
  'reflect.event.failed': [
    'It did not work out, and you had hoped it would. That is a real disappointment.',
    'That result is bitter, after what you put in.',
  ],
  'reflect.event.mistake': [
    'Something went wrong, and you hold yourself responsible for it.',
    'You made a mistake and cannot undo it, and so it keeps bothering you.',
  ],
  'reflect.event.froze': [
    'In that moment no words would come. That happens to many people, and nobody chooses it.',
    'You could not answer then, and perhaps the words came later, when it was over.',
  ],
  'reflect.event.feltSmall': [
    'It left you feeling small, and that feeling did not end when the moment did.',
    'That is shame you are describing, and it was put on you in front of others’ eyes.',
  ],
  'reflect.event.panicBody': [
    'Your body is on full alarm right now. That is very frightening, and it does pass.',
    'That is a lot going on in your body at once. I am here with you.',
  ],
  'reflect.event.seesKidsLittle': [
    'You see so little of your children, and the time in between is long.',
    'You are still their parent every day, and you only get some of the days.',
  ],
  'reflect.event.babyCries': [
    'A baby that will not settle, and you in the middle of it with hardly any sleep.',
    'You do everything you can for the baby, and some nights nothing works.',
  ],
  'reflect.event.illRelative': [
    'Somebody you love is ill, and you can do so little about it. I am sorry.',
    'You are worried about them, and your own life has to go on beside it.',
  ],
  'reflect.event.emptyHome': [
    'You come home, and nobody is there. That is when it is loneliest.',
    'All those hours by yourself are long.',
  ],
  'reflect.event.tellsFine': [
    'On the outside you are fine, and nobody sees how it really is.',
    'Keeping that up costs a lot of strength.',
  ],
  'reflect.event.noBother': [
    'You do not want to be a burden to anyone, so you keep it to yourself.',
    'You think of the others first, and there is no one left to carry yours.',
  ],
  'reflect.event.untold': [
    'You have kept it to yourself up to now.',
    'It is hard to say out loud, and so you hold it by yourself.',
  ],
  'reflect.event.knowsNobody': [
    'You have no friends around you there. That is lonely.',
    'There is nobody you know well enough to turn to.',
  ],
  'reflect.event.nobodyAsks': [
    'You are alone with this, and you should not have to be.',
    'There is nobody who really asks how you are.',
  ],
  'reflect.event.language': [
    'In another language you cannot show who you are. That is tiring, and lonely.',
    'You have to fight for every word there, and it makes you seem less than you are.',
  ],
  'reflect.event.distant': [
    'You two have grown apart, and you can feel the distance.',
    'They are still there, and yet you do not reach them as you used to.',
  ],
  'reflect.event.allOnMe': [
    'It all rests on you, and nobody takes any of it off you.',
    'You are the one who keeps it all going. That is too much for one person.',
  ],
  'reflect.event.missedHome': [
    'The others were together, and you could not be there.',
    'You missed a time with them that does not come back. That is a pity, and it hurts.',
  ],
  'reflect.event.nightShift': [
    'Working nights, awake while everybody else sleeps: that wears a person down.',
    'Those shifts take a lot out of you, and the rest of your life has to fit around them.',
  ],
  'reflect.event.waiting': [
    'You have to wait, and there is nothing you can do to hurry it.',
    'Not knowing yet is hard: you cannot be relieved and you cannot deal with it either.',
  ],
  'reflect.event.cannotFocus': [
    'You sit down to it and nothing goes in. With this much on your mind that is no wonder.',
    'Your head is so full that there is no room to concentrate.',
  ],
  'reflect.event.puttingOff': [
    'You put it off, and it does not leave you in peace while you do.',
    'Starting is the hard part, and the longer it waits the bigger it looks.',
  ],
  'reflect.event.othersAhead': [
    'You look at the others and feel you have been left behind.',
    'It seems as if everybody else had it sorted out. You only see their outside, though, and your own inside.',
  ],
  'reflect.event.workload': [
    'That is far more work than one person should have.',
    'There has been no real rest for you in that.',
  ],
  'reflect.event.cannotPay': [
    'The money does not reach, and the bills come all the same. That is real pressure.',
    'Not knowing how you will pay for it is frightening.',
  ],
  'reflect.event.cannotSayNo': [
    'You say yes to others, and it costs you.',
    'A no is hard to get out, because you do not want to disappoint anyone.',
  ],
  'reflect.event.dilemma': [
    'You are standing before a decision, and there is something to lose either way.',
    'A part of you wants the one thing, and a part of you the other.',
  ],
  'reflect.event.replaying': [
    'It keeps going round in your head, and you cannot put it down.',
    'It is over, and yet your mind plays it again and again.',
  ],
  'reflect.event.withdrawn': [
    'You have drawn back. Everything outside costs more strength than you have.',
    'Seeing people is too much for you at the moment.',
  ],
  'reflect.event.noAppetite': [
    'It has even taken your appetite. Your body is carrying this too.',
    'You can hardly eat. That is how much this is affecting you.',
  ],
  'reflect.event.crying': [
    'It had to come out in tears. They are welcome here.',
    'You have been crying. That tells me how much this hurts.',
  ],
  'reflect.event.missing': [
    'You miss them very much.',
    'They are not there, and you feel it in so many moments.',
  ],
  'reflect.event.boiling': [
    'You are really furious, and it wants out.',
    'That much anger has to go somewhere. It has a reason.',
  ],
  'reflect.event.noUse': [
    'You have tried and tried, and nothing seems to change. That is discouraging.',
    'After so much effort without a result, I can see why you doubt it is worth it.',
  ],
  'reflect.event.better': ['A bit better: I am glad to hear it.', 'Something has eased. Good.'],
  'reflect.event.tired': [
    'You are worn out.',
    'You have been giving more than you get back in rest.',
  ],
  'reflect.event.often': [
    'So it is not a single time: it happens again and again. That wears you down.',
    'You never know when the next time comes, only that it will.',
  ],
  'reflect.event.worse': [
    'It is getting more difficult rather than easier.',
    'You have been holding out, and your strength is running low.',
  ],
  'reflect.event.long': [
    'You have been living with this for a long time.',
    'That is a long stretch to hold out.',
  ],

  'talk.ask.event.sarcasm': ['What went wrong?', 'What really happened?'],
  'talk.ask.event.patientDied': [
    'What stays with you most from it?',
    'Who could you talk to about it there?',
  ],
  'talk.ask.event.noGoodbye': ['What would you have wanted to say?'],
  'talk.ask.event.firstWithout': ['How would you like to spend that day?'],
  'talk.ask.event.belongings': ['What do you think of when you see it?'],
  'talk.ask.event.toldToMoveOn': ['What would you like to hear from them instead?'],
  'talk.ask.event.fearScolded': [
    'What do you expect them to say?',
    'What would you like them to understand about it?',
  ],
  'talk.ask.event.fearFired': ['What makes you think it could come to that?'],
  'talk.ask.event.fearLeft': ['When is that fear strongest?'],
  'talk.ask.event.fearFailed': [
    'If it did go wrong, what would be the worst of it for you?',
    'Which part are you most unsure about?',
  ],
  'talk.ask.event.fearJudged': ['What do you imagine they think?'],
  'talk.ask.event.publicScold': [
    'What went on in you while you stood there?',
    'What had led up to it?',
  ],
  'talk.ask.event.compared': ['What do you wish they would see in you?'],
  'talk.ask.event.humiliated': [
    'What went through your mind at that moment?',
    'Which part of it do you still hear?',
  ],
  'talk.ask.event.cheated': [
    'How long have you known?',
    'How have you got through the time since?',
  ],
  'talk.ask.event.lied': ['What did it change for you?'],
  'talk.ask.event.left': ['How have you got through the days since?'],
  'talk.ask.event.blamed': ['How was it really, from your side?'],
  'talk.ask.event.notBelieved': ['What would you have needed from them?'],
  'talk.ask.event.credit': ['What would you like to have said?'],
  'talk.ask.event.landlord': [
    'What has happened so far?',
    'What would have to happen for you to feel safe there?',
  ],
  'talk.ask.event.controlled': ['What would you decide, if it were up to you?'],
  'talk.ask.event.pushed': ['And what do you want yourself?'],
  'talk.ask.event.talkedBehind': ['Who did it come from?'],
  'talk.ask.event.disliked': ['What happened that makes it feel that way?'],
  'talk.ask.event.noHelp': ['What would you have wanted them to do?'],
  'talk.ask.event.relapsed': ['What had been going on before it?'],
  'talk.ask.event.leftOut': [
    'How did you learn that they had done it without you?',
    'Who among them is closest to you?',
  ],
  'talk.ask.event.noReply': ['What was the last thing between you before that?'],
  'talk.ask.event.ignored': ['When did that start?'],
  'talk.ask.event.promiseBroken': ['What had it meant to you?'],
  'talk.ask.event.criticised': ['What was it about this time?'],
  'talk.ask.event.shoutedAt': [
    'What went on in you at that moment?',
    'What would you have liked to answer?',
  ],
  'talk.ask.event.rejected': ['What had you hoped for?'],
  'talk.ask.event.selfShouted': [
    'What had happened just before?',
    'What would you like to tell them now?',
  ],
  'talk.ask.event.badParent': ['What happened that makes you think so?'],
  'talk.ask.event.disappointed': ['What do you think they would say, if they saw how you feel?'],
  'talk.ask.event.notEnough': [
    'What happened that made you think that?',
    'What would you say to a friend who said that about themselves?',
  ],
  'talk.ask.event.failed': ['What is hardest about it for you?', 'Who knows about it so far?'],
  'talk.ask.event.mistake': ['What are you most worried will come of it?'],
  'talk.ask.event.froze': ['What would you have liked to say?'],
  'talk.ask.event.feltSmall': ['Which moment of it is hardest to shake off?'],
  'talk.ask.event.panicBody': ['Where are you right now, and what can you see around you?'],
  'talk.ask.event.seesKidsLittle': ['What is it like when they leave again?'],
  'talk.ask.event.babyCries': ['When did you last sleep for a few hours at a stretch?'],
  'talk.ask.event.illRelative': [
    'How are they at the moment?',
    'And who looks after you in all this?',
  ],
  'talk.ask.event.emptyHome': ['What time of the day is hardest?'],
  'talk.ask.event.tellsFine': ['What would people see, if you did not hide it?'],
  'talk.ask.event.noBother': ['If it were the other way round, what would you want them to do?'],
  'talk.ask.event.untold': ['What makes it hard to tell them?'],
  'talk.ask.event.knowsNobody': ['How do you spend your evenings and weekends?'],
  'talk.ask.event.nobodyAsks': ['If somebody did ask, what would you tell them?'],
  'talk.ask.event.language': ['When did you last feel like yourself?'],
  'talk.ask.event.distant': ['What was it like between you before?'],
  'talk.ask.event.allOnMe': ['Which part would you hand over first, if you could?'],
  'talk.ask.event.missedHome': ['What would you have liked to be there for most?'],
  'talk.ask.event.nightShift': ['What happened on this one?'],
  'talk.ask.event.waiting': ['When will you know more?'],
  'talk.ask.event.cannotFocus': ['What are your thoughts busy with instead?'],
  'talk.ask.event.puttingOff': ['What makes the first step so hard?'],
  'talk.ask.event.othersAhead': ['What do you miss most, when you compare?'],
  'talk.ask.event.workload': ['When did you last have a day that was yours?'],
  'talk.ask.event.cannotPay': ['Which of it is most urgent?'],
  'talk.ask.event.cannotSayNo': ['What are you afraid would happen if you said no?'],
  'talk.ask.event.dilemma': ['What speaks for the one side, and what for the other?'],
  'talk.ask.event.replaying': ['Which moment does it keep going back to?'],
  'talk.ask.event.withdrawn': ['What is it about going out, or seeing people, that is hardest?'],
  'talk.ask.event.noAppetite': ['When did you last manage to eat a little?'],
  'talk.ask.event.crying': ['What was going through your mind when the tears came?'],
  'talk.ask.event.missing': ['What brings it up most?'],
  'talk.ask.event.boiling': ['What was the moment that did it?'],
  'talk.ask.event.noUse': ['What have you tried so far?'],
  'talk.ask.event.better': ['What helped?', 'What is different from before?'],
  'talk.ask.event.tired': ['Since when have you been running on so little?'],
  'talk.ask.event.often': [
    'What is it like, knowing it may happen again?',
    'What happened the last time?',
  ],
  'talk.ask.event.worse': ['What has made it harder lately?'],
  'talk.ask.event.long': ['What was going on when it began?', 'What has got you through so far?'],
} as const satisfies Record<string, Message>
