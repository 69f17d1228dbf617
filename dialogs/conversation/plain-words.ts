/** Contractions that people type without the apostrophe; `its` is left, it is a word of its own. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  couldnt: "couldn't",
  wont: "won't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  youre: "you're",
  theyre: "they're",
  thats: "that's",
  whats: "what's",
  hes: "he's",
  shes: "she's",
}
const BARE = new RegExp(`\\b(?:${Object.keys(CONTRACTIONS).join('|')})\\b`, 'g')

/**
 * The form that conversation patterns match: `DialogInput.plain` with straight apostrophes, common
 * contractions spelt out and single spaces.
 */
export function plainWords(plain: string): string {
  return plain
    .replace(/[’‘´`]/g, "'")
    .replace(BARE, (word) => CONTRACTIONS[word] ?? word)
    .replace(/\s+/g, ' ')
    .trim()
}
