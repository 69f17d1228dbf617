import type { Transcript } from './transcript.ts'

/** Conversations in English. */
export const en: readonly Transcript[] = [
  {
    name: 'A boss who shouts',
    lines: [
      {
        person: 'hi',
        says: ['talk.greeting'],
      },
      {
        person: 'my boss yelled at me in front of everyone today',
        says: ['reflect.event.publicScold', 'talk.ask.event.publicScold'],
      },
      {
        person: 'I had worked on that report all weekend',
        mood: 'angry',
        says: ['reflect.maybe.angry', 'talk.ask.further'],
      },
      {
        person: 'my hands were still shaking on the bus',
        mood: 'anxious',
        says: [
          'reflect.event.panicBody',
          'policy.reason.breathing.intense',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: 'no thanks',
        says: ['talk.refused'],
      },
      {
        person: 'he always does that to me',
        mood: 'angry',
        says: ['reflect.maybe.angry', 'talk.ask.event.often'],
      },
      {
        person: 'maybe I am just bad at this job',
        mood: 'sad',
        says: ['reflect.event.notEnough', 'talk.ask.event.notEnough'],
      },
      {
        person: 'yes',
        says: ['talk.ack.open'],
      },
      {
        person: 'thanks for listening',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: 'Panic before an exam',
    lines: [
      {
        person: "I'm panicking about my exam tomorrow, I can't stop shaking",
        mood: 'anxious',
        says: [
          'reflect.event.panicBody',
          'policy.reason.breathing.intense',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: 'does that really help?',
        says: ['policy.about.pacedBreathing', 'policy.offer.again'],
        offers: 'pacedBreathing',
      },
      {
        person: "ok, let's try",
        says: ['pacedBreathing.intro', 'pacedBreathing.distressBefore'],
        opens: 'pacedBreathing',
      },
    ],
  },
  {
    name: 'A cat has died',
    lines: [
      {
        person: 'my cat died yesterday',
        mood: 'sad',
        says: ['reflect.petLoss.sad', 'talk.ask.petLoss'],
      },
      {
        person: 'she was fourteen',
        says: ['reflect.short', 'talk.ask.hardest'],
      },
      {
        person: 'everyone says it is just a cat',
        mood: 'flat',
        says: ['reflect.event.toldToMoveOn', 'talk.ask.event.toldToMoveOn'],
      },
      {
        person: 'we had to put her to sleep and I feel guilty',
        mood: 'sad',
        says: ['reflect.petLoss.ashamed', 'talk.invite'],
      },
      {
        person: 'I keep looking for her in the kitchen',
        says: ['reflect.petLoss.any', 'talk.ask.help'],
      },
      {
        person: 'I miss her so much',
        mood: 'sad',
        says: ['reflect.event.missing', 'talk.ask.event.missing'],
      },
    ],
  },
  {
    name: 'A mother is missed',
    lines: [
      {
        person: 'my mother died last month',
        mood: 'sad',
        says: ['reflect.bereavement.sad', 'talk.ask.bereavement'],
      },
      {
        person: 'I still pick up the phone to call her',
        says: ['reflect.bereavement.any', 'talk.ask.hardest'],
      },
      {
        person: 'I should have visited more',
        mood: 'sad',
        says: ['reflect.bereavement.sad', 'talk.ask.remember'],
      },
      {
        person: 'is that normal?',
        says: ['talk.isItNormal', 'talk.invite'],
      },
      {
        person: 'I feel so alone with it',
        mood: 'sad',
        says: ['reflect.bereavement.sad', 'talk.ask.help'],
      },
      {
        person: "I can't sleep",
        says: ['reflect.sleep.any', 'talk.ask.body'],
      },
    ],
  },
  {
    name: 'Good news',
    lines: [
      {
        person: 'I passed my driving test!',
        mood: 'glad',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
      {
        person: "I'm so happy",
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
      {
        person: 'my dad even cried',
        says: ['reflect.mixed.joyful.sad', 'talk.savour'],
      },
      {
        person: 'I called my friends',
        mood: 'glad',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
    ],
  },
  {
    name: 'Not sad, angry',
    lines: [
      {
        person: 'they moved my desk next to the printer at work',
        mood: 'sad',
        says: ['reflect.work.any', 'talk.ask.feeling'],
      },
      {
        person: 'not sad, angry',
        says: ['talk.corrected.angry', 'talk.ask.family.angry'],
      },
      {
        person: 'nobody at work even asked me',
        mood: 'sad',
        says: ['reflect.work.angry', 'talk.ask.family.angry'],
      },
      {
        person: "that's not right either",
        says: ['talk.corrected.ask'],
      },
      {
        person: 'I just feel ashamed that I said nothing',
        says: ['reflect.event.froze', 'talk.ask.event.froze'],
      },
    ],
  },
  {
    name: 'Small talk',
    lines: [
      {
        person: 'hello',
        says: ['talk.greeting'],
      },
      {
        person: 'how are you?',
        says: ['talk.howAreYou'],
      },
      {
        person: 'not so good',
        says: ['reflect.bad', 'talk.ask.open'],
      },
      {
        person: "I don't know",
        says: ['talk.dontKnow'],
      },
      {
        person: 'tell me a joke',
        says: ['talk.joke'],
      },
      {
        person: 'haha',
        says: ['talk.laugh.joke'],
      },
      {
        person: 'ok',
        says: ['talk.acknowledge', 'talk.ask.open'],
      },
      {
        person: 'bye',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: 'Questions about the service',
    lines: [
      {
        person: 'who are you?',
        says: ['talk.whoAreYou'],
      },
      {
        person: 'are you a real person?',
        says: ['talk.areYouHuman'],
      },
      {
        person: 'are you a doctor?',
        says: ['talk.areYouDoctor'],
      },
      {
        person: 'what can you do?',
        says: ['talk.capabilities'],
      },
      {
        person: 'is this private?',
        says: ['talk.privacy'],
      },
      {
        person: 'how do you know what I feel?',
        says: ['talk.howItWorks'],
      },
      {
        person: 'can I talk to a real person?',
        says: ['talk.wantHuman'],
      },
    ],
  },
  {
    name: 'Medical questions',
    lines: [
      {
        person: 'do I have depression?',
        says: ['talk.diagnosis'],
      },
      {
        person: 'should I stop taking my pills?',
        says: ['talk.medication'],
      },
      {
        person: 'I sleep badly',
        mood: 'sad',
        says: ['reflect.sleep.any', 'talk.ask.feeling'],
      },
    ],
  },
  {
    name: 'A break-up and a refusal that tells more',
    lines: [
      {
        person: 'my girlfriend left me for my best friend',
        mood: 'sad',
        says: ['reflect.event.left', 'talk.ask.event.left'],
      },
      {
        person: 'I hate them both',
        mood: 'angry',
        says: ['reflect.breakup.angry', 'talk.ask.family.angry'],
      },
      {
        person: "I'm falling apart",
        mood: 'sad',
        says: [
          'reflect.breakup.sad',
          'policy.reason.breathing.anger',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: 'no, I just want to tell you what he wrote to me',
        says: ['talk.refused.short', 'reflect.breakup.any', 'talk.invite'],
      },
      {
        person: 'he said sorry in a text',
        says: ['reflect.breakup.any', 'talk.ask.help'],
      },
    ],
  },
  {
    name: 'Breathing makes it worse',
    lines: [
      {
        person: 'breathing exercises make me panic more',
        mood: 'anxious',
        says: ['reflect.any.anxious', 'policy.reason.grounding.intense', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: 'can you help me calm down',
        says: ['talk.gladly', 'policy.reason.grounding.intense', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: 'yes',
        says: ['grounding.intro', 'grounding.distressBefore'],
        opens: 'grounding',
      },
    ],
  },
  {
    name: 'Money, a lost job, and what to do',
    lines: [
      {
        person: "I can't pay the rent this month",
        mood: 'anxious',
        says: ['reflect.event.cannotPay', 'talk.ask.event.cannotPay'],
      },
      {
        person: 'I lost my job in March',
        says: ['reflect.jobLoss.any', 'talk.ask.feeling'],
      },
      {
        person: "my wife doesn't know",
        says: ['reflect.event.untold', 'talk.ask.event.untold'],
      },
      {
        person: 'what should I do?',
        says: ['talk.advice', 'policy.reason.problem', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
      {
        person: 'something else',
        says: ['policy.reason.breathing.mild', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
      {
        person: 'maybe later',
        says: ['talk.refused'],
      },
    ],
  },
  {
    name: 'Cross with the program',
    lines: [
      {
        person: 'this is stupid',
        says: ['talk.criticism'],
      },
      {
        person: "you don't understand",
        says: ['talk.notUnderstood'],
      },
      {
        person: 'stop asking',
        says: ['talk.notUnderstood'],
      },
      {
        person: "I don't want to talk about it",
        says: ['talk.notTalking'],
      },
      {
        person: 'I just want someone to listen',
        says: ['talk.onlyListening', 'talk.invite'],
      },
    ],
  },
  {
    name: 'Hardly any words',
    lines: [
      {
        person: '...',
        says: ['talk.silence'],
      },
      {
        person: '😢',
        says: ['talk.emoji.sad'],
      },
      {
        person: 'asdfghjkl',
        says: ['talk.gibberish'],
      },
      {
        person: 'hola, estoy triste',
        says: ['talk.otherLanguage'],
      },
      {
        person: '7',
        says: ['talk.scale.high', 'policy.reason.breathing.intense', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
      {
        person: 'nothing',
        says: ['talk.nothing'],
      },
      {
        person: 'no',
        says: ['talk.no', 'talk.ask.open'],
      },
    ],
  },
  {
    name: 'Two things, and both feelings',
    lines: [
      {
        person: 'my job is a mess and my grandfather is in hospital',
        says: ['reflect.event.illRelative', 'talk.ask.event.illRelative'],
      },
      {
        person: 'my grandfather, mostly',
        says: ['reflect.family.any', 'talk.ask.further'],
      },
      {
        person: 'I am scared and so angry at the doctors',
        says: ['reflect.mixed.angry.anxious', 'talk.ask.tried'],
      },
    ],
  },
  {
    name: 'Still about the same thing',
    lines: [
      {
        person: 'my exam is on Friday',
        mood: 'anxious',
        says: ['reflect.exam.any', 'talk.ask.feeling'],
      },
      {
        person: 'mm, the bus was late',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'well, you know',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'so many people on the bus',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'the weather was grey',
        says: ['reflect.short', 'talk.stillAbout'],
      },
      {
        person: 'no',
        says: ['talk.no', 'talk.ask.open'],
      },
    ],
  },
  {
    name: 'Reading an emoji and a wish by name',
    lines: [
      {
        person: '😡',
        says: ['talk.emoji.angry'],
      },
      {
        person: 'grounding please',
        says: ['grounding.intro', 'grounding.distressBefore'],
        opens: 'grounding',
      },
    ],
  },
  {
    name: 'Shouted at in front of everyone',
    lines: [
      {
        person: 'My boss shouted at me in front of everyone today and I just stood there',
        says: ['reflect.event.publicScold', 'talk.ask.event.publicScold'],
      },
      {
        person: 'I felt so small. I keep replaying it',
        says: ['reflect.event.feltSmall', 'talk.ask.event.feltSmall'],
      },
      {
        person: 'it happens almost every week',
        says: ['reflect.event.often', 'talk.ask.event.often'],
      },
      {
        person: 'I dont know what to do about it',
        says: ['talk.stuck', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
      {
        person: 'no',
        says: ['talk.refused'],
      },
      {
        person: 'maybe',
        says: ['talk.acknowledge', 'talk.ask.open'],
      },
    ],
  },
  {
    name: 'A failed exam and what the parents will say',
    lines: [
      {
        person: 'I failed my organic chemistry exam again',
        says: ['reflect.event.failed', 'talk.ask.event.failed'],
      },
      {
        person: 'my parents are going to kill me',
        says: ['reflect.event.fearScolded', 'talk.ask.event.fearScolded'],
      },
      {
        person: 'they pay so much for my studies',
        says: ['reflect.exam.any', 'talk.ask.further'],
      },
      {
        person: 'everyone else in my year already passed',
        says: ['reflect.event.othersAhead', 'talk.ask.event.othersAhead'],
      },
      {
        person: "I can't concentrate any more when I study",
        says: ['reflect.event.cannotFocus', 'talk.ask.event.cannotFocus'],
      },
      {
        person: 'what if I have to drop out',
        says: [
          'reflect.exam.anxious',
          'policy.reason.thoughts.worry',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
      },
      {
        person: 'sure',
        says: ['thoughtRecord.intro', 'thoughtRecord.situation'],
        opens: 'thoughtRecord',
      },
    ],
  },
  {
    name: 'A nurse after the night shift',
    lines: [
      {
        person: 'just finished another night shift, third in a row',
        says: ['reflect.event.nightShift', 'talk.ask.event.nightShift'],
      },
      {
        person: 'one of my patients died around 4am',
        says: ['reflect.event.patientDied', 'talk.ask.event.patientDied'],
      },
      {
        person: 'I was the one who had to call the family',
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: 'I went home and pretended everything was fine',
        says: ['reflect.event.tellsFine', 'talk.ask.event.tellsFine'],
      },
      {
        person: 'my husband says I should just quit',
        says: ['reflect.relationship.any', 'talk.ask.feeling'],
      },
      {
        person: 'I love the job though',
        says: ['reflect.work.any', 'talk.ask.work'],
      },
      {
        person: '7',
        says: ['talk.scale.high', 'policy.reason.breathing.intense', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: 'A new father without sleep',
    lines: [
      {
        person: "our baby is 6 weeks old and won't stop crying",
        says: ['reflect.event.babyCries', 'talk.ask.event.babyCries'],
      },
      {
        person: 'I yelled at my wife last night',
        says: ['reflect.event.selfShouted', 'talk.ask.event.selfShouted'],
      },
      {
        person: 'I feel like a terrible father',
        says: ['reflect.event.badParent', 'talk.ask.event.badParent'],
      },
      {
        person: 'she does everything better than me',
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: "I haven't slept more than 3 hours in weeks",
        says: ['reflect.sleep.any', 'talk.ask.feeling'],
      },
      {
        person: 'nobody asks how I am',
        says: ['reflect.event.nobodyAsks', 'talk.ask.event.nobodyAsks'],
      },
    ],
  },
  {
    name: 'Divorced at 55',
    lines: [
      {
        person: "I'm 55, divorced last year after 27 years",
        says: ['reflect.breakup.any', 'talk.ask.breakup'],
      },
      {
        person: 'the house is so quiet',
        says: ['reflect.event.emptyHome', 'talk.ask.event.emptyHome'],
      },
      {
        person: 'I see my kids every second weekend',
        says: ['reflect.event.seesKidsLittle', 'talk.ask.event.seesKidsLittle'],
      },
      {
        person: 'I eat dinner in front of the tv',
        says: ['reflect.breakup.any', 'talk.invite'],
      },
      {
        person: 'my friends were all her friends really',
        says: ['reflect.friends.any', 'talk.ask.help'],
      },
      {
        person: 'no',
        says: ['talk.no.open'],
      },
      {
        person: "I don't know",
        says: ['talk.dontKnow'],
      },
    ],
  },
  {
    name: 'Left out by friends',
    lines: [
      {
        person: 'my friends made a group chat without me',
        says: ['reflect.event.leftOut', 'talk.ask.event.leftOut'],
      },
      {
        person: 'they just ignore me at lunch',
        says: ['reflect.event.ignored', 'talk.ask.event.ignored'],
      },
      {
        person: "I don't know what I did wrong",
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: 'I sat in the toilet the whole break',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: "I can't tell my mum, she has enough to worry about",
        says: [
          'reflect.event.untold',
          'policy.reason.breathing.mild',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: 'no one',
        says: ['talk.alone'],
      },
    ],
  },
  {
    name: 'A mother has died',
    lines: [
      {
        person: 'my mum died three weeks ago',
        says: ['reflect.bereavement.any', 'talk.ask.bereavement'],
      },
      {
        person: "I didn't get to say goodbye",
        says: ['reflect.event.noGoodbye', 'talk.ask.event.noGoodbye'],
      },
      {
        person: 'her coat is still hanging in the hallway',
        says: ['reflect.event.belongings', 'talk.ask.event.belongings'],
      },
      {
        person: 'everyone tells me to be strong',
        says: ['reflect.event.toldToMoveOn', 'talk.ask.event.toldToMoveOn'],
      },
      {
        person: 'I should have called her more',
        says: ['reflect.bereavement.ashamed', 'talk.ask.help'],
      },
      {
        person: 'next week is her birthday',
        says: ['reflect.event.firstWithout', 'talk.ask.event.firstWithout'],
      },
      {
        person: 'I miss her so much',
        says: ['reflect.event.missing', 'talk.ask.event.missing'],
      },
    ],
  },
  {
    name: 'Alone in a new country',
    lines: [
      {
        person: 'I moved to Germany for work 8 months ago',
        says: ['reflect.homesick.any', 'talk.ask.feeling'],
      },
      {
        person: "I don't know anyone here",
        says: ['reflect.event.knowsNobody', 'talk.ask.event.knowsNobody'],
      },
      {
        person: 'my german is so bad, people switch to english right away',
        says: ['reflect.event.language', 'talk.ask.event.language'],
      },
      {
        person: 'I tell my parents everything is great',
        says: ['reflect.event.tellsFine', 'talk.ask.event.tellsFine'],
      },
      {
        person: 'sundays are the worst',
        says: ['reflect.bad', 'talk.ask.hardest'],
      },
      {
        person: 'sometimes I think I made a mistake coming here',
        says: ['reflect.quote', 'talk.ask.further'],
      },
    ],
  },
  {
    name: 'A landlord who will not listen',
    lines: [
      {
        person: "my landlord refuses to fix the heating and it's november",
        says: ['reflect.event.landlord', 'talk.ask.event.landlord'],
      },
      {
        person: 'he laughed at me when I complained',
        says: ['reflect.event.humiliated', 'talk.ask.event.humiliated'],
      },
      {
        person: "I'm so angry I could scream",
        says: ['reflect.event.boiling', 'talk.ask.event.boiling'],
      },
      {
        person: 'I pay 1200 a month for this!!',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'and now he wants to raise the rent',
        says: ['reflect.money.any', 'talk.ask.money'],
      },
      {
        person: "I can't afford to move",
        says: ['reflect.event.cannotPay', 'talk.ask.event.cannotPay'],
      },
      {
        person: 'what should I do',
        says: ['talk.advice', 'policy.reason.problem', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
    ],
  },
  {
    name: 'Three words at most',
    lines: [
      {
        person: 'work',
        says: ['reflect.short', 'talk.ask.open'],
      },
      {
        person: 'not great',
        says: ['reflect.bad', 'talk.ask.open'],
      },
      {
        person: 'boss',
        says: ['reflect.work.any', 'talk.ask.feeling'],
      },
      {
        person: 'bad',
        says: ['reflect.bad', 'talk.ask.hardest'],
      },
      {
        person: 'every day',
        says: ['reflect.event.often', 'talk.ask.event.often'],
      },
      {
        person: 'dunno',
        says: ['talk.dontKnow'],
      },
      {
        person: 'ok',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: 'Nothing but irony',
    lines: [
      {
        person: 'oh great, another wonderful day at the office',
        says: ['reflect.event.sarcasm', 'talk.ask.event.sarcasm'],
      },
      {
        person: 'my manager gave the promotion to his nephew',
        says: ['reflect.work.any', 'talk.ask.further'],
      },
      {
        person: 'how lovely for him',
        says: ['reflect.event.sarcasm', 'talk.ask.event.sarcasm'],
      },
      {
        person: 'yeah right',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: "what would you know about it, you're a bot",
        says: ['talk.criticism'],
      },
      {
        person: 'whatever',
        says: ['talk.nothing'],
      },
    ],
  },
  {
    name: 'A new job',
    lines: [
      {
        person: 'I got the job!!!',
        says: ['reflect.achievement.any', 'talk.ask.achievement'],
      },
      {
        person: "I can't believe it, I start in January",
        says: ['reflect.any.surprised', 'talk.ask.family.surprised'],
      },
      {
        person: 'my mum cried when I told her',
        says: ['reflect.event.crying', 'talk.ask.event.crying'],
      },
      {
        person: "I'm a bit nervous too though",
        says: ['reflect.achievement.anxious', 'talk.invite'],
      },
      {
        person: 'thank you',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: 'No exercises, please',
    lines: [
      {
        person: 'I had a fight with my sister',
        says: ['reflect.conflict.any', 'talk.ask.feeling'],
      },
      {
        person: 'no exercises please',
        says: ['talk.onlyListening', 'talk.ask.hardest'],
      },
      {
        person: 'she said I was always the favourite and that I never helped with dad',
        says: ['reflect.injustice.any', 'talk.ask.further'],
      },
      {
        person: "it's not fair, I drove 200 miles every weekend",
        says: ['reflect.injustice.any', 'talk.ask.injustice'],
      },
      {
        person: "I don't want to do breathing",
        says: ['talk.refused.short', 'talk.ask.hardest'],
      },
      {
        person: "she hasn't called since",
        says: ['reflect.event.noReply', 'talk.ask.event.noReply'],
      },
    ],
  },
  {
    name: 'Nothing but questions',
    lines: [
      {
        person: 'why am I like this?',
        says: ['talk.why'],
      },
      {
        person: 'will it ever get better?',
        says: ['talk.willItPass'],
      },
      {
        person: 'does he even love me?',
        says: ['talk.aboutOther'],
      },
      {
        person: 'is it normal to feel this way?',
        says: ['talk.isItNormal', 'talk.ask.open'],
      },
      {
        person: 'what do you think I should do?',
        says: ['talk.adviceFirst'],
      },
      {
        person: 'are you a real person?',
        says: ['talk.areYouHuman'],
      },
    ],
  },
  {
    name: 'Half in Chinese',
    lines: [
      {
        person: '今天 at work my boss 骂我了 in front of 所有人',
        says: ['reflect.event.shoutedAt', 'talk.ask.event.shoutedAt'],
      },
      {
        person: 'I feel so 委屈',
        says: ['reflect.injustice.sad', 'talk.ask.injustice'],
      },
      {
        person: '不知道怎么办',
        says: ['talk.stuck', 'policy.offer.problemSolving'],
        offers: 'problemSolving',
      },
    ],
  },
  {
    name: 'Humiliated in meetings',
    lines: [
      {
        person: 'My boss humiliates me in meetings',
        says: ['reflect.event.humiliated', 'talk.ask.event.humiliated'],
      },
      {
        person: 'last week he rolled his eyes when I spoke',
        says: ['reflect.event.humiliated', 'talk.ask.event.humiliated'],
      },
      {
        person: 'I used to love this job',
        says: ['reflect.work.any', 'talk.ask.further'],
      },
      {
        person: "I'm thinking about quitting but I need the money",
        says: ['reflect.money.any', 'talk.ask.feeling'],
      },
      {
        person: "I don't know",
        says: ['talk.dontKnow'],
      },
      {
        person: 'can I talk to a real person',
        says: ['talk.wantHuman'],
      },
    ],
  },
  {
    name: 'An affair comes out',
    lines: [
      {
        person: "I found messages on my husband's phone. he's been seeing someone else",
        says: ['reflect.event.cheated', 'talk.ask.event.cheated'],
      },
      {
        person: "we've been married 12 years",
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'I feel so stupid',
        says: ['reflect.event.notEnough', 'talk.ask.event.notEnough'],
      },
      {
        person: "I haven't told anyone",
        says: ['reflect.event.untold', 'talk.ask.event.untold'],
      },
      {
        person: "the kids don't know",
        says: ['reflect.event.untold', 'talk.stillAbout'],
      },
      {
        person: 'should I leave him?',
        says: ['reflect.event.dilemma', 'talk.ask.event.dilemma'],
      },
    ],
  },
  {
    name: 'Waiting for a result',
    lines: [
      {
        person: 'waiting for my biopsy results',
        says: ['reflect.event.waiting', 'talk.ask.event.waiting'],
      },
      {
        person: 'they said thursday',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'I keep googling',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: "I can't eat",
        says: ['reflect.event.noAppetite', 'talk.ask.event.noAppetite'],
      },
      {
        person: "my husband doesn't want to talk about it",
        says: ['reflect.relationship.any', 'talk.ask.feeling'],
      },
      {
        person: '7',
        says: ['talk.scale.high', 'policy.reason.breathing.intense', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: 'A dog, and what people say',
    lines: [
      {
        person: 'my dog got put down yesterday',
        says: ['reflect.petLoss.any', 'talk.ask.petLoss'],
      },
      {
        person: "people say it's just a dog",
        says: ['reflect.event.toldToMoveOn', 'talk.ask.event.toldToMoveOn'],
      },
      {
        person: 'I keep hearing his collar',
        says: ['reflect.event.belongings', 'talk.ask.event.belongings'],
      },
      {
        person: 'I feel guilty, maybe it was too early',
        says: ['reflect.petLoss.ashamed', 'talk.invite'],
      },
      {
        person: 'the flat is empty',
        says: ['reflect.petLoss.sad', 'talk.ask.help'],
      },
    ],
  },
  {
    name: 'A talk tomorrow',
    lines: [
      {
        person: "I have a presentation tomorrow and I'm terrified",
        says: [
          'reflect.performance.anxious',
          'policy.reason.breathing.intense',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
      {
        person: 'everyone will laugh at me',
        says: ['reflect.event.fearJudged', 'talk.ask.event.fearJudged'],
      },
      {
        person: 'last time my mind went blank',
        says: ['reflect.event.froze', 'talk.ask.event.froze'],
      },
      {
        person: 'I said nothing for like a minute',
        says: ['reflect.event.froze', 'talk.ask.further'],
      },
      {
        person: 'my colleagues never said anything about it',
        says: ['reflect.work.any', 'talk.ask.feeling'],
      },
      {
        person: 'ok',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: 'Everything at once',
    lines: [
      {
        person:
          "So I don't even know where to start. I've been at this company for six years and I have always been the one who stays late, who covers for others, who never says no, and last month they hired this guy who is half my age and he already earns more than me, I saw it by accident on a printout. And at home it's not better, my wife is tired, I'm tired, we hardly talk, the kids want things, my father was diagnosed with dementia in spring and my brother lives abroad and says he can't do anything. I drive there every Saturday. I used to play football on Saturdays. I don't even know if I'm angry or sad or just done. Yesterday I sat in the car in front of the house for twenty minutes because I didn't want to go in. Is that normal?",
        says: ['reflect.event.illRelative', 'talk.ask.long'],
      },
      {
        person: 'the father thing I think',
        says: ['talk.thatFirst', 'talk.ask.further'],
      },
      {
        person: "he didn't recognise me last week",
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: 'I cried in the car',
        says: ['reflect.event.crying', 'policy.reason.grounding.mild', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: 'my brother just says put him in a home',
        says: ['reflect.family.any', 'talk.ask.family'],
      },
    ],
  },
  {
    name: 'A lie found out',
    lines: [
      {
        person: 'I lied to my best friend and she found out',
        says: ['reflect.guilt.any', 'talk.ask.feeling'],
      },
      {
        person: "she won't talk to me now",
        says: ['reflect.event.noReply', 'talk.ask.event.noReply'],
      },
      {
        person: 'I apologised three times',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: "it's my fault",
        says: [
          'reflect.guilt.ashamed',
          'policy.reason.thoughts.selfCritical',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
      },
      {
        person: 'I miss her',
        says: ['reflect.event.missing', 'talk.ask.event.missing'],
      },
    ],
  },
  {
    name: 'A mother who works the holidays',
    lines: [
      {
        person: 'I had to work through christmas, again',
        says: ['reflect.event.missedHome', 'talk.ask.event.missedHome'],
      },
      {
        person: 'my kids opened their presents without me',
        says: ['reflect.event.missedHome', 'talk.ask.feeling'],
      },
      {
        person: "I'm a bad mother",
        says: ['reflect.event.badParent', 'talk.ask.event.badParent'],
      },
      {
        person: 'my mum says other mothers manage',
        says: ['reflect.family.any', 'talk.ask.further'],
      },
      {
        person: 'how would you feel',
        says: ['talk.areYouHuman'],
      },
      {
        person: 'ok thanks',
        says: ['talk.thanks'],
      },
      {
        person: 'bye',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: 'What they must think',
    lines: [
      {
        person: "I can't stop thinking about what I said at the party",
        says: ['reflect.event.replaying', 'talk.ask.event.replaying'],
      },
      {
        person: "everyone must think I'm weird",
        says: ['reflect.event.fearJudged', 'talk.ask.event.fearJudged'],
      },
      {
        person: 'nobody said anything but still',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'I always do this',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: "my therapist said to write it down but I can't",
        says: ['reflect.quote', 'talk.ask.further'],
      },
    ],
  },
]
