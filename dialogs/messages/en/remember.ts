import type { Message } from '../message.ts'

/** What is remembered of a person, and how they see and erase it. */
export const remember = {
  'remember.hello': ['Good to see you again.', 'Hello, you are back. Good.'],
  'remember.helloName': ['Good to see you again, {name}.', 'Hello {name}. Good that you are back.'],
  'remember.person': [
    'Last time you told me of {person}. How is it between you now?',
    'I remember {person}. How have things been there since?',
  ],
  'remember.thread': [
    'Last time you told me of something you had in mind: “{plan}”. How did that go?',
    'One thing from last time stayed with me: “{plan}”. What became of it?',
  ],
  'remember.named': ['{name}. Thank you for telling me.', 'Good to know you by name, {name}.'],
  'remember.nothing':
    'I have not kept anything of that kind so far. When you tell me a name or a plan, I may come back to it.',
  'remember.list': 'This is what I keep in mind from what you told me:\n\n{list}',
  'remember.item.person': '• somebody in your life: {text}',
  'remember.item.plan': '• something you had in mind: {text}',
  'remember.item.self': '• what to call you: {text}',
  'remember.forget': 'Forget all of this',
  'remember.keep': 'Keep it',
  'remember.forgotten':
    'Forgotten. Our conversation itself is still there; “delete” would erase that too.',
  'remember.kept': 'I’ll keep it in mind.',
} as const satisfies Record<string, Message>
