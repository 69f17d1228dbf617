import type { Transcript } from './transcript.ts'

/** Everyday talk in English, as a reader that abstains leaves it to the words. */
export const everydayEn: readonly Transcript[] = [
  {
    name: 'exam put off',
    lines: [
      {
        person: 'hi',
        says: ['talk.greeting'],
      },
      {
        person: 'not great',
        says: ['reflect.bad', 'talk.ask.open'],
      },
      {
        person: 'my exam is on friday and i have not started',
        says: ['reflect.exam.any', 'talk.ask.feeling'],
      },
      {
        person: 'yeah i keep scrolling instead',
        says: ['reflect.event.puttingOff', 'talk.ask.event.puttingOff'],
      },
      {
        person: 'so-so',
        says: ['talk.okay.mid'],
      },
      {
        person: 'thanks, that helps',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: 'credit taken',
    lines: [
      {
        person: 'hey',
        says: ['talk.greeting'],
      },
      {
        person: 'my boss gave my project to someone else',
        says: ['reflect.work.any', 'talk.ask.feeling'],
      },
      {
        person: 'i just sat there',
        says: ['reflect.event.froze', 'talk.ask.event.froze'],
      },
      {
        person: 'could be worse i guess',
        says: ['talk.okay.mid'],
      },
      {
        person: 'whatever',
        says: ['talk.nothing'],
      },
      {
        person: 'bye',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: 'awake about money',
    lines: [
      {
        person: "i can't sleep",
        says: ['reflect.sleep.any', 'talk.ask.feeling'],
      },
      {
        person: 'i keep thinking about money',
        says: ['reflect.event.replaying', 'talk.ask.event.replaying'],
      },
      {
        person: 'yes',
        says: ['talk.ack.open'],
      },
      {
        person: 'rent went up again',
        says: ['reflect.money.any', 'talk.ask.further'],
      },
      {
        person: 'no one really',
        says: ['talk.alone'],
      },
      {
        person: 'good night',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: 'a goodbye after thanks',
    lines: [
      {
        person: 'Thank you for everything. goodbye',
        says: ['talk.farewell'],
      },
      {
        person: 'yes, just tired',
        says: ['talk.bye'],
      },
      {
        person: 'good night',
        says: ['talk.bye'],
      },
    ],
  },
  {
    name: 'new in town',
    lines: [
      {
        person: 'I moved to a new city',
        says: ['reflect.homesick.any', 'talk.ask.feeling'],
      },
      {
        person: 'i know nobody here',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'the weekends are the worst',
        says: ['reflect.bad', 'talk.ask.remember'],
      },
      {
        person: 'same as always',
        says: ['talk.okay.mid'],
      },
      {
        person: 'ok',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: 'a fight with a girlfriend',
    lines: [
      {
        person: 'we had a fight',
        says: ['reflect.conflict.any', 'talk.ask.feeling'],
      },
      {
        person: 'my girlfriend',
        says: ['reflect.relationship.any', 'talk.ask.relationship'],
      },
      {
        person: 'she said i never listen',
        says: ['reflect.event.ignored', 'talk.ask.event.ignored'],
      },
      {
        person: 'maybe',
        says: ['talk.maybe'],
      },
      {
        person: 'i do try though',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'what should i do',
        says: ['talk.advice', 'policy.reason.breathing.mild', 'policy.offer.pacedBreathing'],
        offers: 'pacedBreathing',
      },
    ],
  },
  {
    name: 'good news',
    lines: [
      {
        person: 'i got the job!!',
        says: ['reflect.achievement.any', 'talk.ask.achievement'],
      },
      {
        person: 'so excited',
        says: ['reflect.achievement.joyful', 'talk.savour'],
      },
      {
        person: 'my mum cried when i told her',
        says: ['reflect.mixed.joyful.sad', 'talk.savour'],
      },
      {
        person: 'thank you',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: 'too much homework',
    lines: [
      {
        person: 'this homework is killing me',
        says: ['reflect.exam.any', 'talk.ask.feeling'],
      },
      {
        person: 'there is so much of it',
        says: ['reflect.quote', 'talk.ask.further'],
      },
      {
        person: 'four essays',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'ok',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: 'empty, not sad',
    lines: [
      {
        person: 'i feel nothing',
        says: ['reflect.short', 'talk.ask.open'],
      },
      {
        person: 'not sad, just empty',
        says: ['reflect.emptiness.any', 'talk.ask.feeling'],
      },
      {
        person: 'a few weeks',
        says: ['reflect.event.long', 'talk.ask.event.long'],
      },
      {
        person: 'idk',
        says: ['talk.dontKnow'],
      },
    ],
  },
  {
    name: 'left out',
    lines: [
      {
        person: 'my friend did not invite me',
        says: ['reflect.event.leftOut', 'talk.ask.event.leftOut'],
      },
      {
        person: 'i saw the photos',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'it hurts',
        says: ['reflect.friends.sad', 'talk.ask.tried'],
      },
      {
        person: 'meh',
        says: ['talk.okay.mid'],
      },
      {
        person: 'thanks for listening',
        says: ['talk.thanks'],
      },
    ],
  },
  {
    name: 'eating too much',
    lines: [
      {
        person: 'I ate too much again',
        says: ['reflect.short', 'talk.ask.open'],
      },
      {
        person: 'i feel disgusting',
        says: ['reflect.any.disgusted', 'talk.ask.family.disgusted'],
      },
      {
        person: 'every evening',
        says: ['reflect.event.often', 'talk.ask.event.often'],
      },
      {
        person: 'no',
        says: ['talk.no.open'],
      },
    ],
  },
  {
    name: 'a sick dog',
    lines: [
      {
        person: 'my dog is sick',
        says: ['reflect.event.illRelative', 'talk.ask.event.illRelative'],
      },
      {
        person: 'the vet said tests tomorrow',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'i am scared',
        says: ['reflect.health.anxious', 'talk.ask.tried'],
      },
      {
        person: 'yes please',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: 'bored',
    lines: [
      {
        person: 'can you tell me what to cook tonight',
        says: ['reflect.unsure', 'talk.ask.feeling'],
      },
      {
        person: 'i am just bored',
        says: ['reflect.emptiness.any', 'talk.ask.emptiness'],
      },
      {
        person: 'everyone is busy',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'lol',
        says: ['talk.laugh'],
      },
    ],
  },
  {
    name: 'a crying baby',
    lines: [
      {
        person: 'my baby cries all night',
        says: ['reflect.event.babyCries', 'talk.ask.event.babyCries'],
      },
      {
        person: 'i am so tired',
        says: ['reflect.event.tired', 'talk.ask.event.tired'],
      },
      {
        person: 'my husband sleeps through it',
        says: ['reflect.relationship.any', 'talk.ask.further'],
      },
      {
        person: 'fine',
        says: ['talk.ack.open'],
      },
    ],
  },
  {
    name: 'lost keys',
    lines: [
      {
        person: 'i lost my keys and missed the bus',
        says: ['reflect.unsure', 'talk.ask.feeling'],
      },
      {
        person: 'such a stupid day',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'haha',
        says: ['talk.laugh'],
      },
      {
        person: 'better now',
        says: ['reflect.short', 'talk.ask.further'],
      },
      {
        person: 'thanks bye',
        says: ['talk.bye'],
      },
    ],
  },
]
