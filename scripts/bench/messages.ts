/** Ordinary messages of both languages, so that reading and listening do their real work. */
const MESSAGES = [
  'I had a long day at work and my boss was unfair to me again',
  'My exam is tomorrow and I keep thinking that I will fail',
  '今天和妈妈吵了一架，心里很难受',
  'Thank you, that helped a little',
  '我最近总是睡不好，一直在想工作的事',
  'We went to the sea yesterday and it was lovely',
]

export function message(i: number): string {
  return MESSAGES[i % MESSAGES.length] ?? ''
}
