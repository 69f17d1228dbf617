import type { Message } from '../../message.ts'

export const urgeSurfing = {
  // Urge surfing
  'urgeSurfing.title': 'Riding out an urge',
  'urgeSurfing.intro': [
    'An urge is like a wave: it rises, it crests, and it goes down again, also when nothing is done about it. Let’s ride this one together, without fighting and without obeying. You can stop at any point.',
  ],
  'urgeSurfing.why':
    'When you push an urge away, it gets louder. When you give in, it learns to come back. If you watch it rise and fall, you see that you can have an urge and not do what it says. And with time that gets easier.',
  'urgeSurfing.purpose':
    'For a strong pull to do something you’d rather not: shout, send that message, drink, smoke, binge, buy.',
  'urgeSurfing.avoid':
    'Never for the urge to hurt yourself or to die: tell me so, and we do something else. If you drink or take sedatives each day, don’t stop all at once without a doctor. Hunger isn’t an urge to ride out. And if it feels bad to watch your body, your senses are the better way.',
  'urgeSurfing.urge': ['What does it pull you to do?', 'Which way is it pulling you?'],
  'urgeSurfing.urge.again':
    'Words or a message, drinking, eating, something else, or hurting yourself?',
  'urgeSurfing.urge.help':
    'The nearest one will do; you needn’t say more about it. If it’s about hurting yourself, please take that one, even if something else is there as well.',
  'urgeSurfing.urge.words': 'Shout, say or send something',
  'urgeSurfing.urge.drink': 'Drink or use something',
  'urgeSurfing.urge.eat': 'Eat or binge',
  'urgeSurfing.urge.other': 'Smoke, buy or something else',
  'urgeSurfing.urge.harm': 'I want to hurt myself',
  'urgeSurfing.harm': [
    'I’m glad you said so. That is no wave to ride by yourself, and an exercise isn’t what you need now. If you might act on it, call your emergency number or go to somebody this minute; “human” shows you who you can reach. Please tell me in your own words what’s going on, so that I can be of use.',
  ],
  'urgeSurfing.harm.again':
    'Please tell me in your own words what’s going on. And if you might act on it, call for help first.',
  'urgeSurfing.harm.help':
    'A few words are enough, just as they come. “Human” shows you who you can reach right now.',
  'urgeSurfing.harmAfter': 'And how hard is it for you right now, from 0 to 10?',
  'urgeSurfing.closeHarm': [
    'Thank you for telling me. I’m a program and can’t keep you safe by myself, but there are people who can: “human” shows them, at any hour. Whenever the urge to hurt yourself is there, tell me so in just these words, and we look at it together first.',
  ],
  'urgeSurfing.fed': [
    'One thing before we start. Hunger is no wave to ride: if you’ve eaten little today, have something plain first, and that’s no failing. If eating has become a struggle, a doctor should know. This here is for the pull that stays when your body has had enough. Shall we?',
  ],
  'urgeSurfing.fed.again': 'Hunger first; then the pull that stays. Shall we go on?',
  'urgeSurfing.daily': [
    'One thing before we start. If your body is used to alcohol or sedatives each day, it can be dangerous to stop all at once. Please do that with a doctor. This here is for the moment, whatever you decide about the rest. Shall we?',
  ],
  'urgeSurfing.daily.again': 'It’s only about this moment. Shall we go on?',
  'urgeSurfing.distressBefore': [
    'How strong is the pull right now, from 0 (none) to 10 (the strongest there is)?',
    'From 0 (none) to 10 (the strongest there is), how hard is it pulling at you?',
  ],
  'urgeSurfing.room': [
    'First put a little room between you and it: the phone in a drawer, a step away from the fridge, the shop or the person. You’re not deciding for ever, only for the next few minutes. Say “done” when you’ve got that.',
  ],
  'urgeSurfing.room.again': 'A bit of room between you and it. Say “done” then.',
  'urgeSurfing.room.help':
    'Whatever makes it a little slower to give in: another room, the bag closed, the chat closed, hands around a warm cup. Say “done” then.',
  'urgeSurfing.notice': [
    'Where do you feel the urge in your body: restless hands, a tight chest, a dry mouth, heat?',
    'Look at it closely for a moment. Where in the body does it sit, and what is it like there?',
  ],
  'urgeSurfing.notice.again': 'Where in the body, and what it’s like.',
  'urgeSurfing.notice.help':
    'Compare two places, say the hands and the throat: where is there more of it? Warm or cold, pressing or pulling, still or moving? If you feel nothing, say “nothing”.',
  'urgeSurfing.outside': [
    'Then we look at it from outside. If it were weather, a sound or an animal, what would it be?',
  ],
  'urgeSurfing.outside.again': 'What would it be: weather, a sound, an animal?',
  'urgeSurfing.outside.help':
    'For example: “a dog pulling on the lead”, “a siren”, “gusts of wind”. Anything will do.',
  'urgeSurfing.ride': [
    'Now ride it. Let it be there and watch it, as from a surfboard: rising, swelling, perhaps shouting that it can’t wait. It can. You needn’t push it away or do what it says, only stay on top and breathe as you like. Two or three minutes; say “done” after.',
  ],
  'urgeSurfing.ride.again':
    'Only watching: up, and down again. Say “done” after two or three minutes.',
  'urgeSurfing.ride.help':
    'When you notice that you’re arguing with it, say to yourself “there’s a wave”, and go back to watching. One minute is fine, too. Say “done” after.',
  'urgeSurfing.shift': [
    'What did it do while you watched? Stronger, weaker, moving, coming in bursts: anything counts.',
    'And did it rise, fall, or wander about?',
  ],
  'urgeSurfing.shift.again': 'What did the urge do while you watched?',
  'urgeSurfing.shift.help':
    'It doesn’t have to be weaker. “It came and went”, say, or “it stayed the same, and I didn’t do it”.',
  'urgeSurfing.under': [
    'Urges often speak for something else. What may be underneath: tired, lonely, hurt, tense, hungry, bored?',
    'And beneath the urge, what do you really need just now?',
  ],
  'urgeSurfing.under.again': 'What may the urge be speaking for?',
  'urgeSurfing.under.help':
    'Think of the hour before it came. What was missing, or what was too much? If nothing comes, say “nothing”.',
  'urgeSurfing.instead': [
    'What small thing, within the next hour, would go a little way towards that?',
    'And is there something small you could give yourself for that, today?',
  ],
  'urgeSurfing.instead.again': 'One small thing that goes towards it.',
  'urgeSurfing.instead.help':
    'Lonely: ring someone, or sit where people are. Tired: lie down for a while. Hungry: a proper meal. Hurt: write the message, and don’t send it. What would be yours?',
  'urgeSurfing.easeOff': [
    'Then we don’t look at it any closer; thank you for telling me. What would be better now?',
  ],
  'urgeSurfing.easeOff.again': 'What would be better for you now?',
  'urgeSurfing.easeOff.senses': 'Something with my senses',
  'urgeSurfing.easeOff.rate': 'Wrap up gently',
  'urgeSurfing.easeOff.stop': 'Stop here',
  'urgeSurfing.distressAfter': [
    'And how strong is the pull now, from 0 to 10?',
    'From 0 to 10, how hard does it pull at this moment?',
  ],
  'urgeSurfing.another': [
    'The pull may well stay for a while; what matters is that it doesn’t steer. Would you like to ride another wave, do something with your senses, or is it enough for now?',
  ],
  'urgeSurfing.another.again': 'Another wave, your senses, or enough for now?',
  'urgeSurfing.another.wave': 'Another wave',
  'urgeSurfing.another.senses': 'Something with my senses',
  'urgeSurfing.another.enough': 'Enough for now',
  'urgeSurfing.rideAgain': [
    'Then once more. Let it come, watch it as far up as it goes, and stay on top until it flattens. Nothing to do about it. Say “done” after two or three minutes.',
  ],
  'urgeSurfing.close': [
    'You watched it, and you stayed the one who decides. It may come back, and then you know a way: some room, watch, ride. And for what’s underneath: “{instead}”. It’s here to keep.',
  ],
  'urgeSurfing.close.plain': [
    'It may come back; urges do. Then you know a way: some room, watch, ride. And if a wave should throw you off, that’s one wave, and you can come back for the next.',
  ],
  'urgeSurfing.closeEased': [
    'It isn’t for everyone to watch it so closely, and that’s good to know about yourself. When it comes back: put some room between you and it, and find a thing for your senses or someone to talk to.',
  ],
  'urgeSurfing.row.notice': 'How it feels',
  'urgeSurfing.row.shift': 'What it did',
  'urgeSurfing.row.under': 'What may be underneath',
  'urgeSurfing.row.instead': 'What I’ll do for that',
  'urgeSurfing.followUp':
    'Yesterday you rode out an urge. How has it been since? However it went, you can tell me.',
} as const satisfies Record<string, Message>
