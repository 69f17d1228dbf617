import type { Message } from '../../message.ts'

export const selfCompassion = {
  // Self-compassion break
  'selfCompassion.title': 'A kind moment for yourself',
  'selfCompassion.intro': [
    'We’ll take a few minutes to be on your side. Nothing has to be fixed. To some people kindness feels strange or even sore at first; if that’s you, say so, and we do something plainer.',
  ],
  'selfCompassion.why':
    'When things go wrong, most of us talk to ourselves as we’d never talk to a friend. That adds a second hurt to the first. A kinder tone doesn’t make the trouble smaller, but you’re less alone in it.',
  'selfCompassion.purpose':
    'For moments when you’re hard on yourself, ashamed, or simply worn down by something you can’t change right now.',
  'selfCompassion.avoid':
    'If kind words bring up old pain, stop. There is nothing wrong with you; a plainer exercise may suit you better. And if someone is hurting you, you need to be safe and with other people first. You don’t need to be patient.',
  'selfCompassion.moment': [
    'What is it that hurts at the moment? A sentence is enough.',
    'What has been hard? Only as much as you want to say.',
  ],
  'selfCompassion.moment.again': 'What is hard right now, in a sentence.',
  'selfCompassion.moment.help':
    'It needn’t be big. For example: “I forgot my friend’s birthday”, or “Everything is just too much this week”.',
  'selfCompassion.distressBefore': [
    'That is hard. How strong is the distress right now, from 0 (none) to 10 (the worst there is)?',
    'Thank you for putting it here. From 0 (none) to 10 (the worst there is), how much does it hurt right now?',
  ],
  'selfCompassion.distressBefore.plain':
    'How strong is the distress right now, from 0 (none) to 10 (the worst there is)?',
  'selfCompassion.critic': [
    'And how have you been talking to yourself about it? The sentence you heard most often inside.',
    'What has the voice inside been saying to you about it? As it sounds.',
  ],
  'selfCompassion.critic.again': 'What have you been telling yourself about it?',
  'selfCompassion.critic.help':
    '“You should have known”, “pull yourself together”, “typical”. If there is no such voice, “nothing” is an answer too.',
  'selfCompassion.notice': [
    'Let’s set all of that down for a minute. First step: just notice that it hurts, without judging. How would you say so plainly, as in “this is a hard moment”?',
    'First step: noticing, that’s all. It hurts, and you needn’t judge it or fix it. How would you put it plainly, as in “I’m having a hard time”?',
  ],
  'selfCompassion.notice.again': 'A plain sentence for what you feel, such as “this really hurts”.',
  'selfCompassion.notice.help':
    'You can borrow one: “This hurts.” “This is a lot.” “I’m having a hard time.” Which is closest?',
  'selfCompassion.common': [
    'Second step: you’re not the only one this happens to. Who else might know this feeling, people you know or people you’ll never meet?',
    'Second step. This feeling belongs to being human, even when it seems to be only you. Who else might be sitting somewhere with it?',
  ],
  'selfCompassion.common.again': 'Who else might know this feeling?',
  'selfCompassion.common.help':
    'People of your age, in your job, in your sort of family; somebody in a book. If nobody comes to mind, say “nobody” or “nothing”.',
  'selfCompassion.commonInstead': [
    'That’s how lonely it can feel. I’d only like to leave this here: you can’t see them, but there are people lying awake tonight over the very same thing. It need not comfort you. Shall we go on?',
  ],
  'selfCompassion.commonInstead.again': 'Shall we go on?',
  'selfCompassion.friend': [
    'Think of somebody you’re fond of, in exactly your place. What would you say to them, and in what tone?',
    'If a friend sat here with just this trouble, what would you want them to hear from you?',
  ],
  'selfCompassion.friend.again': 'What would you say to a friend in your place?',
  'selfCompassion.friend.help':
    'It may be a child, a pet, anyone you’re gentle with. “Come here, it’s all right to be tired” is plenty. If nothing comes, say “nothing”.',
  'selfCompassion.kind': [
    'Third step: turn towards yourself. From “{friend}”, which few words could you take for yourself? Change them until they fit.',
  ],
  'selfCompassion.kind.plain':
    'Third step: a few kind words to yourself, the sort you’d give a friend in your place. Which could you bear to hear?',
  'selfCompassion.kind.again': 'A few kind words, made to fit you.',
  'selfCompassion.kind.help':
    '“May I be patient with myself.” “I’m doing what I can.” “No wonder I’m tired.” Small is fine. If nothing comes, say “nothing”.',
  'selfCompassion.gentler': [
    'That’s all right; kind words can be a long way off. Is one of these at least not untrue? If so, choose it, and say it to yourself once, slowly.',
  ],
  'selfCompassion.gentler.again': 'Which one would you let stand? “None of these” is fine.',
  'selfCompassion.gentler.help':
    'The plainest asks for no warm feeling at all: “I don’t have to add to it”. And if none will do, that’s an answer too.',
  'selfCompassion.gentler.lessHard': 'I’d like to be less hard on myself',
  'selfCompassion.gentler.tired': 'I’m tired, and that’s allowed',
  'selfCompassion.gentler.addNothing': 'I don’t have to add to it',
  'selfCompassion.gentler.none': 'None of these',
  'selfCompassion.receive': [
    'Now say it to yourself once or twice, slowly: “{kind}”. If you like, rest a hand where it feels good, on your arm or your chest, or leave that out. How does it land?',
  ],
  'selfCompassion.receive.plain':
    'Stay for a moment with the thought that you’d like to be on your own side. How does that land?',
  'selfCompassion.receive.again': 'How does it land?',
  'selfCompassion.receive.help':
    'There’s no right answer. Many feel nothing at first, and for some it stings. Which is closest?',
  'selfCompassion.receive.softer': 'A little softer',
  'selfCompassion.receive.little': 'Not much, or strange',
  'selfCompassion.receive.stings': 'It stings',
  'selfCompassion.tonight': [
    'And one small thing in the same spirit: what could you do for yourself today that a friend would have brought you?',
  ],
  'selfCompassion.tonight.again': 'One small kindness for yourself today.',
  'selfCompassion.tonight.help':
    'A warm drink, an early night, a message to someone, one thing less on the list. “Nothing” is an answer too.',
  'selfCompassion.backOff': [
    'Thank you for saying so. That happens to many people, most of all when there hasn’t been much kindness before; it doesn’t mean you did it wrong. We don’t press on. What would be better now?',
  ],
  'selfCompassion.backOff.again': 'What would be better for you now?',
  'selfCompassion.backOff.plainly': 'Something plainer',
  'selfCompassion.backOff.grounding': 'My senses instead',
  'selfCompassion.backOff.rate': 'Wrap up gently',
  'selfCompassion.backOff.stop': 'Stop here',
  'selfCompassion.plainly':
    'Then no kind words. Let both feet rest on the floor and look at some plain thing. Think only: “This is hard, and for this minute there’s nothing I have to do about it.” Say “done” when you’re ready.',
  'selfCompassion.plainly.again':
    'Feet on the floor, something ordinary to look at. Say “done” when you’re ready.',
  'selfCompassion.distressAfter': [
    'How strong is the distress now, from 0 to 10?',
    'Take your time. How much does it hurt now, from 0 to 10?',
  ],
  'selfCompassion.another': [
    'Some days it doesn’t get through, and it isn’t for want of trying. Would your senses be a better way in now, or one small thing to do, or is it enough for today?',
  ],
  'selfCompassion.another.again': 'Your senses, one small thing to do, or enough for today?',
  'selfCompassion.another.grounding': 'My senses',
  'selfCompassion.another.doing': 'One small thing to do',
  'selfCompassion.another.enough': 'Enough for today',
  'selfCompassion.close': [
    'You can take “{kind}” with you; it’s short enough for any hard moment. Here is what you wrote.',
    '“{kind}”. It’s yours, for whenever the other voice gets loud. Here is the rest of it.',
  ],
  'selfCompassion.close.plain':
    'You stayed with yourself for a few minutes in a hard moment, and that counts. Here is what you wrote.',
  'selfCompassion.closePlainly':
    'Not having to be kind is all right, too. You stopped and looked at how you are, and that is enough for now. Here is what you wrote.',
  'selfCompassion.row.moment': 'What is hard',
  'selfCompassion.row.critic': 'What the voice says',
  'selfCompassion.row.notice': 'I notice',
  'selfCompassion.row.common': 'Who else knows this',
  'selfCompassion.row.friend': 'What I’d tell a friend',
  'selfCompassion.row.kind': 'Words for myself',
  'selfCompassion.row.tonight': 'One kindness for today',
  'selfCompassion.followUp':
    'Yesterday you looked for kinder words for yourself. How have you been with yourself since?',
} as const satisfies Record<string, Message>
