import type { Message } from '../message.ts'

/**
 * The safety plan: six steps after Stanley & Brown 2012 (Cogn Behav Pract 19: 256–264), in our own
 * words. Nothing here names a means, and no question asks for one.
 */
export const safetyPlan = {
  'safetyPlan.title.signs': 'What warns me',
  'safetyPlan.title.alone': 'What I can do alone',
  'safetyPlan.title.distract': 'People and places that take my mind off it',
  'safetyPlan.title.ask': 'People I can ask for help',
  'safetyPlan.title.professionals': 'Professionals and lines',
  'safetyPlan.title.surroundings': 'Making my surroundings safer',
  'safetyPlan.title.help': 'In an emergency',

  'safetyPlan.choice.next': 'Next step',
  'safetyPlan.choice.later': 'Later',
  'safetyPlan.choice.start': 'Make a plan',
  'safetyPlan.choice.goOn': 'Fill in what is missing',
  'safetyPlan.choice.change': 'Change something',
  'safetyPlan.choice.keep': 'Leave it like this',
  'safetyPlan.choice.now': 'Yes, it is there now',
  'safetyPlan.choice.known': 'No, it’s a sign I know',

  'safetyPlan.intro': [
    'A safety plan is a short list for hard hours, written while you can think: six small steps, in your own words. Everything you write is kept at once. You can leave out a step with “next”, take something back with “undo”, and stop with “later”.',
    'We’ll make a list for the hours when thinking is hard: six steps, your own words, nothing has to be perfect. What you write is kept as we go; “next” moves on, “undo” takes back, “later” stops.',
  ],
  'safetyPlan.resumed': [
    'Let’s go on with your safety plan where it still has room.',
    'Back to your safety plan. What you wrote is all there.',
  ],
  'safetyPlan.ask.signs': [
    'Step {number} of 6, what warns you: how do you notice that it’s getting bad? A thought, a feeling, something you do, a situation. One line each; write as many as you like.',
    'Step {number} of 6: what tells you that a hard time is beginning? It could be a thought, a mood, something that happens. Send me one or several, a line for each.',
  ],
  'safetyPlan.ask.alone': [
    'Step {number} of 6, what you can do alone: what has taken your mind off it, even for ten minutes, without needing anybody?',
    'Step {number} of 6: things you can do by yourself until the worst has passed. Which have worked, even a little?',
  ],
  'safetyPlan.ask.distract': [
    'Step {number} of 6, people and places that take your mind off it: with whom, or where, do you feel a bit lighter? You wouldn’t have to tell them anything.',
    'Step {number} of 6: where could you go, or whom could you be with, just to not be alone with it? It doesn’t have to be about your worries.',
  ],
  'safetyPlan.ask.ask': [
    'Step {number} of 6, people you can ask for help: whom could you tell that you’re in a bad way? A name and how to reach them is best.',
    'Step {number} of 6: who would want to know, and would come or stay on the phone? Write the name, and the number if you like.',
  ],
  'safetyPlan.ask.professionals': [
    'Step {number} of 6, professionals: a doctor, a therapist, a clinic, a line you trust, with their number and hours if you know them. I’ll put the crisis lines of your country below in any case.',
    'Step {number} of 6: which professionals can you turn to? A practice, a counsellor, an emergency department near you. The lines of your country are added by themselves.',
  ],
  'safetyPlan.ask.surroundings': [
    'Step {number} of 6, making your surroundings safer: what could you put further away, or whom could you ask to keep it for you? You don’t need to name anything; “what we talked about, to my sister” is enough. Or: where would you go instead?',
    'Step {number} of 6: how could the place where you are be made safer for a bad hour? Distance helps: somebody keeps things for you, or you go elsewhere. Please don’t write down what it is.',
  ],
  'safetyPlan.ask.more': [
    'Step {number} of 6, {title}. This is what you have:\n{lines}\nAdd a line, say “change 1 to …” or “remove 1”, or “next”.',
    'Step {number} of 6, {title}, so far:\n{lines}\nMore? You can also change or remove a line (“change 1 to …”, “remove 1”), or say “next”.',
  ],
  'safetyPlan.hint.signs': [
    'Some people notice that they sleep badly, stop answering messages, feel worthless, or that one certain thought keeps coming. What is it with you? Or “next”.',
  ],
  'safetyPlan.hint.alone': [
    'For some it’s a shower, music, walking round the block, breathing slowly, a game, cooking, a pet. What could be yours? Or “next”.',
  ],
  'safetyPlan.hint.distract': [
    'A café, a park, a library, a sports hall, a cousin who talks about anything, an online group. Which of these is near to you? Or “next”.',
  ],
  'safetyPlan.hint.ask': [
    'It can be a friend, a relative, a neighbour, a teacher, somebody from your faith. One is enough. Or “next”, and the lines below stand in for them.',
  ],
  'safetyPlan.hint.professionals': [
    'Your family doctor counts, so does a school or company counsellor, or the nearest hospital. If there is none yet, “next”; the lines of your country stand below.',
  ],
  'safetyPlan.hint.surroundings': [
    'For instance: “ask my brother to keep it”, “stay at my friend’s for the night”, “go where people are”. No names of things are needed. Or “next”.',
  ],
  'safetyPlan.written': [
    'Written down. {title}:\n{lines}\nAnything else for this step, or “next”?',
    '{title}:\n{lines}\nAdd another line, or say “next”.',
    'It’s there. {title}:\n{lines}\nMore, or “next”?',
  ],
  'safetyPlan.undone': 'I took that back.',
  'safetyPlan.fault.long':
    'That is longer than a line can hold ({most} characters), and a short one is easier to read in a bad hour. Could you say it in fewer words? Nothing else was lost.',
  'safetyPlan.fault.full':
    'A step holds {most} lines, and this one is full:\n{lines}\nIf you’d like to put something new, remove or change one first: “remove 1”, “change 1 to …”.',
  'safetyPlan.fault.missing':
    'I can’t find that line. This is what stands there:\n{lines}\nYou can say “remove 1” or “change 1 to …” with its number.',
  'safetyPlan.fault.nothing':
    'There is nothing to take back or to put there. Just go on writing, or “next”.',
  'safetyPlan.sign.ask': [
    'I’ve written that down. So that I don’t miss anything: is it there right now?',
    'That is on your list now. I have to ask, because it matters: do you feel that way at this moment?',
  ],
  'safetyPlan.sign.askOnly': 'I have to ask, because it matters: do you feel that way right now?',
  'safetyPlan.sign.known': [
    'Thank you. Then it stays what it is: a sign that you know.',
    'Good. If it comes, you’ll recognise it, and the list tells you what is next.',
  ],
  'safetyPlan.refused': [
    'You don’t have to. “next” leaves this step out, “later” puts the plan away; what you wrote is kept.',
    'That’s all right. We can skip this one (“next”) or stop here (“later”). Nothing is lost.',
  ],
  'safetyPlan.why': [
    'In a bad hour it’s hard to think of what helps. A list that you made yourself spares you that, and in studies people who had one got into danger less often. It’s yours: you decide what stands in it.',
    'Because the worst hours pass, and a plan is something to hold on to until then. You wrote it, so it fits you; you can change it whenever you like.',
  ],
  'safetyPlan.paused': [
    'I’ve kept what you wrote. Type “plan” to see it or to go on.',
    'Okay, we stop here. Everything is kept; “plan” brings it back.',
  ],
  'safetyPlan.finished': [
    'Your plan is complete. You can see it at any time with “plan”, change it, print it or save it. If you have somebody you trust, it’s worth showing it to them.',
    'That’s the whole plan, and it’s yours. “plan” shows it, in any moment. Keep a copy where you’ll find it: on paper, or on your phone.',
  ],
  'safetyPlan.finishedEarly': [
    'Your plan is kept as it is; a few steps are still empty, and that’s fine. “plan” shows it, and you can fill them in any time.',
    'That’s a plan already, even with gaps. Type “plan” to see it, print it or go on with it.',
  ],
  'safetyPlan.show': [
    'This is your safety plan:\n\n{plan}',
    'Here is your plan, step by step:\n\n{plan}',
  ],
  'safetyPlan.none': [
    'You have no safety plan yet. It’s a short list for hard hours, in your own words: what warns you, what helps, whom to reach. It takes about ten minutes. Shall we make one?',
  ],
  'safetyPlan.noneYet':
    'There is no safety plan yet. We can make one as soon as this is done: just type “plan” again.',
  'safetyPlan.notNow': 'That’s fine. It’s there whenever you type “plan”.',
  'safetyPlan.change': [
    'Which step? You can also name a line directly: “change 2.1 to …”, “remove 2.1”, “add 3: …”, or “undo”.',
    'Pick a step, or say it in one go: “add 4: …”, “change 1.2 to …”, “remove 5.1”, “undo”.',
  ],
  'safetyPlan.kept': 'It stays as it is. “plan” shows it whenever you need it.',
  'safetyPlan.gone':
    'I’ve changed how plans are made since you began, so I can’t go on at exactly that spot. What you wrote is kept: type “plan” to see it and go on.',
} as const satisfies Record<string, Message>
