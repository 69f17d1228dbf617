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
        says: ['reflect.conflict.any', 'talk.ask.feeling'],
      },
      {
        person: 'I had worked on that report all weekend',
        mood: 'angry',
        says: ['reflect.quote', 'talk.ask.family.angry'],
      },
      {
        person: 'my hands were still shaking on the bus',
        mood: 'anxious',
        says: [
          'reflect.work.anxious',
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
        says: ['reflect.work.angry', 'talk.invite'],
      },
      {
        person: 'maybe I am just bad at this job',
        mood: 'sad',
        says: ['reflect.work.sad', 'talk.ask.help'],
      },
      {
        person: 'yes',
        says: ['talk.acknowledge', 'talk.ask.family.sad'],
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
          'reflect.exam.anxious',
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
        says: ['reflect.petLoss.any', 'talk.ask.family.sad'],
      },
      {
        person: 'everyone says it is just a cat',
        mood: 'flat',
        says: ['reflect.quote', 'talk.ask.remember'],
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
        says: ['reflect.petLoss.sad', 'policy.reason.grounding.mild', 'policy.offer.grounding'],
        offers: 'grounding',
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
        says: ['reflect.quote', 'talk.ask.family.sad'],
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
        says: ['reflect.bereavement.sad', 'policy.reason.grounding.mild', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: "I can't sleep",
        says: ['reflect.sleep.any', 'talk.ask.family.sad'],
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
        says: ['reflect.work.sad', 'talk.ask.work'],
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
        says: [
          'reflect.quote',
          'policy.reason.thoughts.selfCritical',
          'policy.offer.thoughtRecord',
        ],
        offers: 'thoughtRecord',
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
        says: ['reflect.sleep.sad', 'talk.ask.sleep'],
      },
    ],
  },
  {
    name: 'A break-up and a refusal that tells more',
    lines: [
      {
        person: 'my girlfriend left me for my best friend',
        mood: 'sad',
        says: ['reflect.breakup.sad', 'talk.ask.breakup'],
      },
      {
        person: 'I hate them both',
        mood: 'angry',
        says: ['reflect.breakup.angry', 'talk.ask.family.angry'],
      },
      {
        person: "I'm falling apart",
        mood: 'sad',
        says: ['reflect.breakup.sad', 'policy.reason.grounding.intense', 'policy.offer.grounding'],
        offers: 'grounding',
      },
      {
        person: 'no, I just want to tell you what he wrote to me',
        says: ['talk.refused.short', 'reflect.quote', 'talk.invite'],
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
        says: ['reflect.money.anxious', 'talk.ask.money'],
      },
      {
        person: 'I lost my job in March',
        says: ['reflect.jobLoss.any', 'talk.ask.jobLoss'],
      },
      {
        person: "my wife doesn't know",
        says: ['reflect.relationship.any', 'talk.ask.family.anxious'],
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
        says: ['talk.onlyListening', 'reflect.short', 'talk.invite'],
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
        says: ['talk.numbers'],
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
        says: ['reflect.two'],
      },
      {
        person: 'my grandfather, mostly',
        says: ['reflect.family.any', 'talk.ask.hardest'],
      },
      {
        person: 'I am scared and so angry at the doctors',
        says: [
          'reflect.mixed.angry.anxious',
          'policy.reason.breathing.anger',
          'policy.offer.pacedBreathing',
        ],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: 'Still about the same thing',
    lines: [
      {
        person: 'my exam is on Friday',
        mood: 'anxious',
        says: ['reflect.exam.anxious', 'talk.ask.exam'],
      },
      {
        person: 'mm, the bus was late',
        says: ['reflect.short', 'talk.ask.family.anxious'],
      },
      {
        person: 'well, you know',
        says: ['reflect.short', 'talk.ask.tried'],
      },
      {
        person: 'so it goes on',
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
]
