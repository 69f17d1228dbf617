import type { Message } from '../../message.ts'

export const reappraisal = {
  // Reappraisal by perspective-taking
  'reappraisal.title': 'Another way to look at it',
  'reappraisal.intro': [
    'We’ll take one thing and walk around it, to see it from a few other sides. It isn’t about making it nice; what hurts may go on hurting. You can pause, skip or stop whenever you like.',
  ],
  'reappraisal.why':
    'How something feels depends a good deal on where we look at it from. In research on ways to deal with a feeling, taking another point of view was among those that helped most.',
  'reappraisal.purpose':
    'For a thing that you can’t change and that won’t leave you alone. A slight, a let-down, plans that fell through, a day that you dread.',
  'reappraisal.avoid':
    'Not when you’re in danger or somebody hurts you: then the situation has to change, not your view of it. Not in fresh grief either, nor while the distress is at its peak.',
  'reappraisal.situation': [
    'What is it about? What happened, or what you expect, in a sentence or two.',
    'Which thing shall we walk around? Tell me in a sentence or two what happened, or what may come.',
  ],
  'reappraisal.situation.again': 'What is it about, in a sentence?',
  'reappraisal.situation.help':
    'Take the one that gnaws most, or the smallest if there are many. For example: “They didn’t ask me to come along.” What is yours?',
  'reappraisal.distressBefore': [
    'Thank you. How much does it distress you right now, from 0 (not at all) to 10 (the worst there is)?',
    'I can see that it stings. From 0 (not at all) to 10 (the worst there is), how much does it distress you right now?',
  ],
  'reappraisal.distressBefore.plain':
    'How much distress is there right now, from 0 (none) to 10 (the worst there is)?',
  'reappraisal.settleFirst': [
    'When it’s that strong, thinking hardly gets through, and that’s nobody’s fault. Shall we first do something that calms, or go on with this?',
  ],
  'reappraisal.settleFirst.again': 'Something that calms first, or go on with this?',
  'reappraisal.settleFirst.calm': 'Something that calms first',
  'reappraisal.settleFirst.on': 'Go on with this',
  'reappraisal.kind': [
    'So that I don’t get it wrong: have you lost someone, is there a danger now, or is it something else?',
  ],
  'reappraisal.kind.again': 'A loss, a danger now, or something else?',
  'reappraisal.kind.help':
    'Some things shouldn’t be looked at differently: grief needs room, and a danger needs help. That’s why I ask.',
  'reappraisal.kind.event': 'Something else',
  'reappraisal.kind.loss': 'I lost someone',
  'reappraisal.kind.danger': 'I’m not safe',
  'reappraisal.loss': [
    'I’m sorry. Then we won’t turn it over: it hurts because it mattered, and there’s nothing wrong with how you see it. What would be good now?',
  ],
  'reappraisal.loss.again': 'Talk about it, something that calms, or go on because it’s long ago?',
  'reappraisal.loss.talk': 'Talk about it',
  'reappraisal.loss.calm': 'Something that calms',
  'reappraisal.loss.past': 'It was long ago, go on',
  'reappraisal.danger': [
    'Thank you for saying so. Then it isn’t your view that has to change: nobody should hurt or threaten you, and being safe comes first. If it’s happening now, go where other people are if you can, or call the emergency number. Say “human”, and I show you who can help. Would you like to tell me what is going on?',
  ],
  'reappraisal.danger.again':
    'You can tell me about it, or say “human” for people who can help. Or did I get it wrong?',
  'reappraisal.danger.talk': 'Tell you about it',
  'reappraisal.danger.mistake': 'No, I’m not in danger',
  'reappraisal.friend': [
    'Think of someone who likes you and isn’t caught up in it. What would they see in it that’s hard for you to see right now?',
    'Suppose a good friend had watched all of it. How would they tell it?',
  ],
  'reappraisal.friend.again': 'How would a good friend see it?',
  'reappraisal.friend.help':
    'Perhaps a reason you had, how tired you were, something you did well in spite of it. For example: “She’d say I was the only one who had prepared.” It can be a made-up friend, too.',
  'reappraisal.meaning': [
    'And what else could it mean? One or two other explanations, even ones you only half believe.',
    'What might be behind it that has little to do with you? One or two guesses.',
  ],
  'reappraisal.meaning.again': 'One other thing it could mean. “Nothing” is fine, too.',
  'reappraisal.meaning.help':
    'If somebody who doesn’t know you had to explain it, what would they think of? For example: “Perhaps he didn’t answer because he was ashamed himself.”',
  'reappraisal.years': [
    'Now look back at it from five years on. What of it still matters from there, and what has become small?',
    'Imagine that five years have passed, and it comes to your mind. What is left of it?',
  ],
  'reappraisal.years.again': 'From five years on, what’s left of it?',
  'reappraisal.years.help':
    'It may still matter, and that’s alright. For example: “The argument I’ve forgotten; that I spoke up I still remember.” If you can’t picture it, say “nothing”.',
  'reappraisal.view': [
    'Of all you’ve seen on the way round: which way of putting it is honest, and a little easier to live with? In one sentence.',
    'Now that you’ve been all around it, how would you put it, in one honest sentence?',
  ],
  'reappraisal.view.friend': [
    'With your friend’s eyes in mind: how would you put it yourself, honest and a little easier to live with? In one sentence.',
  ],
  'reappraisal.view.plain':
    'How could you put it so that it’s honest, and a little easier to live with? In one sentence.',
  'reappraisal.view.again': 'One honest sentence about it, in your own words.',
  'reappraisal.view.help':
    'It needn’t be positive. “It was rotten, and it doesn’t say everything about me” is plenty.',
  'reappraisal.easeOff': [
    'Then we stop turning it over. Thank you for telling me. What would be better now?',
  ],
  'reappraisal.easeOff.again': 'What would be better for you now?',
  'reappraisal.easeOff.grounding': 'Something that calms',
  'reappraisal.easeOff.rate': 'Wrap up gently',
  'reappraisal.easeOff.stop': 'Stop here',
  'reappraisal.distressAfter': [
    'From where you stand now: how strong is the distress, from 0 to 10?',
    'And how much does it distress you now, from 0 to 10?',
  ],
  'reappraisal.another': [
    'Sometimes looking isn’t what’s missing. Is there something in it that you’d rather change, would something calming be better, or is it enough for today?',
  ],
  'reappraisal.another.again': 'Change something in it, something that calms, or enough for today?',
  'reappraisal.another.solve': 'See what could be changed',
  'reappraisal.another.calm': 'Something that calms',
  'reappraisal.another.enough': 'Enough for today',
  'reappraisal.close': [
    '“{view}”: you needn’t believe it all the time; it’s enough that it stands beside the first view. Here is what you wrote, to keep.',
    'When the first view comes back, and it may, you have this one as well: “{view}”. Here is the rest of what you wrote.',
  ],
  'reappraisal.close.plain':
    'You’ve looked at something hard from more than one side, and that isn’t easy from inside it. What you wrote is yours to keep.',
  'reappraisal.row.situation': 'What it’s about',
  'reappraisal.row.friend': 'As a friend would see it',
  'reappraisal.row.meaning': 'What else it could mean',
  'reappraisal.row.years': 'From five years on',
  'reappraisal.row.view': 'How I’d put it now',
  'reappraisal.followUp':
    'The other day you looked at something hard from a few other sides. How do you see it today?',
} as const satisfies Record<string, Message>
