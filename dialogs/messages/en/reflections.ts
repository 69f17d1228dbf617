import type { Message } from '../message.ts'

/**
 * What is given back to a person, by topic and by family of feeling. `any` asserts no feeling: it
 * is also said when the reading is unsure. No sentence here asks; the question follows by itself.
 */
export const reflections = {
  'reflect.petLoss.any': [
    'To lose an animal you lived with is a real loss, no matter what people say.',
    'They were part of every day, and now they are missing from it.',
    'You shared a home and a lot of habits with them.',
  ],
  'reflect.petLoss.sad': [
    'Of course this hurts. Someone who was glad to see you every day is not there any more.',
    'The quiet where they used to be must be hard to come home to.',
  ],
  'reflect.petLoss.ashamed': [
    'You keep turning over what you could have done. That question comes from how much you cared.',
    'Having to decide for an animal that trusts you is about as heavy as it gets.',
  ],
  'reflect.petLoss.angry': [
    'There is anger in this loss as well. It is allowed to be there.',
    'Part of you is still arguing with how it happened.',
  ],

  'reflect.bereavement.any': [
    'I am sorry. Someone who belonged to your life is missing from it now.',
    'There is no right way to grieve, and no date by which it has to be over.',
    'You lost someone who mattered so much, and all around you life just goes on.',
  ],
  'reflect.bereavement.sad': [
    'That is a deep hurt, and it does not have to be tidied away quickly.',
    'You miss them. That needs no explaining, and no hurry either.',
    'So much of your day must still be shaped around someone who is not there.',
  ],
  'reflect.bereavement.anxious': [
    'After a death even ordinary things can stop feeling safe for a while.',
    'When someone dies, the ground can shift under everything else too.',
  ],
  'reflect.bereavement.angry': [
    'Something in you protests that they are gone. That belongs to grief as well.',
    'Anger sits close to loss, more often than people say out loud.',
  ],
  'reflect.bereavement.ashamed': [
    'You go back over what was said and what was left undone. It is hard to have words left for someone who cannot answer.',
    'Grief and self-reproach like to walk together. The one does not prove the other right.',
  ],
  'reflect.bereavement.surprised': [
    'It came without warning, and the mind needs a while to believe something like that.',
    'There was no time to get ready for this. No wonder it does not feel real yet.',
  ],

  'reflect.breakup.any': [
    'The two of you are no longer together, and that changes a lot of everyday things.',
    'A relationship has ended, and a good part of what you had planned with it.',
    'That is a big change, even on days when nobody notices.',
  ],
  'reflect.breakup.sad': [
    'You lost someone you had let very close. It would be odd if that did not hurt.',
    'Missing them and knowing it is over can both be true on the same evening.',
    'It is a kind of grief, even though nobody sends flowers for it.',
  ],
  'reflect.breakup.angry': [
    'After what you gave, the way it ended feels like an insult on top of a loss.',
    'There is a lot in you that wants to say: this was not how you treat someone.',
  ],
  'reflect.breakup.anxious': [
    'With them gone, a good part of the future that looked settled is open again, and that is frightening.',
    'The question of what happens to you now is pressing hard.',
  ],
  'reflect.breakup.ashamed': [
    'You are searching yourself for the mistake that ended it.',
    'You carry the end of it as if it had been yours alone. It takes two people to make a relationship, and to end one.',
  ],

  'reflect.betrayal.any': [
    'You trusted somebody, and that trust was broken.',
    'When trust is broken, you start to wonder what else was true.',
    'That came from somebody you believed in.',
  ],
  'reflect.betrayal.angry': [
    'They knew what it meant to you and did it anyway. Your anger has a reason.',
    'You believed them, and they lied to you. That makes for an anger of its own kind.',
  ],
  'reflect.betrayal.sad': [
    'It hurts twice: what happened, and who it came from.',
    'You lost something there that you had counted on.',
  ],
  'reflect.betrayal.ashamed': [
    'You ask yourself how you could miss it. Trusting someone you love is not a failing.',
    'The shame about this landed on you, though it was not you who broke anything.',
  ],

  'reflect.bullying.any': [
    'Being made a target, again and again, wears a person down. None of that is your doing.',
    'They make a game of it, and you are the one who has to walk back in the next day.',
    'That is not teasing. Somebody is treating you badly, and it counts.',
  ],
  'reflect.bullying.sad': [
    'It hurts to be treated as if you were less than the others. You are not.',
    'Going through that in front of other people makes it lonelier still.',
  ],
  'reflect.bullying.anxious': [
    'You must be on guard the whole time, waiting for the next thing. That is exhausting.',
    'Having to be afraid in a place where you have to go every day is a heavy load.',
  ],
  'reflect.bullying.angry': [
    'You have every reason to be angry at people who treat you like that.',
    'They cross a line and then act as though you were the difficult one.',
  ],
  'reflect.bullying.ashamed': [
    'They want you to feel small, and some of it got under your skin. The shame belongs on their side.',
    'What they say about you tells more about them than about you, even when it stings.',
  ],

  'reflect.jobLoss.any': [
    'Being without work takes away more than the income.',
    'Looking for work is tiring, and very little comes back.',
    'A lot that was certain went away with that job.',
  ],
  'reflect.jobLoss.sad': [
    'You gave that place your time, and then it was over. That leaves a mark.',
    'It takes something out of a person, each day of it.',
  ],
  'reflect.jobLoss.anxious': [
    'Not knowing how long this will go on, while the bills carry on as usual, keeps the alarm running.',
    'It is the open end of it that presses: nobody can tell you when it turns.',
  ],
  'reflect.jobLoss.angry': [
    'After what you put in, being shown the door like that is bitter.',
    'You were treated like a number there, and you are angry about it with good reason.',
  ],
  'reflect.jobLoss.ashamed': [
    'You take it as a verdict on you. A job that ended says little about what you are worth.',
    'It is hard to tell other people about it when it already feels like a stain.',
  ],

  'reflect.achievement.any': [
    'You got there. That did not happen by itself.',
    'That is something, and you put real work into it.',
    'After everything that went into it, there it is.',
  ],
  'reflect.achievement.joyful': [
    'That is wonderful news, and you earned it!',
    'I can hear how much it means to you. Enjoy it all the way.',
    'All that effort, and now this. What a good moment to stand still in.',
  ],
  'reflect.achievement.anxious': [
    'You made it, and already the next worry is knocking. Both can be true.',
    'It is good news, and it also asks something new of you.',
  ],
  'reflect.achievement.sad': [
    'You reached it, and it does not feel the way you had hoped.',
    'Good news with a hollow spot in it is an odd thing to carry.',
  ],

  'reflect.performance.any': [
    'You have to do it in front of other people, and that is a lot to ask.',
    'A good deal hangs on that moment for you.',
    'Being watched while you do something difficult makes it twice as hard.',
  ],
  'reflect.performance.anxious': [
    'Your body treats it as if it were dangerous: it wants to protect you, only much too loudly.',
    'In your head it has gone wrong many times over already, and each time felt real.',
    'You care how it goes. That is part of why it shakes you so.',
  ],
  'reflect.performance.ashamed': [
    'That moment in front of everybody keeps playing again. You see it from far closer than they do.',
    'You felt seen at your worst, and that stings long after.',
  ],
  'reflect.performance.sad': [
    'There is something heavy in it for you, besides the nerves.',
    'It takes the heart out of you, and nobody on the chairs can see that.',
  ],

  'reflect.homesick.any': [
    'You are a long way from home, and have to find your feet somewhere else.',
    'Things that went by themselves at home take effort where you are now.',
    'You are far from the people who know you.',
  ],
  'reflect.homesick.sad': [
    'You miss the people and the places where nothing has to be explained.',
    'Certain days, certain smells, and suddenly home is very far away.',
  ],
  'reflect.homesick.anxious': [
    'So much depends on papers, on a language, on people who do not know you yet. That makes a person uneasy.',
    'Without your own people around you, each problem looks a size bigger.',
  ],
  'reflect.homesick.angry': [
    'It is tiring and maddening to prove yourself over and over in a place that makes it hard.',
    'You did everything asked of you, and they still let you feel that you are from elsewhere.',
  ],

  'reflect.bodyImage.any': [
    'You look at yourself with very strict eyes.',
    'A thought about your body can go everywhere with you: a mirror, a meal, a photo.',
    'It takes a lot of strength to be watching yourself all the time.',
  ],
  'reflect.bodyImage.sad': [
    'It hurts to be at odds with the body you live in.',
    'There is so much sadness in how you speak about yourself there.',
  ],
  'reflect.bodyImage.ashamed': [
    'You would like to hide, and that makes the world smaller.',
    'Shame talks as though the whole of you were that one thing you see in the mirror.',
  ],
  'reflect.bodyImage.anxious': [
    'The worry about what others see goes with you wherever people are.',
    'Before you even go out, you have already looked at yourself with their eyes.',
  ],
  'reflect.bodyImage.angry': [
    'You are tired of being measured, by others and by yourself.',
    'Remarks about a body stay for a long time. You have a right to be angry at them.',
  ],

  'reflect.injustice.any': [
    'From what you tell me, that was not fair.',
    'You did your part, and were not treated accordingly.',
    'What happened there goes against your sense of what is right.',
  ],
  'reflect.injustice.angry': [
    'Someone crossed a line, and you were the one who had to pay for it. No wonder it burns.',
    'Your anger is telling you that something here is not right. It has a point.',
    'To be treated like that and have to stay polite about it: that boils on inside.',
  ],
  'reflect.injustice.sad': [
    'Under the unfairness there is a hurt: that they did not see you.',
    'It makes a person tired and sad to do right and be treated like this.',
  ],
  'reflect.injustice.disgusted': [
    'The way they behaved turns your stomach, and that says something about your values.',
    'There is something shabby in what they did, and you feel it.',
  ],

  'reflect.parenting.any': [
    'You are trying to do right by your child, and it takes a lot out of you.',
    'There is hardly a moment when you are not needed.',
    'It is about your child, so it goes deep.',
  ],
  'reflect.parenting.ashamed': [
    'You measure yourself against a parent who never loses patience. That parent does not exist.',
    'You were not how you wanted to be with your child, and it weighs on you.',
  ],
  'reflect.parenting.anxious': [
    'When it is about your child, the mind will not let a worry rest.',
    'You see everything that could go wrong for them, all at once.',
  ],
  'reflect.parenting.angry': [
    'Your patience has been used up to the last drop.',
    'You give and give, and it drives you up the wall when nothing seems to get through.',
  ],
  'reflect.parenting.sad': [
    'So much love for a child can hurt, too.',
    'You had imagined this time quite differently.',
  ],

  'reflect.exam.any': [
    'Your studies are putting a lot of pressure on you.',
    'There is a lot to do for it, and it matters to you how it goes.',
    'So it is about school and results, and what hangs on them.',
  ],
  'reflect.exam.anxious': [
    'Your thoughts are already at the moment it goes wrong, while you are still sitting over the books.',
    'The nearer it comes, the louder the alarm gets. That makes it harder to learn anything.',
    'You want so much for this to go well that hardly anything else gets through.',
  ],
  'reflect.exam.sad': [
    'You have put so much into it, and it weighs you down.',
    'One mark can make weeks of effort look like nothing. They were not nothing.',
  ],
  'reflect.exam.ashamed': [
    'A result can feel like a sentence passed on you. It is one paper on one day.',
    'You dread what others will say, and you are saying it to yourself already.',
  ],
  'reflect.exam.angry': [
    'All that work, and then it is marked or arranged in a way that makes no sense to you.',
    'You have had it with the pressure, and with everyone who adds to it.',
  ],

  'reflect.money.any': [
    'Money is tight, and that affects everything else.',
    'You have to think twice about every sum.',
    'Worries about money do not stop when the day is over.',
  ],
  'reflect.money.anxious': [
    'The next bill is always already on its way. That keeps a person tense.',
    'It is hard to rest when the roof over your head is part of the sum.',
  ],
  'reflect.money.ashamed': [
    'It is hard to speak about money, as though it were a mark against you. It is not.',
    'You would rather nobody knew, and so you carry it alone.',
  ],
  'reflect.money.angry': [
    'You work and scrape, and it still is not enough. That makes one bitter.',
    'It can make you mad how much a bit of money rules over people.',
  ],
  'reflect.money.sad': [
    'All those things you have to say no to, day after day, add up to a sadness.',
    'It is disheartening to try so hard and still be behind.',
  ],

  'reflect.sleep.any': [
    'Too little sleep makes everything harder the next day.',
    'You are tired, and sleep does not come when you need it.',
    'Nights like that are long.',
  ],
  'reflect.sleep.anxious': [
    'As soon as it gets quiet, the thoughts start up.',
    'By now even going to bed has a worry attached: it may be like last night again.',
  ],
  'reflect.sleep.sad': [
    'The nights are long when something hurts and nobody else is awake.',
    'Lying awake with a heavy heart is a lonely thing.',
  ],
  'reflect.sleep.angry': [
    'Being this tired and still not sleeping would make anyone furious.',
    'It is infuriating: the body needs it, and it just will not come.',
  ],

  'reflect.health.any': [
    'When something is wrong with your body, everything else has to wait.',
    'There is a lot you have to cope with there, and others hardly see it.',
    'Your health is a worry right now.',
  ],
  'reflect.health.anxious': [
    'The waiting and not knowing can be harder than an answer.',
    'Each twinge becomes a question now. That is tiring.',
  ],
  'reflect.health.sad': [
    'You miss what used to be simple.',
    'It is a loss too, when the body will not do what it always did.',
  ],
  'reflect.health.angry': [
    'Your body has let you down, or so it feels, and nobody asked you.',
    'It is enough to make one angry: being ill, and then having to explain it too.',
  ],

  'reflect.lonely.any': [
    'You are very much on your own with this.',
    'There is nobody close by to share it with.',
    'It is lonely to have no one to tell the real things to.',
  ],
  'reflect.lonely.sad': [
    'Being this lonely hurts.',
    'There is a longing in that: for someone who stays and wants to know.',
    'The evenings must be long when nobody calls.',
  ],
  'reflect.lonely.anxious': [
    'And the longer it lasts, the harder the first step towards people gets.',
    'There is a fear in it that it will stay this way.',
  ],
  'reflect.lonely.ashamed': [
    'You look for the reason in yourself. Being alone is a situation, and it can happen to anyone.',
    'Loneliness whispers that there is something wrong with you. It is not a good judge.',
  ],
  'reflect.lonely.angry': [
    'You were there for others, and now that you need someone it is quiet. That is a fair thing to be angry about.',
    'You have tried, and it does not come back. That makes one bitter.',
  ],

  'reflect.conflict.any': [
    'The two of you clashed, and it is not settled.',
    'An argument like that leaves both sides sore.',
    'It came to an argument, and it is still on your mind.',
  ],
  'reflect.conflict.angry': [
    'You were not heard, and it still makes your blood boil.',
    'They went too far, and everything in you wants to answer back.',
  ],
  'reflect.conflict.sad': [
    'It hurts because this person is not just anyone to you.',
    'Behind the argument you would have liked to be understood.',
  ],
  'reflect.conflict.anxious': [
    'You do not know how things stand between you now, and that keeps you on edge.',
    'The next time you meet is already sitting in your stomach.',
  ],
  'reflect.conflict.ashamed': [
    'You said things you would like to take back.',
    'You did not recognise yourself in that moment, and it bothers you.',
  ],

  'reflect.love.any': [
    'Someone has taken up a lot of room in your thoughts.',
    'That is a person who matters to you very much.',
    'There is something tender in what you tell me.',
  ],
  'reflect.love.joyful': [
    'There is a glow in how you tell that.',
    'How lovely. Let it be as big as it is.',
    'It does one good to hear about someone who makes you this happy.',
  ],
  'reflect.love.anxious': [
    'It is precious, and that is just what makes it frightening.',
    'The closer somebody gets, the more there is to lose. You can feel that.',
  ],
  'reflect.love.sad': [
    'Loving someone and not being able to reach them is its own kind of ache.',
    'So much love, and nowhere for it to go just now.',
  ],

  'reflect.gratitude.any': [
    'Somebody was good to you there, and it reached you.',
    'It is good to hear that you had that.',
    'Those are the things that carry a person for a while.',
  ],
  'reflect.gratitude.joyful': [
    'That warms the heart, just hearing about it.',
    'You noticed it and let it in. That is worth a lot.',
    'What a good thing to have met with.',
  ],
  'reflect.gratitude.sad': [
    'It can make you cry to be treated kindly when it has been missing for long.',
    'There is something sore beside the thankfulness.',
  ],

  'reflect.relationship.any': [
    'What your partner says or does carries a lot of weight for you.',
    'Something is not right between you two at the moment.',
    'What goes on between you and your partner is on your mind.',
  ],
  'reflect.relationship.sad': [
    'It is lonely to be sad about the very person who is closest.',
    'You would so much like to feel closer to each other again.',
  ],
  'reflect.relationship.anxious': [
    'You keep reading the signs: a tone, a late answer, a look. It does not let you settle.',
    'There is a fear of losing them in this, and it speaks up at every silence.',
  ],
  'reflect.relationship.angry': [
    'There is something there that you have swallowed for too long.',
    'It is hardest to stay calm with the person one loves most.',
  ],
  'reflect.relationship.ashamed': [
    'You were not fair to someone you love, and it gnaws at you.',
    'You fear that you are too much, or not enough, for them.',
  ],

  'reflect.friends.any': [
    'This is about your friends, and they matter to you.',
    'Something is not as it used to be between you.',
    'You care about these friends, or it would not get to you.',
  ],
  'reflect.friends.sad': [
    'It hurts to have to wonder whether you mean as much to them as they do to you.',
    'You miss how it used to be with them.',
  ],
  'reflect.friends.angry': [
    'From a friend you had expected something else, and rightly so.',
    'That was not what a friend does. I can see why you are angry.',
  ],
  'reflect.friends.anxious': [
    'You go over everything you said, looking for what might have put them off.',
    'You worry about how you stand with them, and nobody says it plainly.',
  ],

  'reflect.family.any': [
    'It is about your family, and you cannot just walk away from that.',
    'When it comes from your own family, it weighs more.',
    'There is a lot of history in it, as always with family.',
  ],
  'reflect.family.sad': [
    'You would have liked them, of all people, to understand.',
    'It hurts to be so close to someone and not be seen by them.',
  ],
  'reflect.family.angry': [
    'Family can press a button that nobody else even finds.',
    'It goes right under the skin, because it comes from them.',
  ],
  'reflect.family.anxious': [
    'You carry worry for them around with you, whatever else you are doing.',
    'At home you have to feel out the mood before you can even sit down.',
  ],
  'reflect.family.ashamed': [
    'You feel you are letting them down, and that is a heavy thing to bring home.',
    'What they wished for you and what you want: you stand between the two with a bad conscience.',
  ],

  'reflect.work.any': [
    'Work is a big part of this.',
    'That is how it goes for you there, and you spend most of your day in it.',
    'Work is asking a lot of you at the moment.',
  ],
  'reflect.work.angry': [
    'You do your work properly, and then you are treated like that. It is enough to make one angry.',
    'You had to keep your face still in front of them, and now it comes out.',
    'That was not on. You would not treat a colleague like that yourself.',
  ],
  'reflect.work.anxious': [
    'Before you even get there, you are braced for what may come.',
    'Each message could be the next bad thing. One cannot rest like that.',
  ],
  'reflect.work.sad': [
    'You put a lot in, and little comes back. That is sad.',
    'It is disheartening when nobody sees your effort.',
  ],
  'reflect.work.ashamed': [
    'One mistake, and in your head it has become a verdict on everything you do.',
    'You felt shown up there, and it sticks.',
  ],

  'reflect.guilt.any': [
    'You are holding something against yourself.',
    'Something about it does not leave you in peace.',
    'You go back to it and wish it had gone differently.',
  ],
  'reflect.guilt.ashamed': [
    'You know what you would do differently today. That you see it says something good about you.',
    'The voice in you that judges is very loud. It is one voice, and not the whole court.',
    'It weighs on you because it goes against how you want to be.',
  ],
  'reflect.guilt.sad': [
    'There is regret in that, and under the regret something that you care about.',
    'You are sad about what happened, and you turn it against yourself.',
  ],
  'reflect.guilt.anxious': [
    'On top of it you worry what the others must think of you now.',
    'You wait for it to come out, or come back at you. That is a hard way to live.',
  ],

  'reflect.emptiness.any': [
    'Nothing seems to interest you much at the moment.',
    'You go through the days, and little reaches you.',
    'Things that used to matter feel flat just now.',
  ],
  'reflect.emptiness.sad': [
    'It is an odd sadness when nothing in particular has happened and still all the light is off.',
    'Even getting up costs more than anybody can see.',
  ],
  'reflect.emptiness.anxious': [
    'It is unsettling, not finding in yourself what used to be there.',
    'And in the middle of the dullness there is a worry: what if it stays.',
  ],
  'reflect.emptiness.angry': [
    'You are fed up with how little there is in the days.',
    'It makes one impatient, being stuck like that.',
  ],

  'reflect.overload.any': [
    'That is a lot at once.',
    'You have had to manage too much for a while now.',
    'Each thing by itself might be possible. All of them together are too much.',
  ],
  'reflect.overload.anxious': [
    'The list grows faster than you can work, and the pressure sits in your chest.',
    'Even when you rest, something in you goes on counting what is still to be done.',
  ],
  'reflect.overload.sad': [
    'You are so tired that it has turned into something heavier than tiredness.',
    'There is nothing left over for you at the end of such days.',
  ],
  'reflect.overload.angry': [
    'They all want something from you, and no one asks how much you carry as it is.',
    'It is one thing too many, and now it is enough.',
  ],
  'reflect.overload.ashamed': [
    'You think you ought to manage it. So much would be too much for anyone.',
    'You call it failing. It looks more like carrying too much for too long.',
  ],

  'reflect.future.any': [
    'You do not know yet how things will go on.',
    'There is a decision ahead, and it is not an easy one.',
    'A lot is open at the moment, and that is hard to live with.',
  ],
  'reflect.future.anxious': [
    'Your mind runs ahead and comes back with the worst it could find.',
    'Not knowing is hard to bear. The head would rather have a bad answer than none.',
  ],
  'reflect.future.sad': [
    'You had a picture of how it would be, and it does not hold any more.',
    'It is hard to look ahead when hope has got thin.',
  ],
  'reflect.future.joyful': [
    'Something is opening up there, and you are looking forward to it.',
    'There is a good restlessness in that: something new is coming.',
  ],

  'reflect.any.sad': [
    'That sounds painful.',
    'That hurts. You do not have to make it smaller than it is here.',
    'I can hear that this makes you sad.',
    'I am glad you are saying it here.',
    'That is a hard thing to live with.',
    'It is all right to be low. Nothing has to be fixed this minute.',
  ],
  'reflect.any.anxious': [
    'That is worrying you a lot.',
    'Your mind keeps running ahead to what could happen.',
    'That is a lot of tension for one person.',
    'It is hard to settle with something like that ahead of you.',
    'Not knowing how it will turn out makes it worse.',
    'No wonder you are uneasy with that on your mind.',
  ],
  'reflect.any.angry': [
    'That made you angry, and I can see why.',
    'You were not treated the way you should have been.',
    'That really got to you.',
    'You have had enough.',
    'There is a reason for that anger.',
    'It would be hard to stay calm about that.',
  ],
  'reflect.any.ashamed': [
    'That is uncomfortable to talk about. Thank you for saying it all the same.',
    'You are being strict with yourself there.',
    'It takes courage to say something one would rather hide.',
    'You wish it had gone differently.',
    'That keeps bothering you.',
    'What happened and who you are can get mixed up at moments like that.',
  ],
  'reflect.any.disgusted': [
    'That put you off completely.',
    'It left you with a bad taste.',
    'That was not right, in your eyes.',
    'You would rather have nothing to do with it.',
  ],
  'reflect.any.surprised': [
    'You did not see that coming.',
    'It takes a while to take in something like that.',
    'That changed things from one moment to the next.',
    'You had expected something quite different.',
  ],
  'reflect.any.joyful': [
    'That is good to hear!',
    'There is something light in your words today.',
    'I am glad you are telling me about this too.',
    'That sounds like a moment worth keeping.',
    'How nice, when something goes right for once and you notice it.',
    'It does one good to read that.',
  ],

  'reflect.maybe.sad': [
    'It sounds as if that makes you sad. Tell me if I have it wrong.',
    'There may be some sadness in that. You know better than I do.',
  ],
  'reflect.maybe.anxious': [
    'It sounds as if that worries you. Correct me if it does not.',
    'There may be some worry in that. You would know.',
  ],
  'reflect.maybe.angry': [
    'I wonder whether that makes you angry. Tell me if it is something else.',
    'There may be some anger in that, and I could be wrong.',
  ],
  'reflect.maybe.disgusted': [
    'It sounds as if that put you off. Tell me if I have misread it.',
    'I may be wrong, but that seems to go against the grain for you.',
  ],
  'reflect.maybe.surprised': [
    'It seems that caught you off guard. Tell me if not.',
    'That may have come as a surprise.',
  ],

  'reflect.mixed.any': [
    'There are two things in it for me: {first}, and {second} as well.',
    'I hear {first} in that, and beside it {second}.',
    'Both are in there at the same time, {first} and {second}. They can stand side by side.',
  ],
  'reflect.mixed.angry.sad': [
    'You are angry, and under the anger something hurts.',
    'Hurt and angry at once: the one keeps feeding the other.',
  ],
  'reflect.mixed.angry.anxious': [
    'It makes you angry, and at the same time you worry about where it will lead.',
    'One part of you wants to hit the table, and another is afraid of what comes then.',
  ],
  'reflect.mixed.angry.ashamed': [
    'You are angry, and half of it goes against yourself.',
    'First the anger, and then the bad conscience about it: both are there.',
  ],
  'reflect.mixed.anxious.sad': [
    'You are sad about what is, and afraid of what is still to come.',
    'It is heavy and it is uneasy, both together.',
  ],
  'reflect.mixed.anxious.ashamed': [
    'You are ashamed of it, and on top of that afraid of what others will make of it.',
    'There is the thing itself, and there is the fear of being seen with it.',
  ],
  'reflect.mixed.anxious.joyful': [
    'You are looking forward to it and nervous about it, both in one breath.',
    'Glad and frightened at once: that happens when something matters.',
  ],
  'reflect.mixed.ashamed.sad': [
    'You are sad, and then you reproach yourself as well. That is twice the weight.',
    'It hurts, and on top of it you hold it against yourself.',
  ],
  'reflect.mixed.joyful.sad': [
    'There is a gladness in it and a pang. Neither cancels the other.',
    'One eye laughs and the other cries. Both are true.',
  ],
  'reflect.mixed.angry.disgusted': [
    'It makes you angry, and it repels you too.',
    'You are furious, and you want nothing more to do with it.',
  ],
  'reflect.mixed.sad.surprised': [
    'It came so suddenly, and now the hurt is catching up.',
    'You can hardly take it in yet, and it hurts already.',
  ],

  'reflect.doubt': [
    'I could take that for {first}, and before now it was more like {second} for you. Which is closer this time?',
    'At first glance I read {first} in it, but I have been wrong there: you said it was {second}. How is it now?',
  ],
  'reflect.doubt.open': [
    'I could take that for {first}, and I have been wrong about that with you. How would you put it yourself?',
    'At first glance I read {first} in it, but that was not it before. What would be your word for it?',
  ],
  'reflect.two': [
    'That is a lot at the same time: {first}, and {second}. Which of the two is heavier today?',
    'So there is {first}, and there is {second}. Where would you like to begin?',
    'I hear two things: {first}, and {second}. Which one is closer to the heart of it?',
  ],
  'reflect.quote': [
    'You say “{words}”. I would like to understand that properly.',
    '“{words}” – that seems important.',
    'I noticed this sentence of yours: “{words}”.',
  ],
  'reflect.short': [
    'Okay, I see.',
    'I hear you.',
    'Thank you for saying that.',
    'All right. I am listening.',
    'You can tell it in any order you like.',
  ],
  'reflect.bad': [
    'So things are hard at the moment. Thank you for saying it straight.',
    'That does not sound like a good time.',
    'It is not going well, from the way you put it.',
    'I am sorry it is like that right now.',
  ],
  'reflect.goingOn': [
    'So that belongs to it too.',
    'Each thing you add makes it clearer to me.',
    'I see how this goes together with what you told me before.',
    'Okay, so that comes on top of it.',
    'There is more to it than the first sentence showed.',
    'It helps to hear that part as well.',
  ],
  'reflect.unsure': [
    'I am not sure yet how that is for you, so I would rather ask than guess.',
    'I read that carefully, and I do not want to assume anything.',
    'There may be several things in that, and you know best which.',
    'Thank you for telling me. I would like to get it right.',
    'I am taking that in.',
  ],
} as const satisfies Record<string, Message>
